#pragma once

#include "core/model/shipments.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace aviso::ui {

/// The list of shipments, newest first: searched while typing, filtered by state, read page by page as it is scrolled.
class ShipmentList : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentList(const Services& services, QWidget* parent = nullptr);

    /// Reads again what is loaded; only rows that differ are touched. The current row stays so and selected, and the list
    /// stays where it was scrolled to.
    void refresh();
    QList<ShipmentId> selected() const;
    std::optional<ShipmentId> current() const;

    /// Selects these, and makes the first of them the current one unless one is; without any, only the current one.
    void select(const QList<ShipmentId>& ids);

    /// Makes a shipment the current one as soon as it is in the list.
    void setCurrent(ShipmentId id);
    void focusSearch();

Q_SIGNALS:
    void chosen(ShipmentId id); ///< the current row changed to another shipment
    void activated(ShipmentId id);
    void selectionChanged();
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    model::ShipmentFilter filter() const;
    void read(std::optional<ShipmentId> before, int limit);
    void take(const QList<model::ShipmentLine>& lines, std::optional<ShipmentId> before, int limit);
    void update(const QList<model::ShipmentLine>& lines);
    void startAnew();
    void buildFilters();
    void showEmpty();
    void findWanted();
    void retranslate();

    const Services& m_services;
    TableModel<model::ShipmentLine> m_model;
    QLineEdit* m_search;
    QComboBox* m_state;
    QTableView* m_table;
    QLabel* m_empty;
    QTimer* m_pause;
    Place m_latest;
    model::ShipmentFilter m_shown;
    std::optional<ShipmentId> m_wanted;
};

} // namespace aviso::ui
