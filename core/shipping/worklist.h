#pragma once

#include "core/base/progress.h"
#include "core/settings/secrets.h"
#include "core/shipping/standing.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::shipping {

// What waits for a person at this desk, most pressing first. Blocks; any worker thread.

/// What may wait.
enum class Work {
    UnknownOutcomes, ///< perhaps bought, perhaps not
    Accounts,        ///< that a carrier turned away, or that lack something
    Refused,
    Overdue,
    Unhanded,
    Silent,
    PerhapsPrinted,
    Untold,
    Woken,
    ToMend,
    Unprinted,
    Ready,
    Backup, ///< the last one is too long ago
};

/// Money comes before deadlines that are missed, and these before the day's own work.
enum class Urgency { Money, Late, Today, Whenever };

/// The list of shipments behind a kind of work.
struct WorkList
{
    model::ShipmentFilter stored = {}; ///< without the day
    std::optional<Standing> standing = {};

    bool operator==(const WorkList&) const = default;
};

/// A row of the table of kinds.
struct WorkKind
{
    Work work = Work::Ready;
    QLatin1StringView word = {}; ///< "unknown-outcomes", …: for names of controls and of scripts
    Urgency urgency = Urgency::Whenever;
    std::optional<WorkList> list = {}; ///< absent: it is about no shipments
};
const QList<WorkKind>& workKinds();
const WorkKind& kindOf(Work work);

/// Something that waits.
struct WorkItem
{
    Work work = Work::Ready;
    model::Tally tally = {};
    std::optional<QDate> since = {}; ///< when the first was due, or since when it waits
    QStringList args = {};           ///< of accounts: the name of the first
    std::optional<Error> why = {};   ///< of accounts: what the first one lacks

    bool operator==(const WorkItem&) const = default;
};

struct Worklist
{
    QList<WorkItem> items = {};             ///< those of which there is something: by urgency, then by day
    model::Tally drafts = {};               ///< in the desk, whatever they need
    std::optional<QDate> nextDispatch = {}; ///< the first day from today on that a draft names
    KnownReadiness learned = {};            ///< what was looked at
};

/// What is looked at besides the store.
struct WorkSources
{
    QString backups = {};                 ///< the folder of the daily ones; empty: nobody asks for them
    settings::Secrets* secrets = nullptr; ///< null: what accounts lack is not looked at
    int drafts = 1000;                    ///< so many, the newest, are looked at whether they are ready
};

/// More than so many are not counted.
inline constexpr int workCap = 100;
/// A backup that is older is too old.
inline constexpr int backupDays = 7;

/// What waits now. Of very many shipments only those are read that an index names, and of drafts the newest. `known` as
/// for draftKeys(). Errors: Storage; Cancelled.
Result<Worklist> worklist(const Desk& desk, const WorkSources& sources, const KnownReadiness& known,
                          const LongCall& call = {});

/// The same filter as of today (here).
model::ShipmentFilter ofToday(model::ShipmentFilter filter, const Clock& clock);

} // namespace aviso::shipping
