#pragma once

#include "core/tabular/format.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aviso::tabular {

enum class CellKind : quint8 {
    Empty,
    Text,
    Number,        ///< a number cell of a spreadsheet; its text has a decimal point
    Date,          ///< a date cell of a spreadsheet; its text is yyyy-mm-dd or yyyy-mm-ddThh:mm:ss
    Boolean,       ///< "TRUE" or "FALSE"
    DamagedNumber, ///< digits were lost before the file came to us: 1.23E+11, or a number cell of more than
                   ///< 15 digits
    DamagedText,   ///< a formula error, or bytes that are no character of the file's encoding
    OpenQuote,     ///< a text file's cell that begins with a quote that nothing closes, as its line has it
};

/// What the quotes of a row of a text file do otherwise than they should.
struct Quotes
{
    qint64 openLine = 0;   ///< on which the first one opens that is not closed; 0: all are closed
    qint64 nextLine = 0;   ///< of the next quote, which does not close that one; 0: there is none
    bool hasStray = false; ///< one stands inside a cell of one line and was taken for an ordinary character

    bool operator==(const Quotes&) const = default;
};

/// True for what a spreadsheet leaves of a long identifier: "1.23E+11", "7,56E+12". "12E4" and "E5" are
/// ordinary text.
bool isScientific(std::string_view text);

/// The kind of a cell of a text file: Empty, Text, DamagedNumber or DamagedText.
CellKind kindOfText(std::string_view utf8);

/// True when a spreadsheet might run a cell that begins so: = + - @, tab, line ends and the full-width forms.
bool beginsLikeFormula(std::string_view utf8);

/// A cell inside a reader's buffer.
struct Cell
{
    const char* begin = nullptr;
    quint32 size = 0;
    CellKind kind = CellKind::Empty;
    bool isTyped = false;   ///< `kind` is known; otherwise it is found on request
    bool isEscaped = false; ///< of readers only: doubled quotes still stand in the bytes
};

/// One row while it is being visited. Views point into the reader's buffer: they are gone when the visitor
/// returns. A column past the end of the row is empty.
class RowView
{
public:
    RowView(std::span<const Cell> cells, qint64 row, qint64 line, Apostrophes apostrophes, const Quotes& quotes = {})
        : m_cells(cells), m_row(row), m_line(line), m_quotes(quotes), m_apostrophes(apostrophes)
    {}

    qsizetype size() const { return static_cast<qsizetype>(m_cells.size()); }

    /// The number a spreadsheet shows beside the row: 1-based, the header and blank rows count, a quoted line
    /// end does not.
    qint64 row() const { return m_row; }

    /// The line in a text editor on which the row begins; in a spreadsheet file the same as row().
    qint64 line() const { return m_line; }

    const Quotes& quotes() const { return m_quotes; }

    /// UTF-8, as it stands in the file but for quoting and the guarding apostrophe. May hold invalid UTF-8
    /// where the kind is DamagedText.
    std::string_view bytes(qsizetype column) const
    {
        if (column < 0 || column >= size())
            return {};
        const Cell& cell = m_cells[static_cast<std::size_t>(column)];
        const std::string_view text(cell.begin, cell.size);
        if (cell.size > 1 && *cell.begin == '\'' && !cell.isTyped && m_apostrophes == Apostrophes::GuardFormulas)
            return withoutGuard(text);
        return text;
    }

    /// Never trimmed, never reformatted: leading zeros are there. Invalid bytes show as U+FFFD; a byte order mark at
    /// the beginning, as files have it that were put together, is no text.
    QString text(qsizetype column) const;
    CellKind kind(qsizetype column) const;
    bool isBlank() const;

private:
    static std::string_view withoutGuard(std::string_view text);

    std::span<const Cell> m_cells;
    qint64 m_row;
    qint64 m_line;
    Quotes m_quotes;
    Apostrophes m_apostrophes;
};

/// Collects the cells of a row whose texts come from elsewhere than one buffer.
class RowBuilder
{
public:
    void clear();

    /// Columns that are passed over stay empty. `column` is at most a few thousand: the row grows to it.
    void set(qsizetype column, std::string_view utf8, CellKind kind);
    qsizetype byteCount() const { return static_cast<qsizetype>(m_bytes.size()); }
    qsizetype columnCount() const { return static_cast<qsizetype>(m_cells.size()); }

    /// Valid until the next call of clear() or set().
    RowView view(qint64 row, const Quotes& quotes = {});

private:
    std::string m_bytes;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_offsets;
};

} // namespace aviso::tabular
