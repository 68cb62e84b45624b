#pragma once

#include "core/base/result.h"
#include "core/orders/preview.h"
#include "core/orders/remembered.h"
#include "core/storage/connection.h"
#include "core/tabular/source.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::orders {

/// How a file stands to the last one of its source.
enum class Likeness {
    New,           ///< nothing is remembered
    Same,          ///< read in the same way
    MoreColumns,   ///< like Same, but columns that no file of the source had yet were found out about
    OtherEncoding, ///< the columns are the remembered ones, the encoding is another
    OtherFormat,   ///< the columns are the remembered ones, found with another kind of file or delimiter
    OtherColumns,  ///< what is remembered does not fit: looked at as if it were new
};

struct Recognised
{
    Preview preview = {};
    Likeness likeness = Likeness::New;
};

/// Opens a file with what is remembered of its source; columns that none of its files had are mapped as in a new file.
/// What is remembered yields to evidence: see tabular::fitted(). Format
/// and mapping of the wish are not looked at. `detected` is what tabular::detect() has said of the file already;
/// without it that is asked only where nothing remembered fits. Errors: those of preview().
Result<Recognised> recognise(const tabular::Source& file, const std::optional<Remembered>& remembered, PreviewWish wish,
                             std::optional<tabular::Format> detected = {});

/// Keeps what a file of this header was read with for the source's next one; `read.unused` are this file's columns, and
/// those that earlier files had are kept beside them. A file of rejected rows was written by this program: its format
/// does not take the place of the shop's.
Result<void> keepForNext(storage::Connection& connection, const QString& source, Remembered read,
                         const QStringList& header);

/// The source that the beginning of a file, read in this format, names (carried.h); empty when it names none. Errors:
/// those of tabular::readRows().
Result<QString> sourceNamedIn(const tabular::Source& file, const tabular::Format& format);

} // namespace aviso::orders
