#pragma once

#include <QList>

class QWidget;

namespace aviso::ui {

/// Lets Tab walk through everything that takes the focus inside `parts`, one part after the other, in the order in
/// which the layouts of a part hold the controls: that in which they are read. For pages whose controls come and go.
void chainTabs(const QList<QWidget*>& parts);

} // namespace aviso::ui
