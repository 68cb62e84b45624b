#include "core/printing/plainpages.h"

#include "core/pages/merge.h"
#include "core/pages/zplhead.h"
#include "core/printing/devices.h"

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

Result<int> takeField(const PrintRoom& room, const PrinterSetup& printer)
{
    return room.store.write(storage::Topic::Settings, [&](Connection& connection) -> Result<int> {
        const auto field = nextField(connection, printer);
        if (!field)
            return field;
        if (auto kept = keepNextField(connection, printer, *field % pages::positionsOnA4 + 1); !kept)
            return std::unexpected(kept.error());
        return field;
    });
}

Result<QByteArray> onSheet(const PrintRoom& room, const PrinterSetup& printer, const QByteArray& page)
{
    const auto field = takeField(room, printer);
    if (!field)
        return std::unexpected(field.error());
    auto sheet = pages::mergePages({{.bytes = page}}, pages::SheetLayout::A4Four, *field);
    if (!sheet)
        return std::unexpected(sheet.error().why);
    return std::move(*sheet);
}

} // namespace

Result<bool> printPages(const PrintRoom& room, Paper paper, const QByteArray& pdf)
{
    const auto printer = room.store.read([paper](Connection& connection) { return printerFor(connection, paper); });
    if (!printer)
        return std::unexpected(printer.error());
    if (!printer->isSilent())
        return false;
    const auto job = room.spooler.print({.printer = printer->queue,
                                         .title = newJobTitle(),
                                         .bytes = pdf,
                                         .tray = printer->tray,
                                         .media = PrintJob::Media::A4});
    if (!job)
        return std::unexpected(job.error());
    return true;
}

Result<void> printTestPage(const PrintRoom& room, const PrinterSetup& printer, const pages::Separator& words)
{
    PrintJob job{.printer = printer.queue, .title = newJobTitle(), .tray = printer.tray};
    if (takesCommands(printer)) {
        job.kind = PrintJob::Kind::Raw;
        job.bytes = pages::separatorCommands(words);
    } else {
        auto page = pages::separatorPage(words);
        if (page && printer.layout == Layout::A4Four)
            page = onSheet(room, printer, *page);
        if (!page)
            return std::unexpected(page.error());
        job.bytes = std::move(*page);
        job.media = printer.layout == Layout::A4Four ? PrintJob::Media::A4
                    : printer.layout == Layout::A6   ? PrintJob::Media::A6
                                                     : PrintJob::Media::Default;
    }
    const auto number = room.spooler.print(job);
    return number ? Result<void>() : std::unexpected(number.error());
}

Result<void> printRulerPage(const PrintRoom& room, const PrinterSetup& printer)
{
    const bool areCommands = takesCommands(printer);
    auto page = areCommands ? Result<QByteArray>(pages::rulerCommands()) : pages::rulerPage();
    if (!page)
        return std::unexpected(page.error());
    const auto number = room.spooler.print({.printer = printer.queue,
                                            .title = newJobTitle(),
                                            .bytes = std::move(*page),
                                            .kind = areCommands ? PrintJob::Kind::Raw : PrintJob::Kind::Pdf,
                                            .tray = printer.tray});
    return number ? Result<void>() : std::unexpected(number.error());
}

} // namespace aviso::printing
