#include "ui/shipments/changeverbs.h"

#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/page.h"
#include "ui/shipments/bulkpanel.h"
#include "ui/shipments/changing.h"
#include "ui/shipments/chosen.h"
#include "ui/shipments/discarding.h"
#include "ui/shipments/holdpanel.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>

#include <algorithm>
#include <functional>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::State;

namespace {

QList<ShipmentId> inState(const QList<model::ShipmentLine>& lines, State state)
{
    QList<ShipmentId> found;
    for (const model::ShipmentLine& line : lines)
        if (line.state == state)
            found.append(line.id);
    return found;
}

} // namespace

ChangeVerbs::ChangeVerbs(const Services& services, const Parts& parts)
    : QObject(parts.page), m_parts(parts), m_changing(new Changing(services, parts.bar, this)),
      m_discarding(new Discarding(services, parts.bar, this)), m_bulk(new BulkPanel(services, parts.page)),
      m_holdPanel(new HoldPanel(services.desk.clock, parts.page)),
      m_editMany(parts.page->newVerb(u"edit-selected"_s, Qt::Key_F6, icon(u"edit-many"_s), [this] { editMany(); })),
      m_hold(parts.page->newVerb(u"hold"_s, Qt::Key_F7, icon(u"hold"_s), [this] { hold(); })),
      m_release(parts.page->newVerb(u"release"_s, Qt::SHIFT | Qt::Key_F7, icon(u"release"_s),
                                    [this] { m_changing->release(chosen()); })),
      m_duplicate(parts.page->newVerb(u"duplicate"_s, Qt::CTRL | Qt::Key_D, verbIcon(u"edit-copy"_s, u"copy"_s),
                                      [this] { copy(&Changing::duplicate); })),
      m_reship(parts.page->newVerb(u"reship"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D, icon(u"reship"_s),
                                   [this] { copy(&Changing::reship); })),
      m_discard(parts.page->newVerb(u"discard"_s, QKeySequence::Delete, icon(u"cancelled"_s), [this] { discard(); })),
      m_takeBack(parts.page->newVerb(u"take-back"_s, {}, icon(u"draft"_s),
                                     [this] {
                                         m_parts.list->withSelectedLines(
                                             [this](const QList<model::ShipmentLine>& lines) { takeBack(lines); });
                                     })),
      m_handOver(parts.page->newVerb(u"hand-over"_s, Qt::Key_F11, icon(u"hand-over"_s),
                                     [this] { withBooked(&Changing::handOver); })),
      m_keepHere(parts.page->newVerb(u"keep-here"_s, Qt::SHIFT | Qt::Key_F11, icon(u"undo"_s),
                                     [this] { withBooked(&Changing::takeBackHandover); }))
{
    m_discard->setShortcutContext(Qt::WidgetShortcut); // of the list only: Del edits everywhere else
    connectParts();
    retranslate();
}

void ChangeVerbs::connectParts()
{
    connect(m_discarding, &Discarding::announced, this, &ChangeVerbs::announced);
    connect(m_discarding, &Discarding::failed, this, &ChangeVerbs::failed);
    connect(m_discarding, &Discarding::discarded, m_changing, &Changing::offerUndo);
    connect(m_changing, &Changing::failed, this, &ChangeVerbs::failed);
    connect(m_changing, &Changing::announced, this, &ChangeVerbs::announced);
    connect(m_changing, &Changing::leftOut, this, &ChangeVerbs::leftOut);
    connect(m_changing, &Changing::made, this, &ChangeVerbs::showMade);
    connect(m_parts.form, &ShipmentForm::releaseAsked, this,
            [this](ShipmentId shipment) { m_changing->release({shipment}); });
    connect(m_holdPanel, &HoldPanel::chosen, m_changing, &Changing::hold);
    connect(m_bulk, &BulkPanel::closed, this, &ChangeVerbs::closeBulk);
    connect(m_bulk, &BulkPanel::changed, m_changing, &Changing::report);
    connect(m_bulk, &BulkPanel::failed, this, &ChangeVerbs::failed);
    connect(m_bulk, &BulkPanel::shipmentAsked, m_parts.list, &ShipmentList::setCurrent);
    connect(m_parts.list, &ShipmentList::selectionChanged, this, [this] {
        if (m_bulk->isVisible())
            m_bulk->setShipments(chosen());
    });
}

QList<QAction*> ChangeVerbs::verbs() const
{
    return {m_editMany, m_hold, m_release, m_duplicate, m_reship, m_handOver, m_keepHere, m_discard, m_takeBack};
}

