#pragma once

#include "ui/shipments/section.h"

#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace aviso::ui {

/// The parcels of the shipment, numbered n of m, each with its weight and content.
class ParcelsSection final : public Section
{
    Q_OBJECT

public:
    explicit ParcelsSection(QWidget* parent = nullptr);

    void show(const Draft& draft) override;
    void write(model::Shipment& shipment) const override;
    void judge(const Draft& draft) override;
    bool focusField(const QString& field) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QWidget* row = nullptr;
        QLabel* position = nullptr;
        QSpinBox* weight = nullptr;
        QLineEdit* content = nullptr;
        QLabel* number = nullptr;
        QToolButton* remove = nullptr;
        model::Parcel parcel = {};
    };

    void addLine(const model::Parcel& parcel);
    void removeLine(const QWidget* row);
    void addParcel();
    void renumber();
    void retranslate();

    QVBoxLayout* m_rows;
    QPushButton* m_add;
    QList<Line> m_lines;
};

} // namespace aviso::ui
