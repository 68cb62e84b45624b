#include "core/orders/opening.h"

#include "core/tabular/detect.h"
#include "core/tabular/read.h"

#include <optional>
#include <utility>

namespace aviso::orders {

Result<OpenedFile> openFile(storage::Store& store, const tabular::Source& file, const NamedSource& named,
                            PreviewWish wish)
{
    QString source = named.name;
    std::optional<tabular::Format> detected;
    if (named.by == NamedSource::By::File) {
        auto format = tabular::detect(file);
        if (!format)
            return std::unexpected(format.error());
        const auto carried = sourceNamedIn(file, *format);
        if (!carried)
            return std::unexpected(carried.error());
        if (!carried->isEmpty())
            source = *carried;
        detected = *std::move(format);
    }
    const auto remembered =
        store.read([&](storage::Connection& connection) { return loadMapping(connection, source); });
    if (!remembered)
        return std::unexpected(remembered.error());
    auto found = recognise(file, *remembered, std::move(wish), std::move(detected));
    if (!found)
        return std::unexpected(found.error());
    OpenedFile opened{.preview = std::move(found->preview), .source = source, .likeness = found->likeness};
    if (*remembered)
        opened.duplicates = (*remembered)->duplicates;
    auto sheets = tabular::sheetNames(file, opened.preview.format);
    if (!sheets)
        return std::unexpected(sheets.error());
    opened.sheets = *std::move(sheets);
    return opened;
}

} // namespace aviso::orders
