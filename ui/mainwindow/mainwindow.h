#pragma once

#include "ui/mainwindow/pagestack.h"
#include "ui/preferences.h"
#include "ui/services.h"

#include <QList>
#include <QMainWindow>
#include <QString>
#include <QStringList>

#include <functional>

class QVBoxLayout;

namespace aviso::ui {

class FocusKeeper;
class Guidance;
class MessageBar;
class Rail;
class StatusStrip;
class TestBand;
class Undoing;
class WindowMenus;

/// The window: the rail, one page at a time, the menus made of the pages' verbs, and the status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services& services, Preferences preferences, QWidget* parent = nullptr);

    /// Has a page below the others, which the window will own. It is made when it is wanted, or once the first page is
    /// painted and nothing else waits.
    void promise(const PageSign& sign, PageStack::MakePage make);

    /// The same with a page that is made already; the first one is shown at once.
    void add(Page* page);

    void openFirst(); ///< shows the page that was open last time, else the first one
    void makeAll();   ///< every page that was promised, now

    /// Shows a page by its object name; an unknown one changes nothing.
    void open(const QString& pageName);

    Page* page(const QString& pageName); ///< made if it was not; null when it is unknown

    /// Puts a band across the window, above the pages; the window owns it.
    void addBand(QWidget* band);

    /// Marks the whole desk as one that is not real, whatever page is shown.
    void setTesting(Testing testing);

    /// Says across the top of the page what went wrong.
    void report(const Error& error);

    QAction* undoing() const; ///< of what was done last at this desk
    Page* shown() const;      ///< the page in view; null before the first one

    /// Closes the window as its frame does, and calls `then` when it closes. A close that would lose something asks
    /// first: it takes `then` along when the answer is to close, and forgets it otherwise.
    void closeThen(std::function<void()> then);

    /// Shows the window above others, as it was: a second start has rung.
    void comeForward();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Loss
    {
        QString what = {}; ///< stays the same while it goes on
        QString sentence = {};
    };

    QWidget* buildCentre();
    void connectParts();
    void takeRoom();
    void showTesting();
    QList<Loss> lossesAtClosing() const;
    void askAboutLosses(const QList<Loss>& losses, const std::function<void()>& then);
    void keepLayout();
    void retranslate();
    void takeMade(Page* page);
    void showPage(qsizetype index);
    void keep(const char* key, const QString& value);

    const Services& m_services;
    Preferences m_preferences;
    QList<QAction*> m_opens; ///< a page each, in the order of the rail
    bool m_isFirstPainting = true;
    Testing m_testing = Testing::None;    ///< of the desk
    QStringList m_acceptedLosses;         ///< what of each
    std::function<void()> m_afterClosing; ///< of the close under way
    TestBand* m_band;
    QVBoxLayout* m_bands; ///< across the top, above everything else
    Rail* m_rail;
    PageStack* m_stack;
    MessageBar* m_message;
    StatusStrip* m_strip;
    Undoing* m_undoing;
    WindowMenus* m_menus;
    FocusKeeper* m_focus;
    Guidance* m_guidance;
};

} // namespace aviso::ui
