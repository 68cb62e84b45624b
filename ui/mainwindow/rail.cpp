#include "ui/mainwindow/rail.h"

#include "ui/icons.h"
#include "ui/look.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace aviso::ui {

namespace {

constexpr int pictureSide = 3 * grid;

/// A flat button with its picture above its word, and a stripe of the accent at the left when it is the current one.
class RailButton final : public QToolButton
{
public:
    explicit RailButton(QWidget* parent) : QToolButton(parent)
    {
        setCheckable(true);
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        setIconSize({pictureSide, pictureSide});
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::TabFocus);
    }

    QSize sizeHint() const override
    {
        const int word = fontMetrics().horizontalAdvance(text());
        return {std::max(10 * grid, word + 2 * grid), pictureSide + fontMetrics().height() + 3 * grid};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QPalette colours = palette();
        const QColor accent = toneColour(Tone::Accent, colours);
        if (isChecked() || underMouse()) {
            QColor wash = accent;
            wash.setAlphaF(isChecked() ? Rail::wash : Rail::wash / 2);
            painter.fillRect(rect(), wash);
        }
        if (isChecked())
            painter.fillRect(QRect(0, 0, grid / 2, height()), accent);
        const QRect picture((width() - pictureSide) / 2, grid, pictureSide, pictureSide);
        icon().paint(&painter, picture);
        painter.setPen(isChecked() ? accent : colours.color(QPalette::WindowText));
        const QRect word(0, picture.bottom() + grid / 2, width(), fontMetrics().height() + grid / 2);
        painter.drawText(word, Qt::AlignHCenter | Qt::AlignTop | Qt::TextShowMnemonic, text());
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            focus.rect = rect().adjusted(grid / 2 + 1, 2, -2, -2);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }
};

} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    m_column->setContentsMargins(0, grid, 0, grid);
    m_column->setSpacing(0);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

void Rail::add(const QString& iconName, const QString& word)
{
    auto* button = new RailButton(this);
    button->setIcon(icon(iconName));
    m_group->addButton(button, m_column->count() - 1);
    m_column->insertWidget(m_column->count() - 1, button);
    setWord(m_group->id(button), word);
}

void Rail::setWord(int index, const QString& word)
{
    QAbstractButton* button = m_group->button(index);
    button->setText(word);
    button->setAccessibleName(word);
    button->updateGeometry();
}

void Rail::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace aviso::ui
