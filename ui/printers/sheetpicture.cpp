#include "ui/printers/sheetpicture.h"

#include "core/pages/geometry.h"
#include "ui/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace aviso::ui {

namespace {

constexpr int cellWidth = 3 * grid;
constexpr int cellHeight = 4 * grid;
constexpr int edge = 3; // room for the frame of the focus

} // namespace

SheetPicture::SheetPicture(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SheetPicture::show(int field, const QString& words)
{
    m_field = m_aimed = field;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize SheetPicture::sizeHint() const
{
    return {2 * cellWidth + 2 * edge + 1, 2 * cellHeight + 2 * edge + 1};
}

QRect SheetPicture::cell(int field) const
{
    return {edge + (field - 1) % 2 * cellWidth, edge + (field - 1) / 2 * cellHeight, cellWidth, cellHeight};
}

void SheetPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = palette().color(QPalette::WindowText);
    for (int field = 1; field <= pages::positionsOnA4; ++field) {
        const QRect place = cell(field);
        painter.setPen(ink);
        painter.setBrush(palette().base());
        painter.drawRect(place);
        if (field < m_field) { // used: crossed out, so that colour is not the only sign
            painter.fillRect(place.adjusted(1, 1, 0, 0), palette().mid());
            painter.drawLine(place.topLeft(), place.bottomRight());
            painter.drawLine(place.topRight(), place.bottomLeft());
        } else {
            painter.setPen(field == m_field ? toneColour(Tone::Accent, palette()) : ink);
            QFont figures = figureFont();
            figures.setBold(field == m_field);
            painter.setFont(figures);
            painter.drawText(place, Qt::AlignCenter, QString::number(field));
        }
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(cell(m_aimed).adjusted(2, 2, -2, -2));
}

void SheetPicture::mousePressEvent(QMouseEvent* event)
{
    for (int field = 1; field <= pages::positionsOnA4; ++field)
        if (cell(field).contains(event->pos()))
            return Q_EMIT fieldChosen(field);
}

void SheetPicture::keyPressEvent(QKeyEvent* event)
{
    const int before = m_aimed;
    switch (event->key()) {
    case Qt::Key_Left:
        m_aimed -= m_aimed % 2 == 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        m_aimed += m_aimed % 2 == 1 ? 1 : 0;
        break;
    case Qt::Key_Up:
        m_aimed -= m_aimed > 2 ? 2 : 0;
        break;
    case Qt::Key_Down:
        m_aimed += m_aimed <= 2 ? 2 : 0;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT fieldChosen(m_aimed);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (m_aimed != before)
        update();
}

void SheetPicture::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void SheetPicture::focusOutEvent(QFocusEvent* event)
{
    m_aimed = m_field;
    QWidget::focusOutEvent(event);
    update();
}

} // namespace aviso::ui
