#include "ui/orders/targetsection.h"

#include "core/model/accounts.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/commits.h"
#include "ui/fields/verdict.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int choiceLength = 14; // characters

} // namespace

TargetSection::TargetSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_source(new QComboBox(this)),
      m_account(new ChoiceBox(choiceLength, this)), m_service(new ChoiceBox(choiceLength, this)),
      m_messages(new QToolButton(this)), m_messageMenu(new QMenu(m_messages)),
      m_weight(new ChoiceBox(choiceLength, this)), m_duplicates(new ChoiceBox(choiceLength, this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setHorizontalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [this, form](QWidget* field, const QString& name) {
        auto* label = new QLabel(this);
        field->setObjectName(name);
        label->setBuddy(field);
        form->addRow(label, field);
        m_labels.append(label);
    };
    addRow(m_source, u"import-source"_s);
    addRow(m_account, u"import-account"_s);
    addRow(m_service, u"import-service"_s);
    addRow(m_messages, u"import-messages"_s);
    addRow(m_weight, u"import-weight"_s);
    addRow(m_duplicates, u"import-duplicates"_s);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_messages->setMenu(m_messageMenu);
    m_messages->setPopupMode(QToolButton::InstantPopup);
    m_messages->setFocusPolicy(Qt::StrongFocus);
    m_messages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(choiceLength);
    m_weight->addItems({QString(), QString()});
    for (const orders::Duplicates each :
         {orders::Duplicates::Ask, orders::Duplicates::Keep, orders::Duplicates::Replace})
        m_duplicates->addItem(QString(), orders::duplicatesWord(each));
    const auto takeSource = [this] {
        if (source() != m_lastSource) {
            m_lastSource = source();
            Q_EMIT sourceChanged();
        }
    };
    connect(m_source, &QComboBox::activated, this, takeSource);
    connect(m_source->lineEdit(), &QLineEdit::editingFinished, this, takeSource);
    connect(m_account, &QComboBox::activated, this, [this] {
        showChoices();
        Q_EMIT edited();
    });
    for (QComboBox* choice : {m_service, m_weight, m_duplicates})
        connect(choice, &QComboBox::activated, this, &TargetSection::edited);
    whenCommitted(services.store(), storage::Topic::Accounts | storage::Topic::Settings, this,
                  [this](storage::Topics) { load(); });
    retranslate();
    load();
}

Result<TargetSection::Reading> TargetSection::read(Connection& connection)
{
    auto defaults = shipping::loadDeskDefaults(connection);
    if (!defaults)
        return std::unexpected(defaults.error());
    auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    return Reading{.defaults = *defaults, .accounts = std::move(*accounts)};
}

void TargetSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&TargetSection::read); })
        .in(m_loading)
        .then(this, [this](Result<Reading> reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            const bool isSame = reading->accounts == m_reading.accounts && reading->defaults == m_reading.defaults;
            m_reading = std::move(*reading);
            if (isSame)
                return;
            showAccounts();
            Q_EMIT edited();
        });
}

void TargetSection::showAccounts()
{
    QVariant wanted = m_account->currentData();
    if (!wanted.isValid() && m_reading.defaults.account)
        wanted = number(*m_reading.defaults.account);
    m_account->clear();
    for (const model::Account& account : m_reading.accounts)
        m_account->addItem(account.name, number(account.id));
    if (m_reading.accounts.isEmpty())
        m_account->addItem(tr("none yet: choose one later in each shipment"), QVariant());
    m_account->setCurrentIndex(std::max(0, m_account->findData(wanted)));
    showChoices();
}

const model::Account* TargetSection::account() const
{
    const QVariant id = m_account->currentData();
    const auto& all = m_reading.accounts;
    const auto found = std::ranges::find_if(
        all, [&id](const model::Account& a) { return id.isValid() && number(a.id) == id.toLongLong(); });
    return found == all.end() ? nullptr : &*found;
}

const catalogue::Entry* TargetSection::entry() const
{
    const auto& all = m_services.desk.catalogue;
    const auto found = all.constFind(carrier());
    return found == all.constEnd() ? nullptr : &*found;
}

QString TargetSection::carrier() const
{
    const model::Account* chosen = account();
    return chosen ? chosen->carrier : QString();
}

orders::CarrierTerms TargetSection::terms() const
{
    return orders::termsOf(m_services.desk.catalogue, carrier());
}

