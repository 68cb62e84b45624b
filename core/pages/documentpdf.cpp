#include "core/pages/document.h"
#include "core/pages/linebreak.h"
#include "core/pages/pdfwriter.h"

#include <algorithm>
#include <numeric>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double left = 20;
constexpr double top = 20;
constexpr double bottom = 275;
constexpr double textWidth = 170;
constexpr double footLine = 285;
constexpr double cellGap = 3;
constexpr Colour ink{25, 32, 36};
constexpr Colour soft{100, 108, 112};
constexpr Colour hairline{205, 211, 214};
constexpr Colour accent{0, 94, 100};
constexpr Colour wash{243, 246, 247};

Colour colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {22, 110, 60};
    case Tone::Warning:
        return {150, 85, 0};
    case Tone::Bad:
        return {176, 24, 30};
    case Tone::Neutral:
        break;
    }
    return {70, 78, 84};
}

double leading(const TextStyle& style)
{
    return style.size * 1.4 / pointsPerMm;
}

/// Runs down the page and begins a new one when it is full.
class Layout
{
public:
    Layout(PdfWriter writer, const Paper& paper, int pages)
        : m_writer(std::move(writer)), m_paper(paper), m_pages(pages)
    {
        newPage();
        lines(paper.title, {.face = Face::Bold, .size = 18, .colour = ink});
        if (!paper.subtitle.isEmpty())
            lines(paper.subtitle, {.size = 10, .colour = soft});
        m_y += 2;
        m_writer.fill({left, m_y, textWidth, 0.6}, accent);
        m_y += 5;
    }

    void operator()(const Heading& heading)
    {
        const TextStyle style{
            .face = Face::Bold, .size = heading.level == 1 ? 13.0 : 10.5, .colour = heading.level == 1 ? accent : ink};
        m_y += heading.level == 1 ? 4 : 2;
        need(3 * leading(style) + 6); // never alone at the foot of a page
        lines(heading.text, style);
        m_y += 1;
    }

    void operator()(const Paragraph& paragraph)
    {
        switch (paragraph.look) {
        case Paragraph::Look::Plain:
            lines(paragraph.text, {.size = 9.5, .colour = ink});
            break;
        case Paragraph::Look::Soft:
            lines(paragraph.text, {.size = 8.5, .colour = soft});
            break;
        case Paragraph::Look::Quote:
            quote(paragraph.text);
            break;
        }
        m_y += 2;
    }

    void operator()(const KeyValues& values)
    {
        constexpr double nameWidth = 45;
        const TextStyle name{.size = 9, .colour = soft};
        const TextStyle value{.size = 9.5, .colour = ink};
        for (const auto& [key, text] : values.lines) {
            const QStringList keys = broken(key, name, nameWidth - cellGap);
            const QStringList texts = broken(text, value, textWidth - nameWidth);
            for (qsizetype i = 0; i < std::max(keys.size(), texts.size()); ++i) {
                need(leading(value));
                m_y += leading(value);
                m_writer.text({left, m_y}, keys.value(i), name);
                m_writer.text({left + nameWidth, m_y}, texts.value(i), value);
            }
            m_y += 0.6;
        }
        m_y += 2;
    }

    void operator()(const Badges& badges)
    {
        constexpr double height = 5.2;
        double x = left;
        need(height + 2);
        for (const Badge& badge : badges.items) {
            TextStyle style{.face = Face::Bold, .size = 8, .colour = colourOf(badge.tone)};
            const double width = std::min(m_writer.width(badge.text, style) + 5, textWidth);
            if (x > left && x + width > left + textWidth) {
                m_y += height + 1.5;
                need(height + 2);
                x = left;
            }
            const QRectF box(x, m_y + 1, width, height);
            m_writer.frame(box, 0.35, style.colour);
            m_writer.fittedText({x + 2.5, box.center().y() + m_writer.capitalHeight(style) / 2}, badge.text, style,
                                width - 5);
            x += width + 2;
        }
        m_y += height + 3.5;
    }

    void operator()(const Table& table)
    {
        tableHead(table);
        for (const QStringList& row : table.rows) {
            const QList<QStringList> cells = brokenRow(table, row, cellStyle());
            if (m_y + rowHeight(cells, cellStyle()) > bottom) {
                newPage();
                tableHead(table);
            }
            drawRow(table, cells, cellStyle());
            m_writer.rule({left, m_y}, {left + textWidth, m_y}, 0.15, hairline);
        }
        m_y += 4;
    }

    int pageCount() const { return m_writer.pageCount(); }
    QByteArray finish() { return m_writer.finish(m_paper.title); }

private:
    static TextStyle cellStyle() { return {.size = 8.5, .colour = ink}; }

