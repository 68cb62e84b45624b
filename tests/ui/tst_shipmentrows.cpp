#include "ui/shipments/keychange.h"
#include "ui/shipments/listcolumns.h"
#include "ui/shipments/shipmentrows.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace aviso;
using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;
using model::ShipmentKeys;

namespace {

ShipmentKeys keysOf(const QList<int>& ids)
{
    ShipmentKeys keys;
    for (const int id : ids)
        keys.push_back(ShipmentId{id});
    return keys;
}

ShipmentKeys falling(int from, int count)
{
    ShipmentKeys keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(ShipmentId{from - i});
    return keys;
}

shipping::CheckedLine lineOf(ShipmentId id, const QString& reference = {})
{
    return {.line = {.id = id, .reference = reference.isEmpty() ? QString::number(number(id)) : reference}};
}

struct Fixture
{
    ShipmentRows rows{shipmentColumns()};
    std::optional<QAbstractItemModelTester> tester;
    QItemSelectionModel selection{&rows};

    explicit Fixture(ShipmentKeys keys = {})
    {
        constexpr std::size_t few = 1000; // the tester looks at each row, at every change
        if (keys.size() <= few)
            tester.emplace(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rows.replaceAll(std::move(keys));
    }

    void become(const ShipmentKeys& keys) { rows.update(keys, changeBetween(*rows.keys(), keys)); }
    void select(int row)
    {
        selection.select(rows.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    ShipmentKeys selected() const
    {
        ShipmentKeys keys;
        for (const QModelIndex& index : selection.selectedRows())
            keys.push_back(rows.key(index.row()));
        std::ranges::sort(keys);
        return keys;
    }
    void read(int first, int last)
    {
        QList<shipping::CheckedLine> lines;
        for (const ShipmentId id : rows.missing(first, last))
            lines << lineOf(id);
        rows.take(lines);
    }
    QString text(int row) const { return rows.index(row, 0).data().toString(); }
};

} // namespace

class TestShipmentRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newOnesAtTheTopAreOneInsertion()
    {
        Fixture f(falling(1000, 1000));
        const QSignalSpy inserted(&f.rows, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&f.rows, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(&f.rows, &QAbstractItemModel::modelReset);
        f.become(falling(1003, 1003));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 2);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(reset.size(), 0);
        f.become(falling(1003, 1003));
        QCOMPARE(inserted.size(), 1);
    }

    void noChangeResetsAListWithRowsAndTheSelectionFollows()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 150; ++round) {
            const int size = random.bounded(1, 60);
            Fixture f(falling(100 + size, size));
            for (int i = 0; i < 5; ++i)
                f.select(random.bounded(size));
            const ShipmentKeys before = f.selected();
            ShipmentKeys next = *f.rows.keys();
            std::erase_if(next, [&](ShipmentId) { return random.bounded(4) == 0; });
            for (int i = random.bounded(12); i > 0; --i)
                next.insert(next.begin() + random.bounded(static_cast<int>(next.size()) + 1),
                            ShipmentId{1000 + 100 * round + i});
            if (round % 3 == 0)
                std::ranges::shuffle(next, random);
            const QSignalSpy reset(&f.rows, &QAbstractItemModel::modelReset);
            f.become(next);
            QCOMPARE(*f.rows.keys(), next);
            QCOMPARE(reset.size(), 0);
            ShipmentKeys expected = before;
            std::erase_if(expected, [&](ShipmentId id) { return std::ranges::find(next, id) == next.end(); });
            QCOMPARE(f.selected(), expected);
        }
    }

