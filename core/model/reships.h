#pragma once

#include "core/base/result.h"
#include "core/model/shipment.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::model {

/// The shipment at the other end of a reshipment.
struct Kin
{
    ShipmentId id = {};
    QString name = {}; ///< its reference, else its key
    State state = State::Draft;

    bool operator==(const Kin&) const = default;
};

/// What a shipment was sent instead of, and what was sent instead of it; newest last, without what was given up.
struct Kinship
{
    std::optional<Kin> replaces = {};
    QList<Kin> replacedBy = {};

    bool operator==(const Kinship&) const = default;
};

// Inside the caller's transaction. Errors: Storage.

Result<Kinship> kinshipOf(storage::Connection& connection, ShipmentId id);
Result<void> linkReship(storage::Connection& connection, ShipmentId lost, ShipmentId replacement);

} // namespace aviso::model
