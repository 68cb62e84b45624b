#include "core/shipping/handover.h"
#include "core/text/sentences.h"
#include "ui/endofday/endofdaypage.h"
#include "ui/endofday/listview.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mnemonics.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::ClosedOut;

void EndOfDayPage::buildVerbs()
{
    m_close = newVerb(u"close-out"_s, Qt::Key_F12, icon(u"good"_s), [this] { closeOut(); });
    m_printLabels = newVerb(u"print-missing"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P, icon(u"label"_s),
                            [this] { Q_EMIT workAsked(shipping::Work::Unprinted); });
    m_print = newVerb(u"print-list"_s, QKeySequence::Print, verbIcon(u"document-print"_s, u"print"_s),
                      [this] { m_paper->print(); });
    m_save = newVerb(u"save-list"_s, QKeySequence::Save, icon(u"export"_s), [this] { m_paper->askForFile(); });
    m_handOver = newVerb(u"note-handover"_s, Qt::Key_F11, icon(u"hand-over"_s), [this] { noteHandover(); });
    m_look = newVerb(u"look-again"_s, Qt::Key_F5, icon(u"reconcile"_s), [this] { load(); });
}

QList<QAction*> EndOfDayPage::verbs() const
{
    return {m_close, m_printLabels, nullptr, m_print, m_save, m_handOver, nullptr, m_look};
}

void EndOfDayPage::closeOut()
{
    const AccountDay* day = chosenDay();
    if (!day)
        return;
    m_isClosing = true;
    enableVerbs();
    m_services.tasks
        .run(Lane::Network, tr("Closing the list"),
             [&desk = m_services.desk, id = day->outgoings.account.id](const LongCall& call) {
                 return shipping::closeOut(desk, id, call.stop);
             })
        .then(this, [this](const Result<ClosedOut>& closed) { takeClosed(closed); });
}

void EndOfDayPage::takeClosed(const Result<ClosedOut>& closed)
{
    m_isClosing = false;
    m_message->hide();
    if (!closed) {
        if (closed.error().kind == Error::Kind::OutcomeUnknown)
            Q_EMIT announced(tr("Nobody knows yet whether the carrier has the list."));
        else
            m_message->show(closed.error());
        enableVerbs();
        return load();
    }
    QStringList refused;
    for (auto one = closed->refused.begin(); one != closed->refused.end(); ++one)
        refused << one.key() + u": "_s + text::sentence(*one);
    if (!refused.isEmpty())
        m_message->show(Tone::Warning, tr("Not on the carrier's register, and still here: %1").arg(refused.join(u' ')));
    const auto parcels = static_cast<int>(closed->manifest.lines.size());
    if (parcels == 0)
        return load();
    Q_EMIT announced(tr("The list is closed: %n parcel(s). Print it for the driver.", nullptr, parcels));
    load(closed->manifest.id);
}

void EndOfDayPage::noteHandover()
{
    if (!m_paper->shown())
        return;
    QList<ShipmentId> shipments;
    for (const model::ManifestLine& line : m_paper->shown()->manifest.lines)
        if (!shipments.contains(line.shipment))
            shipments.append(line.shipment);
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, shipments] { return shipping::handOver(desk, shipments); })
        .then(this, [this](const Result<shipping::HandoverNoted>& noted) {
            if (!noted)
                return Q_EMIT failed(noted.error());
            const auto count = static_cast<int>(noted->shipments.size());
            Q_EMIT announced(count > 0 ? tr("%n shipment(s) noted as handed over.", nullptr, count)
                                       : tr("All of them are noted as handed over already."));
        });
}

void EndOfDayPage::saveList(const QString& file)
{
    m_paper->save(file);
}

void EndOfDayPage::enableVerbs()
{
    const AccountDay* day = chosenDay();
    const bool isAnyToClose = day && (!day->outgoings.ready.isEmpty() || !day->outgoings.open.isEmpty());
    allow(*m_close, m_isClosing    ? tr("A list is being closed.")
                    : !day         ? tr("Choose an account first.")
                    : isAnyToClose ? QString()
                                   : tr("There is nothing to put on a list. Print labels first."));
    allow(*m_printLabels,
          day && !day->outgoings.unprinted.isEmpty() ? QString() : tr("Every label of this account was printed."));
    const bool isPaper = m_paper->shown().has_value();
    const QString noList = tr("Choose a list of the last days first.");
    allow(*m_print, isPaper ? QString() : noList);
    allow(*m_save, isPaper ? QString() : noList);
    allow(*m_handOver, isPaper ? QString() : noList);
}

void EndOfDayPage::retranslate()
{
    m_close->setText(tr("Close out"));
    m_printLabels->setText(tr("Print missing labels"));
    m_print->setText(tr("Print the list"));
    m_save->setText(tr("Save the list …"));
    m_handOver->setText(tr("Note as handed over"));
    m_look->setText(tr("Look again what is here"));
    m_accounts->setAccessibleName(tr("Accounts, with what waits to be handed over"));
    m_lists->setAccessibleName(tr("Lists of the last days"));
    m_listsTitle->setText(tr("Lists of the last days"));
    m_emptyTitle->setText(tr("Nothing waits to be handed over."));
    m_emptyWords->setText(tr("What is booked and printed is listed here until the carrier takes it."));
    m_emptyGo->setText(tr("Go to the shipments"));
    assignMnemonics(this);
    enableVerbs();
}

} // namespace aviso::ui
