#include "ui/shipments/waywords.h"

#include "core/text/sentences.h"
#include "core/text/tracking.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/look.h"

#include <QCoreApplication>
#include <QMap>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using carriers::Party;
using tracking::Choice;

namespace {

/// Names the context of all words of this file.
struct WayWords
{
    Q_DECLARE_TR_FUNCTIONS(WayWords)
};

} // namespace

QString partyName(Party party)
{
    return party == Party::Sender ? WayWords::tr("Sender") : WayWords::tr("Recipient");
}

QString stateOf(const Choice& choice)
{
    using enum model::ActionState;
    if (choice.ordered && choice.ordered->state == Ordered)
        return WayWords::tr("Ordered");
    if (choice.ordered)
        return WayWords::tr("Outcome unknown");
    if (!choice.isPossible)
        return choice.isByCall ? WayWords::tr("Ask the carrier") : WayWords::tr("On the carrier's page");
    return *choice.isPossible ? WayWords::tr("Possible") : WayWords::tr("Not possible");
}

QIcon iconOf(const Choice& choice)
{
    if (choice.ordered)
        return choice.ordered->state == model::ActionState::Ordered ? icon(u"good"_s, Tone::Good)
                                                                    : icon(u"unknown"_s, Tone::Warning);
    if (!choice.isPossible)
        return icon(u"advice"_s, Tone::Accent);
    return *choice.isPossible ? icon(u"ready"_s, Tone::Accent) : icon(u"dropped"_s, Tone::Faint);
}

QString whyOf(const Choice& choice)
{
    return choice.why ? text::sentence(*choice.why) : QString();
}

/// What is worth knowing of the parcel besides its status, in the order in which people ask for it.
QStringList factLines(const model::Follow& follow)
{
    const auto time = [&](const QString& name) { return QDateTime::fromString(follow.facts.value(name), Qt::ISODate); };
    QStringList lines;
    if (const QDateTime at = time(u"expected"_s); at.isValid())
        lines.append(WayWords::tr("Expected: %1").arg(localTime(at)));
    if (const QString point = follow.facts.value(u"collection-point"_s); !point.isEmpty())
        lines.append(WayWords::tr("Where it waits: %1").arg(point));
    if (const QDateTime at = time(u"storage-until"_s); at.isValid())
        lines.append(WayWords::tr("Kept until %1").arg(localTime(at)));
    if (const QDateTime at = time(u"storage-charged-from"_s); at.isValid())
        lines.append(WayWords::tr("Storage is charged from %1").arg(localTime(at)));
    if (follow.lastError)
        lines.append(text::sentence(*follow.lastError));
    const QString asked = follow.askedAt.isValid() ? WayWords::tr("Last asked: %1").arg(localTime(follow.askedAt))
                                                   : WayWords::tr("The carrier was not asked yet");
    lines.append(follow.nextAt.isValid() ? WayWords::tr("%1; next: %2").arg(asked, localTime(follow.nextAt))
                                         : WayWords::tr("%1; it is asked no more by itself").arg(asked));
    return lines;
}

QString noteOf(const QString& carrier, const Choice& choice)
{
    QStringList words{text::actionNote(carrier, choice.action), whyOf(choice)};
    words.removeAll(QString());
    if (!choice.isByCall && words.isEmpty())
        words.append(choice.party == Party::Sender
                         ? WayWords::tr("There is no public call for it: use the carrier's page.")
                         : WayWords::tr("Only the recipient can do it, on the carrier's page."));
    return words.join(u' ');
}

QString offerWords(const tracking::Offer& offer)
{
    if (offer.possible.isPossible == false)
        return text::sentence(
            offer.possible.why.value_or(Error{.kind = Error::Kind::Refused, .code = u"not-possible-now"_s}));
    if (!offer.quote)
        return WayWords::tr("The carrier allows it, and names no price beforehand.");
    QStringList lines;
    for (const carriers::BillLine& line : offer.quote->lines)
        lines.append(u"%1: %2"_s.arg(line.name, text::moneyText(line.amount)));
    if (offer.quote->total)
        lines.append(WayWords::tr("Together: %1").arg(text::moneyText(*offer.quote->total)));
    return lines.join(u" · "_s);
}

QString billWords(const QList<model::BillEntry>& bill)
{
    QStringList lines;
    QMap<QString, qint64> sums;
    for (const model::BillEntry& entry : bill) {
        lines.append(u"%1: %2"_s.arg(entry.name, text::moneyText(entry.amount)));
        sums[entry.amount.currency] += entry.amount.minor;
    }
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        lines.append(WayWords::tr("Together: %1").arg(text::moneyText({.minor = *sum, .currency = sum.key()})));
    return lines.isEmpty() ? QString() : WayWords::tr("Charged so far: %1").arg(lines.join(u" · "_s));
}

} // namespace aviso::ui
