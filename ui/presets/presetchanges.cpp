#include "ui/mainwindow/messagebar.h"
#include "ui/presets/presetspage.h"

#include <QTabWidget>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::Preset;
using model::PresetId;
using storage::Connection;
using storage::Topic;

namespace {

/// A code that no other preset has.
QString freeCode(const QList<Preset>& presets, const QString& wanted)
{
    const QString base = wanted.isEmpty() ? u"P"_s : wanted;
    QString code = base;
    for (int i = 2; std::ranges::find(presets, code, &Preset::code) != presets.end(); ++i)
        code = base.left(8) + u"-%1"_s.arg(i);
    return code;
}

} // namespace

void PresetsPage::writeNew(const Preset& wanted)
{
    keep();
    m_tabs->setCurrentIndex(0);
    const auto add = [wanted, name = tr("New preset")](Connection& connection) -> Result<PresetId> {
        const auto known = model::listPresets(connection);
        if (!known)
            return std::unexpected(known.error());
        Preset preset = wanted;
        if (preset.name.isEmpty())
            preset.name = name;
        preset.code = freeCode(*known, model::codeFor(preset.name));
        for (int key = 1; key <= 9 && preset.hotKey == 0; ++key)
            if (std::ranges::find(*known, key, &Preset::hotKey) == known->end())
                preset.hotKey = key;
        return model::savePreset(connection, preset);
    };
    m_services.tasks.run(Lane::Saves, [&store = m_services.store(), add] { return store.write(Topic::Settings, add); })
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
        .run(Lane::Saves,
             [&store = m_services.store(), id = preset.id] {
                 return store.write(Topic::Settings,
                                    [id](Connection& connection) { return model::removePreset(connection, id); });
             })
        .then(this, [this, preset](const Result<int>& position) {
            if (!position)
                return Q_EMIT failed(position.error());
            const auto putBack = [this, preset, at = *position] {
                m_services.tasks
                    .run(Lane::Saves,
                         [&store = m_services.store(), preset, at] {
                             return store.write(Topic::Settings, [&](Connection& connection) {
                                 return model::restorePreset(connection, preset, at);
                             });
                         })
                    .then(this, [this, preset](const Result<void>& restored) {
                        if (!restored)
                            return Q_EMIT failed(restored.error());
                        m_stored = preset;
                        load();
                    });
            };
            m_message->show(Tone::Plain, tr("The preset “%1” is deleted.").arg(preset.name),
                            {{tr("Take back"), putBack}, {tr("Close"), {}}});
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
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), order] {
                 return store.write(Topic::Settings,
                                    [&](Connection& connection) { return model::orderPresets(connection, order); });
             })
        .then(this, [this](const Result<void>& moved) {
            if (!moved)
                Q_EMIT failed(moved.error());
        });
}

} // namespace aviso::ui
