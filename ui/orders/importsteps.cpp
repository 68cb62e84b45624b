#include "ui/orders/importsteps.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace aviso::ui {

ImportSteps::ImportSteps(QWidget* parent) : QWidget(parent), m_sides(new QHBoxLayout(this))
{
    m_sides->setContentsMargins(2 * grid, grid, 2 * grid, 0);
    m_sides->setSpacing(3 * grid);
}

void ImportSteps::add(const QList<QWidget*>& parts, int stretch, Height lastPart)
{
    auto* title = new QLabel(this);
    title->setFont(titleFont());
    m_titles.append(title);
    auto* column = new QVBoxLayout;
    column->setSpacing(grid / 2);
    column->addWidget(title);
    for (QWidget* part : parts)
        column->addWidget(part, lastPart == Height::Full && part == parts.last() ? 1 : 0);
    if (lastPart == Height::Natural)
        column->addStretch();
    m_sides->addLayout(column, stretch);
}

void ImportSteps::setTitles(const QStringList& titles)
{
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        m_titles[i]->setText(titles.value(i));
}

} // namespace aviso::ui
