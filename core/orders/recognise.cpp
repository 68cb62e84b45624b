#include "core/orders/recognise.h"

#include "core/orders/carried.h"
#include "core/tabular/detect.h"

#include <utility>

namespace aviso::orders {

namespace {

constexpr qint64 namingRows = 200;

Likeness likenessOf(const tabular::Format& read, const tabular::Format& remembered)
{
    tabular::Format inItsEncoding = remembered;
    inItsEncoding.encoding = read.encoding;
    if (read == remembered)
        return Likeness::Same;
    return read == inItsEncoding ? Likeness::OtherEncoding : Likeness::OtherFormat;
}

} // namespace

Result<Recognised> recognise(const tabular::Source& file, const std::optional<Remembered>& remembered,
                             PreviewWish wish)
{
    if (remembered) {
        wish.mapping = remembered->mapping;
        // A file that has passed through a spreadsheet keeps its columns, but not its format.
        for (const auto& format : {tabular::fitted(file, remembered->format), tabular::detect(file)}) {
            if (!format)
                return std::unexpected(format.error());
            wish.format = *format;
            if (auto known = preview(file, wish); known && !known->trouble)
                return Recognised{std::move(*known), likenessOf(*format, remembered->format)};
        }
    }
    wish.format.reset();
    wish.mapping.reset();
    auto fresh = preview(file, wish);
    if (!fresh)
        return std::unexpected(fresh.error());
    return Recognised{std::move(*fresh), remembered ? Likeness::OtherColumns : Likeness::New};
}

Result<void> keepForNext(storage::Connection& connection, const QString& source, Remembered read,
                         const QStringList& header)
{
    if (sourcePlace(header)) {
        const auto before = loadMapping(connection, source);
        if (!before)
            return std::unexpected(before.error());
        if (*before)
            read.format = (*before)->format;
    }
    return saveMapping(connection, source, read);
}

Result<QString> sourceNamedIn(const tabular::Source& file)
{
    const auto format = tabular::detect(file);
    if (!format)
        return std::unexpected(format.error());
    const auto table = tabular::readTable(file, *format, namingRows);
    if (!table)
        return std::unexpected(table.error());
    return carriedSource(*table);
}

} // namespace aviso::orders
