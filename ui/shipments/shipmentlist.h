#pragma once

#include "core/shipping/readiness.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"
#include "ui/shipments/wanted.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;
class QTimer;

namespace aviso::ui {

class ListFilter;
class ReadinessLook;

/// The list of shipments, newest first: searched while typing, filtered by state, read page by page as it is scrolled.
class ShipmentList : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentList(const Services& services, QWidget* parent = nullptr);

    /// Reads again what is loaded; only rows that differ are touched. The current row stays so and selected, and the
    /// list stays where it was scrolled to.
    void refresh();
    QList<ShipmentId> selected() const;
    QList<model::ShipmentLine> selectedLines() const; ///< in the order of selected()
    std::optional<ShipmentId> current() const;

    /// Selects these, and makes the first of them the current one unless one is; without any, only the current one.
    void select(const QList<ShipmentId>& ids);

    /// Makes a shipment the current one as soon as it is in the list.
    void setCurrent(ShipmentId id);
    /// Searches and filters no more, and makes a shipment of the first page the current one, with the focus on it.
    void showAll(ShipmentId id);
    void focusSearch();

    void setVerbs(const QList<QAction*>& verbs); ///< of the context menu; their shortcuts work in the list
    void doubtReadiness();                       ///< something that drafts depend on has changed

Q_SIGNALS:
    void chosen(ShipmentId id); ///< the current row changed to another shipment
    void activated(ShipmentId id);
    void selectionChanged();
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A page of the list: at most `limit` lines with keys below `before`.
    struct Stretch
    {
        std::optional<ShipmentId> before = {};
        int limit = 0;
    };

    struct Page
    {
        QList<shipping::CheckedLine> rows = {};
        bool hasMore = false;
    };

    static Result<QList<shipping::CheckedLine>> linesOf(const shipping::Desk& desk, const Wanted& wanted,
                                                        const Stretch& stretch, std::stop_token stop);
    void fetch();
    void read(const Stretch& stretch);
    void take(const Page& page, const Stretch& stretch);
    void update(const QList<shipping::CheckedLine>& rows);
    void lookAtReadiness();
    void showReadiness();
    void startAnew();
    void showEmpty();
    void findWanted();
    void retranslate();
    void giveWordsRoom();

    const Services& m_services;
    TableModel<shipping::CheckedLine> m_model;
    ListFilter* m_filter;
    QTableView* m_table;
    QLabel* m_empty;
    QTimer* m_readinessPause;
    ReadinessLook* m_readiness;
    Place m_latest;
    bool m_isReadingWhole = false;
    bool m_isFetchWanted = false; // asked for meanwhile
    Wanted m_shown;
    std::optional<ShipmentId> m_wanted;
};

} // namespace aviso::ui
