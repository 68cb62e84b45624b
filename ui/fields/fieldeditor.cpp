#include "ui/fields/fieldeditor.h"

#include "core/text/sentences.h"
#include "ui/fields/verdict.h"
#include "ui/fields/writing.h"
#include "ui/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

void showLength(QLabel* counter, const catalogue::TextLength& length)
{
    if (length.limit <= 0) {
        counter->clear();
        return;
    }
    const QLocale locale;
    const bool isOver = length.length > length.limit;
    constexpr int shortestWorthWarning = 10; // a country code is full by nature
    const bool isNear = length.limit >= shortestWorthWarning && length.length * 10 > length.limit * 9;
    const Tone tone = isOver ? Tone::Bad : isNear ? Tone::Warning : Tone::Faint;
    tint(*counter, tone);
    counter->setText(locale.toString(length.length) + u'/' + locale.toString(length.limit));
    const QString words =
        isOver
            ? QCoreApplication::translate("Length", "%n character(s) too many", nullptr, length.length - length.limit)
            : QCoreApplication::translate("Length", "%n character(s) left", nullptr, length.limit - length.length);
    counter->setToolTip(words);
    counter->setAccessibleName(words);
}

FieldEditor::FieldEditor(QString field, QWidget* parent)
    : ValueEditor(std::move(field), parent), m_edit(new QLineEdit(this)), m_counter(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid / 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_counter);
    m_counter->setFont(figureFont());
    m_counter->setMinimumWidth(m_counter->fontMetrics().horizontalAdvance(u"000/000"_s));
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::left);
}

QString FieldEditor::text() const
{
    return m_edit->text();
}

void FieldEditor::setText(const QString& text)
{
    if (m_edit->text() == text)
        return;
    m_edit->setText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0); // what is too long for the field is seen from its beginning
}

void FieldEditor::setReadOnly(bool isReadOnly)
{
    showWriting(m_edit, isReadOnly ? Writing::Closed : Writing::Allowed);
}

QWidget* FieldEditor::control() const
{
    return m_edit;
}

void FieldEditor::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

void FieldEditor::judge(const catalogue::Verdict& verdict)
{
    showLength(m_counter, m_edit->text().isEmpty() ? catalogue::TextLength{} : verdict.lengths.value(field()));
    const catalogue::Problem* problem = problemOf(verdict, field());
    const QString sentence = problem ? text::sentence(*problem) : QString();
    m_edit->setToolTip(sentence);
    m_edit->setAccessibleDescription(sentence);
    if (!problem && m_mark) {
        m_edit->removeAction(std::exchange(m_mark, nullptr));
    } else if (problem) {
        if (!m_mark)
            m_mark = m_edit->addAction(QIcon(), QLineEdit::TrailingPosition);
        m_mark->setIcon(signOf(*problem));
        m_mark->setToolTip(sentence);
    }
}

} // namespace aviso::ui
