#include "tests/carriers/novaposhtadesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::practice;

namespace {

QJsonObject edit(const QString& name, const QJsonValue& value)
{
    return {{name, value}};
}

} // namespace

class TestPracticeNovaPoshtaRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshtaRules)
#include "tst_practice_novaposhta_rules.moc"
