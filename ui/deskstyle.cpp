#include "ui/deskstyle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor outline(const QStyleOption& option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHot = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    if (isEnabled && isHot)
        return option.palette.color(QPalette::Link);
    return option.palette.color(isEnabled ? QPalette::PlaceholderText : QPalette::Mid);
}

QRectF frameOf(const QStyleOption& option)
{
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF frame(0, 0, side, side);
    frame.moveCenter(QRectF(option.rect).center());
    return frame;
}

void drawTick(QPainter& painter, const QRectF& frame)
{
    const qreal s = frame.width();
    QPainterPath tick(frame.topLeft() + QPointF(0.22 * s, 0.52 * s));
    tick.lineTo(frame.topLeft() + QPointF(0.42 * s, 0.72 * s));
    tick.lineTo(frame.topLeft() + QPointF(0.78 * s, 0.30 * s));
    painter.drawPath(tick);
}

void drawBox(const QStyleOption& option, QPainter& painter)
{
    const QRectF frame = frameOf(option);
    const bool isOn = option.state & QStyle::State_On;
    const bool isPartial = option.state & QStyle::State_NoChange;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor ground = isOn || isPartial ? option.palette.color(isEnabled ? QPalette::Highlight : QPalette::Mid)
                                            : option.palette.color(QPalette::Base);
    painter.setPen(QPen(outline(option), 1.2));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, 2.5, 2.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(option.palette.color(QPalette::HighlightedText), frame.width() / 7, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    if (isOn)
        drawTick(painter, frame);
    else if (isPartial)
        painter.drawLine(frame.center() - QPointF(frame.width() / 4, 0),
                         frame.center() + QPointF(frame.width() / 4, 0));
}

void drawRound(const QStyleOption& option, QPainter& painter)
{
    const QRectF frame = frameOf(option);
    painter.setPen(QPen(outline(option), 1.2));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(frame);
    if (!(option.state & QStyle::State_On))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Link));
    painter.drawEllipse(frame.adjusted(3.5, 3.5, -3.5, -3.5));
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s) {}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    }
}

bool DeskStyle::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // so that it goes on to what scrolls
    return true;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric != PM_HeaderDefaultSectionSizeVertical)
        return QProxyStyle::pixelMetric(metric, option, widget);
    const int words = widget ? widget->fontMetrics().height() : 0;
    return std::max(m_rowHeight, words + grid);
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isBox)
        drawBox(*option, *painter);
    else
        drawRound(*option, *painter);
    painter->restore();
}

} // namespace aviso::ui
