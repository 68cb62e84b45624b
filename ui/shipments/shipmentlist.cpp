#include "ui/shipments/shipmentlist.h"

#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/models/tables.h"
#include "ui/shipments/statelook.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::ShipmentLine;

namespace {

constexpr int pageSize = 200;
constexpr std::chrono::milliseconds typingPause{120};
constexpr model::State states[] = {model::State::Draft, model::State::Booking, model::State::Unknown,
                                   model::State::Booked, model::State::Cancelled};

QString place(const ShipmentLine& line)
{
    return QStringList{line.postcode, line.city}.join(u' ').trimmed();
}

QList<Column<ShipmentLine>> columns()
{
    return {{.title = [] { return ShipmentList::tr("Reference"); },
             .text = [](const ShipmentLine& line) { return line.reference; },
             .tip = [](const ShipmentLine& line) { return line.reference; },
             .font = identifierFont()},
            {.title = [] { return ShipmentList::tr("Recipient"); },
             .text = [](const ShipmentLine& line) { return line.consignee; },
             .tip = [](const ShipmentLine& line) { return line.consignee + u'\n' + place(line); }},
            {.title = [] { return ShipmentList::tr("State"); },
             .text = [](const ShipmentLine& line) { return text::stateName(line.state); },
             .icon = [](const ShipmentLine& line) {
                 return line.problem.isEmpty() ? stateIcon(line.state) : icon(u"refused"_s, Tone::Bad);
             },
             .tip = [](const ShipmentLine& line) {
                 return line.problem.isEmpty() ? QString() : text::carrierCodeSentence(line.problem);
             }},
            {.title = [] { return ShipmentList::tr("Place"); }, .text = &place},
            {.title = [] { return ShipmentList::tr("Service"); },
             .text = [](const ShipmentLine& line) { return line.service; }},
            {.title = [] { return ShipmentList::tr("Number"); },
             .text = [](const ShipmentLine& line) { return line.number; },
             .font = identifierFont()},
            {.title = [] { return ShipmentList::tr("Parcels"); },
             .text = [](const ShipmentLine& line) { return QLocale().toString(line.parcels); },
             .alignment = Qt::AlignRight | Qt::AlignVCenter,
             .font = figureFont()},
            {.title = [] { return ShipmentList::tr("Account"); },
             .text = [](const ShipmentLine& line) { return line.account; }},
            {.title = [] { return ShipmentList::tr("Changed"); },
             .text = [](const ShipmentLine& line) { return localTime(line.changedAt); },
             .font = figureFont()}};
}

} // namespace

ShipmentList::ShipmentList(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_model(columns()), m_search(new QLineEdit(this)),
      m_state(new QComboBox(this)), m_table(newTable(&m_model, this)), m_empty(new QLabel(m_table->viewport())),
      m_pause(new QTimer(this))
{
    buildFilters();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
    auto* header = m_table->horizontalHeader();
    const int em = fontMetrics().horizontalAdvance(u'n');
    int column = 0;
    for (const int width : {13, 19, 19, 16, 10, 20, 8, 16, 16})
        header->resizeSection(column++, width * em);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(grid, grid / 2, grid, grid / 2);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_state);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(filters);
    whole->addWidget(m_table, 1);
    m_model.setFetch([this] { read(m_model.rows().last().id, pageSize); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex& before) {
                if (now.isValid() && now.row() != before.row())
                    Q_EMIT chosen(m_model.row(now.row()).id);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShipmentList::selectionChanged);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(m_model.row(index.row()).id); });
    retranslate();
    read({}, pageSize);
}

void ShipmentList::buildFilters()
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    m_state->addItem(QString(), QString());
    for (const model::State state : states)
        m_state->addItem(stateIcon(state), QString(), model::stateWord(state));
    connect(m_search, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { read({}, pageSize); });
    connect(m_state, &QComboBox::activated, this, [this] { read({}, pageSize); });
}

model::ShipmentFilter ShipmentList::filter() const
{
    return {.state = model::stateFromWord(m_state->currentData().toString()), .search = m_search->text().trimmed()};
}

