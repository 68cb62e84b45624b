#include "ui/settings/databasesection.h"

#include "core/model/accounts.h"
#include "ui/commits.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QStringList>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, QStringList> accountsByHost(const QList<model::Account>& accounts)
{
    QMap<QString, QStringList> byHost;
    for (const model::Account& account : accounts)
        for (const QUrl& url : {account.baseUrl, account.tokenUrl})
            if (!url.host().isEmpty() && !byHost[url.host()].contains(account.name))
                byHost[url.host()].append(account.name);
    return byHost;
}

} // namespace

DatabaseSection::DatabaseSection(const Services& services, QString dataFolder, QWidget* parent)
    : QWidget(parent), m_services(services), m_dataFolder(std::move(dataFolder)), m_databaseLabel(new QLabel(this)),
      m_database(new QLabel(this)), m_open(new QPushButton(this)), m_hostsLabel(new QLabel(this)),
      m_hosts(new QLabel(this)), m_promise(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_databaseLabel);
    column->addWidget(m_database);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addSpacing(grid);
    column->addWidget(m_hostsLabel);
    column->addWidget(m_hosts);
    column->addWidget(m_promise);
    for (QLabel* selectable : {m_database, m_hosts}) {
        selectable->setFont(identifierFont());
        selectable->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* wrapped : {m_database, m_hosts, m_promise})
        wrapped->setWordWrap(true);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    m_hosts->setObjectName(u"contacted-hosts"_s);
    m_open->setObjectName(u"open-data-folder"_s);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_dataFolder)); });
    whenCommitted(services.store(), storage::Topic::Accounts, this, [this](storage::Topics) { load(); });
    retranslate();
    load();
}

void DatabaseSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::listAccounts); })
        .in(m_loading)
        .then(this, [this](Result<QList<model::Account>> accounts) {
            if (!accounts)
                return Q_EMIT failed(accounts.error());
            m_accounts = std::move(*accounts);
            retranslate();
        });
}

void DatabaseSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DatabaseSection::retranslate()
{
    m_databaseLabel->setText(tr("The desk's database, on this computer only:"));
    m_database->setText(QDir::toNativeSeparators(m_services.store().file()));
    m_open->setText(tr("Open the data folder"));
    m_hostsLabel->setText(tr("Hosts that Aviso contacts:"));
    QStringList lines;
    const auto byHost = accountsByHost(m_accounts);
    for (auto it = byHost.begin(); it != byHost.end(); ++it)
        lines.append(it.key() + u" – "_s + it.value().join(u", "_s));
    m_hosts->setText(lines.isEmpty() ? tr("none: there is no account yet") : lines.join(u'\n'));
    m_promise->setText(
        tr("Nothing else: no cloud of ours, no usage figures, no search for updates. A host is contacted when "
           "one of its accounts is tested, books or asks."));
}

} // namespace aviso::ui
