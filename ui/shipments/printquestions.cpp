#include "ui/shipments/printquestions.h"

#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostLines = 6; // of a list before it scrolls

QLabel* addSentence(QVBoxLayout* column, const QString& words)
{
    auto* label = new QLabel(words);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void addNames(QVBoxLayout* column, const QString& sentence, const QStringList& names)
{
    addSentence(column, sentence);
    auto* list = new QListWidget;
    list->addItems(names);
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(sentence);
    const int lines = static_cast<int>(std::min(names.size(), mostLines));
    list->setFixedHeight(lines * (list->fontMetrics().lineSpacing() + grid / 2) + 2 * grid);
    column->addWidget(list);
}

} // namespace

PrintQuestionsDialog::PrintQuestionsDialog(PrintQuestions questions, QWidget* parent)
    : QDialog(parent), m_questions(std::move(questions))
{
    setWindowTitle(tr("Before printing"));
    setMinimumWidth(70 * grid);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid);
    if (!m_questions.leftOut.isEmpty())
        addNames(column, tr("%n label(s) cannot be printed:", nullptr, static_cast<int>(m_questions.leftOut.size())),
                 m_questions.leftOut);
    if (!m_questions.unread.isEmpty()) {
        addNames(column,
                 tr("The codes of %n label(s) could not be read again, so nobody has compared them with the number:",
                    nullptr, static_cast<int>(m_questions.unread.size())),
                 m_questions.unread);
        m_printUnread = new QCheckBox(tr("Print these labels too; I scan one before sending"), this);
        m_printUnread->setObjectName(u"print-unread"_s);
        column->addWidget(m_printUnread);
        connect(m_printUnread, &QCheckBox::toggled, this, &PrintQuestionsDialog::enable);
    }
    if (!m_questions.reprinted.isEmpty()) {
        addNames(column,
                 tr("%n label(s) were already printed more than once:", nullptr,
                    static_cast<int>(m_questions.reprinted.size())),
                 m_questions.reprinted);
        QLabel* label = addSentence(column, tr("Why are they printed once more? The history keeps the reason."));
        m_reason = new QLineEdit(this);
        m_reason->setObjectName(u"reprint-reason"_s);
        m_reason->setAccessibleName(label->text());
        label->setBuddy(m_reason);
        column->addWidget(m_reason);
        connect(m_reason, &QLineEdit::textChanged, this, &PrintQuestionsDialog::enable);
        m_reason->setFocus();
    }
    if (!m_questions.unpacked.isEmpty())
        addNames(column,
                 tr("%n label(s) would be printed before the items are checked:", nullptr,
                    static_cast<int>(m_questions.unpacked.size())),
                 m_questions.unpacked);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Print"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"print-answered"_s);
    m_print->setDefault(true);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    assignMnemonics(this);
}

PrintAnswers PrintQuestionsDialog::answers() const
{
    const bool isUnreadWanted = m_printUnread && m_printUnread->isChecked();
    return {.unread = isUnreadWanted ? PrintAnswers::Unread::Print : PrintAnswers::Unread::LeaveOut,
            .reason = m_reason ? m_reason->text().simplified() : QString()};
}

void PrintQuestionsDialog::enable()
{
    const bool isUnreadWanted = m_printUnread && m_printUnread->isChecked();
    const bool isSomethingLeft = m_questions.readable > 0 || isUnreadWanted;
    const bool isReasonGiven = !m_reason || !m_reason->text().simplified().isEmpty();
    m_print->setEnabled(isSomethingLeft && isReasonGiven);
}

std::optional<PrintAnswers> askBeforePrinting(const PrintQuestions& questions, QWidget* window)
{
    if (questions.isEmpty())
        return PrintAnswers();
    PrintQuestionsDialog dialog(questions, window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.answers();
}

} // namespace aviso::ui
