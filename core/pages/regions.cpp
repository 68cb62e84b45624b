#include "core/pages/regions.h"

#include <algorithm>
#include <vector>

namespace aviso::pages {

namespace {

constexpr double cellMm = 0.5;
constexpr double smallestMm = 4;
constexpr double largestMm = 80;
constexpr double leastInk = 0.2; // parts of the cells; a frame or a rule has less
constexpr int darkBelow = 128;

/// A coarse map of the picture: which cells have any ink.
class InkMap
{
public:
    InkMap(const QImage& grey, int cell)
        : m_columns((grey.width() + cell - 1) / cell), m_rows((grey.height() + cell - 1) / cell),
          m_ink(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), 0)
    {
        std::vector<uchar> darkest(static_cast<size_t>(grey.width()));
        for (int row = 0; row < m_rows; ++row) {
            std::ranges::fill(darkest, uchar{0xff});
            for (int y = row * cell; y < std::min((row + 1) * cell, grey.height()); ++y) {
                const uchar* line = grey.constScanLine(y);
                for (size_t x = 0; x < darkest.size(); ++x)
                    darkest[x] = std::min(darkest[x], line[x]);
            }
            for (size_t x = 0; x < darkest.size(); ++x) {
                if (darkest[x] < darkBelow)
                    m_ink[place(static_cast<int>(x) / cell, row)] = 1;
            }
        }
    }

    struct Island
    {
        QRect cells;
        int inked = 0;
    };

    QList<Island> takeIslands()
    {
        QList<Island> islands;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                if (m_ink[place(column, row)])
                    islands.append(takeIsland({column, row}));
            }
        }
        return islands;
    }

private:
    size_t place(int column, int row) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }

    Island takeIsland(QPoint start)
    {
        Island island{.cells = QRect(start, start), .inked = 0};
        std::vector<QPoint> shore{start};
        m_ink[place(start.x(), start.y())] = 0;
        while (!shore.empty()) {
            const QPoint cell = shore.back();
            shore.pop_back();
            ++island.inked;
            island.cells |= QRect(cell, cell);
            const QRect neighbours = QRect(cell - QPoint(1, 1), cell + QPoint(1, 1)) & QRect(0, 0, m_columns, m_rows);
            for (int y = neighbours.top(); y <= neighbours.bottom(); ++y) {
                for (int x = neighbours.left(); x <= neighbours.right(); ++x) {
                    if (!m_ink[place(x, y)])
                        continue;
                    m_ink[place(x, y)] = 0;
                    shore.emplace_back(x, y);
                }
            }
        }
        return island;
    }

    int m_columns;
    int m_rows;
    std::vector<char> m_ink;
};

} // namespace

QList<QRect> matrixRegions(const QImage& grey)
{
    const int cell = std::max(2, static_cast<int>(cellMm * grey.dotsPerMeterX() / 1000));
    QList<QRect> regions;
    for (const InkMap::Island& island : InkMap(grey, cell).takeIslands()) {
        const auto [shorter, longer] = std::minmax({island.cells.width(), island.cells.height()});
        const int cells = island.cells.width() * island.cells.height();
        const bool isRightSize = shorter * cellMm >= smallestMm && longer * cellMm <= largestMm;
        // Rectangular Data Matrix and PDF417 are up to four times as wide as tall.
        if (isRightSize && longer <= 4 * shorter && island.inked >= leastInk * cells)
            regions.append(QRect(island.cells.topLeft() * cell, island.cells.size() * cell) & grey.rect());
    }
    return regions;
}

} // namespace aviso::pages
