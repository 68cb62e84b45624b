#include "core/pages/zpl.h"

#include "core/pages/geometry.h"
#include "core/pages/zplcommands.h"
#include "core/pages/zplpicture.h"

#include <algorithm>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ZplCommand> commands(const QByteArray& zpl)
{
    QList<ZplCommand> list;
    ZplScanner scanner(zpl);
    while (auto command = scanner.next())
        list.append(std::move(*command));
    return list;
}

qsizetype countOf(const QList<ZplCommand>& all, const QByteArray& name)
{
    return std::ranges::count(all, name, &ZplCommand::name);
}

// ^PQ: how many labels come first, whatever separates the other values.
bool isPrintedManyTimes(const ZplCommand& command)
{
    if (command.name != "PQ")
        return false;
    const QByteArray value = command.value.toByteArray().trimmed();
    const auto end = std::ranges::find_if_not(value, [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const bool isOnce = value.first(end - value.begin()).toUInt(&isNumber) <= 1;
    return end != value.begin() && !(isNumber && isOnce); // more digits than a number holds are many as well
}

QString symbologyOf(const ZplBarcode& code)
{
    switch (code.kind) {
    case ZplBarcode::Kind::DataMatrix:
        return u"DataMatrix"_s;
    case ZplBarcode::Kind::QrCode:
        return u"QRCode"_s;
    case ZplBarcode::Kind::Code128:
        break;
    }
    return u"Code128"_s;
}

bool hasPicture(const ZplLabel& label)
{
    return std::ranges::any_of(label.fields, [](const ZplField& field) {
        const auto* picture = std::get_if<ZplPicture>(&field.content);
        // Smaller than any code that a gun could read.
        constexpr int least = 64;
        return picture && picture->graphic.width() * picture->across >= least;
    });
}

/// What nobody can say of a label whose codes are none, or not all, known.
QString reasonFor(const ZplReading& reading, const ZplCodes& found, bool isUnclear)
{
    if (reading.trouble && reading.trouble->code == "zpl-stored-format"_L1)
        return reading.trouble->code;
    if (isUnclear)
        return u"zpl-code-unclear"_s;
    if (!found.codes.isEmpty())
        return {};
    if (reading.trouble && reading.trouble->code != "zpl-empty"_L1)
        return reading.trouble->code;
    const bool isPicture = std::ranges::any_of(reading.labels, [](const ZplLabel& label) {
        return label.notDrawn.isEmpty() && std::ranges::any_of(label.fields, [](const ZplField& field) {
                   return std::holds_alternative<ZplPicture>(field.content);
               });
    });
    return isPicture ? u"zpl-picture-only"_s : u"zpl-no-code-128"_s;
}

} // namespace

ZplCodes readZpl(const QByteArray& zpl, int dpi)
{
    const ZplReading reading = readZplLoosely(zpl);
    ZplCodes found;
    bool isUnclear = false;
    for (const ZplLabel& label : reading.labels) {
        for (const ZplField& field : label.fields) {
            const auto* code = std::get_if<ZplBarcode>(&field.content);
            if (!code || (code->text.isEmpty() && code->isClear))
                continue;
            isUnclear = isUnclear || !code->isClear;
            found.codes.append({.symbology = symbologyOf(*code),
                                .text = code->text,
                                .moduleMm = dpi > 0 ? code->moduleDots * mmPerInch / dpi : 0});
        }
        if (dpi > 0 && hasPicture(label))
            found.codes += codesInPictures(label, dpi);
    }
    found.reason = reasonFor(reading, found, isUnclear);
    return found;
}

Result<QByteArray> zplForPrinter(const QByteArray& zpl, const QString& mark)
{
    QByteArray format = zpl.trimmed();
    const QList<ZplCommand> carriers = commands(format);
    if (std::ranges::any_of(carriers, isPrintedManyTimes))
        return failure(Error::Kind::Refused, u"zpl-many-copies"_s);
    const bool isForeign = countOf(carriers, "CC") > 0;
    if (isForeign && mark.isEmpty())
        return format;
    if (!isForeign && countOf(carriers, "XA") == 0)
        format.prepend("^XA\n");
    if (!isForeign && countOf(carriers, "XZ") == 0)
        format.append("\n^XZ");
    format += '\n';
    if (mark.isEmpty())
        return format;
    const QList<ZplCommand> all = commands(format);
    const auto begin = std::ranges::find(all, "XA", &ZplCommand::name);
    const auto end = std::ranges::find(all, "XZ", &ZplCommand::name);
    // Of several formats nobody says which is the label, or whether there is but one.
    if (isForeign || countOf(all, "XA") != 1 || countOf(all, "XZ") != 1 || end < begin)
        return failure(Error::Kind::Refused, u"zpl-not-markable"_s);
    return format.insert(end->begin, "^CI28^FO24,6^A0N,20,20^FD" + mark.toUtf8() + "^FS\n");
}

} // namespace aviso::pages
