#include "tests/carriers/novaposhtadesk.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <ZXing/ReadBarcode.h>
#include <poppler-qt6.h>

using namespace aviso;
using namespace aviso::practice;
using novaposhta::Point;

namespace {

QJsonObject edit(const QString& name, const QJsonValue& value)
{
    return {{name, value}};
}

QStringList decoded(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    QStringList out;
    const ZXing::DecodeHints hints =
        ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::Code128).setTryRotate(false).setTryDownscale(false);
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints))
        out.append(QString::fromStdString(result.text()));
    return out;
}

/// How many stickers stand side by side and one above the other.
struct Grid
{
    int columns = 1;
    int rows = 1;
};

/// The bar codes of a PDF, page by page. Each sticker is read alone: the reader asserts when it meets a code twice.
QList<QStringList> pagesOf(const QByteArray& pdf, Grid grid = {})
{
    QList<QStringList> out;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; document && i < document->numPages(); ++i) {
        const QImage page = document->page(i)->renderToImage(203, 203);
        const QSize cell(page.width() / grid.columns, page.height() / grid.rows);
        QStringList codes;
        for (int at = 0; at < grid.columns * grid.rows; ++at)
            codes += decoded(
                page.copy(QRect(QPoint(at % grid.columns * cell.width(), at / grid.columns * cell.height()), cell)));
        out.append(codes);
    }
    return out;
}

QString printPath(const QString& form, const QString& orders, const QString& rest)
{
    return u"/novaposhta/orders/%1/%2/type/%3"_s.arg(form, orders, rest);
}

QJsonArray found(NovaPoshtaDesk& desk, const QString& method, const QJsonObject& properties)
{
    return desk.first(u"Address"_s, method, properties)["Addresses"_L1].toArray();
}

} // namespace

