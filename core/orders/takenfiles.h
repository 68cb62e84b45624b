#pragma once

#include "core/base/result.h"
#include "core/model/shipment.h"
#include "core/orders/import.h"
#include "core/orders/mapping.h"
#include "core/orders/problem.h"
#include "core/storage/connection.h"
#include "core/tabular/format.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::orders {

enum class TakenFileId : qint64 {};

/// A row of a taken file that is an order here, and its shipment.
struct AnsweredRow
{
    RowFate fate = {};
    ShipmentId shipment = {};

    bool operator==(const AnsweredRow&) const = default;
};

/// A file that a watched folder has taken in. What the answer is made of is only there until it is finished.
struct TakenFile
{
    enum class Outcome {
        Imported, ///< its good rows are orders here
        Refused,  ///< nothing of it was imported
        Double,   ///< it was imported before, word for word
    };

    TakenFileId id = {};
    QString folder = {};    ///< path
    QString name = {};      ///< as it lay in "in"
    QString working = {};   ///< its name while it is worked on
    QByteArray digest = {}; ///< SHA-256 of its content
    Outcome outcome = Outcome::Imported;
    QString source = {};
    QString target = {}; ///< its name in "done" or "failed"; empty: not chosen yet
    bool isFinished = false;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0; ///< rows
    qint64 booked = 0;   ///< shipments whose labels lie in "answer"
    QDateTime takenAt = {};

    tabular::Format format = {};
    std::optional<Column> referenceColumn = {}; ///< that says what the orders are called
    QList<AnsweredRow> rows = {};
    QList<RowProblem> problems = {};
    std::optional<Error> error = {}; ///< why it was refused, or where it was before

    bool isFailed() const { return outcome == Outcome::Refused || rejected > 0; }
    bool operator==(const TakenFile&) const = default;
};

QString outcomeWord(TakenFile::Outcome outcome); ///< "imported", "refused", "double"

/// Adds it with what its answer needs. Errors: Conflict "taken-already" when its content was imported meanwhile;
/// Storage.
Result<TakenFileId> noteTaken(storage::Connection& connection, const TakenFile& file);

/// Nothing when no file of this content was imported. Error: Storage.
Result<std::optional<TakenFile>> findTaken(storage::Connection& connection, const QByteArray& digest);

/// Those of a folder that were not brought to their end, in the order in which they were taken. Error: Storage.
Result<QList<TakenFile>> unfinishedFiles(storage::Connection& connection, const QString& folder);

/// The last ones of a folder, newest first. Error: Storage.
Result<QList<TakenFile>> lastTaken(storage::Connection& connection, const QString& folder, int most);

Result<void> noteTarget(storage::Connection& connection, TakenFileId id, const QString& target);

/// The answer lies there and the file is where it ends: what the answer was made of is forgotten.
Result<void> noteFinished(storage::Connection& connection, const TakenFile& file);

} // namespace aviso::orders
