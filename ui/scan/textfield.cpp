#include "ui/scan/textfield.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextEdit>

namespace aviso::ui {

namespace {

bool isTypedInto(const QLineEdit& edit)
{
    const QWidget* parent = edit.parentWidget();
    return !edit.isReadOnly() && edit.isEnabled() && !qobject_cast<const QAbstractSpinBox*>(parent) &&
           !qobject_cast<const QComboBox*>(parent);
}

FieldState stateOf(const QString& text, const QTextCursor& cursor)
{
    return {.text = text, .anchor = cursor.anchor(), .cursor = cursor.position()};
}

template <class Edit>
void restoreText(Edit& edit, const FieldState& before)
{
    QTextCursor cursor = edit.textCursor();
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(before.text);
    cursor.endEditBlock();
    cursor.setPosition(before.anchor);
    cursor.setPosition(before.cursor, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

void restoreLine(QLineEdit& edit, const FieldState& before)
{
    edit.selectAll();
    edit.insert(before.text);
    edit.setCursorPosition(before.cursor);
    if (before.anchor != before.cursor)
        edit.setSelection(before.anchor, before.cursor - before.anchor);
}

} // namespace

std::optional<TextField> TextField::focused()
{
    return of(QApplication::focusWidget());
}

std::optional<TextField> TextField::of(QWidget* widget)
{
    const auto* line = qobject_cast<QLineEdit*>(widget);
    const auto* plain = qobject_cast<QPlainTextEdit*>(widget);
    const auto* rich = qobject_cast<QTextEdit*>(widget);
    if ((line && isTypedInto(*line)) || (plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly()))
        return TextField(widget);
    return std::nullopt;
}

FieldState TextField::state() const
{
    if (const auto* plain = qobject_cast<QPlainTextEdit*>(m_widget))
        return stateOf(plain->toPlainText(), plain->textCursor());
    if (const auto* rich = qobject_cast<QTextEdit*>(m_widget))
        return stateOf(rich->toPlainText(), rich->textCursor());
    const auto& line = *qobject_cast<QLineEdit*>(m_widget);
    FieldState state{.text = line.text(), .anchor = line.cursorPosition(), .cursor = line.cursorPosition()};
    if (line.hasSelectedText())
        state.anchor = line.selectionStart() == state.cursor ? line.selectionEnd() : line.selectionStart();
    return state;
}

void TextField::restore(const FieldState& before)
{
    if (state().text == before.text)
        return;
    if (auto* plain = qobject_cast<QPlainTextEdit*>(m_widget))
        restoreText(*plain, before);
    else if (auto* rich = qobject_cast<QTextEdit*>(m_widget))
        restoreText(*rich, before);
    else
        restoreLine(*qobject_cast<QLineEdit*>(m_widget), before);
}

} // namespace aviso::ui
