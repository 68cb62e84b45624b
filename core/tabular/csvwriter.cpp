#include "core/tabular/csvwriter.h"

#include "core/tabular/cell.h"

#include <algorithm>
#include <string_view>

namespace aviso::tabular {

using namespace std::string_view_literals;

namespace {

/// A sign, a digit, and then nothing that a spreadsheet could calculate with.
bool isPlainNumber(std::string_view text)
{
    if (text.size() < 2 || (text[0] != '+' && text[0] != '-') || text[1] < '0' || text[1] > '9')
        return false;
    return text.find_first_not_of("0123456789 .,'"sv, 1) == std::string_view::npos;
}

bool needsGuard(std::string_view text)
{
    const std::size_t rest = text.find_first_not_of('\'');
    if (rest == std::string_view::npos || !beginsLikeFormula(text.substr(rest)))
        return false;
    return rest > 0 || !isPlainNumber(text);
}

/// Every common delimiter is quoted, so that a spreadsheet with other settings does not split the text
/// either.
bool needsQuotes(std::string_view text, char delimiter)
{
    return text.find_first_of("\"\r\n;,\t|"sv) != std::string_view::npos ||
           text.find(delimiter) != std::string_view::npos || text.starts_with(' ') || text.ends_with(' ') ||
           text.starts_with("sep="sv) || text.starts_with("\xEF\xBB\xBF"sv);
}

} // namespace

QByteArray csvRow(const QStringList& cells, char delimiter, Formulas formulas)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QByteArray cell = cells[i].toUtf8();
        if (formulas == Formulas::Guarded && needsGuard(std::string_view(cell)))
            cell.prepend('\'');
        if (needsQuotes(std::string_view(cell), delimiter))
            cell = '"' + cell.replace('"', "\"\"") + '"';
        row += cell;
        row += i + 1 < cells.size() ? QByteArray(1, delimiter) : QByteArray("\r\n");
    }
    return row;
}

QByteArray csvStart()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

} // namespace aviso::tabular
