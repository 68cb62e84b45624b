#include "ui/approval/approvalpanel.h"

#include "core/text/sentences.h"
#include "ui/fields/reasonlabel.h"
#include "ui/mnemonics.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 50 * grid;

} // namespace

bool asksForApproval(const Error& error)
{
    return error.kind == Error::Kind::Unauthorised && error.field == "approval"_L1;
}

ApprovalPanel::ApprovalPanel(const Services& services, QWidget* over)
    : Overlay(over), m_services(services), m_title(new QLabel(this)), m_why(new ReasonLabel(2, this)),
      m_nameLabel(new QLabel(this)), m_name(new QComboBox(this)), m_pinLabel(new QLabel(this)),
      m_pin(new QLineEdit(this)), m_approve(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setObjectName(u"approval"_s);
    m_title->setFont(titleFont());
    m_name->setObjectName(u"approval-name"_s);
    m_pin->setObjectName(u"approval-pin"_s);
    m_approve->setObjectName(u"approval-give"_s);
    m_leave->setObjectName(u"approval-leave"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_nameLabel->setBuddy(m_name);
    m_pinLabel->setBuddy(m_pin);
    m_approve->setDefault(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(grid);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_pinLabel, m_pin);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(m_approve);
    buttons->addWidget(m_leave);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    all->setSpacing(grid);
    all->addWidget(m_title);
    all->addWidget(m_why);
    all->addLayout(form);
    all->addLayout(buttons);
    connect(m_pin, &QLineEdit::textChanged, this, &ApprovalPanel::allow);
    connect(m_pin, &QLineEdit::returnPressed, m_approve, &QPushButton::click);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalPanel::take);
    connect(m_leave, &QPushButton::clicked, this, &ApprovalPanel::leave);
    retranslate();
    allow();
}

void ApprovalPanel::ask(const Error& why, const QObject* asker, Signed then)
{
    m_asker = asker;
    m_then = std::move(then);
    m_why->setReason(text::sentence(why), Tone::Plain);
    m_pin->clear();
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&shipping::approvalRules); })
        .in(m_reading)
        .then(this, [this](const Result<shipping::ApprovalRules>& rules) {
            if (!rules)
                return m_why->setReason(text::sentence(rules.error()), Tone::Bad);
            const QString before = m_name->currentText();
            m_name->clear();
            m_name->addItems(rules->approvers);
            m_name->setCurrentIndex(std::max(0, m_name->findText(before)));
            if (m_pin->text().isEmpty() && isAncestorOf(window()->focusWidget()))
                first()->setFocus(Qt::OtherFocusReason);
        });
    open();
}

void ApprovalPanel::take()
{
    if (m_pin->text().isEmpty())
        return;
    const shipping::Signature signature{.name = m_name->currentText(), .pin = m_pin->text()};
    m_pin->clear();
    leave();
    const Signed then = std::exchange(m_then, nullptr);
    if (m_asker && then)
        then(signature);
}

void ApprovalPanel::allow()
{
    m_approve->setEnabled(!m_pin->text().isEmpty());
}

QRect ApprovalPanel::place(const QSize& room) const
{
    const int width = std::min(panelWidth, room.width() - 4 * grid);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    return {(room.width() - width) / 2, std::max(grid, (room.height() - height) / 3), width, height};
}

QWidget* ApprovalPanel::first() const
{
    return m_name->count() > 1 ? static_cast<QWidget*>(m_name) : m_pin;
}

void ApprovalPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void ApprovalPanel::retranslate()
{
    setAccessibleName(tr("Approval"));
    m_title->setText(tr("Approval"));
    m_nameLabel->setText(tr("Who approves it"));
    m_pinLabel->setText(tr("PIN"));
    m_approve->setText(tr("Approve"));
    m_leave->setText(tr("Leave it as it is"));
    assignMnemonics(this);
}

ApprovalPanel& approvalOver(const QWidget& widget, const Services& services)
{
    QWidget* window = widget.window();
    auto* panel = window->findChild<ApprovalPanel*>(QString(), Qt::FindDirectChildrenOnly);
    return panel ? *panel : *new ApprovalPanel(services, window);
}

} // namespace aviso::ui
