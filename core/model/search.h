#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>
#include <QStringList>

namespace aviso::model {

// The seam between the list of shipments and what a database does for searching: here SQLite's trigram index. Every
// function runs inside the caller's transaction.

/// What is looked for: every word must occur in the row's search text.
struct Needle
{
    QStringList words = {}; ///< folded
    QString match = {};     ///< what the index is asked; empty: it cannot help, each row is looked at
    qint64 indexedUpTo = 0; ///< rows with greater keys are not in the index yet
};

/// What a person has typed, with the question that narrows it down best. A hit of the index is a candidate: the row
/// itself decides, by likePattern() of each word. Whatever was typed is only ever text. Errors: Storage.
Result<Needle> needleFor(storage::Connection& connection, const QString& typed);

/// The pattern of LIKE with ESCAPE '\' for texts that hold the word.
QString likePattern(QString word);

/// Puts the next rows into the index, at most `most`, those that changed first, and says how many they were; 0: all are
/// in it as they are. Nothing of a row that is gone is left in the index's answers then; its pages may hold traces until
/// FTS5's 'optimize'. A write.
Result<qint64> indexNext(storage::Connection& connection, int most);

} // namespace aviso::model
