#include "ui/shipments/shipmentlist.h"

#include "ui/look.h"
#include "ui/models/tables.h"
#include "ui/shipments/columnlayout.h"
#include "ui/shipments/listcolumns.h"
#include "ui/shipments/listexport.h"
#include "ui/shipments/listfilter.h"
#include "ui/shipments/readinesslook.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentLine;
using shipping::CheckedLine;

namespace {

constexpr std::chrono::milliseconds scrollPause{60};
constexpr int mostRowsInView = 300;
constexpr qsizetype mostKept = 5000; // selected rows that are found again in another order

} // namespace

ShipmentList::ShipmentList(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_rows(shipmentColumns()), m_filter(new ListFilter(this)),
      m_table(newTable(&m_rows, this)), m_empty(new QLabel(m_table->viewport())), m_count(new QLabel(this)),
      m_layout(new ColumnLayout(services, m_table->horizontalHeader(), this)), m_readinessPause(new QTimer(this)),
      m_readiness(new ReadinessLook(services, this)),
      m_reading(new ListReading(services, *m_readiness, [this] { return shown(); }, this))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_count->setObjectName(u"shipment-count"_s);
    m_count->setContentsMargins(grid, grid / 2, grid, grid / 2);
    m_count->setFont(figureFont());
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    auto* header = m_table->horizontalHeader();
    const int em = fontMetrics().horizontalAdvance(u'n');
    int column = 0;
    for (const int width : {13, 19, 19, 16, 10, 20, 8, 16, 16})
        header->resizeSection(column++, width * em);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_filter);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_count);
    m_readinessPause->setSingleShot(true);
    m_readinessPause->setInterval(scrollPause);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    buildVerbs();
    connectParts();
    retranslate();
    showOrder();
    askWhatIsWanted();
}

void ShipmentList::connectParts()
{
    connect(m_filter, &ListFilter::changed, this, &ShipmentList::askWhatIsWanted);
    connect(m_filter, &ListFilter::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_layout, &ColumnLayout::sortAsked, this, &ShipmentList::sortBy);
    connect(m_layout, &ColumnLayout::failed, this, &ShipmentList::failed);
    connect(m_reading, &ListReading::foundFirst, this, &ShipmentList::takeFirst);
    connect(m_reading, &ListReading::foundWhole, this, &ShipmentList::takeWhole);
    connect(m_reading, &ListReading::linesRead, this, &ShipmentList::takeLines);
    connect(m_reading, &ListReading::failed, this, &ShipmentList::failed);
    connect(
        &m_rows, &ShipmentRows::lookedAtUnknown, this,
        [this](int row) { m_reading->readLines(m_rows.missing(row, row)); }, Qt::QueuedConnection);
    connect(m_readinessPause, &QTimer::timeout, this, &ShipmentList::lookAtReadiness);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ShipmentList::lookAtView);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_readinessPause, qOverload<>(&QTimer::start));
    connect(m_readiness, &ReadinessLook::learned, this, &ShipmentList::showReadiness);
    connect(m_readiness, &ReadinessLook::failed, this, &ShipmentList::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (!now.isValid() || now.row() == before.row())
                    return;
                m_before.reset();
                Q_EMIT chosen(m_rows.key(now.row()));
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShipmentList::selectionChanged);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_rows.key(index.row())); });
}

void ShipmentList::askWhatIsWanted()
{
    ask({.wanted = m_filter->wanted(), .order = m_order});
}

void ShipmentList::ask(const Question& question)
{
    if (m_filter->wanted() != question.wanted)
        m_filter->show(question.wanted);
    m_order = question.order;
    m_isFirstWanted = false;
    showOrder();
    m_reading->ask(question);
    Q_EMIT asked();
}

void ShipmentList::refresh()
{
    m_reading->refresh();
}

ListReading::Shown ShipmentList::shown() const
{
    const Run rows = inView();
    ListReading::Shown shown{.keys = m_rows.keys()};
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        shown.inView.append(m_rows.key(row));
    const QList<ShipmentId> chosen = selected();
    if (chosen.size() <= mostKept)
        shown.kept = chosen;
    return shown;
}

