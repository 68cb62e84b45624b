#include "ui/addresses/addresslist.h"

#include "ui/icons.h"
#include "ui/models/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;
using model::AddressId;

namespace {

constexpr int pageSize = 200;

QString town(const AddressEntry& entry)
{
    return QStringList{entry.consignee.postcode, entry.consignee.city}.join(u' ').trimmed();
}

} // namespace

AddressList::AddressList(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QWidget* parent)
    : QWidget(parent), m_services(services), m_finder(std::move(finder)),
      m_model(new TableModel<AddressEntry>(
          {{.title = [] { return tr("Name"); },
            .text = [](const AddressEntry& e) { return model::displayName(e.consignee); },
            .tip = [](const AddressEntry& e) { return e.note; }},
           {.title = [] { return tr("Town"); }, .text = &town},
           {.title = [] { return tr("Code"); }, .text = [](const AddressEntry& e) { return e.code; }}},
          this)),
      m_search(new QLineEdit(this)), m_table(newTable(m_model, this))
{
    m_search->setObjectName(u"address-search"_s);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(verbIcon(u"edit-find"_s, u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_table->setObjectName(u"address-list"_s);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 18 * grid);
    m_table->setColumnWidth(2, 9 * grid);
    m_model->setFetch([this] { fetchMore(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QVBoxLayout;
    line->setContentsMargins(grid, grid / 2, grid, grid / 2);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this] { load(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AddressList::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (m_isShowing || !now.isValid())
            return;
        m_current = m_model->row(now.row()).id;
        Q_EMIT chosen(AddressEntry(m_model->row(now.row())));
    });
    retranslate();
}

void AddressList::load(std::optional<AddressId> wanted)
{
    const QString text = m_search->text();
    const int limit = text.trimmed().isEmpty() ? std::max(pageSize, m_model->rowCount()) : pageSize;
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), finder = m_finder, text, limit] {
                 return store.read(
                     [&](storage::Connection& connection) { return finder->find(connection, text, limit); });
             })
        .in(m_loading)
        .then(this, [this, wanted](const Result<QList<AddressEntry>>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            take(*found, wanted);
        });
}

void AddressList::take(const QList<AddressEntry>& entries, std::optional<AddressId> wanted)
{
    const AddressId current = wanted.value_or(m_current);
    m_isShowing = true;
    if (entries != m_model->rows())
        m_model->replaceAll(entries);
    m_model->expectMore(m_search->text().trimmed().isEmpty() && entries.size() >= pageSize);
    auto found = std::ranges::find(entries, current, &AddressEntry::id);
    if (found == entries.end() && !wanted)
        found = entries.begin();
    if (found != entries.end()) {
        const QModelIndex index = m_model->index(static_cast<int>(found - entries.begin()), 0);
        if (!m_table->selectionModel()->isRowSelected(index.row()))
            m_table->selectRow(index.row());
        m_table->scrollTo(index);
        m_current = found->id;
    }
    m_isShowing = false;
    if (found != entries.end())
        Q_EMIT refreshed(AddressEntry(*found));
    else if (entries.isEmpty())
        Q_EMIT emptied();
    Q_EMIT selectionChanged();
}

void AddressList::fetchMore()
{
    if (m_model->rows().isEmpty())
        return;
    const AddressEntry& last = m_model->rows().last();
    const model::AddressPlace behind{.key = model::placeKey(last.consignee), .id = last.id};
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), behind] {
                 return store.read([&](storage::Connection& connection) {
                     return model::listAddresses(connection, pageSize, behind);
                 });
             })
        .in(m_loading)
        .then(this, [this](const Result<QList<AddressEntry>>& more) {
            if (!more)
                return Q_EMIT failed(more.error());
            m_model->expectMore(more->size() == pageSize);
            m_model->append(*more);
        });
}

void AddressList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AddressList::showAll()
{
    m_search->clear();
}

QList<AddressId> AddressList::selected() const
{
    QList<AddressId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->row(index.row()).id);
    return ids;
}

/// Down and Up in the search go through the hits, as they do in the list.
bool AddressList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (const int row = m_table->currentIndex().row() + step; step != 0 && row >= 0 && row < m_model->rowCount()) {
            m_table->selectRow(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AddressList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AddressList::retranslate()
{
    m_search->setPlaceholderText(tr("Name, company, town, e-mail, telephone or code"));
    m_search->setAccessibleName(tr("Search the address book"));
    m_table->setAccessibleName(tr("Address book"));
}

} // namespace aviso::ui
