#include "core/model/items.h"
#include "core/model/shipments.h"
#include "core/orders/import.h"
#include "core/orders/itemcell.h"
#include "core/orders/preview.h"
#include "core/shipping/duplicate.h"
#include "core/shipping/packing.h"
#include "core/text/sentences.h"
#include "tests/support/testdesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::Item;
using shipping::PackRule;
using shipping::PackVerdict;
using storage::Connection;
using storage::Topic;

namespace {

class NoCarrier final : public net::Transport
{
public:
    Result<net::Answer> send(const net::Request&, std::stop_token) override
    {
        return failure(Error::Kind::Offline, u"connection-refused"_s);
    }
};

QString said(const QList<Item>& items)
{
    QStringList words;
    for (const Item& item : items)
        words << u"%1|%2|%3|%4"_s.arg(item.code).arg(item.quantity).arg(item.name).arg(item.picked);
    return words.join(u' ');
}

QString said(const std::optional<orders::Trouble>& trouble)
{
    return trouble ? trouble->code + u' ' + trouble->args.value(0) : QString();
}

std::optional<orders::Trouble> put(model::Order& order, const QString& cell)
{
    return orders::putItems(order, {.text = cell}, {}, u"items"_s);
}

constexpr auto header = "Order;Name;Street;Postcode;City;Items\n";

QByteArray row(const QByteArray& reference, const QByteArray& items)
{
    return reference + ";Gerber;Weg 1;3013;Bern;\"" + items + "\"\n";
}

struct Fixture
{
    QTemporaryDir folder;
    NoCarrier carrier;
    std::unique_ptr<test::TestDesk> desk = std::make_unique<test::TestDesk>(folder.path(), carrier);

    orders::ImportReport import(const QByteArray& rows)
    {
        const tabular::Source file{.bytes = header + rows};
        const auto found = orders::preview(file);
        return orders::importFile(desk->store(), desk->clock(), file,
                                  {.source = u"shop"_s,
                                   .mapping = found->mapping,
                                   .format = found->format,
                                   .duplicates = orders::Duplicates::Replace})
            .value();
    }

    ShipmentId find(const QString& reference)
    {
        return desk->read([&](Connection& c) { return model::findShipment(c, reference); });
    }

    QList<Item> items(ShipmentId id)
    {
        return desk->read([&](Connection& c) { return model::loadItems(c, id); });
    }

    shipping::Packing scan(ShipmentId id, const QString& code)
    {
        return shipping::packScan(desk->store(), id, {model::readScan(code)}).value();
    }

    void use(PackRule rule)
    {
        QVERIFY(desk->store().write(Topic::Settings, [&](Connection& c) { return shipping::savePackRule(c, rule); }));
    }
};

} // namespace

class TestItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellNamesItemsTheirNumberAndTheirName_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("items");
        QTest::newRow("a code alone") << u"MUG-1"_s << u"MUG-1|1||0"_s;
        QTest::newRow("a sign") << u"SKU×2"_s << u"SKU|2||0"_s;
        QTest::newRow("a sign with spaces") << u"MUG-1 × 2"_s << u"MUG-1|2||0"_s;
        QTest::newRow("an asterisk") << u"MUG-1*3 Mug"_s << u"MUG-1|3|Mug|0"_s;
        QTest::newRow("a letter") << u"MUG-1 x 2 Blue mug"_s << u"MUG-1|2|Blue mug|0"_s;
        QTest::newRow("a letter at the number") << u"MUG-1 x2"_s << u"MUG-1|2||0"_s;
        QTest::newRow("a Cyrillic letter") << u"MUG-1 х 2 Чашка"_s << u"MUG-1|2|Чашка|0"_s;
        QTest::newRow("a code with an x") << u"BOX2"_s << u"BOX2|1||0"_s;
        QTest::newRow("a name without a number") << u"MUG-1 Blue mug"_s << u"MUG-1|1|Blue mug|0"_s;
        QTest::newRow("a name that begins with x") << u"TEE x-large"_s << u"TEE|1|x-large|0"_s;
        QTest::newRow("a label") << u"EAN 7612345678900 x 1 Blue mug"_s << u"7612345678900|1|Blue mug|0"_s;
        QTest::newRow("a label with a colon") << u"SKU: A-7 × 2"_s << u"A-7|2||0"_s;
        QTest::newRow("the number first") << u"3 x CAP-L Cap"_s << u"CAP-L|3|Cap|0"_s;
        QTest::newRow("the number first, long code") << u"3 × 7612345678900"_s << u"7612345678900|3||0"_s;
        QTest::newRow("numbers only") << u"1001 × 2"_s << u"1001|2||0"_s;
        QTest::newRow("several") << u"A × 2; EAN 7612345678900 x 1 Mug;B"_s << u"A|2||0 7612345678900|1|Mug|0 B|1||0"_s;
        QTest::newRow("lines") << u"A × 2\r\nB × 3\n\nC"_s << u"A|2||0 B|3||0 C|1||0"_s;
        QTest::newRow("twice the same") << u"A × 2; a Mug"_s << u"A|3|Mug|0"_s;
        QTest::newRow("twice the same GTIN") << u"012345678905 × 1; 00012345678905 × 1"_s << u"012345678905|2||0"_s;
    }

    void aCellNamesItemsTheirNumberAndTheirName()
    {
        QFETCH(QString, cell);
        model::Order order;
        QCOMPARE(said(put(order, cell)), QString());
        QTEST(said(order.items), "items");
        model::Order again;
        QCOMPARE(said(put(again, orders::itemsText(order.items))), QString());
        QCOMPARE(again.items, order.items); // the plain form is read as what it was made of
    }

    void whatNamesNoItemIsRefused_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("no code") << u"A; × 2"_s << u"item-code-missing × 2"_s;
        QTest::newRow("a letter alone") << u"x 2"_s << u"item-code-missing x 2"_s;
        QTest::newRow("none of it") << u"A × 0"_s << u"item-quantity A × 0"_s;
        QTest::newRow("too many") << u"A × 10000"_s << u"item-quantity A × 10000"_s;
        QTest::newRow("too many together") << u"A × 9999; A × 1"_s << u"item-quantity A × 9999; A × 1"_s;
        QTest::newRow("two numbers") << u"2 × A × 3"_s << u"item-quantity 2 × A × 3"_s;
        QTest::newRow("eaten by a spreadsheet") << u"7.61235E+12 × 1"_s << u"number-damaged 7.61235E+12"_s;
        QTest::newRow("a code without an end") << QString(81, u'A') << u"item-too-long "_s + QString(81, u'A');
    }

    void whatNamesNoItemIsRefused()
    {
        QFETCH(QString, cell);
        model::Order order;
        QTEST(said(put(order, cell)), "trouble");
        QVERIFY(order.items.isEmpty());
    }

    void aRowWithWrongItemsStaysOutAndTheOthersComeIn()
    {
        Fixture f;
        const auto report = f.import(row("A1", "MUG × 2; CAP") + row("A2", "MUG × none; × 3") + row("A3", ""));
        QCOMPARE(report.added, 2);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.rejected.first().row, 3);
        QCOMPARE(report.rejected.first().field, u"items"_s);
        QVERIFY(text::sentence(report.rejected.first()).contains(u"“× 3” names no item"_s));
        QCOMPARE(said(f.items(f.find(u"A1"_s))), u"MUG|2||0 CAP|1||0"_s);
        QVERIFY(f.items(f.find(u"A3"_s)).isEmpty());
    }

    void anOrderWithOtherItemsIsAChangedOneAndKeepsItsCounts()
    {
        Fixture f;
        f.import(row("A1", "MUG × 2; CAP"));
        const ShipmentId id = f.find(u"A1"_s);
        f.scan(id, u"MUG"_s);
        QCOMPARE(f.import(row("A1", "MUG × 2; CAP")).seen, 1);
        const auto report = f.import(row("A1", "MUG × 3; HAT"));
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.changed.first().differences,
                 (QList<orders::Difference>{{u"items"_s, u"MUG × 2; CAP × 1"_s, u"MUG × 3; HAT × 1"_s}}));
        QCOMPARE(said(f.items(id)), u"MUG|3||1 HAT|1||0"_s);
    }

    void aScanIsJudgedByTheList_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<PackVerdict::Kind>("kind");
        QTest::addColumn<int>("index");
        using enum PackVerdict::Kind;
        QTest::newRow("the code") << u"MUG-1"_s << Right << 0;
        QTest::newRow("other capitals") << u"mug-1"_s << Right << 0;
        QTest::newRow("one too many") << u"CAP"_s << OneTooMany << 1;
        QTest::newRow("not wanted") << u"HAT"_s << NotInOrder << -1;
        QTest::newRow("a part of a code") << u"MUG"_s << NotInOrder << -1;
        QTest::newRow("EAN-13") << u"7612345678900"_s << Right << 2;
        QTest::newRow("with a symbology") << u"]E07612345678900"_s << Right << 2;
        QTest::newRow("as GTIN-14") << u"07612345678900"_s << Right << 2;
        QTest::newRow("in GS1-128") << u"]C1010761234567890017261231"_s << Right << 2;
        QTest::newRow("in GS1 DataMatrix with a lot") << u"]d2010761234567890010LOT7"_s << Right << 2;
        QTest::newRow("in GS1-128 without a symbology") << u"0107612345678900"_s << Right << 2;
        QTest::newRow("UPC of 12 for 13") << u"0036000291452"_s << Right << 3;
        QTest::newRow("EAN-8 for 13") << u"0000096385074"_s << Right << 4;
        QTest::newRow("zeros before a code that is no GTIN") << u"00CAP"_s << NotInOrder << -1;
        QTest::newRow("another EAN") << u"7612345678917"_s << NotInOrder << -1;
    }

    void aScanIsJudgedByTheList()
    {
        QFETCH(QString, code);
        const QList<Item> items{{.code = u"MUG-1"_s, .quantity = 2, .picked = 1},
                                {.code = u"CAP"_s, .quantity = 1, .picked = 1},
                                {.code = u"7612345678900"_s},
                                {.code = u"036000291452"_s},
                                {.code = u"96385074"_s}};
        const PackVerdict verdict = shipping::judgeScan(items, {model::readScan(code)});
        QTEST(verdict.kind, "kind");
        QTEST(static_cast<int>(verdict.index), "index");
    }

    void whenAllIsPackedEveryFurtherOneIsSaidToBe()
    {
        const QList<Item> items{{.code = u"CAP"_s, .quantity = 1, .picked = 1}};
        QCOMPARE(shipping::judgeScan(items, {model::readScan(u"CAP"_s)}).kind, PackVerdict::Kind::AlreadyComplete);
        QCOMPARE(shipping::judgeScan(items, {model::readScan(u"HAT"_s)}).kind, PackVerdict::Kind::NotInOrder);
    }

    void theReadingThatFitsCounts()
    {
        const QList<Item> items{{.code = u"wz-1"_s}};
        const auto verdict = shipping::judgeScan(items, {model::readScan(u"ця'1"_s), model::readScan(u"wz-1"_s)});
        QCOMPARE(verdict.kind, PackVerdict::Kind::Right);
    }

    void whatIsCountedIsThereAfterTheProgramWasOpenedAnew()
    {
        Fixture f;
        f.import(row("A1", "MUG × 2; CAP"));
        const ShipmentId id = f.find(u"A1"_s);
        QVERIFY(!f.scan(id, u"MUG"_s).isCompletedNow());
        f.scan(id, u"HAT"_s); // counts nothing
        f.desk.reset();
        f.desk = std::make_unique<test::TestDesk>(f.folder.path(), f.carrier);
        QCOMPARE(said(f.items(id)), u"MUG|2||1 CAP|1||0"_s);
        QVERIFY(!f.scan(id, u"CAP"_s).isCompletedNow());
        QVERIFY(f.scan(id, u"MUG"_s).isCompletedNow());
        QVERIFY(!f.scan(id, u"MUG"_s).isCompletedNow()); // it was so before
    }

    void whatIsCountedByHandStaysWithinWhatIsWanted()
    {
        Fixture f;
        f.import(row("A1", "MUG × 2; CAP"));
        const ShipmentId id = f.find(u"A1"_s);
        const auto count = [&](int change) { return shipping::packByHand(f.desk->store(), id, 0, change).value(); };
        count(-1);
        QCOMPARE(said(f.items(id)), u"MUG|2||0 CAP|1||0"_s);
        count(+1);
        count(+1);
        QCOMPARE(count(+1).verdict.kind, PackVerdict::Kind::OneTooMany);
        QCOMPARE(said(f.items(id)), u"MUG|2||2 CAP|1||0"_s);
        const QList<int> before = shipping::setPacked(f.desk->store(), id, {}).value();
        QCOMPARE(said(f.items(id)), u"MUG|2||0 CAP|1||0"_s);
        QVERIFY(shipping::setPacked(f.desk->store(), id, before));
        QCOMPARE(said(f.items(id)), u"MUG|2||2 CAP|1||0"_s);
        const auto gone = shipping::packByHand(f.desk->store(), id, 7, +1);
        QCOMPARE(gone.error().code, u"items-changed"_s);
        QVERIFY(!text::sentence(gone.error()).isEmpty());
    }

    void aCopyWantsTheSameAndHasNothingCounted()
    {
        Fixture f;
        f.import(row("A1", "MUG × 2 Blue mug"));
        const ShipmentId id = f.find(u"A1"_s);
        f.scan(id, u"MUG"_s);
        const auto copies = shipping::duplicate(f.desk->desk(), {id}, u"clerk"_s);
        QVERIFY(copies);
        QCOMPARE(said(f.items(copies->first())), u"MUG|2|Blue mug|0"_s);
        QCOMPARE(said(f.items(id)), u"MUG|2|Blue mug|1"_s);
    }

    void itemsGoWithTheirShipment()
    {
        Fixture f;
        f.import(row("A1", "MUG × 2"));
        const ShipmentId id = f.find(u"A1"_s);
        QVERIFY(f.desk->store().write(Topic::Shipments, [&](Connection& c) -> Result<void> {
            auto gone = c.run(u"DELETE FROM shipments WHERE id = ?"_s, id);
            return gone ? Result<void>() : std::unexpected(gone.error());
        }));
        QVERIFY(f.items(id).isEmpty());
    }

    void theRuleSpeaksOnlyOfWhatIsNotPacked()
    {
        Fixture f;
        f.import(row("A1", "MUG × 2; CAP") + row("A2", ""));
        const ShipmentId id = f.find(u"A1"_s);
        const auto asked = [&](ShipmentId shipment) {
            return f.desk->read([&](Connection& c) { return shipping::unpacked(c, shipment); });
        };
        QVERIFY(!asked(id)); // off, as long as nobody wants it
        f.use(PackRule::Warn);
        QVERIFY(asked(id) && !asked(id)->isRefused());
        f.use(PackRule::Required);
        f.scan(id, u"CAP"_s);
        QVERIFY(asked(id)->isRefused());
        QCOMPARE(asked(id)->why.args, (QStringList{u"A1"_s, u"1"_s, u"3"_s}));
        QVERIFY(text::sentence(asked(id)->why).contains(u"only 1 of 3 items"_s));
        QVERIFY(!asked(f.find(u"A2"_s)));
        f.scan(id, u"MUG"_s);
        f.scan(id, u"MUG"_s);
        QVERIFY(!asked(id));
    }
};

QTEST_MAIN(TestItems)
#include "tst_items.moc"
