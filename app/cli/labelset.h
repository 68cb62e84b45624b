#pragma once

#include "app/cli/answer.h"
#include "app/workplace.h"
#include "core/pages/paper.h"
#include "core/pages/storedlabels.h"

#include <QMap>

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

/// Printer commands, read again but not laid out: `pdf` stays empty.
pages::LabelsOnPaper checkCommands(const LabelSet& set, const LongCall& call);

/// `{labels, checked, unchecked, failed}` and the same in words.
Answer reportOn(const LabelSet& set, const pages::LabelsOnPaper& paper);

} // namespace aviso::cli
