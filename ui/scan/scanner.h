#pragma once

#include "core/model/scancode.h"
#include "ui/scan/textfield.h"

#include <QKeyEvent>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QEvent;

namespace aviso::ui {

/// How the scanner at this desk types.
struct ScannerHabits
{
    std::chrono::milliseconds longestGap{35}; ///< between two keys of one code; nobody's fingers keep that up
    int shortestCode = 4;                     ///< characters
    QString prefix = {};                      ///< sent before every code, and no part of it
    QString suffix = {};                      ///< sent after every code, before its Enter or Tab, and no part of it

    bool operator==(const ScannerHabits&) const = default;
};

/// Tells a scanner that types like a keyboard from the clerk's fingers, wherever the focus is: many keys at once, then
/// Enter or Tab. What it typed reaches no widget; what a person typed reaches the widget as ever. The first key of a
/// burst goes into a text field at once, so that typing never waits, and is taken out again when it was a scanner's.
/// Every other widget gets its keys when the burst is over. GUI thread; one for the program.
class Scanner : public QObject
{
    Q_OBJECT

public:
    explicit Scanner(QObject* parent = nullptr);
    ~Scanner() override;

    void setHabits(const ScannerHabits& habits) { m_habits = habits; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A code was scanned. The readings of it: as the keyboard's layout has it, and, where that differs, as a keyboard
    /// of the United States, which most scanners imitate.
    void scanned(const QList<aviso::model::ScanCode>& readings);

private:
    /// A key that waits until it is known whose it was.
    struct Held
    {
        QPointer<QObject> window = {};
        std::unique_ptr<QKeyEvent> event = {};
    };

    /// The text field that got the first key of the burst, as it was before.
    struct Before
    {
        QPointer<QWidget> field = {};
        FieldState state = {};
    };

    bool takePress(QObject* window, const QKeyEvent& key);
    bool takeRelease(QObject* window, const QKeyEvent& key);
    bool takeEnd();
    void note(const QKeyEvent& key);
    void hold(QObject* window, const QKeyEvent& key);
    void letGo();
    void forget();
    void takeOutFirst();
    QList<model::ScanCode> readings() const;
    bool isCode() const;

    ScannerHabits m_habits;
    QTimer m_end;       ///< of a burst
    quint64 m_last = 0; ///< moment of its last key, ms of the system's events
    QString m_typed;    ///< as the layout has it
    QString m_american; ///< as scanners mostly mean it; shorter than m_typed when a key could not be told
    int m_firstKey = 0; ///< that went into a field
    std::optional<Before> m_before;
    std::vector<Held> m_held;
    bool m_isReplaying = false;
};

} // namespace aviso::ui
