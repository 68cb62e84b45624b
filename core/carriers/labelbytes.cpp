#include "core/carriers/labelbytes.h"

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;

bool looksLike(const QByteArray& bytes, const QString& format)
{
    if (format == "PDF"_L1 || format == "SPDF"_L1)
        return bytes.startsWith("%PDF") && bytes.contains("%%EOF");
    if (format == "PNG"_L1)
        return bytes.startsWith("\x89PNG") && bytes.contains("IEND");
    if (format == "JPG"_L1)
        return bytes.startsWith("\xFF\xD8") && bytes.contains("\xFF\xD9");
    if (format == "GIF"_L1)
        return bytes.startsWith("GIF8") && bytes.endsWith(';');
    if (format == "ZPL2"_L1)
        return bytes.contains("^F");
    if (format == "EPS"_L1)
        return bytes.startsWith("%!PS");
    return false;
}

std::optional<QByteArray> strictBase64(const QByteArray& text)
{
    QByteArray clean;
    clean.reserve(text.size());
    for (const char c : text)
        if (c != '\n' && c != '\r' && c != ' ' && c != '\t')
            clean += c;
    const auto decoded = QByteArray::fromBase64Encoding(clean, QByteArray::AbortOnBase64DecodingErrors);
    if (clean.isEmpty() || clean.size() % 4 != 0 || decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return decoded.decoded;
}

} // namespace aviso::carriers
