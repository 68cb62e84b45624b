#pragma once

#include "core/model/presets.h"
#include "ui/mainwindow/command.h"
#include "ui/services.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace aviso::ui {

/// The presets of this desk at the clerk's fingers: Ctrl+Shift+1 to 9 while the focus is on the page, and a menu of all
/// of them.
class PresetKeys final : public QObject
{
    Q_OBJECT

public:
    PresetKeys(const Services& services, QWidget* page);
    ~PresetKeys() override;

    QAction* menu() const { return m_menuAction; } ///< opens the menu of all presets
    QAction* saveAs() const { return m_saveAs; }   ///< "Save as preset …"; its act is connected by the page
    const QList<model::Preset>& presets() const { return m_presets; }
    QList<Command> commands() const;
    /// Why a preset cannot be applied, and why none can be made of the shipment; empty: it can.
    void allowFor(const QString& whyNotApply, const QString& whyNotSave);
    void retranslate();

Q_SIGNALS:
    void chosen(const aviso::model::Preset& preset);
    void failed(const aviso::Error& error);

private:
    void load();
    void fill();
    QString keyOf(const model::Preset& preset) const; ///< in the words of the keyboard

    const Services& m_services;
    QList<model::Preset> m_presets;
    QList<QAction*> m_keys; ///< of 1 to 9
    QString m_whyNotApply;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_menuAction;
    QAction* m_saveAs;
    Place m_loading;
};

} // namespace aviso::ui
