#pragma once

#include "ui/mainwindow/page.h"
#include "ui/services.h"
#include "ui/shipments/draftkeeper.h"
#include "ui/shipments/section.h"

#include <QList>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace aviso::ui {

class BasicsSection;
class HistoryView;
class LabelView;
class MessageBar;
class ParcelsSection;
class ProblemsPanel;
class RehearsalView;
class ShipmentHead;

/// The shipment on one page: its sections, what stands against booking it beside them, its label and its history.
class ShipmentForm : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentForm(const Services& services, QWidget* parent = nullptr);

    void open(ShipmentId id);
    void openAt(ShipmentId id, const QString& field); ///< and goes to the field
    void close();
    ShipmentId shipment() const { return m_keeper.current().id; }

    /// Goes to the tab and the control of a field.
    void focusField(const QString& field);
    void focusFirstField();
    void focusNextProblem();

    Testing testing() const; ///< by the account of the shipment in view
    void setAccounts(const QList<model::Account>& accounts);
    void keepNow();
    void refresh(); ///< something was committed
    LabelView* labels() const { return m_labels; }

Q_SIGNALS:
    void testingChanged();
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildTabs();
    QWidget* newTab(const QList<Section*>& sections);
    QWidget* newShipmentTab();
    void addSection(Section* section);
    void connectKeeper();
    void takeAccount(const model::Account& account);
    void showAll();
    void takeEdit();
    void judge();
    void showStanding();
    void askAboutConflict();
    void retranslate();

    const Services& m_services;
    DraftKeeper m_keeper;
    Draft m_draft;
    QList<model::Account> m_accounts;
    QList<Section*> m_sections;
    bool m_isShowing = false;
    QString m_wantedField;

    QStackedWidget* m_stack;
    QLabel* m_empty;
    ShipmentHead* m_head;
    MessageBar* m_message;
    QTabWidget* m_tabs;
    ProblemsPanel* m_problems;
    BasicsSection* m_basics = nullptr;
    ParcelsSection* m_parcels = nullptr;
    RehearsalView* m_rehearsal;
    LabelView* m_labels;
    HistoryView* m_history;
    QList<QLabel*> m_titles;
};

} // namespace aviso::ui
