#pragma once

#include "ui/sections/section.h"

#include <QList>

class QFormLayout;
class QLabel;

namespace aviso::ui {

class ValueEditor;
struct Services;

/// What the basic service itself needs to know: sizes, payer, branch, customs, … Only what applies is shown.
class ValuesSection final : public Section
{
    Q_OBJECT

public:
    /// With services places are looked up; without them they are written by their keys.
    explicit ValuesSection(const Services* services, QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild(const Draft& draft);
    void addRow(const Draft& draft, const QString& field);

    const Services* m_services;
    QLabel* m_title;
    QFormLayout* m_form;
    QList<ValueEditor*> m_editors;
    QString m_builtFor;
};

} // namespace aviso::ui
