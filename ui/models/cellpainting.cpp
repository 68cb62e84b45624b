#include "ui/models/cellpainting.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <memory>

namespace aviso::ui {

namespace {

bool isPlain(const QStyleOptionViewItem& cell)
{
    constexpr QChar lineEnd = QChar::LineSeparator;
    return !cell.features.testFlag(QStyleOptionViewItem::HasCheckIndicator) && cell.direction == Qt::LeftToRight &&
           cell.decorationPosition == QStyleOptionViewItem::Left && !cell.text.contains(lineEnd) &&
           !cell.text.contains(u'\n') && !cell.text.isRightToLeft();
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem& cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

QIcon::Mode modeOf(const QStyleOptionViewItem& cell)
{
    if (!cell.state.testFlag(QStyle::State_Enabled))
        return QIcon::Disabled;
    return cell.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
}

void drawFocus(QPainter& painter, const QStyleOptionViewItem& cell, const QStyle& style)
{
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(cell);
    focus.rect = style.subElementRect(QStyle::SE_ItemViewItemFocusRect, &cell, cell.widget);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    focus.backgroundColor = cell.palette.color(
        groupOf(cell), cell.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Window);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, cell.widget);
}

} // namespace

void CellPainting::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    if (!isPlain(cell)) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QRect place(room.left(), room.top(), cell.decorationSize.width(), room.height());
        cell.icon.paint(painter, place, cell.decorationAlignment, modeOf(cell));
        room.setLeft(place.right() + 1 + 2 * margin);
    }
    drawText(*painter, cell, room);
    if (cell.state.testFlag(QStyle::State_HasFocus))
        drawFocus(*painter, cell, *style);
}

void CellPainting::drawText(QPainter& painter, const QStyleOptionViewItem& cell, const QRect& room) const
{
    if (cell.text.isEmpty() || room.width() <= 0)
        return;
    const QStaticText& text = shaped(cell, room.width());
    const QSizeF size = text.size();
    QPointF at = room.topLeft();
    if (cell.displayAlignment & Qt::AlignRight)
        at.rx() += room.width() - size.width();
    else if (cell.displayAlignment & Qt::AlignHCenter)
        at.rx() += (room.width() - size.width()) / 2;
    at.ry() += qRound((room.height() - size.height()) / 2);
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(
        groupOf(cell), cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    painter.drawStaticText(at, text);
}

QStaticText CellPainting::shaped(const QStyleOptionViewItem& cell, int room) const
{
    const Text key{.words = cell.text, .font = cell.font, .room = room};
    if (const QStaticText* known = m_shaped.object(key))
        return *known;
    const auto make = [&cell](const QString& words) {
        auto text = std::make_unique<QStaticText>(words);
        text->setTextFormat(Qt::PlainText);
        text->setPerformanceHint(QStaticText::AggressiveCaching);
        text->prepare({}, cell.font);
        return text;
    };
    auto text = make(cell.text);
    if (text->size().width() > room)
        text = make(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, room));
    QStaticText kept = *text;
    m_shaped.insert(key, text.release());
    return kept;
}

} // namespace aviso::ui
