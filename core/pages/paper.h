#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "core/pages/geometry.h"
#include "core/pages/labels.h"
#include "core/pages/zplhead.h"

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
    int dpi = 300;          ///< what a picture, or printer commands, were made for
    QString copyWords = {}; ///< stamped into the margin ("COPY 2"); empty: the first print

    bool operator==(const StoredLabel&) const = default;
};

/// The label as a PDF of its own with every mark that it must carry: as a specimen, as practice, as a copy; printer
/// commands as a picture that says so. Nothing is checked. Errors: "format-not-mergeable" for other formats; those of
/// `zplToPdf`, `markSpecimen` and `markCopy`. Any thread.
Result<QByteArray> onPaper(const StoredLabel& stored, const Rendering& rendering);

/// Printer commands as their printer takes them, with the same marks in words. Nothing is checked. Refused
/// "zpl-not-markable" and "zpl-many-copies" (args: the number). Any thread.
Result<QByteArray> asCommands(const StoredLabel& stored);

/// A label that may go on paper.
struct ReadyLabel
{
    QByteArray pdf = {}; ///< with its marks
    enum class Form { Page, Commands } form = Form::Page;
    QString unread = {}; ///< why its code could not be read again, as in `LabelCheck`; empty: it was, and is right
};

/// Marks every label, reads its codes as they will be on paper and compares them with its number, on all processors;
/// one bad label does not stop the others. Refused "print-check-failed" (a code says something else) or
/// "mark-hides-code" (its code can be read only without the marks), args of both: the number; Invalid "number-empty";
/// errors of `onPaper` and of rendering; Cancelled for those that were not reached. In the order given. Any thread.
QList<Result<ReadyLabel>> makeReady(const QList<StoredLabel>& labels, const Rendering& rendering,
                                    const LongCall& call = {});

/// The same for a label of printer commands: `pdf` holds them as a printer with this head takes them, read again as
/// they are sent. Refused "print-check-failed" (args: the number); errors of `asCommands` and `forHead`. Any thread.
Result<ReadyLabel> readyCommands(const StoredLabel& stored, const ThermalHead& head);

/// `readyCommands` for each, on all processors, in the order given; Cancelled for those that were not reached.
QList<Result<ReadyLabel>> makeCommandsReady(const QList<StoredLabel>& labels, const ThermalHead& head,
                                            const LongCall& call = {});

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
    QByteArray pdf = {}; ///< empty when every label was left out
    int pages = 0;
    QList<qsizetype> printed = {}; ///< what is on the paper, in order
    QList<Unchecked> unchecked = {};
    QList<LeftOut> leftOut = {};
};

/// Makes every label ready and puts all that may be printed into one PDF. Left out, with its error, is what `makeReady`
/// refuses or what does not fit the layout. Errors: "first-position"; Cancelled. Any thread.
Result<LabelsOnPaper> layOut(const QList<StoredLabel>& labels, SheetLayout layout, int firstPosition,
                             const Rendering& rendering, const LongCall& call = {});

/// What the code of a stored label must say.
LabelClaim claimOf(const StoredLabel& stored);

} // namespace aviso::pages
