#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/storage/connection.h"

#include <QList>

namespace aviso::model {

Result<DocumentId> addDocument(storage::Connection& connection, const Document& document);
Result<QList<Document>> labelsOf(storage::Connection& connection, ShipmentId id); ///< by parcel position, then by page

/// A label that went to paper.
struct Print
{
    DocumentId label = {};
    int copy = 0;        ///< what the paper says; 0: it is the original
    QString user = {};   ///< who printed it, as the system calls him; may be empty
    QString reason = {}; ///< why again; may be empty
};

/// Whether printing this label again must be explained: the original and one copy are free.
bool needsReasonToPrint(const Document& label);

/// Counts one more print of each label and writes it into the history ("printed", for a copy "reprinted"), with what the
/// paper says.
Result<void> notePrinted(storage::Connection& connection, const QList<Print>& prints, const QDateTime& now);

} // namespace aviso::model
