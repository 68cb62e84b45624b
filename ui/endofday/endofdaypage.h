#pragma once

#include "core/shipping/worklist.h"
#include "ui/endofday/endofdaytables.h"
#include "ui/mainwindow/page.h"
#include "ui/services.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace aviso::ui {

class DayLines;
class ListView;
class MessageBar;
class PickupPanel;

/// The end of the day: by account what is handed over and what is not, the lists of the last days, and the pickups.
class EndOfDayPage final : public Page
{
    Q_OBJECT

public:
    explicit EndOfDayPage(const Services& services, QWidget* parent = nullptr);

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    void enter() override;
    QWidget* restingPlace() const override;

    void saveList(const QString& file); ///< the one that is shown; its kind by its name's ending

Q_SIGNALS:
    void pageAsked(const QString& name);
    void workAsked(aviso::shipping::Work work); ///< by the verb that does it
    void shipmentAsked(aviso::ShipmentId shipment);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reading
    {
        QList<AccountDay> days = {};
        QMap<AccountId, QList<DayLine>> lines = {};
        QList<ListedDay> lists = {};
    };

    void buildVerbs();
    void connectParts();
    QWidget* buildLeft();
    QWidget* buildEmpty();
    static Result<Reading> read(const shipping::Desk& desk, const QString& language);
    void load(std::optional<model::ManifestId> wanted = {});
    void take(const Reading& reading, std::optional<model::ManifestId> wanted);
    void selectAgain(std::optional<model::ManifestId> wanted);
    const AccountDay* chosenDay() const;
    const ListedDay* chosenList() const;
    void showChosen();
    void showDay(const AccountDay& day);
    void loadList(const ListedDay& list);
    void closeOut();
    void takeClosed(const Result<shipping::ClosedOut>& closed);
    void noteHandover();
    void enableVerbs();
    void retranslate();

    const Services& m_services;
    Reading m_reading;
    std::optional<AccountId> m_account;      ///< that is looked at
    std::optional<model::ManifestId> m_list; ///< likewise; at most one of both
    bool m_isShowing = false;
    bool m_isClosing = false;
    Place m_loading;
    Place m_opening;
    TableModel<AccountDay>* m_accountModel;
    TableModel<ListedDay>* m_listModel;
    QTableView* m_accounts;
    QTableView* m_lists;
    QLabel* m_listsTitle;
    QStackedWidget* m_stack;
    DayLines* m_lines;
    PickupPanel* m_pickups;
    ListView* m_paper;
    QLabel* m_emptyTitle;
    QLabel* m_emptyWords;
    QPushButton* m_emptyGo;
    MessageBar* m_message;
    QAction* m_close = nullptr;
    QAction* m_printLabels = nullptr;
    QAction* m_print = nullptr;
    QAction* m_save = nullptr;
    QAction* m_handOver = nullptr;
    QAction* m_look = nullptr;
};

} // namespace aviso::ui
