#include "core/pages/composition.h"

#include "core/pages/barcode.h"
#include "core/pages/pdfwriter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

// The grid of our own A6 label.
constexpr double margin = 6;
constexpr double inner = a6.width() - 2 * margin;
constexpr QRectF markBox{margin, margin, 25, 15};
constexpr double matrixWidth = 16; // with quiet zones
constexpr double largestMatrixModule = 0.6;
constexpr double headRule = 26;
constexpr double senderTop = 29;
constexpr double senderLeading = 3.1;
constexpr double recipientLeft = 16;
constexpr double recipientTop = 55;
constexpr double recipientBottom = 102.5;
constexpr double codeRule = 107;
constexpr double codeTop = 110;
constexpr double codeHeight = 23;
constexpr double codeWidth = 79; // with quiet zones: the bars of an 18-digit number come out at 68 mm
constexpr double numberLine = 137.4;
constexpr double footLine = 142.2;
constexpr Colour soft{90, 90, 90};

// On a whole dot, so that every bar begins where the device can begin it.
double onDot(double mm, int dpi)
{
    return std::round(mm * dpi / mmPerInch) * mmPerInch / dpi;
}

struct Codes
{
    Barcode number;
    ModuleSize numberModule;
    std::optional<Barcode> matrix;
    ModuleSize matrixModule;
};

Result<Codes> encodeCodes(const LabelContent& label, int dpi)
{
    const auto named = [](Error error, QString field) {
        error.field = std::move(field);
        return failure(std::move(error));
    };
    Codes codes;
    const auto number = encodeCode128(label.ident);
    if (!number)
        return named(number.error(), u"ident"_s);
    const auto numberModule = moduleSize(*number, codeWidth, dpi);
    if (!numberModule)
        return named(numberModule.error(), u"ident"_s);
    codes.number = *number;
    codes.numberModule = *numberModule;
    if (label.dataMatrix.isEmpty())
        return codes;
    const auto matrix = encodeDataMatrix(label.dataMatrix);
    if (!matrix)
        return named(matrix.error(), u"data-matrix"_s);
    const int matrixColumns = matrix->columns + 2 * matrix->quietModules;
    const auto matrixModule = moduleSize(*matrix, std::min(matrixWidth, matrixColumns * largestMatrixModule), dpi);
    if (!matrixModule)
        return named(matrixModule.error(), u"data-matrix"_s);
    codes.matrix = *matrix;
    codes.matrixModule = *matrixModule;
    return codes;
}

void drawHead(PdfWriter& page, const LabelContent& label, double right)
{
    double left = margin;
    if (!label.serviceMark.isEmpty()) {
        const TextStyle style{.face = Face::Bold, .size = 28, .colour = white, .align = Align::Centre};
        page.fill(markBox, black);
        page.fittedText({markBox.center().x(), markBox.center().y() + page.capitalHeight(style) / 2}, label.serviceMark,
                        style, markBox.width() - 3, 12);
        left = markBox.right() + 4;
    }
    page.fittedText({left, margin + 4}, label.serviceName, {.face = Face::Bold, .size = 11}, right - left);
    double x = left;
    for (const QString& badge : label.badges) {
        const TextStyle style{.face = Face::Bold, .size = 10};
        const double width = page.width(badge, style) + 4;
        if (x + width > right)
            break; // a service without room for its badge is still named by the code's data
        const QRectF box(x, markBox.bottom() - 7, width, 7);
        page.frame(box, 0.4, black);
        page.text({x + 2, box.center().y() + page.capitalHeight(style) / 2}, badge, style);
        x += width + 2;
    }
    page.rule({margin, headRule}, {a6.width() - margin, headRule}, 0.25, black);
}

void drawSender(PdfWriter& page, const QStringList& lines)
{
    double y = senderTop + 2;
    for (const QString& line : lines) {
        page.fittedText({margin, y}, line, {.size = 7.5, .colour = soft}, inner, 5);
        y += senderLeading;
    }
}

// Sits on the bottom of its field, so that ZIP and city are at the same height on every label.
void drawRecipient(PdfWriter& page, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    const double leading = std::min(6.2, (recipientBottom - recipientTop) / static_cast<double>(lines.size()));
    const double width = a6.width() - recipientLeft - 10;
    double y = recipientBottom - 6 - leading * static_cast<double>(lines.size() - 1);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isPlace = i == lines.size() - 1;
        page.fittedText({recipientLeft, isPlace ? y + 0.6 : y}, lines[i],
                        {.face = isPlace ? Face::Bold : Face::Regular, .size = isPlace ? 14.0 : 12.0}, width, 7);
        y += leading;
    }
}

void drawCode(PdfWriter& page, const LabelContent& label, const Codes& codes, int dpi)
{
    page.rule({margin, codeRule}, {a6.width() - margin, codeRule}, 0.25, black);
    const double width = codes.number.columns * codes.numberModule.mm;
    page.barcode({onDot((a6.width() - width) / 2, dpi), onDot(codeTop, dpi)}, codes.number, codes.numberModule.mm,
                 onDot(codeHeight, dpi));
    page.fittedText({a6.width() / 2, numberLine}, label.formattedNumber.isEmpty() ? label.ident : label.formattedNumber,
                    {.face = Face::Bold, .size = 11, .align = Align::Centre}, inner);
    page.fittedText({margin, footLine}, label.reference, {.size = 7, .colour = soft}, inner * 0.48, 5);
    page.fittedText({a6.width() - margin, footLine}, label.freeText, {.size = 7, .colour = soft, .align = Align::Right},
                    inner * 0.48, 5);
}

void drawLabel(PdfWriter& page, const LabelContent& label, const Codes& codes, int dpi)
{
    double right = a6.width() - margin;
    if (codes.matrix) {
        const double width = codes.matrix->columns * codes.matrixModule.mm;
        page.barcode({onDot(right - width, dpi), onDot(margin, dpi)}, *codes.matrix, codes.matrixModule.mm, 0);
        right -= width + 3;
    }
    drawHead(page, label, right);
    drawSender(page, label.senderLines);
    drawRecipient(page, label.recipientLines);
    drawCode(page, label, codes, dpi);
}

} // namespace

std::expected<QByteArray, PartRefusal> composeLabels(const QList<LabelContent>& labels, const LabelPaper& paper,
                                                     const LongCall& call)
{
    const auto refusal = [](Error why) { return std::unexpected(PartRefusal{.why = std::move(why)}); };
    if (labels.isEmpty())
        return refusal({.kind = Error::Kind::Invalid, .code = u"nothing-to-compose"_s});
    if (paper.firstPosition < 1 || paper.firstPosition > positionsOnA4)
        return refusal({.kind = Error::Kind::Invalid, .code = u"first-position"_s});
    auto writer = PdfWriter::create();
    if (!writer)
        return refusal(writer.error());
    const bool sharesSheet = paper.layout == SheetLayout::A4Four;
    int position = sharesSheet ? paper.firstPosition : 1;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (call.isCancelled())
            return refusal({.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
        const auto codes = encodeCodes(labels[i], paper.dpi);
        if (!codes)
            return std::unexpected(PartRefusal{.why = codes.error(), .part = i});
        if (i == 0 || !sharesSheet || position > positionsOnA4) {
            writer->beginPage(sharesSheet ? a4 : a6);
            position = i == 0 ? position : 1;
        }
        if (sharesSheet)
            writer->setOrigin(a4Position(position++).topLeft());
        drawLabel(*writer, labels[i], *codes, paper.dpi);
        call.report(i + 1, labels.size());
    }
    return writer->finish(paper.title);
}

} // namespace aviso::pages
