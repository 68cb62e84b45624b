#include "core/catalogue/today.h"

#include <QTimeZone>

namespace aviso::catalogue {

QDate today(const Clock& clock, const Entry& entry)
{
    return clock.now().toTimeZone(QTimeZone(entry.timeZone.toUtf8())).date();
}

} // namespace aviso::catalogue
