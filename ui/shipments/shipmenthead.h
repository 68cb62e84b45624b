#pragma once

#include "core/model/shipment.h"

#include <QWidget>

class QLabel;

namespace aviso::ui {

class ElidedLabel;

/// The line above the shipment: its state in picture and word, the recipient, and the numbers of its parcels.
class ShipmentHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentHead(QWidget* parent = nullptr);

    void show(const model::Shipment& shipment);

private:
    QLabel* m_picture;
    QLabel* m_state;
    ElidedLabel* m_name;
    QLabel* m_numbers;
};

} // namespace aviso::ui
