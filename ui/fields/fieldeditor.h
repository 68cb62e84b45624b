#pragma once

#include "ui/fields/valueeditor.h"

#include <QString>

class QAction;
class QLabel;
class QLineEdit;

namespace aviso::ui {

/// Paints a counter's words and colour: faint, amber when nearly full, red and in words when over.
void showLength(QLabel* counter, const catalogue::TextLength& length);

/// One line of text that belongs to a field of the carrier: with a live counter at its right and a mark inside when
/// something stands against what it says. Nothing that was typed is ever cut.
class FieldEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit FieldEditor(QString field, QWidget* parent = nullptr);

    QString text() const override;
    void setText(const QString& text) override; ///< keeps the cursor when the text is the same
    void setReadOnly(bool isReadOnly) override;
    void setUsual(const QString& value) override { setPlaceholder(value); }
    void setPlaceholder(const QString& text);
    void judge(const catalogue::Verdict& verdict) override;
    QWidget* control() const override;
    QLineEdit* edit() const { return m_edit; }

private:
    QLineEdit* m_edit;
    QLabel* m_counter;
    QAction* m_mark = nullptr;
};

} // namespace aviso::ui
