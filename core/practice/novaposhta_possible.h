#pragma once

#include "core/practice/novaposhta_methods.h"

namespace aviso::practice::novaposhta {

/// Why a service cannot be ordered for a waybill; nothing when it can. `type` is the OrderType; a null waybill is one
/// that there is not.
std::optional<Remark> serviceObstacle(const Waybill* waybill, const QString& type, const Book& book);

/// The ten flags "Possibility…" of tracking.
QJsonObject possibilities(const Waybill& waybill, const Book& book, const QDateTime& now);

/// By how many days the storage can still be extended.
int moreStorageDays(const Waybill& waybill);

/// Possible addresses to return to: the sender's own, the branch of the first hand-over.
QJsonArray returnAddresses(const Waybill& waybill);

} // namespace aviso::practice::novaposhta
