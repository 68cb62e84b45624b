#include "core/pages/zplgraphics.h"

#include "core/pages/limits.h"

#include <algorithm>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostBytes = 2 * mostPixels / 8;

std::unexpected<Error> unknown()
{
    return failure(Error::Kind::Invalid, u"zpl-graphic-unknown"_s);
}

/// The first parameters of a command, and what follows them.
struct Head
{
    QByteArrayList values = {};
    QByteArrayView rest = {};
    bool isWhole = false;
};

Head headOf(const ZplCommand& command, int count)
{
    Head head;
    qsizetype start = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype end = command.value.indexOf(command.delimiter, start);
        if (end < 0)
            return head;
        head.values.append(command.value.sliced(start, end - start).toByteArray().trimmed());
        start = end + 1;
    }
    head.rest = command.value.sliced(start);
    head.isWhole = true;
    return head;
}

/// The name of a stored object without its drive and ending: "R:LOGO.GRF" is "LOGO".
QByteArray objectName(const QByteArray& said)
{
    const QByteArray name = said.sliced(said.indexOf(':') + 1).trimmed().toUpper();
    const qsizetype dot = name.indexOf('.');
    return dot < 0 ? name : name.first(dot);
}

} // namespace

Result<ZplGraphic> ZplGraphics::counted(Result<ZplGraphic> graphic)
{
    if (!graphic)
        return graphic;
    m_bytes += graphic->bits.size();
    if (m_bytes > mostBytes)
        return failure(Error::Kind::Invalid, u"zpl-too-large"_s);
    return graphic;
}

Result<ZplPicture> ZplGraphics::ofField(const ZplCommand& command)
{
    const Head head = headOf(command, 4); // form, bytes sent, bytes in all, bytes a row
    if (!head.isWhole)
        return failure(Error::Kind::Invalid, u"zpl-graphic-damaged"_s);
    const QByteArray form = head.values[0].toUpper();
    if (form != "A" && form != "B" && !form.isEmpty())
        return unknown();
    const ZplGraphicSize size{.bytes = head.values[2].toLongLong(), .bytesPerRow = head.values[3].toInt()};
    auto graphic = counted(form == "B" ? readZplBinary(head.rest, size) : readZplGraphic(head.rest, size));
    if (!graphic)
        return std::unexpected(graphic.error());
    return ZplPicture{.graphic = std::move(*graphic)};
}

Result<void> ZplGraphics::keep(const ZplCommand& command)
{
    const bool isDownload = command.name == "DY"; // name, form, ending, bytes, bytes a row; ~DG has no form and ending
    const Head head = headOf(command, isDownload ? 5 : 3);
    const bool isPicture = !isDownload || (head.values.value(1).toUpper() == "A" && //
                                           head.values.value(2).toUpper() == "G");
    if (!head.isWhole || !isPicture)
        return {};
    const qsizetype first = isDownload ? 3 : 1;
    auto graphic = counted(readZplGraphic(
        head.rest, {.bytes = head.values[first].toLongLong(), .bytesPerRow = head.values[first + 1].toInt()}));
    if (!graphic)
        return std::unexpected(graphic.error());
    m_kept.insert(objectName(head.values[0]), std::move(*graphic));
    return {};
}

Result<ZplPicture> ZplGraphics::recalled(const ZplCommand& command) const
{
    const QByteArrayList values = command.parameters();
    const auto kept = m_kept.constFind(objectName(values.value(0)));
    if (kept == m_kept.constEnd())
        return unknown();
    constexpr int mostTimes = 10;
    const bool isSized = command.name == "XG";
    return ZplPicture{.graphic = *kept,
                      .across = isSized ? zplNumber(values.value(1), 1, 1, mostTimes) : 1,
                      .down = isSized ? zplNumber(values.value(2), 1, 1, mostTimes) : 1};
}

} // namespace aviso::pages
