#pragma once

#include "core/base/ids.h"
#include "core/model/shipment.h"

#include <QString>

namespace aviso::model {

/// One order as the merchant's file delivered it: the key by which a re-import recognises it, and what it asks for.
struct Order
{
    QString source = {};      ///< name of the file source; (source, reference) is unique
    QString reference = {};
    QByteArray fingerprint = {}; ///< over every mapped cell: equal means nothing changed since the last import
    Shipment shipment = {};   ///< a draft without keys

    bool operator==(const Order&) const = default;
};

} // namespace aviso::model
