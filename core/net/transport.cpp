#include "core/net/transport.h"

namespace aviso::net {

QByteArray Answer::header(QByteArrayView name) const
{
    for (const Header& header : headers)
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    return {};
}

} // namespace aviso::net
