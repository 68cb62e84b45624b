#include "core/model/printjobs.h"
#include "core/pages/render.h"
#include "core/text/support.h"
#include "ui/shipments/labelprinting.h"

#include <QPainter>
#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

// The way through the system's dialog: painted page by page.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int finestDpi = 600;

/// How many of the printer's dots, across and down, make one of the picture: whole ones, so that bars stay as wide as
/// drawn.
int dotsEach(int printerDpi)
{
    return (printerDpi + finestDpi - 1) / finestDpi;
}

bool isAmong(const QList<model::Print>& prints, const model::Print& one)
{
    return std::ranges::find(prints, one.label, &model::Print::label) != prints.end();
}

/// How what was painted is written down: by this title the queue has it, or it is printed already (empty).
struct Ending
{
    QString queue = {};
    QString title = {};
    QDateTime now = {};
};

Result<void> writeDown(storage::Connection& connection, const QList<model::Print>& painted,
                       const QList<model::Print>& lost, const Ending& ending)
{
    if (auto released = model::releasePrints(connection, lost); !released || painted.isEmpty())
        return released;
    if (!ending.title.isEmpty())
        return model::followPrints(connection,
                                   {.queue = ending.queue, .title = ending.title, .at = ending.now, .labels = painted});
    if (auto noted = model::notePrinted(connection, painted, ending.now); !noted)
        return noted;
    return model::rememberPrinted(connection, painted, ending.now);
}

/// A queue takes what no file takes.
Ending endingOf(const QPrinter& printer, const QDateTime& now)
{
    const bool isFile = printer.outputFormat() == QPrinter::PdfFormat || !printer.outputFileName().isEmpty();
    return {.queue = isFile ? QString() : printer.printerName(),
            .title = isFile ? QString() : printer.docName(),
            .now = now};
}

Error printerRefused()
{
    return {.kind = Error::Kind::Refused, .code = u"printer-refused"_s};
}

} // namespace

Destination LabelPrinting::openPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(QPageSize::A6));
    m_printer->setDocName(printing::newJobTitle());
    const Destination destination = m_choosePrinter(*m_printer, m_window);
    printEachPageOnce(*m_printer);
    if (destination != Destination::Nowhere)
        m_painter = std::make_unique<QPainter>();
    return destination;
}

void LabelPrinting::claim()
{
    m_isUnderWay = true;
    QList<model::Print> prints;
    for (LabelSheet& sheet : m_waiting) {
        sheet.print = model::nextPrint(sheet.stored.label, m_reason);
        prints.append(sheet.print);
    }
    if (m_destination == Destination::File)
        return printNext(); // no paper
    m_claimed = std::make_shared<QList<model::Print>>();
    const auto claim = [prints](storage::Connection& connection) { return model::claimPrints(connection, prints); };
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), claim, prints, claimed = m_claimed] {
                 const auto late = store.write(storage::Topic::Documents, claim);
                 if (late)
                     std::ranges::copy_if(prints, std::back_inserter(*claimed),
                                          [&late](const model::Print& print) { return !isAmong(*late, print); });
                 return late;
             })
        .then(this, [this](const Result<QList<model::Print>>& late) {
            if (!late)
                return fail(late.error());
            m_waiting.removeIf([this, &late](const LabelSheet& sheet) {
                const bool isLate = isAmong(*late, sheet.print);
                if (isLate)
                    leaveOut(sheet, model::printedMeanwhile(sheet.print.number));
                return isLate;
            });
            printNext();
        });
}

void LabelPrinting::printNext()
{
    m_page = 0;
    if (m_waiting.isEmpty())
        return end();
    if (isGroupAhead())
        return printSeparator();
    printPage();
}

int LabelPrinting::drawnDpi() const
{
    return m_printer->resolution() / dotsEach(m_printer->resolution());
}

bool LabelPrinting::isGroupAhead() const
{
    return m_areGroups && m_group != m_waiting.first().group;
}

void LabelPrinting::printSeparator()
{
    const QString group = m_waiting.first().group;
    const auto last = std::ranges::find_if(m_waiting, [&](const LabelSheet& sheet) { return sheet.group != group; });
    const pages::Separator separator = separatorOf(group, static_cast<int>(last - m_waiting.begin()));
    m_group = group;
    m_services.tasks
        .run(Lane::Pages,
             [separator, dpi = drawnDpi()]() -> Result<pages::RenderedPage> {
                 const auto pdf = pages::separatorPage(separator);
                 return pdf ? pages::render(*pdf, 0, dpi, pages::Purpose::Paper) : std::unexpected(pdf.error());
             })
        .then(this, [this](const Result<pages::RenderedPage>& drawn) {
            if (!drawn)
                Q_EMIT failed(drawn.error());
            else if (!paint(drawn->image))
                Q_EMIT failed(printerRefused());
            printPage(); // the labels come out without it, too
        });
}

