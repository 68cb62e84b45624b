#pragma once

#include "app/cli/arguments.h"

namespace aviso::cli {

/// What the program, a group or one command can be told, made from the command table.
Answer help(const Arguments& arguments);

/// Name and version.
Answer version();

} // namespace aviso::cli
