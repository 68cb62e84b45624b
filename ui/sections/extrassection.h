#pragma once

#include "ui/sections/section.h"

#include <QList>
#include <QStringList>

class QCheckBox;
class QVBoxLayout;

namespace aviso::ui {

class ValueEditor;
class ReasonLabel;
struct Services;

/// Additional services and delivery instructions, one tick each, with the values that a ticked one needs.
class ExtrasSection final : public Section
{
    Q_OBJECT

public:
    /// With services places are looked up; without them they are written by their keys.
    explicit ExtrasSection(const Services* services, QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QString code = {};
        QCheckBox* tick = nullptr;
        ReasonLabel* reason = nullptr;
        QWidget* values = nullptr; ///< null where nothing is needed
        QList<ValueEditor*> editors = {};
    };

    void rebuild(const Draft& draft);
    void addTitle(const QString& title);
    void addLine(const Draft& draft, const QString& code, const QString& name, const QStringList& needs);
    void addValues(const Draft& draft, Line& line, const QStringList& needs);
    void shareValue(const ValueEditor* source);

    const Services* m_services;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QList<Line> m_lines;
    QString m_builtFor;
};

} // namespace aviso::ui
