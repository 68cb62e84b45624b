#include "ui/sections/basicssection.h"

#include "core/catalogue/mending.h"
#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QComboBox* newChoice(Section* section)
{
    auto* choice = new ChoiceBox(16, section); // a long name must not widen the page
    QObject::connect(choice, &QComboBox::activated, section, &Section::edited);
    QObject::connect(choice, &QComboBox::activated, section, &Section::left);
    return choice;
}

/// Today, or the first day after it on which the carrier takes parcels.
QDate firstOpenDay(const Draft& draft)
{
    constexpr int longestPause = 14; // of days on which no carrier works; beyond it the catalogue is to blame
    const QDate today = draft.today.isValid() ? draft.today : QDate::currentDate();
    const auto isRefused = [&draft, today](QDate day) {
        const auto problems =
            catalogue::dayProblems(*draft.entry, draft.account, draft.shipment, u"dispatch-date"_s, day, today);
        return std::ranges::count(problems, catalogue::Severity::Refused, &catalogue::Problem::severity) > 0;
    };
    for (int ahead = 0; draft.entry && ahead < longestPause; ++ahead)
        if (!isRefused(today.addDays(ahead)))
            return today.addDays(ahead);
    return today;
}

} // namespace

BasicsSection::BasicsSection(QWidget* parent)
    : Section(parent), m_account(newChoice(this)), m_service(newChoice(this)), m_hasDate(new QCheckBox(this)),
      m_date(new QDateEdit(this)), m_reference(new FieldEditor(u"reference"_s, this)),
      m_serviceReason(new ReasonLabel(1, this)), m_dateReason(new ReasonLabel(1, this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setHorizontalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_accountLabel = addRow(form, m_account, m_account);
    m_serviceLabel = addRow(form, m_service, m_service);
    form->addRow(QString(), m_serviceReason);
    m_referenceLabel = addRow(form, m_reference, m_reference->edit());
    auto* date = new QWidget(this);
    auto* dateRow = new QHBoxLayout(date);
    dateRow->setContentsMargins(0, 0, 0, 0);
    dateRow->addWidget(m_hasDate);
    dateRow->addWidget(m_date, 1);
    m_dateLabel = addRow(form, date, m_hasDate);
    form->addRow(QString(), m_dateReason);
    m_date->setCalendarPopup(true);
    connect(m_reference, &FieldEditor::edited, this, &Section::edited);
    connect(m_reference, &FieldEditor::left, this, &Section::left);
    connect(m_hasDate, &QCheckBox::clicked, this, [this](bool isSet) {
        m_date->setEnabled(isSet);
        if (isSet)
            askForDate();
        Q_EMIT edited();
        Q_EMIT left();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &Section::edited);
    connect(m_date, &QDateEdit::editingFinished, this, &Section::left);
    retranslate();
}

QLabel* BasicsSection::addRow(QFormLayout* form, QWidget* field, QWidget* buddy)
{
    auto* label = new QLabel(this);
    label->setBuddy(buddy);
    form->addRow(label, field);
    return label;
}

void BasicsSection::setAccounts(const QList<model::Account>& accounts)
{
    const QVariant before = m_account->currentData();
    m_account->clear();
    m_account->addItem(tr("none chosen"), QVariant());
    for (const model::Account& account : accounts)
        m_account->addItem(account.name, number(account.id));
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
}

void BasicsSection::show(const Draft& draft)
{
    const model::Shipment& shipment = draft.shipment;
    const QVariant account = shipment.account ? QVariant(number(*shipment.account)) : QVariant();
    if (account.isValid() && m_account->findData(account) < 0) // not read yet: what is typed must not drop it
        m_account->addItem(draft.account.name, account);
    m_account->setCurrentIndex(std::max(0, account.isValid() ? m_account->findData(account) : 0));
    fillServices(draft);
    m_reference->setText(shipment.reference);
    m_hasDate->setChecked(shipment.dispatchDate.has_value());
    if (shipment.dispatchDate)
        m_date->setDate(*shipment.dispatchDate);
}

void BasicsSection::fillServices(const Draft& draft)
{
    const QString chosen = draft.shipment.service.basic;
    const QString wanted =
        (draft.entry ? draft.entry->carrier : QString()) + u'/' + draft.language + u'/' + draft.account.name;
    if (wanted != m_shownServices) {
        m_shownServices = wanted;
        m_service->clear();
        m_service->addItem(tr("none chosen"), QString());
        for (const catalogue::Service& service : draft.entry ? draft.entry->services : QList<catalogue::Service>()) {
            const bool isBasic = service.kind == catalogue::Service::Kind::Basic;
            if (isBasic && isOffered(draft.account, service.code, service.isHidden))
                m_service->addItem(service.name.in(draft.language) + u" · "_s + service.code, service.code);
        }
    }
    if (m_service->findData(chosen) < 0) // unknown codes are kept and shown, never dropped
        m_service->addItem(chosen, chosen);
    m_service->setCurrentIndex(m_service->findData(chosen));
}

void BasicsSection::write(model::Shipment& shipment) const
{
    const QVariant account = m_account->currentData();
    shipment.account = account.isValid() ? std::optional(AccountId{account.toLongLong()}) : std::nullopt;
    shipment.service.basic = m_service->currentData().toString();
    shipment.reference = m_reference->text();
    shipment.dispatchDate = m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

void BasicsSection::judge(const Draft& draft)
{
    const bool isEditable = draft.isEditable();
    m_account->setEnabled(isEditable);
    m_service->setEnabled(isEditable);
    m_reference->setReadOnly(!isEditable);
    m_hasDate->setEnabled(isEditable);
    m_date->setEnabled(isEditable && m_hasDate->isChecked());
    m_reference->judge(draft.verdict);
    judgeServices(draft);
    judgeDate(draft);
    m_seen = draft;
}

void BasicsSection::judgeDate(const Draft& draft)
{
    if (!m_hasDate->isChecked()) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(firstOpenDay(draft));
    }
    const catalogue::Verdict marked = catalogue::markedWhereMended(draft.verdict, draft.shipment);
    const catalogue::Problem* problem = problemOf(marked, u"dispatch-date"_s);
    const QString sentence = problem ? text::sentence(*problem) : QString();
    m_dateReason->setReason(sentence, problem ? toneOf(*problem) : Tone::Faint);
    for (QWidget* field : {static_cast<QWidget*>(m_hasDate), static_cast<QWidget*>(m_date)})
        field->setAccessibleDescription(sentence);
    QPalette colours;
    if (problem)
        colours.setColor(QPalette::Text, toneColour(toneOf(*problem), QApplication::palette()));
    m_date->setPalette(colours);
}

void BasicsSection::askForDate()
{
    const QSignalBlocker quiet(m_date);
    m_date->setDate(firstOpenDay(m_seen));
}

void BasicsSection::judgeServices(const Draft& draft)
{
    auto* model = qobject_cast<QStandardItemModel*>(m_service->model());
    for (int i = 0; i < m_service->count(); ++i) {
        const QString reason = reasonOf(draft.verdict, u"service."_s + m_service->itemData(i).toString());
        QStandardItem* item = model->item(i);
        item->setEnabled(reason.isEmpty() || i == m_service->currentIndex());
        item->setToolTip(reason);
    }
    const catalogue::Problem* problem = problemOf(draft.verdict, u"service"_s);
    const QString closed = reasonOf(draft.verdict, u"service."_s + m_service->currentData().toString());
    m_serviceReason->setReason(problem ? text::sentence(*problem) : closed, Tone::Bad);
}

bool BasicsSection::focusField(const QString& field)
{
    QWidget* found = nullptr;
    if (field == "account"_L1)
        found = m_account;
    else if (field == "service"_L1 || field.startsWith("service."_L1))
        found = m_service;
    else if (field == "reference"_L1)
        found = m_reference->edit();
    else if (field == "dispatch-date"_L1)
        found = m_hasDate->isChecked() ? static_cast<QWidget*>(m_date) : m_hasDate;
    if (found)
        found->setFocus(Qt::OtherFocusReason);
    return found;
}

void BasicsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Section::changeEvent(event);
}

void BasicsSection::retranslate()
{
    m_accountLabel->setText(text::fieldName(u"account"_s));
    m_serviceLabel->setText(text::fieldName(u"service"_s));
    m_referenceLabel->setText(text::fieldName(u"reference"_s));
    m_dateLabel->setText(text::fieldName(u"dispatch-date"_s));
    m_account->setAccessibleName(text::fieldName(u"account"_s));
    m_service->setAccessibleName(text::fieldName(u"service"_s));
    m_reference->edit()->setAccessibleName(text::fieldName(u"reference"_s));
    m_hasDate->setAccessibleName(text::fieldName(u"dispatch-date"_s));
    m_date->setAccessibleName(text::fieldName(u"dispatch-date"_s));
    m_date->setDisplayFormat(text::dateFormat());
    m_shownServices.clear();
    if (m_account->count() > 0)
        m_account->setItemText(0, tr("none chosen"));
}

} // namespace aviso::ui
