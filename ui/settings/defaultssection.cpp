#include "ui/settings/defaultssection.h"

#include "core/model/accounts.h"
#include "core/text/rehearsal.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/commits.h"
#include "ui/fields/verdict.h"
#include "ui/settings/receiptsfolder.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int choiceLength = 16; // characters

} // namespace

DefaultsSection::DefaultsSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_accountLabel(new QLabel(this)),
      m_account(new ChoiceBox(choiceLength, this)), m_serviceLabel(new QLabel(this)),
      m_service(new ChoiceBox(choiceLength, this)), m_channelLabel(new QLabel(this)),
      m_channel(new ChoiceBox(choiceLength, this)), m_messagesLabel(new QLabel(this)), m_ticks(new QVBoxLayout),
      m_empty(new QLabel(this)), m_receiptsLabel(new QLabel(this)), m_receipts(new ReceiptsFolder(services, this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_empty->setWordWrap(true);
    form->addRow(m_empty);
    form->addRow(m_accountLabel, m_account);
    form->addRow(m_serviceLabel, m_service);
    form->addRow(m_channelLabel, m_channel);
    form->addRow(m_messagesLabel, m_ticks);
    form->addRow(m_receiptsLabel, m_receipts);
    m_ticks->setSpacing(0);
    m_accountLabel->setBuddy(m_account);
    m_serviceLabel->setBuddy(m_service);
    m_channelLabel->setBuddy(m_channel);
    m_receiptsLabel->setBuddy(m_receipts);
    m_account->setObjectName(u"default-account"_s);
    m_service->setObjectName(u"default-service"_s);
    m_channel->setObjectName(u"default-channel"_s);
    connect(m_account, &QComboBox::activated, this, &DefaultsSection::takeAccount);
    connect(m_service, &QComboBox::activated, this, &DefaultsSection::takeChoices);
    connect(m_channel, &QComboBox::activated, this, &DefaultsSection::takeChoices);
    connect(m_receipts, &ReceiptsFolder::failed, this, &DefaultsSection::failed);
    whenCommitted(services.store(), storage::Topic::Accounts, this, [this](storage::Topics) { load(); });
    show();
    load();
}

Result<DefaultsSection::Reading> DefaultsSection::read(Connection& connection)
{
    auto defaults = shipping::loadDeskDefaults(connection);
    if (!defaults)
        return std::unexpected(defaults.error());
    auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    return Reading{.defaults = *defaults, .accounts = std::move(*accounts)};
}

void DefaultsSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&DefaultsSection::read); })
        .in(m_loading)
        .then(this, [this](Result<Reading> reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            m_reading = std::move(*reading);
            show();
        });
}

const model::Account* DefaultsSection::account() const
{
    const auto& accounts = m_reading.accounts;
    const auto found =
        std::ranges::find_if(accounts, [this](const model::Account& a) { return a.id == m_reading.defaults.account; });
    if (found != accounts.end())
        return &*found;
    return accounts.isEmpty() ? nullptr : &accounts.first();
}

const catalogue::Entry* DefaultsSection::entryOf(const model::Account* account) const
{
    const auto& all = m_services.desk.catalogue;
    const auto entry = account ? all.constFind(account->carrier) : all.constEnd();
    return entry == all.constEnd() ? nullptr : &*entry;
}

void DefaultsSection::show()
{
    const model::Account* chosen = account();
    const catalogue::Entry* entry = entryOf(chosen);
    m_empty->setVisible(!entry);
    m_empty->setText(tr("Add an account first: it decides which services and messages there are."));
    for (QWidget* widget : QList<QWidget*>{m_accountLabel, m_account, m_serviceLabel, m_service, m_channelLabel,
                                           m_channel, m_messagesLabel})
        widget->setVisible(entry);
    m_accountLabel->setText(text::fieldName(u"account"_s));
    m_serviceLabel->setText(text::fieldName(u"service"_s));
    m_channelLabel->setText(tr("Messages go by"));
    m_messagesLabel->setText(text::fieldName(u"messages"_s));
    m_receiptsLabel->setText(tr("Folder for booking receipts"));
    m_account->clear();
    m_account->addItem(chosen ? tr("The first one: %1").arg(m_reading.accounts.first().name) : QString(), QVariant());
    for (const model::Account& account : m_reading.accounts)
        m_account->addItem(account.name, number(account.id));
    const QVariant wanted = m_reading.defaults.account ? QVariant(number(*m_reading.defaults.account)) : QVariant();
    m_account->setCurrentIndex(wanted.isValid() ? std::max(0, m_account->findData(wanted)) : 0);
    const model::Shipment draft = entry ? shipping::draftFor(*entry, *chosen, m_reading.defaults) : model::Shipment();
    fillServices(entry);
    fillMessages(entry, draft);
    for (const QLabel* label : {m_accountLabel, m_serviceLabel, m_channelLabel, m_receiptsLabel})
        label->buddy()->setAccessibleName(label->text());
    Q_EMIT shown();
}

