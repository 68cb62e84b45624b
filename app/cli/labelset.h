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

/// The stored labels of these shipments in order; one without labels is among the failed (Conflict "not-booked").
Result<LabelSet> loadLabels(app::Workplace& here, const QList<ShipmentId>& ids, pages::Copies copies);

/// `pages::layOut` with carriers' documents drawn in children of this program.
Result<pages::LabelsOnPaper> layOut(const LabelSet& set, pages::SheetLayout layout, int firstPosition,
                                    const LongCall& call);

/// The same onto a pile, on which the pages wait.
Result<pages::LabelsOnPaper> putOn(pages::Pile& pile, const LabelSet& set, const LongCall& call);

/// Printer commands, read again but not laid out: `pdf` stays empty.
pages::LabelsOnPaper checkCommands(const LabelSet& set, const LongCall& call);

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

private:
    qsizetype m_printed = 0;
    QJsonArray m_unchecked = {};
    QJsonArray m_failed = {};
    QStringList m_remarks = {};
};

/// Hands over the labels of these shipments some hundred at a time, so that all the labels of a desk are never in memory
/// together. The call that goes with a batch counts shipments of all. Errors: of loading; of `take`, which ends it.
Result<void> eachBatch(app::Workplace& here, const QList<ShipmentId>& ids, pages::Copies copies, const LongCall& call,
                       const std::function<Result<void>(const LabelSet& batch, const LongCall& call)>& take);

} // namespace aviso::cli
