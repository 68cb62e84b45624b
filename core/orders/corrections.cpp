#include "core/orders/corrections.h"

#include <algorithm>
#include <string_view>

namespace aviso::orders {

tabular::RowView corrected(const tabular::RowView& row, const QMap<int, QString>& cells, tabular::RowBuilder& builder)
{
    builder.clear();
    const qsizetype last = cells.isEmpty() ? -1 : cells.lastKey();
    for (qsizetype i = 0; i < std::max(row.size(), last + 1); ++i) {
        const auto cell = cells.constFind(static_cast<int>(i));
        if (cell == cells.cend()) {
            builder.set(i, row.bytes(i), row.kind(i));
            continue;
        }
        const QByteArray utf8 = cell->toUtf8();
        const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        builder.set(i, text, tabular::kindOfText(text));
    }
    return builder.view(row.row(), row.quotes());
}

} // namespace aviso::orders
