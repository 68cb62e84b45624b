#pragma once

#include "core/base/progress.h"
#include "core/shipping/desk.h"
#include "core/tracking/plan.h"

#include <QList>
#include <QString>

namespace aviso::tracking {

/// A parcel that could not be asked about, and why.
struct NotTracked
{
    ShipmentId shipment = {};
    QString number = {};
    Error error = {};

    bool operator==(const NotTracked&) const = default;
};

/// What asking the carriers came to.
struct Synced
{
    qint64 polled = 0;    ///< parcels that a carrier was asked about and answered for
    qint64 eventsNew = 0; ///< events that were not known before
    qint64 changed = 0;   ///< parcels that stand otherwise than before
    QList<NotTracked> failed = {};
    bool isCancelled = false;

    bool operator==(const Synced&) const = default;
};

/// Asks the carriers where the parcels are that are due by now, at most so many, and stores what they say. An account
/// that turns the desk away or that nobody answers for is left alone for the rest, which stays due. Two programs never
/// ask about one parcel at the same time; what one that died has claimed is due again within minutes. Blocks; any
/// worker thread. Errors: Storage.
Result<Synced> syncDue(const shipping::Desk& desk, int most, const LongCall& call);

/// The same for the parcels of these shipments, due or not, except those that cannot be followed at all: Refused
/// "cannot-be-tracked".
Result<Synced> syncShipments(const shipping::Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call);

} // namespace aviso::tracking
