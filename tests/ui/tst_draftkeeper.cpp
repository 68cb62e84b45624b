#include "core/model/documents.h"
#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/shipments/draftkeeper.h"

#include <QSignalSpy>

#include <algorithm>
#include <optional>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with two drafts, the first of them open.
struct Fixture : test::PageDesk
{
    AccountId account = add(test::practiceAccount());
    AccountId second = addAccount(u"Second"_s);
    ShipmentId draft = addDraft(u"one"_s, account);
    ShipmentId other = addDraft(u"two"_s, second);
    ui::DraftKeeper keeper{services};

    Fixture()
    {
        keeper.open(draft);
        isOpen = test::waitFor([this] { return keeper.current().id == draft; });
    }

    AccountId addAccount(const QString& name)
    {
        model::Account named = test::practiceAccount();
        named.name = name;
        return add(named);
    }

    ShipmentId addDraft(const QString& reference, AccountId its)
    {
        return store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) {
                        return model::addShipment(c, test::goodShipment(its, reference), clock.now(), u"clerk"_s);
                    })
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

    /// The town in what is noted as unsaved; empty: nothing is.
    QString unsavedTown() const
    {
        const auto unsaved = store->read([this](auto& c) { return model::unsavedOf(c, draft); }).value();
        return unsaved ? unsaved->content[u"recipient.city"_s].toString() : QString();
    }

    /// Types parcels with these contents: those that are there stay themselves, the others are new.
    void typeParcels(const QStringList& wanted)
    {
        model::Shipment typed = keeper.current();
        typed.parcels.clear();
        for (const QString& content : wanted) {
            const auto& now = keeper.current().parcels;
            const auto found = std::ranges::find(now, content, &model::Parcel::content);
            typed.parcels.append(found == now.end() ? model::Parcel{.weightGrams = 500, .content = content} : *found);
            typed.parcels.last().position = static_cast<int>(typed.parcels.size());
        }
        keeper.edit(typed);
    }

    void somebodyElseChangesTheTown()
    {
        model::Shipment theirs = stored(draft);
        theirs.consignee.city = u"Theirs"_s;
        QVERIFY(store->write(storage::Topic::Shipments,
                             [&](auto& c) { return model::saveShipment(c, theirs, clock.now()); }));
    }

    /// Its parcel has a label, and it is a draft all the same, as when another parcel was refused.
    void bookPartly()
    {
        QVERIFY(store->write({}, [&](storage::Connection& c) -> Result<bool> {
            auto done = c.run(u"UPDATE parcels SET number = '996001234500000001' WHERE shipment_id = ?"_s, draft);
            if (!done)
                return std::unexpected(done.error());
            return true;
        }));
        keeper.refresh();
        QTRY_VERIFY(!keeper.current().parcels.first().number.isEmpty());
    }

    void printTheLabel()
    {
        const ParcelId parcel = stored(draft).parcels.first().id;
        QVERIFY(store->write({}, [&](storage::Connection& c) -> Result<void> {
            const auto label = model::addDocument(c, {.shipment = draft,
                                                      .parcel = parcel,
                                                      .kind = u"label"_s,
                                                      .format = u"PDF"_s,
                                                      .bytes = "x",
                                                      .number = u"996001234500000001"_s,
                                                      .layout = u"A6"_s,
                                                      .createdAt = clock.now()});
            if (!label)
                return std::unexpected(label.error());
            const QList<model::Print> prints{{.label = *label, .shipment = draft}};
            if (const auto tooLate = model::claimPrints(c, prints); !tooLate)
                return std::unexpected(tooLate.error());
            return model::notePrinted(c, prints, clock.now());
        }));
    }

    bool isOpen = false;
};

