#pragma once

#include "ui/mainwindow/page.h"

#include <QList>
#include <QStackedWidget>
#include <QString>
#include <QTimer>

#include <functional>

namespace aviso::ui {

/// The pages of the window, one of them in view. A page is promised first, and made when it is wanted: by its name, to
/// be shown, or when nothing else waits.
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using MakePage = std::function<Page*()>;

    explicit PageStack(QWidget* parent = nullptr);

    /// Has a page behind the others; the stack will own it.
    void promise(const PageSign& sign, MakePage make);

    QList<PageSign> signs() const;                ///< of all, in their order
    qsizetype indexOf(const QString& name) const; ///< -1: there is none
    Page* page(qsizetype index);                  ///< made if it was not
    QList<Page*> pages() const;                   ///< those that are made
    Page* shown() const;                          ///< null before the first one

    void makeAll();      ///< now
    void makeRestSoon(); ///< one after the other, so that what the clerk does meanwhile comes between

Q_SIGNALS:
    void made(aviso::ui::Page* page);

private:
    struct Place
    {
        PageSign sign = {};
        MakePage make = {};
        Page* page = nullptr; ///< null until it is made
    };

    void makeNext();

    QList<Place> m_places;
    QTimer m_next;
};

} // namespace aviso::ui
