#include "core/pages/document.h"

#include "core/pages/linebreak.h"

#include <algorithm>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textColumns = 100;

constexpr auto styleSheet =
    "body{font:15px/1.5 system-ui,'DejaVu Sans',sans-serif;color:#192024;background:#fff;"
    "max-width:52rem;margin:2rem auto;padding:0 1rem}"
    "h1{margin:0;font-size:1.6rem}h2{color:#005e64;font-size:1.15rem;margin:1.6rem 0 .4rem}"
    "h3{font-size:1rem;margin:1.1rem 0 .3rem}header{border-bottom:2px solid #005e64;"
    "margin-bottom:1rem;padding-bottom:.6rem}.soft,footer{color:#5c6468;font-size:.85rem}"
    "blockquote{margin:.5rem 0;padding:.5rem .9rem;background:#f3f6f7;"
    "border-left:4px solid #005e64}p,blockquote{white-space:pre-line}"
    "dl{display:grid;grid-template-columns:12rem 1fr;gap:.15rem 1rem}dt{color:#5c6468}dd{margin:0;"
    "white-space:pre-line}table{border-collapse:collapse;width:100%;margin:.6rem 0}"
    "th{text-align:left;background:#f3f6f7;border-bottom:2px solid #192024}"
    "th,td{padding:4px 8px;vertical-align:top}td{border-bottom:1px solid #cdd3d6;"
    "white-space:pre-line}.number{text-align:right;font-variant-numeric:tabular-nums}"
    ".badge{display:inline-block;border:1.5px solid;border-radius:2px;padding:0 .5rem;"
    "margin:0 .4rem .3rem 0;font-weight:600;font-size:.85rem}.neutral{color:#464e54}"
    ".good{color:#166e3c}.warning{color:#965500}.bad{color:#b0181e}"
    "footer{border-top:1px solid #cdd3d6;margin-top:2rem;padding-top:.5rem}";

QString element(QLatin1StringView name, const QString& text, QLatin1StringView style = {})
{
    const QString attribute = style.isEmpty() ? QString() : u" class=\""_s + style + u'"';
    return u'<' + name + attribute + u'>' + text.toHtmlEscaped() + u"</"_s + name + u">\n"_s;
}

QLatin1StringView styleOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "badge good"_L1;
    case Tone::Warning:
        return "badge warning"_L1;
    case Tone::Bad:
        return "badge bad"_L1;
    case Tone::Neutral:
        break;
    }
    return "badge neutral"_L1;
}

struct HtmlWriter
{
    HtmlReader reader = HtmlReader::Browser;
    QString html = {};

    void operator()(const Heading& heading) { html += element(heading.level == 1 ? "h2"_L1 : "h3"_L1, heading.text); }

    void operator()(const Paragraph& paragraph)
    {
        const bool isQuote = paragraph.look == Paragraph::Look::Quote;
        html += element(isQuote ? "blockquote"_L1 : "p"_L1, paragraph.text,
                        paragraph.look == Paragraph::Look::Soft ? "soft"_L1 : QLatin1StringView());
    }

    void operator()(const KeyValues& values)
    {
        if (reader == HtmlReader::Widget)
            return writeRows(values);
        html += "<dl>\n"_L1;
        for (const auto& [name, value] : values.lines)
            html += element("dt"_L1, name) + element("dd"_L1, value);
        html += "</dl>\n"_L1;
    }

    void operator()(const Badges& badges)
    {
        if (reader == HtmlReader::Widget)
            return writeLine(badges);
        html += "<div>\n"_L1;
        for (const Badge& badge : badges.items)
            html += element("span"_L1, badge.text, styleOf(badge.tone));
        html += "</div>\n"_L1;
    }

