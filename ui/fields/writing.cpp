#include "ui/fields/writing.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace aviso::ui {

void showWriting(QWidget* field, Writing writing)
{
    const bool isClosed = writing == Writing::Closed;
    QPalette colours;
    if (isClosed)
        colours.setColor(QPalette::Base, QApplication::palette().color(QPalette::Window));
    field->setPalette(colours);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setReadOnly(isClosed);
        line->setFrame(!isClosed);
        if (isClosed)
            line->setCursorPosition(0); // the beginning is what is read
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        text->setReadOnly(isClosed);
    } else if (auto* number = qobject_cast<QAbstractSpinBox*>(field)) {
        number->setReadOnly(isClosed);
        number->setFrame(!isClosed);
        number->setButtonSymbols(isClosed ? QAbstractSpinBox::NoButtons : QAbstractSpinBox::UpDownArrows);
    }
}

void showText(QLineEdit* line, const QString& text)
{
    if (line->text() == text)
        return;
    line->setText(text);
    line->setCursorPosition(0);
}

} // namespace aviso::ui