void ShipmentList::takeFirst(const Question& question, const ListReading::First& first)
{
    m_readiness->remember(first.learned);
    startAnew(question, first.keys);
    m_rows.doubtLines();
    takeLines(first.lines);
}

void ShipmentList::takeWhole(const Question& question, const ListReading::Whole& whole)
{
    m_readiness->remember(whole.learned);
    if (m_shown == question)
        update(whole);
    else
        startAnew(question, whole.keys);
    m_rows.doubtLines();
    takeLines(whole.lines);
}

void ShipmentList::takeLines(const QList<CheckedLine>& lines)
{
    QList<CheckedLine> rows = lines;
    for (CheckedLine& row : rows)
        row.readiness = m_readiness->known(row.line);
    m_rows.take(rows);
    m_table->viewport()->update();
    findFirst();
    findWanted();
    findKept();
    lookAtView();
    showEmpty();
    showCount();
    m_readinessPause->start();
    Q_EMIT selectionChanged(); // what is selected may stand otherwise now
}

void ShipmentList::startAnew(const Question& question, const model::ShipmentKeys& keys)
{
    const bool isResorted = m_shown.wanted == question.wanted && m_shown.order != question.order;
    const bool isSearchOver = question.wanted.stored.search.isEmpty() && !m_shown.wanted.stored.search.isEmpty();
    m_isFollowed = isResorted || isSearchOver;
    if (!m_wanted && current())
        m_before = current();
    m_selectedBefore = isResorted ? selected() : QList<ShipmentId>();
    if (m_selectedBefore.size() > mostKept)
        m_selectedBefore.clear();
    m_shown = question;
    m_rows.replaceAll(keys);
    m_table->scrollToTop();
}

void ShipmentList::update(const ListReading::Whole& whole)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    const bool isAtTop = bar->value() == 0;
    const QPersistentModelIndex top = m_table->indexAt({0, 0});
    m_rows.update(whole.keys, whole.change);
    if (!isAtTop && top.isValid())
        bar->setValue(top.row());
    if (!isAnySelected())
        select({});
}

Run ShipmentList::inView() const
{
    const int rows = m_rows.rowCount();
    const int first = std::clamp(m_table->rowAt(0), 0, std::max(rows - 1, 0));
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = std::min({bottom < 0 ? rows - 1 : bottom, rows - 1, first + mostRowsInView});
    return {.first = first, .count = std::max(0, last - first + 1)};
}

void ShipmentList::lookAtView()
{
    const Run rows = inView();
    if (rows.count > 0)
        m_reading->readLines(m_rows.missing(rows.first, rows.first + rows.count - 1));
}

void ShipmentList::lookAtReadiness()
{
    const Run rows = inView();
    QList<ShipmentLine> lines;
    for (int row = rows.first; row < rows.first + rows.count; ++row)
        if (const CheckedLine* line = m_rows.line(row))
            lines.append(line->line);
    m_readiness->look(lines);
}

void ShipmentList::showReadiness()
{
    m_rows.setReadiness([this](const ShipmentLine& line) { return m_readiness->known(line); });
}

void ShipmentList::doubtReadiness()
{
    m_readiness->doubtAll();
    if (m_shown.wanted.standing)
        refresh();
    else
        m_readinessPause->start();
}

shipping::KnownReadiness ShipmentList::knownReadiness() const
{
    return m_readiness->all();
}

void ShipmentList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget* ShipmentList::resting(ShipmentId open) const
{
    return open == ShipmentId{} || current() ? static_cast<QWidget*>(m_table) : m_filter;
}

void ShipmentList::focusSearch()
{
    m_filter->focusSearch();
}

void ShipmentList::search(const QString& words)
{
    ask({.wanted = wantedBy(words, QString())});
}

void ShipmentList::setVerbs(const QList<QAction*>& verbs)
{
    m_table->addActions(verbs);
    m_table->addActions(this->verbs());
}

bool ShipmentList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        showEmpty();
        lookAtView();
    }
    // Else the table would make the first row current and leave it unselected: open, but not what is booked.
    if (watched == m_table && event->type() == QEvent::FocusIn && !current() && !m_isFirstWanted && !m_wanted &&
        m_rows.rowCount() > 0)
        goTo(0);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
            Q_EMIT activated(*current());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ShipmentList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace aviso::ui
