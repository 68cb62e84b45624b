#pragma once

#include "core/orders/import.h"
#include "core/orders/preview.h"
#include "core/shipping/desk.h"
#include "core/shipping/deskdefaults.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::ui {

// What the import page asks of core. Blocks; any worker thread.

/// A file as it was opened, with everything that is remembered or found out about it.
struct OpenedFile
{
    orders::Preview preview = {};
    QStringList sheets = {};     ///< of a spreadsheet
    QString source = {};
    bool isRemembered = false;   ///< format and mapping are those of the source's last file
    orders::Duplicates duplicates = orders::Duplicates::Ask;
};

/// The source that a file's name suggests: without folder, ending, digits and the signs between them
/// ("Orders_2026-11-21.csv" -> "Orders").
QString suggestedSource(const QString& path);

/// Opens a file under the name of a source. What is remembered of the source is used where it fits the file. Errors:
/// those of orders::preview() and orders::loadMapping().
Result<OpenedFile> openFile(storage::Store& store, const tabular::Source& file, const QString& source,
                            orders::PreviewWish wish);

/// The first rows as format and mapping say now; a mapping that no longer fits the columns is suggested anew.
Result<orders::Preview> previewAgain(const tabular::Source& file, orders::PreviewWish wish);

/// Rows around row `row`, for looking at one that is far down.
Result<QList<tabular::TableRow>> rowsAround(const tabular::Source& file, const tabular::Format& format, qint64 row,
                                            const LongCall& call);

/// Imports, and remembers format, mapping and policy for the source's next file. Errors: those of orders::importFile().
Result<orders::ImportReport> importAndRemember(const shipping::Desk& desk, const tabular::Source& file,
                                               const orders::Plan& plan, const LongCall& call);

/// The telephone plans of one carrier, or of all when it is not known here.
QList<catalogue::PhonePlan> phonePlans(const catalogue::Catalogue& all, const QString& carrier);

} // namespace aviso::ui
