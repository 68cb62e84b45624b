#include "ui/accounts/accountform.h"

#include "core/catalogue/today.h"
#include "ui/accounts/accountbasics.h"
#include "ui/accounts/accounttest.h"
#include "ui/accounts/fieldrows.h"
#include "ui/accounts/picturepreview.h"
#include "ui/accounts/preconditions.h"
#include "ui/accounts/secretrows.h"
#include "ui/look.h"
#include "ui/mnemonics.h"
#include "ui/taborder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList senderFields(const AccountView&)
{
    return {u"sender.name"_s,     u"sender.name2"_s, u"sender.street"_s,  u"sender.po-box"_s,
            u"sender.postcode"_s, u"sender.city"_s,  u"sender.country"_s, u"sender.post-office"_s};
}

QStringList brandFields(const AccountView&)
{
    return {u"sender-name"_s, u"sender-email"_s, u"picture-url"_s, u"picture-link"_s};
}

/// What the channel asks for, and what every account may have.
QStringList carrierFields(const AccountView& view)
{
    QStringList fields = view.channel ? view.channel->settings : QStringList();
    for (const QString& general : {u"extra-services"_s, u"requests-per-second"_s, u"specimen"_s})
        if (view.entry && catalogue::field(*view.entry, general) && !fields.contains(general))
            fields.append(general);
    return fields;
}

} // namespace

AccountForm::AccountForm(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_basics(new AccountBasics(services.desk.catalogue, this)),
      m_secrets(new SecretRows(this)), m_picture(new PicturePreview(services.tasks, this)),
      m_foot(new AccountTest(this))
{
    keepMnemonicsApart(this);
    auto* content = new QWidget(this);
    auto* halves = new QHBoxLayout(content);
    halves->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    halves->setSpacing(4 * grid);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(grid);
    right->setSpacing(grid);
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    addSection(left, m_basics);
    addSection(left, m_secrets);
    addSection(left, new Preconditions(this));
    addSection(right, new FieldRows(&senderFields, this));
    addSection(right, new FieldRows(&brandFields, this));
    right->addWidget(m_picture);
    addSection(right, new FieldRows(&carrierFields, this));
    left->addStretch();
    right->addStretch();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(m_foot);
    retranslate();
}

void AccountForm::addSection(QVBoxLayout* column, AccountSection* section)
{
    auto* title = new QLabel(this);
    title->setFont(titleFont());
    title->setContentsMargins(0, column->count() == 0 ? 0 : grid, 0, 0);
    m_titles.append(title);
    m_sections.append(section);
    column->addWidget(title);
    column->addWidget(section);
    connect(section, &AccountSection::edited, this, &AccountForm::takeEdits);
}

void AccountForm::show(const shipping::AccountState& state)
{
    ++m_sitting;
    take(state);
}

void AccountForm::take(const shipping::AccountState& state)
{
    m_view = {.state = state};
    m_secrets->forget();
    takeWay();
    m_stored = m_view.account();
    showSections();
    m_foot->show(state);
    m_foot->setChanged(isChanged() || m_view.isNew());
}

void AccountForm::refresh(const shipping::AccountState& state)
{
    m_view.state.health = state.health;
    m_view.state.secrets = state.secrets;
    m_view.state.secretsTrouble = state.secretsTrouble;
    m_foot->show(m_view.state);
    m_secrets->refresh(m_view);
    if (!isChanged())
        take(state);
}

void AccountForm::takeStored(const model::Account& stored, const QMap<QString, QString>& secrets)
{
    m_stored = stored;
    m_view.state.account.id = stored.id;
    m_secrets->forget(secrets);
    m_foot->setChanged(isChanged());
}

/// The carrier or the channel decides which fields there are.
void AccountForm::takeWay()
{
    const auto& all = m_services.desk.catalogue;
    const model::Account& account = m_view.account();
    const auto entry = all.constFind(account.carrier);
    m_view.entry = entry == all.constEnd() ? nullptr : &*entry;
    m_view.channel = m_view.entry ? catalogue::channel(*m_view.entry, account.channel) : nullptr;
    m_view.language = m_services.language.code();
}

void AccountForm::showSections()
{
    m_isShowing = true;
    for (AccountSection* section : m_sections)
        section->show(m_view);
    m_isShowing = false;
    judge();
    // Later, when the foot has its new words too.
    QMetaObject::invokeMethod(this, [this] { assignMnemonics(this); }, Qt::QueuedConnection);
    QList<QWidget*> parts;
    for (AccountSection* section : m_sections)
        parts.append(section);
    parts.insert(parts.size() - 1, m_picture); // below the fields of the messages
    parts.append(m_foot);
    chainTabs(parts);
}

void AccountForm::takeEdits()
{
    if (m_isShowing)
        return;
    model::Account& account = m_view.state.account;
    const QString carrier = account.carrier;
    const QString channel = account.channel;
    const catalogue::AccountChannel* before = m_view.channel;
    for (const AccountSection* section : m_sections)
        section->write(account);
    if (account.carrier != carrier || account.channel != channel) {
        takeWay();
        if (!m_view.channel && m_view.entry && !m_view.entry->channels.isEmpty()) {
            account.channel = m_view.entry->channels.first().id;
            takeWay();
        }
        // Addresses that were the old channel's own become the new one's; others were typed and stay.
        if (m_view.channel && (!before || account.baseUrl == before->baseUrl))
            account.baseUrl = m_view.channel->baseUrl;
        if (m_view.channel && (!before || account.tokenUrl == before->tokenUrl))
            account.tokenUrl = m_view.channel->tokenUrl;
        showSections();
    } else {
        judge();
    }
    m_foot->setChanged(isChanged() || m_view.isNew());
    Q_EMIT edited();
}

void AccountForm::judge()
{
    if (m_view.entry)
        m_view.verdict = catalogue::compile(*m_view.entry, m_view.account(), {},
                                            catalogue::today(m_services.desk.clock, *m_view.entry));
    for (AccountSection* section : m_sections)
        section->judge(m_view);
    m_picture->show(m_view.account().pictureUrl);
}

QMap<QString, QString> AccountForm::typedSecrets() const
{
    return m_secrets->typed();
}

bool AccountForm::isChanged() const
{
    return m_view.account() != m_stored || !m_secrets->typed().isEmpty();
}

bool AccountForm::focusField(const QString& field)
{
    for (AccountSection* section : m_sections)
        if (section->focusField(field))
            return true;
    return false;
}

void AccountForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountForm::retranslate()
{
    const QStringList titles{tr("Account"), tr("Secrets"),  tr("Settled with the carrier"),
                             tr("Sender"),  tr("Messages"), tr("Labels and calls")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    m_view.language = m_services.language.code();
    if (m_view.entry)
        showSections();
}

} // namespace aviso::ui
