#pragma once

#include "core/shipping/readiness.h"
#include "ui/services.h"
#include "ui/shipments/listreading.h"
#include "ui/shipments/shipmentrows.h"
#include "ui/shipments/wanted.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QTableView;
class QTimer;

namespace aviso::ui {

class ColumnLayout;
class ListFilter;
class ReadinessLook;

/// The list of shipments, newest first unless a header was clicked: searched while typing, filtered by state, and read
/// where it is looked at, however long it is.
class ShipmentList : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentList(const Services& services, QWidget* parent = nullptr);

    /// Reads again what is there, soon; only rows that differ are touched. The current row stays so and selected, and
    /// the list stays where it was scrolled to.
    void refresh();
    QList<ShipmentId> selected() const; ///< in the order of the list
    bool isAnySelected() const;
    bool mayBeSelected(model::State state) const; ///< of very many not all are known
    /// Calls `then` with the lines of all that is selected now, in the order of selected(), once they have been read.
    void withSelectedLines(const std::function<void(const QList<model::ShipmentLine>&)>& then);
    std::optional<ShipmentId> current() const;

    /// Selects these, and makes the first of them the current one unless one is; without any, only the current one.
    void select(const QList<ShipmentId>& ids);

    /// Makes a shipment the current one as soon as it is in the list.
    void setCurrent(ShipmentId id);
    /// The same, and shows all shipments when those that are listed leave it out.
    void bring(ShipmentId id);
    /// Searches and filters no more, and makes a shipment the current one, with the focus on it.
    void showAll(ShipmentId id);
    void focusSearch();
    void focusTable();
    /// Where the focus may rest while `open` is open: on the rows, which would open the first of them if it is none.
    QWidget* resting(ShipmentId open) const;
    void search(const QString& words); ///< in all states

    void setVerbs(const QList<QAction*>& verbs); ///< of the context menu; their shortcuts work in the list
    QList<QAction*> verbs() const;               ///< its own: for the page's menu
    void doubtReadiness();                       ///< something that drafts depend on has changed
    shipping::KnownReadiness knownReadiness() const;

    bool isAnswered() const { return m_reading->isAnswered(); } ///< the first hits of what was asked for are there
    bool isWhole() const { return isAnswered() && m_reading->isWhole(); }
    const Question& question() const { return m_reading->asked(); }
    ListFilter* filter() const { return m_filter; }
    ColumnLayout* columns() const { return m_layout; }
    void exportTo(const QString& file); ///< what is filtered, as CSV
    void ask(const Question& question); ///< as if the clerk had narrowed and sorted it so
    /// The same, and makes the first of what is found the current one, with the focus on it; where `after` is among it,
    /// the one that follows, and behind the last the first.
    void askForFirst(const Question& question, ShipmentId after = {});

Q_SIGNALS:
    void chosen(ShipmentId id); ///< the current row changed to another shipment
    void activated(ShipmentId id);
    void selectionChanged();
    void asked(); ///< for something else: question() tells
    void exported(const QString& file, qint64 rows);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectParts();
    void buildVerbs();
    void askWhatIsWanted();
    void takeFirst(const Question& question, const ListReading::First& first);
    void takeWhole(const Question& question, const ListReading::Whole& whole);
    void takeLines(const QList<shipping::CheckedLine>& lines);
    void update(const ListReading::Whole& whole);
    void startAnew(const Question& question, const model::ShipmentKeys& keys);
    void findWanted();
    void findKept();
    void findFirst();
    void selectRows(const QList<int>& rows);
    void goTo(int row);
    void sortBy(int column);
    void showOrder();
    ListReading::Shown shown() const;
    Run inView() const;
    void lookAtView();
    void lookAtReadiness();
    void showReadiness();
    void showEmpty();
    void showCount();
    void copy();
    void exportAll();
    void retranslate();
    void giveWordsRoom();

    const Services& m_services;
    ShipmentRows m_rows;
    ListFilter* m_filter;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_count;
    ColumnLayout* m_layout;
    QTimer* m_readinessPause;
    ReadinessLook* m_readiness;
    ListReading* m_reading;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
    QAction* m_chooseColumns = nullptr;
    Question m_shown;
    model::ShipmentOrder m_order;
    std::optional<ShipmentId> m_wanted; ///< to be made the current one
    std::optional<ShipmentId> m_before; ///< was the current one when something else was asked for
    QList<ShipmentId> m_selectedBefore;
    bool m_isFollowed = false;    ///< to where it stands now
    bool m_isFirstWanted = false; ///< to be made the current one
    ShipmentId m_firstAfter = {}; ///< or the one that follows this
};

} // namespace aviso::ui
