#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QString>
#include <QWidget>
#include <QWindow>

#include <chrono>

namespace aviso::test {

/// Keys as the window system brings them, at moments that the test says.
class ScanKeys
{
public:
    explicit ScanKeys(const QWidget& window) : m_window(window.windowHandle()) {}

    void press(int key, const QString& text, std::chrono::milliseconds after, quint32 scanCode = 0)
    {
        m_now += static_cast<quint64>(after.count());
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, scanCode, 0, 0, text);
            event.setTimestamp(m_now);
            QCoreApplication::sendEvent(m_window, &event);
        }
    }

    void type(const QString& text, std::chrono::milliseconds pause)
    {
        for (const QChar c : text)
            press(c.toUpper().unicode(), c, pause);
    }

    void scan(const QString& text)
    {
        using namespace std::chrono_literals;
        m_now += 1000;
        type(text, 4ms);
        press(Qt::Key_Return, QStringLiteral("\r"), 4ms);
    }

private:
    QWindow* m_window;
    quint64 m_now = 10000;
};

} // namespace aviso::test
