#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace aviso::pages {

// What we are willing to open. Beyond it a document is refused before it can hurt.

inline constexpr qsizetype largestDocument = 64LL * 1024 * 1024; ///< bytes
inline constexpr int mostPages = 10'000;
inline constexpr double largestPageMm = 1200;
inline constexpr qint64 mostPixels = 64'000'000; ///< A4 at 600 dpi has 35 million

/// Why these bytes are no PDF to be opened: "document-empty", "document-too-large", "document-not-pdf" or
/// "document-truncated"; nothing when a look at both ends finds no objection.
std::optional<QString> pdfRefusal(const QByteArray& bytes);

} // namespace aviso::pages
