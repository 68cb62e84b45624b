#include "core/tabular/cell.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>

namespace aviso::tabular {

using namespace std::string_view_literals;

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// The length of the digits at the start.
std::size_t digitCount(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
}

} // namespace

bool isScientific(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    const std::size_t whole = digitCount(text);
    if (whole == 0)
        return false;
    text.remove_prefix(whole);
    std::size_t fraction = 0;
    if (!text.empty() && (text.front() == '.' || text.front() == ',')) {
        fraction = digitCount(text.substr(1));
        text.remove_prefix(fraction + 1);
    }
    if (text.empty() || (text.front() != 'E' && text.front() != 'e'))
        return false;
    text.remove_prefix(1);
    const bool isSigned = !text.empty() && (text.front() == '+' || text.front() == '-');
    if (isSigned)
        text.remove_prefix(1);
    // "12E4" may be an article number; programs that shorten a number write a sign or a fraction.
    return (isSigned || fraction > 0) && !text.empty() && text.size() <= 3 && digitCount(text) == text.size();
}

CellKind kindOfText(std::string_view utf8)
{
    if (utf8.empty())
        return CellKind::Empty;
    if (isScientific(utf8))
        return CellKind::DamagedNumber;
    const bool isAscii = std::ranges::all_of(utf8, [](char c) { return static_cast<signed char>(c) > 0; });
    if (isAscii)
        return CellKind::Text;
    const bool isDamaged = utf8.find('\0') != std::string_view::npos ||
                           utf8.find("\xEF\xBF\xBD"sv) != std::string_view::npos ||
                           !QUtf8StringView(utf8.data(), static_cast<qsizetype>(utf8.size())).isValidUtf8();
    return isDamaged ? CellKind::DamagedText : CellKind::Text;
}

bool beginsLikeFormula(std::string_view utf8)
{
    if (utf8.empty())
        return false;
    if ("=+-@\t\r\n"sv.find(utf8.front()) != std::string_view::npos)
        return true;
    constexpr std::array fullWidth{"\uFF1D"sv, "\uFF0B"sv, "\uFF0D"sv, "\uFF20"sv};
    return std::ranges::any_of(fullWidth, [utf8](std::string_view sign) { return utf8.starts_with(sign); });
}

std::string_view RowView::withoutGuard(std::string_view text)
{
    const std::size_t rest = text.find_first_not_of('\'');
    if (rest == std::string_view::npos || !beginsLikeFormula(text.substr(rest)))
        return text;
    return text.substr(1);
}

QString RowView::text(qsizetype column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

CellKind RowView::kind(qsizetype column) const
{
    if (column < 0 || column >= size())
        return CellKind::Empty;
    const Cell& cell = m_cells[static_cast<std::size_t>(column)];
    return cell.isTyped ? cell.kind : kindOfText(bytes(column));
}

bool RowView::isBlank() const
{
    return std::ranges::all_of(m_cells, [](const Cell& cell) { return cell.size == 0; });
}

void RowBuilder::clear()
{
    m_bytes.clear();
    m_cells.clear();
    m_offsets.clear();
}

void RowBuilder::set(qsizetype column, std::string_view utf8, CellKind kind)
{
    const auto index = static_cast<std::size_t>(column);
    if (index >= m_cells.size()) {
        m_cells.resize(index + 1, Cell{.isTyped = true});
        m_offsets.resize(index + 1, 0);
    }
    m_offsets[index] = m_bytes.size();
    m_bytes += utf8;
    m_cells[index] = {
        .size = static_cast<quint32>(utf8.size()), .kind = utf8.empty() ? CellKind::Empty : kind, .isTyped = true};
}

RowView RowBuilder::view(qint64 row, const Quotes& quotes)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i].begin = m_bytes.data() + m_offsets[i];
    return {m_cells, row, row, Apostrophes::AreText, quotes};
}

} // namespace aviso::tabular
