#include "ui/settings/scantryout.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace aviso::ui {

namespace {

constexpr std::chrono::seconds forTheFirst{30}; ///< to find the scanner
constexpr std::chrono::seconds forTheNext{2};

} // namespace

ScanTryout::ScanTryout(QObject* parent) : QObject(parent)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_typed.isEmpty() ? cancel() : end(false); });
}

ScanTryout::~ScanTryout()
{
    stop();
}

void ScanTryout::begin()
{
    if (std::exchange(m_isOn, true))
        return;
    m_typed.clear();
    m_gaps.clear();
    qApp->installEventFilter(this); // the last one that was installed is asked first
    m_pause.start(forTheFirst);
}

void ScanTryout::cancel()
{
    if (!m_isOn)
        return;
    stop();
    Q_EMIT cancelled();
}

void ScanTryout::stop()
{
    if (!std::exchange(m_isOn, false))
        return;
    m_pause.stop();
    if (qApp)
        qApp->removeEventFilter(this);
}

void ScanTryout::end(bool endedWithEnter)
{
    stop();
    Q_EMIT arrived(m_typed, m_gaps, endedWithEnter);
}

bool ScanTryout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // a key of a code is no shortcut
        return true;
    }
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return event->type() == QEvent::KeyRelease && watched->isWindowType();
    const auto& key = *static_cast<QKeyEvent*>(event);
    switch (key.key()) {
    case Qt::Key_Escape:
        cancel();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (!m_typed.isEmpty())
            end(true);
        return true;
    default:
        break;
    }
    if (key.text().isEmpty())
        return true;
    if (!m_typed.isEmpty())
        m_gaps << std::chrono::milliseconds(key.timestamp() > m_last ? key.timestamp() - m_last : 0);
    m_last = key.timestamp();
    m_typed += key.text();
    m_pause.start(forTheNext);
    return true;
}

} // namespace aviso::ui
