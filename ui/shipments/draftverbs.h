#pragma once

#include "core/base/ids.h"
#include "core/model/presets.h"
#include "ui/mainwindow/command.h"
#include "ui/services.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

class QAction;

namespace aviso::ui {

class Page;
class PresetKeys;
class ShipmentForm;
class ShipmentList;

/// The verbs that write the draft that is open: a new one, a preset put into it or made of it, its consignee kept in
/// the address book, a line that is too long split.
class DraftVerbs final : public QObject
{
    Q_OBJECT

public:
    /// What of its page they work on.
    struct Parts
    {
        Page* page = nullptr; ///< where the verbs' keys work
        ShipmentList* list = nullptr;
        ShipmentForm* form = nullptr;
    };

    DraftVerbs(const Services& services, const Parts& parts);

    QAction* newShipment() const { return m_new; }
    QAction* presetMenu() const;
    QList<QAction*> verbs() const; ///< the others, in the order of the page's menu
    QList<Command> commands() const;

    void enable();
    void retranslate();

    void writeNew(const QString& reference); ///< a draft with this reference, with the focus on its first field

    std::optional<model::Preset> preset(const QString& code) const;

    /// Puts a preset into the shipment that is open, or into the new one that is just being made: the keys of a preset
    /// may come before it is there.
    void apply(const model::Preset& preset);

    /// Whoever went on to another shipment means no more the new one that is being made.
    void leaveNew(ShipmentId opened);

Q_SIGNALS:
    void presetAsked(const aviso::model::Preset& preset); ///< one shall be made of it
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    void takeOpened();
    void note(ShipmentId shipment, model::PresetId preset);

    const Services& m_services;
    Parts m_parts;
    PresetKeys* m_presets;
    QAction* m_new;
    QAction* m_keepAddress;
    QAction* m_split;
    bool m_isMakingNew = false; ///< until the form shows it
    ShipmentId m_newShipment = {};
    std::optional<model::Preset> m_waitingPreset; ///< for the new one
};

} // namespace aviso::ui
