#pragma once

#include "core/model/presets.h"
#include "ui/mainwindow/page.h"
#include "ui/sections/section.h"
#include "ui/services.h"
#include "ui/shipments/draftkeeper.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;

namespace aviso::ui {

class AddressHelp;
class FormTabs;
class HistoryView;
class LabelView;
class MessageBar;
class PackageHelp;
class ProblemsPanel;
class RehearsalView;
class ShipmentHead;
class StandingStrip;
class WayView;

/// The shipment on one page: its sections, what stands against booking it beside them, its label and its history.
class ShipmentForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentForm(const Services& services, QWidget* parent = nullptr);

    void open(ShipmentId id);
    void openAt(ShipmentId id, const QString& field); ///< and goes to the field
    void openAtFirstField(ShipmentId id);             ///< with the page of the address scrolled to the top
    ShipmentId shipment() const { return m_keeper.current().id; }

    /// Goes to the tab and the control of a field.
    void focusField(const QString& field);
    void focusFirstField();
    bool focusNextProblem(); ///< false: none is left

    Testing testing() const; ///< by the account of the shipment in view
    void setAccounts(const QList<model::Account>& accounts);
    void keepNow();
    void whenKept(std::function<void()> then); ///< as DraftKeeper does
    bool isSaving() const;
    void whenSaveIsOver(std::function<void()> then); ///< as DraftKeeper does
    bool isEditable() const;                         ///< a shipment is open, and it is a draft
    QString unsaved() const; ///< what of the typing closing now would lose, in a sentence; empty when that is nothing
    void refresh();          ///< something was committed
    const model::Shipment& current() const { return m_keeper.current(); } ///< as it is on the screen

    /// Changes the draft that is open, as if it were typed; an empty rewrite only judges it anew.
    void rewrite(const model::Rewrite& rewrite);

    AddressHelp* addressHelp() const { return m_addressHelp; }
    PackageHelp* packageHelp() const { return m_packageHelp; }
    LabelView* labels() const { return m_labels; }
    WayView* way() const { return m_way; }
    FormTabs* tabs() const { return m_tabs; }

Q_SIGNALS:
    void fieldAsked(); ///< a field of it shall be shown, whatever lies over it
    void opened();     ///< shipment() is another one, or was changed from outside
    void testingChanged();
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);
    void settleAsked();                             ///< unknown outcomes shall be settled
    void giveUpAsked(aviso::ShipmentId shipment);   ///< its unknown numbers shall be given up
    void shipmentAsked(aviso::ShipmentId shipment); ///< another one shall be shown
    void releaseAsked(aviso::ShipmentId shipment);  ///< it shall not be held any longer

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectKeeper();
    void takeAccount(const model::Account& account);
    void takeChosenAccount(); ///< that of the draft, whose service may be another then
    void showAll();
    void takeEdit();
    void bringAlong(const QString& control);
    void switchPartnersOn();
    void judge();
    void showStanding();
    void askToGiveUp();
    void askAboutConflict();
    void askAboutLeftover();
    void tellOfLeftover();
    void askAboutRefusal(const Error& error);
    void retranslate();

    const Services& m_services;
    DraftKeeper m_keeper;
    Draft m_draft;
    QList<model::Account> m_accounts;
    QStringList m_partners; ///< to be switched on with the edit that comes
    bool m_isShowing = false;
    bool m_isRefusalShown = false;
    ShipmentId m_wantedShipment = {};
    QString m_wantedField;

    QStackedWidget* m_stack;
    QLabel* m_empty;
    ShipmentHead* m_head;
    StandingStrip* m_standing;
    MessageBar* m_message;
    RehearsalView* m_rehearsal;
    LabelView* m_labels;
    WayView* m_way;
    HistoryView* m_history;
    FormTabs* m_tabs;
    ProblemsPanel* m_problems;
    AddressHelp* m_addressHelp;
    PackageHelp* m_packageHelp;
};

} // namespace aviso::ui
