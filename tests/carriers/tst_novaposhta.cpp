#include "core/carriers/novaposhta/booking_wire.h"
#include "core/carriers/novaposhta/measures.h"
#include "tests/carriers/ukrainiandesk.h"

#include <QFile>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace Qt::Literals::StringLiterals;
using aviso::test::leastUkrainianOrder;

namespace {

/// Two parcels to a chosen locker, with money to bring back: whatever a waybill by keys can carry.
LabelOrder orderByKeys()
{
    LabelOrder order = leastUkrainianOrder();
    order.shipment.reference = u"З-17"_s;
    order.shipment.consignee.firstName = u"Олена  Петрівна"_s;
    order.shipment.consignee.mobile = u"+38 (067) 000-00-02"_s;
    order.shipment.dispatchDate = QDate(2026, 11, 25);
    order.shipment.service = {.basic = u"WarehousePostomat"_s,
                              .additional = {u"Documents"_s, u"Money"_s, u"TimeInterval"_s},
                              .values = {{u"declared-value"_s, u"1500.50"_s},
                                         {u"description"_s, u"Посуд"_s},
                                         {u"locker"_s, u"55555555-0000-0000-0000-000000000005"_s},
                                         {u"settlement-city"_s, u"66666666-0000-0000-0000-000000000006"_s},
                                         {u"length"_s, u"30"_s},
                                         {u"width"_s, u"20.5"_s},
                                         {u"height"_s, u"10"_s},
                                         {u"cod-amount"_s, u"1500"_s},
                                         {u"back-documents"_s, u"Накладна"_s},
                                         {u"delivery-date"_s, u"2026-11-27"_s},
                                         {u"time-interval"_s, u"CityDeliveryTimeInterval2"_s},
                                         {u"payer"_s, u"ThirdPerson"_s},
                                         {u"payment-method"_s, u"NonCash"_s},
                                         {u"third-person"_s, u"77777777-0000-0000-0000-000000000007"_s},
                                         {u"layout"_s, u"100x100"_s}}};
    order.shipment.parcels.append({.position = 2, .weightGrams = 80});
    return order;
}

/// To the door of a company, with everything that is said in words.
LabelOrder orderByText()
{
    LabelOrder order = leastUkrainianOrder();
    order.account.settings[u"payer"_s] = u"Recipient"_s;
    order.shipment.consignee = {.firstName = u"Іван"_s,
                                .name = u"Сірко"_s,
                                .company = u"ТОВ Січ"_s,
                                .addressSuffix = u"другий під’їзд"_s,
                                .street = u"Хрещатик"_s,
                                .houseNumber = u"22"_s,
                                .floor = u"4"_s,
                                .city = u"Київ"_s,
                                .phone = u"0440000003"_s};
    order.shipment.service = {
        .basic = u"DoorsDoors"_s,
        .additional = {u"AfterpaymentOnGoodsCost"_s, u"NumberOfFloorsLifting"_s, u"SaturdayDelivery"_s},
        .values = {{u"declared-value"_s, u"2000"_s},
                   {u"settlement-area"_s, u"Київська"_s},
                   {u"settlement-region"_s, u"Київський"_s},
                   {u"settlement-type"_s, u"м."_s},
                   {u"flat"_s, u"15"_s},
                   {u"edrpou"_s, u"12345678"_s},
                   {u"cod-amount"_s, u"2000"_s},
                   {u"floors"_s, u"4"_s},
                   {u"elevator"_s, u"yes"_s}}};
    return order;
}

QJsonObject sent(const LabelOrder& order)
{
    return restored(waybillRequest(order)->request)->properties;
}

/// With AVISO_KEEP set to a folder, writes there what came out, for a look at the difference.
QString golden(const QString& name, const QByteArray& written)
{
    QFile kept(qEnvironmentVariable("AVISO_KEEP") + u'/' + name);
    if (qEnvironmentVariableIsSet("AVISO_KEEP") && kept.open(QIODevice::WriteOnly))
        kept.write(written + '\n');
    QFile file(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/carriers/golden/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

Envelope envelope(const QByteArray& data, const QByteArray& more = {})
{
    return *readEnvelope(R"({"success":true,"data":)" + data + more + "}");
}

class TestNovaPoshta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaybillIsWrittenToTheByte_data()
    {
        QTest::addColumn<LabelOrder>("order");
        QTest::addColumn<QString>("name");
        QTest::newRow("the least") << leastUkrainianOrder() << u"novaposhta_least.json"_s;
        QTest::newRow("by keys to a locker") << orderByKeys() << u"novaposhta_keys.json"_s;
        QTest::newRow("by text to a company's door") << orderByText() << u"novaposhta_text.json"_s;
    }
    void aWaybillIsWrittenToTheByte()
    {
        QFETCH(LabelOrder, order);
        QFETCH(QString, name);
        const auto prepared = waybillRequest(order);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().field));
        QCOMPARE(QString::fromUtf8(prepared->request), golden(name, prepared->request));
        QCOMPARE(stored(*restored(prepared->request)), prepared->request);
        QVERIFY(prepared->number.isEmpty());
        QVERIFY(!prepared->request.contains("apiKey"));
    }

