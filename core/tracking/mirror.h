#pragma once

#include "core/carriers/carrier.h"
#include "core/catalogue/catalogue.h"
#include "core/model/actions.h"
#include "core/model/follows.h"
#include "core/model/shipment.h"
#include "core/shipping/desk.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace aviso::tracking {

/// One thing that somebody could want changed for a parcel, and whether it can be now.
struct Choice
{
    QString action = {};                             ///< a word of the catalogue, or model::voidWord
    carriers::Party party = carriers::Party::Sender; ///< whose right it is
    bool isByCall = false; ///< this desk can order it; otherwise whoever has the right does it on the carrier's page
    std::optional<bool> isPossible = {};              ///< none: only the carrier can say, when it is asked
    std::optional<Error> why = {};                    ///< why it is not possible, or not from here
    QDateTime until = {};                             ///< UTC; invalid: not said
    std::optional<model::OrderedAction> ordered = {}; ///< the last one of its kind that is open or stands

    bool operator==(const Choice&) const = default;
};

/// What of a booked parcel is known for that.
struct Known
{
    model::Shipment shipment = {};
    model::Follow follow = {};
    QList<model::OrderedAction> actions = {};
};

/// Pure: everything that the carrier's catalogue names, and taking the booking back, as it stands by what the carrier
/// last said. Nothing is asked.
QList<Choice> choicesFor(const catalogue::Entry& entry, const carriers::Channel& channel, const Known& known);

/// What sender and recipient can do with one parcel right now.
struct Mirror
{
    ParcelId parcel = {};
    QString number = {}; ///< under which it goes now
    QString carrier = {};
    QUrl page = {}; ///< the carrier's, for the number; empty: it has none
    model::Follow follow = {};
    QList<Choice> choices = {};
    QList<model::BillEntry> bill = {}; ///< of the whole shipment

    bool operator==(const Mirror&) const = default;
};

/// For each parcel of a shipment that is followed. Blocks; any worker thread. Errors: NotFound; Storage.
Result<QList<Mirror>> mirrorsOf(const shipping::Desk& desk, ShipmentId shipment);

} // namespace aviso::tracking
