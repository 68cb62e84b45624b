#include "core/orders/preview.h"

#include "core/tabular/detect.h"

#include <algorithm>
#include <utility>

namespace aviso::orders {

namespace {

// A column's meaning shows better in many rows than in those that fit on a screen.
constexpr int sampleRows = 200;

Mapping mappingFor(const tabular::Table& table, const PreviewWish& wish)
{
    if (!wish.mapping)
        return suggestMapping(table.header, table.rows);
    return wish.unused ? completed(*wish.mapping, *wish.unused, table) : *wish.mapping;
}

} // namespace

Result<Preview> preview(const tabular::Source& file, const PreviewWish& wish)
{
    auto format = wish.format ? Result<tabular::Format>(*wish.format) : tabular::detect(file);
    if (!format)
        return std::unexpected(format.error());
    auto table = tabular::readTable(file, *format, std::max(sampleRows, wish.rows));
    if (!table)
        return std::unexpected(table.error());
    Preview preview{.format = *format, .mapping = mappingFor(*table, wish)};
    preview.table = {.header = table->header,
                     .rows = table->rows.first(std::min<qsizetype>(wish.rows, table->rows.size()))};
    auto fields = bind(preview.mapping, preview.table.header);
    if (!fields) {
        preview.trouble = fields.error();
        return preview;
    }
    preview.mapped = mapRows(preview.table, {.fields = std::move(*fields),
                                             .reading = {.decimal = format->decimal,
                                                         .dateOrder = format->dateOrder,
                                                         .weightUnit = preview.mapping.weightUnit},
                                             .defaults = wish.defaults,
                                             .phones = wish.phones,
                                             .terms = wish.terms,
                                             .corrections = wish.corrections});
    return preview;
}

} // namespace aviso::orders
