#include "core/model/handovers.h"
#include "core/shipping/booking.h"
#include "core/shipping/handover.h"
#include "tests/toy/toy.h"
#include "tests/ui/pagedesk.h"
#include "ui/endofday/endofdaypage.h"
#include "ui/mainwindow/messagebar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk at the toy post, looking at its day's end.
struct Fixture : PageDesk
{
    AccountId account = {};
    std::unique_ptr<ui::EndOfDayPage> page;

    Fixture()
    {
        toy::reset();
        carriers[0] = toy::carrier();
        catalogue.insert(u"toy"_s, toy::entry());
        MemorySecrets& keys = secrets;
        (void)keys.write(u"Toy"_s, u"key"_s, u"open"_s);
        account = add(toy::account());
        language.use(u"en"_s);
    }
    ~Fixture() { toy::reset(); }

    ShipmentId book(const QString& reference)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.service.basic = u"STD"_s;
        shipment.messages.clear();
        shipment.texts = {};
        const ShipmentId made =
            store
                ->write(storage::Topic::Shipments,
                        [&](auto& c) { return model::addShipment(c, shipment, clock.now(), u"clerk"_s); })
                .value();
        const auto booked = shipping::book(desk, {made}, {});
        if (booked.first().error)
            qFatal("not booked: %s", qUtf8Printable(booked.first().error->code));
        return made;
    }

    ShipmentId bookAndPrint(const QString& reference)
    {
        const ShipmentId id = book(reference);
        if (!store->write(storage::Topic::Documents, [&](storage::Connection& c) -> Result<void> {
                const auto done = c.run(u"UPDATE documents SET print_count = 1 WHERE shipment_id = ?"_s, id);
                return done ? Result<void>() : std::unexpected(done.error());
            }))
            qFatal("no label");
        return id;
    }

    void open()
    {
        page = std::make_unique<ui::EndOfDayPage>(services);
        show(*page);
    }

    QTableView* table(const char* name) const { return page->findChild<QTableView*>(QString::fromLatin1(name)); }
    QStringList rows(const char* name, int column) const
    {
        QStringList cells;
        for (int row = 0; row < table(name)->model()->rowCount(); ++row)
            cells << table(name)->model()->index(row, column).data().toString();
        return cells;
    }
    QAction* verb(const QString& name) const { return page->findChild<QAction*>(name); }
    QString paper() const { return page->findChild<QTextBrowser*>(u"list-paper"_s)->toPlainText(); }
    void press(const QString& button) { test::press(*page, button); }
};

} // namespace

class TestEndOfDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachParcelSaysWhereItStands()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        f.book(u"B"_s);
        f.open();
        QTRY_COMPARE(f.rows("day-lines", 2), (QStringList{u"B"_s, u"A"_s}));
        QCOMPARE(f.rows("day-lines", 0), (QStringList{u"Label never printed"_s, u"Goes on the list"_s}));
        QCOMPARE(f.rows("day-accounts", 1), QStringList{u"1"_s});
        QCOMPARE(f.rows("day-accounts", 2), QStringList{u"1"_s});
        QVERIFY2(words(*f.page, u"day-figures"_s).contains(u"Parcels to hand over: 1"_s),
                 qPrintable(words(*f.page, u"day-figures"_s)));
        QVERIFY(words(*f.page, u"day-figures"_s).contains(u"Labels: 2"_s));
    }

    void closingShowsTheListWithTheLineForTheDriver()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        f.open();
        QVERIFY(!f.verb(u"print-list"_s)->isEnabled());
        QTRY_VERIFY(f.verb(u"close-out"_s)->isEnabled());
        QTest::keyClick(f.page.get(), Qt::Key_F12);
        QTRY_COMPARE(f.rows("day-lists", 2), QStringList{u"1"_s});
        QTRY_VERIFY(f.paper().contains(u"signature"_s));
        QVERIFY(f.paper().contains(u"TOY000001"_s));
        QCOMPARE(toy::post().registers, QList<QStringList>{{u"TOY000001"_s}});
        QTRY_VERIFY(f.verb(u"print-list"_s)->isEnabled());
        const QString file = f.folder.filePath(u"list.txt"_s);
        f.page->saveList(file);
        QTRY_VERIFY(QFile::exists(file));
    }

    void anUnknownOutcomeIsSaidWithWhatComesNext()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        f.open();
        QTRY_VERIFY(f.verb(u"close-out"_s)->isEnabled());
        toy::post().loseAnswersOf = 1;
        f.verb(u"close-out"_s)->trigger();
        QTRY_COMPARE(f.rows("day-lists", 3), QStringList{u"Outcome unknown"_s});
        QTRY_VERIFY(words(*f.page, u"day-warning"_s).contains(u"Close out again"_s));
        QTRY_COMPARE(f.rows("day-lines", 0), QStringList{u"On an open list"_s});
        QTRY_VERIFY(f.verb(u"close-out"_s)->isEnabled());
        f.verb(u"close-out"_s)->trigger();
        QTRY_COMPARE(f.rows("day-lists", 3), QStringList{u"Closed"_s});
        QTRY_VERIFY(f.paper().contains(u"TOY000001"_s));
    }

    void whatTheRegisterLeavesIsNamed()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        f.bookAndPrint(u"B"_s);
        toy::post().refusedOnRegister = {u"TOY000002"_s};
        f.open();
        QTRY_VERIFY(f.verb(u"close-out"_s)->isEnabled());
        f.verb(u"close-out"_s)->trigger();
        auto* bar = f.page->findChild<ui::MessageBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->sentence().contains(u"TOY000002"_s), qPrintable(bar->sentence()));
        QTRY_COMPARE(f.rows("day-accounts", 1), QStringList{u"1"_s});
    }

    void aListOfTheLastDaysIsNotedAsHandedOver()
    {
        Fixture f;
        const ShipmentId id = f.bookAndPrint(u"A"_s);
        f.open();
        QTRY_VERIFY(f.verb(u"close-out"_s)->isEnabled());
        f.verb(u"close-out"_s)->trigger();
        QTRY_VERIFY(f.verb(u"note-handover"_s)->isEnabled());
        f.verb(u"note-handover"_s)->trigger();
        QTRY_VERIFY(f.store->read([&](auto& c) { return model::handoverOf(c, id); }).value().has_value());
    }

    void aPickupIsOrderedForOneOfTheCarriersTimes()
    {
        Fixture f;
        f.book(u"A"_s);
        f.open();
        QTRY_VERIFY(words(*f.page, u"pickup-words"_s).startsWith(u"1 "_s));
        f.press(u"pickup-times"_s);
        auto* when = f.page->findChild<QComboBox*>(u"pickup-when"_s);
        QTRY_COMPARE(when->count(), 2);
        f.press(u"pickup-order"_s);
        QTRY_COMPARE(f.rows("pickups", 0), QStringList{u"Ordered"_s});
        QCOMPARE(f.rows("pickups", 5), QStringList{u"C-1"_s});
        QCOMPARE(toy::post().pickups.first().numbers, QStringList{u"TOY000001"_s});
        QTRY_VERIFY(!f.page->findChild<QPushButton*>(u"pickup-times"_s)->isEnabled());
    }

    void anUnknownPickupIsSettledByTheClerk()
    {
        Fixture f;
        f.book(u"A"_s);
        f.open();
        f.press(u"pickup-times"_s);
        QTRY_VERIFY(f.page->findChild<QPushButton*>(u"pickup-order"_s)->isEnabled());
        toy::post().loseAnswersOf = 1;
        f.press(u"pickup-order"_s);
        QTRY_COMPARE(f.rows("pickups", 0), QStringList{u"Outcome unknown"_s});
        QTRY_VERIFY(words(*f.page, u"pickup-what"_s).contains(u"customer service"_s));
        f.press(u"pickup-comes-not"_s);
        QTRY_COMPARE(f.rows("pickups", 0), QStringList{u"Not coming"_s});
        QTRY_VERIFY(f.page->findChild<QPushButton*>(u"pickup-times"_s)->isEnabled());
        QCOMPARE(toy::post().pickupCalls, 1);
    }

    void aParcelThatIsNotFetchedIsNamed()
    {
        Fixture f;
        f.book(u"A"_s);
        f.book(u"B"_s);
        toy::post().refusedOnRegister = {u"TOY000002"_s};
        f.open();
        f.press(u"pickup-times"_s);
        QTRY_VERIFY(f.page->findChild<QPushButton*>(u"pickup-order"_s)->isEnabled());
        f.press(u"pickup-order"_s);
        QTRY_VERIFY(words(*f.page, u"pickup-what"_s).contains(u"TOY000002"_s));
    }

    void withoutPickupsASentenceStandsThere()
    {
        Fixture f;
        carriers::Carrier without = toy::carrier();
        without.channels.first().bookPickup = nullptr;
        f.carriers[0] = without;
        f.bookAndPrint(u"A"_s);
        f.open();
        QTRY_VERIFY(words(*f.page, u"pickup-words"_s).contains(u"cannot be ordered from here"_s));
        QVERIFY(!f.page->findChild<QPushButton*>(u"pickup-times"_s)->isVisibleTo(f.page.get()));
    }

    void anEmptyDayLeadsOn()
    {
        Fixture f;
        f.open();
        QTRY_VERIFY(words(*f.page, u"nothing"_s).contains(u"Nothing waits"_s));
        const QSignalSpy asked(f.page.get(), &ui::EndOfDayPage::pageAsked);
        f.press(u"go-to-shipments"_s);
        QCOMPARE(asked.value(0).value(0).toString(), u"shipments"_s);
    }

    void missingLabelsAreOneStepAway()
    {
        Fixture f;
        f.book(u"B"_s);
        f.open();
        const QSignalSpy asked(f.page.get(), &ui::EndOfDayPage::workAsked);
        QTRY_VERIFY(f.verb(u"print-missing"_s)->isEnabled());
        QVERIFY(!f.verb(u"close-out"_s)->isEnabled());
        f.verb(u"print-missing"_s)->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void aParcelOpensItsShipment()
    {
        Fixture f;
        const ShipmentId id = f.bookAndPrint(u"A"_s);
        f.open();
        QTRY_COMPARE(f.rows("day-lines", 2), QStringList{u"A"_s});
        const QSignalSpy asked(f.page.get(), &ui::EndOfDayPage::shipmentAsked);
        f.table("day-lines")->selectRow(0);
        f.table("day-lines")->setFocus();
        QTest::keyClick(f.table("day-lines"), Qt::Key_Return);
        QCOMPARE(asked.value(0).value(0).value<ShipmentId>(), id);
    }

    void theTablesAreSound()
    {
        Fixture f;
        f.bookAndPrint(u"A"_s);
        f.open();
        QTRY_COMPARE(f.rows("day-lines", 2), QStringList{u"A"_s});
        for (const char* name : {"day-accounts", "day-lists", "day-lines", "pickups"}) {
            const QAbstractItemModelTester tester(f.table(name)->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY2(!f.table(name)->accessibleName().isEmpty(), name);
        }
    }
};

QTEST_MAIN(TestEndOfDay)
#include "tst_endofday.moc"
