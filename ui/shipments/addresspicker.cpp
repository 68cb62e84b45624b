#include "ui/shipments/addresspicker.h"

#include "ui/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::AddressEntry;

namespace {

constexpr int offered = 8;
constexpr qsizetype fewestLetters = 2;

QString wordsOf(const AddressEntry& entry)
{
    const model::Consignee& c = entry.consignee;
    const QString street = QStringList{c.street, c.houseNumber}.join(u' ').trimmed();
    const QString town = QStringList{c.postcode, c.city}.join(u' ').trimmed();
    QStringList parts{model::displayName(c), street.isEmpty() ? c.poBox : street, town};
    parts.removeAll(QString());
    const QString words = parts.join(u", "_s);
    return entry.code.isEmpty() ? words : entry.code + u"  "_s + words;
}

} // namespace

AddressPicker::AddressPicker(const Services& services, std::shared_ptr<orders::AddressFinder> finder, QLineEdit* line)
    : QObject(line), m_services(services), m_finder(std::move(finder)), m_line(line),
      m_model(new TableModel<AddressEntry>(
          {{.title = [] { return tr("Address book"); }, .text = &wordsOf, .tip = &wordsOf}}, this))
{
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &AddressPicker::search);
}

AddressPicker::~AddressPicker()
{
    delete m_list;
}

bool AddressPicker::isOpen() const
{
    return m_list && m_list->isVisible();
}

void AddressPicker::search()
{
    const QString text = m_line->text();
    if (text.trimmed().size() < fewestLetters || m_line->isReadOnly())
        return close();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), finder = m_finder, text] {
                 return store.read(
                     [&](storage::Connection& connection) { return finder->find(connection, text, offered); });
             })
        .in(m_searching)
        .then(this, [this, text](const Result<QList<AddressEntry>>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            if (m_line->hasFocus() && m_line->text() == text)
                offer(*found);
        });
}

void AddressPicker::offer(const QList<AddressEntry>& entries)
{
    if (entries.isEmpty())
        return close();
    if (!m_list) {
        m_list = new QListView(m_line->window());
        m_list->setObjectName(u"address-offers"_s);
        m_list->setModel(m_model);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::Box);
        m_list->setTextElideMode(Qt::ElideMiddle);
        m_list->setUniformItemSizes(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
            m_list->setCurrentIndex(index);
            takeChosen();
        });
    }
    m_model->replaceAll(entries);
    m_list->setAccessibleName(tr("Entries of the address book"));
    const QWidget* window = m_line->window();
    const int lineHeight = std::max(m_list->sizeHintForRow(0), m_line->fontMetrics().height() + grid / 2);
    const int width = std::min(std::max({m_line->width(), 48 * grid, m_list->sizeHintForColumn(0) + 2 * grid}),
                               window->width() - 2 * grid);
    const int height = lineHeight * static_cast<int>(entries.size()) + 2 * m_list->frameWidth();
    QPoint place = m_line->mapTo(window, QPoint(0, m_line->height()));
    place.setX(std::clamp(place.x(), 0, std::max(0, window->width() - width)));
    if (place.y() + height > window->height())
        place.setY(m_line->mapTo(window, QPoint(0, 0)).y() - height);
    m_list->setGeometry(QRect(place, QSize(width, height)));
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_list->show();
    m_list->raise();
}

void AddressPicker::close()
{
    m_searching.drop();
    if (m_list)
        m_list->hide();
}

bool AddressPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut)
        close();
    if (watched == m_line && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && event->type() == QEvent::ShortcutOverride) {
            // Esc and the arrows are ours while the list is open, whatever they do elsewhere on the page.
            if (!isOpen() || (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down && key->key() != Qt::Key_Up))
                return false;
            event->accept();
            return true;
        }
        if (isPlain && takeKey(key->key()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool AddressPicker::takeKey(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !m_line->isReadOnly() && !m_line->text().trimmed().isEmpty()) {
        if (isOpen() && m_list->currentIndex().isValid())
            takeChosen();
        else
            takeByCode();
        return false; // the line may note as well that it is left
    }
    if (!isOpen())
        return false;
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    const int rows = m_model->rowCount();
    const int now = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (key == Qt::Key_Down ? -1 : rows);
    const int next = std::clamp(now + (key == Qt::Key_Down ? 1 : -1), 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
    return true;
}

void AddressPicker::takeChosen()
{
    const AddressEntry entry = m_model->row(m_list->currentIndex().row());
    close();
    Q_EMIT taken(entry);
}

void AddressPicker::takeByCode()
{
    const QString code = m_line->text();
    close();
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), code] {
                 return store.read(
                     [&](storage::Connection& connection) { return model::addressByCode(connection, code); });
             })
        .in(m_lookingUp)
        .then(this, [this, code](const Result<std::optional<AddressEntry>>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            if (*found && m_line->text() == code)
                Q_EMIT taken(**found);
        });
}

} // namespace aviso::ui
