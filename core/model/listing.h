#pragma once

#include "core/base/result.h"
#include "core/model/shipments.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QList>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace aviso::model {

// A list of very many shipments: its keys alone, in order, and the lines of those few that are looked at. Every
// function runs inside the caller's transaction; one that takes a `stop` ends with Cancelled soon after it is asked to.

/// What a list can be sorted by. Of equals the newest comes first.
enum class SortBy { Age, Reference, Recipient, State, Place, Service, Account, Changed };

struct ShipmentOrder
{
    SortBy by = SortBy::Age;
    Qt::SortOrder direction = Qt::DescendingOrder; ///< of the age: the newest first

    bool operator==(const ShipmentOrder&) const = default;
};

/// "age", "reference", … and back.
QString sortWord(SortBy by);
std::optional<SortBy> sortFromWord(const QString& word);

/// Eight bytes for each shipment: a list of a million is held as a whole.
using ShipmentKeys = std::vector<ShipmentId>;

/// All that fit, in order. Errors: Storage; Cancelled.
Result<ShipmentKeys> shipmentKeys(storage::Connection& connection, const ShipmentFilter& filter,
                                  const ShipmentOrder& order, std::stop_token stop = {});

/// The first of them, where that takes less than a look at all; nothing where it does not. Errors: Storage; Cancelled.
Result<std::optional<ShipmentKeys>> firstShipmentKeys(storage::Connection& connection, const ShipmentFilter& filter,
                                                      const ShipmentOrder& order, int limit, std::stop_token stop = {});

/// The lines of these shipments, in their order; those that are gone are left out. Errors: Storage.
Result<QList<ShipmentLine>> shipmentLines(storage::Connection& connection, std::span<const ShipmentId> keys);

/// The stored versions of those of the shipments that are there, by key. Errors: Storage.
Result<QHash<qint64, qint64>> versionsOf(storage::Connection& connection, std::span<const ShipmentId> keys);

/// How many fit: all of them, or `cap` when there are more.
struct Tally
{
    qint64 count = 0;
    bool isAll = true;

    bool operator==(const Tally&) const = default;
};
Result<Tally> tallyShipments(storage::Connection& connection, const ShipmentFilter& filter, int cap,
                             std::stop_token stop = {});

} // namespace aviso::model
