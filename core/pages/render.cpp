#include "core/pages/render.h"

#include "core/pages/geometry.h"
#include "core/pages/limits.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <poppler-qt6.h>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

void silencePoppler()
{
    // What Poppler mutters about a damaged file is neither for the user nor free of his data.
    static std::once_flag once;
    std::call_once(once, [] { Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {}); });
}

void setDpi(QImage& image, int dpi)
{
    const int dotsPerMetre = static_cast<int>(std::lround(dpi * 1000 / mmPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
}

QImage converted(const QImage& image, Purpose purpose)
{
    return image.convertToFormat(purpose == Purpose::Codes ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
}

// Poppler's own laying on paper takes a third of its time; for grey it is one pass over the pixels.
QImage greyOnPaper(const QImage& picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage grey(source.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            const QRgb p = from[x];
            const QRgb luminance = (((p >> 16) & 0xff) * 77 + ((p >> 8) & 0xff) * 150 + (p & 0xff) * 29) >> 8;
            to[x] = static_cast<uchar>(std::min(255U, luminance + 255 - (p >> 24)));
        }
    }
    return grey;
}

// Transparent is paper: white, not the black that dropping the alpha channel would give.
QImage onPaper(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    const QImage source = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < source.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        auto* to = reinterpret_cast<QRgb*>(paper.scanLine(y));
        for (int x = 0; x < source.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            const auto over = [alpha](int part) { return (part * alpha + 255 * (255 - alpha)) / 255; };
            to[x] = qRgb(over(qRed(from[x])), over(qGreen(from[x])), over(qBlue(from[x])));
        }
    }
    return paper;
}

} // namespace

PdfDocument::PdfDocument(std::unique_ptr<Poppler::Document> document) : m_document(std::move(document)) {}
PdfDocument::PdfDocument(PdfDocument&&) noexcept = default;
PdfDocument& PdfDocument::operator=(PdfDocument&&) noexcept = default;
PdfDocument::~PdfDocument() = default;

Result<PdfDocument> PdfDocument::open(const QByteArray& bytes)
{
    if (const auto code = pdfRefusal(bytes))
        return failure(Error::Kind::Invalid, *code);
    silencePoppler();
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return failure(Error::Kind::Invalid, u"document-damaged"_s);
    if (document->isLocked())
        return failure(Error::Kind::Invalid, u"document-locked"_s);
    if (document->numPages() < 1)
        return failure(Error::Kind::Invalid, u"document-damaged"_s);
    if (document->numPages() > mostPages)
        return failure(Error::Kind::Invalid, u"document-too-many-pages"_s);
    return PdfDocument(std::move(document));
}

int PdfDocument::pageCount() const
{
    return m_document->numPages();
}

Result<QSizeF> PdfDocument::pageSize(int page) const
{
    if (page < 0 || page >= pageCount())
        return failure(Error::Kind::NotFound, u"page-missing"_s);
    const std::unique_ptr<Poppler::Page> sheet = m_document->page(page);
    if (!sheet)
        return failure(Error::Kind::Invalid, u"page-damaged"_s);
    const QSizeF size = sheet->pageSizeF() / pointsPerMm;
    if (!(size.width() > 1 && size.height() > 1))
        return failure(Error::Kind::Invalid, u"page-damaged"_s);
    if (size.width() > largestPageMm || size.height() > largestPageMm)
        return failure(Error::Kind::Invalid, u"page-too-large"_s);
    return size;
}

Result<QImage> PdfDocument::image(int page, int dpi, Purpose purpose) const
{
    const auto size = pageSize(page);
    if (!size)
        return failure(size.error());
    const double dotsPerMm = dpi / mmPerInch;
    if (size->width() * size->height() * dotsPerMm * dotsPerMm > static_cast<double>(mostPixels))
        return failure(Error::Kind::Invalid, u"page-too-many-pixels"_s);
    const bool isSmooth = purpose == Purpose::Screen;
    const bool isGrey = purpose == Purpose::Codes;
    m_document->setRenderHint(Poppler::Document::Antialiasing, isSmooth);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing, isSmooth);
    m_document->setRenderHint(Poppler::Document::IgnorePaperColor, isGrey);
    const QImage picture = m_document->page(page)->renderToImage(dpi, dpi);
    if (picture.isNull())
        return failure(Error::Kind::Invalid, u"page-damaged"_s);
    QImage image = isGrey ? greyOnPaper(picture) : picture.convertToFormat(QImage::Format_RGB32);
    setDpi(image, dpi);
    return image;
}

Result<QString> PdfDocument::text(int page) const
{
    const auto size = pageSize(page);
    if (!size)
        return failure(size.error());
    return m_document->page(page)->text({});
}

Result<RenderedPage> render(const QByteArray& pdf, int page, int dpi, Purpose purpose)
{
    const auto document = PdfDocument::open(pdf);
    if (!document)
        return failure(document.error());
    auto image = document->image(page, dpi, purpose);
    if (!image)
        return failure(image.error());
    return RenderedPage{.image = *std::move(image), .pageCount = document->pageCount()};
}

Result<QImage> readImage(const QByteArray& bytes, int dpi, Purpose purpose)
{
    if (bytes.isEmpty())
        return failure(Error::Kind::Invalid, u"document-empty"_s);
    if (bytes.size() > largestDocument)
        return failure(Error::Kind::Invalid, u"document-too-large"_s);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "gif")
        return failure(Error::Kind::Invalid, u"image-damaged"_s);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure(Error::Kind::Invalid, u"page-too-many-pixels"_s);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(Error::Kind::Invalid, u"image-damaged"_s, {}, QString::number(reader.error()));
    QImage image = converted(onPaper(picture), purpose);
    setDpi(image, dpi);
    return image;
}

} // namespace aviso::pages
