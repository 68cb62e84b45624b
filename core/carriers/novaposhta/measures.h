#pragma once

#include "core/model/shipment.h"

#include <QJsonArray>
#include <QString>

namespace aviso::carriers::novaposhta {

// Weights and volumes as the carrier takes them: texts with a decimal point.

/// Kilograms of all parcels, each at least the 0.1 that the carrier takes.
QString wholeKilograms(const model::Shipment& shipment);

/// The places of a waybill with their measures (values "length", "width" and "height", in centimetres, of each parcel);
/// none when a measure is missing.
QJsonArray seatsOf(const model::Shipment& shipment);

/// Cubic metres at which volume and weight cost the same (250 kg in one): what a waybill says when nobody measured.
QString volumeOfWeight(const model::Shipment& shipment);

} // namespace aviso::carriers::novaposhta
