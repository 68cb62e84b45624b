#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/pages/geometry.h"
#include "core/pages/labels.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace aviso::pages {

/// A stored label on its way to paper.
struct StoredLabel
{
    enum class Origin { Carrier, Practice };

    model::Document label = {};
    Origin origin = Origin::Carrier;
    int dpi = 300;          ///< what a picture was made for
    QString copyWords = {}; ///< stamped into the margin ("COPY 2"); empty: the first print
};

/// A label that is not on the paper, and why.
struct LeftOut
{
    qsizetype index = 0; ///< in the list that was given
    Error why = {};
};

/// A label that is on the paper although its code could not be read again.
struct Unchecked
{
    qsizetype index = 0;
    QString reason = {}; ///< as in `LabelCheck`
};

struct LabelsOnPaper
{
    QByteArray pdf = {};          ///< empty when every label was left out
    int pages = 0;
    QList<qsizetype> printed = {}; ///< what is on the paper, in order
    QList<Unchecked> unchecked = {};
    QList<LeftOut> leftOut = {};
};

/// Reads every label's code again and compares it with its number; then marks specimens, practice labels and copies, and
/// puts all that may be printed into one PDF. Left out are those whose code says something else (Refused
/// "print-check-failed" with the number as field), that cannot be drawn, or whose format no PDF can hold
/// ("format-not-mergeable"); one bad label does not stop the others. Errors: "first-position"; Cancelled. Any thread.
Result<LabelsOnPaper> layOut(const QList<StoredLabel>& labels, SheetLayout layout, int firstPosition,
                             const Rendering& rendering, const LongCall& call = {});

/// What the code of a stored label must say.
LabelClaim claimOf(const StoredLabel& stored);

} // namespace aviso::pages
