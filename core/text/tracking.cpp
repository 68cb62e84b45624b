#include "core/text/tracking.h"

#include "core/model/actions.h"
#include "core/text/catalogues.h"
#include "core/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;
using model::Status;

namespace {

constexpr std::array<std::pair<Status, const char*>, 9> names{
    {{Status::Announced, QT_TRANSLATE_NOOP("status", "Announced")},
     {Status::Moving, QT_TRANSLATE_NOOP("status", "On its way")},
     {Status::OutForDelivery, QT_TRANSLATE_NOOP("status", "Out for delivery")},
     {Status::ReadyToCollect, QT_TRANSLATE_NOOP("status", "Ready to collect")},
     {Status::Delivered, QT_TRANSLATE_NOOP("status", "Delivered")},
     {Status::Problem, QT_TRANSLATE_NOOP("status", "Problem on the way")},
     {Status::Returning, QT_TRANSLATE_NOOP("status", "On its way back")},
     {Status::Returned, QT_TRANSLATE_NOOP("status", "Back at the sender")},
     {Status::Cancelled, QT_TRANSLATE_NOOP("status", "Taken back")}}};

const catalogue::Entry* entryOf(const QString& carrier)
{
    const auto found = catalogues().constFind(carrier);
    return found == catalogues().constEnd() ? nullptr : &*found;
}

QString nameOf(const QString& carrier, const QString& code)
{
    const catalogue::Entry* entry = entryOf(carrier);
    const catalogue::StatusCode* known = entry ? catalogue::statusCode(*entry, code) : nullptr;
    return known ? known->name.in(spokenLanguage()) : QString();
}

} // namespace

QString statusName(Status status)
{
    for (const auto& [one, name] : names)
        if (one == status)
            return QCoreApplication::translate("status", name);
    Q_UNREACHABLE();
}

QString standingName(const model::Follow& follow)
{
    if (follow.status)
        return statusName(*follow.status);
    if (follow.code.isEmpty())
        return QCoreApplication::translate("status", "Nothing known yet");
    return QCoreApplication::translate("status", "Unknown: %1", "a carrier's status code").arg(follow.code);
}

QString sentence(const QString& carrier, const model::TrackingEvent& event)
{
    const QString known = nameOf(carrier, event.code);
    QString words = known.isEmpty() ? QCoreApplication::translate("status", "Unknown: %1").arg(event.code) : known;
    if (known.isEmpty() && !event.words.isEmpty())
        words = QCoreApplication::translate("status", "Unknown code %1. The carrier's words: %2")
                    .arg(event.code, event.words);
    if (!event.place.isEmpty())
        words = u"%1 · %2"_s.arg(words, event.place);
    if (event.isRevoked)
        words = QCoreApplication::translate("status", "%1 (taken back by the carrier)").arg(words);
    return words;
}

QString actionName(const QString& carrier, const QString& word)
{
    if (word == model::voidWord)
        return QCoreApplication::translate("action", "Take the booking back");
    const catalogue::Entry* entry = entryOf(carrier);
    const catalogue::Action* action = entry ? catalogue::action(*entry, word) : nullptr;
    return action ? action->name.in(spokenLanguage()) : word;
}

QString actionNote(const QString& carrier, const QString& word)
{
    if (word == model::voidWord)
        return QCoreApplication::translate("action", "Only while the carrier does not have the parcel. Destroy the "
                                                     "printed label.");
    const catalogue::Entry* entry = entryOf(carrier);
    const catalogue::Action* action = entry ? catalogue::action(*entry, word) : nullptr;
    return action ? action->note.in(spokenLanguage()) : QString();
}

QString moneyText(const Money& money)
{
    const QLocale locale(spokenLanguage());
    return locale.toString(static_cast<double>(money.minor) / 100.0, 'f', 2) + u'\u00a0' + money.currency;
}

} // namespace aviso::text
