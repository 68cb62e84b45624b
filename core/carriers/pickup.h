#pragma once

#include "core/base/error.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

namespace aviso::carriers {

/// Parcels that the carrier is to fetch.
struct PickupOrder
{
    model::Account account = {};
    QStringList numbers = {};          ///< of booked parcels; none: of parcels that nobody has booked
    model::Consignee from = {};        ///< where they stand; without a street: at the account's sender
    model::ServiceChoice service = {}; ///< what they travel by, where there are no numbers
    QList<model::Parcel> parcels = {}; ///< what they are, where there are no numbers
    QDateTime earliest = {};           ///< UTC; from then on they stand ready
    QDateTime latest = {};             ///< UTC; until then somebody is there
    QString key = {};                  ///< a reference of our own that nobody else ever uses
    QDateTime at = {};                 ///< UTC; when it was made

    bool operator==(const PickupOrder&) const = default;
};

/// When the carrier can come, and until when that must be ordered.
struct PickupSlot
{
    QDateTime bookUntil = {}; ///< UTC; invalid: not said
    QDate day = {};
    QTime from = {}; ///< local time of the place
    QTime to = {};

    bool operator==(const PickupSlot&) const = default;
};

/// A pickup that was ordered.
struct Pickup
{
    QString id = {};                   ///< the carrier's key of it, by which it can be followed
    QString number = {};               ///< what the carrier confirms it with
    QMap<QString, Error> refused = {}; ///< parcel's number -> why it is not fetched; "": it was not said which one

    bool operator==(const Pickup&) const = default;
};

} // namespace aviso::carriers
