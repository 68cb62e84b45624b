#include "core/base/textlength.h"
#include "core/model/listing.h"
#include "core/model/search.h"
#include "core/shipping/standing.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;
using model::ShipmentFilter;
using model::ShipmentKeys;
using model::ShipmentOrder;
using model::SortBy;
using storage::Connection;
using storage::Topic;

namespace {

const QStringList firstNames{u"Anna"_s, u"Jürg"_s, u"Élodie"_s, u"Олена"_s, u"Zoë"_s, u"Bo"_s};
const QStringList names{u"Müller"_s,   u"Meier"_s, u"O'Neill"_s,      u"Gämperli"_s,
                        u"Шевченко"_s, u"Li"_s,    u"\"Quote\" AND"_s};
const QStringList towns{u"Zürich"_s, u"Bern"_s, u"Biel/Bienne"_s, u"Genève"_s, u"100% Hof_er"_s};

QString anyOf(QRandomGenerator& dice, const QStringList& words)
{
    return words[dice.bounded(static_cast<int>(words.size()))];
}

struct Fixture
{
    QTemporaryDir folder;
    FakePost post;
    TestDesk desk{folder.path(), post};
    AccountId account = desk.addAccount();

    ShipmentId add(const QString& reference, const QString& name, const QString& city = u"Bern"_s)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.consignee.name = name;
        shipment.consignee.city = city;
        return desk.add(shipment);
    }

    void addMany(QRandomGenerator& dice, int count)
    {
        desk.store()
            .write(Topic::Shipments,
                   [&](Connection& c) -> Result<bool> {
                       for (int i = 0; i < count; ++i) {
                           model::Shipment shipment =
                               goodShipment(account, u"AB-2026-%1"_s.arg(dice.bounded(9999), 4, 10, QChar(u'0')));
                           shipment.consignee.firstName = anyOf(dice, firstNames);
                           shipment.consignee.name = anyOf(dice, names);
                           shipment.consignee.city = anyOf(dice, towns);
                           shipment.consignee.mobile = u"079%1"_s.arg(dice.bounded(9'999'999));
                           if (auto added = model::addShipment(c, shipment, desk.clock().now(), u"clerk"_s); !added)
                               return std::unexpected(added.error());
                       }
                       return true;
                   })
            .value();
    }

    qint64 index(int most)
    {
        return desk.store().write({}, [&](Connection& c) { return model::indexNext(c, most); }).value();
    }
    void indexAll()
    {
        while (index(100) > 0)
            ;
    }
    void run(const QString& sql)
    {
        desk.store().write(Topic::Everything, [&](Connection& c) { return c.run(sql); }).value();
    }
    ShipmentKeys keys(const ShipmentFilter& filter, const ShipmentOrder& order = {})
    {
        return desk.read([&](Connection& c) { return model::shipmentKeys(c, filter, order); });
    }
    std::optional<ShipmentKeys> first(const ShipmentFilter& filter, int limit, const ShipmentOrder& order = {})
    {
        return desk.read([&](Connection& c) { return model::firstShipmentKeys(c, filter, order, limit); });
    }

    /// By looking at each row.
    ShipmentKeys plainly(const QString& typed)
    {
        const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
        const auto rows =
            desk.read([](Connection& c) { return c.run(u"SELECT id, search FROM shipments ORDER BY id DESC"_s); });
        ShipmentKeys found;
        for (const storage::Row& row : rows)
            if (std::ranges::all_of(words, [&](const QString& word) { return row.text(1).contains(word); }))
                found.push_back(row.id<ShipmentId>(0));
        return found;
    }
};

ShipmentKeys reversed(ShipmentKeys keys)
{
    std::ranges::reverse(keys);
    return keys;
}

} // namespace

class TestListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchFindsTheSameWhateverIsIndexed()
    {
        QRandomGenerator dice(20261122);
        Fixture f;
        f.addMany(dice, 600);
        const QStringList needles{
            u"müller"_s,   u"MULLER anna"_s, u"zürich"_s,     u"ab-2026-01"_s, u"2026"_s,
            u"li"_s,       u"o'neill"_s,     u"\"quote\""_s,  u"and"_s,        u"AND OR NOT NEAR("_s,
            u"100%"_s,     u"%"_s,           u"_er"_s,        u"шевч"_s,       u"олена"_s,
            u"07912"_s,    u"3"_s,           u"nobody"_s,     u"bern 079"_s,   u"\\"_s,
            u"search:x"_s, u"*"_s,           u"anna müll*"_s, u"^anna"_s,      u"{reference}"_s};
        const auto compare = [&](const char* when) {
            for (const QString& needle : needles) {
                const ShipmentKeys expected = f.plainly(needle);
                QVERIFY2(f.keys({.search = needle}) == expected, qPrintable(needle + QLatin1StringView(when)));
                QVERIFY2(f.keys({.search = needle}, {.direction = Qt::AscendingOrder}) == reversed(expected),
                         qPrintable(needle));
                const auto page = f.first({.search = needle}, 20);
                QVERIFY2(page && std::ranges::equal(
                                     *page, std::span(expected).first(std::min<std::size_t>(20, expected.size()))),
                         qPrintable(needle + QLatin1StringView(when)));
                QVERIFY2(f.first({.search = needle}, 1'000'000, {.direction = Qt::AscendingOrder}) ==
                             reversed(expected),
                         qPrintable(needle));
            }
        };
        QVERIFY(!f.plainly(u"müller"_s).empty());
        compare(" with nothing indexed");
        QCOMPARE(f.index(300), qint64(300));
        compare(" with half of it indexed");
        f.indexAll();
        compare(" with all of it indexed");
    }

    void whatIsEditedOrErasedIsFoundAsItIs()
    {
        QRandomGenerator dice(7);
        Fixture f;
        f.addMany(dice, 300);
        f.index(200);
        for (int i = 0; i < 60; ++i) {
            const ShipmentId id{1 + dice.bounded(300)};
            const auto stored = f.desk.store().read([&](Connection& c) { return model::loadShipment(c, id); });
            if (!stored)
                continue;
            model::Shipment shipment = *stored;
            if (dice.bounded(3) == 0) {
                f.run(u"DELETE FROM events WHERE shipment_id = %1"_s.arg(number(id)));
                f.run(u"DELETE FROM shipments WHERE id = %1"_s.arg(number(id)));
                continue;
            }
            shipment.consignee.name = anyOf(dice, names) + u" geändert"_s;
            f.desk.store()
                .write(Topic::Shipments,
                       [&](Connection& c) { return model::saveShipment(c, shipment, f.desk.clock().now()); })
                .value();
        }
        for (const QString& needle : {u"geandert"_s, u"müller"_s, u"gämperli geändert"_s, u"zürich"_s}) {
            QVERIFY2(f.keys({.search = needle}) == f.plainly(needle), qPrintable(needle));
            ShipmentKeys some = f.plainly(needle);
            some.resize(std::min<std::size_t>(some.size(), 10));
            QVERIFY2(f.first({.search = needle}, 10) == some, qPrintable(needle));
        }
        QVERIFY(f.keys({.search = u"geändert"_s}).size() > 10);
        f.indexAll();
        f.run(u"INSERT INTO shipment_trigrams(shipment_trigrams) VALUES('integrity-check')"_s);
        QCOMPARE(f.keys({.search = u"geändert"_s}), f.plainly(u"geändert"_s));
    }

    void anIndexThatMissedARowWouldBeNoticed()
    {
        Fixture f;
        for (int i = 0; i < 20; ++i)
            f.add(u"B-%1"_s.arg(i), u"Meier"_s);
        f.add(u"A"_s, u"Müller"_s);
        f.indexAll();
        f.run(u"UPDATE shipments SET search = 'somebody else' WHERE reference = 'A'"_s);
        f.run(u"DELETE FROM search_changes"_s); // as if there were no trigger
        QVERIFY(f.keys({.search = u"somebody"_s}).empty());
    }

    void manyRowsAreNarrowedDownByTheRarestPieces()
    {
        Fixture f;
        for (int i = 0; i < 400; ++i)
            f.add(u"9960012345%1"_s.arg(i, 8, 10, QChar(u'0')), u"Meier"_s);
        f.indexAll();
        const auto needle = f.desk.read([](Connection& c) { return model::needleFor(c, u"996001234500000378"_s); });
        QVERIFY2(!needle.match.isEmpty() && !needle.match.contains(u"996"_s), qPrintable(needle.match));
        QCOMPARE(f.keys({.search = u"996001234500000378"_s}).size(), std::size_t(1));
        // All have it: the newest rows are looked at, and the index is not.
        QCOMPARE(f.desk.read([](Connection& c) { return model::needleFor(c, u"99600123"_s); }).match, QString());
        QCOMPARE(f.keys({.search = u"99600123"_s}).size(), std::size_t(400));
    }

    void sortsByEachColumnAndEqualsNewestFirst_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("age") << int(SortBy::Age) << QList<int>{1, 2, 3, 4};
        QTest::newRow("reference") << int(SortBy::Reference) << QList<int>{2, 4, 1, 3};
        QTest::newRow("recipient without regard to accents") << int(SortBy::Recipient) << QList<int>{3, 1, 4, 2};
        QTest::newRow("state in the order of the work") << int(SortBy::State) << QList<int>{4, 3, 1, 2};
        QTest::newRow("place") << int(SortBy::Place) << QList<int>{4, 3, 1, 2};
        QTest::newRow("service") << int(SortBy::Service) << QList<int>{4, 3, 2, 1};
        QTest::newRow("account") << int(SortBy::Account) << QList<int>{4, 2, 3, 1};
        QTest::newRow("change") << int(SortBy::Changed) << QList<int>{4, 3, 1, 2};
    }
    void sortsByEachColumnAndEqualsNewestFirst()
    {
        QFETCH(int, by);
        QFETCH(QList<int>, expected);
        Fixture f;
        model::Account other = practiceAccount();
        other.name = u"another"_s;
        const AccountId second = f.desk.addAccount(other);
        const auto add = [&f](const QString& reference, const QString& name, const QString& postcode,
                              const QString& service, AccountId account) {
            model::Shipment shipment = goodShipment(account, reference);
            shipment.consignee = {.name = name, .postcode = postcode, .city = u"Ort"_s, .country = u"CH"_s};
            shipment.service.basic = service;
            f.desk.clock().advance(std::chrono::hours(1));
            f.desk.add(shipment);
        };
        add(u"C"_s, u"Ägerter"_s, u"3000"_s, u"PRI"_s, f.account);
        add(u"A"_s, u"Zbinden"_s, u"8001"_s, u"PRI"_s, second);
        add(u"D"_s, u"abegg"_s, u"3000"_s, u"ECO"_s, f.account);
        add(u"B"_s, u"Éric"_s, u"1200"_s, u"ECO"_s, second);
        f.run(u"UPDATE shipments SET state = 'booked' WHERE id = 2"_s);
        f.run(u"UPDATE shipments SET state = 'unknown' WHERE id = 1"_s);
        f.run(u"UPDATE shipments SET changed_at = 5000 - id WHERE id > 2"_s);
        ShipmentKeys keys;
        for (const int id : expected)
            keys.push_back(ShipmentId{id});
        const ShipmentOrder order{.by = SortBy(by), .direction = Qt::AscendingOrder};
        QCOMPARE(f.keys({}, order), keys);
        QCOMPARE(f.keys({.search = u"ort"_s}, order), keys);
        f.indexAll();
        QCOMPARE(f.keys({.search = u"ort"_s}, order), keys);
        QCOMPARE(model::sortFromWord(model::sortWord(order.by)), std::optional(order.by));
    }

    void theFirstOnesByReferenceAreThoseOfTheWholeList()
    {
        QRandomGenerator dice(3);
        Fixture f;
        f.addMany(dice, 200);
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ShipmentOrder order{.by = SortBy::Reference, .direction = direction};
            ShipmentKeys all = f.keys({}, order);
            QCOMPARE(all.size(), std::size_t(200));
            QCOMPARE(f.keys({.search = u"ab"_s}, order), all); // the same, read another way
            all.resize(50);
            QCOMPARE(f.first({}, 50, order), std::optional(all));
        }
    }

    void linesComeInTheOrderOfTheirKeysAndWithoutTheErasedOnes()
    {
        QRandomGenerator dice(11);
        Fixture f;
        f.addMany(dice, 150);
        ShipmentKeys keys = f.keys({}, {.by = SortBy::Recipient, .direction = Qt::AscendingOrder});
        f.run(u"DELETE FROM events WHERE shipment_id = %1"_s.arg(number(keys[70])));
        f.run(u"DELETE FROM shipments WHERE id = %1"_s.arg(number(keys[70])));
        const auto lines = f.desk.read([&](Connection& c) { return model::shipmentLines(c, keys); });
        keys.erase(keys.begin() + 70);
        QVERIFY(std::ranges::equal(lines, keys, {}, &model::ShipmentLine::id));
    }

    void aReadThatIsStoppedSaysSo()
    {
        QRandomGenerator dice(5);
        Fixture f;
        f.addMany(dice, 2000);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = f.desk.store().read(
            [&](Connection& c) { return model::shipmentKeys(c, {.search = u"zz"_s}, {}, stop.get_token()); });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(f.keys({}).size(), std::size_t(2000)); // the connection is as before
    }

    void aTallyEndsAtItsCap()
    {
        QRandomGenerator dice(5);
        Fixture f;
        f.addMany(dice, 120);
        const auto tally = [&f](const ShipmentFilter& filter, int cap) {
            return f.desk.read([&](Connection& c) { return model::tallyShipments(c, filter, cap); });
        };
        QCOMPARE(tally({}, 100), (model::Tally{.count = 100, .isAll = false}));
        QCOMPARE(tally({}, 120), (model::Tally{.count = 120, .isAll = true}));
        QCOMPARE(tally({.search = u"nobody"_s}, 100), (model::Tally{.count = 0, .isAll = true}));
    }

    void draftsThatStandSoKeepTheOrderOfTheList()
    {
        Fixture f;
        ShipmentKeys bad;
        for (int i = 0; i < 450; ++i) {
            const bool isBad = i % 3 == 0;
            const ShipmentId id = f.add(QString::number(i), u"Muster"_s, isBad ? QString() : u"Bern"_s);
            if (isBad)
                bad.insert(bad.begin(), id);
        }
        using shipping::Standing;
        const auto list = [&f](const ShipmentFilter& filter, Standing standing, const ShipmentOrder& order,
                               std::size_t limit) {
            return shipping::draftKeys(f.desk.desk(), {.stored = filter, .standing = standing, .order = order},
                                       {.keys = limit}, {}, {});
        };
        const auto all = list({}, Standing::ToMend, {}, 1000);
        QVERIFY(all);
        QCOMPARE(all->keys, bad);
        QVERIFY(all->isAll);
        const auto oldest = list({}, Standing::ToMend, {.direction = Qt::AscendingOrder}, 1000);
        QCOMPARE(oldest->keys, reversed(bad));
        const auto some = list({}, Standing::ToMend, {}, 100);
        bad.resize(100);
        QCOMPARE(some->keys, bad);
        QVERIFY(!some->isAll);
        QCOMPARE(list({.search = u"7"_s}, Standing::Ready, {}, 1000)->keys.size(), [] {
            std::size_t fitting = 0;
            for (int i = 0; i < 450; ++i)
                fitting += i % 3 != 0 && (QString::number(i).contains(u'7')) ? 1 : 0;
            return fitting;
        }());
    }

    void whatIsKnownOfADraftIsNotLookedAtAgain()
    {
        Fixture f;
        const ShipmentId good = f.add(u"A"_s, u"Muster"_s);
        const ShipmentId other = f.add(u"B"_s, u"Muster"_s);
        shipping::KnownReadiness known;
        known.insert(number(good), {.version = 1, .readiness = {.obstacle = catalogue::Problem(), .obstacles = 1}});
        const shipping::Drafts wanted{.standing = shipping::Standing::Ready};
        const auto keys = shipping::draftKeys(f.desk.desk(), wanted, {.keys = 10}, known, {});
        QVERIFY(keys);
        QCOMPARE(keys->keys, ShipmentKeys{other}); // the other one is believed to be bad
        QCOMPARE(keys->learned.size(), 1);
        known[number(good)].version = 7; // of another version: looked at
        QCOMPARE(shipping::draftKeys(f.desk.desk(), wanted, {.keys = 10}, known, {})->keys,
                 (ShipmentKeys{other, good}));
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
