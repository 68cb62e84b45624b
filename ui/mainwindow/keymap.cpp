#include "ui/mainwindow/keymap.h"

#include "ui/mainwindow/page.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plain(QString words)
{
    return words.remove(u'&');
}

const QMenu* menuOf(const QAction* action)
{
    for (const QObject* place : action->associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(place))
            return menu;
    return nullptr;
}

bool isOnOnePage(const KeyedAction& a, const KeyedAction& b)
{
    return a.isEverywhere || b.isEverywhere || a.page == b.page;
}

} // namespace

QString actionName(const QAction& action)
{
    return plain(action.text());
}

QString actionPlace(const KeyedAction& keyed)
{
    if (keyed.page)
        return keyed.page->title();
    QStringList path;
    for (const QMenu* menu = menuOf(keyed.action); menu; menu = menuOf(menu->menuAction()))
        if (!menu->title().isEmpty()) // that of a bar which is too narrow has none
            path.prepend(plain(menu->title()));
    return path.join(u" › "_s);
}

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& each : keys)
        words.append(each.toString(QKeySequence::NativeText));
    return words.join(u", "_s);
}

QString troubleWith(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return {};
    const QKeyCombination first = keys[0];
    const Qt::KeyboardModifiers held = first.keyboardModifiers();
    const Qt::Key key = first.key();
    const bool isHeld = held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    static const QList<Qt::Key> moving{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
    if (!isHeld && moving.contains(key))
        return Keymap::tr("Tab, Enter and Esc lead through every page and cannot be given away. Choose other keys.");
    const bool isWritten = key >= Qt::Key_Space && key < Qt::Key_Escape;
    static const QList<Qt::Key> editing{Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,
                                        Qt::Key_Home,      Qt::Key_End,  Qt::Key_PageUp, Qt::Key_PageDown};
    if (!isHeld && (isWritten || editing.contains(key)))
        return Keymap::tr("%1 alone writes or moves in a text. Hold Ctrl with it, or choose a key such as F7.")
            .arg(keysText({keys}));
    if (isWritten && (held & ~Qt::ShiftModifier) == Qt::AltModifier && QChar(key).isLetter())
        return Keymap::tr("Alt with a letter opens a menu or goes to a field. Hold Ctrl as well.");
    return {};
}

Keymap::Keymap(const QString& chosen, QObject* parent) : QObject(parent)
{
    const QJsonObject all = QJsonDocument::fromJson(chosen.toUtf8()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        QList<QKeySequence> keys;
        for (const QJsonValue one : it->toArray())
            keys.append(QKeySequence::fromString(one.toString(), QKeySequence::PortableText));
        m_chosen.insert(it.key(), keys);
    }
}

void Keymap::add(QAction* action, Page* page)
{
    const bool isKnown =
        std::ranges::any_of(m_actions, [action](const KeyedAction& known) { return known.action == action; });
    if (isKnown || action->objectName().isEmpty() || action->objectName().startsWith("_q_"_L1))
        return;
    const QString place = page ? page->objectName() : u"window"_s;
    const KeyedAction keyed{.id = place + u'/' + action->objectName(),
                            .action = action,
                            .page = page,
                            .usual = action->shortcuts(),
                            .isEverywhere = !page || page->searchVerb() == action};
    m_actions.append(keyed);
    if (m_chosen.contains(keyed.id))
        apply(keyed);
}

void Keymap::survey(Page* page)
{
    const qsizetype known = m_actions.size();
    for (QAction* verb : page->verbs())
        if (verb)
            add(verb, page);
    for (QAction* action : page->findChildren<QAction*>())
        add(action, page);
    if (m_actions.size() > known)
        Q_EMIT grown();
}

QList<KeyedAction> Keymap::actions() const
{
    QList<KeyedAction> living;
    for (const KeyedAction& keyed : m_actions)
        if (keyed.action && keyed.action->isVisible() && !keyed.action->text().isEmpty())
            living.append(keyed);
    return living;
}

std::optional<KeyedAction> Keymap::find(const QString& id) const
{
    const auto found = std::ranges::find(m_actions, id, &KeyedAction::id);
    return found == m_actions.end() || !found->action ? std::nullopt : std::optional(*found);
}

bool Keymap::isChosen(const QString& id) const
{
    return m_chosen.contains(id);
}

QList<KeyedAction> Keymap::holders(const QKeySequence& keys, const QString& id) const
{
    QList<KeyedAction> holders;
    const auto asker = find(id);
    if (!asker || keys.isEmpty())
        return holders;
    for (const KeyedAction& other : m_actions)
        if (other.action && other.id != id && isOnOnePage(other, *asker) && other.action->shortcuts().contains(keys))
            holders.append(other);
    return holders;
}

void Keymap::apply(const KeyedAction& keyed)
{
    if (keyed.action)
        keyed.action->setShortcuts(m_chosen.value(keyed.id, keyed.usual));
}

void Keymap::choose(const QString& id, const QList<QKeySequence>& keys)
{
    const auto keyed = find(id);
    if (!keyed)
        return;
    if (keys == keyed->usual)
        m_chosen.remove(id);
    else
        m_chosen.insert(id, keys);
    apply(*keyed);
    Q_EMIT changed();
}

void Keymap::take(const QKeySequence& keys, const QString& id)
{
    for (const KeyedAction& other : holders(keys, id)) {
        QList<QKeySequence> left = other.action->shortcuts();
        left.removeAll(keys);
        choose(other.id, left);
    }
    choose(id, {keys});
}

void Keymap::reset(const QString& id)
{
    const auto keyed = find(id);
    if (!keyed || m_chosen.remove(id) == 0)
        return;
    apply(*keyed);
    Q_EMIT changed();
}

void Keymap::resetAll()
{
    m_chosen.clear();
    for (const KeyedAction& keyed : m_actions)
        apply(keyed);
    Q_EMIT changed();
}

QString Keymap::written() const
{
    QJsonObject all;
    for (auto it = m_chosen.begin(); it != m_chosen.end(); ++it) {
        QJsonArray keys;
        for (const QKeySequence& one : *it)
            keys.append(one.toString(QKeySequence::PortableText));
        all.insert(it.key(), keys);
    }
    return all.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace aviso::ui
