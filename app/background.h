#pragma once

#include "core/base/clock.h"
#include "core/storage/store.h"
#include "ui/tasks.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace aviso::app {

/// What the desk does by itself, on the program's only timer: notices other programs on the same desk, checks the
/// database once at the start, and makes one verified backup a day, of which the last fourteen are kept.
class Background : public QObject
{
    Q_OBJECT

public:
    Background(storage::Store& store, ui::Tasks& tasks, const Clock& clock, QString dataFolder);

Q_SIGNALS:
    void failed(const aviso::Error& error);

private:
    void tick();
    void checkDatabase();
    void backUpIfDue();

    storage::Store& m_store;
    ui::Tasks& m_tasks;
    const Clock& m_clock;
    const QString m_dataFolder;
    QString m_lastTried; // the day whose backup was tried, so that a full disk is told once
    bool m_isNoticing = false;
    QTimer m_timer;
};

} // namespace aviso::app
