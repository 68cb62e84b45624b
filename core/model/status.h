#pragma once

#include <QString>

#include <optional>

namespace aviso::model {

/// Where a parcel is, in the nine words that all carriers' codes are read into. A code that is not known is no status:
/// it is kept and shown as unknown.
enum class Status {
    Announced,      ///< the carrier has the data, nobody has seen the parcel
    Moving,         ///< handed over and on its way, customs and sorting included
    OutForDelivery, ///< with the courier
    ReadyToCollect, ///< waits at a counter, a service point or in a locker: not delivered
    Delivered,      ///< handed to the consignee
    Problem,        ///< an attempt failed, something is missing, held, damaged or lost
    Returning,      ///< on its way back
    Returned,       ///< handed back to the consignor
    Cancelled,      ///< taken back before it was handed over
};

inline constexpr Status allStatuses[] = {Status::Announced,      Status::Moving,    Status::OutForDelivery,
                                         Status::ReadyToCollect, Status::Delivered, Status::Problem,
                                         Status::Returning,      Status::Returned,  Status::Cancelled};

/// "announced", "moving", "out-for-delivery", … as the database, the catalogues and the command line write it.
QString statusWord(Status status);
std::optional<Status> statusFromWord(QStringView word);

/// True when the carrier has had the parcel in its hands.
bool isHandedOver(Status status);

/// True when nothing more is to be expected: delivered, returned or cancelled.
bool isLast(Status status);

} // namespace aviso::model
