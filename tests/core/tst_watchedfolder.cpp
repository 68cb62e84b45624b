#include "core/orders/folderpass.h"
#include "core/text/folderanswer.h"
#include "core/text/sentences.h"
#include "core/text/speaking.h"
#include "tests/support/testdesk.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <functional>
#include <memory>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using orders::FolderReport;
using Outcome = orders::TakenFile::Outcome;

namespace {

constexpr int cut = 7; ///< how a program ends that was killed

const QByteArray header = "Order;Name;Street;No;Postcode;City;Country\n";
const QByteArray goodOrders = header + "A-1;Gerber;Lorrainestrasse;14;3013;Bern;CH\n"
                                       "A-2;Meier;Bahnhofstrasse;1;8001;Zürich;CH\n";
const QByteArray mixedOrders = header + "B-1;Gerber;Lorrainestrasse;14;3013;Bern;CH\n"
                                        "B-2;Meier;Bahnhofstrasse;1;8001;;CH\n"
                                        "B-1;Gerber;Lorrainestrasse;14;3013;Bern;CH\n";

class NoCarrier final : public net::Transport
{
public:
    Result<net::Answer> send(const net::Request&, std::stop_token) override
    {
        return failure(Error::Kind::Offline, u"connection-refused"_s);
    }
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A desk with a folder that it watches.
struct Scene
{
    QString folder;
    NoCarrier carrier;
    TestDesk desk;
    catalogue::Catalogue catalogue = catalogue::bundled().value();
    orders::WatchedFolder watched;
    orders::Stillness stillness{std::chrono::seconds(0)};
    Waiting::Moment now = {};
    orders::FolderDoors doors{.store = desk.store(), .clock = desk.clock(), .catalogue = catalogue};

    explicit Scene(const QString& root, const QString& name = u"desk"_s)
        : folder(root + u"/watch"_s), desk((QDir().mkpath(root + u'/' + name), root + u'/' + name), carrier),
          watched{.path = folder, .source = u"shop"_s}
    {
        QDir().mkpath(folder + u"/in"_s);
        doors.desk = name;
        doors.target = [] { return orders::FolderTarget(); };
        doors.answer = [](const orders::AnswerParts& parts) { return text::answerFile(parts); };
        doors.errors = [](const orders::AnswerParts& parts) { return text::errorFile(parts); };
        doors.reasons = [](const QString& source) { return text::rejectionReasons(source, {}); };
    }

