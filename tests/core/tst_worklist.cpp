#include "core/model/listing.h"
#include "core/model/needs.h"
#include "core/outbox/drain.h"
#include "core/shipping/hold.h"
#include "core/shipping/worklist.h"
#include "core/storage/backups.h"
#include "core/text/sentences.h"
#include "core/text/work.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using shipping::Work;
using shipping::WorkItem;
using Mood = FakePost::Mood;

namespace {

const QDate today(2026, 11, 23);

struct Fixture
{
    QTemporaryDir folder;
    FakePost post;
    TestDesk desk{folder.path(), post};
    AccountId account = desk.addAccount();
    const shipping::Desk& core = desk.desk();
    OpenSecrets secrets;
    shipping::WorkSources sources = {};

    ShipmentId add(const QString& reference, std::optional<QDate> dispatch = {})
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.dispatchDate = dispatch;
        return desk.add(shipment);
    }

    void book(const QList<ShipmentId>& ids) { shipping::book(core, ids, {}); }

    shipping::Worklist list() { return shipping::worklist(core, sources, {}).value(); }

    std::optional<WorkItem> item(Work work)
    {
        const auto all = list();
        const auto found = std::ranges::find(all.items, work, &WorkItem::work);
        return found == all.items.end() ? std::nullopt : std::optional(*found);
    }

    qint64 count(Work work)
    {
        const auto found = item(work);
        return found ? found->tally.count : 0;
    }

    QList<Work> kinds()
    {
        QList<Work> found;
        for (const WorkItem& each : list().items)
            found << each.work;
        return found;
    }

    /// How many are in the list that a card opens.
    qint64 behind(Work work)
    {
        const auto& behind = *shipping::kindOf(work).list;
        if (behind.standing)
            return std::ssize(
                shipping::draftKeys(core, {.stored = behind.stored, .standing = *behind.standing}, {}, {}, {})->keys);
        const auto filter = shipping::ofToday(behind.stored, desk.clock());
        return std::ssize(desk.read([&](auto& c) { return model::shipmentKeys(c, filter, {}); }));
    }

    void run(const QString& sql)
    {
        desk.store().write({}, [&](storage::Connection& c) { return c.run(sql); }).value();
    }
};

} // namespace

class TestWorklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDeskNeedsNothing()
    {
        Fixture f;
        const auto list = f.list();
        QVERIFY(list.items.isEmpty());
        QCOMPARE(list.drafts, model::Tally{});
        QVERIFY(!list.nextDispatch);
        QVERIFY(!text::whatIsNext(list).isEmpty());
    }

    void readyDraftsAndThoseToMendAreCountedApart()
    {
        Fixture f;
        f.add(u"A"_s);
        f.add(u"B"_s);
        model::Shipment bad = goodShipment(f.account, u"C"_s);
        bad.consignee.postcode.clear();
        f.desk.add(bad);
        QCOMPARE(f.count(Work::Ready), 2);
        QCOMPARE(f.count(Work::ToMend), 1);
        QCOMPARE(f.list().drafts.count, 3);
    }

    void whatTheCarrierRefusedIsNotLost()
    {
        Fixture f;
        f.post.mood = [](int) { return Mood::Refuses; };
        f.book({f.add(u"A"_s)});
        QCOMPARE(f.count(Work::Refused), 1);
        QCOMPARE(f.behind(Work::Refused), 1);
    }

    void anUnknownOutcomeComesFirstAndSaysOfWhichDay()
    {
        Fixture f;
        f.add(u"A"_s, today.addDays(-4));
        f.post.mood = [](int) { return Mood::DiesAfterWork; };
        f.book({f.add(u"B"_s)});
        QCOMPARE(f.list().items.first().work, Work::UnknownOutcomes);
        QCOMPARE(f.item(Work::UnknownOutcomes)->since, std::optional(today));
        QVERIFY(text::sentence(*f.item(Work::UnknownOutcomes)).contains(text::dateText(today)));
        QCOMPARE(f.behind(Work::UnknownOutcomes), 1);
    }

    void aDraftPastItsDispatchDateIsOverdueUnlessItIsHeld()
    {
        Fixture f;
        const ShipmentId held = f.add(u"HELD"_s, today.addDays(-9));
        f.add(u"LATE"_s, today.addDays(-2));
        f.add(u"TODAY"_s, today);
        f.add(u"ANY"_s);
        QVERIFY(shipping::hold(f.core, {held}, {.reason = u"Ask"_s}));
        QCOMPARE(f.count(Work::Overdue), 1);
        QCOMPARE(f.item(Work::Overdue)->since, std::optional(today.addDays(-2)));
        QCOMPARE(f.behind(Work::Overdue), 1);
        QCOMPARE(f.list().nextDispatch, std::optional(today));
    }

    void aDraftWakesOnItsDayAndIsSeenUntilItIsDoneWith()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        QVERIFY(shipping::hold(f.core, {id}, {.reason = u"Paid on Wednesday"_s, .until = today.addDays(2)}));
        QCOMPARE(f.count(Work::Woken), 0);
        f.desk.clock().advance(std::chrono::days(3));
        QCOMPARE(f.count(Work::Woken), 1);
        QCOMPARE(f.item(Work::Woken)->since, std::optional(today.addDays(2)));
        QCOMPARE(f.behind(Work::Woken), 1);
        f.book({id});
        QCOMPARE(f.count(Work::Woken), 0);
    }

    void aBookedLabelWaitsToBePrinted()
    {
        Fixture f;
        f.book({f.add(u"A"_s), f.add(u"B"_s)});
        QCOMPARE(f.count(Work::Unprinted), 2);
        QCOMPARE(f.behind(Work::Unprinted), 2);
    }

    void aLabelThatPerhapsCameOutIsLookedAtUntilItIsSettled()
    {
        Fixture f;
        const ShipmentId id = f.add(u"A"_s);
        f.book({id});
        const auto tell = [&](const QString& kind) {
            f.desk.store()
                .write({},
                       [&](auto& c) {
                           return model::addEvent(
                               c, {.shipment = id, .at = f.desk.clock().now(), .kind = kind, .actor = u"clerk"_s});
                       })
                .value();
        };
        QCOMPARE(f.count(Work::PerhapsPrinted), 0);
        tell(u"perhaps-printed"_s);
        QCOMPARE(f.count(Work::PerhapsPrinted), 1);
        QCOMPARE(f.behind(Work::PerhapsPrinted), 1);
        tell(u"printed"_s);
        QCOMPARE(f.count(Work::PerhapsPrinted), 0);
    }

    void whatCouldNotLeaveTheDeskIsTold()
    {
        Fixture f;
        const QString receipts = f.folder.filePath(u"receipts"_s);
        f.desk.keepReceiptsIn(receipts);
        f.book({f.add(u"A"_s)});
        QVERIFY(QDir(receipts).removeRecursively());
        QFile inTheWay(receipts);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!outbox::drain(f.desk.despatch())->failed.isEmpty());
        QCOMPARE(f.count(Work::Untold), 1);
        QCOMPARE(f.behind(Work::Untold), 1);
    }

    void anAccountThatWasTurnedAwaySaysWhy()
    {
        Fixture f;
        f.sources.secrets = &f.secrets;
        QCOMPARE(f.count(Work::Accounts), 0);
        f.desk.store()
            .write({},
                   [&](auto& c) {
                       return model::noteFailure(
                           c, f.account, Error{.kind = Error::Kind::Unauthorised, .code = u"sign-in-refused"_s});
                   })
            .value();
        QCOMPARE(f.count(Work::Accounts), 1);
        QVERIFY(text::sentence(*f.item(Work::Accounts)).contains(u"Practice"_s));
        QVERIFY(!shipping::kindOf(Work::Accounts).list);
    }

    void aBackupThatIsTooOldIsMissed()
    {
        Fixture f;
        f.sources.backups = f.folder.filePath(u"backups"_s);
        f.run(u"UPDATE desk SET created_at = %1"_s.arg(f.desk.clock().now().toMSecsSinceEpoch()));
        QCOMPARE(f.count(Work::Backup), 0); // the desk is new
        f.desk.clock().advance(std::chrono::days(shipping::backupDays + 1));
        QCOMPARE(f.count(Work::Backup), 1);
        QVERIFY(!f.item(Work::Backup)->since);
        QVERIFY(QDir().mkpath(f.sources.backups));
        QVERIFY(storage::backUpDay(f.desk.store().file(), f.sources.backups, f.desk.clock().now()).has_value());
        QCOMPARE(f.count(Work::Backup), 0);
        f.desk.clock().advance(std::chrono::days(shipping::backupDays + 1));
        QCOMPARE(f.count(Work::Backup), 1);
        QVERIFY(f.item(Work::Backup)->since.has_value());
    }

    void moneyComesBeforeDeadlinesAndTheEarliestOfThoseFirst()
    {
        Fixture f;
        const ShipmentId booked = f.add(u"BOOKED"_s);
        f.book({booked});
        f.run(u"UPDATE documents SET print_count = 1"_s);
        f.add(u"LATE"_s, today.addDays(-2));
        f.desk.clock().advance(std::chrono::days(1));
        f.post.mood = [](int) { return Mood::DiesAfterWork; };
        f.book({f.add(u"LOST"_s)});
        f.add(u"READY"_s);
        const QList<Work> kinds = f.kinds();
        QCOMPARE(kinds.first(), Work::UnknownOutcomes);
        QVERIFY(kinds.indexOf(Work::Overdue) < kinds.indexOf(Work::Unhanded));
        QVERIFY(kinds.indexOf(Work::Unhanded) < kinds.indexOf(Work::Ready));
    }

    void veryManyAreNotCounted()
    {
        Fixture f;
        f.desk.store()
            .write({},
                   [&](storage::Connection& c) -> Result<bool> {
                       for (int i = 0; i < shipping::workCap + 20; ++i) {
                           model::Shipment late = goodShipment(f.account, u"L%1"_s.arg(i));
                           late.dispatchDate = today.addDays(-1);
                           if (const auto added = model::addShipment(c, late, f.desk.clock().now(), u"clerk"_s); !added)
                               return std::unexpected(added.error());
                       }
                       return true;
                   })
            .value();
        QCOMPARE(f.item(Work::Overdue)->tally, (model::Tally{.count = shipping::workCap, .isAll = false}));
        QCOMPARE(text::tallyText(f.item(Work::Overdue)->tally), u"100+"_s);
    }

    void everyKindHasItsOwnWordAndWords()
    {
        QStringList words;
        for (const shipping::WorkKind& kind : shipping::workKinds()) {
            QVERIFY(!words.contains(kind.word));
            words << kind.word;
            const WorkItem item{.work = kind.work, .tally = {.count = 3}, .since = today, .args = {u"Post"_s}};
            QVERIFY(!text::workName(kind.work).isEmpty());
            QVERIFY(text::sentence(item).contains(u"3"_s));
        }
    }

    void aNeedIsFoundAgainByItsWord()
    {
        using enum model::Need;
        for (const model::Need need : {Refused, Overdue, Woken, PerhapsPrinted, Unhanded, HandedOver, Silent, Untold})
            QCOMPARE(model::needFromWord(model::needWord(need)), std::optional(need));
        QVERIFY(!model::needFromWord(u"nonsense"_s));
    }

    void whoeverStopsItGetsNothing()
    {
        Fixture f;
        std::stop_source stop;
        stop.request_stop();
        const auto list = shipping::worklist(f.core, f.sources, {}, {.stop = stop.get_token()});
        QCOMPARE(list.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWorklist)
#include "tst_worklist.moc"
