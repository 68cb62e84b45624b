#pragma once

#include "core/orders/import.h"
#include "ui/models/tablemodel.h"

#include <QIcon>
#include <QWidget>

class QLabel;
class QTableView;

namespace aviso::ui {

/// Red for what rejects a row, yellow for advice.
QIcon iconOf(const orders::RowProblem& problem);

/// What stands against rows of a file: a line each, with the row, the field, and the sentence, which
/// stands whole below for the chosen one.
class RowProblems final : public QWidget
{
    Q_OBJECT

public:
    explicit RowProblems(QWidget* parent = nullptr);

    void show(const QList<orders::RowProblem>& problems);
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    void chosen(qint64 row, const QString& field);
    void activated(qint64 row, const QString& field); ///< to be corrected

protected:
    void changeEvent(QEvent* event) override;

private:
    void showSentence();
    void retranslate();

    TableModel<orders::RowProblem>* m_model;
    QTableView* m_table;
    QLabel* m_sentence; ///< of the current line, whole
    QLabel* m_empty;
};

} // namespace aviso::ui
