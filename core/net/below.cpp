#include "core/net/below.h"

namespace aviso::net {

QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString whole = base.path();
    while (whole.endsWith(u'/'))
        whole.chop(1);
    url.setPath(whole + path);
    return url;
}

} // namespace aviso::net
