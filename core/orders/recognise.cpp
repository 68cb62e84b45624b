#include "core/orders/recognise.h"

#include "core/base/textlength.h"
#include "core/orders/carried.h"
#include "core/tabular/detect.h"

#include <algorithm>
#include <utility>

namespace aviso::orders {

namespace {

constexpr qint64 namingRows = 200;
constexpr qsizetype mostUnused = 1000; // headers that change with every file must not pile up

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
    wish.unused = remembered.unused;
    wish.format = format;
    auto known = preview(file, wish);
    if (!known || known->trouble)
        return std::nullopt;
    const bool hasMore = known->mapping.columns.size() > remembered.mapping.columns.size();
    const Likeness likeness = likenessOf(format, remembered.format);
    return Recognised{std::move(*known), hasMore && likeness == Likeness::Same ? Likeness::MoreColumns : likeness};
}

/// This file's columns without a field, then those of earlier files that this one does not have.
QList<Column> stillUnused(const QList<Column>& before, const Remembered& read, const QStringList& header)
{
    QList<Column> unused = read.unused;
    const auto isUsed = [&read](const Column& column) {
        return std::ranges::any_of(read.mapping.columns, [&column](const Column& used) {
            return folded(used.header) == folded(column.header) &&
                   (!column.header.isEmpty() || used.place == column.place);
        });
    };
    for (const Column& column : before)
        if (unused.size() < mostUnused && !unused.contains(column) && !placeOf(column, header) && !isUsed(column))
            unused.append(column);
    return unused;
}

} // namespace

Result<Recognised> recognise(const tabular::Source& file, const std::optional<Remembered>& remembered, PreviewWish wish,
                             std::optional<tabular::Format> detected)
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
    const auto before = loadMapping(connection, source);
    if (!before)
        return std::unexpected(before.error());
    if (*before && sourcePlace(header))
        read.format = (*before)->format;
    if (*before)
        read.unused = stillUnused((*before)->unused, read, header);
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
