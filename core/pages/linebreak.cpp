#include "core/pages/linebreak.h"

#include <QTextBoundaryFinder>

namespace aviso::pages {

namespace {

using Width = std::function<double(const QString&)>;

// The longest beginning that fits, ending between two characters as a reader sees them; at least one of them.
qsizetype fittingLength(const QString& word, double limit, const Width& width)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
    qsizetype fitting = 0;
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        if (fitting > 0 && width(word.left(next)) > limit)
            break;
        fitting = next;
    }
    return fitting;
}

void breakOne(QStringList& lines, const QString& paragraph, double limit, const Width& width)
{
    QString line;
    for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (width(longer) <= limit) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines.append(line);
        while (width(word) > limit) {
            const qsizetype length = fittingLength(word, limit, width);
            if (length == word.size())
                break;
            lines.append(word.left(length));
            word.remove(0, length);
        }
        line = word;
    }
    lines.append(line);
}

} // namespace

QStringList brokenLines(const QString& text, double limit, const Width& width)
{
    QStringList lines;
    for (const QString& paragraph : text.split(u'\n'))
        breakOne(lines, paragraph, limit, width);
    return lines;
}

} // namespace aviso::pages
