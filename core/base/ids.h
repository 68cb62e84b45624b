#pragma once

#include <QtGlobal>

namespace aviso {

// Keys of rows. Distinct types, so that a parcel's key cannot be passed for a shipment's.
enum class AccountId : qint64 {};
enum class ShipmentId : qint64 {};
enum class ParcelId : qint64 {};
enum class AttemptId : qint64 {};
enum class DocumentId : qint64 {};
enum class OutgoingId : qint64 {};

/// The number inside a key, for SQL arguments and JSON.
template <class Id>
constexpr qint64 number(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace aviso
