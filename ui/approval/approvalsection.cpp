#include "ui/approval/approvalsection.h"

#include "core/text/tracking.h"
#include "ui/approval/approvalpanel.h"
#include "ui/look.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using shipping::Approval;

namespace {

constexpr Approval approvals[] = {Approval::None, Approval::Pin, Approval::SecondPerson};
constexpr int peopleShown = 3;

} // namespace

ApprovalSection::ApprovalSection(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_peopleLabel(new QLabel(this)), m_people(new QListWidget(this)),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_pinLabel(new QLabel(this)),
      m_pin(new QLineEdit(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(grid / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addAct(form, shipping::voidPrintedAct, {});
    addAct(form, shipping::giveUpAct, {});
    for (const catalogue::Entry& entry : services.desk.catalogue)
        for (const catalogue::Action& action : entry.actions)
            if (action.isByCall && std::ranges::find(m_acts, action.word, &Act::word) == m_acts.end())
                addAct(form, action.word, entry.carrier);
    m_people->setObjectName(u"approvers"_s);
    m_name->setObjectName(u"approver-name"_s);
    m_pin->setObjectName(u"approver-pin"_s);
    m_add->setObjectName(u"approver-add"_s);
    m_remove->setObjectName(u"approver-remove"_s);
    m_people->setFixedHeight(peopleShown * fontMetrics().height() * 3 / 2);
    m_pin->setEchoMode(QLineEdit::Password);
    m_peopleLabel->setBuddy(m_people);
    m_nameLabel->setBuddy(m_name);
    m_pinLabel->setBuddy(m_pin);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    form->addRow(m_peopleLabel, m_people);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_pinLabel, m_pin);
    form->addRow(QString(), buttons);
    connect(m_people, &QListWidget::currentTextChanged, m_name, &QLineEdit::setText);
    connect(m_name, &QLineEdit::textChanged, this, &ApprovalSection::allow);
    connect(m_pin, &QLineEdit::textChanged, this, &ApprovalSection::allow);
    connect(m_pin, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &ApprovalSection::allowPerson);
    connect(m_remove, &QPushButton::clicked, this, &ApprovalSection::removePerson);
    retranslate();
    show({});
    load();
}

void ApprovalSection::addAct(QFormLayout* form, const QString& word, const QString& carrier)
{
    const Act act{.word = word, .carrier = carrier, .label = new QLabel(this), .approval = new QComboBox(this)};
    act.approval->setObjectName(u"approval-of-"_s + word);
    for (const Approval approval : approvals)
        act.approval->addItem(QString(), static_cast<int>(approval));
    act.label->setBuddy(act.approval);
    form->addRow(act.label, act.approval);
    connect(act.approval, &QComboBox::activated, this, [this, act] { guard(act); });
    m_acts.append(act);
}

void ApprovalSection::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&shipping::approvalRules); })
        .in(m_loading)
        .then(this, [this](const Result<shipping::ApprovalRules>& rules) {
            if (!rules)
                return Q_EMIT failed(rules.error());
            show(*rules);
        });
}

void ApprovalSection::show(const shipping::ApprovalRules& rules)
{
    for (const Act& act : m_acts)
        act.approval->setCurrentIndex(
            act.approval->findData(static_cast<int>(rules.acts.value(act.word, Approval::None))));
    const QSignalBlocker quiet(m_people); // the name that is being typed stays
    m_people->clear();
    m_people->addItems(rules.approvers);
    allow();
}

void ApprovalSection::guard(const Act& act)
{
    const auto approval = static_cast<Approval>(act.approval->currentData().toInt());
    apply(
        [word = act.word, approval](const shipping::Desk& desk, const Signature& signature) {
            return shipping::guardAct(desk, word, approval, signature);
        },
        {});
}

void ApprovalSection::allowPerson()
{
    const shipping::Signature person{.name = m_name->text(), .pin = m_pin->text()};
    m_pin->clear();
    apply([person](const shipping::Desk& desk,
                   const Signature& signature) { return shipping::setApprover(desk, person, signature); },
          {});
}

void ApprovalSection::removePerson()
{
    apply(
        [name = m_name->text()](const shipping::Desk& desk, const Signature& signature) {
            return shipping::removeApprover(desk, name, signature);
        },
        {});
}

void ApprovalSection::apply(const Change& change, const Signature& signature)
{
    m_services.tasks.run(Lane::Saves, [&desk = m_services.desk, change, signature] { return change(desk, signature); })
        .then(this, [this, change](const Result<void>& done) {
            load(); // what holds, whether it was changed or not
            if (done)
                return;
            if (!asksForApproval(done.error()))
                return Q_EMIT failed(done.error());
            approvalOver(*this, m_services).ask(done.error(), this, [this, change](const shipping::Signature& given) {
                apply(change, given);
            });
        });
}

void ApprovalSection::allow()
{
    const QString name = m_name->text().simplified();
    m_add->setEnabled(!name.isEmpty() && !m_pin->text().isEmpty());
    m_remove->setEnabled(!m_people->findItems(name, Qt::MatchFixedString).isEmpty());
}

void ApprovalSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ApprovalSection::retranslate()
{
    for (const Act& act : m_acts) {
        if (!act.carrier.isEmpty())
            act.label->setText(text::actionName(act.carrier, act.word));
        else
            act.label->setText(act.word == shipping::voidPrintedAct ? tr("Take a printed label back")
                                                                    : tr("Give an unknown outcome up"));
        act.approval->setItemText(0, tr("without approval"));
        act.approval->setItemText(1, tr("with a PIN"));
        act.approval->setItemText(2, tr("by a second person"));
    }
    m_peopleLabel->setText(tr("Who may approve"));
    m_nameLabel->setText(tr("Name"));
    m_pinLabel->setText(tr("New PIN"));
    m_pin->setPlaceholderText(tr("At least %n character(s)", nullptr, shipping::shortestPin));
    m_add->setText(tr("Set the PIN"));
    m_remove->setText(tr("Remove"));
    Q_EMIT shown();
}

} // namespace aviso::ui
