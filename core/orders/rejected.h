#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/orders/corrections.h"
#include "core/orders/problem.h"
#include "core/tabular/format.h"
#include "core/tabular/source.h"

#include <QList>
#include <QString>

#include <functional>

namespace aviso::orders {

/// How the column of reasons is called and what it says; the sentences are the caller's.
struct Reasons
{
    QString header = {};
    std::function<QString(const RowProblem&)> sentence;
    QString source = {}; ///< of the file; empty: not known
};

struct RejectedRows
{
    QList<RowProblem> problems = {};
    Corrections corrections = {}; ///< of the file's rows: what was put right already is written so
};

/// Writes the rejected rows of `file` as a CSV file of the same columns, with two more in front that say why
/// and from which source, so that they can be put right and imported as what they are (carried.h). Where the
/// file has no header they stand behind the others. Spreadsheets open it safely. The file at `path` is
/// replaced as a whole or not at all. Errors: those of tabular::readRows(); Storage "cannot-write"; Invalid
/// "target-not-replaced" for the file itself and for what checkReplaceable() refuses.
Result<void> exportRejected(const tabular::Source& file, const tabular::Format& format, const RejectedRows& rejected,
                            const QString& path, const Reasons& reasons);

} // namespace aviso::orders
