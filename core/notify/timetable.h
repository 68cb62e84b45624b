#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/shipment.h"
#include "core/notify/plan.h"

#include <QDate>
#include <QTime>

namespace aviso::notify {

/// When a message will go out. Days are approximate, never a Sunday or a holiday of the carrier, and a
/// Saturday only when the shipment is delivered on one.
struct Moment
{
    QDate earliest = {}; ///< invalid without a dispatch date
    QDate latest = {};   ///< not before `earliest`
    QTime from = {};     ///< in the carrier's zone; invalid: no hour is known
    QTime until = {};

    bool operator==(const Moment&) const = default;
};

/// The days from which a shipment's messages are counted.
struct Journey
{
    QDate today = {};
    QDate dispatch = {}; ///< a working day
    QDate delivery = {}; ///< as expected; a working day, or the weekday that a service names

    bool operator==(const Journey&) const = default;
};

/// `dispatchDate` stands for the shipment's own, so that a shipment without one can still be put in order.
/// Pure; any thread.
Journey journeyOf(const catalogue::Entry& entry, const MessagePlan& plan, const model::Shipment& shipment,
                  QDate dispatchDate, QDate today);

Moment momentOf(const catalogue::Entry& entry, const MessagePlan& plan, const PlannedMessage& message,
                const Journey& journey);

} // namespace aviso::notify
