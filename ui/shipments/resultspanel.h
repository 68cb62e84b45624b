#pragma once

#include "core/shipping/booking.h"
#include "core/shipping/readiness.h"
#include "ui/models/tablemodel.h"

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace aviso::ui {

/// What became of one shipment of a batch, ready to be read.
struct BatchResult
{
    enum class Kind { Done, Warned, Failed, Unknown, Kept }; ///< Warned: done, but to be looked at

    ShipmentId shipment = {};
    Kind kind = Kind::Done;
    QString reference = {};
    QString number = {};
    QString sentence = {};
    QString field = {};   ///< to mend, or empty
    QString support = {}; ///< what went wrong, for the log and the clipboard; empty: nothing did

    bool operator==(const BatchResult&) const = default;
};

/// What was booked and what was not, and the drafts that were left alone, with the reason: what is to be mended first.
QList<BatchResult> resultsOf(const QList<shipping::BookingItem>& items, const QList<shipping::Kept>& kept = {});
QList<BatchResult> resultsOf(const QList<shipping::SettledItem>& items);

/// One line for each shipment of the last batch; choosing one opens the shipment at the field to mend. What only
/// support understands is copied, not shown.
class ResultsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget* parent = nullptr);

    /// What went wrong is logged, too. The labels of what succeeded are offered for printing.
    void show(const QString& title, const QList<BatchResult>& results);
    void makeRoom();                                      ///< hides unless something is left to be looked at
    void takePrinted(const QList<ShipmentId>& shipments); ///< these are not offered for printing any more

Q_SIGNALS:
    void chosen(aviso::ShipmentId shipment, const QString& field);
    void printAsked(const QList<aviso::ShipmentId>& shipments);

protected:
    void changeEvent(QEvent* event) override;

private:
    QStringList forSupport() const;
    QList<ShipmentId> done() const;
    void namePrint();
    void retranslate();

    TableModel<BatchResult> m_model;
    QLabel* m_title;
    QPushButton* m_print;
    QToolButton* m_copy;
    QToolButton* m_close;
    QTableView* m_table;
    QList<ShipmentId> m_printed = {};
};

} // namespace aviso::ui
