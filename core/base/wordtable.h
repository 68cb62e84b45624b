#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>

namespace aviso {

/// The words with which the values of an enumeration are stored and typed; each value has one.
template <typename Value, std::size_t Count>
struct WordTable
{
    struct Row
    {
        Value value;
        QLatin1StringView word;
    };
    Row rows[Count];

    QString of(Value value) const
    {
        const auto row = std::ranges::find(rows, value, &Row::value);
        Q_ASSERT(row != std::end(rows));
        return row->word;
    }

    /// Nothing where the word is none of them.
    std::optional<Value> from(QStringView word) const
    {
        const auto row = std::ranges::find_if(rows, [word](const Row& one) { return one.word == word; });
        return row == std::end(rows) ? std::nullopt : std::optional(row->value);
    }
};

} // namespace aviso
