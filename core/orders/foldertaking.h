#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/folderpass.h"

#include <QHash>
#include <QString>

namespace aviso::orders {

/// A file that was taken out of "in".
struct FileInHand
{
    QString path = {};
    QString name = {}; ///< as it lay in "in"
};

/// Finds out what the file is, imports it if it is new, and notes what its answer needs, all at once or not at all. A
/// file that is no orders is noted as refused. Errors, after which nothing is noted: Conflict "file-changed" (somebody
/// still writes it), Storage, Cancelled.
Result<TakenFile> takeFile(const FolderDoors& doors, const WatchedFolder& folder, const FileInHand& file,
                           const LongCall& call);

/// What the rejected rows of the file at `path` are called there, by row, as far as they have a reference. Errors:
/// those of tabular::readRows().
Result<QHash<qint64, QString>> referencesOf(const TakenFile& file, const QString& path);

} // namespace aviso::orders
