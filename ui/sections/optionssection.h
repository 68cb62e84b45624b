#pragma once

#include "ui/sections/section.h"

#include <QList>

class QCheckBox;
class QLabel;

namespace aviso::ui {

class ReasonLabel;

/// What may be offered to the recipient while the parcel is on its way: four ticks, each open or closed with its
/// reason in words under it.
class OptionsSection final : public Section
{
    Q_OBJECT

public:
    explicit OptionsSection(QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        model::DeliveryOption option = {};
        QCheckBox* tick = nullptr;
        ReasonLabel* reason = nullptr;
        ReasonLabel* note = nullptr;
    };

    void name(const Line& line, const Draft& draft);
    void retranslate();

    QLabel* m_intro;
    QList<Line> m_lines;
};

} // namespace aviso::ui
