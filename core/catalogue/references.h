#pragma once

#include "core/catalogue/node.h"

namespace aviso::catalogue {

/// Reports what a read catalogue refers to but does not have, and what it has twice.
void checkReferences(const Entry& entry, Faults& faults);

} // namespace aviso::catalogue
