#include "ui/sections/labellines.h"

#include "core/base/textlength.h"
#include "core/text/sentences.h"
#include "ui/fields/fieldeditor.h"
#include "ui/fields/reasonlabel.h"
#include "ui/fields/verdict.h"
#include "ui/fields/writing.h"
#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView linesField = u"recipient.label-lines";
constexpr int usualLines = 5;

} // namespace

LabelLines::LabelLines(QWidget* parent)
    : QWidget(parent), m_more(new QToolButton(this)), m_body(new QWidget(this)), m_label(new QLabel(m_body)),
      m_edit(new QPlainTextEdit(m_body)), m_reason(new ReasonLabel(2, m_body))
{
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setObjectName(u"more-of-address"_s);
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(u"label-lines"_s);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap); // the counters stand beside the lines
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    const int lineHeight = m_edit->fontMetrics().lineSpacing();
    const int margin = static_cast<int>(m_edit->document()->documentMargin()) + m_edit->frameWidth();
    m_edit->setFixedHeight(usualLines * lineHeight + 2 * margin);
    auto* counters = new QVBoxLayout;
    counters->setContentsMargins(0, margin, 0, margin);
    counters->setSpacing(0);
    for (int i = 0; i < usualLines; ++i) {
        auto* counter = new QLabel(m_body);
        counter->setFont(figureFont());
        counter->setFixedHeight(lineHeight);
        counter->setMinimumWidth(counter->fontMetrics().horizontalAdvance(u"000/000"_s));
        counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        counters->addWidget(counter);
        m_counters.append(counter);
    }
    counters->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(grid / 2);
    row->addWidget(m_edit, 1);
    row->addLayout(counters);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(grid / 2);
    body->addWidget(m_label);
    body->addLayout(row);
    body->addWidget(m_reason);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_more);
    column->addWidget(m_body);
    connect(m_more, &QToolButton::toggled, this, &LabelLines::open);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LabelLines::edited);
    open(false);
    retranslate();
}

void LabelLines::show(const Draft& draft)
{
    const QStringList& value = draft.shipment.consignee.labelLines;
    if (lines() != value)
        m_edit->setPlainText(value.join(u'\n'));
    if (std::exchange(m_shipment, draft.shipment.id) != draft.shipment.id)
        m_more->setChecked(!value.isEmpty());
}

QStringList LabelLines::lines() const
{
    return m_edit->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

void LabelLines::judge(const Draft& draft)
{
    const catalogue::Field* limits = draft.entry ? catalogue::field(*draft.entry, linesField) : nullptr;
    showCounters(limits ? limits->maximum : 0);
    const catalogue::Problem* problem = problemOf(draft.verdict, linesField.toString());
    const QString sentence = problem
                                 ? text::sentence(*problem)
                                 : tr("Instead of the lines that the carrier would make. Leave it empty otherwise.");
    m_reason->setReason(sentence, problem ? toneOf(*problem) : Tone::Faint);
    m_edit->setAccessibleDescription(sentence);
    showWriting(m_edit, draft.isEditable() ? Writing::Allowed : Writing::Closed);
}

void LabelLines::showCounters(int limit)
{
    const QStringList typed = m_edit->toPlainText().split(u'\n');
    for (qsizetype i = 0; i < m_counters.size(); ++i) {
        const QString line = typed.value(i);
        showLength(m_counters[i], {.length = static_cast<int>(codePoints(line)), .limit = line.isEmpty() ? 0 : limit});
    }
}

void LabelLines::focusText()
{
    m_more->setChecked(true);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void LabelLines::open(bool isOpen)
{
    m_body->setVisible(isOpen);
    m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
}

bool LabelLines::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

void LabelLines::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LabelLines::retranslate()
{
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the address"));
    m_label->setText(tr("Address exactly as printed"));
    m_edit->setAccessibleName(text::fieldName(linesField.toString()));
}

} // namespace aviso::ui
