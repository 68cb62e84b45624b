#pragma once

#include "core/base/progress.h"
#include "core/shipping/standing.h"
#include "ui/shipments/wanted.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::ui {

/// What of the list goes into a file.
struct ListExport
{
    QList<int> columns = {}; ///< of shipmentColumns(), in their order
    QStringList titles = {};
    shipping::KnownReadiness known = {};
    QString file = {};
};

/// Writes all that fits the question as CSV, in its order and as the list shows it, and says how many they were; those
/// that were erased meanwhile are left out. The file is there as a whole or not at all. Blocks; any worker thread.
/// Errors: Storage; Cancelled; those of a file that cannot be written.
Result<qint64> exportList(const shipping::Desk& desk, const Question& question, const ListExport& wanted,
                          const LongCall& call);

} // namespace aviso::ui