    void drop(const QString& name, const QByteArray& bytes) const { put(folder + u"/in/"_s + name, bytes); }
    FolderReport pass() { return orders::passFolder(doors, watched, stillness, now); }
    QStringList filesIn(const QString& place) const
    {
        return QDir(folder + u'/' + place).entryList(QDir::Files, QDir::Name);
    }
    QByteArray file(const QString& path) const { return bytesOf(folder + u'/' + path); }
    QStringList lines(const QString& path) const
    {
        return QString::fromUtf8(file(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
    qint64 count(const QString& sql)
    {
        return desk.read([&](storage::Connection& c) -> Result<qint64> { return c.run(sql)->first().integer(0); });
    }
    qint64 orderCount() { return count(u"SELECT count(*) FROM shipments"_s); }
};

int inAnotherProgram(const std::function<int()>& run)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(run());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Counts everything that a pass does outside, and ends the program at one of them.
void killAt(Scene& scene, int step)
{
    const auto count = std::make_shared<int>(0);
    const auto tick = [count, step] {
        if ((*count)++ == step)
            ::_exit(cut);
    };
    scene.doors.reached = [tick](QStringView) { tick(); };
    scene.doors.target = [tick] {
        tick();
        return orders::FolderTarget();
    };
    scene.doors.answer = [tick](const orders::AnswerParts& parts) {
        tick();
        return text::answerFile(parts);
    };
    scene.doors.errors = [tick](const orders::AnswerParts& parts) {
        tick();
        return text::errorFile(parts);
    };
}

/// What is wrong after everything was taken in; empty when nothing was lost and nothing done twice.
QString loss(Scene& scene)
{
    QStringList wrong;
    if (!scene.filesIn(u"in"_s).isEmpty() || !scene.filesIn(u".working/desk"_s).isEmpty())
        wrong << u"a file is not put away"_s;
    if (scene.filesIn(u"done"_s) != QStringList{u"good.csv"_s} || scene.file(u"done/good.csv"_s) != goodOrders)
        wrong << u"done holds "_s + scene.filesIn(u"done"_s).join(u' ');
    const QStringList failed{u"mixed.csv"_s, u"mixed.csv.errors.txt"_s, u"mixed.csv.rejected.csv"_s};
    if (scene.filesIn(u"failed"_s) != failed || scene.file(u"failed/mixed.csv"_s) != mixedOrders)
        wrong << u"failed holds "_s + scene.filesIn(u"failed"_s).join(u' ');
    if (scene.filesIn(u"answer"_s) != QStringList{u"good.csv.answer.csv"_s, u"mixed.csv.answer.csv"_s})
        wrong << u"answer holds "_s + scene.filesIn(u"answer"_s).join(u' ');
    if (scene.orderCount() != 3)
        wrong << u"%1 orders"_s.arg(scene.orderCount());
    if (scene.file(u"answer/good.csv.answer.csv"_s).count(",added,") != 2 ||
        scene.file(u"answer/mixed.csv.answer.csv"_s).count(",added,") != 1)
        wrong << u"an answer says "_s + scene.lines(u"answer/good.csv.answer.csv"_s).join(u'|');
    if (scene.count(u"SELECT count(*) FROM watched_files WHERE is_finished = 1 AND detail = ''"_s) != 2 ||
        scene.count(u"SELECT count(*) FROM watched_files"_s) != 2)
        wrong << u"the notes are wrong"_s;
    return wrong.join(u"; "_s);
}

using Meddling = std::function<void(Scene&)>;

/// Two files; the program is killed at each step in turn, somebody meddles, and the next one goes on. The losses.
QStringList lossesAfterKills(const Meddling& meddle = {})
{
    QStringList losses;
    bool wasCut = true;
    int step = 0;
    for (; wasCut; ++step) {
        const QTemporaryDir root;
        const int ended = inAnotherProgram([&] {
            Scene scene(root.path());
            scene.drop(u"good.csv"_s, goodOrders);
            scene.drop(u"mixed.csv"_s, mixedOrders);
            killAt(scene, step);
            return scene.pass().trouble ? 1 : 0;
        });
        wasCut = ended == cut;
        if (!wasCut && ended != 0)
            losses << u"step %1 ended with %2"_s.arg(step).arg(ended);
        Scene scene(root.path());
        if (meddle)
            meddle(scene);
        if (const auto report = scene.pass(); report.trouble)
            losses << u"step %1: %2"_s.arg(QString::number(step), report.trouble->code);
        if (const QString lost = loss(scene); !lost.isEmpty())
            losses << u"step %1: %2"_s.arg(QString::number(step), lost);
    }
    if (step < 14)
        losses << u"only %1 steps"_s.arg(step);
    return losses;
}

} // namespace

class TestWatchedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void goodOrdersEndInDoneWithAnAnswer()
    {
        Scene scene(m_root->path());
        scene.drop(u"monday.csv"_s, goodOrders);
        const FolderReport report = scene.pass();
        QVERIFY2(!report.trouble, report.trouble ? qPrintable(report.trouble->code) : "");
        QCOMPARE(report.finished.size(), 1);
        QCOMPARE(report.finished.first().added, qint64(2));
        QCOMPARE(scene.orderCount(), qint64(2));
        QCOMPARE(scene.filesIn(u"in"_s), QStringList());
        QCOMPARE(scene.file(u"done/monday.csv"_s), goodOrders);
        QCOMPARE(scene.lines(u"answer/monday.csv.answer.csv"_s),
                 QStringList({u"reference,result,shipment,number,reason"_s, u"A-1,added,1,,"_s, u"A-2,added,2,,"_s}));
    }

    void aFileIsLeftUntilItIsStill()
    {
        Scene scene(m_root->path());
        scene.stillness = orders::Stillness(std::chrono::seconds(5));
        scene.drop(u"slow.csv"_s, goodOrders.first(60));
        QCOMPARE(scene.pass().growing, QStringList{u"slow.csv"_s});
        scene.now += std::chrono::seconds(4);
        scene.drop(u"slow.csv"_s, goodOrders); // its writer goes on
        QCOMPARE(scene.pass().growing, QStringList{u"slow.csv"_s});
        scene.now += std::chrono::seconds(4);
        QCOMPARE(scene.pass().growing, QStringList{u"slow.csv"_s});
        QCOMPARE(scene.orderCount(), qint64(0));
        scene.now += std::chrono::seconds(2);
        QCOMPARE(scene.pass().finished.size(), 1);
        QCOMPARE(scene.orderCount(), qint64(2));
    }

    void aFileThatChangesWhileItIsReadIsPutBackAndNothingOfItImported()
    {
        Scene scene(m_root->path());
        scene.drop(u"slow.csv"_s, goodOrders);
        scene.doors.target = [&scene]() -> Result<orders::FolderTarget> {
            put(scene.folder + u"/.working/desk/slow.csv"_s, goodOrders + "A-3;Kunz;Seeweg;2;3012;Bern;CH\n");
            return orders::FolderTarget();
        };
        QCOMPARE(scene.pass().growing, QStringList{u"slow.csv"_s});
        QCOMPARE(scene.orderCount(), qint64(0));
        QCOMPARE(scene.filesIn(u"in"_s), QStringList{u"slow.csv"_s});
        scene.doors.target = [] { return orders::FolderTarget(); };
        QCOMPARE(scene.pass().finished.first().added, qint64(3));
    }

    void hiddenAndHalfWrittenFilesAndFoldersAreLeft()
    {
        Scene scene(m_root->path());
        for (const QString& name : {u".orders.csv"_s, u"orders.csv.part"_s, u"orders.tmp"_s, u"orders.csv~"_s})
            scene.drop(name, goodOrders);
        QDir(scene.folder + u"/in"_s).mkdir(u"archive"_s);
        QFile::link(u"/etc/hostname"_s, scene.folder + u"/in/link.csv"_s);
        const FolderReport report = scene.pass();
        QCOMPARE(report.finished.size(), 0);
        QCOMPARE(QSet<QString>(report.others.begin(), report.others.end()),
                 (QSet<QString>{u"archive"_s, u"link.csv"_s}));
        QCOMPARE(QDir(scene.folder + u"/in"_s).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 6);
    }

    void aFileWithAVeryLongNameHoldsNothingUp()
    {
        Scene scene(m_root->path());
        const QString longName = QString(123, u'ä') + u".csv"_s; // 250 bytes
        scene.drop(longName, goodOrders);
        scene.drop(u"next.csv"_s, header + "B-1;Kunz;Seeweg;2;3012;Bern;CH\n");
        const FolderReport report = scene.pass();
        QVERIFY2(!report.trouble, report.trouble ? qPrintable(report.trouble->code) : "");
        QCOMPARE(report.finished.size(), 2);
        QCOMPARE(scene.filesIn(u"in"_s), QStringList());
        const QStringList done = scene.filesIn(u"done"_s);
        QCOMPARE(done.size(), 2);
        QVERIFY(std::ranges::any_of(
            done, [](const QString& name) { return name.startsWith(u"ääää"_s) && name.endsWith(u"….csv"_s); }));
        QCOMPARE(scene.filesIn(u"answer"_s).size(), 2);
    }

    void aFileWhoseNameIsNoUtf8IsSaid()
    {
        Scene scene(m_root->path());
        QVERIFY(!scene.pass().trouble); // makes the places
        const QByteArray path = QFile::encodeName(scene.folder + u"/in/b"_s) + "\xE4" + "d.csv";
        const int descriptor = ::open(path.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        QVERIFY(descriptor >= 0);
        ::close(descriptor);
        QCOMPARE(scene.pass().others, QStringList{u"b\uFFFDd.csv"_s});
    }

    void badRowsAreNamedBesideTheFileAndTheGoodOnesAreIn()
    {
        Scene scene(m_root->path());
        scene.drop(u"mixed.csv"_s, mixedOrders);
        const FolderReport report = scene.pass();
        QCOMPARE(report.finished.first().rejected, qint64(2));
        QCOMPARE(scene.orderCount(), qint64(1));
        QCOMPARE(scene.file(u"failed/mixed.csv"_s), mixedOrders);
        const QString errors = QString::fromUtf8(scene.file(u"failed/mixed.csv.errors.txt"_s));
        QVERIFY2(errors.contains(u"Row 3 (B-2)"_s) && errors.contains(u"Row 4 (B-1)"_s), qPrintable(errors));
        QVERIFY(errors.contains(u"mixed.csv.rejected.csv"_s) && errors.contains(u"What to do next"_s));
        const QStringList answer = scene.lines(u"answer/mixed.csv.answer.csv"_s);
        QCOMPARE(answer.size(), 4);
        QCOMPARE(answer[1], u"B-1,added,1,,"_s);
        QVERIFY(answer[2].startsWith(u"B-2,rejected,,,"_s) && answer[2].size() > 20);
        QVERIFY(answer[3].startsWith(u"B-1,double,,,"_s));
    }

    void mendedRowsComeInUnderTheSourceThatTheyHad()
    {
        Scene scene(m_root->path());
        scene.drop(u"mixed.csv"_s, mixedOrders);
        scene.pass();
        QByteArray rejected = scene.file(u"failed/mixed.csv.rejected.csv"_s);
        QVERIFY(rejected.contains("B-2"));
        rejected.replace(";8001;;", ";8001;Zürich;");
        scene.watched.source = u"another"_s;
        scene.drop(u"mended.csv"_s, rejected);
        const FolderReport report = scene.pass();
        QCOMPARE(report.finished.size(), 1);
        QCOMPARE(report.finished.first().source, u"shop"_s);
        QCOMPARE(report.finished.first().added, qint64(1));
        QCOMPARE(scene.orderCount(), qint64(2));
    }

    void aFileThatIsNoOrdersIsRefusedAndMayComeAgain()
    {
        Scene scene(m_root->path());
        for (const auto& name : {u"picture.csv"_s, u"picture.csv"_s}) {
            scene.drop(name, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
            const FolderReport report = scene.pass();
            QCOMPARE(report.finished.size(), 1);
            QCOMPARE(report.finished.first().outcome, Outcome::Refused);
        }
        const QStringList failed{u"picture-2.csv"_s, u"picture-2.csv.errors.txt"_s, u"picture.csv"_s,
                                 u"picture.csv.errors.txt"_s};
        QCOMPARE(scene.filesIn(u"failed"_s), failed);
        QVERIFY(scene.file(u"failed/picture.csv.errors.txt"_s).contains("Nothing of the file was imported"));
        QVERIFY(scene.lines(u"answer/picture.csv.answer.csv"_s).value(1).startsWith(u",rejected,,,"_s));
    }

    void otherColumnsThanBeforeAreNotGuessed()
    {
        Scene scene(m_root->path());
        scene.drop(u"monday.csv"_s, goodOrders);
        scene.pass();
        scene.drop(u"tuesday.csv"_s, "Reference,Recipient,Road,Zip,Town\nC-1,Kunz,Seeweg 2,3012,Bern\n");
        const FolderReport report = scene.pass();
        QCOMPARE(report.finished.first().outcome, Outcome::Refused);
        QCOMPARE(report.finished.first().error->code, u"watched-columns-differ"_s);
        QCOMPARE(scene.orderCount(), qint64(2));
    }

    void theSameFileIsNeverTakenTwice()
    {
        Scene scene(m_root->path());
        scene.drop(u"monday.csv"_s, goodOrders);
        scene.pass();
        scene.desk.clock().advance(std::chrono::hours(1));
        scene.drop(u"again.csv"_s, goodOrders);
        const FolderReport report = scene.pass();
        QCOMPARE(report.finished.first().outcome, Outcome::Double);
        QCOMPARE(scene.filesIn(u"done"_s), (QStringList{u"again.csv"_s, u"monday.csv"_s}));
        const QString answer = scene.lines(u"answer/again.csv.answer.csv"_s).value(1);
        QVERIFY2(answer.startsWith(u",double,,,"_s) && answer.contains(u"monday.csv"_s), qPrintable(answer));
        QCOMPARE(scene.count(u"SELECT count(*) FROM events WHERE kind = 'imported'"_s), qint64(2));
    }

    void nothingIsOverwritten()
    {
        Scene scene(m_root->path());
        scene.pass(); // makes the places
        put(scene.folder + u"/failed/orders.csv"_s, "of somebody");
        put(scene.folder + u"/answer/orders-2.csv.answer.csv"_s, "of somebody else");
        scene.drop(u"orders.csv"_s, goodOrders);
        QCOMPARE(scene.pass().finished.first().target, u"orders-3.csv"_s);
        QCOMPARE(scene.file(u"failed/orders.csv"_s), QByteArray("of somebody"));
        QCOMPARE(scene.file(u"answer/orders-2.csv.answer.csv"_s), QByteArray("of somebody else"));
        QCOMPARE(scene.filesIn(u"done"_s), QStringList{u"orders-3.csv"_s});
    }

    void aNameThatIsTakenAtTheLastMomentIsLeftToItsOwner()
    {
        Scene scene(m_root->path());
        scene.drop(u"orders.csv"_s, goodOrders);
        scene.doors.reached = [&scene](QStringView step) {
            if (step == u"answered" && !QFileInfo::exists(scene.folder + u"/done/orders.csv"_s))
                put(scene.folder + u"/done/orders.csv"_s, "of somebody");
        };
        QVERIFY(!scene.pass().trouble);
        QCOMPARE(scene.file(u"done/orders.csv"_s), QByteArray("of somebody"));
        QCOMPARE(scene.file(u"done/orders-2.csv"_s), goodOrders);
        QCOMPARE(scene.filesIn(u"answer"_s), QStringList{u"orders-2.csv.answer.csv"_s});
    }

    void twoDesksNeverTakeTheSameFile()
    {
        constexpr int files = 24;
        Scene one(m_root->path(), u"one"_s);
        Scene two(m_root->path(), u"two"_s);
        for (int i = 0; i < files; ++i)
            one.drop(u"%1.csv"_s.arg(i), header + "X-" + QByteArray::number(i) + ";Kunz;Seeweg;2;3012;Bern;CH\n");
        const auto work = [](Scene& scene) {
            while (!scene.filesIn(u"in"_s).isEmpty())
                if (const auto report = scene.pass();
                    report.trouble && report.trouble->code != "watched-folder-busy"_L1)
                    qFatal("%s", qPrintable(report.trouble->code));
        };
        {
            const std::jthread other([&] { work(two); });
            work(one);
        }
        QCOMPARE(one.orderCount() + two.orderCount(), qint64(files));
        QCOMPARE(one.filesIn(u"done"_s).size(), files);
        QCOMPARE(one.filesIn(u"answer"_s).size(), files);
    }

    void whatAnotherDeskHasBegunIsLeftToIt()
    {
        Scene one(m_root->path(), u"one"_s);
        Scene two(m_root->path(), u"two"_s);
        QDir().mkpath(one.folder + u"/.working/two"_s);
        put(one.folder + u"/.working/two/orders.csv"_s, goodOrders);
        QCOMPARE(one.pass().inOtherHands, 1);
        QCOMPARE(one.orderCount(), qint64(0));
        QCOMPARE(two.pass().finished.size(), 1);
        QCOMPARE(two.orderCount(), qint64(2));
        QCOMPARE(one.pass().inOtherHands, 0);
    }

    void aKillAtAnyStepLosesNothing() { QCOMPARE(lossesAfterKills(), QStringList()); }

    void aDeskThatForgotWhatItTookWouldBeFound()
    {
        const QStringList losses = lossesAfterKills([](Scene& scene) {
            scene.desk.store()
                .write({}, [](storage::Connection& c) { return c.run(u"DELETE FROM watched_files"_s); })
                .value();
        });
        QVERIFY(losses.size() > 4);
    }

    void aFileThatWasLostOnTheWayWouldBeFound()
    {
        const QStringList losses = lossesAfterKills([](Scene& scene) {
            for (const QString& name : scene.filesIn(u".working/desk"_s))
                QFile::remove(scene.folder + u"/.working/desk/"_s + name);
        });
        QVERIFY(losses.size() > 4);
    }

    void aFolderThatIsAwayIsSaidAndLookedForAgain()
    {
        Scene scene(m_root->path());
        QVERIFY(QDir(scene.folder).removeRecursively());
        const FolderReport report = scene.pass();
        QCOMPARE(report.trouble->code, u"watched-folder-missing"_s);
        QVERIFY(text::sentence(*report.trouble).contains(scene.folder));
        QVERIFY(!QFileInfo::exists(scene.folder)); // a drive that is away must not be filled in its place
        QDir().mkpath(scene.folder + u"/in"_s);
        scene.drop(u"orders.csv"_s, goodOrders);
        QCOMPARE(scene.pass().finished.size(), 1);
    }

    void aFolderWhereNothingCanBeWrittenIsSaid()
    {
        Scene scene(m_root->path());
        scene.watched.path = u"/proc"_s;
        QCOMPARE(scene.pass().trouble->code, u"watched-folder-read-only"_s);
    }

    void anAnswerThatCannotBeWrittenIsTriedAgainAndNothingIsImportedTwice()
    {
        Scene scene(m_root->path());
        const QString answer = scene.folder + u"/answer"_s;
        scene.doors.reached = [&answer](QStringView step) { // the disk is full by now
            if (step == u"stored" && (!QDir().rmdir(answer) || !QFile::link(u"/proc/self"_s, answer)))
                qFatal("cannot take the place away");
        };
        scene.drop(u"orders.csv"_s, goodOrders);
        QCOMPARE(scene.pass().trouble->code, u"watched-folder-not-written"_s);
        QVERIFY(scene.pass().trouble);
        QCOMPARE(scene.orderCount(), qint64(2));
        QCOMPARE(scene.filesIn(u"done"_s), QStringList());
        QVERIFY(QFile::remove(answer));
        const FolderReport report = scene.pass();
        QVERIFY(!report.trouble);
        QCOMPARE(report.finished.first().added, qint64(2));
        QCOMPARE(scene.orderCount(), qint64(2));
        QCOMPARE(scene.lines(u"answer/orders.csv.answer.csv"_s).value(1), u"A-1,added,1,,"_s);
    }

    void aDeskThatCannotStoreJustNowPutsTheFileBack()
    {
        Scene scene(m_root->path());
        scene.drop(u"orders.csv"_s, goodOrders);
        scene.doors.target = []() -> Result<orders::FolderTarget> {
            return failure(Error::Kind::Storage, u"disk-full"_s);
        };
        QCOMPARE(scene.pass().trouble->code, u"disk-full"_s);
        QCOMPARE(scene.filesIn(u"in"_s), QStringList{u"orders.csv"_s});
        QCOMPARE(scene.filesIn(u"failed"_s), QStringList());
        scene.doors.target = [] { return orders::FolderTarget(); };
        QCOMPARE(scene.pass().finished.size(), 1);
    }

    void onlyNewOrdersAreBookedAndTheirNumbersAnswered()
    {
        Scene scene(m_root->path());
        scene.drop(u"monday.csv"_s, goodOrders);
        scene.pass();
        scene.watched.books = true;
        QList<ShipmentId> asked;
        QString labels;
        scene.doors.ship = [&](const QList<ShipmentId>& ids, const QString& file,
                               const LongCall&) -> Result<QList<orders::ShippedOrder>> {
            asked = ids;
            labels = file;
            return QList<orders::ShippedOrder>{
                {.shipment = ids[0], .numbers = {u"996000000000000001"_s}},
                {.shipment = ids[1], .error = Error{.kind = Error::Kind::Offline, .code = u"timed-out"_s}}};
        };
        scene.drop(u"tuesday.csv"_s, goodOrders + "A-3;Kunz;Seeweg;2;3012;Bern;CH\nA-4;Kunz;Seeweg;3;3012;Bern;CH\n");
        const FolderReport report = scene.pass();
        QCOMPARE(asked, (QList<ShipmentId>{ShipmentId{3}, ShipmentId{4}}));
        QCOMPARE(labels, scene.folder + u"/answer/tuesday.csv.labels.pdf"_s);
        QCOMPARE(report.finished.first().booked, qint64(1));
        QCOMPARE(report.finished.first().unchanged, qint64(2));
        const QStringList answer = scene.lines(u"answer/tuesday.csv.answer.csv"_s);
        QCOMPARE(answer.value(1), u"A-1,unchanged,1,,"_s);
        QCOMPARE(answer.value(3), u"A-3,added,3,996000000000000001,"_s);
        QVERIFY(answer.value(4).startsWith(u"A-4,added,4,,"_s) && answer.value(4).size() > 20);
    }

    void aFolderIsKeptOnceAndDropped()
    {
        Scene scene(m_root->path());
        const auto keep = [&](const orders::WatchedFolder& folder) {
            return scene.desk.store().write({}, [&](auto& c) { return orders::keepWatchedFolder(c, folder); });
        };
        const auto id = keep(scene.watched);
        QVERIFY(id);
        QCOMPARE(keep(scene.watched).error().code, u"folder-watched-twice"_s);
        QCOMPARE(keep({.path = u"/elsewhere"_s}).error().field, u"source"_s);
        orders::WatchedFolder changed = scene.watched;
        changed.id = *id;
        changed.language = u"fr"_s;
        changed.isOn = false;
        changed.books = true;
        QVERIFY(keep(changed));
        QCOMPARE(scene.desk.read(&orders::watchedFolders), QList{changed});
        QVERIFY(scene.desk.store().write({}, [&](auto& c) { return orders::dropWatchedFolder(c, *id); }));
        QVERIFY(scene.desk.read(&orders::watchedFolders).isEmpty());
    }

    void aThreadMaySpeakAnotherLanguageThanTheProgram()
    {
        text::obeySpeaking();
        const Error error{.kind = Error::Kind::Invalid, .code = u"file-empty"_s, .args = {u"x"_s}};
        const QString english = text::sentence(error);
        QString german;
        QString meanwhile;
        {
            const text::Speaking speaking(u"de"_s);
            german = text::sentence(error);
            std::jthread([&] { meanwhile = text::sentence(error); }).join();
            const text::Speaking within(u"fr"_s);
            QVERIFY(text::sentence(error) != german);
        }
        QVERIFY(german != english && german.contains(u"leer"_s));
        QCOMPARE(meanwhile, english);
        QCOMPARE(text::sentence(error), english);
    }

private:
    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_GUILESS_MAIN(TestWatchedFolder)
#include "tst_watchedfolder.moc"