void LabelPrinting::printPage()
{
    m_services.tasks
        .run(Lane::Pages,
             [draw = m_services.rendering.strangers, pdf = m_waiting.first().ready.pdf, page = m_page,
              dpi = drawnDpi()]() -> Result<pages::RenderedPage> {
                 if (!draw)
                     return failure(Error::Kind::Refused, u"no-isolation"_s);
                 return draw(pdf, page, dpi, pages::Purpose::Paper);
             })
        .then(this, [this](const Result<pages::RenderedPage>& drawn) { takePage(drawn); });
}

void LabelPrinting::takePage(const Result<pages::RenderedPage>& drawn)
{
    const bool isPainted = drawn && paint(drawn->image);
    if (isPainted && ++m_page < drawn->pageCount)
        return printPage();
    const LabelSheet sheet = m_waiting.takeFirst();
    if (isPainted) {
        m_painted.append(sheet.print);
    } else {
        leaveOut(sheet, drawn ? printerRefused() : drawn.error());
        if (m_page == 0) // else some of it may come out, and counts
            m_lost.append(sheet.print);
    }
    printNext();
}

bool LabelPrinting::paint(const QImage& picture)
{
    const bool isReady = m_painter->isActive() ? m_printer->newPage() : m_painter->begin(m_printer.get());
    if (!isReady)
        return false;
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform, false); // bars stay sharp
    m_painter->setRenderHint(QPainter::LosslessImageRendering);       // and JPEG leaves no grey beside them
    m_painter->drawImage(QRect(QPoint(0, 0), picture.size() * dotsEach(m_printer->resolution())), picture);
    return true;
}

void LabelPrinting::end()
{
    const bool isTaken = m_painted.isEmpty() || m_painter->end();
    const QString file = m_printer->outputFileName();
    m_painter.reset();
    if (!isTaken)
        m_lost += std::exchange(m_painted, {});
    const auto trouble = isTaken ? std::nullopt : std::optional(printerRefused());
    if (m_destination == Destination::Paper)
        return note(trouble);
    if (m_painted.isEmpty())
        return finish(trouble);
    m_isBusy = m_isUnderWay = false;
    Q_EMIT saved(file, m_painted, m_refused);
    callBack({});
}

void LabelPrinting::note(const std::optional<Error>& trouble)
{
    m_claimed.reset(); // what became of them is written now, whoever is there to hear of it
    const auto note = [painted = m_painted, lost = m_lost, ending = endingOf(*m_printer, m_services.desk.clock.now())](
                          storage::Connection& connection) { return writeDown(connection, painted, lost, ending); };
    m_printer.reset();
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(),
                           note] { return store.write(storage::Topic::Documents | storage::Topic::Shipments, note); })
        .then(this, [this, trouble](const Result<void>& noted) {
            finish(noted ? trouble : model::printsUnwritten(m_painted, noted.error()));
        });
}

void LabelPrinting::breakOff()
{
    const bool isTaken = !m_painter->isActive() || m_painter->end();
    if (!isTaken)
        m_lost += std::exchange(m_painted, {});
    const qsizetype begun = isTaken && m_page > 0 ? 1 : 0; // some of it may come out, and counts
    for (const LabelSheet& sheet : m_waiting.sliced(begun))
        m_lost.append(sheet.print);
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), claimed = m_claimed, painted = m_painted, lost = m_lost,
              ending = endingOf(*m_printer, m_services.desk.clock.now())] {
                 QList<model::Print> released;
                 std::ranges::copy_if(lost, std::back_inserter(released),
                                      [&claimed](const model::Print& print) { return isAmong(*claimed, print); });
                 const auto written = store.write(
                     storage::Topic::Documents | storage::Topic::Shipments,
                     [&](storage::Connection& connection) { return writeDown(connection, painted, released, ending); });
                 if (!written)
                     qWarning("%s", qUtf8Printable(text::forSupport(model::printsUnwritten(painted, written.error()))));
                 return written.has_value();
             })
        .then(&m_services.tasks, [](bool) {});
}

} // namespace aviso::ui
