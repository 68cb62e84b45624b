#include "core/model/scancode.h"
#include "core/model/scanned.h"
#include "core/model/shipments.h"
#include "core/storage/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace aviso::model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t fnc1 = 0x1D;

/// A desk with a few shipments in a temporary folder.
struct Shelf
{
    QTemporaryDir folder;
    std::unique_ptr<storage::Store> store = storage::Store::open(folder.filePath(u"desk.sqlite"_s)).value();

    ShipmentId add(const QString& reference, const QString& number = {})
    {
        return store
            ->write(storage::Topic::Shipments,
                    [&](storage::Connection& connection) -> Result<ShipmentId> {
                        const auto id = addShipment(connection, {.reference = reference, .parcels = {{}}},
                                                    QDateTime::currentDateTimeUtc(), u"clerk"_s);
                        if (!id)
                            return id;
                        if (auto done =
                                connection.run(u"UPDATE parcels SET number = ? WHERE shipment_id = ?"_s, number, *id);
                            !done)
                            return std::unexpected(done.error());
                        return id;
                    })
            .value();
    }

    Scanned find(const QStringList& readings)
    {
        QList<ScanCode> codes;
        for (const QString& reading : readings)
            codes.append(readScan(reading));
        return store->read([&](storage::Connection& connection) { return findScanned(connection, codes); }).value();
    }
};

} // namespace

class TestScanCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeIsTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("symbology");
        QTest::addColumn<QString>("elements");
        const QString sscc = u"00340123450000000018"_s;
        const auto row = [](const char* name, const QString& typed, const QString& text, const QString& symbology,
                            const QString& elements) { QTest::newRow(name) << typed << text << symbology << elements; };
        row("plain text", u"W-48420"_s, u"W-48420"_s, {}, {});
        row("spaces around", u"  W-48420 "_s, u"W-48420"_s, {}, {});
        row("Code 128 with its identifier", u"]C0W-48420"_s, u"W-48420"_s, u"C0"_s, {});
        row("a bracket that is part of the text", u"]x"_s, u"]x"_s, {}, {});
        row("GS1-128, one SSCC", u"]C1"_s + sscc, sscc, u"C1"_s, u"00=340123450000000018"_s);
        row("GS1-128, two elements, the first of a known length", u"]C1"_s + sscc + u"400W-48420"_s,
            sscc + u"400W-48420"_s, u"C1"_s, u"00=340123450000000018 400=W-48420"_s);
        row("GS1 DataMatrix with separators", u"]d2400W-1"_s + fnc1 + u"10LOT"_s + fnc1 + u"21S"_s,
            u"400W-1"_s + fnc1 + u"10LOT"_s + fnc1 + u"21S"_s, u"d2"_s, u"400=W-1 10=LOT 21=S"_s);
        row("its first character sent as a separator", QString(fnc1) + sscc, sscc, {}, {});
        row("a separator tells GS1 without an identifier", u"400W-1"_s + fnc1 + u"10LOT"_s,
            u"400W-1"_s + fnc1 + u"10LOT"_s, {}, u"400=W-1 10=LOT"_s);
        row("cut off in an element of a known length", u"]C1003401234"_s, u"003401234"_s, u"C1"_s, {});
        row("an identifier that is none", u"]C105abc"_s, u"05abc"_s, u"C1"_s, {});
        row("an identifier without a value", u"]C1400"_s, u"400"_s, u"C1"_s, {});
        row("nothing", {}, {}, {}, {});
    }

    void aCodeIsTakenApart()
    {
        QFETCH(QString, typed);
        const ScanCode code = readScan(typed);
        QTEST(code.text, "text");
        QTEST(code.symbology, "symbology");
        QStringList elements;
        for (const Gs1Element& element : code.elements)
            elements += element.identifier + u'=' + element.value;
        QTEST(elements.join(u' '), "elements");
    }

    void whatACodeMayNameComesBestFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a reference") << u"W-48420"_s << QStringList{u"W-48420"_s};
        QTest::newRow("a number with dots")
            << u"99.00.001001.00000001"_s << QStringList{u"99.00.001001.00000001"_s, u"990000100100000001"_s};
        QTest::newRow("an SSCC in a plain symbol")
            << u"00340123450000000018"_s << QStringList{u"00340123450000000018"_s, u"340123450000000018"_s};
        QTest::newRow("GS1: SSCC and order")
            << u"]C100340123450000000018400W-1"_s
            << QStringList{u"00340123450000000018400W-1"_s, u"340123450000000018"_s, u"W-1"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void whatACodeMayNameComesBestFirst()
    {
        QFETCH(QString, typed);
        QTEST(namesIn(readScan(typed)), "names");
    }

    void aCardOfTheDeskIsKnownWhateverItsLetters()
    {
        const auto preset = deskCard(readScan(u"aviso-p-letter box"_s));
        QVERIFY(preset);
        QCOMPARE(preset->kind, DeskCard::Kind::Preset);
        QCOMPARE(preset->name, u"LETTER BOX"_s);
        const DeskCard book{.kind = DeskCard::Kind::Command, .name = u"BOOK"_s};
        QCOMPARE(deskCard(readScan(cardText(book))), std::optional(book));
        QVERIFY(!deskCard(readScan(u"AVISO-C-"_s)));
        QVERIFY(!deskCard(readScan(u"AVISO-2"_s)));
    }

    void aParcelsNumberWinsOverAReference()
    {
        Shelf desk;
        const ShipmentId labelled = desk.add(u"W-1"_s, u"990000100100000001"_s);
        desk.add(u"990000100100000001"_s);
        QCOMPARE(desk.find({u"99.00.001001.00000001"_s}),
                 (Scanned{.as = Scanned::As::ParcelNumber, .name = u"990000100100000001"_s, .shipments = {labelled}}));
        QCOMPARE(desk.find({u"w-1"_s}).shipments, QList<ShipmentId>{labelled});
        QCOMPARE(desk.find({u"W-2"_s}), (Scanned{.name = u"W-2"_s}));
    }

    void aCodeOfAnotherLayoutIsFoundByItsOtherReading()
    {
        Shelf desk;
        const ShipmentId shipment = desk.add(u"WZ-1"_s);
        QCOMPARE(desk.find({u"ЦЯ-1"_s, u"WZ-1"_s}),
                 (Scanned{.as = Scanned::As::Reference, .name = u"WZ-1"_s, .shipments = {shipment}}));
    }

    void allOrdersOfOneReferenceAreNamedNewestFirst()
    {
        Shelf desk;
        const ShipmentId first = desk.add(u"W-1"_s);
        const ShipmentId second = desk.add(u"W-1"_s);
        QCOMPARE(desk.find({u"W-1"_s}).shipments, (QList<ShipmentId>{second, first}));
    }
};

QTEST_GUILESS_MAIN(TestScanCode)
#include "tst_scancode.moc"
