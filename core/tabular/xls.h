#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/tabular/format.h"
#include "core/tabular/source.h"

#include <QStringList>

namespace aviso::tabular {

class RowFlow;

// Workbooks of Excel 97 to 2003, read by ourselves: libfreexl 1.0.6 reads beyond its buffer on damaged files.

/// Offers the rows of the format's sheet. Holds the file in memory (at most Limits::xlsBytes). Errors as
/// readRows().
Result<void> readXls(const Source& source, const Format& format, RowFlow& flow, const LongCall& call);

Result<QStringList> xlsSheetNames(const Source& source);

} // namespace aviso::tabular
