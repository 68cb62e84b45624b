#include "core/pages/merge.h"
#include "core/pages/pdffile.h"
#include "core/pages/pdfwriter.h"

#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Colour red{200, 0, 0};
constexpr int stampDpi = 100; // enough to see whether a strip of the margin is white

using Draw = std::function<void(PdfWriter& writer, int page, QSizeF size)>;

void layOver(QPDF& file, QPDFPageObjectHelper page, QPDFPageObjectHelper stamp)
{
    const QPDFObjectHandle form = file.copyForeignObject(stamp.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    resources.mergeResources("<</XObject<<>>>>"_qpdf);
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/Stamp", suffix);
    resources.getKey("/XObject").replaceKey(name, form);
    const auto box = page.getTrimBox().getArrayAsRectangle();
    // The page's own content may leave its scale or colours behind: it is fenced in.
    page.addPageContents(QPDFObjectHandle::newStream(&file, "q\n"), true);
    page.addPageContents(
        QPDFObjectHandle::newStream(&file, "\nQ\n" + page.placeFormXObject(form, name, box, true, true, true)), false);
}

// Draws over every page: `draw` sees a page of the same size, the right way up.
Result<QByteArray> stamped(const QByteArray& pdf, const Draw& draw)
{
    const auto opened = openPdf(pdf);
    if (!opened)
        return failure(opened.error());
    QPDF& file = **opened;
    auto writer = PdfWriter::create();
    if (!writer)
        return failure(writer.error());
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    for (size_t i = 0; i < pages.size(); ++i) {
        const QSizeF size = shownSize(pages[i]);
        writer->beginPage(size);
        draw(*writer, static_cast<int>(i), size);
    }
    const QByteArray overlay = writer->finish({});
    const auto stamps = openPdf(overlay);
    if (!stamps)
        return failure(stamps.error());
    QPDFPageDocumentHelper(**stamps).pushInheritedAttributesToPage();
    const std::vector<QPDFPageObjectHelper> stampPages = QPDFPageDocumentHelper(**stamps).getAllPages();
    for (size_t i = 0; i < pages.size(); ++i)
        layOver(file, pages[i], stampPages[i]);
    return written(file);
}

/// A strip of the margin; `turned` strips run upwards.
struct Strip
{
    QRectF area;
    bool isUpright = false;
};

QList<Strip> strips(QSizeF page, double length)
{
    constexpr double fromEdge = 1.2;
    constexpr double breadth = 3.2;
    QList<Strip> all;
    for (const double part : {1.0, 0.0, 0.5}) {
        const double x = fromEdge + (page.width() - length - 2 * fromEdge) * part;
        const double y = fromEdge + (page.height() - length - 2 * fromEdge) * part;
        all.append({{x, page.height() - fromEdge - breadth, length, breadth}, false});
        all.append({{x, fromEdge, length, breadth}, false});
        all.append({{page.width() - fromEdge - breadth, y, breadth, length}, true});
        all.append({{fromEdge, y, breadth, length}, true});
    }
    return all;
}

// Looks a little beyond the strip: ink that comes close counts as well.
qint64 inkIn(const QImage& grey, QRectF areaMm)
{
    const double dots = stampDpi / mmPerInch;
    constexpr double beyond = 2;
    const QRectF wider = areaMm.adjusted(-beyond, -beyond, beyond, beyond);
    const QRect area = QRectF(wider.topLeft() * dots, wider.size() * dots).toAlignedRect() & grey.rect();
    qint64 ink = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar* line = grey.constScanLine(y);
        for (int x = area.left(); x <= area.right(); ++x)
            ink += 255 - line[x];
    }
    return ink;
}

Strip whitest(const QImage& grey, const QList<Strip>& strips)
{
    Strip best;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const Strip& strip : strips) {
        const qint64 ink = inkIn(grey, strip.area);
        if (ink < least) {
            best = strip;
            least = ink;
        }
    }
    return best;
}

void drawInStrip(PdfWriter& writer, const Strip& strip, const QString& words)
{
    const TextStyle style{.face = Face::Bold,
                          .size = 7.5,
                          .colour = black,
                          .align = Align::Centre,
                          .turned = strip.isUpright ? 90.0 : 0.0};
    const QPointF middle = strip.area.center();
    const double down = writer.capitalHeight(style) / 2;
    writer.frame(strip.area, 0.2, black);
    writer.text(strip.isUpright ? middle + QPointF(down, 0) : middle + QPointF(0, down), words, style);
}

void drawSpecimenFrame(PdfWriter& writer, QSizeF size)
{
    constexpr double band = 4;
    constexpr double side = 1.2;
    static constexpr std::array words{u"SPECIMEN  ·  MUSTER  ·  SPÉCIMEN", u"FAC-SIMILE  ·  PROVEXEMPLAR  ·  ЗРАЗОК"};
    writer.frame({0, 0, size.width(), size.height()}, side, red);
    const TextStyle style{.face = Face::Bold, .size = 8.5, .colour = white, .align = Align::Centre};
    double top = 0;
    for (const char16_t* line : words) {
        writer.fill({0, top, size.width(), band}, red);
        writer.fittedText({size.width() / 2, top + band / 2 + writer.capitalHeight(style) / 2},
                          QString::fromUtf16(line), style, size.width() - 6);
        top = size.height() - band;
    }
}

} // namespace

Result<QByteArray> markCopy(const QByteArray& pdf, const QString& words, const RenderPage& renderPage)
{
    auto measuring = PdfWriter::create();
    if (!measuring)
        return failure(measuring.error());
    const double length = measuring->width(words, {.face = Face::Bold, .size = 7.5}) + 3;
    QList<QImage> pictures;
    for (int page = 0, pages = 1; page < pages; ++page) {
        const auto rendered = renderPage(pdf, page, stampDpi, Purpose::Codes);
        if (!rendered)
            return failure(rendered.error());
        pages = rendered->pageCount;
        pictures.append(rendered->image);
    }
    return guarded<QByteArray>([&] {
        return stamped(pdf, [&](PdfWriter& writer, int page, QSizeF size) {
            drawInStrip(writer, whitest(pictures.value(page), strips(size, length)), words);
        });
    });
}

Result<QByteArray> markSpecimen(const QByteArray& pdf)
{
    return guarded<QByteArray>(
        [&] { return stamped(pdf, [](PdfWriter& writer, int, QSizeF size) { drawSpecimenFrame(writer, size); }); });
}

} // namespace aviso::pages
