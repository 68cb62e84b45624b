#include "core/practice/sheet.h"

#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QList>
#include <QPainter>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

// Bars on whole dots: a blurred edge is a code that a scanner refuses.
void paintCode(QPainter& painter, const Mark& mark, double dotsPerMm)
{
    const Modules& m = mark.modules;
    if (m.columns == 0 || m.rows == 0)
        return;
    const int wide = qMax(1, qRound(mark.width / m.columns * dotsPerMm));
    const int high = m.rows == 1 ? qRound(mark.height * dotsPerMm) : wide;
    const QPoint corner(qRound(mark.x * dotsPerMm), qRound(mark.y * dotsPerMm));
    for (int i = 0; i < m.dark.size(); ++i)
        if (m.dark[i])
            painter.fillRect(corner.x() + i % m.columns * wide, corner.y() + i / m.columns * high, wide, high,
                             Qt::black);
}

void paint(QPainter& painter, const Mark& mark, double dotsPerMm)
{
    const QRectF box(mark.x * dotsPerMm, mark.y * dotsPerMm, mark.width * dotsPerMm, mark.height * dotsPerMm);
    switch (mark.kind) {
    case Mark::Kind::Text: {
        if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
            return;
        QFont font(u"Helvetica"_s);
        font.setStyleHint(QFont::SansSerif);
        font.setPixelSize(qMax(1, qRound(mark.points / 72 * 25.4 * dotsPerMm)));
        font.setBold(mark.weight == Mark::Weight::Bold);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(mark.colour));
        return painter.drawText(box.topLeft(), mark.text);
    }
    case Mark::Kind::Filled:
        return painter.fillRect(box, QColor::fromRgb(mark.colour));
    case Mark::Kind::Frame:
        painter.setPen(QPen(QColor::fromRgb(mark.colour), 2));
        return painter.drawRect(box);
    case Mark::Kind::Code:
        return paintCode(painter, mark, dotsPerMm);
    }
}

// Qt writes no GIF. Codes stay eight bits wide because a clear code comes before the table grows to nine:
// larger than real LZW, and read by all.
QByteArray toGif(const QImage& grey)
{
    QByteArray out = "GIF87a";
    const auto word = [&out](int value) { out.append(char(value & 0xFF)).append(char((value >> 8) & 0xFF)); };
    word(grey.width());
    word(grey.height());
    out.append(char(0xF6)).append('\0').append('\0');
    for (int i = 0; i < 128; ++i)
        out.append(3, char(i * 2 + (i == 127 ? 1 : 0)));
    out.append(',');
    for (const int value : {0, 0, grey.width(), grey.height()})
        word(value);
    out.append('\0').append(char(7));
    QByteArray bytes;
    int sinceClear = 0;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (sinceClear++ % 120 == 0)
                bytes.append(char(128));
            bytes.append(char(line[x] >> 1));
        }
    }
    bytes.append(char(129));
    for (qsizetype at = 0; at < bytes.size(); at += 255) {
        const QByteArray part = bytes.mid(at, 255);
        out.append(char(part.size())).append(part);
    }
    return out.append('\0').append(';');
}

} // namespace

QByteArray toImage(const Sheet& sheet, int dpi, const QByteArray& format)
{
    const double dotsPerMm = dpi / 25.4;
    QImage image(qRound(sheet.width * dotsPerMm), qRound(sheet.height * dotsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    QPainter painter(&image);
    for (const Mark& mark : sheet.marks)
        paint(painter, mark, dotsPerMm);
    painter.end();
    if (format == "GIF")
        return toGif(image.convertToFormat(QImage::Format_Grayscale8));
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format.constData(), format == "JPG" ? 95 : 80);
    return out;
}

} // namespace aviso::practice
