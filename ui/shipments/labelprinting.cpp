#include "ui/shipments/labelprinting.h"

#include "core/model/shipments.h"
#include "core/pages/storedlabels.h"
#include "core/text/sentences.h"
#include "core/text/support.h"

#include <QPainter>
#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

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

Result<void> writeDown(storage::Connection& connection, const QList<model::Print>& painted,
                       const QList<model::Print>& lost, const QDateTime& now)
{
    if (auto released = model::releasePrints(connection, lost); !released)
        return released;
    return model::notePrinted(connection, painted, now);
}

Error printerRefused()
{
    return {.kind = Error::Kind::Refused, .code = u"printer-refused"_s};
}

Error unreadError(const QString& reason)
{
    return {.kind = Error::Kind::Invalid, .code = reason};
}

} // namespace

LabelPrinting::LabelPrinting(const Services& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window), m_choosePrinter(&choosePrinter)
{}

LabelPrinting::~LabelPrinting()
{
    if (m_claimed)
        breakOff();
}

QString LabelPrinting::Sheet::name() const
{
    return QStringList{reference, stored.label.number}.join(u"  "_s).trimmed();
}

void LabelPrinting::printShipments(const QList<ShipmentId>& shipments)
{
    read(shipments, {});
}

void LabelPrinting::printLabel(ShipmentId shipment, DocumentId label)
{
    read({shipment}, label);
}

Result<QList<LabelPrinting::Sheet>> LabelPrinting::sheetsOf(storage::Connection& connection, ShipmentId id,
                                                            std::optional<DocumentId> only)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto labels = pages::storedLabels(connection, id, pages::Copies::Marked);
    if (!labels)
        return std::unexpected(labels.error());
    QList<Sheet> sheets;
    for (const pages::StoredLabel& stored : *labels)
        if (!only || stored.label.id == *only)
            sheets.append({.stored = stored, .reference = shipment->reference});
    return sheets;
}

void LabelPrinting::read(const QList<ShipmentId>& shipments, std::optional<DocumentId> only)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_waiting.clear();
    m_painted.clear();
    m_lost.clear();
    m_refused.clear();
    const auto readSheets = [shipments, only](storage::Connection& connection) -> Result<QList<Sheet>> {
        QList<Sheet> sheets;
        for (const ShipmentId id : shipments) {
            auto found = sheetsOf(connection, id, only);
            if (!found)
                return found;
            sheets += *found;
        }
        return sheets;
    };
    m_services.tasks.run(Lane::Desk, [&store = m_services.store(), readSheets] { return store.read(readSheets); })
        .then(this, [this](const Result<QList<Sheet>>& sheets) {
            if (!sheets)
                return fail(sheets.error());
            if (sheets->isEmpty())
                return fail({.kind = Error::Kind::NotFound, .code = u"not-booked"_s});
            makeReady(*sheets);
        });
}

void LabelPrinting::makeReady(const QList<Sheet>& sheets)
{
    QList<pages::StoredLabel> labels;
    for (const Sheet& sheet : sheets)
        labels.append(sheet.stored);
    m_services.tasks
        .run(Lane::Pages, tr("Checking labels"),
             [&rendering = m_services.rendering, labels](const LongCall& call) {
                 return pages::makeReady(labels, rendering, call);
             })
        .then(this, [this, sheets](const QList<Result<pages::ReadyLabel>>& ready) { takeReady(sheets, ready); });
}

