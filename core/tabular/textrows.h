#pragma once

#include "core/tabular/cell.h"
#include "core/tabular/csvparser.h"
#include "core/tabular/encoding.h"
#include "core/tabular/source.h"

#include <QIODevice>

#include <vector>

namespace aviso::tabular {

/// The rows of a text file one after the other, in constant memory. A line "sep=;" at the top is for spreadsheets and
/// is no row.
class TextRows
{
public:
    enum class Outcome { Row, End, RowTooLong, Unreadable };

    TextRows(QIODevice& device, const Format& format, const Limits& limits);

    Outcome next();

    /// The row that next() found; valid until it is called again.
    RowView row() const { return {m_parser.cells(), m_row, m_line, m_apostrophes}; }
    bool isBlank() const { return m_parser.isBlank(); }
    bool hasStrayQuotes() const { return m_parser.hasStrayQuotes(); }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    bool fill();
    void skipSeparatorLine();

    QIODevice& m_device;
    Utf8Converter m_converter;
    CsvParser m_parser;
    Apostrophes m_apostrophes;
    bool m_isVerbatim;
    qint64 m_rowBytes;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    qint64 m_row = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    qint64 m_bytesRead = 0;
    bool m_isAtEnd = false;
    bool m_isBroken = false;
    bool m_isStarted = false;
};

} // namespace aviso::tabular
