#include "core/model/documents.h"
#include "tests/carriers/poshtaline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A desk with an account at the scripted carrier.
struct Scene
{
    QTemporaryDir folder = {};
    ScriptedPoshta poshta = {};
    TestDesk desk{folder.path(), poshta, {carriers::novaposhta::novaPoshta()}};
    AccountId account = desk.addAccount(ukrainianAccount());

    ShipmentId add(int parcels = 1)
    {
        model::Shipment shipment = leastUkrainianOrder().shipment;
        shipment.account = account;
        for (int i = 1; i < parcels; ++i)
            shipment.parcels.append({.position = i + 1, .weightGrams = 900});
        return desk.add(shipment);
    }
    shipping::BookingItem book(ShipmentId id) { return shipping::book(desk.desk(), {id}, {}).first(); }
    shipping::SettledItem reconcile() { return shipping::reconcile(desk.desk(), {}).value().value(0); }

    /// The carrier lists the waybill that it was asked for under the key that came with it.
    void list()
    {
        const QString key = poshta.last(u"InternetDocument.save"_s)["InfoRegClientBarcodes"_L1].toString();
        poshta.give(u"InternetDocument.getDocumentList"_s,
                    QByteArray(R"([{"Ref":"r1","IntDocNumber":"20400048799000","InfoRegClientBarcodes":"KEY"}])")
                        .replace("KEY", key.toLatin1()));
    }
};

class TestNovaPoshtaDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allParcelsAreOnOneWaybill()
    {
        Scene scene;
        scene.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        scene.poshta.say(u"GET"_s, sticker);
        const ShipmentId id = scene.add(3);
        const auto item = scene.book(id);
        QVERIFY2(!item.error, item.error ? qPrintable(item.error->code + item.error->field) : "");
        const QStringList numbers{waybillNumber, waybillNumber + u"0002"_s, waybillNumber + u"0003"_s};
        QCOMPARE(item.numbers, numbers);
        const model::Shipment stored = scene.desk.load(id);
        QCOMPARE(stored.state, model::State::Booked);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(stored.parcels.at(i).number, numbers.at(i));
        QCOMPARE(scene.poshta.last(u"InternetDocument.save"_s)["SeatsAmount"_L1].toString(), u"3"_s);
        // One document with the stickers of all places.
        QCOMPARE(scene.desk.read([&](auto& c) { return model::labelsOf(c, id); }).size(), 1);
        scene.book(id); // nothing is left to book
        QCOMPARE(scene.poshta.count(u"InternetDocument.save"_s), 1);
    }

    void theJournalNeverHoldsTheKey()
    {
        Scene scene;
        scene.poshta.say(u"InternetDocument.save"_s, "<html>");
        scene.book(scene.add());
        const auto open = scene.desk.read([](auto& c) { return model::openAttempts(c); });
        QCOMPARE(open.size(), 1);
        QVERIFY(scene.poshta.asked.first().body.contains("open-api-key"));
        QVERIFY(!open.first().request.contains("open-api-key"));
    }

    void aBookingWhoseAnswerWasLostIsFoundAndHasItsLabel()
    {
        Scene scene;
        scene.poshta.answers[u"InternetDocument.save"_s] = {failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s)};
        scene.poshta.say(u"GET"_s, sticker);
        const ShipmentId id = scene.add(2);
        QCOMPARE(scene.book(id).error->kind, Error::Kind::OutcomeUnknown);
        scene.list();
        const auto item = scene.reconcile();
        QVERIFY(item.isSettled);
        QCOMPARE(item.outcome, u"booked"_s);
        QCOMPARE(scene.desk.load(id).state, model::State::Booked);
        QCOMPARE(scene.desk.load(id).parcels.last().number, waybillNumber + u"0002"_s);
        QCOMPARE(scene.poshta.count(u"InternetDocument.save"_s), 1);
    }

    void aWaybillWithoutItsStickerGetsItLater()
    {
        Scene scene;
        scene.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        scene.poshta.say(u"GET"_s, "<html>");
        const ShipmentId id = scene.add();
        QCOMPARE(scene.book(id).error->code, u"sticker-missing"_s);
        QCOMPARE(scene.desk.load(id).state, model::State::Unknown);
        scene.list();
        QVERIFY(!scene.reconcile().isSettled); // still no sticker
        scene.poshta.answers[u"GET"_s].clear();
        scene.poshta.say(u"GET"_s, sticker);
        QVERIFY(scene.reconcile().isSettled);
        QCOMPARE(scene.desk.load(id).state, model::State::Booked);
        QCOMPARE(scene.poshta.count(u"InternetDocument.save"_s), 1);
    }

    void whatWasNotMadeMayBeBookedAgain()
    {
        Scene scene;
        scene.poshta.answers[u"InternetDocument.save"_s] = {failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s)};
        const ShipmentId id = scene.add();
        scene.book(id);
        QVERIFY(!scene.reconcile().isSettled);
        QCOMPARE(scene.desk.load(id).state, model::State::Unknown);
        scene.desk.clock().advance(std::chrono::minutes(31));
        const auto item = scene.reconcile();
        QVERIFY(item.isSettled);
        QCOMPARE(item.outcome, u"not-made"_s);
        QCOMPARE(scene.desk.load(id).state, model::State::Draft);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaDesk)
#include "tst_novaposhta_desk.moc"
