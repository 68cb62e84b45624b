#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace aviso::ui {

class Page;

/// An action that has a name, and so can have keys.
struct KeyedAction
{
    QString id = {}; ///< "shipments/book-selected", "window/quit": the same in every language
    QPointer<QAction> action = {};
    QPointer<Page> page = {};       ///< on which its keys work; null: everywhere
    QList<QKeySequence> usual = {}; ///< the keys it has unless the desk chose others
    bool isEverywhere = false;      ///< its keys work on every page
};

QString actionName(const QAction& action);         ///< its words, without marks for the keyboard
QString actionPlace(const KeyedAction& keyed);     ///< the title of its page, or the menus that lead to it
QString keysText(const QList<QKeySequence>& keys); ///< as the keyboard names them

/// Why nobody may give an action these keys, in a sentence; empty when everybody may.
QString troubleWith(const QKeySequence& keys);

/// Which keys start which action: the one table of all named actions, with what the desk chose for them. A change
/// holds at once.
class Keymap final : public QObject
{
    Q_OBJECT

public:
    /// `chosen`: what written() gave.
    explicit Keymap(const QString& chosen, QObject* parent = nullptr);

    /// Takes the keys that the action has as its usual ones and gives it those that the desk chose. An action that is
    /// known already, or has no name, is passed over. `page`: null for the window's own.
    void add(QAction* action, Page* page);

    /// Adds the page's verbs, and every other named action inside it.
    void survey(Page* page);

    QList<KeyedAction> actions() const; ///< those that live and have words, in the order in which they came
    std::optional<KeyedAction> find(const QString& id) const;
    bool isChosen(const QString& id) const; ///< whether its keys are the desk's own choice

    /// Who has these keys where this action would use them: its page, or everywhere.
    QList<KeyedAction> holders(const QKeySequence& keys, const QString& id) const;

    void choose(const QString& id, const QList<QKeySequence>& keys); ///< none: it has no keys any more
    void take(const QKeySequence& keys, const QString& id);          ///< and from whoever has them there
    void reset(const QString& id);
    void resetAll();

    QString written() const; ///< the desk's choices, as its settings keep them

Q_SIGNALS:
    void changed();
    void grown(); ///< a page was surveyed that has actions which were not known

private:
    void apply(const KeyedAction& keyed);

    QList<KeyedAction> m_actions;
    QMap<QString, QList<QKeySequence>> m_chosen;
};

} // namespace aviso::ui
