#pragma once

#include "ui/look.h"

#include <QIcon>
#include <QString>

namespace aviso::ui {

/// One of our pictures (":/icons/<name>.svg"), drawn in the colours of the palette that is current when it is painted,
/// so that it follows the theme by itself.
QIcon icon(const QString& name, Tone tone = Tone::Plain);

/// The desktop's own picture for a common verb ("document-print"), where its theme has one; else ours.
QIcon verbIcon(const QString& themeName, const QString& ownName);

} // namespace aviso::ui
