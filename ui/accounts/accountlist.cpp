#include "ui/accounts/accountlist.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::AccountState;

HealthLook healthOf(const model::AccountHealth& health)
{
    const bool hasWorked = health.lastSuccess.isValid();
    const QString last =
        hasWorked ? AccountList::tr("Last success: %1.").arg(localTime(health.lastSuccess)) : QString();
    if (health.lastFailure) {
        const QString why = text::sentence(*health.lastFailure);
        return {.icon = u"refused"_s,
                .tone = Tone::Bad,
                .words = AccountList::tr("The last call failed.") + u' ' + why + (hasWorked ? u' ' + last : QString())};
    }
    if (hasWorked)
        return {.icon = u"good"_s, .tone = Tone::Good, .words = last};
    return {.icon = u"idle"_s, .tone = Tone::Faint, .words = AccountList::tr("Not used yet.")};
}

AccountList::AccountList(std::function<QString(const QString&)> carrierName, QWidget* parent)
    : QWidget(parent),
      m_model(new TableModel<AccountState>(
          {Column<AccountState>{
               .title = [] { return tr("Account"); },
               .text = [](const AccountState& row) { return row.account.name; },
               .icon =
                   [](const AccountState& row) {
                       const HealthLook look = healthOf(row.health);
                       return icon(look.icon, look.tone);
                   },
               .accessible =
                   [](const AccountState& row) { return row.account.name + u", "_s + healthOf(row.health).words; },
               .tip = [](const AccountState& row) { return healthOf(row.health).words; }},
           Column<AccountState>{
               .title = [] { return tr("Carrier"); },
               .text = [name = std::move(carrierName)](const AccountState& row) { return name(row.account.carrier); }},
           Column<AccountState>{
               .title = [] { return tr("Kind"); },
               .text = [](const AccountState& row) { return row.account.isPractice ? tr("Practice") : tr("Real"); }}},
          this)),
      m_table(newTable(m_model, this))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(u"account-list"_s);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("Accounts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!m_isShowing && now.isValid())
            Q_EMIT chosen(m_model->row(now.row()).account.id);
    });
}

void AccountList::show(const QList<AccountState>& accounts)
{
    m_isShowing = true;
    m_model->replaceAll(accounts);
    m_isShowing = false;
}

void AccountList::setCurrent(AccountId id)
{
    m_isShowing = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->row(i).account.id == id)
            m_table->selectRow(i);
    m_isShowing = false;
}

void AccountList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_table->setAccessibleName(tr("Accounts"));
    }
    QWidget::changeEvent(event);
}

} // namespace aviso::ui