QStringList contentsOf(const QList<model::Parcel>& parcels)
{
    QStringList contents;
    for (const model::Parcel& parcel : parcels)
        contents += parcel.content;
    return contents;
}

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

    void parcelsThatComeAndGoDuringASaveAreStoredOnceEach_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("sent");
        QTest::addColumn<QStringList>("now");
        const auto row = [](const char* name, const QString& before, const QString& sent, const QString& now) {
            QTest::newRow(name) << before.split(u' ') << sent.split(u' ') << now.split(u' ');
        };
        row("one goes and one comes", u"A B"_s, u"A B"_s, u"B C"_s);
        row("a new one stays", u"A"_s, u"A B"_s, u"A B C"_s);
        row("a new one moves up", u"A"_s, u"A B"_s, u"B"_s);
        row("a new one moves up and one comes", u"A"_s, u"A B"_s, u"B C"_s);
        row("a new one goes again", u"A"_s, u"A B"_s, u"A"_s);
        row("a new one goes again and one comes", u"A"_s, u"A B"_s, u"A C"_s);
        row("the first of two new ones goes again", u"A"_s, u"A B C"_s, u"A C"_s);
    }
    void parcelsThatComeAndGoDuringASaveAreStoredOnceEach()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, sent);
        QFETCH(QStringList, now);
        Fixture f;
        QVERIFY(f.isOpen);
        f.typeParcels(before);
        bool isReady = false;
        f.keeper.whenKept([&] { isReady = true; });
        QTRY_VERIFY(isReady);
        std::optional<test::LongWrite> import(std::in_place, *f.store);
        f.typeTown(u"Uster"_s);
        f.typeParcels(sent);
        f.keeper.keepNow();
        f.typeParcels(now);
        bool isKept = false;
        f.keeper.whenKept([&] { isKept = true; });
        import.reset();
        QTRY_VERIFY(isKept);
        QCOMPARE(contentsOf(f.stored(f.draft).parcels), now);
        QCOMPARE(f.keeper.current(), f.stored(f.draft));
    }

    void aParcelThatSomebodyElseRemovedIsKeptWithWhatWasTyped()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        f.typeParcels({u"books"_s, u"shoes"_s});
        bool isKept = false;
        f.keeper.whenKept([&] { isKept = true; });
        QTRY_VERIFY(isKept);
        model::Shipment theirs = f.stored(f.draft);
        theirs.parcels.removeLast();
        QVERIFY(f.store->write({}, [&](auto& c) { return model::saveShipment(c, theirs, f.clock.now()); }));
        QSignalSpy conflicts(&f.keeper, &ui::DraftKeeper::conflicted);
        f.typeTown(u"Mine"_s);
        f.keeper.keepNow();
        QTRY_COMPARE(conflicts.count(), 1);
        f.keeper.keepMine();
        QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Mine"_s);
        QCOMPARE(contentsOf(f.stored(f.draft).parcels), (QStringList{u"books"_s, u"shoes"_s}));
    }

    /// The next start of the program: what the first one knew is gone.
    void whatCouldNotBeStoredIsOfferedAfterTheNextStart()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        const QSignalSpy conflicted(&f.keeper, &ui::DraftKeeper::conflicted);
        f.keeper.keepNow();
        QTRY_COMPARE(conflicted.size(), 1);
        f.typeTown(u"Mine again"_s); // typed on while the question stands
        f.keeper.keepNow();
        QTRY_COMPARE(f.unsavedTown(), u"Mine again"_s);
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_VERIFY(next.leftover());
        QCOMPARE(next.current().consignee.city, u"Theirs"_s); // nothing is put back unasked
        next.putLeftoverBack();
        QCOMPARE(next.current().consignee.city, u"Mine again"_s);
        QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Mine again"_s);
        QTRY_COMPARE(f.unsavedTown(), QString());
        QVERIFY(!next.leftover());
    }

    void whatIsOfferedStaysThereWhateverElseIsTyped()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        f.keeper.keepNow();
        QTRY_COMPARE(f.unsavedTown(), u"Mine"_s);
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_VERIFY(next.leftover());
        model::Shipment typed = next.current();
        typed.consignee.street = u"Elsewhere"_s;
        next.edit(typed);
        next.keepNow();
        QTRY_COMPARE(f.stored(f.draft).consignee.street, u"Elsewhere"_s);
        QTRY_VERIFY(!next.isSaving());
        QCOMPARE(f.unsavedTown(), u"Mine"_s);
        QVERIFY(next.leftover());
        next.putLeftoverBack();
        QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Mine"_s);
        QCOMPARE(f.stored(f.draft).consignee.street, u"Elsewhere"_s);
        QTRY_COMPARE(f.unsavedTown(), QString());
    }

    void aSecondConflictKeepsWhatTheFirstOneLeft()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        f.keeper.keepNow();
        QTRY_COMPARE(f.unsavedTown(), u"Mine"_s);
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_VERIFY(next.leftover());
        model::Shipment typed = next.current();
        typed.consignee.street = u"Elsewhere"_s;
        next.edit(typed);
        f.somebodyElseChangesTheTown();
        const QSignalSpy conflicted(&next, &ui::DraftKeeper::conflicted);
        next.keepNow();
        QTRY_COMPARE(conflicted.size(), 1);
        const auto noted = [&] {
            return f.store->read([&](auto& c) { return model::unsavedOf(c, f.draft); }).value().value().content;
        };
        QTRY_COMPARE(noted()[u"recipient.street"_s].toString(), u"Elsewhere"_s);
        QCOMPARE(noted()[u"recipient.city"_s].toString(), u"Mine"_s);
    }

    void whatIsTypedWhileItIsBookedElsewhereIsShownBesideIt()
    {
        Fixture f;
        const QSignalSpy refused(&f.keeper, &ui::DraftKeeper::refused);
        f.typeTown(u"Mine"_s);
        QVERIFY(f.store->write(storage::Topic::Shipments, [&](storage::Connection& c) {
            return model::setState(c, f.draft, model::State::Booked, {}, f.clock.now());
        }));
        f.keeper.keepNow();
        QTRY_VERIFY(f.keeper.leftover());
        QTRY_COMPARE(f.keeper.current().state, model::State::Booked);
        QCOMPARE(f.keeper.leftover()->content[u"recipient.city"_s].toString(), u"Mine"_s);
        QVERIFY(refused.isEmpty());
        f.keeper.open(f.other); // nothing holds the clerk here
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QCOMPARE(f.unsavedTown(), u"Mine"_s);
        f.keeper.open(f.draft);
        QTRY_VERIFY(f.keeper.leftover());
        f.keeper.giveLeftoverUp();
        QTRY_COMPARE(f.unsavedTown(), QString());
    }

    void whatIsTypedAfterItWasBookedElsewhereIsKeptWithWhatWasTypedBefore()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        QVERIFY(f.store->write(storage::Topic::Shipments, [&](storage::Connection& c) {
            return model::setState(c, f.draft, model::State::Booked, {}, f.clock.now());
        }));
        f.keeper.keepNow();
        f.keeper.whenSaveIsOver([&f] { // the refusal is here, and is not told yet
            model::Shipment typed = f.keeper.current();
            typed.consignee.street = u"Elsewhere"_s;
            f.keeper.edit(typed);
        });
        QTRY_VERIFY(f.keeper.leftover() &&
                    f.keeper.leftover()->content[u"recipient.street"_s].toString() == u"Elsewhere"_s);
        QCOMPARE(f.keeper.leftover()->content[u"recipient.city"_s].toString(), u"Mine"_s);
        QTRY_COMPARE(f.keeper.current().state, model::State::Booked);
    }

    void whatIsOfferedAndWasTypedAgainMeanwhileIsSettledByPuttingItBack()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        f.keeper.keepNow();
        QTRY_COMPARE(f.unsavedTown(), u"Mine"_s);
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_VERIFY(next.leftover());
        model::Shipment typed = next.current();
        typed.consignee.city = u"Mine"_s;
        next.edit(typed);
        next.keepNow();
        QTRY_COMPARE(f.stored(f.draft).consignee.city, u"Mine"_s);
        QTRY_VERIFY(!next.isSaving());
        next.putLeftoverBack();
        QTRY_COMPARE(f.unsavedTown(), QString());
        QVERIFY(!next.leftover());
    }

    void whatWasNotedOfALaterTypingGoesWhenThatIsSaved()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        f.keeper.keepNow();
        QTRY_COMPARE(f.unsavedTown(), u"Mine"_s);
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_VERIFY(next.leftover());
        model::Shipment typed = next.current();
        typed.consignee.street = u"Elsewhere"_s;
        next.edit(typed);
        f.somebodyElseChangesTheTown();
        const QSignalSpy conflicted(&next, &ui::DraftKeeper::conflicted);
        next.keepNow();
        QTRY_COMPARE(conflicted.size(), 1);
        next.keepMine();
        QTRY_COMPARE(f.stored(f.draft).consignee.street, u"Elsewhere"_s);
        QTRY_VERIFY(!next.isSaving());
        const auto noted = f.store->read([&](auto& c) { return model::unsavedOf(c, f.draft); }).value();
        QVERIFY(noted);
        QCOMPARE(noted->content[u"recipient.city"_s].toString(), u"Mine"_s);
        QVERIFY(!noted->content.contains(u"recipient.street"_s)); // it is stored, and may be corrected now
    }

    void theOtherVersionOfAConflictDoesNotTakeAnEarlierTypingAlong()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        f.keeper.keepNow();
        QTRY_COMPARE(f.unsavedTown(), u"Mine"_s);
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_VERIFY(next.leftover());
        model::Shipment typed = next.current();
        typed.consignee.street = u"Elsewhere"_s;
        next.edit(typed);
        f.somebodyElseChangesTheTown();
        const QSignalSpy conflicted(&next, &ui::DraftKeeper::conflicted);
        next.keepNow();
        QTRY_COMPARE(conflicted.size(), 1);
        next.takeTheirs();
        QTRY_VERIFY(next.current() == f.stored(f.draft));
        QCOMPARE(f.unsavedTown(), u"Mine"_s);
        QVERIFY(next.leftover());
    }

    void whatIsGivenUpIsNotOfferedAgain()
    {
        Fixture f;
        f.typeTown(u"Mine"_s);
        f.somebodyElseChangesTheTown();
        const QSignalSpy conflicted(&f.keeper, &ui::DraftKeeper::conflicted);
        f.keeper.keepNow();
        QTRY_COMPARE(conflicted.size(), 1);
        QTRY_COMPARE(f.unsavedTown(), u"Mine"_s);
        f.keeper.takeTheirs();
        QTRY_COMPARE(f.unsavedTown(), QString());
        ui::DraftKeeper next(f.services);
        next.open(f.draft);
        QTRY_COMPARE(next.current().id, f.draft);
        QVERIFY(!next.leftover());
    }

    void whoTypesWithoutAPauseIsSavedAllTheSame()
    {
        Fixture f;
        int letters = 0;
        QVERIFY(test::waitFor([&] {
            f.typeTown(QString(++letters, u'x')); // at every turn of the events, more often than any pause
            return f.stored(f.draft).consignee.city.startsWith(u"xx"_s);
        }));
        QVERIFY2(letters > 2, qPrintable(QString::number(letters)));
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

    void whatCannotBeSavedStaysOpenWithItsOwnAccount()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        f.bookPartly();
        QSignalSpy refused(&f.keeper, &ui::DraftKeeper::refused);
        {
            const test::LongWrite import(*f.store);
            f.typeTown(u"Uster"_s);
            f.keeper.open(f.other);
            bool isReadMeanwhile = false;
            f.tasks.run(ui::Lane::Desk, [] { return true; }).then(&f.keeper, [&](bool) { isReadMeanwhile = true; });
            QTRY_VERIFY(isReadMeanwhile);
        }
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(f.keeper.current().id, f.draft);
        QCOMPARE(f.keeper.current().consignee.city, u"Uster"_s);
        QCOMPARE(f.keeper.account().id, f.account);
        f.keeper.takeTheirs();
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QCOMPARE(f.keeper.account().id, f.second);
    }

    void whatIsTypedWhileAnotherOneIsReadIsSaved()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        std::optional<test::BusyReaders> busy(std::in_place, f.tasks);
        f.keeper.open(f.other);
        f.typeTown(u"Uster"_s);
        busy.reset();
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QCOMPARE(f.stored(f.draft).consignee.city, u"Uster"_s);
    }

    void whatWaitsForASaveIsDoneThoughAnotherOneIsOpened()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        QStringList done;
        std::optional<test::LongWrite> import(std::in_place, *f.store);
        f.typeTown(u"Uster"_s);
        f.keeper.whenKept([&] { done << u"book "_s + f.stored(f.draft).consignee.city; });
        f.keeper.whenKept([&] { done << u"print"_s; });
        f.keeper.open(f.other);
        import.reset();
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QCOMPARE(done, (QStringList{u"book Uster"_s, u"print"_s}));
    }

    void whatALabelShowsIsRefusedAndCanBeTypedBack()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        f.bookPartly();
        QSignalSpy refused(&f.keeper, &ui::DraftKeeper::refused);
        QSignalSpy conflicts(&f.keeper, &ui::DraftKeeper::conflicted);
        const QString before = f.keeper.current().consignee.city;
        f.typeTown(u"Uster"_s);
        f.keeper.keepNow();
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().code, u"partly-booked"_s);
        QCOMPARE(conflicts.count(), 0);
        QCOMPARE(f.keeper.atRisk(), ui::AtRisk::Refused);
        f.keeper.open(f.other);
        QTRY_COMPARE(refused.count(), 2);
        f.typeTown(before);
        f.keeper.keepNow();
        QTRY_COMPARE(f.keeper.current().id, f.other);
        QCOMPARE(f.keeper.atRisk(), ui::AtRisk::Nothing);
    }

    void aPrintMeanwhileStandsAgainstNothing()
    {
        Fixture f;
        QVERIFY(f.isOpen);
        f.bookPartly();
        const qint64 version = f.stored(f.draft).version;
        model::Shipment typed = f.keeper.current();
        typed.texts.text1 = u"Danke"_s; // on no label
        f.keeper.edit(typed);
        f.printTheLabel();
        bool isKept = false;
        f.keeper.whenKept([&] { isKept = true; });
        QTRY_VERIFY(isKept);
        QCOMPARE(f.stored(f.draft).texts.text1, u"Danke"_s);
        QCOMPARE(f.stored(f.draft).version, version + 1);
        QCOMPARE(f.keeper.current(), f.stored(f.draft));
    }
};

QTEST_MAIN(TestDraftKeeper)
#include "tst_draftkeeper.moc"
