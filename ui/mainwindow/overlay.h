#pragma once

#include <QFrame>
#include <QPointer>

namespace aviso::ui {

/// A panel over the page, not a dialog: nothing moves when it comes, Esc closes it, and the focus goes back to where it
/// was.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    explicit Overlay(QWidget* over);

    void open();
    void leave();

protected:
    /// Where it lies on what it covers.
    virtual QRect place(const QSize& room) const = 0;

    /// Takes the focus when it opens.
    virtual QWidget* first() const = 0;

    void lie(); ///< at its place
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace aviso::ui
