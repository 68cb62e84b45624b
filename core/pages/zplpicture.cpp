#include "core/pages/zplpicture.h"

#include "core/pages/geometry.h"
#include "core/pages/limits.h"
#include "core/pages/pdfwriter.h"
#include "core/pages/zplstamp.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostPaintedDots = 4 * mostPixels; // of all fields of a label together

std::unexpected<Error> tooLarge()
{
    return failure(Error::Kind::Invalid, u"zpl-too-large"_s);
}

void put(QImage& page, const ZplStamp& stamp, bool isReversed)
{
    const QRect area = QRect(stamp.at, stamp.picture.size()).intersected(page.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const uchar* from = stamp.picture.constScanLine(y - stamp.at.y()) - stamp.at.x();
        uchar* to = page.scanLine(y);
        for (int x = area.left(); x <= area.right(); ++x) {
            if (from[x] != 0)
                continue;
            to[x] = isReversed ? static_cast<uchar>(~to[x]) : stamp.ink == ZplInk::Black ? uchar{0} : uchar{0xff};
        }
    }
}

/// Hands over what each field puts on the label, one after the other.
template <class Take>
Result<void> eachStamp(const ZplLabel& label, const Typefaces& faces, Take take)
{
    qint64 painted = 0;
    for (const ZplField& field : label.fields) {
        const auto stamp = stampOf(field, faces);
        if (!stamp)
            return std::unexpected(stamp.error());
        if (stamp->picture.isNull())
            continue;
        painted += qint64{stamp->picture.width()} * stamp->picture.height();
        if (painted > mostPaintedDots)
            return tooLarge();
        take(field, *stamp);
    }
    return {};
}

/// What the label says, and otherwise what its fields need.
Result<QSize> sizeOf(const ZplLabel& label, const Typefaces& faces)
{
    QSize size(label.widthDots, label.heightDots);
    if (size.width() > 0 && size.height() > 0)
        return size;
    QSize needed(1, 1);
    const auto seen = eachStamp(label, faces, [&needed](const ZplField&, const ZplStamp& stamp) {
        const QPoint end = stamp.at + QPoint(stamp.picture.width(), stamp.picture.height());
        needed = needed.expandedTo(QSize(end.x(), end.y()));
    });
    if (!seen)
        return std::unexpected(seen.error());
    if (size.width() <= 0)
        size.setWidth(needed.width());
    if (size.height() <= 0)
        size.setHeight(needed.height());
    return size;
}

Result<QImage> blankPage(QSize size, int dpi)
{
    if (qint64{size.width()} * size.height() > mostPixels)
        return tooLarge();
    QImage page(size, QImage::Format_Grayscale8);
    if (page.isNull())
        return tooLarge();
    page.fill(0xff);
    const int perMetre = static_cast<int>(std::lround(dpi * 1000 / mmPerInch));
    page.setDotsPerMeterX(perMetre);
    page.setDotsPerMeterY(perMetre);
    return page;
}

/// A doubled label has half as many dots to an inch; they are as large as two.
int ownDpi(const ZplLabel& label, int dpi)
{
    return label.isDoubled ? dpi / 2 : dpi;
}

bool isPicture(const ZplField& field)
{
    return std::holds_alternative<ZplPicture>(field.content);
}

/// Why a picture of this label would not be the label.
QStringList notDrawn(const ZplLabel& label)
{
    QStringList commands;
    for (const QByteArray& name : label.notDrawn)
        commands += u'^' + QString::fromLatin1(name);
    for (const ZplField& field : label.fields)
        if (const auto* code = std::get_if<ZplBarcode>(&field.content); code && !code->isClear)
            commands += code->kind == ZplBarcode::Kind::Code128      ? u"^BC"_s
                        : code->kind == ZplBarcode::Kind::DataMatrix ? u"^BX"_s
                                                                     : u"^BQ"_s;
    commands.removeDuplicates();
    return commands;
}

} // namespace

Result<QImage> zplPicture(const ZplLabel& label, int dpi)
{
    const auto faces = systemTypefaces();
    if (!faces)
        return std::unexpected(faces.error());
    const auto size = sizeOf(label, *faces);
    if (!size)
        return std::unexpected(size.error());
    auto page = blankPage(*size, ownDpi(label, dpi));
    if (!page)
        return page;
    const auto painted = eachStamp(
        label, *faces, [&page](const ZplField& field, const ZplStamp& stamp) { put(*page, stamp, field.isReversed); });
    if (!painted)
        return std::unexpected(painted.error());
    if (!label.isInverted)
        return page;
    QImage turned = page->mirrored(true, true);
    turned.setDotsPerMeterX(page->dotsPerMeterX());
    turned.setDotsPerMeterY(page->dotsPerMeterY());
    return turned;
}

QList<DecodedCode> codesInPictures(const ZplLabel& label, int dpi)
{
    ZplLabel pictures = label;
    pictures.fields.removeIf([](const ZplField& field) { return !isPicture(field); });
    if (pictures.fields.isEmpty())
        return {};
    const auto page = zplPicture(pictures, dpi);
    return page ? decodeCodes(*page, Effort::AnyWay) : QList<DecodedCode>();
}

Result<QByteArray> zplToPdf(const QByteArray& zpl, int dpi)
{
    const auto labels = readZplLabels(zpl);
    if (!labels)
        return std::unexpected(labels.error());
    auto writer = PdfWriter::create();
    if (!writer)
        return std::unexpected(writer.error());
    for (const ZplLabel& label : *labels) {
        if (const QStringList commands = notDrawn(label); !commands.isEmpty())
            return failure(
                Error{.kind = Error::Kind::Invalid, .code = u"zpl-not-drawn"_s, .args = {commands.join(u", "_s)}});
        const auto picture = zplPicture(label, dpi);
        if (!picture)
            return std::unexpected(picture.error());
        const QSizeF size = QSizeF(picture->size()) * mmPerInch / ownDpi(label, dpi);
        writer->beginPage(size);
        writer->picture(QRectF({}, size), *picture);
    }
    return writer->finish({});
}

} // namespace aviso::pages
