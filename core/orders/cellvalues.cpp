#include "core/orders/cellvalues.h"

#include "core/base/textlength.h"
#include "core/orders/carrierterms.h"
#include "core/tabular/values.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Shipment;
using tabular::CellKind;

constexpr qint64 mostGrams = 999'999; // heavier is a mistake of the unit

std::optional<Trouble> refused(const QString& code, const FilledCell& cell, QStringList more = {})
{
    more.prepend(cell.text);
    return Trouble{.code = code, .args = std::move(more)};
}

QStringList words(const QString& text)
{
    QString spaced = text;
    for (QChar& c : spaced)
        if (c == u',' || c == u';' || c == u'|' || c == u'\n' || c == u'\r')
            c = u' ';
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

Result<QDate> dateIn(const FilledCell& cell, const Reading& reading)
{
    QStringView text = cell.text;
    const qsizetype time = text.indexOf(cell.kind == CellKind::Date ? u'T' : u' ');
    if (time > 0 &&
        (text.sliced(time + 1) == "00:00:00"_L1 || text.sliced(time + 1) == "00:00"_L1 || cell.kind == CellKind::Date))
        text = text.first(time);
    return tabular::parseDate(text, {.order = reading.dateOrder});
}

/// What the only mark of "1,250" is: no parcel weighs a thousand kilograms, and none is weighed in parts of a
/// gram.
tabular::DecimalMark likelyMark(QStringView text, WeightUnit unit)
{
    const bool isComma = text.contains(u',');
    return isComma == (unit == WeightUnit::Kilograms) ? tabular::DecimalMark::Comma : tabular::DecimalMark::Point;
}

/// Grams, or the code of what is wrong.
std::expected<int, QString> gramsIn(QStringView text, CellKind kind, const Reading& reading)
{
    text = text.trimmed();
    WeightUnit unit = reading.weightUnit;
    const bool hasUnit = !text.isEmpty() && text.back().isLetter();
    if (hasUnit && (text.endsWith("kg"_L1, Qt::CaseInsensitive) || text.endsWith(u"кг"_s, Qt::CaseInsensitive))) {
        unit = WeightUnit::Kilograms;
        text.chop(2);
    } else if (hasUnit && (text.endsWith(u'g', Qt::CaseInsensitive) || text.endsWith(u'г', Qt::CaseInsensitive))) {
        unit = WeightUnit::Grams;
        text.chop(1);
    }
    text = text.trimmed();
    // A spreadsheet's own numbers have a point whatever its texts have.
    auto number = tabular::parseDecimal(text, kind == CellKind::Number ? tabular::DecimalMark::Point : reading.decimal);
    if (!number && number.error().code == "number-ambiguous"_L1)
        number = tabular::parseDecimal(text, likelyMark(text, unit));
    if (!number)
        return std::unexpected(number.error().code);
    const auto grams = tabular::scaled(*number, unit == WeightUnit::Kilograms ? 3 : 0);
    if (!grams)
        return std::unexpected(u"weight-too-fine"_s);
    if (*grams <= 0 || *grams > mostGrams)
        return std::unexpected(u"weight-range"_s);
    return static_cast<int>(*grams);
}

const CarrierTerms& termsIn(const Reading& reading)
{
    static const CarrierTerms none;
    return reading.terms ? *reading.terms : none;
}

std::optional<model::DeliveryOption> optionIn(const QString& word, const CarrierTerms& terms)
{
    const auto found = terms.options.constFind(word);
    return found != terms.options.cend() ? *found : model::optionFromWord(word.toLower());
}

std::optional<Trouble> noNumberOfParcels(const FilledCell& cell, int most)
{
    return refused(u"parcels-number"_s, cell, {QString::number(most)});
}

std::optional<model::MessageChoice> messageIn(const QString& word)
{
    const QStringList parts = word.split(u':');
    model::MessageChoice choice{.code = parts.first()};
    const bool isCode = !choice.code.isEmpty() && choice.code.size() <= 35;
    if (!isCode || parts.size() > 3)
        return std::nullopt;
    if (parts.size() > 1) {
        const auto channel = model::channelFromWord(parts[1].toLower());
        if (!channel)
            return std::nullopt;
        choice.channel = *channel;
    }
    if (parts.size() > 2) {
        choice.language = languageCode(parts[2]);
        if (choice.language.isEmpty())
            return std::nullopt;
    }
    return choice;
}

} // namespace

QString languageCode(QStringView text)
{
    static const QHash<QString, QString> codes = [] {
        constexpr std::pair<const char16_t*, const char16_t*> names[] = {
            {u"de", u"d|deu|ger|deutsch|german|allemand|tedesco|tyska|німецька"},
            {u"fr", u"f|fra|fre|französisch|french|français|francese|franska|французька"},
            {u"it", u"i|ita|italienisch|italian|italien|italiano|italienska|італійська"},
            {u"en", u"e|eng|englisch|english|anglais|inglese|engelska|англійська"},
            {u"sv", u"swe|schwedisch|swedish|suédois|svedese|svenska|шведська"},
            {u"uk", u"ukr|ua|ukrainisch|ukrainian|ukrainien|ucraino|ukrainska|українська"},
            {u"rm", u"roh|rätoromanisch|romansh|romanche|romancio|rumantsch"},
        };
        QHash<QString, QString> table;
        for (const auto& [code, others] : names) {
            table.insert(QStringView(code).toString(), QStringView(code).toString());
            for (const QStringView name : QStringView(others).split(u'|'))
                table.insert(folded(name), QStringView(code).toString());
        }
        return table;
    }();
    const QStringView trimmed = text.trimmed();
    const qsizetype region = trimmed.size() == 5 && (trimmed[2] == u'-' || trimmed[2] == u'_') ? 2 : trimmed.size();
    return codes.value(folded(trimmed.first(region)));
}

