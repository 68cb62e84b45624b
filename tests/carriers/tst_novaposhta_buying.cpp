#include "core/text/sentences.h"
#include "tests/carriers/poshtaline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class TestNovaPoshtaBuying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoughtWaybillHasItsSticker()
    {
        Line line;
        line.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        line.poshta.say(u"GET"_s, sticker);
        const auto label = line.buy();
        QVERIFY2(label, label ? "" : qPrintable(said(label.error())));
        QCOMPARE(label->number, waybillNumber);
        QCOMPARE(label->format, u"PDF"_s);
        QCOMPARE(label->layout, u"85x85"_s);
        QCOMPARE(label->pages, QList<QByteArray>{sticker});
        QCOMPARE(line.poshta.asked.size(), 2);
        const QString path = line.poshta.asked.last().url.path();
        QCOMPARE(path, u"/np/orders/printMarking85x85/orders[]/%1/type/pdf/apiKey/%2"_s.arg(waybillNumber, apiKey));
    }

    void theWaybillIsSentToTheByte()
    {
        Line line;
        line.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        line.poshta.say(u"GET"_s, sticker);
        QVERIFY(line.buy());
        const QByteArray properties =
            QJsonDocument(restored(waybillRequest(leastUkrainianOrder())->request)->properties)
                .toJson(QJsonDocument::Compact);
        QCOMPARE(line.poshta.asked.first().url, QUrl(u"http://127.0.0.1:9/np/v2.0/json/"_s));
        QCOMPARE(line.poshta.asked.first().body, R"({"apiKey":")" + apiKey.toLatin1() +
                                                     R"(","calledMethod":"save","methodProperties":)" + properties +
                                                     R"(,"modelName":"InternetDocument"})");
    }

    void stickersAreFetchedFromThePrintingHost()
    {
        Line line;
        model::Account account = test::ukrainianAccount();
        account.baseUrl = QUrl(u"https://api.novaposhta.ua/v2.0/json/"_s);
        account.settings[u"layout"_s] = u"100x100"_s;
        Session session(account, {{u"api-key"_s, apiKey}}, line.poshta, line.clock);
        line.poshta.say(u"GET"_s, sticker);
        const auto label = line.channel().reprint(session, u"204000487990000002"_s, {});
        QVERIFY(label);
        QCOMPARE(label->number, u"204000487990000002"_s);
        QCOMPARE(label->layout, u"100x100"_s);
        QCOMPARE(line.poshta.asked.last().url.toString(),
                 u"https://my.novaposhta.ua/orders/printMarking100x100/orders[]/%1/type/pdf/apiKey/%2/zebra"_s.arg(
                     waybillNumber, apiKey));
        QCOMPARE(line.channel().reprint(session, u"102-12345678"_s, {}).error().code, u"number-not-a-waybill"_s);
    }

    void aWaybillWithoutItsStickerIsUnknown_data()
    {
        QTest::addColumn<Result<net::Answer>>("sticker");
        using Answer = Result<net::Answer>;
        QTest::newRow("a page") << Answer(net::Answer{200, {}, "<html>Ключ недійсний</html>"});
        QTest::newRow("half a sticker") << Answer(net::Answer{200, {}, "%PDF-1.4 st"});
        QTest::newRow("nothing") << Answer(net::Answer{200, {}, {}});
        QTest::newRow("not found") << Answer(net::Answer{404, {}, sticker});
        QTest::newRow("elsewhere") << Answer(net::Answer{302, {{"Location", "https://my.novaposhta.ua/login"}}, {}});
        QTest::newRow("trouble") << Answer(net::Answer{503, {}, {}});
        QTest::newRow("not allowed") << Answer(net::Answer{401, {}, {}});
        QTest::newRow("no connection") << Answer(
            failure(Error::Kind::Offline, u"connection-refused"_s, {}, u"https://my.novaposhta.ua/…/"_s + apiKey));
        QTest::newRow("stopped") << Answer(failure(Error::Kind::Cancelled, u"cancelled"_s));
    }
    void aWaybillWithoutItsStickerIsUnknown()
    {
        QFETCH(Result<net::Answer>, sticker);
        Line line;
        line.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        line.poshta.answers[u"GET"_s].append(sticker);
        const auto label = line.buy();
        QVERIFY(!label);
        QCOMPARE(said(label.error()), u"outcome-unknown sticker-missing"_s);
        QCOMPARE(label.error().args, QStringList{waybillNumber});
        QVERIFY(!label.error().detail.contains(apiKey));
        QVERIFY(text::sentence(label.error()).contains(waybillNumber));
        QCOMPARE(line.poshta.count(u"InternetDocument.save"_s), 1);

        const auto again = line.channel().reprint(line.session, waybillNumber, {});
        QVERIFY(!again);
        QVERIFY(again.error().kind != Error::Kind::OutcomeUnknown);
        QVERIFY(!again.error().detail.contains(apiKey));
    }

    void stoppingAfterTheBookingLeavesItUnknown()
    {
        Line line;
        line.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        line.poshta.say(u"GET"_s, sticker);
        line.poshta.whenAsked = [&](const QString&) { line.stop.request_stop(); };
        QCOMPARE(said(line.buy().error()), u"outcome-unknown sticker-missing"_s);
    }

    void aRefusalIsToldAndNoneIsGuessed_data()
    {
        QTest::addColumn<Result<net::Answer>>("answer");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& body, const QString& expected) {
            QTest::newRow(name) << Result<net::Answer>(net::Answer{200, {}, body}) << expected;
        };
        row("a code", R"({"success":false,"errors":["c"],"errorCodes":["20000200118"]})", u"refused 20000200118"_s);
        row("words", R"({"success":false,"errors":["EDRPOU"],"errorCodes":[]})", u"refused carrier-says"_s);
        row("the key", R"({"success":false,"errors":["k"],"errorCodes":["20000200068"]})",
            u"unauthorised 20000200068"_s);
        row("no word", R"({"success":false})", u"outcome-unknown empty-refusal"_s);
        row("a page", "<html>", u"outcome-unknown bad-answer"_s);
        row("a number too long", R"({"success":true,"data":[{"IntDocNumber":"204000487990001"}]})",
            u"outcome-unknown number-mismatch"_s);
        row("success without a word", R"({"success":true,"data":[]})", u"outcome-unknown item-missing"_s);
        QTest::newRow("trouble") << Result<net::Answer>(net::Answer{502, {}, "<html>"})
                                 << u"outcome-unknown server-error"_s;
        QTest::newRow("lost") << Result<net::Answer>(failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s))
                              << u"outcome-unknown connection-lost"_s;
        QTest::newRow("unreachable") << Result<net::Answer>(failure(Error::Kind::Offline, u"connection-refused"_s))
                                     << u"offline connection-refused"_s;
        QTest::newRow("a wrong key by status")
            << Result<net::Answer>(net::Answer{401, {}, {}}) << u"unauthorised not-authorised"_s;
    }
    void aRefusalIsToldAndNoneIsGuessed()
    {
        QFETCH(Result<net::Answer>, answer);
        Line line;
        line.poshta.answers[u"InternetDocument.save"_s].append(answer);
        const auto label = line.buy();
        QVERIFY(!label);
        QTEST(said(label.error()), "expected");
        QCOMPARE(line.poshta.count(u"GET"_s), 0);
    }

    void withoutAKeyNothingIsAsked()
    {
        Line line;
        Session session(test::ukrainianAccount(), {}, line.poshta, line.clock);
        QCOMPARE(said(session.ensurePass(line.channel().signIn, {}).error()), u"unauthorised missing-secret"_s);
        QCOMPARE(said(line.channel().reprint(session, waybillNumber, {}).error()), u"unauthorised missing-secret"_s);
        QVERIFY(line.poshta.asked.isEmpty());
    }

    void aKeyThatIsRepeatedIsHidden()
    {
        Line line;
        line.poshta.say(u"InternetDocument.save"_s,
                        QByteArray(R"({"success":false,"errors":["bad key KEY"],"errorCodes":["20000200118"]})")
                            .replace("KEY", apiKey.toLatin1()));
        QCOMPARE(line.buy().error().args, QStringList{u"bad key [hidden]"_s});
    }

    void aRecipientByKeysIsRegisteredFirst_data()
    {
        QTest::addColumn<QByteArray>("person");
        QTest::newRow("as an envelope") << QByteArray(R"({"success":true,"data":[{"Ref":"person"}],"errors":[]})");
        QTest::newRow("as it is") << QByteArray(R"({"Ref":"person"})");
    }
    void aRecipientByKeysIsRegisteredFirst()
    {
        QFETCH(QByteArray, person);
        Line line;
        line.poshta.give(u"Counterparty.save"_s, R"([{"Ref":"party","ContactPerson":)" + person + "}]");
        line.poshta.give(u"InternetDocument.save"_s, savedWaybill);
        line.poshta.say(u"GET"_s, sticker);
        QVERIFY(line.buy(orderByKeys()));
        QCOMPARE(line.poshta.asked.first().method, u"Counterparty.save"_s);
        QCOMPARE(line.poshta.asked.first().properties["Phone"_L1].toString(), u"380670000002"_s);
        const QJsonObject waybill = line.poshta.last(u"InternetDocument.save"_s);
        QCOMPARE(waybill["Recipient"_L1].toString(), u"party"_s);
        QCOMPARE(waybill["ContactRecipient"_L1].toString(), u"person"_s);
        QCOMPARE(waybill["RecipientAddress"_L1].toString(), u"55555555-0000-0000-0000-000000000005"_s);
    }

    void withoutARecipientNothingIsBooked_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("refused") << QByteArray(R"({"success":false,"errors":["n"],"errorCodes":["20000100527"]})")
                                 << u"refused 20000100527"_s;
        QTest::newRow("person refused")
            << QByteArray(
                   R"({"success":true,"data":[{"Ref":"p","ContactPerson":{"success":false,"errors":["n"],"errorCodes":["20000801543"]}}]})")
            << u"refused 20000801543"_s;
        QTest::newRow("no person") << QByteArray(R"({"success":true,"data":[{"Ref":"p"}]})") << u"offline bad-answer"_s;
        QTest::newRow("no word") << QByteArray(R"({"success":false})") << u"refused empty-refusal"_s;
        QTest::newRow("a page") << QByteArray("<html>") << u"offline bad-answer"_s;
    }
    void withoutARecipientNothingIsBooked()
    {
        QFETCH(QByteArray, body);
        Line line;
        line.poshta.say(u"Counterparty.save"_s, body);
        QTEST(said(line.buy(orderByKeys()).error()), "expected");
        QCOMPARE(line.poshta.count(u"InternetDocument.save"_s), 0);
    }

    void whatTheCarrierChangedIsLookedUp()
    {
        Line line;
        line.poshta.say(u"InternetDocument.save"_s, R"({"success":true,"data":)" + savedWaybill +
                                                        R"(,"warnings":["w"],"warningCodes":["30000200881"]})");
        line.poshta.say(u"GET"_s, sticker);
        line.list(document());
        const auto label = line.buy();
        QVERIFY(label);
        QCOMPARE(label->warnings, (QList<Warning>{{u"30000200881"_s, u"1.2 → 1.5"_s}}));
        QVERIFY(text::carrierCodeSentence(u"30000200881"_s, {u"1.2 → 1.5"_s}).contains(u"1.2 → 1.5"_s));

        Line silent; // whatever the list says, the label is there
        silent.poshta.answers[u"InternetDocument.save"_s] = line.poshta.answers[u"InternetDocument.save"_s];
        silent.poshta.say(u"GET"_s, sticker);
        silent.poshta.say(u"InternetDocument.getDocumentList"_s, "<html>");
        QCOMPARE(silent.buy()->warnings, (QList<Warning>{{u"30000200881"_s, u"1.2 → ?"_s}}));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaBuying)
#include "tst_novaposhta_buying.moc"
