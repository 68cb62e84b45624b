#pragma once

#include "ui/scan/sounds.h"

#include <QByteArray>

namespace aviso::ui {

/// The sound as a WAV file: one channel, 16 bits, 22,050 samples a second, at most half a second long.
QByteArray wavOf(Sound sound);

} // namespace aviso::ui
