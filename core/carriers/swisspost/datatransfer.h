#pragma once

#include "core/carriers/submissionfile.h"

namespace aviso::carriers::swisspost {

/// DataTransfer: files for the items that the post does not pass on to it by itself.
/// Errors: those of the bundled form; NotFound "catalogue-missing".
Result<FileChannel> dataTransfer();

} // namespace aviso::carriers::swisspost
