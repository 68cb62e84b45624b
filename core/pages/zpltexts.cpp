#include "core/pages/zpltexts.h"

#include <array>

namespace aviso::pages {

namespace {

// The upper halves of IBM's code page 850 and of Windows 1252, as Unicode's mapping tables give them; 0: no character.
constexpr std::u16string_view page850 =
    u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤"
    u"ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0";
constexpr std::u16string_view page1252 = u"€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
static_assert(page850.size() == 128 && page1252.size() == 32);

// National sets put letters of their own in these places (ZPL II Programming Guide, International Character Sets).
constexpr QByteArrayView nationalPlaces = "#$@[\\]^`{|}~";

char16_t of850(uchar byte, int characterSet)
{
    if (byte >= 0x80)
        return page850[byte - 0x80U];
    const bool isNational = characterSet > 0 && characterSet < 13 && nationalPlaces.contains(static_cast<char>(byte));
    return isNational ? u'\ufffd' : byte;
}

char16_t of1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xa0 ? page1252[byte - 0x80U] : byte;
}

} // namespace

QByteArray withoutZplEscapes(const QByteArray& field, char indicator)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QByteArray digits = field.mid(i + 1, 2);
        bool isHex = false;
        const int byte = digits.toInt(&isHex, 16);
        if (field[i] == indicator && digits.size() == 2 && isHex) {
            plain += static_cast<char>(byte);
            i += 2;
        } else {
            plain += field[i];
        }
    }
    return plain;
}

std::optional<QString> zplText(const QByteArray& field, int characterSet)
{
    if (characterSet == 28)
        return QString::fromUtf8(field);
    if (characterSet != 27 && (characterSet < 0 || characterSet > 13))
        return std::nullopt;
    QString text;
    for (const char c : field) {
        const auto byte = static_cast<uchar>(c);
        text += QChar(characterSet == 27 ? of1252(byte) : of850(byte, characterSet));
    }
    return text;
}

} // namespace aviso::pages
