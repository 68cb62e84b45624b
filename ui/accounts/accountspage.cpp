#include "ui/accounts/accountspage.h"

#include "core/text/sentences.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/accountlist.h"
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

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::AccountState;

AccountsPage::AccountsPage(const Services& services, StartPractice startPractice, QWidget* parent)
    : Page(ownSign(), parent), m_services(services), m_startPractice(std::move(startPractice)),
      m_list(new AccountList(
          [this](const QString& carrier) {
              const auto entry = m_services.desk.catalogue.constFind(carrier);
              return entry == m_services.desk.catalogue.cend() ? carrier : entry->name.in(m_services.language.code());
          },
          this)),
      m_form(new AccountForm(services, this)), m_message(new MessageBar(this)), m_stack(new QStackedWidget(this))
{
    buildVerbs();
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({2 * grid + 4, 2 * grid + 4});
    bar->addActions({m_new, m_practice, m_keep, m_test, m_remove});
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildDetail());
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(u"list-and-account"_s);
    parts->addWidget(m_list);
    parts->addWidget(m_stack);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    parts->setSizes({36 * grid, 116 * grid});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(parts, 1);
    connect(m_list, &AccountList::chosen, this, [this](AccountId id) { leaveAccount([this, id] { open(id); }); });
    connect(m_form, &AccountForm::edited, this, &AccountsPage::enableVerbs);
    connect(m_form->foot(), &AccountTest::keepAsked, this, [this] { m_keep->trigger(); });
    connect(m_form->foot(), &AccountTest::testAsked, this, &AccountsPage::test);
    whenCommitted(services.store(), storage::Topic::Accounts | storage::Topic::Health, this,
                  [this](storage::Topics touched) {
                      if (touched & storage::Topic::Accounts || isVisible()) // else entering reads them
                          load();
                  });
    retranslate();
    load();
}

PageSign AccountsPage::ownSign()
{
    return {.name = u"accounts"_s, .icon = u"accounts"_s, .title = [] { return tr("Accounts"); }};
}

QList<QAction*> AccountsPage::verbs() const
{
    return {m_new, m_practice, nullptr, m_keep, m_test, nullptr, m_examples, nullptr, m_remove};
}

void AccountsPage::enter()
{
    load(); // the key store may have been unlocked meanwhile
}

void AccountsPage::buildVerbs()
{
    m_new = newVerb(u"new-account"_s, Qt::Key_F2, verbIcon(u"document-new"_s, u"new"_s),
                    [this] { leaveAccount([this] { writeNew(); }); });
    m_practice = newVerb(u"practice-account"_s, Qt::SHIFT | Qt::Key_F2, icon(u"accounts"_s), [this] { addPractice(); });
    m_practice->setVisible(static_cast<bool>(m_startPractice));
    m_keep = newVerb(u"save-account"_s, QKeySequence::Save, verbIcon(u"document-save"_s, u"good"_s),
                     [this] { keepForm({}); });
    m_test = newVerb(u"test-account-verb"_s, Qt::Key_F9, icon(u"reconcile"_s), [this] { test(); });
    m_examples = newVerb(u"message-examples"_s, Qt::CTRL | Qt::Key_E, icon(u"export"_s), [this] { exportExamples(); });
    m_remove = newVerb(u"remove-account"_s, Qt::CTRL | Qt::Key_Delete, verbIcon(u"edit-delete"_s, u"remove"_s),
                       [this] { askRemoval(); });
}

QWidget* AccountsPage::buildEmpty()
{
    auto* empty = new QWidget(this);
    m_emptyWords = new QLabel(empty);
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyNew = new QPushButton(empty);
    m_emptyPractice = new QPushButton(empty);
    m_emptyPractice->setVisible(static_cast<bool>(m_startPractice));
    auto* column = new QVBoxLayout(empty);
    column->addStretch();
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyNew, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyPractice, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_emptyNew, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_emptyPractice, &QPushButton::clicked, m_practice, &QAction::trigger);
    return empty;
}

QWidget* AccountsPage::buildDetail()
{
    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_form, 1);
    m_message->hide();
    return detail;
}

void AccountsPage::load()
{
    m_services.tasks
        .run(Lane::Network, [&desk = m_services.desk,
                             &secrets = m_services.secrets] { return shipping::accountStates(desk, secrets); })
        .in(m_loading)
        .then(this, [this](Result<QList<AccountState>> states) {
            if (!states)
                return Q_EMIT failed(states.error());
            takeStates(std::move(*states));
        });
}

void AccountsPage::takeStates(QList<AccountState> states)
{
    m_states = std::move(states);
    m_list->show(m_states);
    if (hasUnsaved()) {
        m_list->setCurrent(m_form->account().id);
        if (const AccountState* state = stateOf(m_form->account().id))
            m_form->refresh(*state);
    } else if (number(m_wanted) != 0 || !m_form->isNew() || m_stack->currentIndex() != 1) {
        AccountId wanted = number(m_wanted) != 0 ? m_wanted : m_form->account().id;
        if (!stateOf(wanted) && !m_states.isEmpty())
            wanted = m_states.first().account.id;
        const AccountState* state = stateOf(wanted);
        m_list->setCurrent(wanted);
        if (state && state->account.id == m_form->account().id && number(m_wanted) == 0)
            m_form->refresh(*state);
        else if (state)
            m_form->show(*state);
        m_stack->setCurrentIndex(state ? 1 : 0);
    }
    m_wanted = {};
    enableVerbs();
}

void AccountsPage::open(AccountId id)
{
    const AccountState* state = stateOf(id);
    if (!state)
        return;
    m_message->hide();
    m_form->show(*state);
    m_list->setCurrent(id);
    m_stack->setCurrentIndex(1);
    enableVerbs();
}

