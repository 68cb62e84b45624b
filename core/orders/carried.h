#pragma once

#include "core/tabular/read.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::orders {

// A file of rejected rows names the source that it comes from, so that its orders are known again under the
// same key whatever the file is called by then. It does so in a column that stands behind the reasons, or
// behind the last column where the file has no header. The names stay English: they are a format.

/// The header of the column that holds the source.
QString sourceHeader();

/// What stands in that column where there is no header to say what it is.
QString sourceMark(const QString& source);

/// Where the column is; nothing when the header has none.
std::optional<int> sourcePlace(const QStringList& header);

/// How many columns in front of the shop's are this program's own: the reasons and the source. The places of
/// a mapping count from behind them.
int ownColumns(const QStringList& header);

/// True for the columns of the reasons and of the source, wherever a spreadsheet has put them.
bool isOwnColumn(const QStringList& header, int place);

/// The source that the file names; empty when it names none, or several.
QString carriedSource(const tabular::Table& table);

} // namespace aviso::orders
