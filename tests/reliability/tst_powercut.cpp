#include "core/storage/opening.h"
#include "tests/support/fakepost.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/receiptcheck.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using test::FakePost;
using test::FaultyVfs;
using test::TestDesk;

namespace {

/// The desk's disk at one moment, with what had been promised by then.
struct Moment
{
    test::Disk disk;
    qsizetype promised = 0; ///< bookings that buyLabel() had acknowledged
    qsizetype asked = 0;    ///< requests that the carrier had received
};

struct Findings
{
    int images = 0;
    int unopenable = 0;
    int corrupt = 0;
    int lostPromises = 0;
    int unknownNumbers = 0; ///< the carrier was asked for a number that the ledger does not know
    test::ReceiptFindings receipts = {};

    bool areClean() const { return unopenable + corrupt + lostPromises + unknownNumbers == 0 && receipts.areClean(); }
    QString text() const
    {
        return u"%1 images: %2 cannot be opened, %3 corrupt, %4 lost bookings, %5 numbers unknown, %6 receipts lost,"
               " %7 too many"_s.arg(images)
                   .arg(unopenable)
                   .arg(corrupt)
                   .arg(lostPromises)
                   .arg(unknownNumbers)
                   .arg(receipts.lost)
                   .arg(receipts.tooMany);
    }
};

int wantedImages()
{
    return qEnvironmentVariableIntValue("AVISO_POWER_IMAGES") > 0 ? qEnvironmentVariableIntValue("AVISO_POWER_IMAGES")
                                                                  : 1500;
}

/// Books a batch and keeps the disk's state after every operation on it.
struct Recording
{
    std::vector<Moment> moments;
    QStringList promised; ///< identification numbers, in order
    QStringList asked;    ///< item numbers, in order
};

enum class Disk { Honest, Lying };

Recording recordABatch(Disk kind)
{
    constexpr int shipments = 12;
    FaultyVfs& vfs = FaultyVfs::install();
    QTemporaryDir folder;
    Recording recording;
    FakePost post;
    std::vector<ShipmentId> ids;
    {
        TestDesk desk(folder.path(), post);
        const AccountId account = desk.addAccount();
        desk.keepReceiptsIn(folder.filePath(u"receipts"_s));
        for (int i = 0; i < shipments; ++i)
            ids.push_back(desk.add(test::goodShipment(account, u"p-%1"_s.arg(i))));
    } // closed: everything so far is in the one file
    vfs.watch(folder.path());
    vfs.swallowsSyncs = kind == Disk::Lying;
    TestDesk desk(folder.path(), post);
    post.mood = [&](int) {
        recording.asked << u"asked"_s;
        return FakePost::Mood::Answers;
    };
    vfs.afterOperation = [&] {
        recording.moments.push_back(
            {.disk = vfs.disk(), .promised = recording.promised.size(), .asked = recording.asked.size()});
    };
    for (const ShipmentId id : ids) {
        const auto bought = shipping::buyLabel(desk.desk(), id, desk.load(id).parcels.first().id);
        if (!bought)
            qFatal("the batch itself failed: %s", qPrintable(bought.error().code));
        recording.promised << bought->number;
        const std::size_t last = post.bodies().size() - 1;
        recording.asked[qsizetype(last)] =
            QJsonDocument::fromJson(post.bodies()[last])[u"item"_s][u"itemNumber"_s].toString();
    }
    vfs.afterOperation = {};
    vfs.forget();
    return recording;
}

void examine(const QString& folder, const Recording& recording, const Moment& moment, Findings& findings)
{
    auto opened = storage::openOrCreate(folder + u"/desk.sqlite"_s);
    if (!opened) {
        ++findings.unopenable;
        return;
    }
    storage::Connection& connection = **opened;
    if (!storage::checkIntegrity(connection)) {
        ++findings.corrupt;
        return;
    }
    for (qsizetype i = 0; i < moment.promised; ++i) {
        const auto label =
            connection.run(u"SELECT 1 FROM documents d JOIN parcels p ON p.id = d.parcel_id JOIN attempts a"
                           " ON a.parcel_id = p.id WHERE p.number = ? AND a.state = 'booked'"_s,
                           recording.promised[i]);
        if (!label || label->isEmpty())
            ++findings.lostPromises;
    }
    for (qsizetype i = 0; i < moment.asked; ++i) {
        const auto known = connection.run(u"SELECT 1 FROM attempts WHERE key = ?"_s, recording.asked[i]);
        if (!known || known->isEmpty())
            ++findings.unknownNumbers;
    }
    findings.receipts += test::compareNumbers(test::bookedNumbers(connection), test::outboxNumbers(connection));
}

Findings cutThePower(const Recording& recording, int images)
{
    std::mt19937 random(20261121);
    Findings findings;
    QTemporaryDir folder;
    while (findings.images < images) {
        const Moment& moment = recording.moments[random() % recording.moments.size()];
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
            QFile::remove(folder.filePath(name));
        const auto image = test::powerCut(moment.disk, random);
        for (auto it = image.begin(); it != image.end(); ++it) {
            QFile file(folder.filePath(it.key()));
            if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
                qFatal("cannot write the image");
        }
        ++findings.images;
        examine(folder.path(), recording, moment, findings);
    }
    return findings;
}

} // namespace

class TestPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedBookingIsEverLost()
    {
        const Recording recording = recordABatch(Disk::Honest);
        QVERIFY(recording.moments.size() > 50);
        const Findings findings = cutThePower(recording, wantedImages());
        qInfo("%s", qPrintable(findings.text()));
        QVERIFY2(findings.areClean(), qPrintable(findings.text()));
    }

    void theSameTestCatchesADeskThatDoesNotSync()
    {
        const Findings findings = cutThePower(recordABatch(Disk::Lying), 200);
        qInfo("sabotaged: %s", qPrintable(findings.text()));
        QVERIFY(findings.lostPromises > 0);
    }

    void aDiskThatFailsAtAnyOperationLosesNothing_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("one operation fails") << SQLITE_IOERR << false;
        QTest::newRow("full from then on") << SQLITE_FULL << true;
    }
    void aDiskThatFailsAtAnyOperationLosesNothing()
    {
        QFETCH(int, code);
        QFETCH(bool, forGood);
        FaultyVfs& vfs = FaultyVfs::install();
        int runs = 0;
        for (bool fired = true; fired; ++runs) {
            QTemporaryDir folder;
            const QString receipts = folder.filePath(u"receipts"_s);
            FakePost post;
            {
                TestDesk desk(folder.path(), post);
                const AccountId account = desk.addAccount();
                desk.keepReceiptsIn(receipts);
                for (int i = 0; i < 3; ++i)
                    desk.add(test::goodShipment(account, u"f-%1"_s.arg(i)));
            }
            vfs.watch(folder.path());
            vfs.failAt = runs;
            vfs.failsForGood = forGood;
            vfs.failureCode = code;
            QStringList promised;
            if (auto store = storage::Store::open(folder.filePath(u"desk.sqlite"_s))) {
                store->reset();
                TestDesk desk(folder.path(), post);
                for (const auto& item :
                     shipping::book(desk.desk(), {ShipmentId{1}, ShipmentId{2}, ShipmentId{3}}, {}, 1))
                    if (!item.error)
                        promised << item.numbers;
                if (auto drained = outbox::drain(desk.despatch()); !drained)
                    QCOMPARE(drained.error().kind, Error::Kind::Storage);
            }
            fired = vfs.hasFired();
            vfs.forget();

            TestDesk after(folder.path(), post);
            for (const QString& number : promised)
                QVERIFY(
                    !after.read([&](auto& c) { return c.run(u"SELECT 1 FROM documents WHERE number = ?"_s, number); })
                         .isEmpty());
            QVERIFY(shipping::reconcile(after.desk(), {}));
            shipping::book(after.desk(),
                           after.read([](auto& c) { return model::shipmentsInState(c, model::State::Draft); }), {}, 1);
            for (int i = 1; i <= 3; ++i)
                QCOMPARE(after.load(ShipmentId{i}).state, model::State::Booked);
            for (const auto& [number, made] : post.made())
                QVERIFY2(!after
                              .read([&](auto& c) {
                                  return c.run(
                                      u"SELECT 1 FROM attempts WHERE key = ? AND state IN ('booked', 'burnt')"_s,
                                      number);
                              })
                              .isEmpty(),
                         qPrintable(u"run %1: number %2 is unknown to the ledger"_s.arg(runs).arg(number)));
            const test::ReceiptFindings found = test::drainAndCompare(after, receipts);
            QVERIFY2(
                found.areClean(),
                qPrintable(u"run %1: %2 receipts lost, %3 too many"_s.arg(runs).arg(found.lost).arg(found.tooMany)));
        }
        qInfo("%d failing points", runs - 1);
        QVERIFY(runs > 20);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_powercut.moc"
