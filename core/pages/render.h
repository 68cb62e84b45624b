#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <functional>
#include <memory>

namespace Poppler {
class Document;
}

namespace aviso::pages {

/// A page as a picture. Its dots per metre are set, so that it can be measured.
struct RenderedPage
{
    QImage image = {};
    int pageCount = 0; ///< of the whole document
};

/// What the picture is for.
enum class Purpose {
    Codes,  ///< 8-bit grey, as a thermal head would see it: for reading codes
    Screen, ///< 32-bit colour, smooth
    Paper,  ///< 32-bit colour with edges as hard as those of `Codes`: what a printer is given
};

/// A PDF opened in this process: for documents of our own composing, or inside the isolated child. Belongs to the
/// thread that opened it.
class PdfDocument
{
public:
    /// `Invalid` with "document-too-large", "document-empty", "document-not-pdf", "document-truncated",
    /// "document-damaged", "document-locked" or "document-too-many-pages".
    static Result<PdfDocument> open(const QByteArray& bytes);

    PdfDocument(PdfDocument&&) noexcept;
    PdfDocument& operator=(PdfDocument&&) noexcept;
    ~PdfDocument();

    int pageCount() const;

    /// Width and height as shown, in millimetres. `page` counts from 0; `NotFound` "page-missing",
    /// `Invalid` "page-too-large" or "page-damaged".
    Result<QSizeF> pageSize(int page) const;

    /// Errors of `pageSize`, and "page-too-many-pixels" when `dpi` would need more than `mostPixels`.
    Result<QImage> image(int page, int dpi, Purpose purpose) const;

    /// The page's text as a reader would copy it. `NotFound` "page-missing".
    Result<QString> text(int page) const;

private:
    explicit PdfDocument(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

/// Opens, renders one page and closes, in this process. Errors of `PdfDocument`. Any thread.
Result<RenderedPage> render(const QByteArray& pdf, int page, int dpi, Purpose purpose);

/// How a page of a PDF becomes a picture: `render`, or `IsolatedRenderer::render` for a stranger's document. Must be
/// callable from any thread.
using RenderPage = std::function<Result<RenderedPage>(const QByteArray& pdf, int page, int dpi, Purpose purpose)>;

/// A PNG, JPG or GIF as 8-bit grey (`Codes`) or colour; `dpi` is what it was made for and is written into the
/// picture. `Invalid` "document-too-large", "document-empty", "image-damaged" or "page-too-many-pixels". Any thread.
Result<QImage> readImage(const QByteArray& bytes, int dpi, Purpose purpose);

} // namespace aviso::pages
