#include "core/orders/carried.h"

#include "core/base/textlength.h"

#include <algorithm>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a row without a header says of its source.
QString markedSource(const QStringList& cells)
{
    const QString mark = sourceMark({});
    return cells.value(cells.size() - 1).startsWith(mark) ? cells.last().sliced(mark.size()).trimmed() : QString();
}

} // namespace

QString sourceHeader()
{
    return u"Aviso source"_s;
}

QString sourceMark(const QString& source)
{
    return sourceHeader() + u": "_s + source;
}

std::optional<int> sourcePlace(const QStringList& header)
{
    const auto found = std::ranges::find_if(
        header, [wanted = folded(sourceHeader())](const QString& name) { return folded(name) == wanted; });
    return found == header.end() ? std::nullopt : std::optional(static_cast<int>(found - header.begin()));
}

int ownColumns(const QStringList& header)
{
    const auto place = sourcePlace(header);
    return place && *place <= 1 ? *place + 1 : 0; // somebody may have taken the reasons out
}

bool isOwnColumn(const QStringList& header, int place)
{
    return place < ownColumns(header) || sourcePlace(header) == place;
}

QString carriedSource(const tabular::Table& table)
{
    const auto place = sourcePlace(table.header);
    QString source = place ? QString() : markedSource(table.header); // a row may have been taken for a header
    for (const tabular::TableRow& row : table.rows) {
        const QString named = place ? row.cells.value(*place).trimmed() : markedSource(row.cells);
        if (!named.isEmpty() && !source.isEmpty() && named != source)
            return {};
        if (!named.isEmpty())
            source = named;
    }
    return source;
}

} // namespace aviso::orders
