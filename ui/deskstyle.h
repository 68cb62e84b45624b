#pragma once

#include <QProxyStyle>

namespace aviso::ui {

/// Fusion, with tick boxes and round buttons whose outline can be seen in the dark as well (3:1 against their ground).
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace aviso::ui
