#pragma once

#include "core/tabular/cell.h"

#include <QByteArray>
#include <QStringView>

#include <string_view>

namespace aviso::tabular {

/// Day 0 of a workbook's dates.
enum class Epoch { Year1900, Year1904 };

/// What a cell's number format means for its text.
struct NumberStyle
{
    bool isDate = false;
    int digits = 0; ///< filled up with leading zeros to so many, as "00000000" asks for

    bool operator==(const NumberStyle&) const = default;
};

/// A format by its number in the file format's own list, or by the code that the file spells out.
NumberStyle numberStyle(int builtIn);
NumberStyle numberStyle(QStringView code);

struct NumberText
{
    QByteArray text = {};
    CellKind kind = CellKind::Number;
};

/// The text of a number cell as its author saw it: whole numbers with all digits, others with at most 15
/// significant ones, dates as yyyy-mm-dd[Thh:mm:ss], times of day as hh:mm:ss. Beyond 15 digits a spreadsheet
/// has already lost some: DamagedNumber, with the text as stored.
NumberText numberText(double value, NumberStyle style, Epoch epoch);
NumberText numberText(std::string_view stored, NumberStyle style, Epoch epoch);

} // namespace aviso::tabular
