#pragma once

#include "core/base/result.h"
#include "core/orders/fields.h"
#include "core/tabular/format.h"
#include "core/tabular/read.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace aviso::orders {

/// A column of a file: by its header, so that a column that has moved is found again, and by its place where
/// the file has no header or two columns are called alike.
struct Column
{
    QString header = {};
    int place = -1; ///< from 0, without this program's own columns in front; -1: by header only

    bool operator==(const Column&) const = default;
};

/// Where the column is in a file with this header; nothing when it is not there.
std::optional<int> placeOf(const Column& column, const QStringList& header);

/// The column at this place of a file with this header.
Column columnAt(int place, const QStringList& header);

/// Which column fills which field, and what the cells do not say themselves.
struct Mapping
{
    QMap<QString, Column> columns = {}; ///< by field name
    WeightUnit weightUnit = WeightUnit::Kilograms;

    bool operator==(const Mapping&) const = default;
};

/// Proposes columns by their headers in six languages ("Lieferadresse PLZ" counts for more than "PLZ", a
/// billing address for nothing) and, where those say nothing, by what the sample rows hold. Each column and
/// each field occurs once.
Mapping suggestMapping(const QStringList& header, const QList<tabular::TableRow>& samples);

/// The mapping with the columns that it neither fills a field with nor `unused` names, proposed as in a new file for
/// the fields that it leaves empty.
Mapping completed(Mapping mapping, const QList<Column>& unused, const tabular::Table& table);

/// The columns of the table that fill nothing. Those of this program do not count, nor do those without header whose
/// cells are all empty.
QList<Column> unusedColumns(const Mapping& mapping, const tabular::Table& table);

/// What a column is called: its header, or "#7", as addWords() takes both.
QString columnWord(const Column& column);

/// "reference=Bestellnummer" or "weight=#7" (the seventh column) as the command line has it. Invalid
/// "field-unknown" or "mapping-word", args: the words.
Result<void> addWords(Mapping& mapping, const QStringList& words);

/// A field with the place of its column in one file.
struct BoundField
{
    const Field* field = nullptr;
    QString name = {};
    std::string key = {}; ///< the name in UTF-8
    int place = 0;
};

/// The mapping applied to a file, in the order of the table of fields. Invalid "field-unknown" (args: the word),
/// "column-missing" (field; args: the header), and "field-not-mapped" when "reference" is missing: without it
/// a second import could not know the orders again.
Result<std::vector<BoundField>> bind(const Mapping& mapping, const QStringList& header);

QJsonObject toJson(const Column& column);
Column columnFromJson(const QJsonObject& json);

QJsonObject toJson(const Mapping& mapping);
Result<Mapping> mappingFromJson(const QJsonObject& json);

} // namespace aviso::orders
