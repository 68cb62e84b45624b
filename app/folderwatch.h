#pragma once

#include "app/watching.h"
#include "core/orders/folderpass.h"
#include "ui/tasks.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QFileSystemWatcher;

namespace aviso::app {

/// Takes in the order files of the watched folders that are switched on: when the program's timer beats, and at once
/// where the system tells that something lies in "in", which it does not of a network share. A folder with
/// which something is wrong is told once, and looked at again after a while. Looking goes on with the upkeep, taking in
/// with the imports, where it can be seen and cancelled. GUI thread.
class FolderWatch final : public QObject
{
    Q_OBJECT

public:
    /// `stillness`: how long a file has to be still before it is taken.
    FolderWatch(Workplace& here, ui::Tasks& tasks, std::chrono::milliseconds stillness = usualStillness,
                QObject* parent = nullptr);
    ~FolderWatch() override;

    void beat();
    void lookNow(); ///< at all of them, also at those that are to be left alone for a while

Q_SIGNALS:
    void failed(const aviso::Error& error);
    void announced(const QString& sentence);
    void looked(const QString& folder, const aviso::orders::FolderReport& report);

private:
    struct Look
    {
        orders::WatchedFolder folder = {};
        orders::FolderReport report = {};
    };
    using Looks = QList<Look>;
    class Eyes;

    void watch(const Looks& looks);
    void takeLooks(const Result<Looks>& looks);
    void takePasses(const Result<Looks>& passes);
    void tell(const Looks& looks);
    void tellTrouble(const QString& folder, const std::optional<Error>& trouble);

    ui::Tasks& m_tasks;
    const std::shared_ptr<Eyes> m_eyes; // the job under way has them, perhaps longer than this lives
    QHash<QString, Error> m_told;       // by path, so that a folder that stays away is told once
    std::optional<Error> m_toldOfAll;   // the same of the desk
    const std::chrono::milliseconds m_stillness;
    QThread m_ear;                 // to ask for notices may take as long as a share takes to answer
    QFileSystemWatcher* m_notices; // lives there
    QTimer m_soon;                 // a notice has come, or a file will be still
    bool m_isBusy = false;
    bool m_isAsked = false; // somebody wants to see it done now
};

} // namespace aviso::app
