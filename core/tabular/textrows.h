#pragma once

#include "core/tabular/cell.h"
#include "core/tabular/csvparser.h"
#include "core/tabular/encoding.h"
#include "core/tabular/source.h"

#include <QIODevice>

#include <optional>
#include <string_view>
#include <vector>

namespace aviso::tabular {

/// The line "sep=;" with which some programs tell spreadsheets the delimiter.
struct SeparatorLine
{
    char delimiter = ';';
    std::size_t size = 0; ///< with its line end
};

/// Nothing when the text does not begin with one.
std::optional<SeparatorLine> separatorLine(std::string_view text);

/// The rows of a text file one after the other, in constant memory. A separator line at the top is no row.
class TextRows
{
public:
    enum class Outcome { Row, End, RowTooLong, Unreadable };

    TextRows(QIODevice& device, const Format& format, const Limits& limits);

    Outcome next();

    /// The row that next() found; valid until it is called again.
    RowView row() const { return {m_parser.cells(), m_row, m_line, m_apostrophes, quotes()}; }
    bool isBlank() const { return m_parser.isBlank(); }
    qint64 bytesRead() const { return m_bytesRead; }

private:
    Quotes quotes() const;
    bool fill();
    void append(const QByteArray& utf8);
    void skipSeparatorLine();

    QIODevice& m_device;
    Utf8Converter m_converter;
    CsvParser m_parser;
    Apostrophes m_apostrophes;
    bool m_isVerbatim;
    qint64 m_rowBytes;
    qint64 m_chunkBytes;
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
