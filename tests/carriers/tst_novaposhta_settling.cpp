#include "tests/carriers/poshtaline.h"

#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class TestNovaPoshtaSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaybillIsFoundUnderItsKey()
    {
        Line line;
        line.list(document());
        line.poshta.say(u"GET"_s, sticker);
        const auto found = line.find();
        QVERIFY2(found && *found, found ? "none" : qPrintable(said(found.error())));
        QCOMPARE((*found)->number, waybillNumber);
        QCOMPARE((*found)->pages, QList<QByteArray>{sticker});
        const QJsonObject asked = line.poshta.last(u"InternetDocument.getDocumentList"_s);
        QCOMPARE(asked["DateTimeFrom"_L1].toString(), u"22.11.2026"_s);
        QCOMPARE(asked["DateTimeTo"_L1].toString(), u"24.11.2026"_s);
    }

    void whatIsNotListedIsUnknownForAWhile()
    {
        Line line;
        line.list("[]");
        line.clock.advance(std::chrono::minutes(29));
        const auto early = line.find();
        QVERIFY(!early);
        QCOMPARE(said(early.error()), u"outcome-unknown not-listed-yet"_s);
        line.clock.advance(std::chrono::minutes(1));
        const auto late = line.find();
        QVERIFY(late && !*late);
    }

    void anEmptyListIsAskedForAgainBeforeItCounts()
    {
        Line line;
        line.clock.advance(std::chrono::hours(1));
        line.list("[]");
        line.list(document());
        line.poshta.say(u"GET"_s, sticker);
        const auto found = line.find();
        QVERIFY(found && *found);
    }

    void theListIsAskedForTheDayOfHandingInAsWell()
    {
        Line line;
        LabelOrder later = leastUkrainianOrder();
        later.shipment.dispatchDate = QDate(2026, 12, 7);
        line.list("[]");
        const auto found = line.channel().findByKey(
            line.session, {.key = later.key, .request = waybillRequest(later)->request, .sentAt = line.sentAt}, {});
        QCOMPARE(said(found.error()), u"outcome-unknown not-listed-yet"_s);
        QStringList days;
        for (const ScriptedPoshta::Asked& each : std::as_const(line.poshta.asked))
            days += each.properties["DateTimeFrom"_L1].toString() + u'-' + each.properties["DateTimeTo"_L1].toString();
        QCOMPARE(days, (QStringList{u"22.11.2026-24.11.2026"_s, u"06.12.2026-08.12.2026"_s}));
    }

    void aListWithoutEndSettlesNothing()
    {
        Line line;
        for (int i = 0; i <= 100; ++i)
            line.list(QByteArray(R"([{"Ref":"KEY"}])").replace("KEY", QByteArray::number(i)));
        QCOMPARE(said(line.find().error()), u"offline list-cut"_s);
    }

    void whatCannotBeSettledStaysOpen_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& data, const QByteArray& more, const QString& expected) {
            QTest::newRow(name) << R"({"success":true,"data":)" + data + more + "}" << expected;
        };
        row("deleted", document(R"(,"DeletionMark":"1")"), {}, u"none"_s);
        row("shortened days", "[]", R"(,"warnings":["w"],"warningCodes":["30003303398"])", u"offline list-cut"_s);
        row("no number", R"([{"InfoRegClientBarcodes":"AV0123456789ABCDEFGHJK"}])", {},
            u"outcome-unknown item-missing"_s);
        QByteArray twice = document(R"(,"Cost":1)");
        twice.chop(1);
        row("twice", twice + ',' + document().sliced(1), {}, u"outcome-unknown number-mismatch"_s);
        QTest::newRow("a page") << QByteArray("<html>") << u"offline bad-answer"_s;
        QTest::newRow("refused") << QByteArray(R"({"success":false,"errors":["k"],"errorCodes":["20000200068"]})")
                                 << u"unauthorised 20000200068"_s;
    }
    void whatCannotBeSettledStaysOpen()
    {
        QFETCH(QByteArray, body);
        Line line;
        line.clock.advance(std::chrono::hours(1));
        line.poshta.say(u"InternetDocument.getDocumentList"_s, body);
        const auto found = line.find();
        QTEST(found ? (*found ? u"found"_s : u"none"_s) : said(found.error()), "expected");
    }

    void allPagesOfTheListAreRead()
    {
        Line line;
        line.list(R"([{"Ref":"r0","IntDocNumber":"20400000000000"}])");
        line.list(document());
        line.poshta.say(u"GET"_s, sticker);
        QVERIFY(line.find()->has_value());
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNovaPoshtaSettling)
#include "tst_novaposhta_settling.moc"
