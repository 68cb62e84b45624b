#pragma once

#include "core/tracking/timeline.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QWidget>

class QTableView;

namespace aviso::ui {

/// What happened to the shipment, at the desk and on its way, newest first.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(const Services& services, QWidget* parent = nullptr);

    void load(ShipmentId id); ///< 0 empties it

Q_SIGNALS:
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Services& m_services;
    TableModel<tracking::TimelineEntry> m_model;
    QTableView* m_table;
    Place m_latest;
};

} // namespace aviso::ui
