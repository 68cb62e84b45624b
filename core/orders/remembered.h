#pragma once

#include "core/base/result.h"
#include "core/orders/mapping.h"
#include "core/storage/connection.h"
#include "core/tabular/format.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::orders {

/// What becomes of an order that is here already and that the file now says otherwise (G07). A draft that
/// nobody has touched since its import always follows the file unless `Keep` is chosen; what is booked never
/// changes.
enum class Duplicates {
    Ask,     ///< a draft that the clerk has changed is left alone and reported as "changed-here"
    Keep,    ///< everything stays as it is
    Replace, ///< the file wins over the clerk's changes
};

QString duplicatesWord(Duplicates duplicates); ///< "ask", "keep", "replace"
std::optional<Duplicates> duplicatesFromWord(QStringView word);

/// What a source's files look like, kept so that the next file of the source needs no questions.
struct Remembered
{
    Mapping mapping = {};
    tabular::Format format = {};
    Duplicates duplicates = Duplicates::Ask;
    QList<Column> unused = {}; ///< that a file of the source had and that were deliberately left without a field

    bool operator==(const Remembered&) const = default;
};

/// Nothing when the source is new. Invalid "remembered-newer" when a newer program has written it, and what
/// mappingFromJson() and formatFromJson() say.
Result<std::optional<Remembered>> loadMapping(storage::Connection& connection, const QString& source);
Result<void> saveMapping(storage::Connection& connection, const QString& source, const Remembered& remembered);

/// The names of the sources that are remembered, sorted.
Result<QStringList> rememberedSources(storage::Connection& connection);

} // namespace aviso::orders
