#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pages/geometry.h"
#include "core/pages/partrefusal.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace aviso::pages {

/// What stands on a label of our own design. Empty members leave their place white.
struct LabelContent
{
    QString ident = {};              ///< what Code 128 says: digits, no dots
    QString formattedNumber = {};    ///< what stands under it, e.g. "99.60.013217.00005959"; empty: `ident`
    QStringList recipientLines = {}; ///< up to 8, the last one is the ZIP and the city
    QStringList senderLines = {};    ///< up to 8
    QString serviceMark = {};        ///< big and inverted, e.g. "PRI"
    QString serviceName = {};
    QStringList badges = {}; ///< additional services, e.g. "SI"
    QString reference = {};
    QString freeText = {};
    QString dataMatrix = {}; ///< content of the Data Matrix at the top right
};

struct LabelPaper
{
    SheetLayout layout = SheetLayout::A6; ///< `Native` is A6 here
    int firstPosition = 1;                ///< of the first sheet, 1 to 4; counts for `A4Four`
    int dpi = 300;                        ///< bars are whole dots of this device
    QString title = {};                   ///< of the document, as a reader shows it
};

/// All labels as one PDF, in the order given. `Invalid` about one of the labels, with the field "ident" or
/// "data-matrix", when its code cannot be made; "first-position" when that is not 1 to 4, "nothing-to-compose" for an
/// empty list; `Cancelled`. Any thread.
std::expected<QByteArray, PartRefusal> composeLabels(const QList<LabelContent>& labels, const LabelPaper& paper = {},
                                                     const LongCall& call = {});

} // namespace aviso::pages
