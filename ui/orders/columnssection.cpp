#include "ui/orders/columnssection.h"

#include "core/text/sentences.h"
#include "ui/choicebox.h"
#include "ui/look.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype exampleLength = 16;

QString exampleIn(const tabular::Table& table, int place)
{
    for (const tabular::TableRow& row : table.rows)
        if (const QString text = row.cells.value(place).simplified(); !text.isEmpty())
            return text.size() > exampleLength ? text.first(exampleLength) + u'…' : text;
    return {};
}

} // namespace

int columnCount(const tabular::Table& table)
{
    qsizetype count = table.header.size();
    for (const tabular::TableRow& row : table.rows)
        count = std::max(count, row.cells.size());
    return static_cast<int>(count);
}

QString columnName(const tabular::Table& table, int place)
{
    const QString header = table.header.value(place);
    return header.isEmpty() ? ColumnsSection::tr("Column %1").arg(place + 1) : header;
}

ColumnsSection::ColumnsSection(QWidget* parent) : QWidget(parent), m_unused(new QLabel(this)), m_content(new QWidget)
{
    m_unused->setObjectName(u"unused-columns"_s);
    m_unused->setTextFormat(Qt::PlainText);
    m_unused->setWordWrap(true);
    m_unused->hide();
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_content);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_unused);
    column->addWidget(area);
}

void ColumnsSection::show(const tabular::Table& table, const orders::Mapping& mapping)
{
    m_table = table;
    m_mapping = mapping;
    QStringList wanted;
    for (int i = 0; i < columnCount(table); ++i)
        wanted.append(columnName(table, i));
    if (wanted != m_shown) {
        m_shown = wanted;
        rebuild();
    }
    showMapping();
}

void ColumnsSection::rebuild()
{
    for (const Line& line : m_lines)
        for (QWidget* widget : {static_cast<QWidget*>(line.header), static_cast<QWidget*>(line.example),
                                static_cast<QWidget*>(line.field)})
            delete widget;
    m_lines.clear();
    delete m_grid;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, grid, 0);
    m_grid->setVerticalSpacing(grid / 2);
    m_grid->setHorizontalSpacing(grid);
    m_grid->setColumnStretch(2, 1);
    for (int i = 0; i < m_shown.size(); ++i)
        addLine(i);
    m_grid->setRowStretch(static_cast<int>(m_shown.size()), 1);
}

void ColumnsSection::addLine(int place)
{
    const QString name = columnName(m_table, place);
    Line line{.header = new QLabel(m_content), .example = new QLabel(m_content), .field = new ChoiceBox(14, m_content)};
    line.header->setTextFormat(Qt::PlainText);
    line.header->setText(line.header->fontMetrics().elidedText(name, Qt::ElideRight, 16 * grid));
    line.header->setToolTip(name);
    line.example->setTextFormat(Qt::PlainText);
    line.example->setForegroundRole(QPalette::PlaceholderText);
    line.field->setObjectName(u"column-%1"_s.arg(place));
    line.field->setAccessibleName(tr("Column “%1” fills").arg(name));
    line.field->addItem(tr("nothing"), QString());
    for (const orders::Field& field : orders::fields()) {
        const QString fieldName = QStringView(field.name).toString();
        if (!fieldName.endsWith(u'…'))
            line.field->addItem(text::columnMeaning(fieldName), fieldName);
    }
    m_grid->addWidget(line.header, place, 0);
    m_grid->addWidget(line.example, place, 1);
    m_grid->addWidget(line.field, place, 2);
    connect(line.field, &QComboBox::activated, this,
            [this, place, field = line.field] { takeField(place, field->currentData().toString()); });
    m_lines.append(line);
}

QString ColumnsSection::fieldOf(int place) const
{
    for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it)
        if (orders::placeOf(*it, m_table.header) == place)
            return it.key();
    return {};
}

void ColumnsSection::showMapping()
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        const QString field = fieldOf(i);
        if (line.field->findData(field) < 0) // a value of a service that has no line of its own
            line.field->addItem(text::fieldName(field), field);
        const QString unit = m_mapping.weightUnit == orders::WeightUnit::Grams ? u" (g)"_s : u" (kg)"_s;
        if (const int weight = line.field->findData(u"weight"_s); weight >= 0)
            line.field->setItemText(weight, text::columnMeaning(u"weight"_s) + unit);
        line.field->setCurrentIndex(line.field->findData(field));
        line.example->setText(exampleIn(m_table, i));
    }
    showUnused();
}

void ColumnsSection::showUnused()
{
    constexpr qsizetype mostNamed = 4;
    QStringList names;
    for (const orders::Column& column : orders::unusedColumns(m_mapping, m_table))
        names.append(columnName(m_table, orders::placeOf(column, m_table.header).value_or(column.place)));
    m_unused->setVisible(!names.isEmpty());
    m_unused->setToolTip(names.join(u'\n'));
    const QString more = names.size() > mostNamed ? u" …"_s : QString();
    m_unused->setText(
        tr("Not taken from the file: %1").arg(names.first(std::min(mostNamed, names.size())).join(u", "_s) + more));
}

void ColumnsSection::takeField(int place, const QString& field)
{
    const QString before = fieldOf(place);
    if (before == field)
        return;
    m_mapping.columns.remove(before);
    if (!field.isEmpty()) // each field is filled by one column only
        m_mapping.columns.insert(field, orders::columnAt(place, m_table.header));
    showMapping();
    Q_EMIT edited();
}

void ColumnsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
        showMapping();
    }
    QWidget::changeEvent(event);
}

} // namespace aviso::ui
