#pragma once

#include <QString>

class QWidget;

namespace aviso::ui {

/// The letters behind "&" in the menu bar of the window that `page` is in: not to be given to a control of the page.
QString menuLetters(const QWidget* page);

} // namespace aviso::ui
