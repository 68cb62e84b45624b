#include "core/catalogue/catalogue.h"
#include "core/catalogue/compile.h"
#include "core/model/addressbook.h"
#include "core/model/keptrows.h"
#include "core/model/shipments.h"
#include "core/orders/addressadvice.h"
#include "core/orders/addressfile.h"
#include "core/orders/addressfinder.h"
#include "core/orders/addressindex.h"
#include "core/text/sentences.h"
#include "tests/support/testdesk.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace aviso::model;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

Consignee anna()
{
    return test::goodShipment(AccountId{1}, {}).consignee;
}

AddressEntry entry(int id, const Consignee& consignee, const QString& code = {})
{
    return {.id = AddressId{id}, .code = code, .consignee = consignee};
}

orders::AddressIndex smallIndex()
{
    orders::AddressIndex index;
    index.add(entry(1, anna(), u"mu1"_s));
    index.add(entry(2, {.company = u"Keller & Söhne AG"_s,
                        .street = u"Rue de l'Hôpital"_s,
                        .postcode = u"1700"_s,
                        .city = u"Fribourg"_s,
                        .phone = u"026 322 11 22"_s}));
    index.add(entry(3, {.firstName = u"Олена"_s, .name = u"Ґудзенко"_s, .postcode = u"01001"_s, .city = u"Київ"_s}));
    index.add(entry(4, {.name = u"Schmid"_s, .postcode = u"8001"_s, .city = u"Zürich"_s, .mobile = u"+41791234567"_s}));
    index.finish();
    return index;
}

struct Book
{
    QTemporaryDir folder;
    std::unique_ptr<storage::Store> store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();

    template <class F>
    auto write(F f)
    {
        return store->write(storage::Topic::Settings, f);
    }
    template <class F>
    auto read(F f)
    {
        return store->read(f).value();
    }
    AddressId add(const Consignee& consignee, const QString& code = {})
    {
        return write([&](Connection& c) { return saveAddress(c, {.code = code, .consignee = consignee}, monday); })
            .value();
    }
    /// What a change does to the entries.
    template <class Act>
    QList<KeptChange> noting(const QList<AddressId>& ids, Act act)
    {
        QList<qint64> keys;
        for (const AddressId id : ids)
            keys.append(static_cast<qint64>(id));
        const auto look = [&] {
            return store->read([&](Connection& c) { return keptWithin(c, KeptKind::Address, keys); }).value();
        };
        const KeptRows before = look();
        if (const auto done = write(act); !done)
            qFatal("not done: %s", qUtf8Printable(done.error().code));
        return keptChanges(before, look());
    }

    Result<void> takeBack(const QList<KeptChange>& changes, const QDateTime& now = monday)
    {
        return write([&](Connection& c) { return bringKept(c, KeptKind::Address, changes, KeptSide::Before, now); });
    }

    AddressEntry load(AddressId id)
    {
        return read([&](Connection& c) { return loadAddress(c, id); });
    }
    QList<AddressEntry> all()
    {
        return read([](Connection& c) { return listAddresses(c, 1000); });
    }
};

} // namespace

class TestAddressBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackAsTheyWereSaved()
    {
        Book book;
        AddressEntry rich{.code = u"  MÜ1 "_s,
                          .note = u"Rampe hinten"_s,
                          .consignee = {.kind = ConsigneeKind::Business,
                                        .title = u"Frau"_s,
                                        .firstName = u"Anna"_s,
                                        .name = u"Muster"_s,
                                        .company = u"Muster AG"_s,
                                        .extraName = u"Einkauf"_s,
                                        .addressSuffix = u"Halle 3"_s,
                                        .street = u"Weg"_s,
                                        .houseNumber = u"1"_s,
                                        .poBox = u"12"_s,
                                        .floor = u"2"_s,
                                        .mailbox = u"7"_s,
                                        .postcode = u"3011"_s,
                                        .city = u"Bern"_s,
                                        .country = u"CH"_s,
                                        .phone = u"+41313001122"_s,
                                        .mobile = u"+41791234567"_s,
                                        .email = u"anna@example.ch"_s,
                                        .language = u"de"_s,
                                        .carrierIdent = u"12345678"_s,
                                        .labelLines = {u"Eins"_s, u"Zwei"_s}},
                          .usedAt = monday,
                          .useCount = 4};
        rich.id = book.write([&](Connection& c) { return saveAddress(c, rich, monday); }).value();
        const AddressEntry stored = book.load(rich.id);
        QCOMPARE(stored.consignee, rich.consignee);
        QCOMPARE(stored.code, u"mu1"_s);
        QCOMPARE(stored.note, rich.note);
        QCOMPARE(stored.usedAt, monday);
        QCOMPARE(stored.useCount, 4);
        QCOMPARE(book.read([](Connection& c) { return addressByCode(c, u"Mü1"_s); })->id, rich.id);
        QVERIFY(!book.read([](Connection& c) { return addressByCode(c, u"mu"_s); }));
    }

    void anEntryThatSomebodyElseChangedIsNotOverwritten()
    {
        Book book;
        const AddressEntry mine = book.load(book.add(anna()));
        AddressEntry theirs = mine;
        theirs.note = u"neu"_s;
        QVERIFY(book.write([&](Connection& c) { return saveAddress(c, theirs, monday); }));
        QCOMPARE(book.write([&](Connection& c) { return saveAddress(c, mine, monday); }).error().code,
                 u"changed-elsewhere"_s);
        QCOMPARE(book.load(mine.id).note, u"neu"_s);
    }

    void aShortCodeBelongsToOneEntry()
    {
        Book book;
        book.add(anna(), u"mu1"_s);
        const auto taken = book.write([](Connection& c) {
            return saveAddress(c, {.code = u"MU1"_s, .consignee = {.name = u"Keller"_s}}, monday);
        });
        QCOMPARE(taken.error().code, u"address-code-taken"_s);
        QVERIFY(text::sentence(taken.error()).contains(u"Anna Muster"_s));
        const auto empty = book.write([](Connection& c) { return saveAddress(c, {}, monday); });
        QCOMPARE(empty.error().code, u"address-empty"_s);
    }

    void aLongListComesInPages()
    {
        Book book;
        for (const QString& name : {u"Zeller"_s, u"anders"_s, u"Muster"_s, u"Ärni"_s})
            book.add({.name = name});
        QStringList names;
        std::optional<AddressPlace> behind;
        for (int page = 0; page < 5; ++page)
            for (const AddressEntry& one : book.read([&](Connection& c) { return listAddresses(c, 2, behind); })) {
                names << one.consignee.name;
                behind = AddressPlace{placeKey(one.consignee), one.id};
            }
        QCOMPARE(names, QStringList({u"anders"_s, u"Ärni"_s, u"Muster"_s, u"Zeller"_s}));
    }

    void aShipmentsAddressIsKeptOnceAndCompleted()
    {
        Book book;
        const auto first = book.write([](Connection& c) { return keepAddress(c, anna(), monday); }).value();
        QCOMPARE(first.keeping, Keeping::Added);
        Consignee again = anna();
        again.name = u"MUSTER"_s; // the same place for people
        again.email.clear();
        again.mobile = u"+41791234567"_s;
        const auto second = book.write([&](Connection& c) { return keepAddress(c, again, monday); }).value();
        QCOMPARE(second.keeping, Keeping::Updated);
        QCOMPARE(second.id, first.id);
        const AddressEntry kept = book.load(first.id);
        QCOMPARE(kept.consignee.email, anna().email);
        QCOMPARE(kept.consignee.mobile, u"+41791234567"_s);
        QCOMPARE(kept.useCount, 2);
    }

    void duplicatesAreFoundBy_data()
    {
        QTest::addColumn<Consignee>("other");
        QTest::addColumn<int>("reason"); // -1: none
        Consignee same = anna();
        same.name = u"múster"_s;
        same.email.clear();
        QTest::newRow("name, postcode and street") << same << static_cast<int>(DuplicateGroup::Reason::Place);
        QTest::newRow("e-mail") << Consignee{.name = u"Frei"_s, .email = u"ANNA@example.ch"_s}
                                << static_cast<int>(DuplicateGroup::Reason::Email);
        QTest::newRow("telephone, however written") << Consignee{.name = u"Frei"_s, .mobile = u"079 123 45 67"_s}
                                                    << static_cast<int>(DuplicateGroup::Reason::Phone);
        same.houseNumber = u"6"_s;
        QTest::newRow("next door") << same << -1;
        QTest::newRow("nothing in common") << Consignee{.name = u"Muster"_s, .phone = u"1"_s} << -1;
    }
    void duplicatesAreFoundBy()
    {
        QFETCH(Consignee, other);
        QFETCH(int, reason);
        Book book;
        Consignee first = anna();
        first.phone = u"+41791234567"_s;
        book.add(first);
        book.add(other);
        const auto groups = book.read(&duplicates);
        QCOMPARE(groups.size(), reason < 0 ? 0 : 1);
        if (reason >= 0) {
            QCOMPARE(static_cast<int>(groups.first().reason), reason);
            QCOMPARE(groups.first().entries.size(), 2);
        }
    }

    void mergedEntriesLoseNothingAndComeBackOnUndo()
    {
        Book book;
        Consignee bare = anna();
        bare.email.clear();
        AddressEntry more{.code = u"am"_s, .note = u"Rampe"_s, .consignee = anna(), .usedAt = monday, .useCount = 7};
        more.consignee.street = u"Anderswo"_s;
        more.consignee.mobile = u"+41791234567"_s;
        const AddressId keep = book.add(bare);
        const AddressId gone = book.write([&](Connection& c) { return saveAddress(c, more, monday); }).value();
        const QList<AddressEntry> before{book.load(keep), book.load(gone)};
        const auto merge =
            book.noting({keep, gone}, [&](Connection& c) { return mergeAddresses(c, keep, {gone}, monday); });
        QCOMPARE(book.all().size(), 1);
        const AddressEntry merged = book.load(keep);
        QCOMPARE(merged.code, u"am"_s);
        QCOMPARE(merged.note, u"Rampe"_s);
        QCOMPARE(merged.useCount, 7);
        QCOMPARE(merged.consignee.street, u"Bahnhofstrasse"_s);
        QCOMPARE(merged.consignee.email, u"anna@example.ch"_s);
        QCOMPARE(merged.consignee.mobile, u"+41791234567"_s);
        QVERIFY(book.takeBack(merge));
        QCOMPARE(book.load(keep).useCount, before[0].useCount);
        QCOMPARE(book.load(keep).consignee, before[0].consignee);
        QCOMPARE(book.load(gone).consignee, before[1].consignee);
    }

    void aMergeThatWasWorkedOnSinceIsNotTakenBack()
    {
        Book book;
        const AddressId keep = book.add(anna());
        const AddressId gone = book.add({.name = u"Frei"_s});
        const auto merge =
            book.noting({keep, gone}, [&](Connection& c) { return mergeAddresses(c, keep, {gone}, monday); });
        AddressEntry edited = book.load(keep);
        edited.note = u"neu"_s;
        QVERIFY(book.write([&](Connection& c) { return saveAddress(c, edited, monday); }));
        QCOMPARE(book.takeBack(merge).error().code, u"undo-changed"_s);
        QCOMPARE(book.all().size(), 1);
    }

    void removedEntriesComeBack()
    {
        Book book;
        const AddressId id = book.add(anna(), u"mu1"_s);
        const AddressEntry before = book.load(id);
        const auto removed = book.noting({id}, [&](Connection& c) { return removeAddresses(c, {id}); });
        QVERIFY(book.all().isEmpty());
        QVERIFY(book.takeBack(removed));
        AddressEntry wanted = before;
        ++wanted.version; // who still had it open must not save over it
        QCOMPARE(book.load(id), wanted);
    }

    void shipmentsToAnAddressAreCountedAndBookedOnesFillTheBook()
    {
        Book book;
        const AccountId account =
            book.write([](Connection& c) { return saveAccount(c, test::practiceAccount()); }).value();
        for (int i = 0; i < 5; ++i) {
            Shipment shipment = test::goodShipment(account, QString::number(i));
            if (i == 4)
                shipment.consignee.houseNumber = u"99"_s;
            const auto id = book.write([&](Connection& c) { return addShipment(c, shipment, monday, u"clerk"_s); });
            if (i != 0)
                QVERIFY(book.write([&](Connection& c) {
                    return setState(c, *id, i == 3 ? State::Cancelled : State::Booked, monday);
                }));
        }
        QCOMPARE(book.read([](Connection& c) { return countShipmentsTo(c, anna()); }), 3);
        QCOMPARE(book.write([](Connection& c) { return keepBookedAddresses(c, monday); }).value(), 2);
        QCOMPARE(book.write([](Connection& c) { return keepBookedAddresses(c, monday); }).value(), 0);
        QCOMPARE(book.read([](Connection& c) { return usualTown(c, u"8001"_s, u"CH"_s); })->city, u"Zürich"_s);
        QVERIFY(!book.read([](Connection& c) { return usualTown(c, u"3011"_s, u"CH"_s); }));
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("first"); // 0: nothing
        const auto row = [](const char* name, const QString& typed, int first) {
            QTest::newRow(name) << typed << first;
        };
        row("a name", u"muster"_s, 1);
        row("its beginning", u"must"_s, 1);
        row("two letters", u"mu"_s, 1);
        row("a letter too few", u"mster"_s, 1);
        row("a letter too many", u"musster"_s, 1);
        row("another letter", u"mustar"_s, 1);
        row("two letters exchanged", u"mutser"_s, 1);
        row("a slip in the beginning", u"nuster"_s, 1);
        row("both names, the other way round", u"muster anna"_s, 1);
        row("a name and a town", u"muster zurich"_s, 1);
        row("a name and a town with slips", u"mustre züirch"_s, 1);
        row("a company without its sign", u"keller sohne"_s, 2);
        row("a street with an accent", u"hopital"_s, 2);
        row("Cyrillic", u"гудзенко"_s, 3);
        row("Cyrillic with a slip", u"ґудзнеко"_s, 3);
        row("a short code", u"mu1"_s, 1);
        row("an e-mail address", u"anna@example.ch"_s, 1);
        row("a postcode and a name", u"8001 schmid"_s, 4);
        row("a number as it is dialled", u"079 123 45 67"_s, 4);
        row("a number from abroad", u"+41 79 123 45 67"_s, 4);
        row("the beginning of a number", u"079 123"_s, 4);
        row("a land line", u"026/322 11 22"_s, 2);
        row("a word that nobody has", u"xylophon"_s, 0);
        row("one right word and one wrong one", u"muster basel"_s, 0);
        row("another postcode", u"8002 schmid"_s, 0);
        row("nothing", u"  "_s, 0);
        row("signs", u"!?"_s, 0);
    }
    void searchFinds()
    {
        QFETCH(QString, typed);
        QFETCH(int, first);
        const auto hits = smallIndex().search(typed, 10);
        QCOMPARE(hits.isEmpty() ? 0 : static_cast<int>(hits.first().id), first);
    }

    void anEmptyBookFindsNothing()
    {
        orders::AddressIndex index;
        QVERIFY(index.search(u"muster"_s, 10).isEmpty());
        index.finish();
        QVERIFY(index.search(u"muster"_s, 10).isEmpty());
    }

    void theMoreUsedComesFirstAmongEquals()
    {
        orders::AddressIndex index;
        AddressEntry rare = entry(1, anna());
        AddressEntry often = entry(2, anna());
        often.useCount = 9;
        index.add(rare);
        index.add(often);
        index.finish();
        QCOMPARE(index.search(u"muster"_s, 1).first().id, AddressId{2});
    }

    void aChangedBookIsSearchedAsItIsNow()
    {
        Book book;
        orders::AddressFinder finder;
        const auto find = [&](const QString& text) {
            QStringList names;
            for (const AddressEntry& one : book.read([&](Connection& c) { return finder.find(c, text, 10); }))
                names << one.consignee.name;
            return names;
        };
        const AddressId id = book.add(anna());
        QCOMPARE(find(u"muster"_s), QStringList({u"Muster"_s}));
        book.add({.name = u"Musterli"_s});
        QCOMPARE(find(u"muster"_s), QStringList({u"Muster"_s, u"Musterli"_s}));
        AddressEntry renamed = book.load(id);
        renamed.consignee.name = u"Keller"_s;
        QVERIFY(book.write([&](Connection& c) { return saveAddress(c, renamed, monday.addSecs(1)); }));
        QCOMPARE(find(u"muster"_s), QStringList({u"Musterli"_s}));
        QCOMPARE(find(u"keller"_s), QStringList({u"Keller"_s}));
        const auto removed = book.noting({id}, [&](Connection& c) { return removeAddresses(c, {id}); });
        QVERIFY(find(u"keller"_s).isEmpty());
        QVERIFY(book.takeBack(removed, monday.addSecs(2)));
        QCOMPARE(find(u"keller"_s), QStringList({u"Keller"_s}));
    }

    void aFileOfOurOwnComesBackWhole()
    {
        AddressEntry one = entry(0, anna(), u"mu1"_s);
        one.note = u"=SUM(A1); \"Rampe\""_s;
        one.consignee.labelLines = {u"Eins"_s, u"Zwei"_s};
        AddressEntry two = entry(0, {.kind = ConsigneeKind::Business,
                                     .company = u"Ґ & Co"_s,
                                     .poBox = u"0012"_s,
                                     .postcode = u"9490"_s,
                                     .city = u"Vaduz"_s,
                                     .country = u"LI"_s});
        const QByteArray bytes = orders::addressFileHead() + orders::addressFileRow(one) + orders::addressFileRow(two);
        const auto read = orders::readAddressFile({.bytes = bytes}, {});
        QVERIFY(read);
        QCOMPARE(read->entries, QList({one, two}));
        QVERIFY(read->problems.isEmpty());
    }

    void anotherShopsListIsUnderstood()
    {
        const QByteArray bytes = "Kunde;Firma;Strasse;PLZ;Ort;Mobil;E-Mail\r\n"
                                 "Muster;;Bahnhofstrasse 12a;CH-8001;Z\xC3\xBCrich;079 123 45 67;a@b.ch\r\n"
                                 ";;Leer 1;3000;Bern;;\r\n";
        const auto phones = catalogue::bundled().value()[u"swisspost"_s].phones;
        const auto read = orders::readAddressFile({.bytes = bytes}, phones);
        QVERIFY(read);
        QCOMPARE(read->entries.size(), 1);
        const Consignee& consignee = read->entries.first().consignee;
        QCOMPARE(consignee.name, u"Muster"_s);
        QCOMPARE(consignee.houseNumber, u"12a"_s);
        QCOMPARE(consignee.postcode, u"8001"_s);
        QCOMPARE(consignee.mobile, u"+41791234567"_s);
        QCOMPARE(read->problems.size(), 1);
        QCOMPARE(read->problems.first().row, 3);
        const auto stranger = orders::readAddressFile({.bytes = "Farbe;Menge\r\nrot;3\r\n"}, phones);
        QCOMPARE(stranger.error().code, u"addresses-no-columns"_s);
    }

    void anImportAddsAndUpdatesAndKeepsForeignCodes()
    {
        Book book;
        book.add({.name = u"Keller"_s}, u"k"_s);
        const auto import = [](Connection& c) {
            return orders::importAddresses(c, {entry(0, anna(), u"k"_s), entry(0, {.name = u"Frei"_s}, u"f"_s)},
                                           monday);
        };
        QCOMPARE(book.write(import).value(), (orders::ImportedAddresses{.added = 2, .codesLeftOut = 1}));
        QCOMPARE(book.write(import).value(), (orders::ImportedAddresses{.updated = 2, .codesLeftOut = 1}));
        QCOMPARE(book.all().size(), 3);
        QCOMPARE(book.read([](Connection& c) { return addressByCode(c, u"f"_s); })->useCount, 0);
    }

    void whatIsCertainIsSuggested_data()
    {
        QTest::addColumn<Consignee>("entered");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char* name, Consignee entered, const QStringList& fields) {
            if (entered.country.isEmpty())
                entered.country = u"CH"_s;
            QTest::newRow(name) << entered << fields;
        };
        row("nothing to suggest", anna(), {});
        row("a house number in the street", {.street = u"Weg 5"_s},
            {u"recipient.street"_s, u"recipient.house-number"_s});
        row("a P.O. box in the street", {.street = u"Postfach 12"_s}, {u"recipient.street"_s, u"recipient.po-box"_s});
        row("a country before the postcode", {.postcode = u"CH-8001"_s}, {u"recipient.postcode"_s});
        row("a postcode in the town", {.city = u"8001 Zürich"_s}, {u"recipient.postcode"_s, u"recipient.city"_s});
        row("Vaduz is not in Switzerland", {.postcode = u"9490"_s, .city = u"Vaduz"_s}, {u"recipient.country"_s});
        row("spaces", {.name = u" Muster  "_s}, {u"recipient.name"_s});
        row("a telephone number", {.phone = u"079 123 45 67"_s}, {u"recipient.phone"_s});
    }
    void whatIsCertainIsSuggested()
    {
        QFETCH(Consignee, entered);
        QFETCH(QStringList, fields);
        const auto phones = catalogue::bundled().value()[u"swisspost"_s].phones;
        const auto suggestion = orders::suggestionFor(entered, phones, {});
        QStringList found;
        if (suggestion)
            for (const orders::Difference& difference : suggestion->differences)
                found << difference.field;
        QCOMPARE(found, fields);
        if (suggestion)
            QVERIFY(!orders::suggestionFor(suggestion->consignee, phones, {})); // it is content then
    }

    void ownAddressesKnowTheTown()
    {
        Consignee wrong = anna();
        wrong.city = u"Zug"_s;
        const UsualTown town{.city = u"Zürich"_s, .of = 12};
        const auto suggestion = orders::suggestionFor(wrong, {}, town);
        QCOMPARE(suggestion->consignee.city, u"Zürich"_s);
        QCOMPARE(suggestion->usualTown, town);
        QVERIFY(!orders::suggestionFor(anna(), {}, town));
        wrong.city = u"zurich"_s; // however it is written
        QVERIFY(!orders::suggestionFor(wrong, {}, town));
    }

    void anAddressIsKnownAgainByWhatItSays()
    {
        Consignee other = anna();
        QCOMPARE(orders::addressFingerprint(other), orders::addressFingerprint(anna()));
        other.language = u"fr"_s;
        QCOMPARE(orders::addressFingerprint(other), orders::addressFingerprint(anna()));
        other.houseNumber = u"6"_s;
        QVERIFY(orders::addressFingerprint(other) != orders::addressFingerprint(anna()));
    }

    void postcodesAreCheckedByTheirRange_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("reason");
        QTest::newRow("Bern") << u"CH"_s << u"3011"_s << QString();
        QTest::newRow("the last one") << u"CH"_s << u"9699"_s << QString();
        QTest::newRow("above the last one") << u"CH"_s << u"9700"_s << u"postcode-range"_s;
        QTest::newRow("below the first one") << u"CH"_s << u"0999"_s << u"postcode-range"_s;
        QTest::newRow("Vaduz") << u"LI"_s << u"9490"_s << QString();
        QTest::newRow("Vaduz in Switzerland") << u"CH"_s << u"9490"_s << u"liechtenstein"_s;
        QTest::newRow("Bern in Liechtenstein") << u"LI"_s << u"3011"_s << u"not-liechtenstein"_s;
        QTest::newRow("Berlin") << u"DE"_s << u"09999"_s << QString();
    }
    void postcodesAreCheckedByTheirRange()
    {
        QFETCH(QString, country);
        QFETCH(QString, postcode);
        QFETCH(QString, reason);
        const catalogue::Catalogue all = catalogue::bundled().value();
        const catalogue::Entry entry = all[u"swisspost"_s];
        Shipment shipment = test::goodShipment(AccountId{1}, u"A"_s);
        shipment.consignee.country = country;
        shipment.consignee.postcode = postcode;
        QStringList found;
        for (const catalogue::Problem& problem :
             catalogue::compile(entry, test::practiceAccount(), shipment, monday.date()).problems)
            if (problem.severity == catalogue::Severity::Advice &&
                (problem.field == "recipient.postcode"_L1 || problem.field == "recipient.country"_L1)) {
                found << problem.reason;
                QVERIFY(!text::sentence(problem).isEmpty());
            }
        QCOMPARE(found.join(u' '), reason);
    }

    void longLinesAreSplitBetweenWords_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QString>("first"); // empty: cannot be split
        QTest::addColumn<QString>("second");
        const auto row = [](const char* name, const QString& company, const QString& extra, const QString& first,
                            const QString& second) { QTest::newRow(name) << company << extra << first << second; };
        row("short enough", u"Muster AG"_s, {}, {}, {});
        row("between words", u"Gemeinnützige Stiftung Beispielhausen Ost"_s, {}, u"Gemeinnützige Stiftung"_s,
            u"Beispielhausen Ost"_s);
        row("before what is there", u"Gemeinnützige Stiftung Beispielhausen Ost"_s, u"Einkauf"_s,
            u"Gemeinnützige Stiftung"_s, u"Beispielhausen Ost Einkauf"_s);
        row("no room left", u"Gemeinnützige Stiftung Beispielhausen Ost"_s, u"Abteilung Einkauf und Lager"_s, {}, {});
        row("one word", QString(40, u'x'), {}, {}, {});
    }
    void longLinesAreSplitBetweenWords()
    {
        QFETCH(QString, company);
        QFETCH(QString, extra);
        QFETCH(QString, first);
        QFETCH(QString, second);
        constexpr int limit = 35;
        const Consignee consignee{.company = company, .extraName = extra};
        const auto splits =
            orders::splitsFor(consignee, {{u"recipient.company"_s, {static_cast<int>(company.size()), limit}},
                                          {u"recipient.extra-name"_s, {static_cast<int>(extra.size()), limit}}});
        QCOMPARE(splits.isEmpty(), first.isEmpty());
        if (splits.isEmpty())
            return;
        QCOMPARE(splits.first().consignee.company, first);
        QCOMPARE(splits.first().consignee.extraName, second);
    }
};

QTEST_GUILESS_MAIN(TestAddressBook)
#include "tst_addressbook.moc"
