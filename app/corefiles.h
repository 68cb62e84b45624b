#pragma once

namespace aviso::app {

/// From here on the system writes no picture of this program's memory when it crashes: secrets are in it.
void forbidCoreFiles();

} // namespace aviso::app
