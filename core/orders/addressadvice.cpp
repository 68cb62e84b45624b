#include "core/orders/addressadvice.h"

#include "core/base/fingerprint.h"
#include "core/base/textlength.h"
#include "core/orders/addressparts.h"

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using model::Consignee;

namespace {

struct Splittable
{
    const char16_t* field;
    QString Consignee::* value;
    const char16_t* into;
    QString Consignee::* rest;
};

constexpr Splittable splittables[] = {
    {u"recipient.company", &Consignee::company, u"recipient.extra-name", &Consignee::extraName},
    {u"recipient.name", &Consignee::name, u"recipient.extra-name", &Consignee::extraName},
    {u"recipient.street", &Consignee::street, u"recipient.address-suffix", &Consignee::addressSuffix},
};

constexpr QString Consignee::* spaced[] = {&Consignee::title,    &Consignee::firstName,   &Consignee::name,
                                           &Consignee::company,  &Consignee::extraName,   &Consignee::addressSuffix,
                                           &Consignee::street,   &Consignee::houseNumber, &Consignee::poBox,
                                           &Consignee::postcode, &Consignee::city};

/// The longest beginning of whole words that has at most `limit` code points; empty when the first word is longer.
QString fittingWords(const QString& text, int limit)
{
    const QString plain = text.simplified();
    for (qsizetype space = plain.lastIndexOf(u' '); space > 0; space = plain.lastIndexOf(u' ', space - 1))
        if (codePoints(QStringView(plain).first(space)) <= limit)
            return plain.first(space);
    return {};
}

std::optional<LineSplit> splitOf(const Splittable& line, const Consignee& consignee,
                                 const QMap<QString, catalogue::TextLength>& lengths)
{
    const QString field = QStringView(line.field).toString();
    const QString into = QStringView(line.into).toString();
    const catalogue::TextLength length = lengths.value(field);
    if (length.limit <= 0 || length.length <= length.limit)
        return std::nullopt;
    const QString plain = (consignee.*line.value).simplified();
    const QString first = fittingWords(plain, length.limit);
    if (first.isEmpty())
        return std::nullopt;
    const QString moved = (plain.sliced(first.size()) + u' ' + consignee.*line.rest).simplified();
    const int room = lengths.value(into).limit > 0 ? lengths.value(into).limit : length.limit;
    if (codePoints(moved) > room)
        return std::nullopt;
    LineSplit split{.field = field, .into = into, .consignee = consignee};
    split.consignee.*line.value = first;
    split.consignee.*line.rest = moved;
    return split;
}

Consignee wellFormed(Consignee consignee, const QList<catalogue::PhonePlan>& phones)
{
    for (const auto text : spaced)
        consignee.*text = (consignee.*text).simplified();
    takeApart(consignee);
    consignee.country = consignee.country.trimmed().toUpper();
    consignee.postcode = plainPostcode(consignee.postcode, consignee.country);
    if (consignee.country == "CH"_L1 && isLiechtensteinPostcode(consignee.postcode))
        consignee.country = u"LI"_s;
    for (QString* number : {&consignee.phone, &consignee.mobile})
        if (!number->isEmpty())
            *number = internationalPhone(phones, *number, consignee.country);
    consignee.email = plainEmail(consignee.email);
    return consignee;
}

} // namespace

std::optional<AddressSuggestion> suggestionFor(const Consignee& consignee, const QList<catalogue::PhonePlan>& phones,
                                               const std::optional<model::UsualTown>& usualTown)
{
    AddressSuggestion suggestion{.consignee = wellFormed(consignee, phones)};
    if (usualTown && !suggestion.consignee.city.isEmpty() &&
        folded(usualTown->city) != folded(suggestion.consignee.city)) {
        suggestion.consignee.city = usualTown->city;
        suggestion.usualTown = usualTown;
    }
    suggestion.differences = differences({.consignee = consignee}, {.consignee = suggestion.consignee});
    if (suggestion.differences.isEmpty())
        return std::nullopt;
    return suggestion;
}

QString addressFingerprint(const Consignee& c)
{
    const QStringList parts{c.firstName, c.name,     c.company, c.extraName, c.addressSuffix, c.street, c.houseNumber,
                            c.poBox,     c.postcode, c.city,    c.country,   c.phone,         c.mobile, c.email};
    return QString::fromLatin1(fingerprint(parts.join(u'\n').toStdString()).toHex().left(16));
}

QList<LineSplit> splitsFor(const Consignee& consignee, const QMap<QString, catalogue::TextLength>& lengths)
{
    QList<LineSplit> splits;
    for (const Splittable& line : splittables)
        if (const auto split = splitOf(line, consignee, lengths))
            splits.append(*split);
    return splits;
}

} // namespace aviso::orders
