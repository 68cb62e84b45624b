#include "core/tabular/rowflow.h"

namespace aviso::tabular {

Step RowFlow::offerHeader(const RowView& row)
{
    QStringList names;
    names.reserve(row.size());
    for (qsizetype i = 0; i < row.size(); ++i)
        names.append(row.text(i).trimmed());
    m_summary.columns = names.size();
    if (row.quotes().openLine > 0 && !row.quotes().hasStray)
        countStrayQuotes(row.row());
    return m_visitor.header ? m_visitor.header(names) : Step::Next;
}

Step RowFlow::offer(const RowView& row)
{
    if (row.row() < m_format.startRow)
        return Step::Next;
    if (row.isBlank()) {
        ++m_summary.blankRows;
        return Step::Next;
    }
    if (row.quotes().hasStray)
        countStrayQuotes(row.row());
    if (!m_isInBody) {
        m_isInBody = true;
        m_summary.columns = row.size();
        if (m_format.firstRow == FirstRow::IsHeader) {
            m_summary.wasStopped = offerHeader(row) == Step::Stop;
            return m_summary.wasStopped ? Step::Stop : Step::Next;
        }
    }
    ++m_summary.rows;
    if (row.size() != m_summary.columns && m_summary.unevenRows++ == 0)
        m_summary.firstUnevenRow = row.row();
    m_summary.wasStopped = m_visitor.row(row) == Step::Stop;
    return m_summary.wasStopped ? Step::Stop : Step::Next;
}

void RowFlow::countStrayQuotes(qint64 row)
{
    if (m_summary.strayQuoteRows++ == 0)
        m_summary.firstStrayQuoteRow = row;
}

} // namespace aviso::tabular
