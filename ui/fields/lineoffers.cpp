#include "ui/fields/lineoffers.h"

#include "ui/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace aviso::ui {

LineOffers::LineOffers(QAbstractItemModel* model, QLineEdit* line, const QString& name)
    : QObject(line), m_model(model), m_line(line), m_name(name)
{
    m_line->installEventFilter(this);
}

LineOffers::~LineOffers()
{
    delete m_list;
}

bool LineOffers::isOpen() const
{
    return m_list && m_list->isVisible();
}

void LineOffers::open(const QString& title)
{
    if (m_model->rowCount() == 0)
        return close();
    if (!m_list) {
        m_list = new QListView(m_line->window());
        m_list->setObjectName(m_name);
        m_list->setModel(m_model);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setFrameShape(QFrame::Box);
        m_list->setTextElideMode(Qt::ElideMiddle);
        m_list->setUniformItemSizes(true);
        m_list->setIconSize(QSize(2 * grid, 2 * grid));
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
            m_list->setCurrentIndex(index);
            choose();
        });
    }
    m_list->setAccessibleName(title);
    lie();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    m_list->show();
    m_list->raise();
}

void LineOffers::lie()
{
    const QWidget* window = m_line->window();
    const int lineHeight = std::max(m_list->sizeHintForRow(0), m_line->fontMetrics().height() + grid / 2);
    const int width = std::min(std::max({m_line->width(), 48 * grid, m_list->sizeHintForColumn(0) + 2 * grid}),
                               window->width() - 2 * grid);
    const int height = lineHeight * m_model->rowCount() + 2 * m_list->frameWidth();
    QPoint place = m_line->mapTo(window, QPoint(0, m_line->height()));
    place.setX(std::clamp(place.x(), 0, std::max(0, window->width() - width)));
    if (place.y() + height > window->height())
        place.setY(std::max(0, m_line->mapTo(window, QPoint(0, 0)).y() - height));
    m_list->setGeometry(QRect(place, QSize(width, height)));
}

void LineOffers::close()
{
    if (m_list)
        m_list->hide();
}

bool LineOffers::eventFilter(QObject* watched, QEvent* event)
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

bool LineOffers::takeKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (isOpen() && m_list->currentIndex().isValid()) {
            choose();
        } else {
            close();
            Q_EMIT entered();
        }
        return false; // the line may note as well that it is left
    }
    if (!isOpen()) {
        if (key == Qt::Key_Down)
            Q_EMIT wanted();
        return false;
    }
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

void LineOffers::choose()
{
    const int row = m_list->currentIndex().row();
    close();
    Q_EMIT chosen(row);
}

} // namespace aviso::ui
