#include "core/base/textlength.h"

#include <algorithm>
#include <array>
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

/// What each character of the table becomes, whatever stands beside it: up to three others, spaces all alike.
struct FoldedCharacter
{
    std::array<char16_t, 3> units{};
    quint8 count = 0;
};

std::vector<FoldedCharacter> foldedCharacters()
{
    std::vector<FoldedCharacter> table(tableEnd);
    for (char16_t c = 0; c < tableEnd; ++c)
        for (const QChar plain : unaccented(QStringView(&c, 1)).left(3))
            table[c].units[table[c].count++] = plain.isSpace() ? u' ' : plain.unicode();
    return table;
}

} // namespace

QString withoutInvisible(QStringView text)
{
    QString out;
    for (const QChar ch : text.toString().normalized(QString::NormalizationForm_C)) {
        const char16_t code = ch.unicode();
        if (ch.category() == QChar::Other_Format)
            continue;
        const bool isHyphen = (code >= 0x2010 && code <= 0x2015) || code == 0x2212;
        out += isHyphen ? QChar(u'-') : ch.category() == QChar::Separator_Space ? QChar(u' ') : ch;
    }
    return out.trimmed();
}

QString folded(QStringView text)
{
    char16_t highest = 0;
    for (const QChar c : text)
        highest = std::max(highest, c.unicode());
    if (highest >= tableEnd)
        return unaccented(text).simplified();
    static const std::vector<FoldedCharacter> table = foldedCharacters();
    QString out(text.size() * 3 + 1, Qt::Uninitialized);
    QChar* end = out.data();
    char16_t last = u' ';
    const auto write = [&](char16_t unit) {
        *end = QChar(unit);
        end += unit != u' ' || last != u' ' ? 1 : 0;
        last = unit;
    };
    for (const QChar c : text) {
        const FoldedCharacter& character = table[c.unicode()];
        if (character.count == 1)
            write(character.units[0]);
        else
            std::for_each_n(character.units.begin(), character.count, write);
    }
    const bool endsWithSpace = last == u' ' && end != out.data();
    out.truncate(end - out.data() - (endsWithSpace ? 1 : 0));
    return out;
}

} // namespace aviso
