#include "ui/shipments/printingverbs.h"

#include "core/model/listing.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/page.h"
#include "ui/shipments/chosen.h"
#include "ui/shipments/labelprinting.h"
#include "ui/shipments/labelview.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>
#include <QDir>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

PrintingVerbs::PrintingVerbs(const Services& services, const Parts& parts)
    : QObject(parts.page), m_services(services), m_parts(parts), m_printing(new LabelPrinting(services, parts.page)),
      m_print(parts.page->newVerb(u"print-labels"_s, QKeySequence::Print, verbIcon(u"document-print"_s, u"print"_s),
                                  [this] { m_printing->printShipments(chosenIn(*m_parts.list, *m_parts.form)); })),
      m_byDialog(parts.page->newVerb(u"print-by-dialog"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                                     verbIcon(u"document-print"_s, u"print"_s),
                                     [this] { m_printing->printByDialog(chosenIn(*m_parts.list, *m_parts.form)); })),
      m_onSheets(parts.page->newVerb(u"print-on-sheets"_s, Qt::CTRL | Qt::ALT | Qt::Key_P,
                                     verbIcon(u"document-print"_s, u"print"_s),
                                     [this] { m_printing->printOnSheets(chosenIn(*m_parts.list, *m_parts.form)); })),
      m_lastAgain(parts.page->newVerb(u"print-last-again"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                                      verbIcon(u"document-print"_s, u"print"_s),
                                      [this] { m_printing->printLastAgain(); }))
{
    connectParts();
    retranslate();
}

QList<QAction*> PrintingVerbs::verbs() const
{
    return {m_print, m_onSheets, m_byDialog, m_lastAgain};
}

void PrintingVerbs::connectParts()
{
    connect(m_printing, &LabelPrinting::failed, this, &PrintingVerbs::failed);
    connect(m_printing, &LabelPrinting::saved, this,
            [this](const QString& file, const QList<model::Print>& labels, const QList<BatchResult>& results) {
                offerNoting(tr("%n label(s) saved in %1. They do not count as printed.", nullptr,
                               static_cast<int>(labels.size()))
                                .arg(QDir::toNativeSeparators(file)),
                            labels);
                tellRefused(results);
            });
    connect(m_printing, &LabelPrinting::finished, this, [this](int printed, const QList<BatchResult>& results) {
        Q_EMIT announced(tr("%n label(s) sent to the printer.", nullptr, printed));
        tellRefused(results);
    });
    connect(m_parts.form->labels(), &LabelView::printAsked, this,
            [this](DocumentId label) { m_printing->printLabel(m_parts.form->shipment(), label); });
    connect(m_parts.form->labels(), &LabelView::exported, this, [this](const QString& file, const model::Print& label) {
        offerNoting(tr("The label is saved in %1. It does not count as printed.").arg(QDir::toNativeSeparators(file)),
                    {label});
    });
}

/// Who prints the file says so, and the labels are no longer among those that wait for the printer.
void PrintingVerbs::offerNoting(const QString& saved, const QList<model::Print>& labels)
{
    m_parts.bar->show(
        Tone::Plain, saved,
        {{tr("I have printed it", "a saved file"), [this, labels] { notePrinted(labels); }}, {tr("Close"), {}}});
}

void PrintingVerbs::notePrinted(const QList<model::Print>& labels)
{
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), labels, now = m_services.desk.clock.now()] {
                 return store.write(storage::Topic::Documents | storage::Topic::Shipments,
                                    [&](storage::Connection& connection) {
                                        return model::notePrintedFromFile(connection, labels, now);
                                    });
             })
        .then(this, [this](const Result<int>& noted) {
            if (!noted)
                return Q_EMIT failed(noted.error());
            Q_EMIT announced(tr("%n label(s) noted as printed.", nullptr, *noted));
        });
}

void PrintingVerbs::tellRefused(const QList<BatchResult>& results)
{
    if (!results.isEmpty())
        Q_EMIT refused(tr("%n label(s) not printed", nullptr, static_cast<int>(results.size())), results);
}

void PrintingVerbs::printUnprinted()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store()] {
                 return store.read([](storage::Connection& connection) {
                     return model::shipmentKeys(connection, {.isUnprinted = true}, {.direction = Qt::AscendingOrder});
                 });
             })
        .then(this, [this](const Result<model::ShipmentKeys>& keys) {
            if (!keys)
                return Q_EMIT failed(keys.error());
            m_printing->printShipments({keys->begin(), keys->end()});
        });
}

void PrintingVerbs::enable()
{
    const bool isAnyChosen = m_parts.list->isAnySelected() || m_parts.form->shipment() != ShipmentId{};
    for (QAction* verb : {m_print, m_byDialog, m_onSheets})
        allow(*verb, isAnyChosen ? QString() : tr("No shipment is selected."));
}

void PrintingVerbs::retranslate()
{
    m_print->setText(tr("Print labels"));
    m_byDialog->setText(tr("Print labels with the system's dialog …"));
    m_onSheets->setText(tr("Print labels four on A4"));
    m_lastAgain->setText(tr("Print the last label again"));
}

} // namespace aviso::ui
