#pragma once

#include "core/catalogue/catalogue.h"

namespace aviso::text {

/// The carriers' catalogues, for the names in them. One that cannot be read leaves the bare codes; the program itself
/// refuses to start with one. Any thread.
const catalogue::Catalogue& catalogues();

} // namespace aviso::text
