#include "core/pages/limits.h"

#include <algorithm>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

// The specification wants the marks at the very ends; programs accept them within a kilobyte, and so do we.
constexpr qsizetype markRange = 1024;

} // namespace

std::optional<QString> pdfRefusal(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return u"document-empty"_s;
    if (bytes.size() > largestDocument)
        return u"document-too-large"_s;
    if (!bytes.first(std::min(bytes.size(), markRange)).contains("%PDF-"))
        return u"document-not-pdf"_s;
    // Readers repair a cut file by guessing; half a label is worse than none.
    if (!bytes.last(std::min(bytes.size(), markRange)).contains("%%EOF"))
        return u"document-truncated"_s;
    return std::nullopt;
}

} // namespace aviso::pages
