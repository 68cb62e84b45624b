#pragma once

#include "core/base/result.h"
#include "core/model/scancode.h"
#include "core/model/shipment.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace aviso::model {

/// What a scanned code is of this desk.
struct Scanned
{
    enum class As { Unknown, ParcelNumber, Reference };

    As as = As::Unknown;
    QString name = {};                ///< the number or reference that was found; of an unknown code its text
    QList<ShipmentId> shipments = {}; ///< newest first, at most 50

    bool operator==(const Scanned&) const = default;
};

/// Looks for what the readings name, the first reading first; a parcel's number wins over a reference. References are
/// found however their letters are written: scanners turn capitals round. Errors: Storage.
Result<Scanned> findScanned(storage::Connection& connection, const QList<ScanCode>& readings);

} // namespace aviso::model
