#include "core/orders/rejected.h"

#include "core/base/privatefile.h"
#include "core/tabular/csvwriter.h"
#include "core/tabular/read.h"

#include <QHash>
#include <QSaveFile>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char delimiter = ';';

QHash<qint64, QString> sentencesByRow(const QList<RowProblem>& rejected, const Reasons& reasons)
{
    QHash<qint64, QString> sentences;
    for (const RowProblem& problem : rejected) {
        QString& sentence = sentences[problem.row];
        if (!sentence.isEmpty())
            sentence += u' ';
        sentence += reasons.sentence(problem);
    }
    return sentences;
}

QStringList cellsOf(const tabular::RowView& row, const QString& reason)
{
    QStringList cells(reason);
    for (qsizetype i = 0; i < row.size(); ++i)
        cells << row.text(i);
    return cells;
}

} // namespace

Result<void> exportRejected(const tabular::Source& file, const tabular::Format& format,
                            const QList<RowProblem>& rejected, const QString& path, const Reasons& reasons)
{
    const QHash<qint64, QString> sentences = sentencesByRow(rejected, reasons);
    QSaveFile out(path);
    if (!openPrivately(out))
        return failure(Error::Kind::Storage, u"file-unwritable"_s, {}, out.errorString());
    out.write(tabular::csvStart());
    const tabular::Visitor visitor{
        .header =
            [&](const QStringList& header) {
                out.write(tabular::csvRow(QStringList(reasons.header) + header, delimiter));
                return tabular::Step::Next;
            },
        .row =
            [&](const tabular::RowView& row) {
                if (const auto sentence = sentences.constFind(row.row()); sentence != sentences.constEnd())
                    out.write(tabular::csvRow(cellsOf(row, *sentence), delimiter));
                return tabular::Step::Next;
            }};
    if (const auto read = tabular::readRows(file, format, visitor); !read)
        return std::unexpected(read.error());
    if (!out.commit())
        return failure(Error::Kind::Storage, u"file-unwritable"_s, {}, out.errorString());
    return {};
}

} // namespace aviso::orders
