#include "core/net/loopback.h"

#include <QHostAddress>
#include <QString>

namespace aviso::net {

using namespace Qt::Literals::StringLiterals;

bool isWithinThisComputer(const QUrl& url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace aviso::net
