#pragma once

#include "core/model/listing.h"
#include "core/shipping/readiness.h"
#include "ui/models/tablemodel.h"
#include "ui/shipments/keychange.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace aviso::ui {

/// A list of very many shipments: the keys of all of them, and the lines of those few that are looked at. A row whose
/// line is still on its way says so.
class ShipmentRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Line = shipping::CheckedLine;
    using Keys = std::shared_ptr<const model::ShipmentKeys>;

    explicit ShipmentRows(QList<Column<Line>> columns, QObject* parent = nullptr);

    Keys keys() const { return m_keys; }
    ShipmentId key(int row) const { return (*m_keys)[static_cast<std::size_t>(row)]; }
    std::optional<int> rowOf(ShipmentId id) const;
    QList<int> rowsOf(const QList<ShipmentId>& ids) const; ///< of those that are there, rising

    /// The line of a row; null while it is not known.
    const Line* line(int row) const;

    /// Shows another list from its beginning.
    void replaceAll(model::ShipmentKeys keys);

    /// Brings the list to `keys`; `change` is changeBetween() what it has and these. What is selected stays so.
    void update(model::ShipmentKeys keys, const KeyChange& change);

    /// Those of the rows, and of the rows around them, whose lines are to be read. What is known of the others is kept
    /// for longer.
    QList<ShipmentId> missing(int first, int last);

    /// Lines that were read.
    void take(const QList<Line>& lines);

    /// All lines may be of before a commit: they are shown, and missing() asks for them once more.
    void doubtLines();

    /// Asks `of` for the readiness of each line that is known.
    void setReadiness(const std::function<std::optional<shipping::Readiness>(const model::ShipmentLine&)>& of);

    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody has looked at a row whose line is not known.
    void lookedAtUnknown(int row) const;

private:
    struct Held
    {
        Line line = {};
        quint64 readAt = 0;   ///< which state of the store it is of
        quint64 lookedAt = 0; ///< which look was the last to need it
    };

    QVariant waitingData(const QModelIndex& index, int role) const;
    void applyRuns(const KeyChange& change, model::ShipmentKeys& keys);
    void rebase(const KeyChange& change, model::ShipmentKeys keys);
    void relayOut(model::ShipmentKeys keys);
    void forgetOldest();
    void announce(const QList<ShipmentId>& changed);

    QList<Column<Line>> m_columns;
    std::shared_ptr<model::ShipmentKeys> m_keys = std::make_shared<model::ShipmentKeys>();
    QHash<qint64, Held> m_held;
    quint64 m_state = 1;
    quint64 m_look = 0;
    int m_firstLookedAt = 0;
    int m_lastLookedAt = -1;
};

} // namespace aviso::ui
