#include "core/shipping/placechoice.h"

#include "core/catalogue/facts.h"

#include <QLocale>

#include <algorithm>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using carriers::Place;
using carriers::PlaceQuestion;

namespace {

constexpr int offered = 20;

Error refused(const QString& code, const QStringList& args = {})
{
    return {.kind = Error::Kind::Refused, .code = code, .args = args};
}

/// The sides that were filled in, longest first, in millimetres; none unless all three were.
QList<int> sidesOf(const QMap<QString, QString>& values)
{
    QList<int> sides;
    for (const QString& name : {u"length"_s, u"width"_s, u"height"_s}) {
        const double centimetres = values.value(name).trimmed().replace(u',', u'.').toDouble();
        if (centimetres > 0)
            sides.append(qRound(centimetres * 10));
    }
    std::ranges::sort(sides, std::greater());
    return sides.size() == 3 ? sides : QList<int>();
}

bool fitsInto(const QList<int>& sides, QList<int> most)
{
    std::ranges::sort(most, std::greater());
    for (qsizetype i = 0; i < std::min(sides.size(), most.size()); ++i)
        if (sides[i] > most[i])
            return false;
    return true;
}

QString inCentimetres(const QList<int>& millimetres)
{
    QStringList words;
    for (const int mm : millimetres)
        words.append(QString::number(mm / 10.0));
    return words.join(u" × "_s);
}

} // namespace

PlaceContext contextOf(const QString& carrier, const model::Shipment& shipment)
{
    return {.carrier = carrier,
            .account = shipment.account,
            .consignee = shipment.consignee,
            .parcels = shipment.parcels,
            .values = shipment.service.values};
}

QList<PlaceQuestion> questionsFor(const catalogue::Field& field, const PlaceContext& context, const QString& text)
{
    QList<PlaceQuestion> questions;
    const QString within = field.within.isEmpty() ? QString() : context.values.value(field.within);
    const model::Consignee& to = context.consignee;
    for (const QString& word : field.places) {
        const auto kind = carriers::placeKindFromWord(word);
        if (!kind)
            continue;
        PlaceQuestion question{
            .kind = *kind, .text = text.trimmed(), .country = to.country, .within = within, .most = offered};
        if (within.isEmpty() && *kind != carriers::PlaceKind::Settlement) {
            question.postcode = to.postcode;
            question.city = to.city;
            question.street = to.street;
            question.houseNumber = to.houseNumber;
        }
        questions.append(question);
    }
    return questions;
}

std::optional<Error> whyNot(const Place& place, const PlaceContext& context)
{
    if (!place.closedTo.isEmpty())
        return refused(place.closedTo);
    const bool isTooHeavy = place.mostGrams > 0 && std::ranges::any_of(context.parcels, [&](const auto& parcel) {
                                return parcel.weightGrams > place.mostGrams;
                            });
    if (isTooHeavy)
        return refused(u"place-too-heavy"_s, {QString::number(place.mostGrams / 1000.0)});
    if (!fitsInto(sidesOf(context.values), place.mostMm))
        return refused(u"place-too-large"_s, {inCentimetres(place.mostMm)});
    const double declared = context.values.value(u"declared-value"_s).trimmed().replace(u',', u'.').toDouble();
    if (place.mostValue && declared * 100 > static_cast<double>(place.mostValue->minor))
        return refused(u"place-too-valuable"_s,
                       {u"@money/%1/%2"_s.arg(place.mostValue->minor).arg(place.mostValue->currency)});
    return std::nullopt;
}

model::Shipment withPlace(const catalogue::Field& field, const Place& place, model::Shipment shipment)
{
    shipment = catalogue::withFieldValue(std::move(shipment), field.name, place.id);
    for (auto fill = field.fills.begin(); fill != field.fills.end(); ++fill) {
        const QString value = *fill == "name"_L1 ? place.name : place.keys.value(*fill);
        if (!value.isEmpty())
            shipment = catalogue::withFieldValue(std::move(shipment), fill.key(), value);
    }
    return shipment;
}

} // namespace aviso::shipping
