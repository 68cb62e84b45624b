#pragma once

#include "core/base/ids.h"
#include "core/model/presets.h"
#include "ui/mainwindow/command.h"
#include "ui/services.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
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

    /// Lets `act` act on what is open: at once, or when the new one that is just being made is open and selected.
    void whenMade(const std::function<void()>& act);

    /// Whoever went on to another shipment means no more the new one that is being made.
    void leaveNew(ShipmentId opened);

Q_SIGNALS:
    void presetAsked(const aviso::model::Preset& preset); ///< one shall be made of it
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    bool isUntouched() const; ///< the new draft that is open
    void takeOpened();
    void takeSelected();
    void forget();
    void note(ShipmentId shipment, model::PresetId preset);

    const Services& m_services;
    Parts m_parts;
    PresetKeys* m_presets;
    QAction* m_new;
    QAction* m_keepAddress;
    QAction* m_split;
    int m_turn = 0;             ///< of the new drafts that were asked for
    bool m_isMakingNew = false; ///< until the form shows it
    bool m_isAwaited = false;   ///< until the list has selected it, too
    ShipmentId m_newShipment = {};
    QJsonObject m_blank;                          ///< what was in it when it was made
    std::optional<model::Preset> m_waitingPreset; ///< for the new one
    QList<std::function<void()>> m_afterwards;    ///< the same
};

} // namespace aviso::ui
