#pragma once

#include "core/model/item.h"
#include "core/model/shipment.h"

#include <QByteArray>

namespace aviso::model {

/// One order as the merchant's file delivered it. (shipment.source, shipment.reference) is the key by which a
/// re-import recognises it.
struct Order
{
    QByteArray fingerprint = {}; ///< over every mapped cell: equal means that nothing changed since the last import
    Shipment shipment = {};      ///< a draft without keys
    QList<Item> items = {};      ///< what is to be packed, each code once; nothing counted yet

    bool operator==(const Order&) const = default;
};

} // namespace aviso::model
