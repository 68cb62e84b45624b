#pragma once

#include "core/base/result.h"
#include "core/orders/preview.h"
#include "core/orders/recognise.h"
#include "core/orders/remembered.h"
#include "core/storage/store.h"
#include "core/tabular/source.h"

#include <QString>
#include <QStringList>

namespace aviso::orders {

/// A file as it was opened, with everything that is remembered or found out about it.
struct OpenedFile
{
    Preview preview = {};
    QStringList sheets = {}; ///< of a spreadsheet
    QString source = {};
    Likeness likeness = Likeness::New;
    Duplicates duplicates = Duplicates::Ask; ///< as remembered
};

/// The name of a source and who has given it. What the file itself says counts for more than its name, and what a
/// person says for more than both.
struct NamedSource
{
    enum class By { File, Person };

    QString name = {};
    By by = By::File;
};

/// Opens a file under the name of a source. What is remembered of the source is used where it fits the file. Format and
/// mapping of the wish are not looked at. Blocks; any worker thread. Errors: those of tabular::detect(), recognise(),
/// sourceNamedIn() and loadMapping().
Result<OpenedFile> openFile(storage::Store& store, const tabular::Source& file, const NamedSource& named,
                            PreviewWish wish);

} // namespace aviso::orders
