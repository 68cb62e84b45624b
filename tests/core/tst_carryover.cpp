#include "core/model/actions.h"
#include "core/model/follows.h"
#include "core/model/holds.h"
#include "core/model/items.h"
#include "core/model/listing.h"
#include "core/model/pickups.h"
#include "core/model/printjobs.h"
#include "core/model/reships.h"
#include "core/model/search.h"
#include "core/model/trackingevents.h"
#include "core/outbox/drain.h"
#include "core/shipping/duplicate.h"
#include "core/shipping/handover.h"
#include "core/shipping/hold.h"
#include "core/storage/backups.h"
#include "core/storage/databasefile.h"
#include "core/storage/opening.h"
#include "core/storage/restore.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::AttemptState;
using model::State;
using storage::Connection;
using storage::Ledger;
using storage::Topic;
using test::FakePost;
using test::TestDesk;
using Mood = FakePost::Mood;

namespace {

const QDate day(2026, 11, 23);
const QDateTime morning(day, QTime(8, 0), Qt::UTC);

} // namespace

/// A desk with three orders is backed up; what it books afterwards stays booked when the backup comes back.
class TestCarryover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_post = std::make_unique<FakePost>();
        open();
        m_account = m_desk->addAccount();
        m_orders.clear();
        for (const QString& reference : {u"A-1"_s, u"A-2"_s, u"A-3"_s})
            m_orders << add(reference);
        backUp();
    }
    void cleanup() { m_desk.reset(); }

    void whatWasBookedStaysBookedAndIsNotBookedAgain()
    {
        QCOMPARE(bookAll(), 3);
        const QStringList before = numbers();
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::Carried);
        QCOMPARE(restored.carried.bookings, 3);
        open();
        QCOMPARE(numbers(), before);
        for (const ShipmentId id : std::as_const(m_orders)) {
            QCOMPARE(m_desk->load(id).state, State::Booked);
            QCOMPARE(m_desk->read([&](auto& c) { return model::labelsOf(c, id); }).size(), 1);
            QCOMPARE(m_desk->read([&](auto& c) { return model::loadEvents(c, id); }).last().kind, u"booked"_s);
        }
        QCOMPARE(bookAll(), 0);
        QCOMPARE(m_post->made().size(), std::size_t(3));
    }

    void ordersThatCameAfterTheBackupComeAlongOnlyWhenTheyWereBooked()
    {
        const ShipmentId booked = add(u"B-1"_s);
        const ShipmentId draft = add(u"B-2"_s);
        QVERIFY(buy(booked));
        QCOMPARE(restore().carried.bookings, 1);
        open();
        QCOMPARE(m_desk->load(booked).reference, u"B-1"_s);
        QCOMPARE(m_desk->load(booked).state, State::Booked);
        QCOMPARE(count(u"shipments"_s), 4);
        const ShipmentId next = add(u"C-1"_s);
        QVERIFY2(number(next) > number(draft), "the key of what stayed behind is not given again");
        QVERIFY(buy(next));
        QCOMPARE(m_post->made().size(), std::size_t(2));
    }

    void whatWasEditedAndNeverTriedGoesBack()
    {
        edit(m_orders[0], [](model::Shipment& s) { s.consignee.city = u"Bern"_s; });
        edit(m_orders[1], [](model::Shipment& s) { s.consignee.city = u"Basel"_s; });
        QVERIFY(buy(m_orders[1]));
        restore();
        open();
        QCOMPARE(m_desk->load(m_orders[0]).consignee.city, u"Zürich"_s);
        QCOMPARE(m_desk->load(m_orders[1]).consignee.city, u"Basel"_s); // as it is on the label
    }

    void whatComesAlongIsFoundAndWhatGoesBackIsFoundAsItWas()
    {
        while (index() > 0)
            ;
        backUp();
        edit(m_orders[0], [](model::Shipment& s) { s.consignee.city = u"Winterthur"_s; });
        edit(m_orders[1], [](model::Shipment& s) { s.consignee.city = u"Bellinzona"_s; });
        QVERIFY(buy(m_orders[1]));
        const ShipmentId late = add(u"LATE-1"_s);
        QVERIFY(buy(late));
        restore();
        open();
        QCOMPARE(found(u"winterthur"_s), model::ShipmentKeys());
        QCOMPARE(found(u"bellinzona"_s), model::ShipmentKeys{m_orders[1]});
        QCOMPARE(found(u"late-1"_s), model::ShipmentKeys{late});
        while (index() > 0)
            ;
        QCOMPARE(found(u"late-1"_s), model::ShipmentKeys{late});
        run(u"INSERT INTO shipment_trigrams(shipment_trigrams) VALUES('integrity-check')"_s);
    }

    void anUnknownOutcomeStaysUnknown()
    {
        m_post->mood = [](int) { return Mood::DiesAfterWork; };
        QVERIFY(!buy(m_orders[0]));
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::Carried);
        QCOMPARE(restored.carried.bookings, 0);
        open();
        QCOMPARE(m_desk->load(m_orders[0]).state, State::Unknown);
        QVERIFY(!buy(m_orders[0]));
        QCOMPARE(m_desk->read([](auto& c) { return model::openAttempts(c); }).size(), 1);
    }

    void whatWasUnknownInTheBackupIsSettledAsItWasSettledSince()
    {
        m_post->mood = [](int) { return Mood::DiesAfterWork; };
        QVERIFY(!buy(m_orders[0]));
        backUp();
        m_post->mood = [](int) { return Mood::Answers; };
        run(u"UPDATE attempts SET state = 'burnt', settled_at = 1"_s);
        run(u"UPDATE shipments SET state = 'draft' WHERE state = 'unknown'"_s);
        QVERIFY(buy(m_orders[0]));
        QCOMPARE(restore().carried.bookings, 1);
        open();
        QCOMPARE(m_desk->load(m_orders[0]).state, State::Booked);
        const auto attempts = m_desk->read([&](auto& c) { return model::attemptsOf(c, m_orders[0]); });
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[0].state, AttemptState::Burnt);
        QCOMPARE(attempts[1].state, AttemptState::Booked);
    }

    void aPrintThatWasNotedStaysNoted()
    {
        QVERIFY(buy(m_orders[0]));
        backUp();
        run(u"UPDATE documents SET print_count = 2"_s);
        QCOMPARE(restore().carried.bookings, 0);
        open();
        QCOMPARE(m_desk->load(m_orders[0]).parcels.first().printCount, 2);
    }

    void whatIsAtAPrinterComesAlong()
    {
        QVERIFY(buy(m_orders[0]));
        const auto print = [this] {
            return model::nextPrint(
                m_desk->read([this](Connection& c) { return model::labelsOf(c, m_orders[0]); }).first(), {});
        };
        const auto begin = [&](const QString& title) {
            return m_desk->store().write({}, [&](Connection& c) {
                return model::openPrintJob(c,
                                           {.queue = u"Counter"_s, .title = title, .at = morning, .labels = {print()}});
            });
        };
        QVERIFY(begin(u"before"_s));
        backUp();
        QVERIFY(m_desk->store().write({}, [](Connection& c) -> Result<bool> {
            return model::settlePrinted(c, model::openPrintJobs(c)->first().id, morning);
        }));
        QVERIFY(begin(u"since"_s));
        restore();
        open();
        const auto jobs = m_desk->read([](Connection& c) { return model::openPrintJobs(c); });
        QCOMPARE(jobs.size(), 1); // the other one is settled
        QCOMPARE(jobs.first().title, u"since"_s);
        QCOMPARE(jobs.first().labels.size(), 1);
        QVERIFY(m_desk->store().write({}, [&](Connection& c) { return model::settleUnprinted(c, jobs.first().id); }));
        QCOMPARE(m_desk->load(m_orders[0]).parcels.first().printCount, 1);
    }

    void aParcelThatWasAddedSinceComesWithItsShipment()
    {
        edit(m_orders[0], [](model::Shipment& s) { s.parcels << model::Parcel{.weightGrams = 300}; });
        const auto parcels = m_desk->load(m_orders[0]).parcels;
        QCOMPARE(parcels.size(), 2);
        QVERIFY(shipping::buyLabel(m_desk->desk(), m_orders[0], parcels[1].id, {}));
        restore();
        open();
        const auto shipment = m_desk->load(m_orders[0]);
        QCOMPARE(shipment.parcels.size(), 2);
        QVERIFY(shipment.parcels[0].number.isEmpty());
        QVERIFY(!shipment.parcels[1].number.isEmpty());
        QCOMPARE(shipment.state, State::Draft);
    }

    void theAccountThatBookedComesAlong()
    {
        auto account = test::practiceAccount();
        account.name = u"Second"_s;
        const AccountId second = m_desk->addAccount(account);
        edit(m_orders[0], [&](model::Shipment& s) { s.account = second; });
        QVERIFY(buy(m_orders[0]));
        restore();
        open();
        QCOMPARE(m_desk->load(m_orders[0]).account, std::optional(second));
        QCOMPARE(m_desk->read([&](auto& c) { return model::loadAccount(c, second); }).name, u"Second"_s);
    }

    void anAccountOfTheSameNameIsKeptUnderAnother()
    {
        run(u"UPDATE accounts SET name = 'Old'"_s);
        const AccountId second = m_desk->addAccount(); // "Practice" again
        edit(m_orders[0], [&](model::Shipment& s) { s.account = second; });
        QVERIFY(buy(m_orders[0]));
        QCOMPARE(restore().carried.bookings, 1);
        open();
        QCOMPARE(m_desk->read([&](auto& c) { return model::loadAccount(c, second); }).name, u"Practice"_s);
        QCOMPARE(m_desk->read([&](auto& c) { return model::loadAccount(c, m_account); }).name, u"Practice (1)"_s);
    }

    void anOrderWhoseReferenceWasTakenByAnotherGivesWay()
    {
        run(u"UPDATE shipments SET source = 'shop'"_s);
        backUp();
        run(u"UPDATE shipments SET reference = 'A-1-old' WHERE reference = 'A-1'"_s);
        const ShipmentId again = add(u"A-1"_s);
        run(u"UPDATE shipments SET source = 'shop' WHERE reference = 'A-1'"_s);
        QVERIFY(buy(again));
        QCOMPARE(restore().carried.bookings, 1);
        open();
        QCOMPARE(m_desk->load(again).state, State::Booked);
        QCOMPARE(m_desk->load(m_orders[0]).reference, u"A-1-old"_s);
        QCOMPARE(m_desk->load(m_orders[0]).state, State::Draft);
        QCOMPARE(count(u"shipments"_s), 4);
    }

    void theReceiptsOfTheDayGoOnWhereTheyWere()
    {
        m_desk->keepReceiptsIn(m_folder->filePath(u"receipts"_s));
        QVERIFY(buy(m_orders[0]));
        backUp(); // with a row that waits
        QVERIFY(buy(m_orders[1]));
        QCOMPARE(outbox::drain(m_desk->despatch(), outbox::Due::Everything, {})->sent.size(), 2);
        const QByteArray before = receipts();
        QVERIFY(before.contains("A-2"));
        QCOMPARE(restore().carried.bookings, 1);
        open();
        QCOMPARE(outbox::drain(m_desk->despatch(), outbox::Due::Everything, {})->failed.size(), 0);
        QVERIFY(receipts() == before);
        QVERIFY(buy(m_orders[2]));
        const auto drained = outbox::drain(m_desk->despatch(), outbox::Due::Everything, {});
        QCOMPARE(drained->failed.size(), 0);
        QCOMPARE(drained->sent.size(), 1);
        QVERIFY(receipts().startsWith(before));
        QVERIFY(receipts().contains("A-3"));
    }

    void aRestoreCanBeTakenBackAndNoBookingIsLost()
    {
        const ShipmentId draft = add(u"B-1"_s);
        QVERIFY(buy(m_orders[0]));
        const QString kept = restore().kept;
        open();
        const ShipmentId later = add(u"C-1"_s);
        QVERIFY(buy(later));
        QVERIFY(buy(m_orders[1]));
        const auto back = restoreFrom(kept);
        QCOMPARE(back.carried.ledger, Ledger::Carried);
        QCOMPARE(back.carried.bookings, 2);
        open();
        QCOMPARE(m_desk->load(draft).reference, u"B-1"_s);
        QCOMPARE(m_desk->load(later).reference, u"C-1"_s);
        QCOMPARE(bookAll(), 2); // A-3 and B-1
        QCOMPARE(m_post->made().size(), std::size_t(5));
    }

    void aBackupThatKnowsMoreThanTheDeskLosesNothing()
    {
        QVERIFY(QFile::copy(copy(), m_folder->filePath(u"early.sqlite"_s)));
        QCOMPARE(bookAll(), 3);
        backUp();
        m_desk.reset();
        for (const QString& log : {u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + log);
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::copy(m_folder->filePath(u"early.sqlite"_s), file())); // as if somebody had copied it by hand
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::Carried);
        QCOMPARE(restored.carried.bookings, 0);
        open();
        QCOMPARE(bookAll(), 0);
    }

    void whatWasPrintedIsNoOriginalAgainWhereTheBackupKnowsMore()
    {
        QVERIFY(buy(m_orders[0]));
        backUp();
        const QString early = m_folder->filePath(u"early.sqlite"_s);
        QVERIFY(QFile::copy(copy(), early));
        QVERIFY(buy(m_orders[1]));
        backUp();
        m_desk.reset();
        for (const QString& log : {u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + log);
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::copy(early, file()));
        open();
        run(u"UPDATE documents SET print_count = 1"_s);
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        QCOMPARE(m_desk->load(m_orders[0]).parcels.first().printCount, 1);
        QCOMPARE(m_desk->load(m_orders[1]).parcels.first().printCount, 0);
    }

    void twoCopiesThatWereBothWorkedWithAreNotMixed()
    {
        m_desk.reset();
        const QString twin = m_folder->filePath(u"twin"_s);
        QVERIFY(QDir().mkpath(twin));
        QVERIFY(QFile::copy(copy(), twin + u"/desk.sqlite"_s));
        QString theirs = m_folder->filePath(u"theirs.sqlite"_s);
        {
            TestDesk other(twin, *m_post);
            QVERIFY(shipping::buyLabel(other.desk(), m_orders[0], other.load(m_orders[0]).parcels.first().id, {}));
            QVERIFY(storage::backUpFile(twin + u"/desk.sqlite"_s, theirs, morning));
        }
        open();
        QVERIFY(buy(m_orders[1]));
        m_desk.reset();
        const auto refused = storage::restore(theirs, file(), day);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"ledgers-forked"_s);
        QCOMPARE(refused.error().args, QStringList{file()});
        open();
        QCOMPARE(m_desk->load(m_orders[1]).state, State::Booked);
    }

    void whatWasSentAgainAndWhatWaitsAfterItsFirstTryComesAlong()
    {
        QVERIFY(buy(m_orders[0]));
        const ShipmentId again = shipping::reship(m_desk->desk(), {m_orders[0]})->first();
        QVERIFY(buy(again));
        const ShipmentId unsent = shipping::duplicate(m_desk->desk(), {m_orders[1]})->first();
        m_post->mood = [](int) { return Mood::Refuses; };
        QVERIFY(!buy(m_orders[2]));
        QVERIFY(shipping::hold(m_desk->desk(), {m_orders[2]}, {.reason = u"Ask"_s}));
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        const auto kin = m_desk->read([&](auto& c) { return model::kinshipOf(c, again); });
        QCOMPARE(kin.replaces->id, m_orders[0]);
        const auto held = m_desk->read([&](auto& c) { return model::holdOf(c, m_orders[2]); });
        QCOMPARE(held, std::optional(model::Hold{.reason = u"Ask"_s}));
        QVERIFY(!m_desk->store().read([&](auto& c) { return model::loadShipment(c, unsent); }));
    }

    void whatWasPackedIntoABookedParcelIsStillInIt()
    {
        QVERIFY(m_desk->store().write(storage::Topic::Shipments, [&](auto& c) {
            return model::replaceItems(c, m_orders[0], {{.code = u"MUG"_s, .quantity = 2}, {.code = u"CAP"_s}});
        }));
        backUp();
        QVERIFY(m_desk->store().write(storage::Topic::Shipments,
                                      [&](auto& c) { return model::setPicked(c, m_orders[0], 0, 2); }));
        QVERIFY(buy(m_orders[0]));
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        const auto items = m_desk->read([&](auto& c) { return model::loadItems(c, m_orders[0]); });
        QCOMPARE(items, (QList<model::Item>{{.code = u"MUG"_s, .quantity = 2, .picked = 2}, {.code = u"CAP"_s}}));
    }

    void whatTheCarrierTookAlongIsNotLookedForAtTheDesk()
    {
        QVERIFY(buy(m_orders[0]));
        QVERIFY(buy(m_orders[1]));
        backUp();
        QCOMPARE(count(u"handovers"_s), 0);
        QVERIFY(shipping::handOver(m_desk->desk(), {m_orders[0]}));
        QVERIFY(buy(m_orders[2])); // so that one comes along and one is there already
        QVERIFY(shipping::handOver(m_desk->desk(), {m_orders[2]}));
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        const auto lines = [this] {
            return m_desk->read([&](auto& c) { return model::shipmentLines(c, {m_orders.data(), 3}); });
        };
        QVERIFY(lines()[0].isHandedOver);
        QVERIFY(!lines()[1].isHandedOver);
        QVERIFY(lines()[2].isHandedOver);
        QCOMPARE(count(u"unhanded"_s), 1);
    }

    void whatWasOrderedOnTheWayIsNotOrderedAgain()
    {
        QVERIFY(buy(m_orders[0]));
        backUp();
        QVERIFY(buy(m_orders[1]));
        for (const ShipmentId id : {m_orders[0], m_orders[1]}) {
            const model::Parcel parcel = m_desk->load(id).parcels.first();
            m_desk->store()
                .write(Topic::Tracking,
                       [&](auto& c) -> Result<bool> {
                           const auto action = model::addAction(c, {.parcel = parcel.id,
                                                                    .shipment = id,
                                                                    .account = m_account,
                                                                    .number = parcel.number,
                                                                    .action = u"return"_s,
                                                                    .intendedAt = morning});
                           if (!action)
                               return std::unexpected(action.error());
                           return model::noteTrackingEvent(c, {.parcel = parcel.id,
                                                               .shipment = id,
                                                               .number = parcel.number,
                                                               .mark = "m",
                                                               .code = u"400"_s,
                                                               .notedAt = morning});
                       })
                .value();
        }
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        for (const ShipmentId id : {m_orders[0], m_orders[1]}) {
            const auto actions = m_desk->read([&](auto& c) { return model::actionsOf(c, id); });
            QCOMPARE(actions.size(), 1);
            QCOMPARE(actions.first().state, model::ActionState::Intended);
            QCOMPARE(m_desk->read([&](auto& c) { return model::trackingEventsOf(c, id); }).size(), 1);
            QCOMPARE(m_desk->read([&](auto& c) { return model::followsOf(c, id); }).size(), 1);
        }
    }

    void whatShallBeFetchedIsNotOrderedAgain()
    {
        QVERIFY(buy(m_orders[0]));
        backUp();
        const model::Parcel parcel = m_desk->load(m_orders[0]).parcels.first();
        const model::OrderedPickup pickup{.account = m_account,
                                          .day = day,
                                          .earliest = morning,
                                          .latest = morning.addSecs(3600),
                                          .key = u"K"_s,
                                          .intendedAt = morning,
                                          .parcels = {{.parcel = parcel.id, .number = parcel.number}}};
        QVERIFY(m_desk->store().write({}, [&](auto& c) { return model::addPickup(c, pickup); }));
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        const auto pickups = m_desk->read([](auto& c) { return model::pickupsSince(c, day); });
        QCOMPARE(pickups.size(), 1);
        QCOMPARE(pickups.first().parcels.size(), 1);
        const auto again = m_desk->store().write({}, [&](auto& c) { return model::addPickup(c, pickup); });
        QCOMPARE(again.error().code, u"pickup-open"_s);
    }

    void aReturnLabelThatWasMadeSinceComesAlong()
    {
        QVERIFY(buy(m_orders[0]));
        backUp();
        const ParcelId parcel = m_desk->load(m_orders[0]).parcels.first().id;
        const model::Attempt attempt{.parcel = parcel,
                                     .shipment = m_orders[0],
                                     .account = m_account,
                                     .way = model::Way::Back,
                                     .key = u"K"_s,
                                     .intendedAt = morning};
        const auto made = m_desk->store().write({}, [&](auto& c) { return model::addAttempt(c, attempt); });
        QVERIFY(m_desk->store().write({}, [&](auto& c) {
            return model::moveAttempt(c, *made, AttemptState::Intended, AttemptState::Booked, {}, morning);
        }));
        restore();
        open();
        const auto attempts = m_desk->read([&](auto& c) { return model::attemptsOf(c, m_orders[0]); });
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.last().way, model::Way::Back);
        QCOMPARE(attempts.last().state, AttemptState::Booked);
    }

    void whatWasTakenBackAfterTheBackupIsStillHere()
    {
        QVERIFY(buy(m_orders[0]));
        QVERIFY(shipping::handOver(m_desk->desk(), {m_orders[0]}));
        backUp();
        QVERIFY(shipping::takeBackHandover(m_desk->desk(), {m_orders[0]}));
        restore();
        open();
        QCOMPARE(count(u"handovers"_s), 0);
        QCOMPARE(count(u"unhanded"_s), 1);
    }

    void theDeskOfSomebodyElseIsReplacedAndThatIsSaid()
    {
        m_desk.reset();
        for (const QString& end : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(file() + end);
        open();
        m_account = m_desk->addAccount();
        const ShipmentId own = add(u"X-1"_s);
        QVERIFY(buy(own));
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::OtherDesk);
        QCOMPARE(restored.carried.bookings, 0);
        open();
        QCOMPARE(count(u"attempts"_s), 0);
        QCOMPARE(count(u"number_ranges"_s), 1); // their numbers are not given again all the same
    }

    void aDamagedLedgerIsSaidToBeIncomplete()
    {
        QCOMPARE(bookAll(), 3);
        const qint64 page = m_desk->read([](Connection& c) -> Result<qint64> {
            return c.run(u"SELECT rootpage FROM sqlite_schema WHERE name = 'attempts'"_s)->first().integer(0);
        });
        m_desk.reset();
        QVERIFY(storage::openOrCreate(file()).value()->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek((page - 1) * 4096));
        damaged.write(QByteArray(4096, '\xff'));
        damaged.close();
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::Incomplete);
        open();
        QCOMPARE(count(u"attempts"_s), 0);
        QCOMPARE(count(u"shipments"_s), 3);
        QVERIFY(buy(m_orders[0]));
        QCOMPARE(m_post->made().size(), std::size_t(4)); // under a new number: the counters could be read
    }

    void aDeskThatIsRefusedForItsSchemaKeepsItsBookings()
    {
        QCOMPARE(bookAll(), 3);
        m_desk.reset();
        {
            auto changed = Connection::open(file(), Connection::Mode::ReadWrite);
            QVERIFY((*changed)->run(u"DROP INDEX one_live_attempt"_s));
            QVERIFY((*changed)->run(u"CREATE TRIGGER t AFTER INSERT ON attempts BEGIN DELETE FROM documents; END"_s));
        }
        QCOMPARE(storage::Store::open(file()).error().code, u"schema-foreign"_s);
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::Carried);
        QCOMPARE(restored.carried.bookings, 3);
        open();
        QCOMPARE(bookAll(), 0);
        QCOMPARE(count(u"documents"_s), 3);
    }

    void aDamageElsewhereKeepsTheBookings()
    {
        QCOMPARE(bookAll(), 3);
        const qint64 page = m_desk->read([](Connection& c) -> Result<qint64> {
            return c.run(u"SELECT rootpage FROM sqlite_schema WHERE name = 'settings'"_s)->first().integer(0);
        });
        m_desk.reset();
        QVERIFY(storage::openOrCreate(file()).value()->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek((page - 1) * 4096));
        damaged.write(QByteArray(4096, '\xff'));
        damaged.close();
        const auto restored = restore();
        QCOMPARE(restored.carried.ledger, Ledger::Incomplete);
        QCOMPARE(restored.carried.bookings, 3);
        open();
        QCOMPARE(bookAll(), 0);
    }

    void aCopyWhoseLogCannotBeMergedReplacesNothing()
    {
        QCOMPARE(bookAll(), 3);
        m_desk.reset();
        std::unique_ptr<Connection> reader;
        const auto restored = storage::restore(copy(), file(), day, [&](QStringView step) {
            if (step != u"carry")
                return;
            reader = Connection::open(file() + storage::incomingSuffix, Connection::Mode::ReadWrite).value();
            QVERIFY(reader->run(u"BEGIN"_s));
            QVERIFY(reader->run(u"SELECT count(*) FROM attempts"_s)); // so that the log cannot be emptied under it
        });
        QVERIFY(reader);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"desk-in-use"_s);
        reader.reset();
        open();
        QCOMPARE(bookAll(), 0);
        QCOMPARE(restore().carried.ledger, Ledger::Carried);
        open();
        QCOMPARE(bookAll(), 0);
    }

    void aCutAtAnyStepLosesNoBooking()
    {
        constexpr int cut = 7;
        int steps = 0;
        for (bool wasCut = true; wasCut; ++steps) {
            init();
            QCOMPARE(bookAll(), 3);
            m_desk.reset();
            const pid_t child = ::fork();
            if (child == 0) {
                int step = 0;
                const auto restored = storage::restore(copy(), file(), day, [&](QStringView) {
                    if (step++ == steps)
                        ::_exit(cut);
                });
                ::_exit(restored ? 0 : 1);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            wasCut = WEXITSTATUS(status) == cut;
            QVERIFY2(wasCut || WEXITSTATUS(status) == 0, qPrintable(QString::number(steps)));
            open();
            QCOMPARE(bookAll(), 0);
            restore();
            open();
            QCOMPARE(bookAll(), 0);
            QCOMPARE(count(u"documents"_s), 3);
        }
        QVERIFY2(steps > 6, qPrintable(QString::number(steps)));
    }

private:
    QString file() const { return m_folder->filePath(u"desk.sqlite"_s); }
    QString copy() const { return m_folder->filePath(u"copy.sqlite"_s); }

    QByteArray receipts() const
    {
        QFile day(m_folder->filePath(u"receipts/practice-booked-2026-11-23.csv"_s));
        return day.open(QIODevice::ReadOnly) ? day.readAll() : QByteArray();
    }

    void open() { m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post); }
    void backUp() { QVERIFY(storage::backUpFile(file(), copy(), morning)); }
    storage::Restored restore() { return restoreFrom(copy()); }
    storage::Restored restoreFrom(const QString& backup)
    {
        m_desk.reset();
        const auto restored = storage::restore(backup, file(), day);
        if (!restored)
            qFatal("%s %s", qPrintable(restored.error().code), qPrintable(restored.error().detail));
        return *restored;
    }

    ShipmentId add(const QString& reference) { return m_desk->add(test::goodShipment(m_account, reference)); }
    bool buy(ShipmentId id)
    {
        return shipping::buyLabel(m_desk->desk(), id, m_desk->load(id).parcels.first().id, {}).has_value();
    }
    /// Books all drafts, as "book --all" does; how many there were.
    qsizetype bookAll()
    {
        const auto drafts = m_desk->read([](auto& c) { return model::shipmentsInState(c, State::Draft); });
        for (const ShipmentId id : drafts)
            if (!buy(id))
                qFatal("a draft is not booked");
        return drafts.size();
    }
    template <class F>
    void edit(ShipmentId id, F change)
    {
        auto shipment = m_desk->load(id);
        change(shipment);
        m_desk->store()
            .write(Topic::Shipments, [&](auto& c) { return model::saveShipment(c, shipment, m_desk->clock().now()); })
            .value();
    }
    void run(const QString& sql)
    {
        m_desk->store().write(Topic::Everything, [&](auto& c) { return c.run(sql); }).value();
    }
    qint64 index()
    {
        return m_desk->store().write({}, [](Connection& c) { return model::indexNext(c, 100); }).value();
    }
    model::ShipmentKeys found(const QString& typed)
    {
        return m_desk->read([&](Connection& c) { return model::shipmentKeys(c, {.search = typed}, {}); });
    }
    qint64 count(const QString& table)
    {
        return m_desk->read([&](Connection& c) -> Result<qint64> {
            auto rows = c.run(u"SELECT count(*) FROM "_s + table);
            return rows ? Result<qint64>(rows->first().integer(0)) : std::unexpected(rows.error());
        });
    }
    QStringList numbers()
    {
        QStringList all;
        for (const ShipmentId id : std::as_const(m_orders))
            for (const model::Parcel& parcel : m_desk->load(id).parcels)
                all << parcel.number;
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePost> m_post;
    std::unique_ptr<TestDesk> m_desk;
    AccountId m_account{};
    QList<ShipmentId> m_orders;
};

QTEST_GUILESS_MAIN(TestCarryover)
#include "tst_carryover.moc"
