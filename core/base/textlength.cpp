#include "core/base/textlength.h"

#include <algorithm>
#include <vector>

namespace aviso {

qsizetype codePoints(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count)
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    return count;
}

namespace {

// Latin, Greek and Cyrillic with all their accents, and the accents themselves.
constexpr char16_t tableEnd = 0x530;

/// Without accents and in lower case; spaces as they are.
QString unaccented(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            out += c;
    return out.toCaseFolded();
}

/// What each character of the table becomes, whatever stands beside it.
const std::vector<QString>& foldedCharacters()
{
    static const std::vector<QString> table = [] {
        std::vector<QString> all;
        all.reserve(tableEnd);
        for (char16_t c = 0; c < tableEnd; ++c)
            all.push_back(unaccented(QStringView(&c, 1)));
        return all;
    }();
    return table;
}

} // namespace

QString folded(QStringView text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() >= tableEnd; }))
        return unaccented(text).simplified();
    const std::vector<QString>& table = foldedCharacters();
    QString out;
    out.reserve(text.size() + 8);
    bool isAfterSpace = true;
    for (const QChar c : text) {
        for (const QChar plain : table[c.unicode()]) {
            const bool isSpace = plain.isSpace();
            if (!isSpace || !isAfterSpace)
                out += isSpace ? QChar(u' ') : plain;
            isAfterSpace = isSpace;
        }
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

} // namespace aviso
