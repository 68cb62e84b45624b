#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/storage/connection.h"

#include <QList>

namespace aviso::model {

Result<DocumentId> addDocument(storage::Connection& connection, const Document& document);
Result<QList<Document>> labelsOf(storage::Connection& connection, ShipmentId id); ///< by parcel position, then by page

/// Counts one more print of a label and writes it into the history ("printed", later "reprinted").
Result<void> notePrinted(storage::Connection& connection, DocumentId id, const QDateTime& now);

} // namespace aviso::model