void TargetSection::showChoices()
{
    m_draft = entry() ? shipping::draftFor(*entry(), *account(), m_reading.defaults) : model::Shipment();
    const QString language = m_services.language.code();
    m_service->clear();
    if (entry())
        for (const catalogue::Service& service : entry()->services)
            if (service.kind == catalogue::Service::Kind::Basic &&
                isOffered(*account(), service.code, service.isHidden))
                m_service->addItem(service.name.in(language) + u" · "_s + service.code, service.code);
    m_service->setCurrentIndex(m_service->findData(m_draft.service.basic));
    m_service->setEnabled(entry());
    m_messages->setEnabled(entry());
    showMessages();
}

void TargetSection::showMessages()
{
    m_messageMenu->clear();
    const QString language = m_services.language.code();
    for (const catalogue::MessageKind& kind : entry() ? entry()->messages : QList<catalogue::MessageKind>()) {
        if (!isOffered(*account(), kind.code, kind.isHidden))
            continue;
        QAction* action = m_messageMenu->addAction(kind.name.in(language));
        action->setCheckable(true);
        action->setData(kind.code);
        action->setChecked(model::messageChoice(m_draft, kind.code));
        connect(action, &QAction::triggered, this, &TargetSection::takeMessages);
    }
    m_messages->setText(tr("%n message(s)", nullptr, static_cast<int>(m_draft.messages.size())));
}

void TargetSection::takeMessages()
{
    const auto channel = m_draft.messages.isEmpty() ? m_reading.defaults.channel.value_or(model::MessageChannel::Email)
                                                    : m_draft.messages.first().channel;
    m_draft.messages.clear();
    for (const QAction* action : m_messageMenu->actions())
        if (action->isChecked())
            m_draft.messages.append({.code = action->data().toString(), .channel = channel});
    m_messages->setText(tr("%n message(s)", nullptr, static_cast<int>(m_draft.messages.size())));
    Q_EMIT edited();
}

void TargetSection::setSources(const QStringList& sources)
{
    const QString before = source();
    m_source->clear();
    m_source->addItems(sources);
    setSource(before);
}

void TargetSection::setSource(const QString& source)
{
    m_source->setEditText(source);
    m_lastSource = source;
}

void TargetSection::setDuplicates(orders::Duplicates duplicates)
{
    m_duplicates->setCurrentIndex(m_duplicates->findData(orders::duplicatesWord(duplicates)));
}

void TargetSection::setWeightUnit(orders::WeightUnit unit)
{
    m_weight->setCurrentIndex(unit == orders::WeightUnit::Grams ? 1 : 0);
}

QString TargetSection::source() const
{
    return m_source->currentText().trimmed();
}

orders::Duplicates TargetSection::duplicates() const
{
    return orders::duplicatesFromWord(m_duplicates->currentData().toString()).value_or(orders::Duplicates::Ask);
}

orders::WeightUnit TargetSection::weightUnit() const
{
    return m_weight->currentIndex() == 1 ? orders::WeightUnit::Grams : orders::WeightUnit::Kilograms;
}

orders::Defaults TargetSection::defaults() const
{
    orders::Defaults defaults = shipping::importDefaults(m_draft);
    if (m_service->currentIndex() >= 0)
        defaults.service.basic = m_service->currentData().toString();
    return defaults;
}

void TargetSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QList<model::MessageChoice> chosen = m_draft.messages;
        const QVariant service = m_service->currentData();
        retranslate();
        showAccounts();
        m_draft.messages = chosen;
        showMessages();
        m_service->setCurrentIndex(m_service->findData(service));
    }
    QWidget::changeEvent(event);
}

void TargetSection::retranslate()
{
    const QStringList names{text::fieldName(u"source"_s),  text::fieldName(u"account"_s),
                            text::fieldName(u"service"_s), text::fieldName(u"messages"_s),
                            tr("Numbers in weights are"),  tr("Orders that changed")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels[i]->setText(names[i]);
        m_labels[i]->buddy()->setAccessibleName(names[i]);
    }
    m_source->setToolTip(
        tr("Under this name the columns are remembered, and the next file of the source adds no order twice."));
    m_weight->setItemText(0, tr("Kilograms"));
    m_weight->setItemText(1, tr("Grams"));
    const QStringList policies{tr("Ask"), tr("Keep the desk's"), tr("Take the file's")};
    const QStringList meanings{
        tr("You see what would change, field by field, and decide before anything is overwritten."),
        tr("Whatever the file says now, drafts stay as they are."),
        tr("Drafts follow the file, even where somebody has changed them here.")};
    for (int i = 0; i < m_duplicates->count(); ++i) {
        m_duplicates->setItemText(i, policies[i]);
        m_duplicates->setItemData(i, meanings[i], Qt::ToolTipRole);
    }
    m_duplicates->setToolTip(
        tr("What happens to orders that are here already and that the file now says otherwise. What is "
           "booked never changes."));
}

} // namespace aviso::ui
