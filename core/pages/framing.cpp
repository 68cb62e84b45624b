#include "core/pages/framing.h"

#include "core/pages/limits.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cstring>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;

QByteArray withLength(const QByteArray& body)
{
    QByteArray frame(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(body.size()), frame.data());
    return frame + body;
}

std::unexpected<Error> notUnderstood()
{
    return failure(Error::Kind::Refused, u"reader-not-understood"_s);
}

QByteArray dotsOf(const QImage& image)
{
    QByteArray dots;
    const qsizetype lineBytes = qsizetype(image.width()) * image.depth() / 8;
    dots.reserve(lineBytes * image.height());
    for (int y = 0; y < image.height(); ++y)
        dots.append(reinterpret_cast<const char*>(image.constScanLine(y)), lineBytes);
    return dots;
}

} // namespace

QByteArray framed(const RenderRequest& request)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << qint32(request.page) << qint32(request.dpi) << qint32(request.purpose) << request.pdf;
    return withLength(body);
}

QByteArray framed(const Result<RenderedPage>& answer)
{
    QByteArray body;
    QDataStream out(&body, QIODevice::WriteOnly);
    out.setVersion(streamVersion);
    out << answer.has_value();
    if (answer) {
        const QImage& image = answer->image;
        out << qint32(answer->pageCount) << qint32(image.width()) << qint32(image.height())
            << (image.format() == QImage::Format_Grayscale8) << qint32(image.dotsPerMeterX()) << dotsOf(image);
    } else {
        out << qint32(answer.error().kind) << answer.error().code;
    }
    return withLength(body);
}

Result<RenderRequest> requestOf(const QByteArray& body)
{
    QDataStream in(body);
    in.setVersion(streamVersion);
    RenderRequest request;
    qint32 page = 0;
    qint32 dpi = 0;
    qint32 purpose = -1;
    in >> page >> dpi >> purpose >> request.pdf;
    if (in.status() != QDataStream::Ok || dpi <= 0 || purpose < 0 || purpose > qint32(Purpose::Paper))
        return notUnderstood();
    request.page = page;
    request.dpi = dpi;
    request.purpose = static_cast<Purpose>(purpose);
    return request;
}

Result<RenderedPage> answerOf(const QByteArray& body)
{
    QDataStream in(body);
    in.setVersion(streamVersion);
    bool isGood = false;
    in >> isGood;
    if (!isGood) {
        qint32 kind = 0;
        QString code;
        in >> kind >> code;
        const bool isKnown = kind == qint32(Error::Kind::Invalid) || kind == qint32(Error::Kind::NotFound);
        if (in.status() != QDataStream::Ok || !isKnown)
            return notUnderstood();
        return failure(static_cast<Error::Kind>(kind), code);
    }
    qint32 pages = 0;
    qint32 width = 0;
    qint32 height = 0;
    bool isGrey = false;
    qint32 dotsPerMetre = 0;
    QByteArray dots;
    in >> pages >> width >> height >> isGrey >> dotsPerMetre >> dots;
    const qint64 lineBytes = qint64(width) * (isGrey ? 1 : 4);
    if (in.status() != QDataStream::Ok || width <= 0 || height <= 0 || pages < 1 || pages > mostPages ||
        qint64(width) * height > mostPixels || lineBytes * height != dots.size())
        return notUnderstood();
    QImage image(width, height, isGrey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        std::memcpy(image.scanLine(y), dots.constData() + y * lineBytes, static_cast<size_t>(lineBytes));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return RenderedPage{.image = image, .pageCount = pages};
}

} // namespace aviso::pages
