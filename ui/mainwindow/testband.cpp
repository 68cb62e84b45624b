#include "ui/mainwindow/testband.h"

#include "ui/look.h"

#include <QApplication>
#include <QEvent>

namespace aviso::ui {

TestBand::TestBand(QWidget* parent) : QLabel(parent)
{
    setAlignment(Qt::AlignCenter);
    setAutoFillBackground(true);
    setContentsMargins(grid, grid / 4, grid, grid / 2);
    setFont(titleFont());
    setWordWrap(true);
    paintColours();
    hide();
}

void TestBand::say(Testing testing, Extent extent)
{
    m_testing = testing;
    m_extent = extent;
    retranslate();
    setVisible(testing != Testing::None);
}

QColor TestBand::colour() const
{
    return toneColour(Tone::Warning, QApplication::palette());
}

void TestBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        paintColours();
    QLabel::changeEvent(event);
}

void TestBand::retranslate()
{
    switch (m_testing) {
    case Testing::None:
        return setText(QString());
    case Testing::Practice:
        return setText(m_extent == Extent::Desk ? tr("Practice: nothing reaches a carrier")
                                                : tr("Practice account: nothing of this shipment reaches a carrier"));
    case Testing::Specimen:
        return setText(tr("Test account: its labels are specimens and carry no parcel"));
    }
}

void TestBand::paintColours()
{
    QPalette colours; // of these two roles only, so that a change of the others still arrives here
    const QColor ink = QApplication::palette().color(QPalette::Window); // the tone is made to be read on it
    colours.setColor(QPalette::Window, colour());
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

} // namespace aviso::ui
