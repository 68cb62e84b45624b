#pragma once

#include "core/orders/mapping.h"
#include "core/tabular/read.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace aviso::ui {

/// Which column of the file fills which field: one line for each column, with a cell from the file as an example; above
/// them the columns that fill nothing.
class ColumnsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsSection(QWidget* parent = nullptr);

    void show(const tabular::Table& table, const orders::Mapping& mapping);
    orders::Mapping mapping() const { return m_mapping; }

    /// The field that the column of this place fills, or empty.
    QString fieldOf(int place) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line
    {
        QLabel* header = nullptr;
        QLabel* example = nullptr;
        QComboBox* field = nullptr;
    };

    void rebuild();
    void addLine(int place);
    void showMapping();
    void takeField(int place, const QString& field);
    void showUnused();

    tabular::Table m_table;
    orders::Mapping m_mapping;
    QStringList m_shown; // headers that the lines were built for
    QLabel* m_unused;
    QWidget* m_content;
    QGridLayout* m_grid = nullptr;
    QList<Line> m_lines;
};

/// A file's number of columns: of its header and its first rows, whichever is more.
int columnCount(const tabular::Table& table);

/// What a column is called: by its header, or "Column 3".
QString columnName(const tabular::Table& table, int place);

} // namespace aviso::ui
