#include "core/pages/separator.h"

#include "core/pages/geometry.h"
#include "core/pages/pdfwriter.h"

#include <utility>

namespace aviso::pages {

namespace {

constexpr double margin = 8;
constexpr double barHeight = 12;

/// Without the characters that begin commands.
QByteArray field(QString words)
{
    for (const QChar command : {u'^', u'~', u'\\'})
        words.replace(command, u' ');
    return words.toUtf8();
}

QByteArray row(int y, int height, const QString& words)
{
    return "^FO40," + QByteArray::number(y) + "^A0N," + QByteArray::number(height) + "^FB720,2,8,L^FD" + field(words) +
           "^FS\n";
}

} // namespace

Result<QByteArray> separatorPage(const Separator& separator)
{
    auto writer = PdfWriter::create();
    if (!writer)
        return std::unexpected(writer.error());
    const double width = a6.width() - 2 * margin;
    writer->beginPage(a6);
    writer->fill({margin, margin, width, barHeight}, black);
    writer->fill({margin, a6.height() - margin - barHeight, width, barHeight}, black);
    double y = margin + barHeight + 20;
    writer->fittedText({margin, y}, separator.title, {.face = Face::Bold, .size = 26}, width, 9);
    for (const QString& line : separator.lines)
        writer->fittedText({margin, y += 12}, line, {.size = 14}, width, 8);
    return writer->finish(separator.title);
}

QByteArray separatorCommands(const Separator& separator)
{
    QByteArray commands = "^XA^CI28\n^FO40,40^GB720,80,80^FS\n" + row(180, 70, separator.title);
    int y = 360;
    for (const QString& line : separator.lines)
        commands += row(std::exchange(y, y + 100), 40, line);
    return commands + "^XZ\n";
}

} // namespace aviso::pages