class TestPracticeNovaPoshta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsJudged_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("right") << NovaPoshtaDesk::key() << QString();
        QTest::newRow("empty") << QString() << u"20000200069"_s;
        QTest::newRow("no key at all") << u"short"_s << u"20000401360"_s;
        QTest::newRow("unknown") << QString(32, u'b') << u"20000200068"_s;
        QTest::newRow("expired") << u"e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0"_s << u"20000201204"_s;
    }
    void aKeyIsJudged()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        const QJsonObject answer =
            desk.ask(u"Counterparty"_s, u"getCounterparties"_s, {{u"CounterpartyProperty"_s, u"Sender"_s}}, key);
        QCOMPARE(desk.last.status, 200);
        QCOMPARE(answer["success"_L1].toBool(), code.isEmpty());
        QCOMPARE(NovaPoshtaDesk::codes(answer), code.isEmpty() ? QStringList() : QStringList{code});
        QVERIFY(!NovaPoshtaDesk().ask(u"Address"_s, u"getAreas"_s, {}, key)["data"_L1].toArray().isEmpty());
    }

    void theEnvelopeHasAllItsMembers()
    {
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.ask(u"Common"_s, u"getCargoTypes"_s);
        QCOMPARE(answer.keys(), (QStringList{u"data"_s, u"errorCodes"_s, u"errors"_s, u"info"_s, u"infoCodes"_s,
                                             u"messageCodes"_s, u"success"_s, u"warningCodes"_s, u"warnings"_s}));
    }

    void methodsAreFound_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("code");
        QTest::newRow("as documented") << u"Common"_s << u"getCargoTypes"_s << QString();
        QTest::newRow("General") << u"CommonGeneral"_s << u"getCargoTypes"_s << QString();
        QTest::newRow("another case") << u"Common"_s << u"GETcargotypes"_s << QString();
        QTest::newRow("no such method") << u"Common"_s << u"getMoon"_s << u"20000402050"_s;
        QTest::newRow("no such model") << u"Moon"_s << u"getCargoTypes"_s << u"20000401459"_s;
        QTest::newRow("a refusal has no method") << u"AdditionalService"_s << u"orderRefusal"_s << u"20000402050"_s;
    }
    void methodsAreFound()
    {
        QFETCH(QString, model);
        QFETCH(QString, method);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(model, method)).value(0), code);
    }

    void theMethodMayStandInThePath()
    {
        NovaPoshtaDesk desk;
        const Answer answer = desk.post("/novaposhta/v2.0/json/AddressGeneral/getAreas"_L1, "{\"apiKey\":\"\"}");
        QVERIFY(QJsonDocument::fromJson(answer.body)["data"_L1].toArray().size() > 20);
        QCOMPARE(desk.post("/novaposhta/v2.0/xml/"_L1, {}).status, 404);
    }

    void aParcelIsBooked()
    {
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.save(plainWaybill());
        QVERIFY2(answer["success"_L1].toBool(), desk.last.body);
        const QJsonObject row = answer["data"_L1].toArray().first().toObject();
        QCOMPARE(row["IntDocNumber"_L1].toString(), u"20450000000001"_s);
        QCOMPARE(row["TypeDocument"_L1].toString(), u"InternetDocument"_s);
        QCOMPARE(row["EstimatedDeliveryDate"_L1].toString(), u"25.11.2026"_s);
        QCOMPARE(row["CostOnSite"_L1].toDouble(), 96.0);
        QVERIFY(novaposhta::practiceSender() != row["Ref"_L1].toString());
        QCOMPARE(desk.last.pieces.size(), 1);
        QCOMPARE(desk.last.pieces[0].outcome, u"label"_s);
        QCOMPARE(desk.last.pieces[0].itemId, u"A-1001"_s);
    }

    void waybillsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("edits");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QString& member, const QJsonValue& value, const char* code) {
            QTest::newRow(name) << edit(member, value) << QString::fromLatin1(code);
        };
        row("no weight", u"Weight"_s, QJsonValue(), "20000200373");
        row("a weight of nothing", u"Weight"_s, u"0"_s, "20000200373");
        row("a weight in words", u"Weight"_s, u"heavy"_s, "20000200373");
        row("a weight of tons", u"Weight"_s, u"31000"_s, "20000200375");
        row("too heavy for the branch", u"Weight"_s, u"30.5"_s, "20000201162");
        row("no seats", u"SeatsAmount"_s, QJsonValue(), "20000200313");
        row("half a seat", u"SeatsAmount"_s, u"1.5"_s, "20000200314");
        row("a value as a number", u"Cost"_s, 1200, "20000200120");
        row("a value in words", u"Cost"_s, u"much"_s, "20000200118");
        row("a value too high", u"Cost"_s, u"400000"_s, "20000203744");
        row("a value far too high", u"Cost"_s, u"1000001"_s, "20000203745");
        row("no phone", u"RecipientsPhone"_s, QJsonValue(), "20000300435");
        row("a wrong phone", u"RecipientsPhone"_s, u"+41791234567"_s, "20000300434");
        row("no sender's phone", u"SendersPhone"_s, QJsonValue(), "20000300445");
        row("a wrong sender's phone", u"SendersPhone"_s, u"123"_s, "20000300444");
        row("no way of payment", u"PaymentMethod"_s, QJsonValue(), "20000200250");
        row("a wrong way of payment", u"PaymentMethod"_s, u"Barter"_s, "20000200251");
        row("a third payer in cash", u"PayerType"_s, u"ThirdPerson"_s, "20000200350");
        row("English", u"Description"_s, u"Pottery"_s, "20000200151");
        row("no description", u"Description"_s, QJsonValue(), "20000200151");
        row("Ukrainian and English", u"Description"_s, u"Чашка with handle"_s, "20000200151");
        row("a long description", u"Description"_s, QString(121, u'а'), "20000200152");
        row("a banned word", u"Description"_s, u"Зброя"_s, "20000204014");
        row("yesterday", u"DateTime"_s, u"22.11.2026"_s, "20000400455");
        row("a date of another form", u"DateTime"_s, u"2026-11-23"_s, "20000400456");
        row("a Latin name", u"RecipientName"_s, u"Marko Vovchok"_s, "20000201465");
        row("half a name", u"RecipientName"_s, u"Марко"_s, "20000201465");
        row("no town", u"RecipientCityName"_s, QJsonValue(), "20000503570");
        row("an unknown town", u"RecipientCityName"_s, u"Нарнія"_s, "20000503569");
        row("a town of another area", u"RecipientArea"_s, u"Одеська"_s, "20000503569");
        row("no branch", u"RecipientAddressName"_s, QJsonValue(), "20000201396");
        row("an unknown branch", u"RecipientAddressName"_s, u"999"_s, "20000303520");
        row("an unknown service", u"ServiceType"_s, u"Pigeon"_s, "20000203506");
        row("an unknown cargo", u"CargoType"_s, u"Love"_s, "20000200184");
        row("no payer", u"PayerType"_s, QJsonValue(), "20000901636");
        row("no sender's city", u"CitySender"_s, QJsonValue(), "20000200107");
        row("another sender's contact", u"ContactSender"_s, novaposhta::practiceSender(), "20002102175");
        row("a branch of another town", u"SenderAddress"_s, NovaPoshtaDesk::point(u"Одеса"_s, 1).ref, "20000202714");
        row("no money to bring", u"BackwardDeliveryData"_s,
            QJsonArray{QJsonObject{{u"CargoType"_s, u"Money"_s}, {u"RedeliveryString"_s, u"0"_s}}}, "20000200080");
        row("an unknown way back", u"BackwardDeliveryData"_s, QJsonArray{QJsonObject{{u"CargoType"_s, u"Cats"_s}}},
            "20000200075");
        QTest::newRow("money and payment control")
            << QJsonObject{{u"BackwardDeliveryData"_s,
                            QJsonArray{QJsonObject{{u"CargoType"_s, u"Money"_s}, {u"RedeliveryString"_s, u"500"_s}}}},
                           {u"AfterpaymentOnGoodsCost"_s, u"500"_s}}
            << u"20000200035"_s;
    }
    void waybillsAreRefused()
    {
        QFETCH(QJsonObject, edits);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.save(changedWaybill(edits));
        QVERIFY(!answer["success"_L1].toBool());
        QCOMPARE(NovaPoshtaDesk::codes(answer), QStringList{code});
        QVERIFY(desk.office.novaPoshta().parcels().isEmpty());
    }

    void aLockerHasRules_data()
    {
        QTest::addColumn<QJsonObject>("edits");
        QTest::addColumn<QString>("code");
        const auto box = [](int length, int width, int height) {
            return QJsonArray{QJsonObject{
                {u"volumetricLength"_s, length}, {u"volumetricWidth"_s, width}, {u"volumetricHeight"_s, height}}};
        };
        const QString seat = u"OptionsSeat"_s;
        QTest::newRow("fits") << QJsonObject() << QString();
        QTest::newRow("fits when it is turned") << edit(seat, box(30, 60, 40)) << QString();
        QTest::newRow("no sizes") << edit(seat, QJsonValue()) << u"20000200226"_s;
        QTest::newRow("too high") << edit(seat, box(50, 40, 31)) << u"20000200181"_s;
        QTest::newRow("too wide") << edit(seat, box(50, 41, 10)) << u"20000200389"_s;
        QTest::newRow("too long") << edit(seat, box(61, 30, 10)) << u"20000200212"_s;
        QTest::newRow("too heavy") << edit(u"Weight"_s, u"20.1"_s) << u"20000200380"_s;
        QTest::newRow("two places") << edit(u"SeatsAmount"_s, u"2"_s) << u"20000201813"_s;
        QTest::newRow("worth too much") << edit(u"Cost"_s, u"10001"_s) << u"20000203297"_s;
        QTest::newRow("too much money") << edit(u"BackwardDeliveryData"_s,
                                                QJsonArray{QJsonObject{{u"CargoType"_s, u"Money"_s},
                                                                       {u"RedeliveryString"_s, u"10001"_s}}})
                                        << u"20000204015"_s;
        QTest::newRow("a fixed line") << edit(u"RecipientsPhone"_s, u"0443334455"_s) << u"20000201660"_s;
        QTest::newRow("takes no payment")
            << QJsonObject{{u"RecipientAddressName"_s, u"3006"_s}, {u"PayerType"_s, u"Recipient"_s}}
            << u"20000201109"_s;
        QTest::newRow("full") << QJsonObject{{u"RecipientCityName"_s, u"Київ"_s},
                                             {u"RecipientArea"_s, QJsonValue()},
                                             {u"RecipientAddressName"_s, u"3004"_s}}
                              << u"20000203287"_s;
    }
    void aLockerHasRules()
    {
        QFETCH(QJsonObject, edits);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.save(changedWaybill(edits, lockerWaybill()));
        QCOMPARE(NovaPoshtaDesk::codes(answer).value(0), code);
        QCOMPARE(answer["success"_L1].toBool(), code.isEmpty());
    }

    void aLockerTakesOnePlace()
    {
        NovaPoshtaDesk desk;
        QJsonArray two = lockerWaybill()["OptionsSeat"_L1].toArray();
        two.append(two.first());
        const QJsonObject answer =
            desk.save(changedWaybill({{u"OptionsSeat"_s, two}, {u"SeatsAmount"_s, u"2"_s}}, lockerWaybill()));
        QCOMPARE(NovaPoshtaDesk::codes(answer), QStringList{u"20000200215"_s});
    }

    void whatTheCarrierChangesItSays_data()
    {
        QTest::addColumn<QJsonObject>("edits");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("becomes");
        QTest::newRow("nothing") << QJsonObject() << QString() << u"Weight"_s << QJsonValue(1.5);
        QTest::newRow("a weight") << edit(u"Weight"_s, u"1.53"_s) << u"30000200881"_s << u"Weight"_s << QJsonValue(1.6);
        QTest::newRow("a tiny weight") << edit(u"Weight"_s, 0.01) << u"30000200881"_s << u"Weight"_s << QJsonValue(0.1);
        QTest::newRow("a Sunday") << edit(u"DateTime"_s, u"29.11.2026"_s) << u"30000200880"_s << u"DateTime"_s
                                  << QJsonValue(u"2026-11-30 00:00:00"_s);
        QTest::newRow("a value") << edit(u"Cost"_s, u"1200.5"_s) << u"30000200884"_s << u"Cost"_s << QJsonValue(1201);
        QTest::newRow("blanks") << edit(u"Description"_s, u"Чашка  і миска"_s) << u"30000200883"_s << u"Description"_s
                                << QJsonValue(u"Чашка і миска"_s);
        QTest::newRow("payment control") << edit(u"AfterpaymentOnGoodsCost"_s, u"99.9"_s) << u"30000202720"_s
                                         << u"AfterpaymentOnGoodsCost"_s << QJsonValue(99);
    }
    void whatTheCarrierChangesItSays()
    {
        QFETCH(QJsonObject, edits);
        QFETCH(QString, code);
        QFETCH(QString, member);
        QFETCH(QJsonValue, becomes);
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.save(changedWaybill(edits));
        QVERIFY2(answer["success"_L1].toBool(), desk.last.body);
        QCOMPARE(NovaPoshtaDesk::codes(answer, "warningCodes"_L1).value(0), code);
        QCOMPARE(answer["warnings"_L1].toArray().isEmpty(), code.isEmpty());
        QCOMPARE(desk.first(u"InternetDocument"_s, u"getDocumentList"_s)[member], becomes);
    }

    void aRecipientMayBeGivenByRef()
    {
        NovaPoshtaDesk desk;
        const QJsonObject who = desk.first(u"Counterparty"_s, u"save"_s,
                                           {{u"FirstName"_s, u"Леся"_s},
                                            {u"LastName"_s, u"Квітка"_s},
                                            {u"Phone"_s, u"+380 67 555 44 33"_s},
                                            {u"CounterpartyType"_s, u"PrivatePerson"_s},
                                            {u"CounterpartyProperty"_s, u"Recipient"_s}});
        const QJsonObject contact = who["ContactPerson"_L1]["data"_L1].toArray().first().toObject();
        const QJsonObject street =
            desk.first(u"Address"_s, u"getStreet"_s, {{u"CityRef"_s, NovaPoshtaDesk::cityRef(u"Одеса"_s)}});
        const QJsonObject door = desk.first(
            u"Address"_s, u"save"_s,
            {{u"CounterpartyRef"_s, who["Ref"_L1]}, {u"StreetRef"_s, street["Ref"_L1]}, {u"BuildingNumber"_s, u"7"_s}});
        QJsonObject waybill = changedWaybill({{u"NewAddress"_s, QJsonValue()},
                                              {u"ServiceType"_s, u"WarehouseDoors"_s},
                                              {u"CityRecipient"_s, NovaPoshtaDesk::cityRef(u"Одеса"_s)},
                                              {u"Recipient"_s, who["Ref"_L1]},
                                              {u"ContactRecipient"_s, contact["Ref"_L1]},
                                              {u"RecipientAddress"_s, door["Ref"_L1]}});
        QVERIFY2(desk.save(waybill)["success"_L1].toBool(), desk.last.body);
        const QJsonObject row = desk.first(u"InternetDocument"_s, u"getDocumentList"_s);
        QCOMPARE(row["RecipientContactPerson"_L1].toString(), u"Квітка Леся"_s);
        waybill["CityRecipient"_L1] = NovaPoshtaDesk::settlementRef(u"Одеса"_s); // the other space of keys
        QCOMPARE(NovaPoshtaDesk::codes(desk.save(waybill)).value(0), u"20000200103"_s);
    }

    void doorsNeedAKnownStreet_data()
    {
        QTest::addColumn<QString>("town");
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("code");
        QTest::newRow("a street") << u"Львів"_s << u"вул. Садова"_s << QString();
        QTest::newRow("an unknown one") << u"Львів"_s << u"вул. Неіснуюча"_s << u"20000303520"_s;
        QTest::newRow("no courier there") << u"Шешори"_s << u"Садова"_s << u"20000201797"_s;
    }
    void doorsNeedAKnownStreet()
    {
        QFETCH(QString, town);
        QFETCH(QString, street);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.save(changedWaybill({{u"ServiceType"_s, u"WarehouseDoors"_s},
                                                             {u"RecipientCityName"_s, town},
                                                             {u"RecipientArea"_s, QJsonValue()},
                                                             {u"RecipientAddressName"_s, street},
                                                             {u"RecipientHouse"_s, u"12"_s}}));
        QCOMPARE(NovaPoshtaDesk::codes(answer).value(0), code);
    }

    void aLostAnswerBookedAllTheSame()
    {
        NovaPoshtaDesk desk;
        desk.arm(R"({"kind": "cut-after-work", "carrier": "novaposhta", "operation": "InternetDocument.save"})");
        desk.save(plainWaybill());
        QCOMPARE(desk.last.delivery.manner, Delivery::Manner::Nothing);
        const QJsonArray rows = desk.ask(u"InternetDocument"_s, u"getDocumentList"_s,
                                         {{u"DateTimeFrom"_s, u"23.11.2026"_s},
                                          {u"DateTimeTo"_s, u"24.11.2026"_s},
                                          {u"GetFullList"_s, u"1"_s}})["data"_L1]
                                    .toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0]["InfoRegClientBarcodes"_L1].toString(), u"A-1001"_s);
        desk.arm(R"({"kind": "cut-before-work", "operation": "InternetDocument.save"})");
        desk.save(plainWaybill());
        QCOMPARE(desk.office.novaPoshta().parcels().size(), 1);
    }

    void theListIsOfTheDaysAskedFor_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("rows");
        QTest::newRow("no days") << QString() << QString() << 2;
        QTest::newRow("today only: the later one is dispatched tomorrow") << u"23.11.2026"_s << u"23.11.2026"_s << 1;
        QTest::newRow("both") << u"23.11.2026"_s << u"24.11.2026"_s << 2;
        QTest::newRow("last week") << u"16.11.2026"_s << u"22.11.2026"_s << 0;
    }
    void theListIsOfTheDaysAskedFor()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, rows);
        NovaPoshtaDesk desk;
        desk.book(plainWaybill());
        desk.book(changedWaybill({{u"DateTime"_s, u"24.11.2026"_s}}));
        QCOMPARE(desk.ask(u"InternetDocument"_s, u"getDocumentList"_s,
                          {{u"DateTimeFrom"_s, from}, {u"DateTimeTo"_s, to}})["data"_L1]
                     .toArray()
                     .size(),
                 rows);
        const QJsonObject wide = desk.ask(u"InternetDocument"_s, u"getDocumentList"_s,
                                          {{u"DateTimeFrom"_s, u"01.01.2026"_s}, {u"DateTimeTo"_s, u"31.12.2026"_s}});
        QCOMPARE(NovaPoshtaDesk::codes(wide, "warningCodes"_L1), QStringList{u"30003303398"_s});
    }

    void aWaybillIsChangedAndDeletedUntilItIsScanned()
    {
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        const QString ref = desk.office.novaPoshta().parcels().constFirst().piece.ident == number
                                ? desk.first(u"InternetDocument"_s, u"getDocumentList"_s)["Ref"_L1].toString()
                                : QString();
        const QJsonObject heavier = changedWaybill({{u"Ref"_s, ref}, {u"Weight"_s, u"12"_s}});
        const QJsonObject changed = desk.ask(u"InternetDocument"_s, u"update"_s, heavier);
        QVERIFY2(changed["success"_L1].toBool(), desk.last.body);
        QCOMPARE(NovaPoshtaDesk::codes(changed, "warningCodes"_L1), QStringList{u"30000301008"_s});
        QCOMPARE(changed["data"_L1].toArray().first()["IntDocNumber"_L1].toString(), number);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"InternetDocument"_s, u"update"_s, plainWaybill())),
                 QStringList{u"20000200206"_s});
        const QString scanned = desk.book(plainWaybill());
        desk.happens(scanned, u"4"_s);
        const QString scannedRef = desk.track(scanned)["RefEW"_L1].toString();
        QVERIFY(!desk.ask(u"InternetDocument"_s, u"update"_s, changedWaybill({{u"Ref"_s, scannedRef}}))["success"_L1]
                     .toBool());
        QVERIFY(
            !desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, scannedRef}})["success"_L1].toBool());
        QCOMPARE(desk.first(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, ref}})["Ref"_L1].toString(), ref);
        QCOMPARE(desk.track(number)["StatusCode"_L1].toString(), u"2"_s);
        QVERIFY(!desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, ref}})["success"_L1].toBool());
    }

    void aPriceIsNamedWithoutAKey()
    {
        NovaPoshtaDesk desk;
        const QJsonObject route{{u"CitySender"_s, NovaPoshtaDesk::cityRef(u"Дніпро"_s)},
                                {u"CityRecipient"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)},
                                {u"ServiceType"_s, u"WarehouseWarehouse"_s},
                                {u"DateTime"_s, u"28.11.2026"_s},
                                {u"Weight"_s, u"0.5"_s},
                                {u"Cost"_s, u"2879"_s}};
        const QJsonObject price =
            desk.ask(u"InternetDocument"_s, u"getDocumentPrice"_s, route, {})["data"_L1].toArray().first().toObject();
        QCOMPARE(price["Cost"_L1].toDouble(), 104.4);
        QVERIFY(!price.contains("CostRedelivery"_L1));
        const QJsonObject day = desk.first(u"InternetDocument"_s, u"getDocumentDeliveryDate"_s, route);
        QCOMPARE(day["DeliveryDate"_L1]["date"_L1].toString(), u"2026-11-30 00:00:00.000000"_s);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"InternetDocument"_s, u"getDocumentPrice"_s)),
                 QStringList{u"20000200107"_s});
    }

    void stickersCarryTheNumber_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<int>("pages");
        const QString key = u"apiKey/"_s + NovaPoshtaDesk::key();
        QTest::newRow("waybill") << u"printDocument"_s << u"pdf/"_s + key << 2;
        QTest::newRow("85 mm") << u"printMarking85x85"_s << u"pdf/"_s + key << 3;
        QTest::newRow("eight on a page") << u"printMarking85x85"_s << u"pdf8/"_s + key << 1;
        QTest::newRow("100 mm") << u"printMarking100x100"_s << u"pdf/"_s + key + u"/zebra"_s << 3;
        QTest::newRow("100 mm, the other spelling") << u"printMarking100x100"_s << u"pdf/zebra/zebra/"_s + key << 3;
    }
    void stickersCarryTheNumber()
    {
        QFETCH(QString, form);
        QFETCH(QString, rest);
        QFETCH(int, pages);
        NovaPoshtaDesk desk;
        const QString one = desk.book(plainWaybill());
        const QString two = desk.book(changedWaybill({{u"SeatsAmount"_s, u"2"_s}}));
        const QString ref = desk.track(two)["RefEW"_L1].toString();
        const Answer answer = desk.get(printPath(form, u"orders[]/%1/orders[]/%2"_s.arg(one, ref), rest));
        QCOMPARE(answer.contentType, QByteArray("application/pdf"));
        const Grid grid = rest.startsWith(u"pdf8"_s) ? Grid{.columns = 2, .rows = 4} : Grid();
        const QList<QStringList> codes = pagesOf(answer.body, grid);
        QCOMPARE(codes.size(), pages);
        QVERIFY2(codes.first().contains(one), qPrintable(codes.first().join(u' ')));
        QVERIFY(codes.last().contains(two));
        QCOMPARE(desk.get(printPath(form, u"orders/%1,%2"_s.arg(one, ref), rest)).body, answer.body);
        desk.arm(R"({"kind": "wrong-barcode"})");
        QVERIFY(!pagesOf(desk.get(printPath(form, u"orders[]/"_s + one, rest)).body, grid).first().contains(one));
        QCOMPARE(desk.first(u"InternetDocument"_s, u"getDocumentList"_s)["Printed"_L1].toString(), u"1"_s);
    }

    void aPageOfWordsComesInsteadOfALabel_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::newRow("unknown number") << u"20450000000009"_s << NovaPoshtaDesk::key();
        QTest::newRow("unknown key") << u"20450000000001"_s << QString(32, u'b');
        QTest::newRow("expired key") << u"20450000000001"_s << u"e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0"_s;
    }
    void aPageOfWordsComesInsteadOfALabel()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        NovaPoshtaDesk desk;
        desk.book(plainWaybill());
        const Answer answer = desk.get(printPath(u"printMarking85x85"_s, u"orders[]/"_s + id, u"pdf/apiKey/"_s + key));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("text/html"));
        QVERIFY(!answer.body.contains("%PDF"));
        for (const JournalEntry& entry : desk.office.journal().entries())
            QVERIFY2(!QJsonDocument(toJson(entry)).toJson().contains(key.toLatin1()), "a key in the journal");
    }

    void pointsAreListed_data()
    {
        QTest::addColumn<QJsonObject>("wanted");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("total");
        QTest::newRow("all") << QJsonObject() << 200 << 200;
        QTest::newRow("a page") << QJsonObject{{u"Limit"_s, u"150"_s}, {u"Page"_s, u"2"_s}} << 50 << 200;
        QTest::newRow("by city") << edit(u"CityRef"_s, NovaPoshtaDesk::cityRef(u"Львів"_s)) << 22 << 22;
        QTest::newRow("by settlement") << edit(u"SettlementRef"_s, NovaPoshtaDesk::settlementRef(u"Львів"_s)) << 22
                                       << 22;
        QTest::newRow("the wrong space of keys")
            << edit(u"CityRef"_s, NovaPoshtaDesk::settlementRef(u"Львів"_s)) << 0 << 0;
        QTest::newRow("by number") << QJsonObject{{u"CityName"_s, u"Львів"_s}, {u"WarehouseId"_s, u"3"_s}} << 1 << 1;
        QTest::newRow("a village") << edit(u"CityName"_s, u"Шешори"_s) << 0 << 0;
    }
    void pointsAreListed()
    {
        QFETCH(QJsonObject, wanted);
        QFETCH(int, rows);
        QFETCH(int, total);
        NovaPoshtaDesk desk;
        const QJsonObject answer = desk.ask(u"Address"_s, u"getWarehouses"_s, wanted, {});
        QCOMPARE(answer["data"_L1].toArray().size(), rows);
        QCOMPARE(answer["info"_L1]["totalCount"_L1].toInt(), total);
    }

    void lockersSayWhatFitsAndWhoCanOpenThem()
    {
        NovaPoshtaDesk desk;
        const QJsonArray rows =
            desk.ask(u"Address"_s, u"getWarehouses"_s,
                     edit(u"TypeOfWarehouseRef"_s, u"f9316480-5f2d-425d-bc2c-ac7cd29decf0"_s))["data"_L1]
                .toArray();
        QVERIFY(rows.size() > 50);
        QSet<QString> machines;
        for (const QJsonValue row : rows) {
            QCOMPARE(row["CategoryOfWarehouse"_L1].toString(), u"Postomat"_s);
            QCOMPARE(row["PlaceMaxWeightAllowed"_L1].toString(), u"20"_s);
            QCOMPARE(row["MaxDeclaredCost"_L1].toString(), u"10000"_s);
            QCOMPARE(row["ReceivingLimitationsOnDimensions"_L1]["Length"_L1].toInt(), 60);
            machines.insert(row["PostMachineType"_L1].toString());
        }
        QVERIFY(machines.contains(u"ForResidentsOfEntrance"_s) && machines.contains(u"FullDayService"_s));
        const QJsonArray all = desk.ask(u"Address"_s, u"getWarehouses"_s)["data"_L1].toArray();
        QCOMPARE(std::ranges::count_if(
                     all, [](const QJsonValue& row) { return row["WarehouseStatus"_L1].toString() != "Working"_L1; }),
                 1);
    }

    void settlementsAreFoundByTheirBeginning()
    {
        NovaPoshtaDesk desk;
        const QJsonArray rows = found(desk, u"searchSettlements"_s, {{u"CityName"_s, u"микол"_s}});
        QCOMPARE(rows.size(), 2); // one in each of two areas
        QVERIFY(rows[0]["Present"_L1].toString() != rows[1]["Present"_L1].toString());
        QCOMPARE(rows[1]["Region"_L1].toString(), u"Стрийський"_s);
        const QJsonArray village = found(desk, u"searchSettlements"_s, {{u"CityName"_s, u"Шешори"_s}});
        QCOMPARE(village[0]["AddressDeliveryAllowed"_L1].toBool(true), false);
        QCOMPARE(NovaPoshtaDesk::codes(
                     desk.ask(u"Address"_s, u"searchSettlements"_s, {{u"CityName"_s, u"м"_s}, {u"Limit"_s, u"21"_s}})),
                 QStringList{u"20000501019"_s});
        const QJsonArray streets =
            found(desk, u"searchSettlementStreets"_s,
                  {{u"StreetName"_s, u"сад"_s}, {u"SettlementRef"_s, NovaPoshtaDesk::settlementRef(u"Київ"_s)}});
        QCOMPARE(streets[0]["SettlementStreetDescription"_L1].toString(), u"Садова"_s);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"Address"_s, u"searchSettlementStreets"_s,
                                                {{u"SettlementRef"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)}})),
                 QStringList{u"20000500626"_s});
    }

    void timeIntervalsAreOfASettlement()
    {
        NovaPoshtaDesk desk;
        const QString method = u"getTimeIntervals"_s;
        QCOMPARE(desk.ask(u"Common"_s, method,
                          {{u"RecipientCityRef"_s, NovaPoshtaDesk::settlementRef(u"Київ"_s)}})["data"_L1]
                     .toArray()
                     .size(),
                 12);
        QCOMPARE(NovaPoshtaDesk::codes(
                     desk.ask(u"Common"_s, method, {{u"RecipientCityRef"_s, NovaPoshtaDesk::cityRef(u"Київ"_s)}})),
                 QStringList{u"20000400449"_s});
    }

    void anErrorWithoutACodeLeavesAGap()
    {
        NovaPoshtaDesk desk;
        const QJsonObject answer =
            desk.ask(u"Counterparty"_s, u"save"_s,
                     {{u"CounterpartyType"_s, u"Organization"_s}, {u"CounterpartyProperty"_s, u"Recipient"_s}});
        QCOMPARE(answer["errors"_L1].toArray().size(), 2);
        QCOMPARE(answer["errorCodes"_L1].toObject(), (QJsonObject{{u"1"_s, u"20000900759"_s}}));
    }

    void answersComeInOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("array") << QByteArray(R"({"kind": "shapes", "code": "array"})");
        QTest::newRow("errors") << QByteArray(R"({"kind": "shapes", "code": "errors"})");
        QTest::newRow("numbers") << QByteArray(R"({"kind": "shapes", "code": "numbers"})");
        QTest::newRow("flags") << QByteArray(R"({"kind": "shapes", "code": "flags"})");
        QTest::newRow("all") << QByteArray(R"({"kind": "shapes"})");
    }
    void answersComeInOtherShapes()
    {
        QFETCH(QByteArray, fault);
        const bool isAll = !fault.contains("code");
        NovaPoshtaDesk desk;
        const auto isArmed = [&](const char* word) { return isAll || fault.contains(word); };
        const auto said = [&] {
            const QJsonDocument document = QJsonDocument::fromJson(desk.last.body);
            return document.isArray() ? document.array().first().toObject() : document.object();
        };
        desk.arm(fault);
        desk.save(changedWaybill({{u"Weight"_s, u"0"_s}}));
        QCOMPARE(QJsonDocument::fromJson(desk.last.body).isArray(), isArmed("array"));
        QCOMPARE(said()["errors"_L1].isObject(), isArmed("errors"));
        const QString number = desk.book(plainWaybill());
        desk.arm(fault);
        desk.track(number);
        const QJsonObject row = said()["data"_L1].toArray().first().toObject();
        QCOMPARE(row["DocumentWeight"_L1].isString(), isArmed("numbers"));
        QCOMPARE(row["SeatsAmount"_L1].isDouble(), isArmed("numbers"));
        QCOMPARE(row["SecurePayment"_L1].isString(), isArmed("flags"));
        QCOMPARE(desk.track(number)["SecurePayment"_L1].isBool(), true);
    }

    void faultsReachTheInterface_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("401") << QByteArray(R"({"kind": "401"})") << 401 << u"20000200068"_s;
        QTest::newRow("429") << QByteArray(R"({"kind": "429"})") << 429 << QString();
        QTest::newRow("an error of the day")
            << QByteArray(R"({"kind": "errors-200", "code": "20000401501"})") << 200 << u"20000401501"_s;
        QTest::newRow("no rows") << QByteArray(R"({"kind": "item-missing"})") << 200 << QString();
    }
    void faultsReachTheInterface()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        desk.arm(fault);
        const QJsonObject answer = desk.ask(u"Address"_s, u"getAreas"_s);
        QCOMPARE(desk.last.status, status);
        QCOMPARE(NovaPoshtaDesk::codes(answer).value(0), code);
        QVERIFY(answer["data"_L1].toArray().isEmpty());
    }

    void thePlacesAreAlwaysTheSame()
    {
        const novaposhta::Places& all = novaposhta::places();
        QCOMPARE(all.settlements.size(), 30);
        QCOMPARE(all.points.size(), 200);
        QSet<QString> refs;
        for (const Point& point : all.points)
            refs.insert(point.ref);
        for (const novaposhta::Settlement& town : all.settlements)
            refs << town.ref << town.cityRef;
        for (const novaposhta::Street& street : all.streets)
            refs.insert(street.ref);
        QCOMPARE(refs.size(), 200 + 60 + all.streets.size());
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshta)
#include "tst_practice_novaposhta.moc"
