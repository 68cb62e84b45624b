#pragma once

#include "core/base/result.h"
#include "core/tabular/format.h"

#include <QDate>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace aviso::tabular {

/// Which dates a column may hold.
struct DateRule
{
    DateOrder order = DateOrder::Unknown;
    int firstYear = 1990;
    int lastYear = 2099;
};

/// The date in one cell, strictly: d.m.yyyy, yyyy-mm-dd, and d/m/yyyy or m/d/yyyy where the order is known or
/// the day is over 12; days and months with one or two digits, years with four. Spaces around it are passed
/// over; anything else in the cell, a time too, is refused. Invalid with "date-format", "date-impossible"
/// (31.02.), "date-swapped" (month and day stand the other way round), "date-ambiguous" (03/04/2026 and the
/// order is unknown) or "date-century" (a year outside the rule).
Result<QDate> parseDate(QStringView text, const DateRule& rule = {});

/// How the dates with slashes among the texts are meant; Unknown when none tells or when they contradict each
/// other.
DateOrder dateOrder(const QStringList& texts);

/// A number exactly as written: 12.50 is 1250 with 2 decimals.
struct Decimal
{
    qint64 digits = 0;
    int decimals = 0;

    bool operator==(const Decimal&) const = default;
};

/// The number in one cell. Thousands may be set apart by apostrophe, right quote, space, no-break space, or
/// by the mark that is not the decimal one, always in threes. Invalid with "number-format",
/// "number-ambiguous" (1,234 while the mark is unknown) or "number-too-long" (over 18 digits). Scientific
/// notation is "number-damaged".
Result<Decimal> parseDecimal(QStringView text, DecimalMark mark = DecimalMark::Unknown);

/// The number in units of 10^-decimals (2 for rappen, 3 for grams out of kilograms); nothing when it has
/// digits beyond those or is too large.
std::optional<qint64> scaled(Decimal number, int decimals);

/// Which decimal mark the texts use; Unknown when none tells or when they contradict each other.
DecimalMark decimalMark(const QStringList& texts);

} // namespace aviso::tabular
