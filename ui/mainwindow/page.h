#pragma once

#include "core/base/error.h"
#include "ui/mainwindow/command.h"

#include <QAction>
#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace aviso::ui {

class Keymap;

/// Whether what is done is real.
enum class Testing {
    None,     ///< it is
    Specimen, ///< the carrier is called, but its labels are specimens
    Practice, ///< no carrier is called
};

/// What is known of a screen before it is made.
struct PageSign
{
    QString name = {};                   ///< in the settings; the page's object name
    QString icon = {};                   ///< of ui/icons.h
    std::function<QString()> title = {}; ///< the word in the rail, in the window's language
};

/// One screen of the window. A new screen is a subclass and one line in the composition root.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageSign sign, QWidget* parent = nullptr);

    const PageSign& sign() const { return m_sign; }
    QString title() const { return m_sign.title(); }

    /// The page's verbs, in the order of its menu; a null pointer is a separator.
    virtual QList<QAction*> verbs() const { return {}; }

    /// Some of the verbs in a menu of their own, which stands where the first of them would.
    struct Submenu
    {
        QString title = {};
        QList<QAction*> verbs = {};
    };
    virtual QList<Submenu> submenus() const { return {}; }

    /// The verb that searches everything, if this is the page for that: its key works from every page and brings this
    /// one into view.
    virtual QAction* searchVerb() const { return nullptr; }

    /// What the command box offers of this page besides the named actions: saved views, presets. Asked each time the
    /// box opens, in the window's language.
    virtual QList<Command> commands() const { return {}; }

    /// Looks for things that these words name, and calls `found` with the first few, once and perhaps later; an older
    /// search is given up. Nothing by default.
    virtual void lookFor(const QString& /*words*/, const std::function<void(QList<Command>)>& /*found*/) {}

    /// The page below resources/help that explains what has the focus now.
    virtual QString helpPage() const { return objectName(); }

    /// The window's shortcuts, once they are known.
    virtual void meet(Keymap& /*keys*/) {}

    /// Whether what is in view is real; the window says so around itself when it is not.
    virtual Testing testing() const { return Testing::None; }

    /// The page comes into view.
    virtual void enter() {}

    /// Takes the focus when what had it has gone; null: the first that can.
    virtual QWidget* restingPlace() const { return nullptr; }

    /// The page goes out of view, or the window closes: what was typed must be on its way to the store on return.
    virtual void leave() {}

    /// Whether something that was typed is on its way to the store, or something to a printer.
    virtual bool isSaving() const { return false; }

    /// Calls `then` once it has arrived there, or could not: unsaved() tells of that during the call.
    virtual void whenSaveIsOver(const std::function<void()>& then) { then(); }

    /// Calls `then` once everything that was typed is stored; not at all when it cannot be, which the page says.
    virtual void whenKept(const std::function<void()>& then) { then(); }

    /// What closing the window would lose or leave unsaid, in a sentence; empty when that is nothing.
    virtual QString unsaved() const { return {}; }

    /// A verb of this page; its shortcut works while the focus is somewhere on it.
    QAction* newVerb(const QString& name, const QKeySequence& shortcut, const QIcon& picture,
                     std::function<void()> act);

Q_SIGNALS:
    void testingChanged();
    void failed(const aviso::Error& error);  ///< shown in the message bar with its sentence
    void announced(const QString& sentence); ///< good news, for the status bar

protected:
    /// For the destructor of a page with fields to type in: whatever has the focus in it loses it now, while all that
    /// listens to that is whole. Later the end of the widgets themselves would take it away.
    void endTyping();

private:
    PageSign m_sign;
};

/// Lets a verb be used while nothing speaks against it; else it is grey, and the command box says why.
void allow(QAction& verb, const QString& whyNot);
QString whyNot(const QAction& verb);

} // namespace aviso::ui
