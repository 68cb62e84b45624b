#pragma once

#include "core/base/progress.h"
#include "core/model/documents.h"
#include "core/pages/paper.h"
#include "core/pages/separator.h"
#include "core/printing/spooling.h"
#include "core/shipping/packing.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::ui {

/// A label on its way to a printer.
struct LabelSheet
{
    pages::StoredLabel stored = {};
    QString reference = {};
    QString group = {}; ///< in the order of the batch
    pages::ReadyLabel ready = {};
    model::Print print = {};
    /// What the desk has against printing it for the first time.
    std::optional<shipping::Unpacked> unpacked = {};

    QString name() const;
    bool isCommands() const; ///< for a printer of labels, instead of a page
};

/// What is to be printed.
struct LabelsWanted
{
    QList<ShipmentId> shipments = {};
    QList<DocumentId> only = {}; ///< of their labels; empty: all
    bool isLastJob = false;      ///< instead: what this desk printed last
};

/// Labels, and how this desk prints them.
struct LabelsFound
{
    QList<LabelSheet> sheets = {}; ///< in the order of the batch
    printing::PrinterSetup printer = {};
    pages::ThermalHead head = {}; ///< of the printer
    printing::BatchHabits habits = {};
};

/// Error: NotFound "no-last-print".
Result<LabelsFound> findLabels(storage::Connection& connection, const LabelsWanted& wanted, printing::Paper paper);

/// Marks each and reads its codes again, as pages::makeReady(); commands only where the printer takes them.
QList<Result<pages::ReadyLabel>> makeSheetsReady(const LabelsFound& found, const pages::Rendering& rendering,
                                                 const LongCall& call);

/// Whether this desk wants a page between the groups of a batch, and what stands on it.
bool areSeparated(const printing::BatchHabits& habits);
pages::Separator separatorOf(const QString& group, int labels);

/// Hands the sheets over to the printer, pages and commands as jobs of their own. Blocks.
printing::HandedOver handSheetsOver(const printing::PrintRoom& room, const printing::PrinterSetup& printer,
                                    const printing::BatchHabits& habits, const QList<LabelSheet>& sheets);

} // namespace aviso::ui
