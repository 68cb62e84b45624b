#include "app/folderwatch.h"

#include "core/base/waiting.h"
#include "core/text/folderanswer.h"

#include <QFileSystemWatcher>

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
constexpr std::chrono::milliseconds pauseAfterNotice{100}; // files come in numbers
constexpr std::chrono::milliseconds afterStillness{50};

} // namespace

/// What is known of the folders from one look to the next. One job at a time has it; any worker thread.
class FolderWatch::Eyes
{
public:
    Eyes(Workplace& here, std::chrono::milliseconds stillness) : m_here(here), m_stillness(stillness) {}

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
        explicit Eye(std::chrono::milliseconds enough) : stillness(enough) {}

        orders::Stillness stillness;
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
            Eye& eye = m_eyes.try_emplace(folder.path, m_stillness).first->second;
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
    const std::chrono::milliseconds m_stillness;
    const RealWaiting m_waiting;
    std::map<QString, Eye> m_eyes; // by path
    std::atomic<bool> m_arePausesOver = false;
};

FolderWatch::FolderWatch(Workplace& here, ui::Tasks& tasks, std::chrono::milliseconds stillness, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_eyes(std::make_shared<Eyes>(here, stillness)), m_stillness(stillness),
      m_notices(new QFileSystemWatcher)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_isBusy) // what has come now may not be among what is being looked at
            return m_soon.start(pauseAfterNotice);
        beat();
    });
    connect(m_notices, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(pauseAfterNotice); });
    connect(&m_ear, &QThread::finished, m_notices, &QObject::deleteLater);
    m_notices->moveToThread(&m_ear);
    m_ear.start();
}

FolderWatch::~FolderWatch()
{
    m_ear.quit();
    m_ear.wait();
}

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

/// Lets the system tell of what comes into these, and looks again when what still grew can be still.
void FolderWatch::watch(const Looks& looks)
{
    bool isAnyGrowing = false;
    QStringList wanted;
    for (const Look& look : looks) {
        isAnyGrowing = isAnyGrowing || !look.report.growing.isEmpty();
        if (!look.report.trouble)
            wanted += orders::FolderPlaces(look.folder.path, QString()).in();
    }
    QMetaObject::invokeMethod(m_notices, [this, wanted] {
        for (const QString& known : m_notices->directories())
            if (!wanted.contains(known))
                m_notices->removePath(known);
        for (const QString& in : wanted)
            if (!m_notices->directories().contains(in) && m_notices->addPath(in))            // else the beat has to do
                QMetaObject::invokeMethod(this, [this] { m_soon.start(pauseAfterNotice); }); // for what came before
    });
    if (isAnyGrowing && !m_soon.isActive())
        m_soon.start(m_stillness + afterStillness);
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
        watch(*passes);
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