void LabelPrinting::takeReady(QList<Sheet> sheets, const QList<Result<pages::ReadyLabel>>& ready)
{
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!ready[i] && ready[i].error().kind == Error::Kind::Cancelled)
            return fail(ready[i].error());
        if (!ready[i]) {
            leaveOut(sheets[i], ready[i].error());
            continue;
        }
        sheets[i].ready = *ready[i];
        m_waiting.append(std::move(sheets[i]));
    }
    if (m_waiting.isEmpty())
        return finish({});
    const auto answers = askBeforePrinting(questions(), m_window);
    if (!answers)
        return fail({.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
    m_reason = answers->reason;
    if (answers->unread == PrintAnswers::Unread::LeaveOut)
        m_waiting.removeIf([this](const Sheet& sheet) {
            if (sheet.ready.unread.isEmpty())
                return false;
            leaveOut(sheet, unreadError(sheet.ready.unread));
            return true;
        });
    m_destination = openPrinter();
    if (m_destination == Destination::Nowhere)
        return fail({.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});
    claim();
}

PrintQuestions LabelPrinting::questions() const
{
    PrintQuestions questions;
    for (const BatchResult& refused : m_refused)
        questions.leftOut.append(QStringList{refused.reference, refused.number}.join(u"  "_s).trimmed() + u": "_s +
                                 refused.sentence);
    for (const Sheet& sheet : m_waiting) {
        if (sheet.ready.unread.isEmpty())
            ++questions.readable;
        else
            questions.unread.append(sheet.name());
        if (model::needsReasonToPrint(sheet.stored.label))
            questions.reprinted.append(sheet.name());
    }
    return questions;
}

void LabelPrinting::leaveOut(const Sheet& sheet, const Error& why)
{
    m_refused.append({.shipment = sheet.stored.label.shipment,
                      .kind = BatchResult::Kind::Failed,
                      .reference = sheet.reference,
                      .number = sheet.stored.label.number,
                      .sentence = text::sentence(why),
                      .support = text::forSupport(why)});
}

Destination LabelPrinting::openPrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageSize(QPageSize(QPageSize::A6));
    m_printer->setDocName(tr("%n label(s)", nullptr, static_cast<int>(m_waiting.size())));
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
    for (Sheet& sheet : m_waiting) {
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
            m_waiting.removeIf([this, &late](const Sheet& sheet) {
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
    printPage();
}

void LabelPrinting::printPage()
{
    const int dpi = m_printer->resolution() / dotsEach(m_printer->resolution());
    m_services.tasks
        .run(Lane::Pages,
             [draw = m_services.rendering.strangers, pdf = m_waiting.first().ready.pdf, page = m_page,
              dpi]() -> Result<pages::RenderedPage> {
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
    const Sheet sheet = m_waiting.takeFirst();
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
    m_printer.reset();
    if (!isTaken)
        m_lost += std::exchange(m_painted, {});
    const auto trouble = isTaken ? std::nullopt : std::optional(printerRefused());
    if (m_destination == Destination::Paper)
        return note(trouble);
    if (m_painted.isEmpty())
        return finish(trouble);
    m_isBusy = m_isUnderWay = false;
    Q_EMIT saved(file, static_cast<int>(m_painted.size()), m_refused);
    callBack({});
}

void LabelPrinting::note(const std::optional<Error>& trouble)
{
    m_claimed.reset(); // what became of them is written now, whoever is there to hear of it
    const auto note = [painted = m_painted, lost = m_lost, now = m_services.desk.clock.now()](
                          storage::Connection& connection) { return writeDown(connection, painted, lost, now); };
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
    for (const Sheet& sheet : m_waiting.sliced(begun))
        m_lost.append(sheet.print);
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), claimed = m_claimed, painted = m_painted, lost = m_lost,
              now = m_services.desk.clock.now()] {
                 QList<model::Print> released;
                 std::ranges::copy_if(lost, std::back_inserter(released),
                                      [&claimed](const model::Print& print) { return isAmong(*claimed, print); });
                 const auto written = store.write(
                     storage::Topic::Documents | storage::Topic::Shipments,
                     [&](storage::Connection& connection) { return writeDown(connection, painted, released, now); });
                 if (!written)
                     qWarning("%s", qUtf8Printable(text::forSupport(model::printsUnwritten(painted, written.error()))));
                 return written.has_value();
             })
        .then(&m_services.tasks, [](bool) {});
}

void LabelPrinting::whenOver(std::function<void()> then)
{
    if (!m_isUnderWay)
        return then();
    m_afterwards.append(std::move(then));
}

void LabelPrinting::callBack(const std::optional<Error>& trouble)
{
    QStringList sentences;
    if (trouble)
        sentences += text::sentence(*trouble);
    if (!m_refused.isEmpty())
        sentences += tr("%n label(s) were left out; the list below the shipments says why.", nullptr,
                        static_cast<int>(m_refused.size()));
    m_trouble = sentences.join(u' ');
    for (const auto& then : std::exchange(m_afterwards, {}))
        then();
    m_trouble.clear();
}

void LabelPrinting::finish(const std::optional<Error>& trouble)
{
    m_isBusy = m_isUnderWay = false;
    if (!trouble || !m_painted.isEmpty() || !m_refused.isEmpty())
        Q_EMIT finished(static_cast<int>(m_painted.size()), m_refused);
    if (trouble)
        Q_EMIT failed(*trouble);
    callBack(trouble);
}

void LabelPrinting::fail(const Error& error)
{
    m_isBusy = m_isUnderWay = false;
    m_claimed.reset();
    m_waiting.clear();
    if (error.kind != Error::Kind::Cancelled) // the clerk knows what he has cancelled
        Q_EMIT failed(error);
    callBack(error);
}

} // namespace aviso::ui