std::optional<Trouble> putReference(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    shipment.reference = withoutInvisible(cell.text);
    return std::nullopt;
}

std::optional<Trouble> putLanguage(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    const bool isCode = cell.text == u"de" || cell.text == u"fr" || cell.text == u"it" || cell.text == u"en";
    const QString code = isCode ? cell.text : languageCode(cell.text);
    if (code.isEmpty())
        return refused(u"language-unknown"_s, cell);
    shipment.consignee.language = code;
    return std::nullopt;
}

std::optional<Trouble> putLabelLines(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    QString text = cell.text;
    text.replace(u'|', u'\n');
    shipment.consignee.labelLines.clear();
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        if (const QString plain = line.trimmed(); !plain.isEmpty())
            shipment.consignee.labelLines << plain;
    return std::nullopt;
}

std::optional<Trouble> putDispatchDate(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    const auto date = dateIn(cell, reading);
    if (!date)
        return refused(date.error().code, cell);
    shipment.dispatchDate = *date;
    return std::nullopt;
}

std::optional<Trouble> putDeliveryDate(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    const auto date = dateIn(cell, reading);
    if (!date)
        return refused(date.error().code, cell);
    shipment.service.values.insert(u"delivery-date"_s, date->toString(Qt::ISODate));
    return std::nullopt;
}

std::optional<Trouble> putServiceValue(Shipment& shipment, FilledCell&& cell, const Reading&, const QString& name)
{
    shipment.service.values.insert(name.sliced(QStringView(u"value.").size()), cell.text);
    return std::nullopt;
}

std::optional<Trouble> putService(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    if (const CarrierTerms& terms = termsIn(reading); terms.isKnown()) {
        const QString code = serviceCode(terms, cell.text);
        if (code.isEmpty())
            return refused(u"service-unknown"_s, cell, terms.offered);
        cell.text = code;
    }
    shipment.service.basic = std::move(cell.text);
    return std::nullopt;
}

std::optional<Trouble> putAdditional(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    if (const CarrierTerms& terms = termsIn(reading); terms.isKnown()) {
        const AdditionalCodes found = additionalCodes(terms, cell.text);
        if (!found.unknown.isEmpty())
            return Trouble{.code = u"service-unknown"_s, .args = QStringList(found.unknown) + terms.offeredAdditional};
        shipment.service.additional = found.codes;
        return std::nullopt;
    }
    QStringList codes = words(cell.text);
    codes.sort();
    codes.removeDuplicates();
    shipment.service.additional = codes;
    return std::nullopt;
}

std::optional<Trouble> putWeight(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    QList<model::Parcel> parcels;
    for (const QStringView part : QStringView(cell.text).tokenize(u'+')) {
        const auto grams = gramsIn(part, cell.kind, reading);
        if (!grams)
            return refused(grams.error(), cell);
        parcels.append({.position = static_cast<int>(parcels.size()) + 1, .weightGrams = *grams});
    }
    if (const int most = termsIn(reading).mostParcels; parcels.size() > most)
        return noNumberOfParcels(cell, most);
    shipment.parcels = parcels;
    return std::nullopt;
}

std::optional<Trouble> putParcels(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    const int most = termsIn(reading).mostParcels;
    bool isNumber = false;
    const int count = cell.text.toInt(&isNumber);
    if (!isNumber || count < 1 || count > most)
        return noNumberOfParcels(cell, most);
    if (shipment.parcels.size() > 1 && shipment.parcels.size() != count)
        return refused(u"parcels-differ"_s, cell, {QString::number(shipment.parcels.size())});
    if (shipment.parcels.isEmpty())
        shipment.parcels.append(model::Parcel{});
    while (shipment.parcels.size() < count) {
        model::Parcel next = shipment.parcels.first();
        next.position = static_cast<int>(shipment.parcels.size()) + 1;
        shipment.parcels.append(next);
    }
    return std::nullopt;
}

std::optional<Trouble> putContent(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    if (shipment.parcels.isEmpty())
        shipment.parcels.append(model::Parcel{});
    for (model::Parcel& parcel : shipment.parcels)
        parcel.content = cell.text;
    return std::nullopt;
}

std::optional<Trouble> putMessages(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    QList<model::MessageChoice> choices;
    for (const QString& word : words(cell.text)) {
        const auto choice = messageIn(word);
        if (!choice)
            return refused(u"message-unknown"_s, cell, {word});
        const bool isDouble =
            std::ranges::any_of(choices, [&](const auto& other) { return other.code == choice->code; });
        if (!isDouble)
            choices.append(*choice);
    }
    shipment.messages = choices;
    return std::nullopt;
}

std::optional<Trouble> putOptions(Shipment& shipment, FilledCell&& cell, const Reading& reading, const QString&)
{
    QList<model::DeliveryOption> options;
    for (const QString& word : words(cell.text)) {
        const auto option = optionIn(word, termsIn(reading));
        if (!option)
            return refused(u"option-unknown"_s, cell, {word});
        if (!options.contains(*option))
            options.append(*option);
    }
    shipment.options = options;
    return std::nullopt;
}

std::optional<Trouble> putText1(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    shipment.texts.text1 = std::move(cell.text);
    return std::nullopt;
}

std::optional<Trouble> putText2(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    shipment.texts.text2 = std::move(cell.text);
    return std::nullopt;
}

std::optional<Trouble> putSenderName(Shipment& shipment, FilledCell&& cell, const Reading&, const QString&)
{
    shipment.senderName = std::move(cell.text);
    return std::nullopt;
}

} // namespace aviso::orders
