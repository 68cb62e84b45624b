#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace aviso::ui {

/// Takes everything that is typed, wherever the focus is, from begin() until Enter or Tab, a pause, or Esc: so that a
/// scan is shown with its timing and does nothing else. GUI thread.
class ScanTryout final : public QObject
{
    Q_OBJECT

public:
    explicit ScanTryout(QObject* parent = nullptr);
    ~ScanTryout() override;

    void begin();
    void cancel();
    bool isOn() const { return m_isOn; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// `gaps`: between one key and the next.
    void arrived(const QString& typed, const QList<std::chrono::milliseconds>& gaps, bool endedWithEnter);
    void cancelled(); ///< by Esc, or because nothing came

private:
    void end(bool endedWithEnter);
    void stop();

    bool m_isOn = false;
    QString m_typed;
    QList<std::chrono::milliseconds> m_gaps;
    quint64 m_last = 0; // moment of the last key, ms of the system's events
    QTimer m_pause;
};

} // namespace aviso::ui
