#include "core/model/documents.h"
#include "core/model/manifests.h"
#include "core/shipping/closeout.h"
#include "core/tracking/sync.h"
#include "tests/toy/toydesk.h"

#include <QtTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using model::ManifestState;

namespace {

struct Fixture : test::ToyDesk
{
    ShipmentId bookAndPrint(const QString& reference, int parcels = 1)
    {
        const ShipmentId id = book(reference, parcels);
        const auto printed = desk.store().write({}, [&](storage::Connection& c) -> Result<bool> {
            const auto done = c.run(u"UPDATE documents SET print_count = 1 WHERE shipment_id = ?"_s, id);
            if (!done)
                return std::unexpected(done.error());
            return done->changed > 0;
        });
        if (!printed || !*printed)
            qFatal("no label");
        return id;
    }

    Result<shipping::ClosedOut> close() { return shipping::closeOut(desk.desk(), account, {}); }

    QStringList outgoing()
    {
        const auto all = shipping::outgoings(desk.desk()).value();
        if (all.isEmpty())
            return {};
        QStringList told;
        for (const auto& line : all.first().ready)
            told << u"ready "_s + line.reference;
        for (const auto& line : all.first().unprinted)
            told << u"unprinted "_s + line.reference;
        for (const auto& line : all.first().unscanned)
            told << u"unscanned "_s + line.reference;
        return told;
    }
};

QStringList references(const model::Manifest& manifest)
{
    QStringList references;
    for (const model::ManifestLine& line : manifest.lines)
        references << line.reference;
    return references;
}

} // namespace

class TestCloseOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedStandsOnTheListAndTheRegister()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s, 2);
        f.book(u"B"_s); // its label was never printed
        QCOMPARE(f.outgoing(), (QStringList{u"ready A"_s, u"ready A"_s, u"unprinted B"_s}));
        const auto closed = f.close();
        QVERIFY(closed);
        QCOMPARE(references(closed->manifest), (QStringList{u"A"_s, u"A"_s}));
        QCOMPARE(closed->manifest.state, ManifestState::Closed);
        QCOMPARE(closed->manifest.number, u"R-1"_s);
        QCOMPARE(f.outgoing(), QStringList{u"unprinted B"_s});
        QCOMPARE(f.close().error().code, u"nothing-to-close"_s);
        QCOMPARE(test::toy::post().registers.size(), 1);
    }

    void whatTheCarrierRefusesIsNamedAndMayStandOnTheNextList()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        const ShipmentId b = f.bookAndPrint(u"B"_s);
        test::toy::post().refusedOnRegister = {f.numberOf(b)};
        const auto closed = f.close();
        QVERIFY(closed);
        QCOMPARE(references(closed->manifest), QStringList{u"A"_s});
        QCOMPARE(closed->refused.value(f.numberOf(b)).code, u"toy-no"_s);
        QCOMPARE(f.outgoing(), QStringList{u"ready B"_s});
        test::toy::post().refusedOnRegister.clear();
        QCOMPARE(references(f.close()->manifest), QStringList{u"B"_s});
    }

    void aLostAnswerLeavesTheListOpenUntilItIsClosedAgain()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        test::toy::post().loseAnswersOf = 1;
        QCOMPARE(f.close().error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(f.outgoing(), QStringList()); // it stands on a list, whatever the carrier has
        QCOMPARE(shipping::outgoings(f.desk.desk())->first().open.size(), 1);
        f.bookAndPrint(u"B"_s);
        const auto closed = f.close();
        QVERIFY(closed);
        QCOMPARE(references(closed->manifest), QStringList{u"A"_s}); // the open one first
        QCOMPARE(references(f.close()->manifest), QStringList{u"B"_s});
    }

    void aRefusedListFreesItsParcels()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        test::toy::post().refuseOrders = 1;
        QCOMPARE(f.close().error().code, u"toy-no"_s);
        QCOMPARE(f.outgoing(), QStringList{u"ready A"_s});
        QVERIFY(f.close());
    }

    void aParcelStandsOnOneListOnly()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        const auto closed = f.close();
        const auto again =
            f.desk.store().write({}, [&](storage::Connection& c) { return model::addManifest(c, closed->manifest); });
        QCOMPARE(again.error().code, u"on-another-list"_s);
    }

    void theDayIsSeenInOneLook()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s, 2);
        f.book(u"B"_s);
        const auto before = shipping::dayEnd(f.desk.desk(), 7);
        QVERIFY(before);
        const shipping::HandoverFigures figures = shipping::figuresOf(before->outgoings.first().ready);
        QCOMPARE(figures.parcels, 2);
        QCOMPARE(figures.shipments, 1);
        QCOMPARE(figures.grams, 1700);
        QCOMPARE(figures.byService, (QMap<QString, int>{{u"STD"_s, 2}}));
        QVERIFY(before->lists.isEmpty());
        const auto closed = f.close();
        const auto after = shipping::dayEnd(f.desk.desk(), 7);
        QCOMPARE(after->lists.size(), 1);
        QCOMPARE(after->lists.first().parcels, 2);
        const auto shown = shipping::closedList(f.desk.desk(), after->lists.first().manifest.id);
        QCOMPARE(shown->manifest.lines, closed->manifest.lines);
        QCOMPARE(shown->account.name, closed->account.name);
    }

    void listsOfEarlierWeeksAreLeftOutButNotWhatIsOpen()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        QVERIFY(f.close());
        f.bookAndPrint(u"B"_s);
        test::toy::post().loseAnswersOf = 1;
        QVERIFY(!f.close());
        f.desk.clock().advance(24h * 6);
        QCOMPARE(shipping::dayEnd(f.desk.desk(), 7)->lists.size(), 2);
        f.desk.clock().advance(24h);
        const auto lists = shipping::dayEnd(f.desk.desk(), 7)->lists;
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.first().manifest.state, ManifestState::Unknown);
    }

    void whatTheCarrierTellsNothingOfIsNamedTheNextDay()
    {
        Fixture f;
        const ShipmentId lost = f.bookAndPrint(u"LOST"_s);
        const ShipmentId seen = f.bookAndPrint(u"SEEN"_s);
        QVERIFY(f.close());
        QVERIFY(f.outgoing().isEmpty()); // not on the same day
        f.desk.clock().advance(24h);
        f.tell({.number = f.numberOf(seen), .scans = {{.code = u"SORT"_s, .at = f.desk.clock().now()}}});
        f.tell({.number = f.numberOf(lost), .scans = {{.code = u"DATA"_s, .at = f.desk.clock().now()}}});
        QVERIFY(tracking::syncShipments(f.desk.desk(), {lost, seen}, {}));
        QCOMPARE(f.outgoing(), QStringList{u"unscanned LOST"_s});
    }
};

QTEST_GUILESS_MAIN(TestCloseOut)
#include "tst_closeout.moc"
