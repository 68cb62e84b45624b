#pragma once

#include "core/base/progress.h"
#include "core/orders/preview.h"
#include "core/tabular/read.h"

#include <QList>
#include <QString>

namespace aviso::ui {

// What the import page asks of core. Blocks; any worker thread.

/// What is put behind the name of a file when its rejected rows are saved: "-rejected" in the window's language.
QString rejectedSuffix();

/// The source that a file's name suggests: without folder, ending, digits and the signs between them, and without what
/// rejectedSuffix() has put there ("Orders_2026-11-21-rejected.csv" -> "Orders").
QString suggestedSource(const QString& path);

/// The first rows as format and mapping say now; a mapping that no longer fits the columns is suggested anew.
Result<orders::Preview> previewAgain(const tabular::Source& file, orders::PreviewWish wish);

/// Rows around row `row`, for looking at one that is far down.
Result<QList<tabular::TableRow>> rowsAround(const tabular::Source& file, const tabular::Format& format, qint64 row,
                                            const LongCall& call);

} // namespace aviso::ui
