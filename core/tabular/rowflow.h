#pragma once

#include "core/tabular/cell.h"
#include "core/tabular/read.h"

#include <QStringList>

namespace aviso::tabular {

/// What every reader does with a row: titles and blank rows are passed over, the header is told apart, rows
/// are counted.
class RowFlow
{
public:
    RowFlow(const Format& format, const Visitor& visitor) : m_format(format), m_visitor(visitor) {}

    Step offer(const RowView& row);
    const ReadSummary& summary() const { return m_summary; }

private:
    Step offerHeader(const RowView& row);
    void countStrayQuotes(qint64 row);

    const Format& m_format;
    const Visitor& m_visitor;
    ReadSummary m_summary;
    bool m_isInBody = false;
};

} // namespace aviso::tabular
