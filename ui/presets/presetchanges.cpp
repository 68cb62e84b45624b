#include "core/shipping/keeping.h"
#include "core/shipping/undo.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/presets/presetspage.h"

#include <QTabWidget>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::Preset;
using model::PresetId;

void PresetsPage::writeNew(const Preset& wanted)
{
    keep();
    m_tabs->setCurrentIndex(0);
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, wanted,
                           name = tr("New preset")] { return shipping::addPreset(desk, wanted, name); })
        .then(this, [this](const Result<PresetId>& added) {
            if (!added)
                return Q_EMIT failed(added.error());
            load(*added);
        });
}

void PresetsPage::remove()
{
    const Preset preset = m_stored;
    if (preset.id == PresetId{})
        return;
    m_keepSoon.stop();
    m_services.tasks
        .run(Lane::Saves, [&desk = m_services.desk, preset] { return shipping::removePreset(desk, preset); })
        .then(this, [this, preset](const Result<std::optional<StepId>>& step) {
            if (!step)
                return Q_EMIT failed(step.error());
            if (*step)
                m_message->show(
                    Tone::Plain, tr("The preset “%1” is deleted.").arg(preset.name),
                    {{tr("Take back"), [this, preset, id = **step] { putBack(preset, id); }}, {tr("Close"), {}}});
        });
}

void PresetsPage::putBack(const Preset& preset, StepId step)
{
    m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, step] { return shipping::undoStep(desk, step); })
        .then(this, [this, preset](const Result<shipping::Turned>& turned) {
            if (!turned)
                return Q_EMIT failed(turned.error());
            if (!turned->left.isEmpty())
                return Q_EMIT failed(turned->left.first().why);
            m_stored = preset;
            load();
        });
}

void PresetsPage::move(int by)
{
    QList<PresetId> order;
    for (const Preset& preset : m_model->rows())
        order.append(preset.id);
    const qsizetype from = order.indexOf(m_stored.id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.swapItemsAt(from, to);
    m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, order] { return shipping::orderPresets(desk, order); })
        .then(this, [this](const Result<void>& moved) {
            if (!moved)
                Q_EMIT failed(moved.error());
        });
}

} // namespace aviso::ui
