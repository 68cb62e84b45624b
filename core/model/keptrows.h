#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <optional>

namespace aviso::model {

/// What a desk keeps beside its shipments, and what a person can take back of it.
enum class KeptKind { Preset, Package, Address };

/// Whole rows of one kind by their keys, the values by the names of their columns.
using KeptRows = QMap<qint64, QJsonObject>;

// Every function runs inside the caller's transaction.

QString keptWord(KeptKind kind); ///< as it stands in a row
std::optional<KeptKind> keptFromWord(const QString& word);

/// All of a kind, or those of these keys that are there. Errors: Storage.
Result<KeptRows> allKept(storage::Connection& connection, KeptKind kind);
Result<KeptRows> keptWithin(storage::Connection& connection, KeptKind kind, const QList<qint64>& keys);

/// Whether two rows say the same; when and how often they were used is nothing that a person has said. Empty objects
/// are rows that are not there.
bool isSameKept(KeptKind kind, const QJsonObject& one, const QJsonObject& other);

/// A row as it was on either side of a change; empty where there is none.
struct KeptChange
{
    qint64 key = 0;
    QJsonObject before = {};
    QJsonObject after = {};

    bool operator==(const KeptChange&) const = default;
};

/// What differs, use and all.
QList<KeptChange> keptChanges(const KeptRows& before, const KeptRows& after);

enum class KeptSide { Before, After };

/// Brings all the rows to that side. A hot key that somebody else has by now stays there. Conflict "undo-changed"
/// (args: the name) when one of them is not as the other side says; "preset-code-taken", "package-name-taken",
/// "address-code-taken" when another row has what only one can have. Errors: Storage.
Result<void> bringKept(storage::Connection& connection, KeptKind kind, const QList<KeptChange>& changes, KeptSide to,
                       const QDateTime& now);

} // namespace aviso::model
