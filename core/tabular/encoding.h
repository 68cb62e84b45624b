#pragma once

#include "core/tabular/format.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace aviso::tabular {

/// Turns the consecutive chunks of a text into UTF-8; a character may be cut between two chunks.
/// A byte order mark is taken away. Bytes without a character become U+FFFD, and so does half a pair of
/// UTF-16 (in UTF-8 text they pass unchanged).
class Utf8Converter
{
public:
    explicit Utf8Converter(Encoding encoding);
    QByteArray convert(QByteArrayView chunk);

    /// What the text ends with when it was cut off in a character of UTF-16.
    QByteArray finish() const;

private:
    QByteArray fromUtf16(QByteArrayView chunk);

    Encoding m_encoding;
    std::optional<QStringDecoder> m_decoder;
    QString m_half = {};  ///< a high surrogate at the end of the last chunk
    bool m_isOdd = false; ///< half a unit came at the end of the last chunk
    bool m_isAtStart = true;
};

/// A text in Windows-1252 or Windows-1251 as UTF-8.
QByteArray windowsToUtf8(QByteArrayView text, Encoding encoding);

/// The encoding that fits the bytes: by byte order mark, by where zero bytes stand, by the rules of UTF-8 (a
/// few broken characters among many good ones are forgiven), then by whether foreign letters stand together
/// as in a Cyrillic text. Nothing for bytes that hold zeros and are not UTF-16: that is no text.
std::optional<Encoding> guessEncoding(QByteArrayView bytes);

/// `expected`, unless the bytes prove that it is another one: a byte order mark, characters that are UTF-8 and
/// would be two or three letters each in any other encoding, bytes that are none of UTF-8, zeros where UTF-16
/// has or lacks them. Which of two Windows encodings it is no file proves. Nothing as guessEncoding().
std::optional<Encoding> provenEncoding(QByteArrayView bytes, Encoding expected);

} // namespace aviso::tabular
