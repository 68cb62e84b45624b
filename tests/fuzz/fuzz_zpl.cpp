#include "core/pages/limits.h"
#include "core/pages/zpl.h"
#include "core/pages/zplpicture.h"
#include "core/pages/zplredraw.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <variant>

// A carrier's label in ZPL II: read, drawn, its texts drawn where a printer lacks their letters, and marked.

using namespace aviso;
using namespace aviso::fuzz;
using namespace aviso::pages;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dpi = 203;
constexpr int longestQuick = 1500; // dots; larger ones are allowed, but take long to be painted

struct Longest
{
    int operator()(const ZplText& text) const
    {
        return std::max({text.font.height, text.font.width, text.block ? text.block->width : 0}) +
               static_cast<int>(text.text.size());
    }
    int operator()(const ZplBarcode& code) const
    {
        return std::max({code.heightDots, code.lineHeight, code.moduleDots * static_cast<int>(code.text.size() + 10)});
    }
    int operator()(const ZplShape& shape) const { return std::max(shape.width, shape.height); }
    int operator()(const ZplPicture& picture) const
    {
        return std::max(picture.graphic.width() * picture.across, picture.graphic.height() * picture.down);
    }
};

bool isQuick(const ZplLabel& label)
{
    return label.fields.size() < 40 && std::max(label.widthDots, label.heightDots) <= longestQuick &&
           std::ranges::all_of(
               label.fields,
               [](const ZplField& field) {
                   return std::visit(Longest(), field.content) <= longestQuick &&
                          (field.home + field.at).manhattanLength() <= longestQuick;
               });
}

void checkPicture(const ZplLabel& label)
{
    const auto picture = zplPicture(label, dpi);
    if (!picture) {
        require(!picture.error().code.isEmpty());
        return;
    }
    require(!picture->isNull() && qint64{picture->width()} * picture->height() <= mostPixels);
    for (int y = 0; y < picture->height(); ++y) {
        const uchar* line = picture->constScanLine(y);
        require(std::all_of(line, line + picture->width(), [](uchar dot) { return dot == 0 || dot == 0xff; }));
    }
}

void checkRedrawn(const QByteArray& bytes, const QList<ZplLabel>& labels)
{
    const auto redrawn = withGraphicText(bytes);
    if (!redrawn) {
        require(redrawn.error().kind == Error::Kind::Refused || redrawn.error().kind == Error::Kind::Invalid);
        return;
    }
    const auto again = readZplLabels(*redrawn);
    require(again && again->size() == labels.size());
    require(withGraphicText(*redrawn) == *redrawn);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const ZplReading reading = readZplLoosely(bytes);
    const auto labels = readZplLabels(bytes);
    require(labels.has_value() == !reading.trouble);
    require(!reading.labels.isEmpty() || reading.trouble);
    const bool areQuick = reading.labels.size() < 4 && std::ranges::all_of(reading.labels, isQuick);
    const ZplCodes codes = readZpl(bytes, areQuick ? dpi : 0);
    require(!codes.codes.isEmpty() || !codes.reason.isEmpty());
    if (areQuick)
        std::ranges::for_each(reading.labels, checkPicture);
    if (areQuick && labels)
        checkRedrawn(bytes, *labels);
    for (const QString& mark : {QString(), u"COPY 1"_s})
        if (const auto marked = zplForPrinter(bytes, mark))
            require(marked->contains(mark.toUtf8()));
    return 0;
}
