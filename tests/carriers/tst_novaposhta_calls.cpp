#include "tests/carriers/poshtaline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class TestNovaPoshtaCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaybillIsTakenBackByItsKey_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("deletion");
        QTest::addColumn<QString>("expected");
        const QByteArray good = R"({"success":true,"data":[{"Ref":"r1"}]})";
        const auto status = [](const QByteArray& code, const QByteArray& ref) {
            return QByteArray(R"([{"Number":"20400048799000","StatusCode":"CODE","RefEW":"KEY"}])")
                .replace("CODE", code)
                .replace("KEY", ref);
        };
        QTest::newRow("known by its status") << status("1", "r1") << QByteArray("[]") << good << u"done"_s;
        QTest::newRow("too new for a status") << status("3", "") << document() << good << u"done"_s;
        QTest::newRow("deleted") << status("2", "r1") << document() << good << u"not-found waybill-not-found"_s;
        QTest::newRow("deleted in the list")
            << status("1", "") << document(R"(,"DeletionMark":1)") << good << u"not-found waybill-not-found"_s;
        QTest::newRow("nowhere") << status("3", "") << QByteArray("[]") << good << u"not-found waybill-not-found"_s;
        QTest::newRow("nothing said") << QByteArray("[]") << QByteArray("[]") << good << u"refused waybill-not-found"_s;
        QTest::newRow("on a register") << status("1", "r1") << QByteArray("[]")
                                       << QByteArray(R"({"success":false,"errors":["r"],"errorCodes":["20000200153"]})")
                                       << u"refused 20000200153"_s;
        QTest::newRow("no answer") << status("1", "r1") << QByteArray("[]") << QByteArray("<html>")
                                   << u"outcome-unknown bad-answer"_s;
    }
    void aWaybillIsTakenBackByItsKey()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, deletion);
        Line line;
        line.poshta.give(u"TrackingDocument.getStatusDocuments"_s, status);
        line.list(list);
        line.poshta.say(u"InternetDocument.delete"_s, deletion);
        const auto gone = line.channel().cancel(line.session, waybillNumber, {});
        QTEST(gone ? u"done"_s : said(gone.error()), "expected");
        if (line.poshta.count(u"InternetDocument.delete"_s) > 0)
            QCOMPARE(line.poshta.last(u"InternetDocument.delete"_s)["DocumentRefs"_L1].toString(), u"r1"_s);
    }

    void aRegisterTakesEachWaybillOnce()
    {
        Line line;
        line.poshta.give(
            u"TrackingDocument.getStatusDocuments"_s,
            R"([{"Number":"20400048799000","StatusCode":"1","RefEW":"r1"},{"Number":"20400048799001","StatusCode":"2","RefEW":"r2"}])");
        line.poshta.give(u"ScanSheet.insertDocuments"_s,
                         R"([{"Ref":"reg","Number":"105-00012345","Success":[{"Ref":"r1"}],"Errors":[]}])");
        const auto made = line.channel().closeOut(
            line.session, {waybillNumber, u"204000487990000002"_s, u"20400048799001"_s, u"12"_s}, QDate(2026, 11, 23),
            {});
        QVERIFY(made);
        QCOMPARE(made->numbers, QStringList{waybillNumber});
        QCOMPARE(made->refused.value(u"20400048799001"_s).code, u"waybill-not-found"_s);
        QCOMPARE(made->refused.value(u"12"_s).code, u"number-not-a-waybill"_s);
        const QJsonObject asked = line.poshta.last(u"ScanSheet.insertDocuments"_s);
        QCOMPARE(asked["DocumentRefs"_L1].toArray(), QJsonArray{u"r1"_s});
        QCOMPARE(asked["Date"_L1].toString(), u"23.11.2026"_s);
        QCOMPARE(asked["Ref"_L1], QJsonValue(QString()));
    }

    void statusesAreAskedForAHundredAtOnce()
    {
        Line line;
        QStringList numbers;
        QByteArray statuses;
        for (int i = 0; i < 150; ++i) {
            numbers += QString::number(20400048799000 + i);
            statuses += (i ? "," : "") + QByteArray(R"({"Number":"NUMBER","StatusCode":"1","RefEW":"KEY"})")
                                             .replace("NUMBER", numbers.last().toLatin1())
                                             .replace("KEY", "r" + QByteArray::number(i));
        }
        line.poshta.give(u"TrackingDocument.getStatusDocuments"_s, "[" + statuses + "]");
        QVERIFY(line.channel().closeOut(line.session, numbers, QDate(2026, 11, 23), {}));
        QCOMPARE(line.poshta.count(u"TrackingDocument.getStatusDocuments"_s), 2);
        QCOMPARE(line.poshta.count(u"InternetDocument.getDocumentList"_s), 0);
        QCOMPARE(line.poshta.last(u"ScanSheet.insertDocuments"_s)["DocumentRefs"_L1].toArray().size(), 150);
    }

    void anAccountIsProvenByItsSenders_data()
    {
        QTest::addColumn<QByteArray>("senders");
        QTest::addColumn<QString>("expected");
        QTest::newRow("its own") << QByteArray(R"([{"Ref":"11111111-0000-0000-0000-000000000001"}])") << u"good"_s;
        QTest::newRow("another's") << QByteArray(R"([{"Ref":"x"}])") << u"refused sender-unknown"_s;
        QTest::newRow("none") << QByteArray("[]") << u"refused no-sender"_s;
    }
    void anAccountIsProvenByItsSenders()
    {
        QFETCH(QByteArray, senders);
        Line line;
        line.poshta.give(u"Counterparty.getCounterparties"_s, senders);
        const auto good = line.channel().prove(line.session, {});
        QTEST(good ? u"good"_s : said(good.error()), "expected");
        QCOMPARE(line.poshta.asked.first().properties["CounterpartyProperty"_L1].toString(), u"Sender"_s);
    }

    void settingsAreSuggestedFieldByField()
    {
        Line line;
        line.poshta.give(u"Counterparty.getCounterparties"_s, R"([{"Ref":"a","Description":"Крамниця"}])");
        line.poshta.give(u"Counterparty.getCounterpartyContactPersons"_s,
                         R"([{"Ref":"b","Description":"Іван Сірко","Phones":"380670000001"}])");
        line.poshta.say(u"Counterparty.getCounterpartyAddresses"_s, "<html>"); // spoils nothing else
        line.poshta.give(
            u"Address.searchSettlements"_s,
            R"([{"Addresses":[{"Ref":"s","DeliveryCity":"c","MainDescription":"Львів","Present":"м. Львів"}]}])");
        line.poshta.give(u"Address.getWarehouses"_s,
                         R"([{"Ref":"w","Description":"Відділення №1","CategoryOfWarehouse":"Branch"}])");
        const auto all = line.channel().suggestSettings(line.session, {});
        QVERIFY(all);
        QCOMPARE(all->value(u"sender-ref"_s), (QList<Suggestion>{{u"a"_s, u"Крамниця"_s}}));
        QCOMPARE(all->value(u"sender-contact"_s), (QList<Suggestion>{{u"b"_s, u"Іван Сірко"_s}}));
        QCOMPARE(all->value(u"sender-phone"_s), (QList<Suggestion>{{u"380670000001"_s, u"Іван Сірко"_s}}));
        QCOMPARE(all->value(u"sender-city"_s), (QList<Suggestion>{{u"c"_s, u"м. Львів"_s}}));
        QCOMPARE(all->value(u"sender-address"_s), (QList<Suggestion>{{u"w"_s, u"Відділення №1"_s}}));
    }

    void placesAreLookedForInTheirTown()
    {
        Line line;
        const auto find = [&](const PlaceQuestion& question) {
            return line.channel().findPlaces(line.session, question, {});
        };
        line.poshta.give(u"Address.getWarehouses"_s, "[]"); // once empty, then filled
        line.poshta.give(
            u"Address.getWarehouses"_s,
            R"([{"Ref":"w","CategoryOfWarehouse":"Branch"},{"Ref":"l","CategoryOfWarehouse":"Postomat"}])");
        const auto lockers = find({.kind = PlaceKind::Locker, .text = u"12"_s, .within = u"s"_s});
        QCOMPARE(lockers->size(), 1);
        QCOMPARE(lockers->first().id, u"l"_s);
        QCOMPARE(line.poshta.last(u"Address.getWarehouses"_s)["SettlementRef"_L1].toString(), u"s"_s);
        QCOMPARE(line.poshta.last(u"Address.getWarehouses"_s)["FindByString"_L1].toString(), u"12"_s);
        QCOMPARE(find({.kind = PlaceKind::Branch, .city = u"Київ"_s})->size(), 1);
        QCOMPARE(line.poshta.last(u"Address.getWarehouses"_s)["CityName"_L1].toString(), u"Київ"_s);
        QCOMPARE(find({.kind = PlaceKind::Street, .text = u"Хрещатик"_s}).error().field, u"settlement"_s);
        QCOMPARE(find({.kind = PlaceKind::ServicePoint})->size(), 0);
        QVERIFY(find({.kind = PlaceKind::Settlement, .text = u"Київ"_s, .most = 500}));
        QCOMPARE(line.poshta.last(u"Address.searchSettlements"_s)["Limit"_L1].toString(), u"20"_s);
    }

    void aPriceNeedsOneTown_data()
    {
        QTest::addColumn<QByteArray>("towns");
        QTest::addColumn<QString>("expected");
        const QByteArray kyiv = R"({"Ref":"s1","DeliveryCity":"c1","MainDescription":"Київ"})";
        QTest::newRow("one") << kyiv << u"c1 10440 2026-11-25T16:00:00Z"_s;
        QTest::newRow("another beside it") << kyiv + R"(,{"Ref":"s2","DeliveryCity":"c2","MainDescription":"Київець"})"
                                           << u"c1 10440 2026-11-25T16:00:00Z"_s;
        QTest::newRow("two") << kyiv + "," + QByteArray(kyiv).replace("c1", "c2") << u"invalid town-unclear"_s;
        QTest::newRow("none") << QByteArray() << u"invalid town-unknown"_s;
    }
    void aPriceNeedsOneTown()
    {
        QFETCH(QByteArray, towns);
        Line line;
        line.poshta.give(u"Address.searchSettlements"_s, R"([{"Addresses":[)" + towns + "]}]");
        line.poshta.give(u"InternetDocument.getDocumentPrice"_s, R"([{"AssessedCost":500,"Cost":104.40}])");
        line.poshta.give(u"InternetDocument.getDocumentDeliveryDate"_s,
                         R"([{"DeliveryDate":{"date":"2026-11-25 18:00:00.000000"}}])");
        const auto quote = line.channel().quote(line.session, leastUkrainianOrder(), {});
        const QString city = line.poshta.last(u"InternetDocument.getDocumentPrice"_s)["CityRecipient"_L1].toString();
        QTEST(quote ? u"%1 %2 %3"_s.arg(city).arg(quote->total->minor).arg(quote->facts.value(u"expected"_s))
                    : said(quote.error()),
              "expected");
    }

    void aPriceNeedsWeightAndValue()
    {
        Line line;
        LabelOrder order = leastUkrainianOrder();
        order.shipment.service.values.remove(u"declared-value"_s);
        QCOMPARE(line.channel().quote(line.session, order, {}).error().field, u"declared-value"_s);
        order.shipment.parcels.first().weightGrams = 0;
        QCOMPARE(line.channel().quote(line.session, order, {}).error().field, u"weight"_s);
        QVERIFY(line.poshta.asked.isEmpty());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaCalls)
#include "tst_novaposhta_calls.moc"
