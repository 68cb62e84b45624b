#include "core/carriers/novaposhta/envelope.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers::novaposhta;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What was read, in one line: whether it worked, how much was found, and each thing said as code|words|subject.
QString outline(const Result<Envelope>& envelope)
{
    if (!envelope)
        return u"! "_s + envelope.error().code;
    const auto told = [](const QList<Said>& list) {
        QStringList lines;
        for (const Said& said : list)
            lines += said.code + u'|' + said.words + (said.subject.isEmpty() ? QString() : u'|' + said.subject);
        return lines.join(u"; "_s);
    };
    return u"%1 %2 E[%3] W[%4]"_s.arg(envelope->isSuccess ? u"yes"_s : u"no"_s, QString::number(envelope->data.size()),
                                      told(envelope->errors), told(envelope->warnings));
}

} // namespace

class TestNovaPoshtaEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& body, const char* expected) {
            QTest::newRow(name) << body << QString::fromUtf8(expected);
        };
        row("a list of data", R"({"success":true,"data":[{},{}]})", "yes 2 E[] W[]");
        row("an object of data", R"({"success":true,"data":{"ScanSheetRefs":{}}})", "yes 1 E[] W[]");
        row("no data", R"({"success":true})", "yes 0 E[] W[]");
        row("data that are a text", R"({"success":true,"data":"x"})", "yes 0 E[] W[]");
        row("errors as texts", R"({"success":false,"errors":["a","b"],"errorCodes":["20000200118","20000200120"]})",
            "no 0 E[20000200118|a; 20000200120|b] W[]");
        row("errors under keys",
            R"({"success":false,"errors":{"Cost":"a","20000200120":"b"},"errorCodes":{"Cost":"20000200118"}})",
            "no 0 E[20000200120|b; 20000200118|a|Cost] W[]");
        row("one error that is a text", R"({"success":false,"errors":"a","errorCodes":"20000200118"})",
            "no 0 E[20000200118|a] W[]");
        row("codes under indexes with a gap",
            R"({"success":false,"errors":["first","second","third"],"errorCodes":{"1":"20000900759","2":"20000100527"}})",
            "no 0 E[|first; 20000900759|second; 20000100527|third] W[]");
        row("codes in a list with a gap",
            R"({"success":false,"errors":["first","second"],"errorCodes":[null,"20000900759"]})",
            "no 0 E[|first; 20000900759|second] W[]");
        row("an error without a code", R"({"success":false,"errors":["EDRPOU"],"errorCodes":[]})",
            "no 0 E[|EDRPOU] W[]");
        row("a code without words", R"({"success":false,"errors":[],"errorCodes":["20000401501"]})",
            "no 0 E[20000401501|] W[]");
        row("codes that are numbers", R"({"success":false,"errors":["a"],"errorCodes":[20000401501]})",
            "no 0 E[20000401501|a] W[]");
        row("codes that are symbols", R"({"success":false,"errors":["a"],"errorCodes":["ERR_0001"]})",
            "no 0 E[ERR_0001|a] W[]");
        row("symbols as keys", R"({"success":false,"errors":[{"ERR_0001":"a"}]})", "no 0 E[ERR_0001|a] W[]");
        row("warnings as texts", R"({"success":true,"warnings":["w"],"warningCodes":["30000200881"]})",
            "yes 0 E[] W[30000200881|w]");
        row("warnings about numbers", R"({"success":true,"warnings":[{"ID_20400000000001":"w"}]})",
            "yes 0 E[] W[|w|ID_20400000000001]");
        row("warnings under keys", R"({"success":true,"warnings":{"ID_20400000000001":"w","x":{"30000200881":"v"}}})",
            "yes 0 E[] W[|w|ID_20400000000001; 30000200881|v]");
        row("info of every kind is left alone", R"({"success":true,"data":[{}],"info":{"totalCount":1}})",
            "yes 1 E[] W[]");
        row("info that is a list", R"({"success":true,"data":[{}],"info":[{"a":1}]})", "yes 1 E[] W[]");
        row("success as a number", R"({"success":1,"data":[{}]})", "yes 1 E[] W[]");
        row("success as a text", R"({"success":"1"})", "yes 0 E[] W[]");
        row("no success as a text", R"({"success":"0"})", "no 0 E[] W[]");
        row("no success that is empty", R"({"success":""})", "no 0 E[] W[]");
        row("a list of one envelope", R"([{"success":true,"data":[{}]}])", "yes 1 E[] W[]");
        row("an empty list", "[]", "! bad-answer");
        row("a list of something else", R"(["x"])", "! bad-answer");
        row("a page", "<!DOCTYPE html><html><body>502</body></html>", "! bad-answer");
        row("nothing", "", "! bad-answer");
        row("half an answer", "{\"success\":true,\"da", "! bad-answer");
        row("JSON that is no envelope", R"({"message":"x"})", "! bad-answer");
        row("errors of no use", R"({"success":false,"errors":[[],null,{}],"errorCodes":[{},[]]})", "no 0 E[] W[]");
    }
    void everyShapeIsRead()
    {
        QFETCH(QByteArray, body);
        QTEST(outline(readEnvelope(body)), "expected");
    }

    void anEnvelopeInsideAnotherIsRead()
    {
        const auto outer = readEnvelope(R"({"success":true,"data":[{"Ref":"1","ContactPerson":{"success":false,
            "data":[],"errors":["x"],"translatedErrors":["у"],"errorCodes":["20000801543"]}}]})");
        const auto inner = envelopeIn(firstOf(*outer)["ContactPerson"_L1]);
        QVERIFY(inner);
        QCOMPARE(outline(*inner), u"no 0 E[20000801543|x] W[]"_s);
        QVERIFY(!envelopeIn(firstOf(*outer)["Ref"_L1]));
        QVERIFY(!envelopeIn({}));
    }

    void everyRefusalHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the key") << QByteArray(R"({"success":false,"errors":["k"],"errorCodes":["20000200068"]})")
                                 << u"unauthorised 20000200068 k"_s;
        QTest::newRow("too often") << QByteArray(R"({"success":false,"errors":["o"],"errorCodes":["20000401501"]})")
                                   << u"rate-limited 20000401501 o 60"_s;
        QTest::newRow("a field") << QByteArray(R"({"success":false,"errors":["c"],"errorCodes":["20000200118"]})")
                                 << u"refused 20000200118 c"_s;
        QTest::newRow("the first with a code")
            << QByteArray(R"({"success":false,"errors":["a","b"],"errorCodes":{"1":"20000900759"}})")
            << u"refused 20000900759 b"_s;
        QTest::newRow("words alone") << QByteArray(R"({"success":false,"errors":["EDRPOU"]})")
                                     << u"refused carrier-says EDRPOU"_s;
        QTest::newRow("nothing") << QByteArray(R"({"success":false})") << u"refused empty-refusal "_s;
    }
    void everyRefusalHasItsKind()
    {
        QFETCH(QByteArray, body);
        const Error error = refusalIn(*readEnvelope(body));
        const QString pause = error.retryAfter ? u" %1"_s.arg(error.retryAfter->count()) : QString();
        QTEST(kindName(error.kind) + u' ' + error.code + u' ' + error.args.value(0) + pause, "expected");
    }

    void valuesOfEveryTypeAreRead()
    {
        QCOMPARE(plain(QJsonValue(12)), u"12"_s);
        QCOMPARE(plain(QJsonValue(104.4)), u"104.4"_s);
        QCOMPARE(plain(QJsonValue(u" x "_s)), u"x"_s);
        QCOMPARE(plain(QJsonValue(QJsonArray{1})), QString());
        QCOMPARE(plain(QJsonValue(QJsonValue::Null)), QString());
        for (const QJsonValue& yes : {QJsonValue(true), QJsonValue(1), QJsonValue(u"1"_s), QJsonValue(u"true"_s)})
            QVERIFY(isTrue(yes));
        for (const QJsonValue& no : {QJsonValue(false), QJsonValue(0), QJsonValue(u"0"_s), QJsonValue(QString())})
            QVERIFY(!isTrue(no));
    }

    void recordedAnswersAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a wrong number") << u"invalid_number"_s << u"no 0"_s;
        QTest::newRow("service types") << u"Common-getServiceTypes"_s << u"yes 6"_s;
        QTest::newRow("towns") << u"Address-searchSettlements"_s << u"yes 1"_s;
    }
    void recordedAnswersAreRead()
    {
        QFETCH(QString, name);
        QFile file(qEnvironmentVariable("AVISO_SAMPLES") + u"/carriers/novaposhta/%1.json"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no recorded answers here");
        QTEST(outline(readEnvelope(file.readAll())).section(u" E["_s, 0, 0), "expected");
    }
};

QTEST_GUILESS_MAIN(TestNovaPoshtaEnvelope)
#include "tst_novaposhta_envelope.moc"
