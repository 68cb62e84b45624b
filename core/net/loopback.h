#pragma once

#include <QUrl>

namespace aviso::net {

/// True when the address is one of this computer, by number or as "localhost": what is sent there does not leave it.
bool isWithinThisComputer(const QUrl& url);

} // namespace aviso::net
