#pragma once

#include "core/tabular/cell.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace aviso::orders {

/// What somebody has put right in the rows of one file: by row (as RowView::row()) and column, the text that
/// stands for the cell's. The file itself stays as it is.
using Corrections = QHash<qint64, QMap<int, QString>>;

/// The row with its cells put right; valid while `builder` is not used again.
tabular::RowView corrected(const tabular::RowView& row, const QMap<int, QString>& cells, tabular::RowBuilder& builder);

} // namespace aviso::orders