    void fromABranchTheBranchIsNamedAndFromADoorTheAddress_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QString>("sent");
        const QString address = test::ukrainianAccount().settings[u"sender-address"_s];
        const QString branch = u"55555555-0000-0000-0000-000000000005"_s;
        QTest::newRow("from a branch") << u"WarehouseWarehouse"_s << branch << branch;
        QTest::newRow("from a door") << u"DoorsWarehouse"_s << branch << address;
        QTest::newRow("only one is known") << u"WarehouseWarehouse"_s << QString() << address;
    }
    void fromABranchTheBranchIsNamedAndFromADoorTheAddress()
    {
        QFETCH(QString, service);
        QFETCH(QString, branch);
        QFETCH(QString, sent);
        LabelOrder order = leastUkrainianOrder();
        order.shipment.service.basic = service;
        order.account.settings.insert(u"sender-branch"_s, branch);
        const auto prepared = waybillRequest(order);
        QVERIFY(prepared);
        QVERIFY2(prepared->request.contains("\"SenderAddress\":\"" + sent.toUtf8() + '"'), prepared->request);
    }

    void whatIsNoStoredWaybillIsRefused()
    {
        for (const QByteArray& bytes : {QByteArray(), QByteArray("rubbish"), QByteArray("{}"), QByteArray("[1]")})
            QCOMPARE(restored(bytes).error().code, u"request-unreadable"_s);
    }

    void everythingIsSentAsText()
    {
        const auto isText = [](auto&& self, const QJsonValue& value) -> bool {
            if (value.isArray())
                return std::ranges::all_of(value.toArray(), [&](const QJsonValue& each) { return self(self, each); });
            if (!value.isObject())
                return value.isString();
            const QJsonObject object = value.toObject();
            return std::ranges::all_of(object, [&](const QJsonValue& each) { return self(self, each); });
        };
        for (const LabelOrder& order : {leastUkrainianOrder(), orderByKeys(), orderByText()})
            QVERIFY(isText(isText, sent(order)));
    }

    void theDayIsTheCarriers()
    {
        QCOMPARE(sent(leastUkrainianOrder())["DateTime"_L1].toString(), u"23.11.2026"_s);
        QCOMPARE(sent(orderByKeys())["DateTime"_L1].toString(), u"25.11.2026"_s);
    }

    void keysAreTakenOnlyWhereAllAreThere_data()
    {
        QTest::addColumn<LabelOrder>("order");
        QTest::addColumn<bool>("isByKeys");
        LabelOrder order = orderByKeys();
        QTest::newRow("all there") << order << true;
        order.shipment.service.values[u"point-number"_s] = u"7"_s;
        LabelOrder company = order;
        company.shipment.consignee.company = u"ТОВ Січ"_s;
        QTest::newRow("a company") << company << false;
        LabelOrder nameless = order;
        nameless.shipment.consignee.firstName.clear();
        QTest::newRow("one name only") << nameless << false;
        LabelOrder townless = order;
        townless.shipment.service.values.remove(u"settlement-city"_s);
        QTest::newRow("no key of the town") << townless << false;
        LabelOrder elsewhere = order;
        elsewhere.shipment.service.basic = u"WarehouseWarehouse"_s;
        QTest::newRow("a locker where a branch is wanted") << elsewhere << false;
    }
    void keysAreTakenOnlyWhereAllAreThere()
    {
        QFETCH(LabelOrder, order);
        QFETCH(bool, isByKeys);
        const Waybill waybill = *restored(waybillRequest(order)->request);
        QCOMPARE(waybill.properties.contains("CityRecipient"_L1), isByKeys);
        QCOMPARE(waybill.properties.contains("NewAddress"_L1), !isByKeys);
        QCOMPARE(!waybill.recipient.isEmpty(), isByKeys);
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<LabelOrder>("order");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, LabelOrder order, auto change, const QString& field) {
            change(order);
            QTest::newRow(name) << order << field;
        };
        row(
            "no weight", leastUkrainianOrder(), [](LabelOrder& o) { o.shipment.parcels[0].weightGrams = 0; },
            u"weight"_s);
        row("no parcel", leastUkrainianOrder(), [](LabelOrder& o) { o.shipment.parcels.clear(); }, u"weight"_s);
        row(
            "no content", leastUkrainianOrder(), [](LabelOrder& o) { o.shipment.parcels[0].content.clear(); },
            u"description"_s);
        row(
            "no value", leastUkrainianOrder(),
            [](LabelOrder& o) { o.shipment.service.values.remove(u"declared-value"_s); }, u"declared-value"_s);
        row(
            "no branch", leastUkrainianOrder(),
            [](LabelOrder& o) { o.shipment.service.values.remove(u"point-number"_s); }, u"branch"_s);
        row(
            "no locker", orderByKeys(), [](LabelOrder& o) { o.shipment.service.values.remove(u"locker"_s); },
            u"locker"_s);
        row(
            "no measures for a locker", orderByKeys(),
            [](LabelOrder& o) { o.shipment.service.values.remove(u"width"_s); }, u"length"_s);
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(LabelOrder, order);
        const auto prepared = waybillRequest(order);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, Error::Kind::Invalid);
        QCOMPARE(prepared.error().code, u"missing"_s);
        QTEST(prepared.error().field, "field");
    }

    void phonesAreWrittenAsTheCarrierWritesThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        for (const char* typed : {"0670000002", "+380670000002", "380670000002", "00380670000002", "067 000-00-02",
                                  "+38 (067) 000 00 02", "+380 (0)67 000 00 02"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << u"380670000002"_s;
        QTest::newRow("abroad") << u"+48 600 000 000"_s << u"48600000000"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void phonesAreWrittenAsTheCarrierWritesThem()
    {
        QFETCH(QString, typed);
        QTEST(phoneDigits(typed), "digits");
    }

    void aBookingHasANumberOfFourteenDigits_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("expected");
        QTest::newRow("text") << QByteArray(R"([{"Ref":"r","IntDocNumber":"20400048799000"}])") << u"20400048799000"_s;
        QTest::newRow("number") << QByteArray(R"([{"Ref":"r","IntDocNumber":20400048799000}])") << u"20400048799000"_s;
        QTest::newRow("as an object") << QByteArray(R"({"IntDocNumber":"20400048799000"})") << u"20400048799000"_s;
        QTest::newRow("fifteen") << QByteArray(R"([{"IntDocNumber":"204000487990001"}])") << u"! number-mismatch"_s;
        QTest::newRow("an order") << QByteArray(R"([{"IntDocNumber":"102-1234567890"}])") << u"! number-mismatch"_s;
        QTest::newRow("none") << QByteArray(R"([{"Ref":"r"}])") << u"! item-missing"_s;
        QTest::newRow("nothing") << QByteArray("[]") << u"! item-missing"_s;
        QTest::newRow("a text") << QByteArray(R"(["x"])") << u"! item-missing"_s;
    }
    void aBookingHasANumberOfFourteenDigits()
    {
        QFETCH(QByteArray, data);
        const auto booked = bookedIn(envelope(data));
        QTEST(booked ? booked->number : u"! "_s + booked.error().code, "expected");
        if (!booked)
            QCOMPARE(booked.error().kind, Error::Kind::OutcomeUnknown);
    }

    void whatTheCarrierChangedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("warnings");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& code, const char* expected) {
            QTest::newRow(name) << QByteArray(R"(,"warnings":["w"],"warningCodes":["CODE"])").replace("CODE", code)
                                << QString::fromUtf8(expected);
        };
        row("date", "30000200880", "30000200880 23.11.2026 → 24.11.2026");
        row("weight", "30000200881", "30000200881 1.2 → 1.5");
        row("parcels", "30000200882", "30000200882 1 → 2");
        row("description", "30000200883", "30000200883 Книги → ?");
        row("value", "30000200884", "30000200884 500 → 300");
        row("volume weight", "30000200888", "30000200888 w");
        row("volume", "30000200889", "30000200889 0.0048 → 0.01");
        row("payment control", "30000202720", "30000202720 0");
        row("price", "30000301008", "30000301008 95");
        row("something else", "30000999999", "30000999999 w");
        QTest::newRow("words alone") << QByteArray(R"(,"warnings":["w"])") << u"carrier-warns w"_s;
        QTest::newRow("none") << QByteArray() << QString();
    }
    void whatTheCarrierChangedIsNamed()
    {
        QFETCH(QByteArray, warnings);
        const QJsonObject document{{u"DateTime"_s, u"2026-11-24 00:00:00"_s},
                                   {u"Weight"_s, 1.5},
                                   {u"SeatsAmount"_s, 2},
                                   {u"Cost"_s, 300},
                                   {u"CostOnSite"_s, u"95"_s},
                                   {u"AfterpaymentOnGoodsCost"_s, 0},
                                   {u"VolumeGeneral"_s, u"0.01"_s}};
        QStringList told;
        for (const Warning& warning : warningsOf(envelope("[]", warnings), sent(leastUkrainianOrder()), document))
            told += warning.code + u' ' + warning.message;
        QTEST(told.join(u';'), "expected");
    }

    void parcelsOfOneWaybillHaveNumbersOfTheirOwn()
    {
        const Waybill waybill = *restored(waybillRequest(orderByKeys())->request);
        const PurchasedLabel label = labelOf(u"20400048799000"_s, waybill, "%PDF");
        QCOMPARE(label.number, u"20400048799000"_s);
        QCOMPARE(label.layout, u"100x100"_s);
        QCOMPARE(label.pages, QList<QByteArray>{"%PDF"});
        QCOMPARE(label.others.size(), 1);
        QCOMPARE(label.others.first().number, u"204000487990000002"_s);
        QVERIFY(label.others.first().pages.isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshta)
#include "tst_novaposhta.moc"
