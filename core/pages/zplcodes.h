#pragma once

#include "core/pages/zplsettings.h"

#include <optional>

namespace aviso::pages {

/// The field of a bar code command as the printer takes it: ^BC, ^BX (ECC 200) and ^BQ. Nothing for the others.
/// `fieldFont` is the one that ^A names for the line of text. Any thread.
std::optional<ZplBarcode> zplBarcode(const ZplCommand& command, const QByteArray& content, const ZplSettings& settings,
                                     const std::optional<ZplFont>& fieldFont);

} // namespace aviso::pages
