#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aviso::carriers {

/// Checks what was decoded against the format's magic, so that rubbish is never stored as a label.
bool looksLike(const QByteArray& bytes, const QString& format);

/// Strict Base64: nothing but the alphabet and padding, white space aside. Null when it is not.
std::optional<QByteArray> strictBase64(const QByteArray& text);

} // namespace aviso::carriers
