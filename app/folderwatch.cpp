#include "app/folderwatch.h"

#include "core/base/waiting.h"
#include "core/text/folderanswer.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;
using orders::FolderReport;
using orders::WatchedFolder;

namespace {

constexpr std::chrono::seconds pauseAfterTrouble{30};

} // namespace

/// What is known of the folders from one look to the next. One job at a time has it; any worker thread.
class FolderWatch::Eyes
{
public:
    explicit Eyes(Workplace& here) : m_here(here) {}

    void forgetPauses() { m_arePausesOver = true; }

    Result<Looks> lookAtAll()
    {
        if (m_arePausesOver.exchange(false))
            for (auto& [path, eye] : m_eyes)
                eye.notBefore = {};
        return each({}, &orders::lookAt);
    }

    Result<Looks> passAll(const LongCall& call)
    {
        return each(call,
                    [&call](const orders::FolderDoors& doors, const WatchedFolder& folder, orders::Stillness& stillness,
                            Waiting::Moment now) { return orders::passFolder(doors, folder, stillness, now, call); });
    }

private:
    struct Eye
    {
        orders::Stillness stillness{usualStillness};
        Waiting::Moment notBefore = {};
    };

    template <class Act>
    Result<Looks> each(const LongCall& call, Act act)
    {
        const auto folders = m_here.store().read(&orders::watchedFolders);
        if (!folders)
            return std::unexpected(folders.error());
        Looks looks;
        for (const WatchedFolder& folder : *folders) {
            Eye& eye = m_eyes[folder.path];
            if (!folder.isOn || call.isCancelled() || m_waiting.now() < eye.notBefore)
                continue;
            const auto doors = doorsTo(m_here, folder);
            if (!doors)
                return std::unexpected(doors.error());
            const FolderReport report = act(*doors, folder, eye.stillness, m_waiting.now());
            if (report.trouble) // also after a cancel: what was begun goes on a little later
                eye.notBefore = m_waiting.now() + pauseAfterTrouble;
            looks.append({folder, report});
        }
        return looks;
    }

    Workplace& m_here;
    const RealWaiting m_waiting;
    std::map<QString, Eye> m_eyes; // by path
    std::atomic<bool> m_arePausesOver = false;
};

FolderWatch::FolderWatch(Workplace& here, ui::Tasks& tasks, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_eyes(std::make_shared<Eyes>(here))
{}

void FolderWatch::beat()
{
    if (std::exchange(m_isBusy, true))
        return;
    if (std::exchange(m_isAsked, false))
        m_eyes->forgetPauses();
    m_tasks.run(ui::Lane::Upkeep, [eyes = m_eyes] { return eyes->lookAtAll(); })
        .then(this, [this](const Result<Looks>& looks) { takeLooks(looks); });
}

void FolderWatch::lookNow()
{
    m_isAsked = true;
    m_told.clear();
    beat();
}

void FolderWatch::takeLooks(const Result<Looks>& looks)
{
    const bool isWorkWaiting =
        looks && std::ranges::any_of(*looks, [](const Look& look) { return !look.report.ready.isEmpty(); });
    if (!isWorkWaiting) {
        takePasses(looks);
        return;
    }
    m_tasks
        .run(ui::Lane::Background, tr("Taking in order files"),
             [eyes = m_eyes](const LongCall& call) { return eyes->passAll(call); })
        .then(this, [this](const Result<Looks>& passes) { takePasses(passes); });
}

void FolderWatch::takePasses(const Result<Looks>& passes)
{
    m_isBusy = false;
    if (passes) {
        m_toldOfAll.reset();
        tell(*passes);
    } else if (std::exchange(m_toldOfAll, passes.error()) != passes.error()) {
        Q_EMIT failed(passes.error());
    }
    if (m_isAsked)
        beat();
}

void FolderWatch::tell(const Looks& looks)
{
    for (const Look& look : looks) {
        for (const orders::TakenFile& file : look.report.finished)
            Q_EMIT announced(text::fileNews(file));
        tellTrouble(look.folder.path, look.report.trouble);
        Q_EMIT looked(look.folder.path, look.report);
    }
}

/// That another program works there, or that somebody has cancelled, is no trouble.
void FolderWatch::tellTrouble(const QString& folder, const std::optional<Error>& trouble)
{
    if (!trouble) {
        m_told.remove(folder);
        return;
    }
    if (trouble->code == "watched-folder-busy"_L1 || trouble->kind == Error::Kind::Cancelled ||
        m_told.value(folder) == *trouble)
        return;
    m_told.insert(folder, *trouble);
    Q_EMIT failed(*trouble);
}

} // namespace aviso::app
