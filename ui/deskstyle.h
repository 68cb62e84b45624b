#pragma once

#include "ui/look.h"

#include <QProxyStyle>

namespace aviso::ui {

/// Fusion, with tick boxes and round buttons whose outline can be seen in the dark as well (3:1 against their ground).
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    /// Words on labels and in tool tips are plain unless somebody says otherwise: a name from an order file is no
    /// markup. The wheel changes a choice or a figure only where the focus is: else it scrolls the page past it.
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

    void setRowHeight(int pixels) { m_rowHeight = pixels; }

    /// The rows of tables are as high as the desk likes them, and higher where the font asks for it.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_rowHeight = rowHeight;
};

} // namespace aviso::ui
