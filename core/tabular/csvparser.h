#pragma once

#include "core/tabular/cell.h"

#include <array>
#include <span>
#include <vector>

namespace aviso::tabular {

/// What comes after the bytes that a CsvParser is given.
enum class Tail {
    MoreFollows, ///< more of the file: an unfinished row is to be asked again with more bytes
    FileEnds,    ///< nothing: the row ends here
    RowLimit,    ///< more, but the row may not be longer
};

/// Splits UTF-8 text into rows and cells, in place. A line feed, a carriage return or both end a row.
///
/// A cell that begins with a quote runs to the next quote that is not doubled. Files with mistakes lose no
/// row:
/// - a closing quote that is followed by other text is an ordinary character, like every quote from there to
///   the end of the cell at the next delimiter or line end; one quote at that end belongs to the quoting. That
///   holds within one line.
/// - a quote that is closed on a later line only, by one that is followed by other text, swallows other rows as
///   a rule; so does one that is never closed (before the file ends, or within the row limit), and one whose cell
///   holds just the delimiters that rows as wide as the last one have on its lines (of six cells or more, and none
///   of the delimiters before a space, as in a sentence). It is an ordinary character, its cell is an OpenQuote
///   that ends where its line has the next delimiter or ends, and the lines behind it are rows of their own.
class CsvParser
{
public:
    CsvParser(char delimiter, char quote);

    /// Reads the row that begins at `begin`. Gives where the next one begins, or null when the bytes hold no
    /// whole row. Doubled quotes are folded in the bytes themselves.
    char* parse(char* begin, char* end, Tail tail);

    /// To be called when other bytes have come to where rows were read before.
    void forgetBytes() { m_block = nullptr; }

    /// Of the row read last; valid while its bytes are.
    std::span<const Cell> cells() const { return m_cells; }

    /// How many line ends stand inside the quoted cells of that row.
    qint64 innerLines() const { return m_innerLines; }

    /// Of that row, whose first line is line 1.
    const Quotes& quotes() const { return m_quotes; }
    bool isBlank() const { return m_byteCount == 0; }

private:
    /// A quoted cell of several lines.
    struct Wrapped
    {
        const char* begin = nullptr;
        const char* end = nullptr;
        qint64 lines = 0; ///< ends of lines in it
    };

    char* parseOnce(char* begin, char* end, Tail tail);
    const Wrapped* swallowing() const;
    char* plainEnd(char* at, char* end);
    quint64 cellEnds(const char* block) const;
    char* quotedCell(char* begin, char* end, Tail tail);
    char* openCell(char* begin, char* end, qint64 linesToNext);
    void add(const char* begin, const char* end, bool isEscaped);
    void unescape();

    std::array<bool, 256> m_endsCell{};
    const char* m_block = nullptr; ///< 64 bytes whose cell ends are known
    quint64 m_blockEnds = 0;       ///< one bit for each of these bytes
    char m_delimiter;
    char m_quote;
    std::vector<Cell> m_cells;
    std::vector<Wrapped> m_wrapped; ///< of this row
    std::vector<Wrapped> m_opened;  ///< of this row, whose quotes are to be ordinary characters
    qint64 m_usualCells = 0;        ///< of the last row that is one line
    quint64 m_byteCount = 0;
    qint64 m_innerLines = 0;
    Quotes m_quotes;
    bool m_hasEscapes = false;
};

} // namespace aviso::tabular
