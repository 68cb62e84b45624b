#include "tests/carriers/poshtaline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A document with one member less, or one of another type, for each member at any depth.
QList<QJsonValue> mutationsOf(const QJsonValue& value)
{
    QList<QJsonValue> all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString& name : object.keys()) {
            QJsonObject less = object;
            less.remove(name);
            all.append(less);
            for (const QJsonValue& inner : mutationsOf(object[name])) {
                QJsonObject changed = object;
                changed[name] = inner;
                all.append(changed);
            }
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            for (const QJsonValue& inner : mutationsOf(array.at(i))) {
                QJsonArray changed = array;
                changed[i] = inner;
                all.append(changed);
            }
    }
    for (const QJsonValue& other :
         {QJsonValue(), QJsonValue(true), QJsonValue(-1.5e300), QJsonValue(u"x"_s), QJsonValue(QJsonArray{}),
          QJsonValue(QJsonArray{QJsonObject{{u"0"_s, 1}}}), QJsonValue(QJsonObject{{u"1"_s, u"y"_s}})})
        all.append(other);
    return all;
}

class TestNovaPoshtaMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAnswerBreaksAnything_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* method, const QByteArray& data, const QByteArray& more = {}) {
            QTest::newRow(method)
                << QString::fromLatin1(method)
                << R"({"success":true,"data":)" + data +
                       R"(,"errors":["e"],"errorCodes":{"0":"20000200118"},"warnings":[{"ID_1":"w"}],"warningCodes":["30000200881"])" +
                       more + "}";
        };
        row("InternetDocument.save", savedWaybill, R"(,"info":[],"messageCodes":[])");
        row("InternetDocument.delete", R"([{"Ref":"r1"}])");
        row("InternetDocument.getDocumentList", document(R"(,"DeletionMark":"0")"));
        row("InternetDocument.getDocumentPrice", R"([{"Cost":104.4,"CostRedelivery":"20"}])");
        row("InternetDocument.getDocumentDeliveryDate", R"([{"DeliveryDate":{"date":"2026-11-25 18:00:00"}}])");
        row("TrackingDocument.getStatusDocuments", R"([{"Number":"20400048799000","StatusCode":"1","RefEW":"r1"}])");
        row("ScanSheet.insertDocuments",
            R"([{"Ref":"g","Number":"105-1","Success":[{"Ref":"r1"}],"Errors":["x",{"Ref":"r1","Error":"e"}]}])");
        row("Counterparty.save", R"([{"Ref":"p","ContactPerson":{"success":true,"data":[{"Ref":"q"}]}}])");
        row("Counterparty.getCounterparties", R"([{"Ref":"a","Description":"d"}])");
        row("Counterparty.getCounterpartyContactPersons", R"([{"Ref":"b","Description":"d","Phones":"38"}])");
        row("Address.searchSettlements",
            R"([{"Addresses":[{"Ref":"s","DeliveryCity":"c","MainDescription":"Львів"}]}])");
        row("Address.getWarehouses",
            R"([{"Ref":"w","CategoryOfWarehouse":"Branch","MaxDeclaredCost":"1","TotalMaxWeightAllowed":"30","Latitude":"1",
            "ReceivingLimitationsOnDimensions":{"Width":1,"Height":2,"Length":3},"Schedule":{"Monday":"-"}}])");
        row("Address.searchSettlementStreets",
            R"([{"Addresses":[{"SettlementStreetRef":"w","Location":{"lat":1,"lon":2}}]}])");
    }
    void noAnswerBreaksAnything()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, body);
        const QJsonValue whole = QJsonDocument::fromJson(body).object();
        QVERIFY(whole.toObject().size() > 3);
        QList<QJsonValue> all = mutationsOf(whole);
        all.append(whole);
        for (const QJsonValue& changed : std::as_const(all)) {
            Line line;
            const QByteArray sent = changed.isArray() ? QJsonDocument(changed.toArray()).toJson()
                                                      : QJsonDocument(changed.toObject()).toJson();
            line.poshta.give(u"Address.searchSettlements"_s,
                             R"([{"Addresses":[{"Ref":"s","DeliveryCity":"c","MainDescription":"Київ"}]}])");
            line.poshta.give(u"Counterparty.save"_s,
                             R"([{"Ref":"p","ContactPerson":{"success":true,"data":[{"Ref":"q"}]}}])");
            line.poshta.give(u"InternetDocument.save"_s, savedWaybill);
            line.poshta.give(u"InternetDocument.getDocumentPrice"_s, R"([{"Cost":1}])");
            line.poshta.say(u"GET"_s, sticker);
            line.poshta.answers[method] = {net::Answer{200, {}, sent}};
            useAll(line);
        }
    }

private:
    /// Calls everything. A booked label always has its number and its sticker, and what failed never says the key.
    static void useAll(Line& line)
    {
        const Channel& channel = line.channel();
        QList<Error> errors;
        const auto keep = [&errors](const auto& result) {
            if (!result)
                errors.append(result.error());
            return result.has_value();
        };
        if (const auto label = line.buy(orderByKeys()); keep(label)) {
            QCOMPARE(label->number.size(), 14);
            QCOMPARE(label->pages, QList<QByteArray>{sticker});
        }
        keep(line.find());
        keep(channel.prove(line.session, {}));
        keep(channel.suggestSettings(line.session, {}));
        keep(channel.quote(line.session, leastUkrainianOrder(), {}));
        keep(channel.cancel(line.session, waybillNumber, {}));
        if (const auto made = channel.closeOut(line.session, {waybillNumber}, QDate(2026, 11, 23), {}); keep(made))
            QCOMPARE(made->numbers.size() + made->refused.size(), 1);
        for (const PlaceKind kind : {PlaceKind::Settlement, PlaceKind::Street, PlaceKind::Branch, PlaceKind::Locker})
            keep(channel.findPlaces(line.session, {.kind = kind, .text = u"x"_s, .within = u"s"_s}, {}));
        for (const Error& error : std::as_const(errors))
            QVERIFY(!(error.code + error.field + error.args.join(u' ') + error.detail).contains(apiKey));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaMutations)
#include "tst_novaposhta_mutations.moc"
