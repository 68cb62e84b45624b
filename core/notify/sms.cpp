#include "core/notify/sms.h"

#include <QList>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::notify {
namespace {

constexpr QStringView basicAlphabet =
    u"@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_"
    u"\u03a6\u0393\u039b\u03a9\u03a0"
    u"\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1"
    u"ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bf"
    u"abcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0";
constexpr QStringView extendedAlphabet = u"\f^{}\\[~]|\u20ac";

struct Limits
{
    int alone;
    int inPart;
};
constexpr Limits gsm7Limits{160, 153};
constexpr Limits ucs2Limits{70, 67};

struct Replacement
{
    QStringView characters;
    QStringView by;
};
constexpr std::array replacements{
    Replacement{u"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", u"\""},
    Replacement{u"\u2018\u2019\u201a\u201b\u2039\u203a\u2032", u"'"},
    Replacement{u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022", u"-"},
    Replacement{u"\u2026", u"..."},
    Replacement{u"\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\t", u" "},
    Replacement{u"\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f", u""},
};

std::optional<QString> replacementOf(QChar character)
{
    for (const Replacement& replacement : replacements) {
        if (replacement.characters.contains(character))
            return replacement.by.toString();
    }
    return std::nullopt;
}

int septets(QChar character)
{
    return basicAlphabet.contains(character) ? 1 : extendedAlphabet.contains(character) ? 2 : 0;
}

/// Units of the code point at `index` in UTF-16.
int pairLength(QStringView text, qsizetype index)
{
    return text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate() ? 2 : 1;
}

std::optional<ForeignCharacter> firstForeign(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (septets(text[i]) == 0)
            return ForeignCharacter{.position = i,
                                    .character = text.mid(i, pairLength(text, i)).toString(),
                                    .replacement = replacementOf(text[i])};
    }
    return std::nullopt;
}

QList<int> widths(QStringView text, SmsAlphabet alphabet)
{
    QList<int> result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const int step = alphabet == SmsAlphabet::Ucs2 ? pairLength(text, i) : 1;
        result.append(alphabet == SmsAlphabet::Ucs2 ? step : septets(text[i]));
        i += step;
    }
    return result;
}

} // namespace

SmsCount countSms(QStringView text)
{
    SmsCount count{.firstForeign = firstForeign(text)};
    count.alphabet = count.firstForeign ? SmsAlphabet::Ucs2 : SmsAlphabet::Gsm7;
    const Limits limits = count.firstForeign ? ucs2Limits : gsm7Limits;
    int used = 0;
    int parts = 1;
    for (const int width : widths(text, count.alphabet)) {
        count.units += width;
        if (used + width > limits.inPart) {
            ++parts;
            used = 0;
        }
        used += width;
    }
    const bool isAlone = count.units <= limits.alone;
    count.segments = text.isEmpty() ? 0 : isAlone ? 1 : parts;
    count.unitsLeft = isAlone ? limits.alone - count.units : limits.inPart - used;
    return count;
}

} // namespace aviso::notify
