#include "core/pages/paperfile.h"

#include "core/base/privatefile.h"

#include <QFileInfo>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const Paper& paper, const QString& path)
{
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind == "pdf"_L1)
        return toPdf(paper);
    if (kind == "html"_L1)
        return toHtml(paper).toUtf8();
    if (kind == "txt"_L1)
        return toText(paper).toUtf8();
    return failure(
        Error{.kind = Error::Kind::Invalid, .code = u"file-kind-unknown"_s, .args = {path, u"pdf, html, txt"_s}});
}

} // namespace

Result<void> savePaper(const Paper& paper, const QString& path)
{
    const auto bytes = bytesOf(paper, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return savePrivately(path, *bytes);
}

} // namespace aviso::pages
