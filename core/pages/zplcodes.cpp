#include "core/pages/zplcodes.h"

#include "core/pages/zpltexts.h"

#include <algorithm>

namespace aviso::pages {

namespace {

ZplBarcode code128(const QByteArrayList& values, const QByteArray& content, const ZplSettings& settings,
                   const std::optional<ZplFont>& fieldFont)
{
    const QByteArray mode = values.value(5).toUpper();
    const ZplCode128 read =
        readZplCode128(content, {.mode = mode.isEmpty() ? 'N' : mode[0],
                                 .hasCheckDigit = zplAnswer(values.value(4), ZplAnswer::No) == ZplAnswer::Yes});
    const bool hasLine = zplAnswer(values.value(2), ZplAnswer::Yes) == ZplAnswer::Yes;
    const bool isAbove = zplAnswer(values.value(3), ZplAnswer::No) == ZplAnswer::Yes;
    return {.kind = ZplBarcode::Kind::Code128,
            .turn = zplTurn(values.value(0), settings.turn),
            .text = read.text,
            .isClear = read.isClear,
            .moduleDots = settings.moduleDots,
            .heightDots = zplNumber(values.value(1), settings.barHeight, 1, longestZplLength),
            .symbols = read.symbols,
            .line = !hasLine  ? ZplBarcode::Line::None
                    : isAbove ? ZplBarcode::Line::Above
                              : ZplBarcode::Line::Below,
            .lineHeight = fieldFont ? fieldFont->height : std::max(18, 9 * settings.moduleDots)};
}

std::optional<ZplBarcode> dataMatrix(const QByteArrayList& values, const QByteArray& content,
                                     const ZplSettings& settings)
{
    constexpr int ecc200 = 200; // the older ones are not read any more
    if (zplNumber(values.value(2), 0, 0, ecc200) != ecc200)
        return std::nullopt;
    const char escape = values.value(6).isEmpty() ? '_' : values[6][0];
    const auto text = zplText(content, settings.characterSet);
    return ZplBarcode{.kind = ZplBarcode::Kind::DataMatrix,
                      .turn = zplTurn(values.value(0), settings.turn),
                      .text = text.value_or(QString()),
                      .isClear = text && !content.contains(escape),
                      .moduleDots = zplNumber(values.value(1), settings.barHeight, 1, longestZplLength)};
}

// "QA,text": how much may be lost, how it is read in, and the content; by hand ("QM,A…") also the kind of characters,
// and of bytes how many.
ZplBarcode qrCode(const QByteArrayList& values, const QByteArray& content, const ZplSettings& settings)
{
    static constexpr QByteArrayView safeties = "LMQH";
    const qsizetype safety = content.isEmpty() ? -1 : safeties.indexOf(content[0]);
    const bool isWhole = content.size() > 3 && content[2] == ',';
    const bool isByHand = isWhole && content[1] == 'M';
    const qsizetype skipped = !isByHand ? 3 : content[3] == 'B' ? 8 : 4;
    const auto text = zplText(content.mid(skipped), settings.characterSet);
    return {.kind = ZplBarcode::Kind::QrCode,
            .text = text.value_or(QString()),
            .isClear = text && safety >= 0 && isWhole && (content[1] == 'A' || isByHand),
            .moduleDots = zplNumber(values.value(2), 3, 1, 100),
            .safety = static_cast<QrSafety>(std::max<qsizetype>(safety, 0))};
}

} // namespace

std::optional<ZplBarcode> zplBarcode(const ZplCommand& command, const QByteArray& content, const ZplSettings& settings,
                                     const std::optional<ZplFont>& fieldFont)
{
    const QByteArrayList values = command.parameters();
    if (command.name == "BC")
        return code128(values, content, settings, fieldFont);
    if (command.name == "BX")
        return dataMatrix(values, content, settings);
    if (command.name == "BQ")
        return qrCode(values, content, settings);
    return std::nullopt;
}

} // namespace aviso::pages
