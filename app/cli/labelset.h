#pragma once

#include "app/cli/answer.h"
#include "app/workplace.h"
#include "core/pages/paper.h"
#include "core/pages/pile.h"
#include "core/pages/storedlabels.h"

#include <QMap>

#include <functional>

namespace aviso::cli {

/// The labels that a command is about, and what it could not find.
struct LabelSet
{
    QList<pages::StoredLabel> labels = {};
    QMap<ShipmentId, QString> references = {};
    QJsonArray failed = {};
    QStringList remarks = {};

    QString nameOf(const pages::StoredLabel& stored) const; ///< reference, or the key
};

/// The stored labels of these shipments in order; one without labels is among the failed (Conflict "not-booked"), and
/// so is one whose items must be checked before its first label (Refused "not-packed").
Result<LabelSet> loadLabels(app::Workplace& here, const QList<ShipmentId>& ids, pages::Copies copies);

/// `pages::Pile::add` with carriers' documents drawn in children of this program.
Result<pages::LabelsOnPaper> putOn(pages::Pile& pile, const LabelSet& set, const LongCall& call);

/// Printer commands for a head, read again with their marks, one after the other in place of pages (`pdf`). A label of
/// another format is left out: Invalid "zpl-needed" (args: its number).
pages::LabelsOnPaper commandsOf(const LabelSet& set, const pages::ThermalHead& head, const LongCall& call);

/// What became of labels, batch after batch.
class Tally
{
public:
    void add(const LabelSet& set, const pages::LabelsOnPaper& paper);
    void addFailed(const QJsonArray& failed, const QStringList& remarks);

    const QJsonArray& failed() const { return m_failed; }
    const QStringList& remarks() const { return m_remarks; }

    /// `{labels, checked, unchecked, failed}` and the same in words.
    Answer answer() const;

    /// Nothing was done, because of `why`, and `{failed}` could not have been done anyway.
    Answer refused(const Error& why) const;

private:
    qsizetype m_printed = 0;
    QJsonArray m_unchecked = {};
    QJsonArray m_failed = {};
    QStringList m_remarks = {};
};

/// Hands over the labels of these shipments some hundred at a time, so that all the labels of a desk are never in
/// memory together. The call that goes with a batch counts shipments of all. Errors: of loading; of `take`, which ends
/// it.
Result<void> eachBatch(app::Workplace& here, const QList<ShipmentId>& ids, pages::Copies copies, const LongCall& call,
                       const std::function<Result<void>(const LabelSet& batch, const LongCall& call)>& take);

/// How labels lie on paper.
struct Sheet
{
    pages::SheetLayout layout = pages::SheetLayout::Native;
    int firstPosition = 1;
};

/// Whether a file of this name is to hold printer commands.
bool isForCommands(const QString& path);

struct ExportedLabels
{
    Tally tally = {};
    int pages = 0; ///< labels of printer commands count as one; 0: there was nothing to write, and no file
};

/// Writes the labels of these shipments, unmarked as copies, into one PDF, or when the path ends in ".zpl" as the
/// carriers' printer commands; the file appears when it is whole. Errors:
/// those of openPrivately(), of `eachBatch` and of the pile; Storage "cannot-write" (args: the path).
Result<ExportedLabels> writeLabels(app::Workplace& here, const QList<ShipmentId>& ids, const Sheet& sheet,
                                   const QString& path, const LongCall& call);

} // namespace aviso::cli
