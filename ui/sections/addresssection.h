#pragma once

#include "ui/sections/section.h"

#include <QList>

class QComboBox;
class QFormLayout;
class QLabel;

namespace aviso::ui {

class FieldEditor;
class LabelLines;

/// Who receives the shipment.
class AddressSection final : public Section
{
    Q_OBJECT

public:
    explicit AddressSection(QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

    /// One line of the address.
    struct Line
    {
        FieldEditor* editor = nullptr;
        QLabel* label = nullptr;
        QString model::Consignee::* value = nullptr;
    };
    const QList<Line>& lines() const { return m_lines; }
    FieldEditor* editor(const QString& field) const; ///< null: there is no such line

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLine(const QString& field, QString model::Consignee::* value);
    void addKind();
    void addLanguage();
    void retranslate();

    QFormLayout* m_form;
    QComboBox* m_kind;
    QLabel* m_kindLabel;
    QComboBox* m_language;
    QLabel* m_languageLabel;
    QList<Line> m_lines;
    LabelLines* m_labelLines;
};

} // namespace aviso::ui
