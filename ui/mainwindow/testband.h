#pragma once

#include "ui/mainwindow/page.h"

#include <QLabel>

namespace aviso::ui {

/// The band that says in words that what is done now is not real, in the colour that also frames the window.
class TestBand final : public QLabel
{
    Q_OBJECT

public:
    explicit TestBand(QWidget* parent = nullptr);

    /// `Desk`: all that can be done here is; `Page`: what is in view.
    enum class Extent { Desk, Page };
    void say(Testing testing, Extent extent); ///< nothing is said, and the band hidden, while it is `None`

    QColor colour() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void paintColours();

    Testing m_testing = Testing::None;
    Extent m_extent = Extent::Desk;
};

} // namespace aviso::ui
