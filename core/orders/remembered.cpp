#include "core/orders/remembered.h"

#include "core/base/wordtable.h"
#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr auto prefix = "orders.source."_L1;

constexpr WordTable<Duplicates, 3> words{
    {{Duplicates::Ask, "ask"_L1}, {Duplicates::Keep, "keep"_L1}, {Duplicates::Replace, "replace"_L1}}};

} // namespace

QString duplicatesWord(Duplicates duplicates)
{
    return words.of(duplicates);
}

std::optional<Duplicates> duplicatesFromWord(QStringView word)
{
    return words.from(word);
}

Result<std::optional<Remembered>> loadMapping(storage::Connection& connection, const QString& source)
{
    const auto text = settings::value(connection, prefix + source);
    if (!text)
        return std::unexpected(text.error());
    if (text->isEmpty())
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    if (json[u"version"_s].toInt() != version)
        return failure(
            {.kind = Error::Kind::Invalid, .code = u"remembered-newer"_s, .field = u"source"_s, .args = {source}});
    auto mapping = mappingFromJson(json[u"mapping"_s].toObject());
    if (!mapping)
        return std::unexpected(mapping.error());
    auto format = tabular::formatFromJson(json[u"format"_s].toObject());
    if (!format)
        return std::unexpected(format.error());
    Remembered remembered{.mapping = std::move(*mapping),
                          .format = std::move(*format),
                          .duplicates = duplicatesFromWord(json[u"duplicates"_s].toString()).value_or(Duplicates::Ask)};
    for (const QJsonValue column : json[u"unused"_s].toArray())
        remembered.unused.append(columnFromJson(column.toObject()));
    return remembered;
}

Result<void> saveMapping(storage::Connection& connection, const QString& source, const Remembered& remembered)
{
    QJsonArray unused;
    for (const Column& column : remembered.unused)
        unused.append(toJson(column));
    const QJsonObject json{{u"version"_s, version},
                           {u"mapping"_s, toJson(remembered.mapping)},
                           {u"unused"_s, unused},
                           {u"format"_s, tabular::toJson(remembered.format)},
                           {u"duplicates"_s, duplicatesWord(remembered.duplicates)}};
    return settings::setValue(connection, prefix + source,
                              QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Result<QStringList> rememberedSources(storage::Connection& connection)
{
    auto rows = connection.run(u"SELECT substr(key, ?) FROM settings WHERE key >= ? AND key < ? ORDER BY key"_s,
                               static_cast<int>(prefix.size()) + 1, QString(prefix), u"orders.source/"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QStringList names;
    for (const storage::Row& row : *rows)
        names << row.text(0);
    return names;
}

} // namespace aviso::orders
