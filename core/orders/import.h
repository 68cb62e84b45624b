#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/map.h"
#include "core/orders/remembered.h"
#include "core/storage/store.h"
#include "core/tabular/source.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace aviso::orders {

enum class Mode {
    DryRun, ///< only finds out what Write would do
    Write,
};

/// How one file becomes drafts.
struct Plan
{
    QString source = {}; ///< with the reference the key by which a later import knows an order again; never empty
    Mapping mapping = {};
    tabular::Format format = {};
    Defaults defaults = {};
    QList<catalogue::PhonePlan> phones = {}; ///< the catalogue's
    CarrierTerms terms = {};                 ///< the account's carrier's
    Corrections corrections = {};            ///< of this file's rows
    Duplicates duplicates = Duplicates::Ask;
    Mode mode = Mode::Write;

    bool operator==(const Plan&) const = default;
};

/// An order that is here as a draft, and that the file now says otherwise.
struct ChangedOrder
{
    qint64 row = 0;
    QString reference = {};
    QList<Difference> differences = {}; ///< never empty

    bool operator==(const ChangedOrder&) const = default;
};

struct ImportReport
{
    static constexpr qsizetype mostShown = 1000; ///< of what a person reads through

    qint64 rows = 0; ///< that were read, without header and blank rows
    qint64 added = 0;
    std::optional<ShipmentId> newest = {}; ///< of those that were added; nothing in a dry run
    qint64 updated = 0;                    ///< drafts that now say what the file says
    qint64 seen = 0;                       ///< the same as at the last import, or as the draft is now
    qint64 kept = 0;                       ///< otherwise than at the last import, left as they are by Duplicates::Keep
    /// Wrong rows, and those whose order may not change any more: "already-booked" (args: the state),
    /// "changed-here" (the clerk has changed the draft; args: the fields that would change), "here-elsewhere"
    /// (a row that was rejected under another source, where the order is; args: reference, source), or the code of
    /// the Conflict with which replaceDraft() refuses (args: the reference). In the order of the file.
    QList<RowProblem> rejected = {};
    QList<ChangedOrder> changed = {}; ///< the first drafts of those that are updated, kept or "changed-here"
    qint64 advised = 0;               ///< rows that were taken, and are worth a look
    /// On the first of them, in the order of the file: see adviceOn(); and "also-known" (args: the reference, the
    /// source, the state) or "also-typed" (args: the reference, the state) for an added order whose reference a
    /// shipment of another source has, or one that was typed.
    QList<RowProblem> advice = {};
    qint64 alsoKnown = 0;       ///< added orders of which that is true
    qint64 strayQuotes = 0;     ///< rows in which a quote was taken for an ordinary character
    qint64 firstStrayQuote = 0; ///< the first of these rows; 0: none

    bool operator==(const ImportReport&) const = default;
};

/// Reads the file once and writes its good rows as drafts in one transaction: a cancel or an error leaves
/// nothing. One bad row stops no other. The reading and mapping go on beside the writing, on a thread of its
/// own, which is also the one that reports progress: in rows, of as many as there will be if the rest of the file is
/// like its beginning. Memory does not grow with a text file, but
/// for its references.
///
/// Errors: Invalid "missing" with field "source"; those of bind() and tabular::readRows(); Cancelled;
/// Storage.
Result<ImportReport> importFile(storage::Store& store, const Clock& clock, const tabular::Source& file,
                                const Plan& plan, const LongCall& call = {});

/// What became of a row that was not rejected.
struct RowFate
{
    enum class Kind { Added, Updated, Seen, Kept };

    qint64 row = 0;
    QString reference = {};
    Kind kind = Kind::Added;

    bool operator==(const RowFate&) const = default;
};

/// Something that is written down with an import, in its transaction: an error undoes both.
using Alongside = std::function<Result<void>(storage::Connection& connection, const ImportReport& report,
                                             const QList<RowFate>& fates)>;

/// What is imported, and what is remembered of it.
struct ImportOrder
{
    Plan plan = {};
    Duplicates policy = Duplicates::Ask; ///< for the source's next file
    QStringList header = {};             ///< of this file
    QList<Column> unused = {};           ///< of this file, by plan.mapping
    Alongside alongside = {};            ///< not called in a dry run
};

/// Imports as importFile() does; format, mapping and policy are remembered for the source's next file, in the same
/// transaction. A dry run leaves what is remembered. Errors: those of importFile() and keepForNext(); nothing is here
/// then.
Result<ImportReport> importAndRemember(storage::Store& store, const Clock& clock, const tabular::Source& file,
                                       const ImportOrder& order, const LongCall& call = {});

} // namespace aviso::orders
