#pragma once

#include "core/base/progress.h"
#include "core/catalogue/compile.h"
#include "core/model/shipments.h"
#include "core/shipping/desk.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace aviso::shipping {

// Which drafts can be booked, for lists and before a batch. Blocks; any worker thread.

/// A shipment as it is stored, and what check() says of it.
struct Judged
{
    model::Shipment shipment = {};
    QString account = {}; ///< its name; empty: none
    catalogue::Verdict verdict = {};
};

/// Gives each of the shipments to `take`, in their order and on the caller's thread; those that are gone are passed
/// over. They and their accounts are read in parts, each from one snapshot that is let go before `take` is called.
/// Reports progress in shipments. Errors: Storage; Cancelled.
Result<void> judge(const Desk& desk, const QList<ShipmentId>& shipments, const std::function<void(const Judged&)>& take,
                   const LongCall& call = {});

/// Whether a draft can be booked as it is stored, by the same check() as booking.
struct Readiness
{
    std::optional<catalogue::Problem> obstacle = {}; ///< the first refusal; absent: ready
    int obstacles = 0;                               ///< how many refusals there are

    bool isReady() const { return !obstacle; }
    bool operator==(const Readiness&) const = default;
};

/// A line of the list with what is known of it; `readiness` is absent for what is no draft and while it was not looked
/// at.
struct CheckedLine
{
    model::ShipmentLine line = {};
    std::optional<Readiness> readiness = {};

    bool operator==(const CheckedLine&) const = default;
};

/// The readiness of those of the shipments that are drafts, from one snapshot; accounts are read once. Those that are
/// gone, and all after a request to stop, are left out. Errors: Storage.
Result<QMap<ShipmentId, Readiness>> readiness(const Desk& desk, const QList<ShipmentId>& shipments,
                                              std::stop_token stop = {});

/// A draft that stays one, or had better, and why.
struct Kept
{
    ShipmentId shipment = {};
    QString reference = {};
    catalogue::Problem reason = {};
};

/// What a batch would do, to be asked before it is begun.
struct Prospect
{
    QList<ShipmentId> ready = {};
    QMap<QString, int> accounts = {}; ///< name -> how many of the ready ones
    QList<Kept> doubtful = {};        ///< of the ready ones, those whose order is perhaps here twice, and
                                      ///< those in which this person typed what was never stored
    QList<Kept> kept = {};            ///< drafts with something to mend
    int others = 0;                   ///< of the given ones, those that are no drafts
};

/// The same batch, but what is doubtful stays, with its reason.
Prospect withoutDoubtful(Prospect prospect);

/// A reason for which drafts stay, and how many have it first.
struct KeptReason
{
    catalogue::Problem problem = {};
    int count = 0;
};

/// The most frequent reason first; only problems that say the very same are counted together.
QList<KeptReason> reasonsOf(const QList<Kept>& kept);

/// Looks at these shipments, or at all drafts when `shipments` is absent. Errors: Storage; Cancelled.
Result<Prospect> prospect(const Desk& desk, const std::optional<QList<ShipmentId>>& shipments, const LongCall& call);

} // namespace aviso::shipping
