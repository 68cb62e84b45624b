#pragma once

#include "app/cli/answer.h"
#include "app/importing.h"
#include "core/shipping/booking.h"

#include <QDir>
#include <QHash>

namespace aviso::cli {

/// An order that cannot be shipped as it is.
struct BadRow
{
    qint64 row = 0;
    QString reference = {};
    QString field = {};
    QString code = {};
    QString message = {};
};

/// Everything that a demo did and made.
struct DemoReport
{
    QString folder = {};
    QString data = {};
    QString ordersFile = {};
    QString labelsFile = {};
    QString summaryFile = {};
    QStringList rehearsals = {};
    orders::ImportReport imported = {};
    QList<BadRow> bad = {}; ///< found by the check; the import's are in `imported`
    QList<shipping::BookingItem> booked = {};
    Answer labels = {}; ///< as of "labels export"
    int labelPages = 0;
};

/// In which row of its file an order stands.
using RowNumbers = QHash<QString, qint64>;
Result<RowNumbers> rowNumbers(const QString& file, const app::Imported& imported);

/// Writes summary.txt and summary.json and notes where.
Result<void> writeSummary(DemoReport& report, const QDir& folder);

/// Bad rows are part of the demo: only a good one that failed, or an unknown outcome, spoils the exit status.
Answer inAnswer(const DemoReport& report);

} // namespace aviso::cli