void DefaultsSection::fillServices(const catalogue::Entry* entry)
{
    const QString language = m_services.language.code();
    m_service->clear();
    m_channel->clear();
    if (!entry)
        return;
    const auto named = [&](const QString& code) {
        const catalogue::Service* service = catalogue::service(*entry, code);
        return service ? service->name.in(language) + u" · "_s + code : code;
    };
    m_service->addItem(tr("usual: %1").arg(named(entry->defaults.value(u"service"_s))), QVariant());
    for (const catalogue::Service& service : entry->services)
        if (service.kind == catalogue::Service::Kind::Basic && isOffered(*account(), service.code, service.isHidden))
            m_service->addItem(named(service.code), service.code);
    m_service->setCurrentIndex(
        m_reading.defaults.service ? std::max(0, m_service->findData(*m_reading.defaults.service)) : 0);
    for (const model::MessageChannel channel : {model::MessageChannel::Email, model::MessageChannel::Sms})
        m_channel->addItem(text::messageChannelName(channel), model::channelWord(channel));
    const auto usual = model::channelFromWord(entry->defaults.value(u"message-channel"_s));
    const auto chosen = m_reading.defaults.channel.value_or(usual.value_or(model::MessageChannel::Email));
    m_channel->setCurrentIndex(m_channel->findData(model::channelWord(chosen)));
}

void DefaultsSection::fillMessages(const catalogue::Entry* entry, const model::Shipment& draft)
{
    qDeleteAll(m_messages);
    m_messages.clear();
    const QString language = m_services.language.code();
    for (const catalogue::MessageKind& kind : entry ? entry->messages : QList<catalogue::MessageKind>()) {
        if (!isOffered(*account(), kind.code, kind.isHidden))
            continue;
        auto* tick = new QCheckBox(kind.name.in(language), this);
        tick->setObjectName(u"default-message-"_s + kind.code);
        tick->setProperty("code", kind.code);
        tick->setToolTip(kind.whenSent.in(language));
        tick->setChecked(model::messageChoice(draft, kind.code));
        connect(tick, &QCheckBox::clicked, this, &DefaultsSection::takeChoices);
        m_ticks->addWidget(tick);
        m_messages.append(tick);
    }
}

void DefaultsSection::takeAccount()
{
    const QVariant chosen = m_account->currentData();
    m_reading.defaults.account = chosen.isValid() ? std::optional(AccountId{chosen.toLongLong()}) : std::nullopt;
    show();
    keep();
}

void DefaultsSection::takeChoices()
{
    shipping::DeskDefaults& defaults = m_reading.defaults;
    const QVariant service = m_service->currentData();
    defaults.service = service.isValid() ? std::optional(service.toString()) : std::nullopt;
    defaults.channel = model::channelFromWord(m_channel->currentData().toString());
    defaults.messages.emplace();
    for (const QCheckBox* tick : m_messages)
        if (tick->isChecked())
            defaults.messages->append(tick->property("code").toString());
    keep();
}

void DefaultsSection::keep()
{
    m_services.tasks
        .run(Lane::Saves,
             [&store = m_services.store(), defaults = m_reading.defaults] {
                 return store.write(storage::Topic::Settings, [&](Connection& connection) {
                     return shipping::keepDeskDefaults(connection, defaults);
                 });
             })
        .then(this, [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
}

void DefaultsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace aviso::ui
