#include "core/tabular/read.h"

#include "core/tabular/rowflow.h"
#include "core/tabular/textrows.h"
#include "core/tabular/xls.h"
#include "core/tabular/xlsx.h"

#include <memory>

namespace aviso::tabular {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> readText(const Source& source, const Format& format, RowFlow& flow, const LongCall& call)
{
    const auto device = openDevice(source);
    if (!device)
        return failure(device.error());
    const qint64 total = (*device)->size();
    TextRows rows(**device, format, source.limits);
    qint64 reported = -1;
    for (;;) {
        const TextRows::Outcome outcome = rows.next();
        if (outcome == TextRows::Outcome::End)
            return {};
        if (outcome == TextRows::Outcome::RowTooLong)
            return failure({.kind = Error::Kind::Invalid,
                            .code = u"row-too-long"_s,
                            .args = {QString::number(rows.row().row() + 1)}});
        if (outcome == TextRows::Outcome::Unreadable)
            return failure(unreadable(source, u"reading failed"_s));
        if (flow.offer(rows.row()) == Step::Stop)
            return {};
        if (rows.bytesRead() == reported)
            continue;
        reported = rows.bytesRead();
        if (call.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        call.report(reported, total);
    }
}

Result<FileKind> kindOfSource(const Source& source)
{
    const auto device = openDevice(source);
    if (!device)
        return failure(device.error());
    return kindOf((*device)->read(8));
}

} // namespace

FileKind kindOf(QByteArrayView head)
{
    if (head.startsWith("PK\x03\x04"))
        return FileKind::Xlsx;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::Xls;
    return FileKind::Text;
}

Result<ReadSummary> readRows(const Source& source, const Format& format, const Visitor& visitor, const LongCall& call)
{
    const auto kind = kindOfSource(source);
    if (!kind)
        return failure(kind.error());
    if (*kind != format.kind)
        return failure(Error::Kind::Invalid, u"kind-differs"_s);
    RowFlow flow(format, visitor);
    const Result<void> done = format.kind == FileKind::Xlsx  ? readXlsx(source, format, flow, call)
                              : format.kind == FileKind::Xls ? readXls(source, format, flow, call)
                                                             : readText(source, format, flow, call);
    if (!done)
        return failure(done.error());
    return flow.summary();
}

Result<Table> readTable(const Source& source, const Format& format, qint64 maximum, const LongCall& call)
{
    Table table;
    const Visitor visitor{.header =
                              [&table](const QStringList& names) {
                                  table.header = names;
                                  return Step::Next;
                              },
                          .row =
                              [&table, maximum](const RowView& row) {
                                  TableRow copy{.row = row.row(), .quotes = row.quotes()};
                                  for (qsizetype i = 0; i < row.size(); ++i) {
                                      copy.cells.append(row.text(i));
                                      copy.kinds.append(row.kind(i));
                                  }
                                  table.rows.append(std::move(copy));
                                  return table.rows.size() < maximum ? Step::Next : Step::Stop;
                              }};
    const auto summary = readRows(source, format, visitor, call);
    if (!summary)
        return failure(summary.error());
    return table;
}

Result<QStringList> sheetNames(const Source& source, const Format& format)
{
    switch (format.kind) {
    case FileKind::Xlsx:
        return xlsxSheetNames(source);
    case FileKind::Xls:
        return xlsSheetNames(source);
    case FileKind::Text:
        break;
    }
    return QStringList();
}

} // namespace aviso::tabular