const AccountState* AccountsPage::stateOf(AccountId id) const
{
    const auto found = std::ranges::find(m_states, id, [](const AccountState& state) { return state.account.id; });
    return found == m_states.end() ? nullptr : &*found;
}

void AccountsPage::write(const model::Account& account)
{
    m_message->hide();
    m_list->setCurrent({});
    m_form->show({.account = account});
    m_stack->setCurrentIndex(1);
    m_form->focusField(u"account.name"_s);
    enableVerbs();
}

void AccountsPage::writeNew()
{
    // As the one that is shown; else the first that this program knows.
    const QString shown = m_form->account().carrier;
    const QString wanted =
        shown.isEmpty() && !m_services.desk.carriers.empty() ? m_services.desk.carriers.front().id : shown;
    const auto known = m_services.desk.catalogue.constFind(wanted);
    if (known == m_services.desk.catalogue.constEnd())
        return;
    const catalogue::Entry& entry = *known;
    model::Account account{.carrier = entry.carrier, .name = entry.name.in(m_services.language.code())};
    if (!entry.channels.isEmpty()) {
        account.channel = entry.channels.first().id;
        account.baseUrl = entry.channels.first().baseUrl;
        account.tokenUrl = entry.channels.first().tokenUrl;
    }
    account.sender.country = entry.defaults.value(u"country"_s);
    write(account);
}

void AccountsPage::addPractice()
{
    m_practice->setEnabled(false);
    m_services.tasks
        .run(Lane::Network, [start = m_startPractice, carrier = m_form->account().carrier] { return start(carrier); })
        .then(this, [this](const Result<PracticeStand>& stand) {
            m_practice->setEnabled(true);
            if (!stand)
                return report(stand.error());
            keep(stand->account, stand->secrets, [this](AccountId id) {
                m_wanted = id;
                Q_EMIT announced(tr("A practice account is ready. It books at a stand-in on this computer."));
            });
        });
}

bool AccountsPage::hasUnsaved() const
{
    return m_stack->currentIndex() == 1 && m_form->isChanged();
}

QString AccountsPage::unsaved() const
{
    return hasUnsaved() ? tr("The account “%1” is changed and not saved.").arg(m_form->account().name.trimmed())
                        : QString();
}

void AccountsPage::leaveAccount(const std::function<void()>& after)
{
    if (!hasUnsaved())
        return after();
    m_list->setCurrent(m_form->account().id);
    const auto discard = [this, after] {
        if (const AccountState* state = stateOf(m_form->account().id))
            m_form->show(*state);
        after();
    };
    m_message->show(
        Tone::Warning, unsaved(),
        {{.text = tr("Save the changes"), .act = [this, after] { keepForm([this, after] { leaveAccount(after); }); }},
         {.text = tr("Discard the changes"), .act = discard},
         {.text = tr("Go on editing")}});
}

void AccountsPage::keepForm(std::function<void()> after)
{
    keep(m_form->account(), m_form->typedSecrets(),
         [this, account = m_form->account(), typed = m_form->typedSecrets(), sitting = m_form->sitting(),
          after = std::move(after)](AccountId id) mutable {
             if (m_form->sitting() != sitting)
                 return;
             account.id = id;
             m_form->takeStored(account, typed);
             if (after)
                 after();
         });
}

void AccountsPage::keep(const model::Account& account, const QMap<QString, QString>& secrets,
                        std::function<void(AccountId)> then)
{
    if (m_isKeeping)
        return m_list->setCurrent(m_form->account().id);
    m_isKeeping = true;
    m_services.tasks
        .run(Lane::Network, [&desk = m_services.desk, &keys = m_services.secrets, account,
                             secrets] { return shipping::keepAccount(desk, keys, account, secrets); })
        .then(this, [this, name = account.name.trimmed(), then = std::move(then)](const Result<AccountId>& id) {
            m_isKeeping = false;
            if (!id) {
                m_list->setCurrent(m_form->account().id);
                return report(id.error());
            }
            m_message->hide();
            Q_EMIT announced(tr("The account “%1” is saved.").arg(name));
            then(*id);
            load();
            enableVerbs();
        });
}

void AccountsPage::report(const Error& error)
{
    if (m_stack->currentIndex() != 1)
        return Q_EMIT failed(error);
    m_message->show(error);
    m_form->focusField(error.field);
}

void AccountsPage::enableVerbs()
{
    const bool isOpen = m_stack->currentIndex() == 1;
    const QString none = isOpen ? QString() : tr("No account is open.");
    const bool isNothingNew = isOpen && !m_form->isChanged() && !m_form->isNew();
    allow(*m_keep, isNothingNew ? tr("Nothing has changed.") : none);
    allow(*m_test, m_isTesting ? tr("The sign-in is being tested.") : none);
    allow(*m_examples, none);
    allow(*m_remove, isOpen && m_form->isNew() ? tr("The account is not saved yet.") : none);
}

void AccountsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void AccountsPage::retranslate()
{
    m_new->setText(tr("New account"));
    m_practice->setText(tr("Practice account"));
    m_keep->setText(tr("Save"));
    m_test->setText(tr("Test the sign-in"));
    m_examples->setText(tr("Examples of all messages …"));
    m_remove->setText(tr("Remove"));
    m_emptyWords->setText(
        tr("There is no account yet. An account holds what the carrier gave you: licence, addresses and "
           "the keys for signing in. Add one to book parcels."));
    m_emptyNew->setText(tr("Add an account"));
    m_emptyPractice->setText(tr("Add a practice account, without a contract"));
    enableVerbs();
}

} // namespace aviso::ui
