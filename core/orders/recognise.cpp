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

/// Opens the file in a format with what is remembered; nothing where that does not fit.
std::optional<Recognised> asRemembered(const tabular::Source& file, const Remembered& remembered, PreviewWish wish,
                                       const tabular::Format& format)
{
    wish.mapping = remembered.mapping;
    wish.format = format;
    auto known = preview(file, wish);
    if (!known || known->trouble)
        return std::nullopt;
    return Recognised{std::move(*known), likenessOf(format, remembered.format)};
}

} // namespace

Result<Recognised> recognise(const tabular::Source& file, const std::optional<Remembered>& remembered,
                             PreviewWish wish, std::optional<tabular::Format> detected)
{
    if (remembered) {
        const bool isOfOtherKind = detected && detected->kind != remembered->format.kind;
        const auto fit = isOfOtherKind ? Result<tabular::Format>(*detected) : tabular::fitted(file, remembered->format);
        if (!fit)
            return std::unexpected(fit.error());
        if (auto known = asRemembered(file, *remembered, wish, *fit))
            return *std::move(known);
        if (!detected) {
            auto found = tabular::detect(file);
            if (!found)
                return std::unexpected(found.error());
            detected = *std::move(found);
        }
        // A file that has passed through a spreadsheet keeps its columns, but not its format.
        if (*detected != *fit)
            if (auto known = asRemembered(file, *remembered, wish, *detected))
                return *std::move(known);
    }
    wish.format = std::move(detected);
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

Result<QString> sourceNamedIn(const tabular::Source& file, const tabular::Format& format)
{
    const auto table = tabular::readTable(file, format, namingRows);
    if (!table)
        return std::unexpected(table.error());
    return carriedSource(*table);
}

} // namespace aviso::orders
