#pragma once

#include "core/base/error.h"
#include "core/carriers/place.h"
#include "core/catalogue/catalogue.h"
#include "core/model/shipment.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace aviso::shipping {

// Choosing a place for a field of a shipment or of an order on its way. Pure; any thread.

/// For whom and within what a place is looked for.
struct PlaceContext
{
    QString carrier = {};
    std::optional<AccountId> account = {};
    model::Consignee consignee = {};
    QList<model::Parcel> parcels = {};
    QMap<QString, QString> values = {}; ///< the other fields, as they are filled

    bool operator==(const PlaceContext&) const = default;
};

PlaceContext contextOf(const QString& carrier, const model::Shipment& shipment);

/// What is asked when `text` is typed into the field: one question for each kind of place that may stand there, within
/// the town that was chosen, else near the consignee.
QList<carriers::PlaceQuestion> questionsFor(const catalogue::Field& field, const PlaceContext& context,
                                            const QString& text);

/// Why the parcels cannot go there; nothing where nothing is known against it. Refused with the place's own reason
/// ("residents-only", "not-working", …), "place-too-heavy" (args: kilograms), "place-too-large" (args: the three sides
/// in cm), "place-too-valuable" (args: the most).
std::optional<Error> whyNot(const carriers::Place& place, const PlaceContext& context);

/// The shipment with the place in the field, and with all that goes along with it.
model::Shipment withPlace(const catalogue::Field& field, const carriers::Place& place, model::Shipment shipment);

} // namespace aviso::shipping
