#include "ui/shipments/labelprinting.h"

#include "core/model/printjobs.h"
#include "core/text/sentences.h"
#include "core/text/support.h"

#include <QPainter>
#include <QPrinter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAmong(const QList<model::Print>& prints, const model::Print& one)
{
    return std::ranges::find(prints, one.label, &model::Print::label) != prints.end();
}

Error unreadError(const QString& reason)
{
    return {.kind = Error::Kind::Invalid, .code = reason};
}

} // namespace

LabelPrinting::LabelPrinting(const Services& services, QWidget* window)
    : QObject(window), m_services(services), m_window(window), m_choosePrinter(&choosePrinter),
      m_spooler(std::make_shared<printing::Spooler>())
{}

LabelPrinting::~LabelPrinting()
{
    if (m_claimed)
        breakOff();
}

void LabelPrinting::setSpooler(const printing::Spooler& spooler)
{
    m_spooler = std::make_shared<printing::Spooler>(spooler);
}

void LabelPrinting::printShipments(const QList<ShipmentId>& shipments)
{
    read({.shipments = shipments}, printing::Paper::Label, Way::Desk);
}

void LabelPrinting::printLabel(ShipmentId shipment, DocumentId label)
{
    read({.shipments = {shipment}, .only = {label}}, printing::Paper::Label, Way::Desk);
}

void LabelPrinting::printOnSheets(const QList<ShipmentId>& shipments)
{
    read({.shipments = shipments}, printing::Paper::Sheet, Way::Desk);
}

void LabelPrinting::printByDialog(const QList<ShipmentId>& shipments)
{
    read({.shipments = shipments}, printing::Paper::Label, Way::Dialog);
}

void LabelPrinting::printLastAgain()
{
    read({.isLastJob = true}, printing::Paper::Label, Way::Desk);
}

void LabelPrinting::read(const LabelsWanted& wanted, printing::Paper paper, Way way)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_waiting.clear();
    m_painted.clear();
    m_lost.clear();
    m_refused.clear();
    const auto find = [wanted, paper](storage::Connection& connection) {
        return findLabels(connection, wanted, paper);
    };
    m_services.tasks.run(Lane::Desk, [&store = m_services.store(), find] { return store.read(find); })
        .then(this, [this, way](Result<LabelsFound> found) {
            if (!found)
                return fail(found.error());
            if (found->sheets.isEmpty())
                return fail({.kind = Error::Kind::NotFound, .code = u"not-booked"_s});
            if (way == Way::Dialog)
                found->printer = {};
            leaveOutUnpacked(found->sheets);
            makeReady(*found);
        });
}

void LabelPrinting::leaveOutUnpacked(QList<LabelSheet>& sheets)
{
    sheets.removeIf([this](const LabelSheet& sheet) {
        const bool isRefused = sheet.unpacked && sheet.unpacked->isRefused();
        if (isRefused)
            leaveOut(sheet, sheet.unpacked->why);
        return isRefused;
    });
}

void LabelPrinting::makeReady(const LabelsFound& found)
{
    m_found = {.printer = found.printer, .habits = found.habits};
    m_services.tasks
        .run(Lane::Pages, tr("Checking labels"),
             [&rendering = m_services.rendering, found](const LongCall& call) {
                 return makeSheetsReady(found, rendering, call);
             })
        .then(this, [this, sheets = found.sheets](const QList<Result<pages::ReadyLabel>>& ready) {
            takeReady(sheets, ready);
        });
}

void LabelPrinting::takeReady(QList<LabelSheet> sheets, const QList<Result<pages::ReadyLabel>>& ready)
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
        m_waiting.removeIf([this](const LabelSheet& sheet) {
            if (sheet.ready.unread.isEmpty())
                return false;
            leaveOut(sheet, unreadError(sheet.ready.unread));
            return true;
        });
    if (m_found.printer.isSilent())
        return handOver();
    m_group.reset();
    m_areGroups = areSeparated(m_found.habits) && std::ranges::any_of(m_waiting, [this](const LabelSheet& sheet) {
                      return sheet.group != m_waiting.first().group;
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
    for (const LabelSheet& sheet : m_waiting) {
        if (sheet.ready.unread.isEmpty())
            ++questions.readable;
        else
            questions.unread.append(sheet.name());
        if (sheet.unpacked)
            questions.unpacked.append(text::sentence(sheet.unpacked->why));
        if (model::needsReasonToPrint(sheet.stored.label))
            questions.reprinted.append(sheet.name());
    }
    return questions;
}

void LabelPrinting::leaveOut(const LabelSheet& sheet, const Error& why)
{
    m_refused.append({.shipment = sheet.stored.label.shipment,
                      .kind = BatchResult::Kind::Failed,
                      .reference = sheet.reference,
                      .number = sheet.stored.label.number,
                      .sentence = text::sentence(why),
                      .support = text::forSupport(why)});
}

void LabelPrinting::handOver()
{
    m_isUnderWay = true;
    for (LabelSheet& sheet : m_waiting)
        sheet.print = model::nextPrint(sheet.stored.label, m_reason);
    m_services.tasks
        .run(Lane::Pages,
             [&desk = m_services.desk, spooler = m_spooler, found = m_found, sheets = m_waiting] {
                 return handSheetsOver({desk.store, desk.presence, desk.clock, *spooler}, found.printer, found.habits,
                                       sheets);
             })
        .then(this, [this](const printing::HandedOver& done) { takeHandedOver(done); });
}

void LabelPrinting::takeHandedOver(const printing::HandedOver& done)
{
    for (const pages::LeftOut& left : done.leftOut)
        leaveOut(m_waiting[left.index], left.why);
    for (const LabelSheet& sheet : std::as_const(m_waiting))
        if (isAmong(done.late, sheet.print))
            leaveOut(sheet, model::printedMeanwhile(sheet.print.number));
    m_waiting.clear();
    m_painted = done.taken;
    finish(done.trouble);
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
    QList<ShipmentId> shipments;
    for (const model::Print& print : m_painted)
        if (!shipments.contains(print.shipment))
            shipments.append(print.shipment);
    if (!shipments.isEmpty())
        Q_EMIT printed(shipments);
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
