#include "tests/ui/pagedesk.h"
#include "ui/shipments/draftkeeper.h"

#include <QSignalSpy>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with two drafts, the first of them open.
struct Fixture : test::PageDesk
{
    AccountId account = add(test::practiceAccount());
    ShipmentId draft = addDraft(u"one"_s);
    ShipmentId other = addDraft(u"two"_s);
    ui::DraftKeeper keeper{services};

    Fixture()
    {
        keeper.open(draft);
        isOpen = QTest::qWaitFor([this] { return keeper.current().id == draft; });
    }

    ShipmentId addDraft(const QString& reference)
    {
        return store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) { return model::addShipment(c, test::goodShipment(account, reference), clock.now(), u"clerk"_s); })
            .value();
    }

    model::Shipment stored(ShipmentId id) const
    {
        return store->read([id](auto& c) { return model::loadShipment(c, id); }).value();
    }

    void typeTown(const QString& town)
    {
        model::Shipment typed = keeper.current();
        typed.consignee.city = town;
        keeper.edit(typed);
    }

    void somebodyElseChangesTheTown()
    {
        model::Shipment theirs = stored(draft);
        theirs.consignee.city = u"Theirs"_s;
        QVERIFY(store->write(storage::Topic::Shipments, [&](auto& c) { return model::saveShipment(c, theirs, clock.now()); }));
    }

    bool isOpen = false;
};

} // namespace

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBookedIsWhatWasTypedLast()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        f.typeTown(u"Uster"_s);
        f.keeper.keepNow(); // on its way to the store when more is typed
        f.typeTown(u"Wetzikon"_s);
        QString atBooking;
        f.keeper.whenKept([&] { atBooking = f.stored(f.draft).consignee.city; });
        QTRY_COMPARE(atBooking, u"Wetzikon"_s);
    }

    void withNothingTypedNothingIsAwaited()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        bool isCalled = false;
        f.keeper.whenKept([&] { isCalled = true; });
        QVERIFY(isCalled);
    }

    void aConflictIsSettledBeforeAnythingIsDoneWithTheShipment()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        QSignalSpy conflicts(&f.keeper, &ui::DraftKeeper::conflicted);
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        bool isBooked = false;
        f.keeper.whenKept([&] { isBooked = true; });
        QTRY_COMPARE(conflicts.count(), 1);
        f.keeper.whenKept([&] { isBooked = true; }); // pressed once more
        QCOMPARE(conflicts.count(), 2);
        f.keeper.keepMine();
        QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Mine"_s);
        QVERIFY(!isBooked);
    }

    void whatWasTypedDuringASaveIsSavedToo()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        f.typeTown(u"Uster"_s);
        f.keeper.keepNow();
        f.typeTown(u"Wetzikon"_s);
        f.keeper.open(f.other);
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Wetzikon"_s);
    }

    void aConflictIsNotLeftBehindUnsettled()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        QSignalSpy conflicts(&f.keeper, &ui::DraftKeeper::conflicted);
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        f.keeper.keepNow();
        QTRY_COMPARE(conflicts.count(), 1);
        f.keeper.open(f.other);
        QCOMPARE(conflicts.count(), 2);
        QCOMPARE(f.keeper.current().consignee.city, u"Mine"_s);
        f.keeper.keepMine();
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QCOMPARE(f.stored(f.draft).consignee.city, u"Mine"_s);
    }
};

QTEST_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
