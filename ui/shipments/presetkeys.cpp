#include "ui/shipments/presetkeys.h"

#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/page.h"
#include "ui/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::Preset;

namespace {

constexpr int hotKeys = 9;

} // namespace

PresetKeys::PresetKeys(const Services& services, QWidget* page)
    : QObject(page), m_services(services), m_menu(std::make_unique<QMenu>()), m_menuAction(new QAction(this)),
      m_saveAs(new QAction(this))
{
    for (int key = 1; key <= hotKeys; ++key) {
        auto* action = new QAction(this);
        action->setObjectName(u"preset-key-%1"_s.arg(key));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_0 + key)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, key] {
            const auto found = std::ranges::find(m_presets, key, &Preset::hotKey);
            if (found != m_presets.end())
                Q_EMIT chosen(Preset(*found));
        });
        page->addAction(action);
        m_keys.append(action);
    }
    m_menuAction->setObjectName(u"apply-preset"_s);
    m_menuAction->setIcon(icon(u"preset"_s));
    m_menuAction->setMenu(m_menu.get());
    m_saveAs->setObjectName(u"save-as-preset"_s);
    m_saveAs->setIcon(icon(u"preset"_s));
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_saveAs->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    keepMnemonics(m_menu.get());
    whenCommitted(services.store(), storage::Topic::Settings | storage::Topic::Accounts, this,
                  [this](storage::Topics) { load(); });
    retranslate();
    load();
}

PresetKeys::~PresetKeys() = default;

void PresetKeys::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::listPresets); })
        .in(m_loading)
        .then(this, [this](Result<QList<Preset>> presets) {
            if (!presets)
                return Q_EMIT failed(presets.error());
            m_presets = *std::move(presets);
            fill();
        });
}

void PresetKeys::fill()
{
    m_menu->clear();
    for (const Preset& preset : m_presets) {
        QAction* action = m_menu->addAction(preset.name);
        if (preset.hotKey > 0) // said only: the page's own action listens to it
            action->setText(preset.name + u'\t' + keyOf(preset));
        connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT chosen(preset); });
    }
    if (m_presets.isEmpty())
        m_menu->addAction(tr("There is no preset yet. Make one of this shipment, or on the page of the presets."))
            ->setEnabled(false);
}

QList<Command> PresetKeys::commands() const
{
    const QList<QAction*> actions = m_menu->actions();
    QList<Command> commands;
    for (qsizetype i = 0; i < m_presets.size(); ++i) {
        const Preset& preset = m_presets[i];
        commands.append({.id = u"preset-"_s + preset.code,
                         .name = preset.name,
                         .where = m_menuAction->text(),
                         .shortcut = keyOf(preset),
                         .keywords = preset.code,
                         .whyNot = m_whyNotApply,
                         .isPossible = m_whyNotApply.isEmpty(),
                         .act = [action = QPointer(actions[i])] {
                             if (action)
                                 action->trigger();
                         }});
    }
    return commands;
}

QString PresetKeys::keyOf(const Preset& preset) const
{
    return preset.hotKey > 0 ? m_keys[preset.hotKey - 1]->shortcut().toString(QKeySequence::NativeText) : QString();
}

void PresetKeys::allowFor(const QString& whyNotApply, const QString& whyNotSave)
{
    m_whyNotApply = whyNotApply;
    allow(*m_menuAction, whyNotApply);
    allow(*m_saveAs, whyNotSave);
}

void PresetKeys::retranslate()
{
    m_menuAction->setText(tr("Apply a preset"));
    m_saveAs->setText(tr("Save as preset …"));
    for (int i = 0; i < m_keys.size(); ++i)
        m_keys[i]->setText(tr("Apply preset %1").arg(i + 1));
    fill();
}

} // namespace aviso::ui