void ChangeVerbs::setAccounts(const QList<model::Account>& accounts)
{
    m_bulk->setAccounts(accounts);
}

QList<ShipmentId> ChangeVerbs::chosen() const
{
    return chosenIn(*m_parts.list, *m_parts.form);
}

void ChangeVerbs::enable(const QString& busy)
{
    const bool isAnySelected = m_parts.list->isAnySelected();
    const bool isAnyChosen = isAnySelected || m_parts.form->shipment() != ShipmentId{};
    const QString none = tr("No shipment is selected.");
    const auto allowFor = [this](QAction& verb, State state, const QString& otherwise) {
        allow(verb, m_parts.list->mayBeSelected(state) ? QString() : otherwise);
    };
    allow(*m_editMany, isAnyChosen ? busy : none);
    allow(*m_duplicate, isAnyChosen ? QString() : none);
    allow(*m_discard, isAnySelected ? busy : none);
    allowFor(*m_hold, State::Draft, tr("No draft is selected."));
    allowFor(*m_release, State::Draft, tr("No draft is selected."));
    allowFor(*m_reship, State::Booked, tr("No booked shipment is selected."));
    allowFor(*m_handOver, State::Booked, tr("No booked shipment is selected."));
    allowFor(*m_keepHere, State::Booked, tr("No booked shipment is selected."));
    allowFor(*m_takeBack, State::Cancelled, tr("No discarded shipment is selected."));
}

void ChangeVerbs::editMany()
{
    m_parts.form->whenKept([this, ids = chosen()] {
        m_parts.beside->hide();
        m_bulk->open(ids);
    });
}

bool ChangeVerbs::leavePanel()
{
    if (m_holdPanel->isVisible()) {
        m_holdPanel->leave();
        return true;
    }
    const bool isOpen = m_bulk->isVisible();
    closeBulk();
    return isOpen;
}

void ChangeVerbs::closeBulk()
{
    if (m_bulk->isHidden())
        return;
    const bool hadFocus = m_bulk->isAncestorOf(m_bulk->window()->focusWidget());
    m_bulk->hide();
    m_parts.beside->show();
    if (hadFocus)
        m_parts.list->focusTable();
}

void ChangeVerbs::hold()
{
    m_parts.list->withSelectedLines([this](const QList<model::ShipmentLine>& lines) {
        const QList<ShipmentId> drafts = inState(lines, State::Draft);
        if (!drafts.isEmpty())
            m_parts.form->whenKept([this, drafts] { m_holdPanel->ask(drafts); });
    });
}

void ChangeVerbs::withBooked(void (Changing::*act)(const QList<ShipmentId>&))
{
    m_parts.list->withSelectedLines([changing = m_changing, act](const QList<model::ShipmentLine>& lines) {
        const QList<ShipmentId> booked = inState(lines, State::Booked);
        if (!booked.isEmpty())
            std::invoke(act, changing, booked);
    });
}

void ChangeVerbs::copy(void (Changing::*act)(const QList<ShipmentId>&))
{
    m_parts.form->whenKept([changing = m_changing, act, ids = chosen()] { std::invoke(act, changing, ids); });
}

void ChangeVerbs::discard()
{
    m_parts.list->withSelectedLines([this](const QList<model::ShipmentLine>& lines) {
        const bool areDiscarded = std::ranges::all_of(
            lines, [](State state) { return state == State::Cancelled; }, &model::ShipmentLine::state);
        if (areDiscarded)
            takeBack(lines);
        else
            m_parts.form->whenKept([this, lines] { m_discarding->discard(lines); });
    });
}

void ChangeVerbs::takeBack(const QList<model::ShipmentLine>& lines)
{
    m_discarding->takeBack(inState(lines, State::Cancelled));
}

void ChangeVerbs::showMade(const QList<ShipmentId>& shipments)
{
    closeBulk();
    m_parts.list->bring(shipments.last());
    m_parts.form->openAtFirstField(shipments.last());
}

void ChangeVerbs::retranslate()
{
    m_editMany->setText(tr("Edit selected …"));
    m_hold->setText(tr("Hold …"));
    m_release->setText(tr("Release from hold"));
    m_duplicate->setText(tr("Duplicate"));
    m_reship->setText(tr("Send again", "a lost shipment"));
    m_handOver->setText(tr("Handed over to the carrier"));
    m_keepHere->setText(tr("Not handed over after all"));
    m_discard->setText(tr("Discard"));
    m_takeBack->setText(tr("Take back"));
}

} // namespace aviso::ui
