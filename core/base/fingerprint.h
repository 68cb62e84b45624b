#pragma once

#include <QByteArray>

#include <string_view>

namespace aviso {

/// 16 bytes by which two texts are told apart: the same on every machine, today and in years, and by accident equal for
/// different ones about never. Quick, and no protection against somebody who wants them equal.
QByteArray fingerprint(std::string_view bytes);

} // namespace aviso
