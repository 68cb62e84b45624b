#include "core/text/help.h"

#include "core/base/textlength.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Section
{
    QString heading = {};
    QStringList lines = {};
};

/// The words of a line without Markdown's marks.
QString unmarked(QString line)
{
    static const QRegularExpression links(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"^\\s*(?:[-*]|\\d+\\.|#+)\\s+|[*`]"_s);
    return line.replace(links, u"\\1"_s).remove(marks).simplified();
}

/// The first is what stands below the title.
QList<Section> sectionsOf(const HelpPage& page)
{
    QList<Section> sections{{.heading = page.title}};
    for (const QString& line : page.text.split(u'\n')) {
        if (line.startsWith("## "_L1))
            sections.append({.heading = unmarked(line)});
        else if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            sections.last().lines.append(unmarked(line));
    }
    return sections;
}

bool hasAll(const QString& text, const QStringList& words)
{
    const QString plain = folded(text);
    return std::ranges::all_of(words, [&plain](const QString& word) { return plain.contains(word); });
}

/// The line with the most of the words, the first of several.
QString bestLine(const QStringList& lines, const QStringList& words)
{
    QString best;
    qsizetype most = 0;
    for (const QString& line : lines) {
        const QString plain = folded(line);
        const qsizetype count =
            std::ranges::count_if(words, [&plain](const QString& word) { return plain.contains(word); });
        if (count > most || best.isEmpty()) {
            most = count;
            best = line;
        }
    }
    return best;
}

} // namespace

QList<HelpPage> helpPages(const QString& language)
{
    QList<HelpPage> pages;
    const QDir folder(u":/help/"_s + language);
    for (const QString& name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // it was listed a line ago, inside the program
        HelpPage page{.name = name.chopped(3), .text = QString::fromUtf8(file.readAll())};
        page.title = unmarked(page.text.section(u'\n', 0, 0));
        pages.append(page);
    }
    const QCollator order{QLocale(language)};
    std::ranges::sort(pages,
                      [&order](const HelpPage& a, const HelpPage& b) { return order.compare(a.title, b.title) < 0; });
    return pages;
}

QList<HelpHit> searchHelp(const QString& words, const QList<HelpPage>& pages)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpHit> inHeadings;
    QList<HelpHit> inTexts;
    if (wanted.isEmpty())
        return {};
    for (const HelpPage& page : pages) {
        const QList<Section> sections = sectionsOf(page);
        for (int i = 0; i < sections.size(); ++i) {
            const Section& section = sections[i];
            const QString title = i == 0 ? page.title : page.title + u" – "_s + section.heading;
            const bool isHeading = hasAll(section.heading, wanted);
            if (isHeading || hasAll(title + u' ' + section.lines.join(u' '), wanted))
                (isHeading ? inHeadings : inTexts)
                    .append(
                        {.page = page.name, .section = i, .title = title, .excerpt = bestLine(section.lines, wanted)});
        }
    }
    return inHeadings + inTexts;
}

} // namespace aviso::text
