#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/storage/connection.h"

#include <QList>

namespace aviso::model {

inline constexpr QLatin1StringView labelKind("label");
inline constexpr QLatin1StringView returnLabelKind("return-label");

Result<DocumentId> addDocument(storage::Connection& connection, const Document& document);
Result<QList<Document>> labelsOf(storage::Connection& connection,
                                 ShipmentId id); ///< by parcel, the way back behind the way there, by page

/// A label on its way to paper.
struct Print
{
    DocumentId label = {};
    ShipmentId shipment = {};
    QString number = {}; ///< the label's, for people
    int copy = 0;        ///< what the paper says; 0: it is the original
    QString user = {};   ///< who printed it, as the system calls him; may be empty
    QString reason = {}; ///< why again; may be empty
};

/// Whether printing this label again must be explained: the original and one copy are free.
bool needsReasonToPrint(const Document& label);

/// The next print of a label as it was read, by whoever is at the desk; `reason` is kept where one is needed.
Print nextPrint(const Document& label, const QString& reason);

/// Counts prints before they go to paper, so that of all who print a label one alone does what its paper says. Gives
/// those that come too late, because their label was printed since it was read: they are not counted and may not be
/// printed.
Result<QList<Print>> claimPrints(storage::Connection& connection, const QList<Print>& prints);

/// No longer counts claimed prints that did not go to paper, except where another one has been claimed since.
Result<void> releasePrints(storage::Connection& connection, const QList<Print>& prints);

/// Writes claimed prints that went to paper into the history ("printed", for a copy "reprinted"), with what the paper
/// says.
Result<void> notePrinted(storage::Connection& connection, const QList<Print>& prints, const QDateTime& now);

/// The word of whoever is at the desk that labels out of a saved file were printed: claims and notes them, but for
/// those that were printed since they were read. Gives how many were noted.
Result<int> notePrintedFromFile(storage::Connection& connection, const QList<Print>& prints, const QDateTime& now);

/// Writes claimed prints of which nobody knows whether they went to paper into the history ("perhaps-printed").
Result<void> notePerhapsPrinted(storage::Connection& connection, const QList<Print>& prints, const QDateTime& now);

/// A label whose print was not claimed. Conflict "printed-meanwhile" (args: the number).
Error printedMeanwhile(const QString& number);

/// What became of claimed prints could not be written down, because of `why`. Storage "print-not-noted" when some went
/// to paper, "print-not-released" when none did.
Error printsUnwritten(const QList<Print>& onPaper, const Error& why);

} // namespace aviso::model
