#include "core/text/sentences.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accounttest.h"
#include "ui/accounts/messageexamples.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/mainwindow/messagebar.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

// What is done with an account that is stored.

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::AccountState;

void AccountsPage::test()
{
    if (m_isTesting)
        return;
    if (m_form->isChanged() || m_form->isNew())
        return keepForm([this] {
            if (!m_form->isChanged()) // else it would be another account than the one to be tested
                test();
        });
    const AccountId id = m_form->account().id;
    m_isTesting = true;
    m_form->foot()->setBusy(true);
    enableVerbs();
    m_services.tasks
        .run(Lane::Network, tr("Testing the account"),
             [&desk = m_services.desk, id](const LongCall& call) { return shipping::testAccount(desk, id, call.stop); })
        .then(this, [this, id](const Result<QDateTime>& tested) {
            m_isTesting = false;
            m_form->foot()->setBusy(false);
            if (m_form->account().id == id)
                m_form->foot()->showOutcome(tested);
            enableVerbs();
        });
}

void AccountsPage::exportExamples()
{
    saveExamples(m_services, m_form->account().carrier, this, [this](const Result<QString>& file) {
        if (!file)
            return report(file.error());
        Q_EMIT announced(tr("Examples of all messages are in %1.").arg(QDir::toNativeSeparators(*file)));
    });
}

void AccountsPage::askRemoval()
{
    const AccountState* state = stateOf(m_form->account().id);
    if (!state)
        return;
    m_message->show(
        Tone::Warning,
        tr("Remove the account “%1” and its secrets from this desk? The carrier is not told.").arg(state->account.name),
        {{.text = tr("Remove it"), .act = [this, id = state->account.id] { remove(id); }},
         {.text = tr("Keep it"), .act = [this] { m_message->hide(); }}});
}

void AccountsPage::remove(AccountId id)
{
    m_services.tasks
        .run(Lane::Network, [&desk = m_services.desk, &secrets = m_services.secrets,
                             id] { return shipping::dropAccount(desk, secrets, id); })
        .then(this, [this](const Result<void>& removed) {
            m_message->hide();
            if (!removed)
                return report(removed.error());
            m_form->show({});
            m_stack->setCurrentIndex(0);
            load();
            Q_EMIT announced(tr("The account is removed."));
        });
}

} // namespace aviso::ui
