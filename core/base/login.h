#pragma once

#include <QString>

namespace aviso {

/// What the operating system calls the person at the desk; empty when it does not say.
QString loginName();

} // namespace aviso
