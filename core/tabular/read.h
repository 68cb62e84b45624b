#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/tabular/cell.h"
#include "core/tabular/format.h"
#include "core/tabular/source.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace aviso::tabular {

enum class Step { Next, Stop };

/// Who is shown a file's rows. `header` is called once, before the first row, when the format says that there
/// is one; its names are trimmed. `row` is required. Titles and blank rows are not shown.
struct Visitor
{
    std::function<Step(const QStringList&)> header = {};
    std::function<Step(const RowView&)> row;
};

struct ReadSummary
{
    qint64 rows = 0;               ///< shown to the visitor, without the header
    qint64 blankRows = 0;          ///< passed over because every cell was empty
    qint64 columns = 0;            ///< of the header, or of the first row
    qint64 unevenRows = 0;         ///< with another number of cells than that (spreadsheets leave out empty ones)
    qint64 firstUnevenRow = 0;     ///< as RowView::row(), 0: none
    qint64 strayQuoteRows = 0;     ///< in which Quotes::hasStray holds, and the header when one is open in it
    qint64 firstStrayQuoteRow = 0; ///< as RowView::row(), 0: none
    bool wasStopped = false;       ///< by the visitor

    bool operator==(const ReadSummary&) const = default;
};

/// Shows each row once, in the order of the file, on the caller's thread, in memory that does not grow with a
/// text file. Progress is in bytes of the file; a stop ends with Cancelled. Errors: those of openDevice();
/// Invalid with "kind-differs" (the content is not of the format's kind), "not-a-table", "file-too-large",
/// "row-too-long" (args: the row), "sheet-missing" (args: its name), "file-encrypted", "file-damaged";
/// Storage "file-unreadable".
Result<ReadSummary> readRows(const Source& source, const Format& format, const Visitor& visitor,
                             const LongCall& call = {});

struct TableRow
{
    qint64 row = 0; ///< as RowView::row()
    QStringList cells = {};
    QList<CellKind> kinds = {};
    Quotes quotes = {};

    bool operator==(const TableRow&) const = default;
};

/// A whole small file, or the beginning of a large one.
struct Table
{
    QStringList header = {}; ///< empty when the file has none
    QList<TableRow> rows = {};

    bool operator==(const Table&) const = default;
};

/// At most `maximum` rows, as values. Errors as readRows().
Result<Table> readTable(const Source& source, const Format& format, qint64 maximum, const LongCall& call = {});

/// The kind by content: a ZIP archive, an OLE2 file, or text.
FileKind kindOf(QByteArrayView head);

/// The names of a spreadsheet's sheets in their order, hidden ones too; empty for text. Errors as readRows().
Result<QStringList> sheetNames(const Source& source, const Format& format);

} // namespace aviso::tabular
