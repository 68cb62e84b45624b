#pragma once

#include <QString>
#include <QUrl>

namespace aviso::net {

/// The address of `path` ("/v3/edi") below a base address, whether that ends in a slash or not; its query stays.
QUrl below(const QUrl& base, const QString& path);

} // namespace aviso::net
