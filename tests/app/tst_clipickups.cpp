#include "core/practice/server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

struct Said
{
    int status = -1;
    QJsonObject json = {};
};

/// A desk with two booked parcels at a practice PostNord, and the program.
struct Scene
{
    QTemporaryDir folder;
    practice::Server server;

    Scene()
    {
        if (!server.start())
            qFatal("the practice carrier does not start");
        run({u"account"_s,
             u"add"_s,
             u"postnord"_s,
             u"--name"_s,
             u"North"_s,
             u"--url"_s,
             server.postNordBase(),
             u"--practice"_s,
             u"--set"_s,
             u"issuer=Z12"_s,
             u"--set"_s,
             u"customer-number=0012345674"_s,
             u"--set"_s,
             u"application-id=1438"_s,
             u"--set"_s,
             u"sender.name=Butik"_s,
             u"--set"_s,
             u"sender.street=Storgatan 1"_s,
             u"--set"_s,
             u"sender.postcode=11122"_s,
             u"--set"_s,
             u"sender.city=Stockholm"_s,
             u"--set"_s,
             u"sender.country=SE"_s,
             u"--set"_s,
             u"return-days=30"_s,
             u"--secret"_s,
             u"api-key=TEST_KEY"_s,
             u"--secrets-from-env"_s});
        QFile file(folder.filePath(u"o.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("reference;name;street;house_number;postcode;city;country;email;mobile;weight;service\n"
                   "A-1;Anna Berg;Gatan;2;21122;Malm\xc3\xb6;SE;a@example.com;+46700000002;1200;19\n"
                   "A-2;Bo Ek;Gatan;3;21122;Malm\xc3\xb6;SE;b@example.com;+46700000003;800;19\n");
        file.close();
        run({u"orders"_s, u"import"_s, file.fileName(), u"--account"_s, u"North"_s});
        const Said booked = run({u"book"_s, u"--all"_s});
        if (booked.status != 0)
            qFatal("not booked: %s", QJsonDocument(booked.json).toJson().constData());
    }

    Said run(const QStringList& words) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEST_KEY"_s, u"open"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // no key store here
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(AVISO_CLI),
                      QStringList{u"--data"_s, folder.filePath(u"desk"_s), u"--json"_s} + words);
        if (!program.waitForFinished(120'000))
            qFatal("aviso-cli hangs");
        return {.status = program.exitCode(),
                .json = QJsonDocument::fromJson(program.readAllStandardOutput()).object()};
    }

    void loseAnswer(const QString& operation)
    {
        server.faults().arm(
            {.kind = u"cut-after-work"_s, .carrier = u"postnord"_s, .operation = operation, .count = 1});
    }

    QStringList kindsOf(const QString& reference) const
    {
        QStringList kinds;
        for (const QJsonValue document : run({u"shipments"_s, u"show"_s, reference}).json[u"documents"_s].toArray())
            kinds << document[u"kind"_s].toString();
        return kinds;
    }
};

} // namespace

