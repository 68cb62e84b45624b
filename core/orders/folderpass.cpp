#include "core/orders/folderpass.h"

#include "core/orders/foldertaking.h"
#include "core/tabular/read.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <utility>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using Outcome = TakenFile::Outcome;

namespace {

class Pass
{
public:
    Pass(const FolderDoors& doors, const WatchedFolder& folder, const LongCall& call)
        : m_doors(doors), m_folder(folder), m_places(folder.path, doors.desk), m_call(call)
    {}

    FolderReport run(Stillness& stillness, Waiting::Moment now)
    {
        if (auto done = work(stillness, now); !done)
            m_report.trouble = done.error();
        return std::move(m_report);
    }

private:
    Result<void> work(Stillness& stillness, Waiting::Moment now)
    {
        if (auto ready = m_places.prepare(); !ready)
            return ready;
        const auto lock = m_places.lock();
        if (!lock)
            return std::unexpected(lock.error());
        m_report.inOtherHands = m_places.inOtherHands();
        if (auto ended = endWhatWasBegun(); !ended)
            return ended;
        const Stillness::Look look = stillness.look(m_places.in(), now);
        m_report.growing = look.growing;
        m_report.others = look.others;
        qint64 done = 0;
        for (const QString& name : look.ready) {
            m_call.report(done++, look.ready.size());
            if (m_call.isCancelled())
                return failure(Error::Kind::Cancelled, u"cancelled"_s);
            if (auto taken = take(name); !taken)
                return taken;
        }
        return {};
    }

    /// A program that died has left these.
    Result<void> endWhatWasBegun()
    {
        const auto begun = m_doors.store.read([&](Connection& c) { return unfinishedFiles(c, m_folder.path); });
        if (!begun)
            return std::unexpected(begun.error());
        std::set<QString> known;
        for (const TakenFile& file : *begun) {
            known.insert(file.working);
            if (auto ended = finish(file); !ended)
                return ended;
        }
        for (const QString& name : QDir(m_places.working()).entryList(QDir::Files | QDir::Hidden | QDir::System))
            if (!known.contains(name))
                if (auto taken = takeIn(name, name); !taken)
                    return taken;
        return {};
    }

    Result<void> take(const QString& name)
    {
        const QString from = m_places.in() + u'/' + name;
        const FileMark before = markOf(from);
        const auto working = moveInto(m_places.working(), from, name);
        if (!working && working.error().kind == Error::Kind::NotFound) // its owner took it away
            return {};
        if (!working)
            return std::unexpected(working.error());
        reached(u"taken");
        if (markOf(*working) == before)
            return takeIn(QFileInfo(*working).fileName(), name);
        m_report.growing << name;
        return putBack(*working, name);
    }

    Result<void> takeIn(const QString& working, const QString& name)
    {
        const QString path = m_places.working() + u'/' + working;
        auto taken = takeFile(m_doors, m_folder, {.path = path, .name = name}, m_call);
        if (!taken && taken.error().code == "file-changed"_L1) {
            m_report.growing << name;
            return putBack(path, name);
        }
        if (!taken) {
            const Error& why = taken.error();
            auto back = putBack(path, name);
            return back ? std::unexpected(why) : back;
        }
        reached(u"stored");
        return finish(*std::move(taken));
    }

    Result<void> putBack(const QString& path, const QString& name)
    {
        const auto back = moveInto(m_places.in(), path, name);
        return back ? Result<void>() : std::unexpected(back.error());
    }

    QString placeOfEnd(const TakenFile& file) const { return file.isFailed() ? m_places.failed() : m_places.done(); }

    /// Everything after the import. Each step may be done twice.
    Result<void> finish(TakenFile file)
    {
        const QString working = m_places.working() + u'/' + file.working;
        while (true) {
            const bool wasMoved = !file.target.isEmpty() && !QFileInfo::exists(working) &&
                                  QFileInfo::exists(placeOfEnd(file) + u'/' + file.target);
            if (auto written = wasMoved ? countLabels(file) : writeAnswer(file, working); !written)
                return written;
            const QString end = placeOfEnd(file) + u'/' + file.target;
            const auto moved = wasMoved ? Result<void>() : moveFile(working, end);
            if (!moved && moved.error().kind == Error::Kind::Conflict) { // somebody was faster: the next name
                removePapers(file);
                file.target.clear();
                continue;
            }
            if (!moved && moved.error().kind != Error::Kind::NotFound) // somebody took it away: the answer is there
                return moved;
            break;
        }
        reached(u"moved");
        const auto noted = m_doors.store.write(storage::Topic::Settings,
                                               [&](Connection& connection) { return noteFinished(connection, file); });
        if (!noted)
            return noted;
        file.isFinished = true;
        m_report.finished.append(std::move(file));
        reached(u"finished");
        return {};
    }

    Result<void> writeAnswer(TakenFile& file, const QString& working)
    {
        if (file.target.isEmpty()) {
            file.target = m_places.freeName(file.name);
            const auto noted = m_doors.store.write(storage::Topics(),
                                                   [&](Connection& c) { return noteTarget(c, file.id, file.target); });
            if (!noted)
                return noted;
            reached(u"named");
        }
        auto shipped = ship(file);
        if (!shipped)
            return std::unexpected(shipped.error());
        reached(u"shipped");
        if (auto written = writePapers(file, working, *shipped); !written)
            return written;
        reached(u"answered");
        return {};
    }

