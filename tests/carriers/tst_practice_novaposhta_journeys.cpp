#include "tests/carriers/novaposhtadesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace aviso::practice;
using namespace Qt::Literals::StringLiterals;

namespace {

void turn(NovaPoshtaDesk& desk, const QString& number, const QString& scenario)
{
    desk.post("/practice/scenario"_L1,
              QJsonDocument(QJsonObject{{u"number"_s, number}, {u"scenario"_s, scenario}}).toJson());
}

QString statusOf(NovaPoshtaDesk& desk, const QString& number)
{
    return desk.track(number)["StatusCode"_L1].toString();
}

} // namespace

class TestPracticeNovaPoshtaJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaybillMovesWithTheClock()
    {
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        turn(desk, number, u"delivered"_s);
        QCOMPARE(statusOf(desk, number), u"1"_s);
        desk.clock.pass(6 * 3600);
        QCOMPARE(statusOf(desk, number), u"4"_s);
        desk.clock.pass(19 * 3600);
        QCOMPARE(statusOf(desk, number), u"7"_s);
        desk.clock.pass(5 * 3600);
        QCOMPARE(statusOf(desk, number), u"9"_s);
    }

    void aReturnIsFollowedToTheSender_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("status");
        QTest::newRow("refused") << u"refused"_s << u"103"_s;
        QTest::newRow("not collected") << u"not-collected"_s << u"102"_s;
        QTest::newRow("sent elsewhere") << u"address-changed"_s << u"104"_s;
    }
    void aReturnIsFollowedToTheSender()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, status);
        const QTemporaryDir folder;
        const OfficeSettings settings{.stateFile = folder.filePath(u"state"_s)};
        QString number;
        QString next;
        {
            NovaPoshtaDesk desk(settings);
            QVERIFY(desk.office.open());
            number = desk.book(plainWaybill());
            turn(desk, number, scenario);
            desk.clock.pass(15 * 86400);
            QCOMPARE(statusOf(desk, number), status);
            next = desk.track(number)["LastCreatedOnTheBasisNumber"_L1].toString();
            QVERIFY(!next.isEmpty());
            desk.clock.pass(3 * 86400);
            QCOMPARE(statusOf(desk, next), u"9"_s);
        }
        NovaPoshtaDesk desk(settings);
        QVERIFY(desk.office.open());
        QCOMPARE(statusOf(desk, number), status);
        QCOMPARE(statusOf(desk, next), u"9"_s);
        desk.clock.pass(100 * 86400);
        QCOMPARE(statusOf(desk, next), u"9"_s);
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshtaJourneys)
#include "tst_practice_novaposhta_journeys.moc"
