#pragma once

#include "core/base/result.h"
#include "core/tabular/format.h"
#include "core/tabular/source.h"

namespace aviso::tabular {

/// How the file is best read, by its content alone: the kind; for text the encoding (from its first 64 MiB),
/// the delimiter (by which the rows agree on a number of cells), titles above the table, whether there is a
/// header; the decimal mark and the order of dates as far as its first rows tell. Errors as readRows();
/// Invalid "not-a-table" for what is neither text nor a spreadsheet, or is markup (HTML, XML, JSON, PDF).
Result<Format> detect(const Source& source);

/// A format that is expected of the file, corrected where the file proves it wrong: another kind; an encoding
/// as provenEncoding() says; a delimiter that divides no row where another one does. Whatever else is expected
/// stays. Errors as detect().
Result<Format> fitted(const Source& source, Format expected);

} // namespace aviso::tabular
