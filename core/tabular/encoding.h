#pragma once

#include "core/tabular/format.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>

#include <optional>

namespace aviso::tabular {

/// Turns the consecutive chunks of a text into UTF-8; a character may be cut between two chunks.
/// A byte order mark is taken away. Bytes without a character become U+FFFD (in UTF-8 text they pass
/// unchanged).
class Utf8Converter
{
public:
    explicit Utf8Converter(Encoding encoding);
    QByteArray convert(QByteArrayView chunk);

private:
    Encoding m_encoding;
    std::optional<QStringDecoder> m_decoder;
    bool m_isAtStart = true;
};

/// A text in Windows-1252 or Windows-1251 as UTF-8.
QByteArray windowsToUtf8(QByteArrayView text, Encoding encoding);

/// The encoding that fits the bytes: by byte order mark, by where zero bytes stand, by the rules of UTF-8 (a
/// few broken characters among many good ones are forgiven), then by whether foreign letters stand together
/// as in a Cyrillic text. Nothing for bytes that hold zeros and are not UTF-16: that is no text.
std::optional<Encoding> guessEncoding(QByteArrayView bytes);

} // namespace aviso::tabular
