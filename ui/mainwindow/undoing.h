#pragma once

#include "core/shipping/undo.h"
#include "ui/services.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;

namespace aviso::ui {

/// Undo and redo of what was done at this desk, as actions that name the next step. While a text field that has the
/// focus can undo itself, its own undo wins.
class Undoing : public QObject
{
    Q_OBJECT

public:
    /// `whenKept` is given what shall be done once everything that was typed is stored.
    Undoing(const Services& services, std::function<void(const std::function<void()>&)> whenKept,
            QObject* parent = nullptr);

    QList<QAction*> actions() const { return {m_undo, m_redo}; }
    void retranslate();

Q_SIGNALS:
    void announced(const QString& sentence); ///< all of the step went back, or on
    void left(const QString& sentence);      ///< not all of it
    void failed(const aviso::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Turn = Result<shipping::Turned> (*)(const shipping::Desk& desk, const LongCall& call, const QString& login);

    void load();
    void nameActions();
    void carryOut(Turn turn, const QString& title, QString (*sentence)(const shipping::Turned&));

    const Services& m_services;
    const std::function<void(const std::function<void()>&)> m_whenKept;
    shipping::Turns m_turns;
    Place m_latest;
    QAction* m_undo;
    QAction* m_redo;
    bool m_isBusy = false;
};

} // namespace aviso::ui
