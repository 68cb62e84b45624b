#pragma once

#include "core/orders/import.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace aviso::ui {

/// A field in which a draft differs from the file.
struct ChangedLine
{
    qint64 row = 0;
    QString reference = {};
    orders::Difference difference = {};
};

/// The orders that are here as drafts and that the file says otherwise, field by field, and what is to become of them.
class ChangedOrders final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangedOrders(QWidget* parent = nullptr);

    enum class Question { Open, Settled };
    /// Is hidden while there is none. `count`: of all of them, of which the first ones are shown.
    void show(const QList<orders::ChangedOrder>& changed, qint64 count, Question question);

    /// Whether the answer is to hold for the source's next files too.
    bool isForAlways() const;
    void ask(); ///< brings the focus to the answers

Q_SIGNALS:
    void decided(aviso::orders::Duplicates duplicates);
    void chosen(qint64 row, const QString& field);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    qint64 m_count = 0;
    QLabel* m_title;
    TableModel<ChangedLine>* m_model;
    QTableView* m_table;
    QPushButton* m_replace;
    QPushButton* m_keep;
    QCheckBox* m_always;
};

} // namespace aviso::ui
