#include "core/catalogue/compile.h"
#include "tests/carriers/poshtaline.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class TestNovaPoshtaCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogueKnowsWhatALockerTakes_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("codes");
        QTest::newRow("all good") << QString() << QString() << QString();
        QTest::newRow("too long") << u"length"_s << u"61"_s << u"20000200212"_s;
        QTest::newRow("too wide") << u"width"_s << u"41"_s << u"20000200389"_s;
        QTest::newRow("too high") << u"height"_s << u"31"_s << u"20000200181"_s;
        QTest::newRow("unmeasured") << u"height"_s << QString() << u"20000200226"_s;
        QTest::newRow("too dear") << u"declared-value"_s << u"10000.50"_s << u"20000203297"_s;
        QTest::newRow("too much to collect") << u"cod-amount"_s << u"10001"_s << u"20000204015"_s;
        QTest::newRow("too heavy") << u"weight"_s << u"20001"_s << u"20000200380"_s;
        QTest::newRow("two parcels") << u"parcels"_s << QString() << u"20000200215"_s;
        QTest::newRow("no mobile") << u"mobile"_s << u"044 123 45 67"_s << u"20000201660"_s;
        QTest::newRow("no telephone") << u"mobile"_s << QString() << u"20000201660"_s;
    }
    void theCatalogueKnowsWhatALockerTakes()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        LabelOrder order = leastUkrainianOrder();
        model::Shipment& shipment = order.shipment;
        shipment.service = {.basic = u"WarehousePostomat"_s,
                            .additional = {u"Money"_s},
                            .values = {{u"declared-value"_s, u"10000"_s},
                                       {u"cod-amount"_s, u"10000"_s},
                                       {u"point-number"_s, u"12"_s},
                                       {u"length"_s, u"60"_s},
                                       {u"width"_s, u"40"_s},
                                       {u"height"_s, u"30"_s}}};
        shipment.parcels.first().weightGrams = field == "weight"_L1 ? value.toInt() : 20000;
        if (field == "mobile"_L1)
            shipment.consignee.mobile = value;
        else if (field == "parcels"_L1)
            shipment.parcels.append({.position = 2, .weightGrams = 100});
        else if (!field.isEmpty())
            shipment.service.values[field] = value;
        const catalogue::Entry entry = catalogue::bundled()->value(u"novaposhta"_s);
        QStringList codes;
        for (const catalogue::Problem& problem :
             catalogue::compile(entry, order.account, shipment, QDate(2026, 11, 23)).problems)
            if (problem.severity == catalogue::Severity::Refused)
                codes += problem.code.isEmpty() ? problem.reason : problem.code;
        QTEST(codes.join(u' '), "codes");
    }

    void everyServiceCanBeBooked()
    {
        const catalogue::Entry entry = catalogue::bundled()->value(u"novaposhta"_s);
        QCOMPARE(entry.services.size(), 12);
        QVERIFY(entry.messages.isEmpty() && entry.options.isEmpty());
        for (const catalogue::Field& field : entry.fields)
            for (const QString& language : {u"de"_s, u"fr"_s, u"it"_s, u"en"_s, u"sv"_s, u"uk"_s})
                QVERIFY2(field.label.byLanguage.isEmpty() || !field.label.byLanguage.value(language).isEmpty(),
                         qPrintable(field.name));
        LabelOrder order = leastUkrainianOrder();
        order.shipment.consignee.street = u"Хрещатик"_s;
        order.shipment.consignee.houseNumber = u"1"_s;
        for (const QString& side : {u"length"_s, u"width"_s, u"height"_s})
            order.shipment.service.values[side] = u"10"_s;
        for (const catalogue::Service& service : entry.services) {
            if (service.kind != catalogue::Service::Kind::Basic)
                continue;
            order.shipment.service.basic = service.code;
            const auto refusal =
                catalogue::compile(entry, order.account, order.shipment, QDate(2026, 11, 23)).firstRefusal();
            QVERIFY2(!refusal, refusal ? qPrintable(service.code + refusal->code + refusal->field) : "");
            QVERIFY2(waybillRequest(order), qPrintable(service.code));
        }
    }

    void everyCodeIsOneOfTheCarriers()
    {
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/novaposhta/Common-getMessageCodeText.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no recorded answers here");
        const auto answer = readEnvelope(file.readAll());
        QVERIFY(answer);
        QSet<QString> known{u"ERR_0001"_s}; // from an answer, not from the list
        for (const QJsonValue row : answer->data)
            known.insert(plain(row["MessageCode"_L1]));
        QVERIFY(known.size() > 3000);
        for (const catalogue::CarrierCode& code : catalogue::bundled()->value(u"novaposhta"_s).codes)
            QVERIFY2(known.contains(code.code), qPrintable(code.code));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaCatalogue)
#include "tst_novaposhta_catalogue.moc"