    void operator()(const Table& table)
    {
        const auto cell = [&table](QLatin1StringView name, qsizetype column, const QString& text) {
            return element(name, text, table.columns[column].isNumeric ? "number"_L1 : QLatin1StringView());
        };
        html += "<table>\n<thead><tr>\n"_L1;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            html += cell("th"_L1, i, table.columns[i].title);
        html += "</tr></thead>\n<tbody>\n"_L1;
        for (const QStringList& row : table.rows) {
            html += "<tr>\n"_L1;
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                html += cell("td"_L1, i, row.value(i));
            html += "</tr>\n"_L1;
        }
        html += "</tbody>\n</table>\n"_L1;
    }

private:
    void writeRows(const KeyValues& values)
    {
        html += "<table cellspacing=\"2\">\n"_L1;
        for (const auto& [name, value] : values.lines)
            html += u"<tr><td width=\"190\">"_s + element("span"_L1, name, "soft"_L1) + u"</td><td>"_s +
                    element("span"_L1, value) + u"</td></tr>\n"_s;
        html += "</table>\n"_L1;
    }

    void writeLine(const Badges& badges)
    {
        QStringList words;
        for (const Badge& badge : badges.items)
            words += element("span"_L1, badge.text, styleOf(badge.tone)).trimmed();
        html += u"<div>"_s + words.join(u" · "_s) + u"</div>\n"_s;
    }
};

double columns(const QString& line)
{
    return static_cast<double>(line.size());
}

QString indented(const QString& text, const QString& by)
{
    QString out;
    for (const QString& line : brokenLines(text, textColumns - static_cast<double>(by.size()), columns))
        out += (line.isEmpty() ? by.trimmed() : by + line) + u'\n';
    return out;
}

struct TextWriter
{
    QString text = {};

    void operator()(const Heading& heading)
    {
        const QChar line = heading.level == 1 ? u'=' : u'-';
        text += u'\n' + heading.text + u'\n' + QString(heading.text.size(), line) + u'\n';
    }

    void operator()(const Paragraph& paragraph)
    {
        text += indented(paragraph.text, paragraph.look == Paragraph::Look::Quote ? u"  | "_s : QString()) + u'\n';
    }

    void operator()(const KeyValues& values)
    {
        qsizetype widest = 0;
        for (const auto& line : values.lines)
            widest = std::max(widest, line.first.size());
        for (const auto& [name, value] : values.lines) {
            const QStringList lines =
                brokenLines(value, std::max(20.0, textColumns - static_cast<double>(widest) - 2), columns);
            for (qsizetype i = 0; i < lines.size(); ++i)
                text += (i == 0 ? name : QString()).leftJustified(widest + 2) + lines[i] + u'\n';
        }
        text += u'\n';
    }

    void operator()(const Badges& badges)
    {
        for (const Badge& badge : badges.items)
            text += u'[' + badge.text + u"] "_s;
        text = text.trimmed() + u"\n\n"_s;
    }

    // One record after the other: readable at any width, by eye and by screen reader.
    void operator()(const Table& table)
    {
        for (const QStringList& row : table.rows) {
            KeyValues record;
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                record.lines.append({table.columns[i].title + u':', row.value(i)});
            (*this)(record);
        }
    }
};

} // namespace

QString toHtml(const Paper& paper, HtmlReader reader)
{
    HtmlWriter body{.reader = reader};
    for (const Block& block : paper.blocks)
        std::visit(body, block);
    QString head = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        paper.language.toHtmlEscaped());
    head += element("title"_L1, paper.title);
    head += u"<style>"_s + QLatin1StringView(styleSheet) + u"</style>\n</head>\n<body>\n<header>\n"_s;
    head += element("h1"_L1, paper.title);
    if (!paper.subtitle.isEmpty())
        head += element("div"_L1, paper.subtitle, "soft"_L1);
    return head + u"</header>\n"_s + body.html +
           (paper.footer.isEmpty() ? QString() : element("footer"_L1, paper.footer)) + u"</body>\n</html>\n"_s;
}

QString toText(const Paper& paper)
{
    TextWriter body{.text = paper.title + u'\n' + QString(paper.title.size(), u'#') + u'\n'};
    if (!paper.subtitle.isEmpty())
        body.text += paper.subtitle + u'\n';
    body.text += u'\n';
    for (const Block& block : paper.blocks)
        std::visit(body, block);
    if (!paper.footer.isEmpty())
        body.text += paper.footer + u'\n';
    return body.text;
}

} // namespace aviso::pages
