#include "ui/mainwindow/undoing.h"

#include "core/text/changes.h"
#include "ui/commits.h"
#include "ui/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the field has typing of its own to undo or to do again. Fields claim both keys even when they have none.
bool canItself(const QWidget* field, QKeySequence::StandardKey key)
{
    const bool isUndo = key == QKeySequence::Undo;
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return !line->isReadOnly() && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    const QTextDocument* document = nullptr;
    bool isReadOnly = true;
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(field)) {
        document = plain->document();
        isReadOnly = plain->isReadOnly();
    } else if (const auto* rich = qobject_cast<const QTextEdit*>(field)) {
        document = rich->document();
        isReadOnly = rich->isReadOnly();
    }
    return document && !isReadOnly && (isUndo ? document->isUndoAvailable() : document->isRedoAvailable());
}

QAction* newAction(const QString& name, const QList<QKeySequence>& keys, const QIcon& picture, QObject* parent)
{
    auto* action = new QAction(picture, QString(), parent);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setEnabled(false);
    return action;
}

} // namespace

Undoing::Undoing(const Services& services, std::function<void(const std::function<void()>&)> whenKept, QObject* parent)
    : QObject(parent), m_services(services), m_whenKept(std::move(whenKept)),
      m_undo(newAction(u"undo"_s, {Qt::CTRL | Qt::Key_Z}, verbIcon(u"edit-undo"_s, u"undo"_s), this)),
      m_redo(newAction(u"redo"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                       verbIcon(u"edit-redo"_s, u"redo"_s), this))
{
    connect(m_undo, &QAction::triggered, this, [this] { carryOut(&shipping::undo, tr("Undoing"), &text::undone); });
    connect(m_redo, &QAction::triggered, this, [this] { carryOut(&shipping::redo, tr("Doing again"), &text::redone); });
    whenCommitted(m_services.store(), storage::Topic::Shipments | storage::Topic::Settings, this,
                  [this](storage::Topics) { load(); });
    QApplication::instance()->installEventFilter(this);
    nameActions();
    load();
}

void Undoing::load()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store()] {
                 return store.read([](storage::Connection& connection) { return shipping::turns(connection); });
             })
        .in(m_latest)
        .then(this, [this](Result<shipping::Turns> turns) {
            if (!turns)
                return Q_EMIT failed(turns.error());
            m_turns = *std::move(turns);
            nameActions();
        });
}

void Undoing::nameActions()
{
    const auto name = [this](QAction* action, const std::optional<model::Step>& step, const QString& plain,
                             const QString& named) {
        action->setEnabled(step.has_value() && !m_isBusy);
        // A name that somebody typed may hold an "&".
        action->setText(step ? named.arg(text::stepName(*step).replace(u'&', u"&&"_s)) : plain);
        action->setIconText(plain);
    };
    name(m_undo, m_turns.undo, tr("Undo"), tr("Undo: %1"));
    name(m_redo, m_turns.redo, tr("Do again"), tr("Do again: %1"));
}

void Undoing::carryOut(Turn turn, const QString& title, QString (*sentence)(const shipping::Turned&))
{
    if (m_isBusy)
        return;
    m_whenKept([this, turn, title, sentence] {
        m_isBusy = true;
        nameActions();
        m_services.tasks
            .run(Lane::Saves, title,
                 [&desk = m_services.desk, turn](const LongCall& call) { return turn(desk, call, loginName()); })
            .then(this, [this, sentence](const Result<shipping::Turned>& turned) {
                m_isBusy = false;
                nameActions();
                load();
                if (!turned)
                    return Q_EMIT failed(turned.error());
                if (turned->left.isEmpty())
                    Q_EMIT announced(sentence(*turned));
                else
                    Q_EMIT left(sentence(*turned));
            });
    });
}

bool Undoing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const auto keys = {QKeySequence::Undo, QKeySequence::Redo};
    const auto* field = qobject_cast<QWidget*>(watched);
    for (const QKeySequence::StandardKey key : keys)
        if (field && pressed->matches(key) && !canItself(field, key)) {
            event->ignore(); // so that it comes to the menu
            return true;
        }
    return QObject::eventFilter(watched, event);
}

void Undoing::retranslate()
{
    nameActions();
}

} // namespace aviso::ui
