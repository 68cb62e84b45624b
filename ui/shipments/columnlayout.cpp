#include "ui/shipments/columnlayout.h"

#include "core/settings/settings.h"
#include "ui/preferences.h"
#include "ui/shipments/listcolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto columnsKey = "shipments.columns";
constexpr std::chrono::milliseconds dragPause{400};
constexpr int narrowest = 24;
constexpr int widest = 2000;

} // namespace

ColumnLayout::ColumnLayout(const Services& services, QHeaderView* header, QObject* parent)
    : QObject(parent), m_services(services), m_header(header)
{
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(dragPause);
    connect(&m_keepSoon, &QTimer::timeout, this, &ColumnLayout::keep);
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnLayout::noticeChange);
    connect(m_header, &QHeaderView::sectionResized, this, &ColumnLayout::noticeChange);
    connect(m_header, &QHeaderView::sectionClicked, this, &ColumnLayout::sortAsked);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { openMenu(m_header->logicalIndexAt(at), m_header->mapToGlobal(at)); });
    load();
}

void ColumnLayout::load()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store()] {
                 return store.read([](storage::Connection& connection) {
                     return settings::value(connection, QString::fromLatin1(columnsKey));
                 });
             })
        .then(this, [this](const Result<QString>& kept) {
            if (!kept)
                return Q_EMIT failed(kept.error());
            const QJsonArray layout = QJsonDocument::fromJson(kept->toUtf8()).array();
            if (layout.isEmpty())
                return;
            m_desks = layout;
            if (m_isDesks)
                apply(layout);
        });
}

void ColumnLayout::keep()
{
    Q_EMIT changed();
    if (!m_isDesks)
        return;
    m_desks = layout();
    keepPreference(m_services.tasks, m_services.store(), columnsKey,
                   QString::fromUtf8(QJsonDocument(m_desks).toJson(QJsonDocument::Compact)), this,
                   [this](const Error& error) { Q_EMIT failed(error); });
}

void ColumnLayout::noticeChange()
{
    // Before the window is shown it is the program that gives the columns their widths.
    if (!m_isApplying && m_header->isVisible())
        m_keepSoon.start();
}

QJsonArray ColumnLayout::layout() const
{
    QJsonArray columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        QJsonObject one{{u"column"_s, columnWords().value(column)}};
        if (m_header->isSectionHidden(column))
            one.insert(u"hidden"_s, true);
        else
            one.insert(u"width"_s, m_header->sectionSize(column));
        columns.append(one);
    }
    return columns;
}

void ColumnLayout::apply(const QJsonArray& layout)
{
    m_isApplying = true;
    int place = 0;
    for (const QJsonValue value : layout) {
        const int column = static_cast<int>(columnWords().indexOf(value["column"_L1].toString()));
        if (column < 0)
            continue;
        m_header->moveSection(m_header->visualIndex(column), place++);
        m_header->setSectionHidden(column, value["hidden"_L1].toBool());
        if (const int width = value["width"_L1].toInt(); width > 0)
            m_header->resizeSection(column, std::clamp(width, narrowest, widest));
    }
    if (shown().isEmpty())
        m_header->showSection(0);
    m_isApplying = false;
}

void ColumnLayout::use(const QJsonArray& layout)
{
    if (m_desks.isEmpty())
        m_desks = this->layout();
    m_isDesks = false;
    apply(layout);
}

void ColumnLayout::useDesks()
{
    if (!std::exchange(m_isDesks, true))
        apply(m_desks);
}

QList<int> ColumnLayout::shown() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place)
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void ColumnLayout::openMenu()
{
    const auto* table = qobject_cast<const QTableView*>(m_header->parentWidget());
    const QModelIndex current = table ? table->currentIndex() : QModelIndex();
    const int column = current.isValid() ? current.column() : shown().first();
    openMenu(column, m_header->mapToGlobal(QPoint(m_header->sectionViewportPosition(column), m_header->height())));
}

void ColumnLayout::openMenu(int column, const QPoint& at)
{
    auto* menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columns-menu"_s);
    fill(menu, column);
    menu->popup(at);
    menu->setActiveAction(menu->actions().first());
}

void ColumnLayout::fill(QMenu* menu, int column)
{
    const QAbstractItemModel* model = m_header->model();
    for (int place = 0; place < m_header->count(); ++place) {
        const int one = m_header->logicalIndex(place);
        QAction* tick = menu->addAction(model->headerData(one, Qt::Horizontal).toString());
        tick->setCheckable(true);
        tick->setChecked(!m_header->isSectionHidden(one));
        tick->setEnabled(shown() != QList<int>{one});
        connect(tick, &QAction::toggled, this, [this, one](bool isShown) { show(one, isShown); });
    }
    if (column < 0 || m_header->isSectionHidden(column))
        return;
    menu->addSeparator();
    const QString title = model->headerData(column, Qt::Horizontal).toString();
    if (sortOf(column)) {
        QAction* sort = menu->addAction(tr("&Sort by “%1”").arg(title));
        connect(sort, &QAction::triggered, this, [this, column] { Q_EMIT sortAsked(column); });
    }
    QAction* left = menu->addAction(tr("Move “%1” to the &left").arg(title));
    left->setEnabled(shown().first() != column);
    connect(left, &QAction::triggered, this, [this, column] { move(column, -1); });
    QAction* right = menu->addAction(tr("Move “%1” to the &right").arg(title));
    right->setEnabled(shown().last() != column);
    connect(right, &QAction::triggered, this, [this, column] { move(column, 1); });
}

void ColumnLayout::show(int column, bool isShown)
{
    m_header->setSectionHidden(column, !isShown);
    m_keepSoon.start();
}

void ColumnLayout::move(int column, int by)
{
    const QList<int> columns = shown();
    const qsizetype at = columns.indexOf(column) + by;
    if (at < 0 || at >= columns.size())
        return;
    m_header->moveSection(m_header->visualIndex(column), m_header->visualIndex(columns[at]));
    m_keepSoon.start();
}

} // namespace aviso::ui