    Result<QList<ShippedOrder>> ship(TakenFile& file)
    {
        QList<ShipmentId> ids;
        for (const AnsweredRow& row : file.rows) // what was here before may have its label already
            if (row.fate.kind == RowFate::Kind::Added || row.fate.kind == RowFate::Kind::Updated)
                ids << row.shipment;
        if (!m_folder.books || !m_doors.ship || file.outcome != Outcome::Imported || ids.isEmpty())
            return QList<ShippedOrder>();
        auto shipped = m_doors.ship(ids, labelsOf(file), m_call);
        if (!shipped)
            return shipped;
        countShipped(file, *shipped);
        return shipped;
    }

    void countShipped(TakenFile& file, const QList<ShippedOrder>& shipped)
    {
        file.booked = std::ranges::count_if(
            shipped, [](const ShippedOrder& order) { return !order.numbers.isEmpty() && !order.error; });
        m_report.unknown += static_cast<int>(std::ranges::count_if(shipped, [](const ShippedOrder& order) {
            return order.error && order.error->kind == Error::Kind::OutcomeUnknown;
        }));
    }

    /// After a death between the move and its note: the answer says all, but how many were booked is asked again.
    Result<void> countLabels(TakenFile& file)
    {
        const auto shipped = ship(file);
        return shipped ? Result<void>() : std::unexpected(shipped.error());
    }

    QString labelsOf(const TakenFile& file) const { return m_places.answer() + u'/' + file.target + u".labels.pdf"_s; }
    QString answerOf(const TakenFile& file) const { return m_places.answer() + u'/' + file.target + u".answer.csv"_s; }
    QString errorsOf(const TakenFile& file) const { return m_places.failed() + u'/' + file.target + u".errors.txt"_s; }
    QString rejectedOf(const TakenFile& file) const
    {
        return m_places.failed() + u'/' + file.target + u".rejected.csv"_s;
    }

    void removePapers(const TakenFile& file) const
    {
        for (const QString& path : {labelsOf(file), answerOf(file), errorsOf(file), rejectedOf(file)})
            QFile::remove(path);
    }

    Result<void> writePapers(const TakenFile& file, const QString& working, const QList<ShippedOrder>& shipped)
    {
        const bool isHere = QFileInfo::exists(working);
        QHash<qint64, QString> references;
        if (isHere && !file.problems.isEmpty()) {
            auto found = referencesOf(file, working);
            if (!found)
                return std::unexpected(found.error());
            references = *std::move(found);
        }
        const AnswerParts parts{file, shipped, references};
        if (file.isFailed())
            if (auto written = writeWhole(errorsOf(file), m_doors.errors(parts)); !written)
                return written;
        if (isHere && !file.problems.isEmpty())
            if (auto written = writeRejected(file, working); !written)
                return written;
        return writeWhole(answerOf(file), m_doors.answer(parts));
    }

    Result<void> writeRejected(const TakenFile& file, const QString& working)
    {
        const auto written = exportRejected({.path = working}, file.format, {.problems = file.problems},
                                            rejectedOf(file), m_doors.reasons(file.source));
        if (!written && written.error().kind == Error::Kind::Storage)
            return failure(Error{.kind = Error::Kind::Storage,
                                 .code = u"watched-folder-not-written"_s,
                                 .args = {rejectedOf(file)},
                                 .detail = written.error().detail});
        if (!written)
            return written;
        QFile::setPermissions(rejectedOf(file), QFile::permissions(working)); // for those who may read the original
        return {};
    }

    void reached(QStringView step) const
    {
        if (m_doors.reached)
            m_doors.reached(step);
    }

    const FolderDoors& m_doors;
    const WatchedFolder& m_folder;
    const FolderPlaces m_places;
    const LongCall& m_call;
    FolderReport m_report;
};

} // namespace

FolderReport lookAt(const FolderDoors& doors, const WatchedFolder& folder, Stillness& stillness, Waiting::Moment now)
{
    FolderReport report;
    const FolderPlaces places(folder.path, doors.desk);
    const auto ready = places.prepare();
    if (!ready) {
        report.trouble = ready.error();
        return report;
    }
    const auto begun = doors.store.read([&](Connection& c) { return unfinishedFiles(c, folder.path); });
    if (!begun) {
        report.trouble = begun.error();
        return report;
    }
    const Stillness::Look look = stillness.look(places.in(), now);
    report.ready = look.ready;
    for (const TakenFile& file : *begun)
        report.ready << file.name;
    report.ready << QDir(places.working()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    report.growing = look.growing;
    report.others = look.others;
    report.inOtherHands = places.inOtherHands();
    return report;
}

FolderReport passFolder(const FolderDoors& doors, const WatchedFolder& folder, Stillness& stillness,
                        Waiting::Moment now, const LongCall& call)
{
    return Pass(doors, folder, call).run(stillness, now);
}

} // namespace aviso::orders
