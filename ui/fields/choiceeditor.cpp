#include "ui/fields/choiceeditor.h"

#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/fields/verdict.h"

#include <QHBoxLayout>

namespace aviso::ui {

namespace {

constexpr int choiceLength = 12;

} // namespace

ChoiceEditor::ChoiceEditor(const catalogue::Field& field, QWidget* parent)
    : ValueEditor(field.name, parent), m_choice(new ChoiceBox(choiceLength, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice, 1);
    setFocusProxy(m_choice);
    m_choice->addItem(tr("not chosen"), QString());
    for (const QString& value : field.choices)
        m_choice->addItem(text::choiceName(field.name, value), value);
    connect(m_choice, &QComboBox::activated, this, &ValueEditor::edited);
    connect(m_choice, &QComboBox::activated, this, &ValueEditor::left);
}

QString ChoiceEditor::text() const
{
    return m_choice->currentData().toString();
}

void ChoiceEditor::setText(const QString& text)
{
    if (m_choice->findData(text) < 0)
        m_choice->addItem(text, text);
    m_choice->setCurrentIndex(m_choice->findData(text));
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_choice->setEnabled(!isReadOnly);
}

void ChoiceEditor::setUsual(const QString& value)
{
    m_choice->setItemText(0,
                          value.isEmpty() ? tr("not chosen") : tr("usual: %1").arg(text::choiceName(field(), value)));
}

void ChoiceEditor::judge(const catalogue::Verdict& verdict)
{
    const catalogue::Problem* problem = problemOf(verdict, field());
    const QString sentence = problem ? text::sentence(*problem) : QString();
    m_choice->setToolTip(sentence);
    m_choice->setAccessibleDescription(sentence);
}

QWidget* ChoiceEditor::control() const
{
    return m_choice;
}

} // namespace aviso::ui