void ShipmentList::refresh()
{
    read({}, std::max(pageSize, m_model.rowCount()));
}

void ShipmentList::read(std::optional<ShipmentId> before, int limit)
{
    const model::ShipmentFilter wanted = filter();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), wanted, before, limit] {
                 return store.read([&](storage::Connection& connection) {
                     return model::listShipments(connection, wanted, limit, before);
                 });
             })
        .in(m_latest)
        .then(this, [this, wanted, before, limit](const Result<QList<ShipmentLine>>& lines) {
            if (!lines)
                return Q_EMIT failed(lines.error());
            const bool isOtherList = std::exchange(m_shown, wanted) != wanted;
            if (isOtherList)
                startAnew();
            take(*lines, before, limit);
        });
}

void ShipmentList::take(const QList<ShipmentLine>& lines, std::optional<ShipmentId> before, int limit)
{
    if (before)
        m_model.append(lines);
    else
        update(lines);
    m_model.expectMore(lines.size() == limit);
    showEmpty();
    findWanted();
}

void ShipmentList::update(const QList<ShipmentLine>& lines)
{
    QScrollBar* bar = m_table->verticalScrollBar();
    const bool isAtTop = bar->value() == 0;
    const QPersistentModelIndex top = m_table->indexAt({0, 0});
    m_model.update(lines, [](const ShipmentLine& line) { return line.id; });
    if (!isAtTop && top.isValid())
        bar->setValue(top.row());
    if (selected().isEmpty())
        select({});
}

void ShipmentList::startAnew()
{
    if (!m_wanted)
        m_wanted = current();
    m_model.replaceAll({});
}

QList<ShipmentId> ShipmentList::selected() const
{
    QList<ShipmentId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model.row(index.row()).id);
    std::ranges::sort(ids);
    return ids;
}

std::optional<ShipmentId> ShipmentList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.row(index.row()).id) : std::nullopt;
}

void ShipmentList::select(const QList<ShipmentId>& ids)
{
    auto* selection = m_table->selectionModel();
    const auto wholeRow = [this](int row) { return QItemSelection(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1)); };
    QItemSelection chosen;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (ids.contains(m_model.row(row).id))
            chosen.merge(wholeRow(row), QItemSelectionModel::Select);
    const QModelIndex now = m_table->currentIndex();
    if (chosen.isEmpty() && now.isValid())
        chosen = wholeRow(now.row());
    else if (!chosen.isEmpty() && !chosen.contains(now))
        selection->setCurrentIndex(chosen.first().topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void ShipmentList::setCurrent(ShipmentId id)
{
    m_wanted = id;
    findWanted();
}

void ShipmentList::findWanted()
{
    if (!m_wanted)
        return;
    const auto found = std::ranges::find(m_model.rows(), *m_wanted, &ShipmentLine::id);
    if (found == m_model.rows().cend())
        return;
    m_wanted.reset();
    m_table->selectRow(static_cast<int>(found - m_model.rows().cbegin()));
}

void ShipmentList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ShipmentList::showEmpty()
{
    m_empty->setVisible(m_model.rows().isEmpty());
    m_empty->setText(m_shown == model::ShipmentFilter()
                         ? tr("There is no shipment yet. Press F2 to write the first one.")
                         : tr("No shipment fits. Type less, or choose “All states”."));
    m_empty->setGeometry(m_table->viewport()->rect().adjusted(2 * grid, 0, -2 * grid, 0));
}

bool ShipmentList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        showEmpty();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            m_table->setFocus(Qt::OtherFocusReason);
            if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
                m_table->selectRow(0);
            return true;
        }
        if (watched == m_table && (key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
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

void ShipmentList::retranslate()
{
    m_search->setPlaceholderText(tr("Search: name, town, reference, number"));
    m_search->setAccessibleName(tr("Search shipments"));
    m_state->setAccessibleName(tr("Show shipments in this state"));
    m_table->setAccessibleName(tr("Shipments"));
    m_state->setItemText(0, tr("All states"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, text::stateName(states[i - 1]));
    m_model.retranslate();
    showEmpty();
}

} // namespace aviso::ui
