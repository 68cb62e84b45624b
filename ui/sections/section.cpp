#include "ui/sections/section.h"

#include "core/text/sentences.h"

namespace aviso::ui {

QString broughtBy(const Draft& draft, const QString& control)
{
    const QString other = draft.brought.value(control);
    return other.isEmpty() ? QString() : Section::tr("Switched on along with %1.").arg(text::fieldName(other));
}

} // namespace aviso::ui