    void aMillionRowsTakeNoMomentToChange()
    {
        ShipmentRows rows(shipmentColumns());
        QItemSelectionModel selection(&rows);
        rows.replaceAll(falling(1'000'000, 1'000'000));
        selection.select(rows.index(500'000, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const ShipmentId selected = rows.key(500'000);
        const ShipmentKeys next = falling(1'000'003, 1'000'003);
        rows.update(next, changeBetween(*rows.keys(), next));
        QCOMPARE(rows.rowCount(), 1'000'003);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(rows.key(selection.selectedRows().first().row()), selected);
        QCOMPARE(rows.rowOf(ShipmentId{3}), std::optional(1'000'000));
    }

    void onlyWhatIsLookedAtIsReadAndTheRestSaysThatItIsOnItsWay()
    {
        Fixture f(falling(10'000, 10'000));
        const QSignalSpy unknown(&f.rows, &ShipmentRows::lookedAtUnknown);
        QCOMPARE(f.text(5000), u"…"_s);
        QCOMPARE(unknown.last()[0].toInt(), 5000);
        const QList<ShipmentId> wanted = f.rows.missing(5000, 5030);
        QVERIFY(wanted.contains(ShipmentId{5000}) && wanted.size() < 500);
        f.read(5000, 5030);
        QCOMPARE(f.text(5000), u"5000"_s);
        QCOMPARE(f.text(9999), u"…"_s);
        QVERIFY(f.rows.missing(5000, 5030).isEmpty());
    }

    void afterACommitALineIsShownAndReadAgain()
    {
        Fixture f(falling(300, 300));
        f.read(0, 20);
        f.rows.doubtLines();
        QCOMPARE(f.text(0), u"300"_s);
        QVERIFY(f.rows.missing(0, 20).contains(ShipmentId{300}));
        const QSignalSpy changed(&f.rows, &QAbstractItemModel::dataChanged);
        f.rows.take({lineOf(ShipmentId{300}), lineOf(ShipmentId{299}, u"other"_s)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(f.text(1), u"other"_s);
    }

    void whatWasLookedAtLongAgoIsForgotten()
    {
        Fixture f(falling(100'000, 100'000));
        for (int row = 0; row + 100 < 100'000; row += 1000)
            f.read(row, row + 30);
        QVERIFY(!f.rows.line(0));
        QVERIFY(f.rows.line(99'000));
    }

    void theDifferenceIsTheSmallestOne_data()
    {
        QTest::addColumn<QList<int>>("old");
        QTest::addColumn<QList<int>>("now");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::addColumn<bool>("isReordered");
        QTest::newRow("nothing") << QList<int>{3, 2, 1} << QList<int>{3, 2, 1} << 0 << 0 << false;
        QTest::newRow("from nothing") << QList<int>{} << QList<int>{3, 2, 1} << 0 << 1 << false;
        QTest::newRow("to nothing") << QList<int>{3, 2, 1} << QList<int>{} << 1 << 0 << false;
        QTest::newRow("at the top") << QList<int>{3, 2, 1} << QList<int>{5, 4, 3, 2, 1} << 0 << 1 << false;
        QTest::newRow("at the end") << QList<int>{3, 2} << QList<int>{3, 2, 1} << 0 << 1 << false;
        QTest::newRow("here and there") << QList<int>{9, 7, 5, 3} << QList<int>{9, 8, 5, 4} << 2 << 2 << false;
        QTest::newRow("one to the top") << QList<int>{3, 2, 1} << QList<int>{1, 3, 2} << 0 << 0 << true;
    }
    void theDifferenceIsTheSmallestOne()
    {
        QFETCH(QList<int>, old);
        QFETCH(QList<int>, now);
        const KeyChange change = changeBetween(keysOf(old), keysOf(now));
        QTEST(static_cast<int>(change.removed.size()), "removed");
        QTEST(static_cast<int>(change.inserted.size()), "inserted");
        QTEST(change.isReordered, "isReordered");
    }

    void whatIsKeptStaysWhereItWas()
    {
        const auto kept = [](const QList<int>& now, const QList<int>& wanted, const QList<int>& old) {
            return keepingInView(keysOf(now), keysOf(wanted), keysOf(old));
        };
        QCOMPARE(kept({9, 7, 3}, {5}, {9, 7, 5, 3}), keysOf({9, 7, 5, 3}));
        QCOMPARE(kept({7, 3}, {9}, {9, 7, 3}), keysOf({9, 7, 3}));
        QCOMPARE(kept({8, 7}, {5, 4}, {7, 5, 4}), keysOf({8, 7, 5, 4}));
        QCOMPARE(kept({9, 7}, {7}, {9, 7}), keysOf({9, 7}));
        QCOMPARE(kept({}, {4}, {5, 4}), keysOf({4}));
    }
};

QTEST_MAIN(TestShipmentRows)
#include "tst_shipmentrows.moc"
