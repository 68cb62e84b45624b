#include "core/text/rehearsal.h"

#include "core/text/phrases.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace aviso::text {
namespace {

/// Names the context of all sentences of this file.
struct Rehearsal
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)
};

constexpr Phrase notes[] = {
    {"approximate-wording",
     QT_TRANSLATE_NOOP("Rehearsal", "Approximate wording: the carrier does not publish its own.")},
    {"own-portal",
     QT_TRANSLATE_NOOP("Rehearsal", "A recipient who is registered for “%1” gets the carrier's messages by his own "
                                    "settings instead, with every option that it has.")},
    {"not-yet-handed-over",
     QT_TRANSLATE_NOOP("Rehearsal", "It confirms that the data have arrived, not that the carrier holds the parcel: "
                                    "word your text accordingly.")},
    {"only-if-not-collected", QT_TRANSLATE_NOOP("Rehearsal", "It goes out only if the parcel has not been collected.")},
    {"for-each-outcome", QT_TRANSLATE_NOOP("Rehearsal", "There may be several of them, one for each event.")},
    {"text1-not-carried", QT_TRANSLATE_NOOP("Rehearsal", "Free text 1 does not appear in this message.")},
    {"text2-not-carried", QT_TRANSLATE_NOOP("Rehearsal", "Free text 2 does not appear in this message.")},
    {"number-open",
     QT_TRANSLATE_NOOP("Rehearsal", "The consignment number is an example until the shipment is booked.")},
    {"dispatch-date-open",
     QT_TRANSLATE_NOOP("Rehearsal", "Without a dispatch date no day can be given: only the order is known.")},
    {"once-per-parcel", QT_TRANSLATE_NOOP("Rehearsal", "It goes out for each of the %1 parcels.")},
};

constexpr Phrase problems[] = {
    {"twice", QT_TRANSLATE_NOOP("Rehearsal", "The same message goes to %1 twice: take one of them out.")},
    {"wording-missing",
     QT_TRANSLATE_NOOP("Rehearsal", "There is no example of message %1 in the language “%2”: the message will go out, "
                                    "but cannot be shown.")},
    {"wording-unreadable",
     QT_TRANSLATE_NOOP("Rehearsal",
                       "The example of message %1 in the language “%2” is damaged: install the program again.")},
    {"message-plan-missing", QT_TRANSLATE_NOOP("Rehearsal", "When the carrier sends this message is not known.")},
};

/// A character as people can see it: invisible ones by their number.
QString visible(const QString& character)
{
    const uint point = character.toUcs4().value(0);
    if (QChar::isPrint(point) && !QChar::isSpace(point))
        return character;
    return u"U+%1"_s.arg(QString::number(point, 16).toUpper(), 4, u'0');
}

} // namespace

PhraseTable rehearsalPhrases()
{
    return {"Rehearsal", problems};
}

QString roleName(notify::Role role)
{
    return role == notify::Role::Recipient ? Rehearsal::tr("Recipient") : Rehearsal::tr("Sender");
}

QString sourceName(notify::Source source)
{
    return source == notify::Source::Carrier ? Rehearsal::tr("Sent by the carrier")
                                             : Rehearsal::tr("Sent by this desk");
}

QString messageChannelName(model::MessageChannel channel)
{
    return channel == model::MessageChannel::Email ? Rehearsal::tr("E-mail") : Rehearsal::tr("SMS");
}

QString momentDate(const notify::Moment& moment, const QLocale& locale)
{
    if (!moment.earliest.isValid())
        return {};
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::LongFormat); };
    QString days = moment.earliest == moment.latest
                       ? Rehearsal::tr("about %1").arg(day(moment.earliest))
                       : Rehearsal::tr("between %1 and %2").arg(day(moment.earliest), day(moment.latest));
    if (!moment.from.isValid())
        return days;
    const auto hour = [&locale](QTime time) { return locale.toString(time, QLocale::ShortFormat); };
    return Rehearsal::tr("%1, %2 to %3").arg(days, hour(moment.from), hour(moment.until));
}

QString sentence(const notify::Note& note)
{
    const QString known = phrase({"Rehearsal", notes}, note.key);
    return known.isEmpty() ? note.key : filled(known, {}, note.args);
}

QString smsLength(const notify::SmsCount& count)
{
    const QString parts = Rehearsal::tr("%n SMS", nullptr, count.segments);
    return Rehearsal::tr("%1, %2 characters used, %3 left").arg(parts).arg(count.units).arg(count.unitsLeft);
}

QString smsAdvice(const notify::SmsCount& count)
{
    if (!count.firstForeign)
        return {};
    const QString character = visible(count.firstForeign->character);
    const QString place = QString::number(count.firstForeign->position + 1);
    const std::optional<QString>& replacement = count.firstForeign->replacement;
    if (!replacement)
        return Rehearsal::tr("“%1” at place %2 makes every character cost more than double.").arg(character, place);
    if (replacement->isEmpty())
        return Rehearsal::tr("“%1” at place %2 makes every character cost more than double: leave it out.")
            .arg(character, place);
    return Rehearsal::tr("“%1” at place %2 makes every character cost more than double: write “%3” instead.")
        .arg(character, place, *replacement);
}

QString messagePrice(const std::optional<Money>& price, const QLocale& locale)
{
    if (!price)
        return {};
    if (price->minor == 0)
        return Rehearsal::tr("free of charge");
    constexpr double minorPerMajor = 100.0;
    return u"%1 %2"_s.arg(price->currency, locale.toString(static_cast<double>(price->minor) / minorPerMajor, 'f', 2));
}

} // namespace aviso::text
