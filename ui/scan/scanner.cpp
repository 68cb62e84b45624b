#include "ui/scan/scanner.h"

#include "ui/scan/keyboard.h"
#include "ui/scan/textfield.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar gs1Separator(0x1D);
constexpr QChar firstPrintable(0x20);

/// The character of a key that may be part of a code; null of every other one.
QChar characterOf(const QKeyEvent& key)
{
    const auto others = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = key.text();
    if (text.size() != 1)
        return {};
    if (text.front() == gs1Separator) // some scanners send it as Ctrl+]
        return text.front();
    // The third level of many keyboards counts as Ctrl and Alt together.
    const bool isThirdLevel = others == (Qt::ControlModifier | Qt::AltModifier);
    if (text.front() < firstPrintable || text.front() == QChar(0x7F) || (others != Qt::NoModifier && !isThirdLevel))
        return {};
    return text.front();
}

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
        return true;
    default:
        return false;
    }
}

bool isEnd(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab) &&
           !(key.modifiers() & ~Qt::KeypadModifier);
}

QString without(QString code, const ScannerHabits& habits)
{
    if (!habits.prefix.isEmpty() && code.startsWith(habits.prefix))
        code = code.sliced(habits.prefix.size());
    if (!habits.suffix.isEmpty() && code.endsWith(habits.suffix))
        code.chop(habits.suffix.size());
    return code;
}

} // namespace

Scanner::Scanner(QObject* parent) : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, &Scanner::letGo);
    qApp->installEventFilter(this);
}

Scanner::~Scanner() = default;

bool Scanner::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isReplaying)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes before its key, and to the widget that has the focus
        if (m_held.empty() || characterOf(*static_cast<QKeyEvent*>(event)).isNull())
            return false;
        event->accept(); // a key of a code is no shortcut
        return true;
    case QEvent::KeyPress:
        return watched->isWindowType() && takePress(watched, *static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return watched->isWindowType() && takeRelease(watched, *static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

bool Scanner::takePress(QObject* window, const QKeyEvent& key)
{
    if (isModifier(key.key()))
        return false;
    const auto gap = std::chrono::milliseconds(key.timestamp() - m_last);
    const bool isBurst = !m_typed.isEmpty() && gap <= m_habits.longestGap && !key.isAutoRepeat();
    if (isBurst && isEnd(key) && isCode())
        return takeEnd();
    if (characterOf(key).isNull() || key.isAutoRepeat()) {
        letGo(); // before the key, in the order in which they were pressed
        return false;
    }
    if (!isBurst) {
        letGo();
        note(key);
        if (const auto field = TextField::focused()) {
            m_before = Before{.field = field->widget(), .state = field->state()};
            m_firstKey = key.key();
            return false;
        }
    } else {
        note(key);
    }
    hold(window, key);
    return true;
}

bool Scanner::takeRelease(QObject* window, const QKeyEvent& key)
{
    if (m_held.empty() || isModifier(key.key()) || (m_before && key.key() == m_firstKey))
        return false;
    hold(window, key);
    return true;
}

void Scanner::note(const QKeyEvent& key)
{
    m_last = key.timestamp();
    const QChar typed = characterOf(key);
    m_typed += typed;
    if (typed == gs1Separator)
        m_american += typed;
    else if (const QChar american = americanCharacter(key); !american.isNull())
        m_american += american;
    m_end.start(m_habits.longestGap);
}

void Scanner::hold(QObject* window, const QKeyEvent& key)
{
    m_held.push_back({.window = window, .event = std::unique_ptr<QKeyEvent>(key.clone())});
}

bool Scanner::isCode() const
{
    return without(m_typed, m_habits).size() >= m_habits.shortestCode &&
           (m_habits.prefix.isEmpty() || m_typed.startsWith(m_habits.prefix) || m_american.startsWith(m_habits.prefix));
}

QList<model::ScanCode> Scanner::readings() const
{
    QList<model::ScanCode> all{model::readScan(without(m_typed, m_habits))};
    if (m_american.size() == m_typed.size() && m_american != m_typed)
        all.append(model::readScan(without(m_american, m_habits)));
    return all;
}

bool Scanner::takeEnd()
{
    const QList<model::ScanCode> all = readings();
    takeOutFirst();
    forget();
    Q_EMIT scanned(all);
    return true;
}

/// Nobody's scanner: the keys go where they were meant to.
void Scanner::letGo()
{
    auto held = std::exchange(m_held, {});
    forget();
    m_isReplaying = true;
    for (const Held& one : held)
        if (one.window)
            QCoreApplication::sendEvent(one.window, one.event.get());
    m_isReplaying = false;
}

void Scanner::forget()
{
    m_end.stop();
    m_held.clear();
    m_before.reset();
    m_firstKey = 0;
    m_typed.clear();
    m_american.clear();
}

void Scanner::takeOutFirst()
{
    if (m_before)
        if (auto field = TextField::of(m_before->field))
            field->restore(m_before->state);
}

} // namespace aviso::ui
