#pragma once

#include "core/model/order.h"
#include "core/tabular/cell.h"
#include "core/tabular/format.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace aviso::orders {

// What an order file can fill: one row of a table for each field. Names are those of the command line and of
// problems.

struct CarrierTerms;

enum class WeightUnit { Kilograms, Grams };

/// How the cells of one file are to be read.
struct Reading
{
    tabular::DecimalMark decimal = tabular::DecimalMark::Unknown;
    tabular::DateOrder dateOrder = tabular::DateOrder::Unknown;
    WeightUnit weightUnit = WeightUnit::Kilograms; ///< of numbers that do not name theirs ("500 g")
    const CarrierTerms* terms = nullptr;           ///< null: as CarrierTerms{}

    bool operator==(const Reading&) const = default;
};

/// A filled cell: spaces around it are gone, everything else is as in the file.
struct FilledCell
{
    QString text = {};
    tabular::CellKind kind = tabular::CellKind::Text;
};

/// Why a cell cannot be taken: code and arguments of a RowProblem.
struct Trouble
{
    QString code = {};
    QStringList args = {};
};

/// What a field is to the reader of a file.
enum class FieldUse {
    Text,       ///< anything
    Identifier, ///< digits that are no number: leading zeros count, and what a spreadsheet has damaged is
                ///< refused
    Value,      ///< a number, a date, a list of words: read strictly
};

struct Field
{
    const char16_t* name;
    FieldUse use;
    /// Puts the cell into the shipment. `name` is the field's full name.
    std::optional<Trouble> (*put)(model::Shipment&, FilledCell&&, const Reading&, const QString& name);
    /// What a shipment holds there, for previews and for showing a difference.
    QString (*show)(const model::Shipment&);
    /// Header words in English, German, French, Italian, Swedish and Ukrainian with a bar between; folded
    /// when compared.
    const char16_t* headers;
    /// Takes the place of `put` for what is of the order and not of its shipment: its items. `show` is empty then.
    std::optional<Trouble> (*putInOrder)(model::Order&, FilledCell&&, const Reading&, const QString& name) = nullptr;
};

/// All fields in the order in which they are put. "value.…" stands for every value of an additional service.
std::span<const Field> fields();

/// Null when no field is called so. "value.delivery-place" and its kind find the row "value.…".
const Field* field(QStringView name);

/// A field in which an order that is here and the file's differ, as Field::show() has them.
struct Difference
{
    QString field = {};
    QString here = {};
    QString file = {};

    bool operator==(const Difference&) const = default;
};

/// In the table's order.
QList<Difference> differences(const model::Shipment& here, const model::Shipment& file);

} // namespace aviso::orders
