#include "core/pages/measure.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace aviso::pages {

namespace {

constexpr int darkBelow = 128;
constexpr int reach = 4; // dots by which a found end may miss the true edge

std::optional<bool> isDark(const QImage& grey, QPointF at)
{
    const QPoint dot(static_cast<int>(std::lround(at.x())), static_cast<int>(std::lround(at.y())));
    if (!grey.rect().contains(dot))
        return std::nullopt;
    return grey.constScanLine(dot.y())[dot.x()] < darkBelow;
}

QPointF unit(QLineF line)
{
    return line.length() > 0 ? QPointF(line.dx(), line.dy()) / line.length() : QPointF();
}

// Steps back and forth for the outermost dark dot near an end, so that runs begin and end with a bar.
QPointF outermostDark(const QImage& grey, QPointF end, QPointF outwards)
{
    for (int step = reach; step >= -reach; --step) {
        const QPointF at = end + outwards * step;
        if (isDark(grey, at).value_or(false))
            return at;
    }
    return end;
}

double whiteBeyond(const QImage& grey, QPointF edge, QPointF outwards)
{
    double dots = 0;
    while (isDark(grey, edge + outwards * (dots + 1)) == std::optional(false))
        ++dots;
    return dots;
}

std::vector<int> runs(const QImage& grey, QPointF from, QPointF step, int dots)
{
    std::vector<int> lengths;
    bool current = true;
    lengths.push_back(0);
    for (int i = 0; i < dots; ++i) {
        const bool dark = isDark(grey, from + step * i).value_or(false);
        if (dark != current) {
            lengths.push_back(0);
            current = dark;
        }
        ++lengths.back();
    }
    return lengths;
}

} // namespace

Measure measureCode128(const QImage& grey, QLineF line)
{
    const QPointF along = unit(line);
    if (along.isNull())
        return {};
    const QPointF first = outermostDark(grey, line.p1(), -along);
    const QPointF last = outermostDark(grey, line.p2(), along);
    const double length = QLineF(first, last).length() + 1;
    const std::vector<int> lengths = runs(grey, first, along, static_cast<int>(std::lround(length)));
    constexpr size_t runsPerCharacter = 6;
    constexpr int modulesPerCharacter = 11;
    constexpr int stopModules = 13;
    if (lengths.size() < 4 * runsPerCharacter)
        return {};
    int startDots = 0;
    for (size_t i = 0; i < runsPerCharacter; ++i)
        startDots += lengths[i];
    const double roughly = static_cast<double>(startDots) / modulesPerCharacter;
    const double characters = std::round((length / roughly - stopModules) / modulesPerCharacter);
    return {.moduleDots = length / (characters * modulesPerCharacter + stopModules),
            .quietDots = std::min(whiteBeyond(grey, first, -along), whiteBeyond(grey, last, along))};
}

Measure measureDataMatrix(const QImage& grey, const std::array<QPointF, 4>& corners)
{
    const auto& [topLeft, topRight, bottomRight, bottomLeft] = corners;
    const QPointF right = unit({topLeft, topRight});
    const QPointF down = unit({topLeft, bottomLeft});
    if (right.isNull() || down.isNull())
        return {};
    // The lower side is solid: its ends give the true width.
    const QPointF lowerLeft = outermostDark(grey, bottomLeft - down, -right);
    const QPointF lowerRight = outermostDark(grey, bottomRight - down, right);
    const double side = QLineF(lowerLeft, lowerRight).length() + 1;
    Measure measure;
    // The upper side alternates dark and white, one module each; look a little inside it.
    for (int inside = 1; inside <= reach && measure.moduleDots == 0; ++inside) {
        const QPointF from = outermostDark(grey, topLeft + down * inside, -right);
        const auto modules = static_cast<int>(runs(grey, from, right, static_cast<int>(std::lround(side))).size());
        const int even = modules + modules % 2;
        if (even >= 8 && even <= 144 && side / even > inside)
            measure.moduleDots = side / even;
    }
    const QPointF leftEdge = outermostDark(grey, (topLeft + bottomLeft) / 2, -right);
    const QPointF lowerEdge = outermostDark(grey, (bottomLeft + bottomRight) / 2, down);
    measure.quietDots = std::min(whiteBeyond(grey, leftEdge, -right), whiteBeyond(grey, lowerEdge, down));
    return measure;
}

} // namespace aviso::pages
