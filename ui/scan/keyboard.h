#pragma once

#include <QChar>
#include <QKeyEvent>

namespace aviso::ui {

/// What the key types on a keyboard of the United States, as scanners are delivered to imitate one: so a code is read
/// right whatever layout the clerk writes with. Null when it cannot be told: no scan code known, or no key that types.
/// Native scan codes are those of X11 and Wayland (evdev's plus eight) and of Windows.
QChar americanCharacter(const QKeyEvent& key);

} // namespace aviso::ui
