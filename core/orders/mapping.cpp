#include "core/orders/mapping.h"

#include "core/base/textlength.h"
#include "core/orders/carried.h"

#include <QJsonValue>
#include <QSet>

#include <algorithm>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

std::pair<qsizetype, QString> rank(const BoundField& bound)
{
    return {bound.field - fields().data(), bound.name};
}

} // namespace

std::optional<int> placeOf(const Column& column, const QStringList& header)
{
    const int place = column.place < 0 ? -1 : column.place + ownColumns(header);
    if (column.header.isEmpty())
        return place >= 0 ? std::optional(place) : std::nullopt;
    const QString wanted = folded(column.header);
    if (place >= 0 && place < header.size() && folded(header[place]) == wanted)
        return place;
    for (int i = 0; i < header.size(); ++i)
        if (folded(header[i]) == wanted)
            return i;
    return std::nullopt;
}

Column columnAt(int place, const QStringList& header)
{
    return {.header = header.value(place), .place = place - ownColumns(header)};
}

Result<void> addWords(Mapping& mapping, const QStringList& words)
{
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return failure({.kind = Error::Kind::Invalid, .code = u"mapping-word"_s, .args = {word}});
        const QString name = word.first(equals).trimmed();
        const QString column = word.sliced(equals + 1).trimmed();
        if (!field(name))
            return failure({.kind = Error::Kind::Invalid, .code = u"field-unknown"_s, .args = {name}});
        bool isPlace = false;
        const int place = column.startsWith(u'#') ? column.sliced(1).toInt(&isPlace) : 0;
        if (column.isEmpty())
            mapping.columns.remove(name);
        else if (isPlace && place >= 1)
            mapping.columns.insert(name, {.place = place - 1});
        else
            mapping.columns.insert(name, {.header = column});
    }
    return {};
}

Result<std::vector<BoundField>> bind(const Mapping& mapping, const QStringList& header)
{
    std::vector<BoundField> bound;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        const Field* const row = field(it.key());
        if (!row)
            return failure({.kind = Error::Kind::Invalid, .code = u"field-unknown"_s, .args = {it.key()}});
        const auto place = placeOf(*it, header);
        if (!place)
            return failure({.kind = Error::Kind::Invalid,
                            .code = u"column-missing"_s,
                            .field = it.key(),
                            .args = {columnWord(*it)}});
        bound.push_back({.field = row, .name = it.key(), .key = it.key().toStdString(), .place = *place});
    }
    std::ranges::sort(bound, {}, rank);
    if (!mapping.columns.contains(u"reference"_s))
        return failure(Error::Kind::Invalid, u"field-not-mapped"_s, u"reference"_s);
    return bound;
}

QList<Column> unusedColumns(const Mapping& mapping, const tabular::Table& table)
{
    qsizetype count = table.header.size();
    for (const tabular::TableRow& row : table.rows)
        count = std::max(count, row.cells.size());
    const bool isMarked = table.header.isEmpty() && !carriedSource(table).isEmpty();
    if (isMarked) // behind the shop's stand the reason and the source
        count -= 2;
    QSet<int> used;
    for (const Column& column : mapping.columns)
        used.insert(placeOf(column, table.header).value_or(-1));
    const auto isEmpty = [&table](int place) {
        return table.header.value(place).isEmpty() &&
               std::ranges::all_of(table.rows, [place](const tabular::TableRow& row) {
                   return row.cells.value(place).trimmed().isEmpty();
               });
    };
    QList<Column> unused;
    for (int place = 0; place < count; ++place)
        if (!used.contains(place) && !isOwnColumn(table.header, place) && !isEmpty(place))
            unused.append(columnAt(place, table.header));
    return unused;
}

QString columnWord(const Column& column)
{
    return column.header.isEmpty() ? u"#%1"_s.arg(column.place + 1) : column.header;
}

QJsonObject toJson(const Column& column)
{
    return {{u"header"_s, column.header}, {u"place"_s, column.place}};
}

Column columnFromJson(const QJsonObject& json)
{
    return {.header = json[u"header"_s].toString(), .place = json[u"place"_s].toInt(-1)};
}

QJsonObject toJson(const Mapping& mapping)
{
    QJsonObject columns;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        columns.insert(it.key(), toJson(*it));
    return {{u"columns"_s, columns}, {u"weight-unit"_s, mapping.weightUnit == WeightUnit::Grams ? u"g"_s : u"kg"_s}};
}

Result<Mapping> mappingFromJson(const QJsonObject& json)
{
    Mapping mapping;
    const QJsonObject columns = json[u"columns"_s].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!field(it.key()))
            return failure({.kind = Error::Kind::Invalid, .code = u"field-unknown"_s, .args = {it.key()}});
        mapping.columns.insert(it.key(), columnFromJson(it.value().toObject()));
    }
    const QString unit = json[u"weight-unit"_s].toString(u"kg"_s);
    if (unit != "kg"_L1 && unit != "g"_L1)
        return failure({.kind = Error::Kind::Invalid, .code = u"mapping-word"_s, .args = {unit}});
    mapping.weightUnit = unit == "g"_L1 ? WeightUnit::Grams : WeightUnit::Kilograms;
    return mapping;
}

} // namespace aviso::orders