class TestCliPickups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPickupIsOrderedOnce()
    {
        const Scene scene;
        const Said times = scene.run({u"pickup"_s, u"times"_s});
        QCOMPARE(times.status, 0);
        QCOMPARE(times.json[u"times"_s].toArray().size(), 3);
        const QString day = times.json[u"times"_s].toArray().at(1)[u"day"_s].toString();
        const Said ordered = scene.run({u"pickup"_s, u"order"_s, u"--day"_s, day});
        QCOMPARE(ordered.status, 0);
        QCOMPARE(ordered.json[u"state"_s].toString(), u"ordered"_s);
        QCOMPARE(ordered.json[u"day"_s].toString(), day);
        QVERIFY(!ordered.json[u"number"_s].toString().isEmpty());
        QCOMPARE(ordered.json[u"parcels"_s].toArray().size(), 2);
        const Said again = scene.run({u"pickup"_s, u"order"_s});
        QCOMPARE(again.status, 3);
        QCOMPARE(again.json[u"error"_s][u"code"_s].toString(), u"nothing-to-fetch"_s);
        QCOMPARE(scene.run({u"pickup"_s, u"list"_s}).json[u"pickups"_s].toArray().size(), 1);
    }

    void onlyWhatIsNamedIsFetched()
    {
        const Scene scene;
        const Said ordered = scene.run({u"pickup"_s, u"order"_s, u"A-2"_s});
        QCOMPARE(ordered.json[u"parcels"_s].toArray().size(), 1);
        const Said left = scene.run({u"pickup"_s, u"list"_s});
        QCOMPARE(left.json[u"waiting"_s].toArray().at(0)[u"parcels"_s].toInt(), 1);
    }

    void aLostAnswerIsSettledByHand()
    {
        Scene scene;
        scene.loseAnswer(u"pickup"_s);
        const Said lost = scene.run({u"pickup"_s, u"order"_s});
        QCOMPARE(lost.status, 4);
        QCOMPARE(lost.json[u"state"_s].toString(), u"unknown"_s);
        QCOMPARE(scene.run({u"pickup"_s, u"order"_s}).status, 3);
        const QString id = QString::number(lost.json[u"id"_s].toInteger());
        QCOMPARE(scene.run({u"pickup"_s, u"settle"_s, id}).status, 2);
        const Said settled = scene.run({u"pickup"_s, u"settle"_s, id, u"--ordered"_s, u"--number"_s, u"T-1"_s});
        QCOMPARE(settled.json[u"state"_s].toString(), u"ordered"_s);
        QCOMPARE(settled.json[u"number"_s].toString(), u"T-1"_s);
    }

    void aDayThatIsNoneIsWrongUse()
    {
        const Scene scene;
        QCOMPARE(scene.run({u"pickup"_s, u"order"_s, u"--day"_s, u"tomorrow"_s}).status, 2);
        QCOMPARE(scene.run({u"pickup"_s, u"order"_s, u"--from"_s, u"noon"_s}).status, 2);
        const Said never = scene.run({u"pickup"_s, u"order"_s, u"--day"_s, u"2020-01-01"_s});
        QCOMPARE(never.json[u"error"_s][u"code"_s].toString(), u"no-pickup-that-day"_s);
    }

    void aReturnLabelIsMadeOnceAndExported()
    {
        const Scene scene;
        const Said made = scene.run({u"return"_s, u"A-1"_s});
        QCOMPARE(made.status, 0);
        const Said again = scene.run({u"return"_s, u"A-1"_s});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.json[u"failed"_s].toArray().at(0)[u"error"_s][u"code"_s].toString(), u"return-there"_s);
        QCOMPARE(scene.kindsOf(u"A-1"_s), (QStringList{u"label"_s, u"return-label"_s}));
        const QJsonArray documents = scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).json[u"documents"_s].toArray();
        QVERIFY(documents.at(0)[u"valid_until"_s].isNull());
        QVERIFY(QDate::fromString(documents.at(1)[u"valid_until"_s].toString(), Qt::ISODate).isValid()); // its own
        const QString file = scene.folder.filePath(u"l.pdf"_s);
        const Said exported = scene.run({u"labels"_s, u"export"_s, u"A-1"_s, u"--out"_s, file});
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.json[u"labels"_s].toInt(), 2);
        QCOMPARE(exported.json[u"checked"_s].toInt(), 2);
    }

    void aLostReturnLeavesTheBookingAsItWas()
    {
        Scene scene;
        scene.loseAnswer(u"return"_s);
        QCOMPARE(scene.run({u"return"_s, u"A-1"_s}).status, 4);
        const Said shown = scene.run({u"shipments"_s, u"show"_s, u"A-1"_s});
        QCOMPARE(shown.json[u"state"_s].toString(), u"booked"_s);
        const Said settled = scene.run({u"reconcile"_s});
        const QJsonArray open = settled.json[u"still_unknown"_s].toArray();
        const QJsonArray done = settled.json[u"settled"_s].toArray();
        const QJsonValue item = done.isEmpty() ? open.at(0) : done.at(0);
        QCOMPARE(item[u"way"_s].toString(), u"back"_s);
        QVERIFY(scene.kindsOf(u"A-1"_s).size() <= 2);
        QCOMPARE(scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).json[u"state"_s].toString(), u"booked"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliPickups)
#include "tst_clipickups.moc"
