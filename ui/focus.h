#pragma once

class QWidget;

namespace aviso::ui {

/// Hides a part. If the focus is in it, it goes to `next`, where that can take it; else nothing has it, and the window
/// puts it into the page in view. (Qt would pass it to what comes next in the chain, be it in the rail.)
void hideAndPassFocus(QWidget& part, QWidget* next);

} // namespace aviso::ui
