#pragma once

#include "core/base/result.h"
#include "core/pages/document.h"

#include <QString>

namespace aviso::pages {

/// Writes the paper to a file, whole or not at all: PDF, web page or plain text by the name's ending ("pdf", "html",
/// "txt"). Errors: Invalid "file-kind-unknown" (args: the path, what there is), those of toPdf(), Storage
/// "cannot-write" (args: the path). Any thread.
Result<void> savePaper(const Paper& paper, const QString& path);

} // namespace aviso::pages
