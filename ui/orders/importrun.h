#pragma once

#include "core/orders/import.h"
#include "core/orders/recognise.h"
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
    orders::Likeness likeness = orders::Likeness::New;
    orders::Duplicates duplicates = orders::Duplicates::Ask;
};

/// What is put behind the name of a file when its rejected rows are saved: "-rejected" in the window's language.
QString rejectedSuffix();

/// The source that a file's name suggests: without folder, ending, digits and the signs between them, and without what
/// rejectedSuffix() has put there ("Orders_2026-11-21-rejected.csv" -> "Orders").
QString suggestedSource(const QString& path);

/// The name of a source and who has given it. What the file itself says counts for more than its name, and what a
/// person says for more than both.
struct NamedSource
{
    enum class By { File, Person };

    QString name = {};
    By by = By::File;
};

/// Opens a file under the name of a source. What is remembered of the source is used where it fits the file. Errors:
/// those of orders::recognise(), orders::sourceNamedIn() and orders::loadMapping().
Result<OpenedFile> openFile(storage::Store& store, const tabular::Source& file, NamedSource named,
                            orders::PreviewWish wish);

/// The first rows as format and mapping say now; a mapping that no longer fits the columns is suggested anew.
Result<orders::Preview> previewAgain(const tabular::Source& file, orders::PreviewWish wish);

/// Rows around row `row`, for looking at one that is far down.
Result<QList<tabular::TableRow>> rowsAround(const tabular::Source& file, const tabular::Format& format, qint64 row,
                                            const LongCall& call);

/// What is imported, and what is remembered of it.
struct ImportOrder
{
    orders::Plan plan = {};
    orders::Duplicates policy = orders::Duplicates::Ask; ///< for the source's next file
    QStringList header = {};                             ///< of this file
};

/// Imports, and remembers format, mapping and policy for the source's next file. Errors: those of orders::importFile().
Result<orders::ImportReport> importAndRemember(const shipping::Desk& desk, const tabular::Source& file,
                                               const ImportOrder& order, const LongCall& call);

/// The telephone plans of one carrier, or of all when it is not known here.
QList<catalogue::PhonePlan> phonePlans(const catalogue::Catalogue& all, const QString& carrier);

} // namespace aviso::ui