    void newPage()
    {
        m_writer.beginPage(a4);
        ++m_page;
        m_y = top;
        const TextStyle style{.size = 7.5, .colour = soft};
        m_writer.rule({left, footLine - 4}, {left + textWidth, footLine - 4}, 0.15, hairline);
        m_writer.fittedText({left, footLine}, m_paper.footer, style, textWidth - 25, 5);
        m_writer.text({left + textWidth, footLine}, u"%1 / %2"_s.arg(m_page).arg(m_pages),
                      {.size = 7.5, .colour = soft, .align = Align::Right});
    }

    void need(double height)
    {
        if (m_y + height > bottom)
            newPage();
    }

    QStringList broken(const QString& text, const TextStyle& style, double width) const
    {
        return brokenLines(text, width, [&](const QString& line) { return m_writer.width(line, style); });
    }

    void lines(const QString& text, const TextStyle& style)
    {
        for (const QString& line : broken(text, style, textWidth)) {
            need(leading(style));
            m_y += leading(style);
            m_writer.text({left, m_y}, line, style);
        }
    }

    // Page by page, so that a long message may run over with its bar beside it.
    void quote(const QString& text)
    {
        constexpr double padding = 1.8;
        const TextStyle style{.size = 9.5, .colour = ink};
        QStringList rest = broken(text, style, textWidth - 10);
        m_y += 1;
        while (!rest.isEmpty()) {
            need(leading(style) + 2 * padding);
            const auto room = static_cast<qsizetype>((bottom - m_y - 2 * padding) / leading(style) + 1e-6);
            const QStringList here = rest.first(std::min(room, rest.size()));
            rest.remove(0, here.size());
            const double height = static_cast<double>(here.size()) * leading(style) + 2 * padding;
            m_writer.fill({left, m_y, textWidth, height}, wash);
            m_writer.fill({left, m_y, 1, height}, accent);
            double y = m_y + padding - 1;
            for (const QString& line : here)
                m_writer.text({left + 5, y += leading(style)}, line, style);
            m_y += height;
        }
        m_y += 1;
    }

    static double columnWidth(const Table& table, qsizetype column)
    {
        const double all = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                                           [](double sum, const Column& c) { return sum + c.share; });
        return all > 0 ? textWidth * table.columns[column].share / all : textWidth;
    }

    QList<QStringList> brokenRow(const Table& table, const QStringList& row, const TextStyle& style) const
    {
        QList<QStringList> cells;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(broken(row.value(i), style, columnWidth(table, i) - cellGap));
        return cells;
    }

    static double rowHeight(const QList<QStringList>& cells, const TextStyle& style)
    {
        qsizetype most = 1;
        for (const QStringList& cell : cells)
            most = std::max(most, cell.size());
        return static_cast<double>(most) * leading(style) + 2.2;
    }

    void drawRow(const Table& table, const QList<QStringList>& cells, const TextStyle& style)
    {
        double x = left;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double width = columnWidth(table, i);
            TextStyle cell = style;
            cell.align = table.columns[i].isNumeric ? Align::Right : Align::Left;
            double y = m_y + 0.6;
            for (const QString& line : cells[i])
                m_writer.text({table.columns[i].isNumeric ? x + width - cellGap : x + 1, y += leading(style)}, line,
                              cell);
            x += width;
        }
        m_y += rowHeight(cells, style);
    }

    void tableHead(const Table& table)
    {
        QStringList titles;
        for (const Column& column : table.columns)
            titles.append(column.title);
        const TextStyle style{.face = Face::Bold, .size = 8.5, .colour = ink};
        const QList<QStringList> cells = brokenRow(table, titles, style);
        need(rowHeight(cells, style) + 10);
        m_writer.fill({left, m_y, textWidth, rowHeight(cells, style)}, wash);
        drawRow(table, cells, style);
        m_writer.rule({left, m_y}, {left + textWidth, m_y}, 0.35, ink);
    }

    PdfWriter m_writer;
    const Paper& m_paper;
    int m_pages;
    int m_page = 0;
    double m_y = top;
};

Result<Layout> laidOut(const Paper& paper, int pages)
{
    auto writer = PdfWriter::create();
    if (!writer)
        return failure(writer.error());
    Layout layout(*std::move(writer), paper, pages);
    for (const Block& block : paper.blocks)
        std::visit(layout, block);
    return layout;
}

} // namespace

Result<QByteArray> toPdf(const Paper& paper)
{
    // Once to know how many pages there are, once more to write that on each.
    const auto first = laidOut(paper, 1);
    if (!first)
        return failure(first.error());
    auto second = laidOut(paper, first->pageCount());
    if (!second)
        return failure(second.error());
    return second->finish();
}

} // namespace aviso::pages
