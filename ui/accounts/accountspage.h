#pragma once

#include "core/shipping/accounts.h"
#include "ui/mainwindow/page.h"
#include "ui/services.h"

#include <QList>
#include <QMap>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace aviso::ui {

class AccountForm;
class AccountList;
class MessageBar;

/// A stand-in carrier that was started for this desk, and the account that reaches it.
struct PracticeStand
{
    model::Account account = {};
    QMap<QString, QString> secrets = {};
};

/// Starts the stand-in of a carrier (empty: of the first there is), or finds the one that runs. Blocks; called on a
/// worker. Left empty, the page offers none.
using StartPractice = std::function<Result<PracticeStand>(const QString& carrier)>;

/// The accounts and the account on one page beside them.
class AccountsPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(const Services& services, StartPractice startPractice = {}, QWidget* parent = nullptr);

    static PageSign ownSign();

    QList<QAction*> verbs() const override;
    void enter() override;
    QString unsaved() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildVerbs();
    QWidget* buildEmpty();
    QWidget* buildDetail();
    void load();
    void takeStates(QList<shipping::AccountState> states);
    void open(AccountId id);
    void write(const model::Account& account);
    void writeNew();
    void addPractice();
    bool hasUnsaved() const;
    /// Goes on with `after` at once, or when the clerk has decided about what is not saved.
    void leaveAccount(const std::function<void()>& after);
    /// Saves what the form shows. `after` is called if that account is still the one shown then; it may have been typed
    /// on.
    void keepForm(std::function<void()> after);
    void keep(const model::Account& account, const QMap<QString, QString>& secrets,
              std::function<void(AccountId)> then);
    void test();
    void exportExamples();
    void askRemoval();
    void remove(AccountId id);
    void report(const Error& error);
    void enableVerbs();
    void retranslate();
    const shipping::AccountState* stateOf(AccountId id) const;

    const Services& m_services;
    StartPractice m_startPractice;
    AccountList* m_list;
    AccountForm* m_form;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    QLabel* m_emptyWords = nullptr;
    QPushButton* m_emptyNew = nullptr;
    QPushButton* m_emptyPractice = nullptr;
    QAction* m_new = nullptr;
    QAction* m_practice = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_test = nullptr;
    QAction* m_examples = nullptr;
    QAction* m_remove = nullptr;
    QList<shipping::AccountState> m_states;
    AccountId m_wanted = {}; ///< to be shown when the states are read, unless something is unsaved then
    Place m_loading;
    bool m_isTesting = false;
    bool m_isKeeping = false;
};

} // namespace aviso::ui
