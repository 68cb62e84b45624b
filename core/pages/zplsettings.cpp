#include "core/pages/zplsettings.h"

#include "core/pages/zplfonts.h"

namespace aviso::pages {

ZplTurn zplTurn(const QByteArray& word, ZplTurn otherwise)
{
    static constexpr QByteArrayView letters = "NRIB";
    const qsizetype at = word.isEmpty() ? -1 : letters.indexOf(word.toUpper()[0]);
    return at < 0 ? otherwise : static_cast<ZplTurn>(at);
}

ZplAnswer zplAnswer(const QByteArray& word, ZplAnswer otherwise)
{
    if (word.isEmpty())
        return otherwise;
    return word.toUpper()[0] == 'Y' ? ZplAnswer::Yes : ZplAnswer::No;
}

ZplFont ZplSettings::sized(ZplFont wanted, const QByteArray& high, const QByteArray& wide) const
{
    const int tall = zplNumber(high, 0, 0, longestZplLength);
    const int broad = zplNumber(wide, 0, 0, longestZplLength);
    if (tall > 0 || broad > 0)
        return inProportion(wanted, tall, broad);
    wanted.height = font.height;
    wanted.width = font.width;
    return wanted;
}

bool ZplSettings::take(const ZplCommand& command)
{
    const QByteArrayList values = command.parameters();
    return takeField(command.name, values) || takeSize(command.name, values);
}

bool ZplSettings::takeField(const QByteArray& name, const QByteArrayList& values)
{
    if (name == "CF") {
        takeFont(values);
    } else if (name == "CW") {
        if (!values.value(0).isEmpty())
            files.insert(values[0].toUpper()[0], QString::fromUtf8(values.value(1)));
    } else if (name == "CI") {
        characterSet = zplNumber(values.value(0), 0, 0, 255);
    } else if (name == "BY") {
        moduleDots = zplNumber(values.value(0), moduleDots, 1, 100);
        barHeight = zplNumber(values.value(2), barHeight, 1, longestZplLength);
    } else if (name == "FW") {
        turn = zplTurn(values.value(0), turn);
        isRight = values.value(1).isEmpty() ? isRight : values.value(1) == "1";
    } else if (name == "LR") {
        isReversed = zplAnswer(values.value(0), ZplAnswer::No) == ZplAnswer::Yes;
    } else {
        return false;
    }
    return true;
}

bool ZplSettings::takeSize(const QByteArray& name, const QByteArrayList& values)
{
    if (name == "PW")
        width = zplNumber(values.value(0), width, 0, longestZplLength);
    else if (name == "LL")
        height = zplNumber(values.value(0), height, 0, longestZplLength);
    else if (name == "LH")
        home = {zplNumber(values.value(0), home.x(), 0, longestZplLength),
                zplNumber(values.value(1), home.y(), 0, longestZplLength)};
    else if (name == "JM")
        isDoubled = values.value(0).toUpper() == "B";
    else if (name == "PO")
        isInverted = values.value(0).toUpper() == "I";
    else
        return false;
    return true;
}

void ZplSettings::takeFont(const QByteArrayList& values)
{
    ZplFont wanted = font;
    if (!values.value(0).isEmpty())
        wanted.name = values[0].toUpper()[0];
    const int high = zplNumber(values.value(1), 0, 0, longestZplLength);
    const int wide = zplNumber(values.value(2), 0, 0, longestZplLength);
    const bool isSized = high > 0 || wide > 0;
    font = inProportion(wanted, isSized ? high : wanted.height, wide);
}

} // namespace aviso::pages
