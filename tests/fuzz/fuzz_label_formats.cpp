#include "core/pages/framing.h"
#include "core/pages/labels.h"
#include "core/pages/limits.h"
#include "core/pages/merge.h"
#include "core/pages/pdffile.h"
#include "core/pages/zpl.h"
#include "tests/fuzz/require.h"

#include <QBuffer>
#include <QImageReader>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>

// What is done in our own process with the bytes of a carrier's label. The first byte chooses: ZPL, a picture, a PDF to
// be put on sheets or stamped, or the answer of the child that renders strangers' PDFs.

using namespace aviso;
using namespace aviso::fuzz;
using namespace aviso::pages;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dpi = 203;

void checkZpl(const QByteArray& bytes)
{
    const ZplCodes found = readZpl(bytes, dpi);
    require(!found.codes.isEmpty() || !found.reason.isEmpty());
    const auto check = checkLabel(
        {.document = bytes, .format = LabelFormat::Zpl2, .identNumber = u"996001234500000001"_s, .dpi = dpi}, {});
    require(check.has_value());
    if (check->outcome != LabelCheck::Outcome::Checked)
        return;
    // It prints what it was allowed to print.
    require(std::ranges::any_of(
        found.codes, [](const DecodedCode& code) { return bareNumber(code.text).endsWith("996001234500000001"_L1); }));
    require(found.reason.isEmpty());
}

/// Big pictures are allowed, but take seconds.
bool isQuick(const QByteArray& bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const QSize size = QImageReader(&buffer).size();
    const qint64 pixels = qint64(size.width()) * size.height();
    return pixels < 300'000 || pixels > mostPixels;
}

void checkPicture(const QByteArray& bytes)
{
    if (!isQuick(bytes))
        return;
    const auto codes = readImage(bytes, dpi, Purpose::Codes);
    const auto screen = readImage(bytes, dpi, Purpose::Screen);
    require(codes.has_value() == screen.has_value());
    if (!codes) {
        require(codes.error().kind == Error::Kind::Invalid && !codes.error().code.isEmpty());
        return;
    }
    require(codes->size() == screen->size() && !codes->isNull());
    require(qint64(codes->width()) * codes->height() <= mostPixels);
    require(codes->format() == QImage::Format_Grayscale8 && screen->format() == QImage::Format_RGB32);
    const auto page = wrapImage(bytes, dpi);
    require(page && !pdfRefusal(*page));
}

bool hasActions(QPDF& file)
{
    if (file.getRoot().hasKey("/OpenAction") || file.getRoot().hasKey("/AA") || file.getRoot().hasKey("/Names"))
        return true;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(file).getAllPages()) {
        QPDFObjectHandle object = page.getObjectHandle();
        if (object.hasKey("/AA"))
            return true;
        QPDFObjectHandle annotations = object.getKey("/Annots");
        if (!annotations.isArray())
            continue;
        for (QPDFObjectHandle annotation : annotations.aitems())
            if (annotation.isDictionary() && (annotation.hasKey("/A") || annotation.hasKey("/AA")))
                return true;
    }
    return false;
}

void checkPdf(const QByteArray& bytes, SheetLayout layout)
{
    const auto merged = mergePages({{.bytes = bytes}}, layout);
    if (!merged) {
        require(merged.error().why.kind == Error::Kind::Invalid && merged.error().part == 0);
        return;
    }
    const auto harmless = guarded<bool>([&]() -> Result<bool> {
        const auto file = openPdf(*merged);
        if (!file)
            return failure(file.error());
        return !hasActions(**file);
    });
    require(harmless && *harmless);
}

void checkStamp(const QByteArray& bytes)
{
    const auto marked = markSpecimen(bytes);
    require(marked ? !pdfRefusal(*marked) : marked.error().kind == Error::Kind::Invalid);
}

void checkFrame(const QByteArray& bytes)
{
    if (const auto request = requestOf(bytes))
        require(requestOf(framed(*request).sliced(4))->pdf == request->pdf);
    const auto answer = answerOf(bytes);
    if (!answer) {
        require(answer.error().kind == Error::Kind::Refused || answer.error().kind == Error::Kind::Invalid ||
                answer.error().kind == Error::Kind::NotFound);
        return;
    }
    require(answer->pageCount > 0 && answer->image.sizeInBytes() >= answer->image.width());
    const auto again = answerOf(framed(answer).sliced(4));
    require(again && again->image == answer->image && again->pageCount == answer->pageCount);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes = bytesOf(data + 1, size - 1);
    switch (data[0] % 7) {
    case 0:
        checkZpl(bytes);
        break;
    case 1:
        checkPicture(bytes);
        break;
    case 2:
        checkPdf(bytes, SheetLayout::Native);
        break;
    case 3:
        checkPdf(bytes, SheetLayout::A6);
        break;
    case 4:
        checkPdf(bytes, SheetLayout::A4Four);
        break;
    case 5:
        checkFrame(bytes);
        break;
    default:
        checkStamp(bytes);
        break;
    }
    return 0;
}
