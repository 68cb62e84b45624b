#pragma once

#include "core/base/progress.h"
#include "core/model/rewrite.h"
#include "core/shipping/desk.h"
#include "core/shipping/journal.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::shipping {

// Changing many drafts at once: looked at first, then done as it was seen, and undone as one step. Blocks; any worker
// thread.

/// A shipment that comes to another carrier's account by it also becomes what atCarrier() makes of it.
using model::Rewrite;

/// A field that would differ, in the words of the command line (text::valueText() says it for people); an account by
/// its name.
struct FieldChange
{
    QString field = {};
    QString before = {};
    QString after = {};

    bool operator==(const FieldChange&) const = default;
};

/// What would become of one shipment, as it was at that version.
struct Rewritten
{
    ShipmentId shipment = {};
    qint64 version = 0;
    QString name = {};
    QList<FieldChange> changes = {};

    bool operator==(const Rewritten&) const = default;
};

struct RewritePreview
{
    QList<Rewritten> changed = {};
    QList<LeftOut> skipped = {};
};

/// Changes nothing. Skipped are, each with a Conflict: "rewrite-booked", "partly-booked", "rewrite-booking" (a booking
/// is under way), "rewrite-unknown" (its outcome is open), "rewrite-cancelled", "rewrite-same" (nothing would differ);
/// or NotFound. Reports progress in shipments. Errors: Storage; Cancelled.
Result<RewritePreview> previewRewrite(const Desk& desk, const QList<ShipmentId>& shipments, const Rewrite& rewrite,
                                      const LongCall& call = {});

/// What was done. `step` is absent when nothing changed.
struct RewriteOutcome
{
    std::optional<StepId> step = {};
    qint64 changed = 0;
    QList<LeftOut> skipped = {}; ///< of those that the preview would have changed
    bool isCancelled = false;    ///< the rest was not begun
};

/// Changes exactly the versions that were previewed, in parts of one transaction each, which all belong to one step:
/// wherever the program ends, undoing takes back what was done. Skipped is what changed meanwhile (Conflict
/// "changed-elsewhere"), is gone, or what model::saveShipment() refuses. When somebody undoes the step meanwhile, it
/// stops as if cancelled. Errors: Storage, when the first part failed; a later one ends it as cancelled, with the error
/// at each shipment of that part.
Result<RewriteOutcome> applyRewrite(const Desk& desk, const RewritePreview& preview, const Rewrite& rewrite,
                                    const Doing& doing, const LongCall& call = {});

/// The fields in which two shipments differ: first those that order files do not have, then in the order of their
/// table, at the end the weight and content of each parcel and where the messages go, where nothing else tells of it.
QList<FieldChange> fieldChanges(const model::Shipment& before, const model::Shipment& after,
                                const QMap<AccountId, QString>& accounts);

} // namespace aviso::shipping
