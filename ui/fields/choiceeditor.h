#pragma once

#include "ui/fields/valueeditor.h"

class QComboBox;

namespace aviso::ui {

/// One of the values that the carrier offers, or none. A value that it does not offer is kept and shown as it is.
class ChoiceEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const catalogue::Field& field, QWidget* parent);

    QString text() const override;
    void setText(const QString& text) override;
    void setReadOnly(bool isReadOnly) override;
    void setUsual(const QString& value) override;
    void judge(const catalogue::Verdict& verdict) override;
    QWidget* control() const override;

private:
    QComboBox* m_choice;
};

} // namespace aviso::ui
