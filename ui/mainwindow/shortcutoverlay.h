#pragma once

#include "ui/mainwindow/overlay.h"

class QScrollArea;
class QToolButton;

namespace aviso::ui {

class Keymap;
class Page;

/// All shortcuts there are, page by page, as they are now: made of the living actions each time it opens.
class ShortcutOverlay final : public Overlay
{
    Q_OBJECT

public:
    ShortcutOverlay(const Keymap& keys, QWidget* over);

    /// Opens with the shortcuts of this page first, or closes when it is open.
    void ask(const Page* shown);

protected:
    QRect place(const QSize& room) const override;
    QWidget* first() const override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const Page* shown);
    void retranslate();

    const Keymap& m_keys;
    QScrollArea* m_area;
    QToolButton* m_close;
};

} // namespace aviso::ui
