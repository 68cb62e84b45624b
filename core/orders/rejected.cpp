#include "core/orders/rejected.h"

#include "core/base/privatefile.h"
#include "core/orders/carried.h"
#include "core/tabular/csvwriter.h"
#include "core/tabular/read.h"

#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

#include <algorithm>

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

/// Writes the rows of one file in their new form.
class Writer
{
public:
    Writer(QSaveFile& out, const Reasons& reasons) : m_out(out), m_reasons(reasons) {}

    void header(const QStringList& names)
    {
        m_hasHeader = true;
        QStringList own{m_reasons.header};
        if (!m_reasons.source.isEmpty())
            own << sourceHeader();
        m_dropped = ownColumns(names);
        write(own + names.sliced(m_dropped));
    }

    void row(const tabular::RowView& row, const QString& reason)
    {
        QStringList cells;
        for (qsizetype i = m_dropped; i < row.size(); ++i)
            cells << row.text(i);
        QStringList own{reason};
        if (!m_reasons.source.isEmpty())
            own << (m_hasHeader ? m_reasons.source : sourceMark(m_reasons.source));
        if (m_hasHeader)
            return write(own + cells);
        if (!cells.isEmpty() && cells.last().startsWith(sourceMark({})))
            cells.resize(std::max<qsizetype>(0, cells.size() - 2));
        cells.resize(std::max(cells.size(), m_width)); // a short row must not put its reason into a column
        write(cells + own);
    }

    /// Every row is noted, for the width of the table.
    void note(const tabular::RowView& row) { m_width = std::max(m_width, row.size()); }

private:
    void write(const QStringList& cells) { m_out.write(tabular::csvRow(cells, delimiter)); }

    QSaveFile& m_out;
    const Reasons& m_reasons;
    int m_dropped = 0; // this program's own columns, of a file that was written here before
    qsizetype m_width = 0;
    bool m_hasHeader = false;
};

} // namespace

Result<void> exportRejected(const tabular::Source& file, const tabular::Format& format, const RejectedRows& rejected,
                            const QString& path, const Reasons& reasons)
{
    const QHash<qint64, QString> sentences = sentencesByRow(rejected.problems, reasons);
    tabular::RowBuilder builder;
    QSaveFile out(path);
    if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(file.path)) // its good rows would be lost
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"target-not-replaced"_s, .args = {path}});
    if (auto opened = openPrivately(out); !opened)
        return opened;
    out.write(tabular::csvStart());
    Writer writer(out, reasons);
    const tabular::Visitor visitor{
        .header =
            [&](const QStringList& header) {
                writer.header(header);
                return tabular::Step::Next;
            },
        .row =
            [&](const tabular::RowView& row) {
                writer.note(row);
                if (const auto sentence = sentences.constFind(row.row()); sentence != sentences.constEnd())
                    writer.row(corrected(row, rejected.corrections.value(row.row()), builder), *sentence);
                return tabular::Step::Next;
            }};
    if (const auto read = tabular::readRows(file, format, visitor); !read)
        return std::unexpected(read.error());
    if (!out.commit())
        return failure(Error::Kind::Storage, u"cannot-write"_s, {}, troubleWith(out));
    return {};
}

} // namespace aviso::orders
