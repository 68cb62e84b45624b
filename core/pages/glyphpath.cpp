#include "core/pages/truetype.h"
#include "core/pages/typeface.h"

#include <QTransform>

#include <algorithm>

namespace aviso::pages {

namespace {

// Flags of a point of a simple outline.
constexpr int onCurve = 0x01;
constexpr int shortX = 0x02;
constexpr int shortY = 0x04;
constexpr int repeated = 0x08;
constexpr int sameOrPositiveX = 0x10;
constexpr int sameOrPositiveY = 0x20;

// Flags of a part of a composed one.
constexpr int argumentsAreWords = 0x0001;
constexpr int argumentsAreOffsets = 0x0002;
constexpr int hasScale = 0x0008;
constexpr int hasTwoScales = 0x0040;
constexpr int hasMatrix = 0x0080;

constexpr int outlineHead = 10;
constexpr int mostPoints = 4096;

struct Point
{
    QPointF at;
    bool isOn = false;
};

quint8 u8(const QByteArray& bytes, qsizetype offset)
{
    return offset >= 0 && offset < bytes.size() ? static_cast<quint8>(bytes[offset]) : quint8{0};
}

/// Coordinates of one axis, each the step from the one before.
QList<int> coordinates(const QByteArray& outline, qsizetype& at, const QList<int>& flags, int isShort, int isSame)
{
    QList<int> all;
    int value = 0;
    for (const int flag : flags) {
        if (flag & isShort) {
            const int step = u8(outline, at++);
            value += flag & isSame ? step : -step;
        } else if (!(flag & isSame)) {
            value += s16(outline, at);
            at += 2;
        }
        all.append(value);
    }
    return all;
}

QList<Point> pointsOf(const QByteArray& outline, int count, qsizetype at)
{
    QList<int> flags;
    while (flags.size() < count && at < outline.size()) {
        const int flag = u8(outline, at++);
        const int times = flag & repeated ? 1 + u8(outline, at++) : 1;
        for (int i = 0; i < times && flags.size() < count; ++i)
            flags.append(flag);
    }
    const QList<int> x = coordinates(outline, at, flags, shortX, sameOrPositiveX);
    const QList<int> y = coordinates(outline, at, flags, shortY, sameOrPositiveY);
    QList<Point> points;
    for (qsizetype i = 0; i < flags.size(); ++i)
        points.append({.at = QPointF(x[i], -y[i]), .isOn = (flags[i] & onCurve) != 0});
    return points;
}

/// Quadratic curves; between two points off the curve there is one on it, half-way.
void addContour(QPainterPath& path, const QList<Point>& points)
{
    if (points.size() < 2)
        return;
    const auto first = std::ranges::find(points, true, &Point::isOn);
    const qsizetype start = first == points.end() ? 0 : first - points.begin();
    const QPointF begin = first == points.end() ? (points.first().at + points.last().at) / 2 : first->at;
    path.moveTo(begin);
    const qsizetype offset = first == points.end() ? 0 : 1;
    for (qsizetype i = 0; i < points.size() - offset; ++i) {
        const Point& point = points[(start + offset + i) % points.size()];
        if (point.isOn) {
            path.lineTo(point.at);
            continue;
        }
        const bool isLast = i + 1 == points.size() - offset;
        const Point& next = points[(start + offset + i + 1) % points.size()];
        path.quadTo(point.at, isLast ? begin : next.isOn ? next.at : (point.at + next.at) / 2);
        if (!isLast && next.isOn)
            ++i;
    }
    path.closeSubpath();
}

QPainterPath simplePath(const QByteArray& outline, int contours)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const int count = u16(outline, outlineHead + 2 * (contours - 1)) + 1;
    if (count > mostPoints)
        return path;
    const qsizetype instructions = outlineHead + 2 * qsizetype{contours};
    const QList<Point> points = pointsOf(outline, count, instructions + 2 + u16(outline, instructions));
    qsizetype start = 0;
    for (int i = 0; i < contours; ++i) {
        const qsizetype end = u16(outline, outlineHead + 2 * i) + 1;
        if (end < start || end > points.size())
            break;
        addContour(path, points.sliced(start, end - start));
        start = end;
    }
    return path;
}

double scaleAt(const QByteArray& outline, qsizetype at)
{
    return s16(outline, at) / 16384.0;
}

} // namespace

QPainterPath Typeface::composedPath(const QByteArray& shape, int depth) const
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const qsizetype place : componentPlaces(shape)) {
        const int flags = u16(shape, place - 2);
        qsizetype at = place + 2;
        const bool areWords = flags & argumentsAreWords;
        double dx = areWords ? s16(shape, at) : static_cast<qint8>(u8(shape, at));
        double dy = areWords ? s16(shape, at + 2) : static_cast<qint8>(u8(shape, at + 1));
        if (!(flags & argumentsAreOffsets)) // points to be matched, which only hinted faces use
            dx = dy = 0;
        at += areWords ? 4 : 2;
        QTransform placed(1, 0, 0, 1, dx, -dy);
        if (flags & hasScale)
            placed = QTransform(scaleAt(shape, at), 0, 0, scaleAt(shape, at), dx, -dy);
        else if (flags & hasTwoScales)
            placed = QTransform(scaleAt(shape, at), 0, 0, scaleAt(shape, at + 2), dx, -dy);
        else if (flags & hasMatrix)
            placed = QTransform(scaleAt(shape, at), -scaleAt(shape, at + 2), -scaleAt(shape, at + 4),
                                scaleAt(shape, at + 6), dx, -dy);
        path.addPath(placed.map(unscaledPath(u16(shape, place), depth + 1)));
    }
    return path;
}

QPainterPath Typeface::unscaledPath(quint16 glyph, int depth) const
{
    constexpr int deepest = 6; // parts of parts
    const QByteArray shape = outline(glyph);
    if (shape.size() < outlineHead || depth > deepest)
        return {};
    const int contours = s16(shape, 0);
    return contours < 0 ? composedPath(shape, depth) : contours == 0 ? QPainterPath() : simplePath(shape, contours);
}

QPainterPath Typeface::path(quint16 glyph) const
{
    const double scale = 1000.0 / m_unitsPerEm;
    return QTransform::fromScale(scale, scale).map(unscaledPath(glyph, 0));
}

} // namespace aviso::pages
