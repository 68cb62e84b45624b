#include "ui/shipments/holdpanel.h"

#include "core/shipping/hold.h"
#include "core/text/sentences.h"
#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

HoldPanel::HoldPanel(const Clock& clock, QWidget* parent)
    : QFrame(parent), m_clock(clock), m_reasonLabel(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_wakes(new QCheckBox(this)), m_until(new QDateEdit(this)), m_hold(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(u"hold-panel"_s);
    m_reason->setObjectName(u"hold-reason"_s);
    m_until->setObjectName(u"hold-until"_s);
    m_hold->setObjectName(u"hold-now"_s);
    m_reasonLabel->setBuddy(m_reason);
    m_until->setCalendarPopup(true);
    m_wakes->setChecked(true);
    m_hold->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->setSpacing(grid);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 1);
    row->addWidget(m_wakes);
    row->addWidget(m_until);
    row->addWidget(m_hold);
    row->addWidget(m_cancel);
    connect(m_wakes, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    connect(m_reason, &QLineEdit::textChanged, this, &HoldPanel::allow);
    connect(m_reason, &QLineEdit::returnPressed, this, &HoldPanel::take);
    connect(m_hold, &QPushButton::clicked, this, &HoldPanel::take);
    connect(m_cancel, &QPushButton::clicked, this, &HoldPanel::leave);
    retranslate();
    hide();
}

void HoldPanel::ask(const QList<ShipmentId>& drafts)
{
    m_drafts = drafts;
    if (QWidget* before = window()->focusWidget(); !isAncestorOf(before))
        m_before = before;
    const QDate tomorrow = shipping::holdDay(m_clock).addDays(1);
    m_until->setMinimumDate(tomorrow);
    if (!isVisible())
        m_until->setDate(tomorrow);
    retranslate();
    allow();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll(); // the last reason may be the next one
}

void HoldPanel::leave()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void HoldPanel::take()
{
    if (!m_hold->isEnabled())
        return;
    model::Hold hold{.reason = m_reason->text().trimmed()};
    if (m_wakes->isChecked())
        hold.until = m_until->date();
    const QList<ShipmentId> drafts = m_drafts;
    leave();
    Q_EMIT chosen(drafts, hold);
}

void HoldPanel::allow()
{
    m_hold->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void HoldPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

void HoldPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HoldPanel::retranslate()
{
    m_reasonLabel->setText(tr("Reason to wait"));
    m_reason->setAccessibleName(tr("Reason to wait"));
    m_wakes->setText(tr("Wakes on"));
    m_until->setAccessibleName(tr("Day on which it wakes"));
    m_until->setDisplayFormat(text::dateFormat());
    m_hold->setText(tr("Hold %n draft(s)", "button", static_cast<int>(m_drafts.size())));
    m_cancel->setText(tr("Do not hold", "button"));
    assignMnemonics(this);
}

} // namespace aviso::ui
