#include "core/orders/carried.h"

#include "core/base/textlength.h"

#include <algorithm>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

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
    const QString mark = sourceMark({});
    QString source;
    for (const tabular::TableRow& row : table.rows) {
        QString named;
        if (place)
            named = row.cells.value(*place).trimmed();
        else if (table.header.isEmpty() && !row.cells.isEmpty() && row.cells.last().startsWith(mark))
            named = row.cells.last().sliced(mark.size()).trimmed();
        if (!named.isEmpty() && !source.isEmpty() && named != source)
            return {};
        if (!named.isEmpty())
            source = named;
    }
    return source;
}

} // namespace aviso::orders
