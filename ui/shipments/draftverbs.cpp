#include "ui/shipments/draftverbs.h"

#include "core/model/content.h"
#include "core/model/shipments.h"
#include "core/shipping/deskdefaults.h"
#include "ui/icons.h"
#include "ui/mainwindow/page.h"
#include "ui/shipments/addresshelp.h"
#include "ui/shipments/packagehelp.h"
#include "ui/shipments/presetkeys.h"
#include "ui/shipments/shipmentform.h"
#include "ui/shipments/shipmentlist.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

DraftVerbs::DraftVerbs(const Services& services, const Parts& parts)
    : QObject(parts.page), m_services(services), m_parts(parts), m_presets(new PresetKeys(services, parts.page)),
      m_new(parts.page->newVerb(u"new-shipment"_s, Qt::Key_F2, verbIcon(u"document-new"_s, u"new"_s),
                                [this] { writeNew({}); })),
      m_keepAddress(parts.page->newVerb(u"keep-address"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K, icon(u"addresses"_s),
                                        [this] { m_parts.form->addressHelp()->keep(); })),
      m_split(parts.page->newVerb(u"split-line"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, icon(u"options"_s),
                                  [this] { m_parts.form->addressHelp()->splitFirst(); }))
{
    connect(m_parts.form, &ShipmentForm::opened, this, &DraftVerbs::takeOpened);
    connect(m_parts.list, &ShipmentList::selectionChanged, this, &DraftVerbs::takeSelected);
    connect(m_presets, &PresetKeys::failed, this, &DraftVerbs::failed);
    connect(m_presets, &PresetKeys::chosen, this, &DraftVerbs::apply);
    connect(m_presets->saveAs(), &QAction::triggered, this,
            [this] { Q_EMIT presetAsked(model::presetFrom(m_parts.form->current())); });
    retranslate();
}

QAction* DraftVerbs::presetMenu() const
{
    return m_presets->menu();
}

QList<QAction*> DraftVerbs::verbs() const
{
    return {m_presets->menu(), m_presets->saveAs(), m_keepAddress, m_split};
}

QList<Command> DraftVerbs::commands() const
{
    return m_presets->commands();
}

std::optional<model::Preset> DraftVerbs::preset(const QString& code) const
{
    const auto& presets = m_presets->presets();
    const auto found = std::ranges::find(presets, code, &model::Preset::code);
    return found == presets.end() ? std::nullopt : std::optional(*found);
}

void DraftVerbs::enable()
{
    const QString fixed = m_parts.form->isEditable() ? QString() : tr("The shipment that is open cannot be changed.");
    const QString none = m_parts.form->shipment() != ShipmentId{} ? QString() : tr("No shipment is open.");
    m_presets->allowFor(none.isEmpty() ? fixed : none, none);
    allow(*m_split, none.isEmpty() ? fixed : none);
    allow(*m_keepAddress, none);
}

/// Nobody wants a row of empty drafts because a key was pressed twice.
bool DraftVerbs::isUntouched() const
{
    const model::Shipment& open = m_parts.form->current();
    return m_newShipment != ShipmentId{} && open.id == m_newShipment && m_parts.form->isEditable() &&
           model::contentOf(open, std::nullopt) == m_blank;
}

void DraftVerbs::writeNew(const QString& reference)
{
    if (reference.isEmpty() && m_isMakingNew)
        return;
    if (reference.isEmpty() && isUntouched()) {
        m_parts.list->bring(m_newShipment); // what a verb does then is done to it alone
        return m_parts.form->openAtFirstField(m_newShipment);
    }
    m_parts.form->keepNow();
    m_isMakingNew = true;
    m_isAwaited = true;
    m_newShipment = {};
    forget();
    const int turn = ++m_turn;
    const auto write = [&desk = m_services.desk, reference](storage::Connection& connection) -> Result<ShipmentId> {
        auto draft = shipping::newDraft(connection, desk.catalogue);
        if (!draft)
            return std::unexpected(draft.error());
        draft->reference = reference;
        return model::addShipment(connection, *draft, desk.clock.now(), u"clerk"_s);
    };
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), write] { return store.write(storage::Topic::Shipments, write); })
        .then(this, [this, turn](const Result<ShipmentId>& id) {
            if (turn != m_turn) // another one was asked for since: what follows is meant for that
                return id ? void() : Q_EMIT failed(id.error());
            if (!id) {
                m_isMakingNew = false;
                m_isAwaited = false;
                forget();
                return Q_EMIT failed(id.error());
            }
            m_newShipment = *id;
            m_parts.list->bring(*id);
            m_parts.form->openAtFirstField(*id);
        });
}

void DraftVerbs::apply(const model::Preset& preset)
{
    if (m_isMakingNew) {
        m_waitingPreset = preset;
        return;
    }
    if (!m_parts.form->isEditable())
        return Q_EMIT announced(tr("Only a draft takes a preset."));
    m_parts.form->rewrite(model::rewriteBy(preset));
    m_parts.form->packageHelp()->setPreset(preset.id);
    Q_EMIT announced(tr("“%1” is in the open shipment.").arg(preset.name));
    note(m_parts.form->shipment(), preset.id);
}

void DraftVerbs::note(ShipmentId shipment, model::PresetId preset)
{
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), shipment, preset] {
                 return store.write({}, [&](storage::Connection& connection) {
                     return model::notePreset(connection, shipment, preset);
                 });
             })
        .then(this, [this](const Result<void>& noted) {
            if (!noted)
                Q_EMIT failed(noted.error());
        });
}

void DraftVerbs::leaveNew(ShipmentId opened)
{
    if (m_newShipment == ShipmentId{} || opened == m_newShipment)
        return;
    m_isMakingNew = false;
    m_isAwaited = false;
    m_afterwards.clear();
}

void DraftVerbs::forget()
{
    m_waitingPreset.reset();
    m_afterwards.clear();
}

void DraftVerbs::whenMade(const std::function<void()>& act)
{
    if (m_isAwaited)
        m_afterwards.append(act);
    else
        act();
}

void DraftVerbs::takeSelected()
{
    if (!m_isAwaited || m_isMakingNew || m_parts.list->selected() != QList{m_newShipment})
        return;
    m_isAwaited = false;
    for (const auto& act : std::exchange(m_afterwards, {})) // once the page has enabled its verbs for it
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection);
}

void DraftVerbs::takeOpened()
{
    if (!m_isMakingNew || m_newShipment == ShipmentId{} || m_parts.form->shipment() != m_newShipment)
        return;
    m_isMakingNew = false;
    m_blank = model::contentOf(m_parts.form->current(), std::nullopt);
    takeSelected();
    if (m_waitingPreset) // once the form has shown all of it
        QMetaObject::invokeMethod(
            this,
            [this, preset = *std::exchange(m_waitingPreset, std::nullopt), shipment = m_newShipment] {
                if (m_parts.form->shipment() == shipment)
                    apply(preset);
            },
            Qt::QueuedConnection);
}

void DraftVerbs::retranslate()
{
    m_new->setText(tr("New shipment"));
    m_keepAddress->setText(tr("Keep in address book"));
    m_split->setText(tr("Split a long line"));
    m_presets->retranslate();
}

} // namespace aviso::ui
