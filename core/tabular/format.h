#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace aviso::tabular {

enum class FileKind { Text, Xlsx, Xls };
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Windows1251 };
enum class FirstRow { IsHeader, IsBody };
enum class DecimalMark { Unknown, Point, Comma };

/// How 03/04/2026 is meant. Unknown: no date of the file told.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// What an apostrophe before = + - @ and the like means in a text file: spreadsheets and many shops write it
/// so that the cell is not run as a formula, and it is no part of the text. csvRow() writes it, RowView takes
/// one away.
enum class Apostrophes { GuardFormulas, AreText };

/// How a file is to be read. detect() fills it in; every piece may be overridden and the whole is remembered
/// per source.
struct Format
{
    FileKind kind = FileKind::Text;
    Encoding encoding = Encoding::Utf8;                   ///< Text only; a byte order mark is skipped in any case
    char delimiter = ';';                                 ///< Text only; ASCII
    char quote = '"';                                     ///< Text only; 0: quotes are ordinary characters
    Apostrophes apostrophes = Apostrophes::GuardFormulas; ///< Text only
    QString sheet = {};                                   ///< spreadsheets only; empty: the first visible one
    qint64 startRow = 1;                                  ///< rows before this one are titles and are passed over
    FirstRow firstRow = FirstRow::IsHeader;               ///< what the row `startRow` is
    DecimalMark decimal = DecimalMark::Unknown;
    DateOrder dateOrder = DateOrder::Unknown;

    bool operator==(const Format&) const = default;
};

/// Words in lower case, so that a stored format stays readable and does not depend on the order of an enum.
QJsonObject toJson(const Format& format);

/// Pieces that are missing keep their default. Invalid, code "format-unknown" and field = the key, for a word
/// that is not ours.
Result<Format> formatFromJson(const QJsonObject& json);

} // namespace aviso::tabular
