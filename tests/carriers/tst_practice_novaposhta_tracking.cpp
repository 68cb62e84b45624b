#include "tests/carriers/novaposhtadesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::practice;

namespace {

QJsonArray rows(const QJsonObject& answer)
{
    return answer["data"_L1].toArray();
}

/// A booked parcel to which these codes have happened, an hour apart.
QString underWay(NovaPoshtaDesk& desk, const QStringList& codes, const QJsonObject& edits = {})
{
    const QString number = desk.book(changedWaybill(edits));
    for (const QString& code : codes)
        desk.happens(number, code);
    return number;
}

QJsonObject insertion(const QStringList& refs, const QString& ref = {})
{
    return {{u"DocumentRefs"_s, QJsonArray::fromStringList(refs)}, {u"Ref"_s, ref}, {u"Date"_s, u"23.11.2026"_s}};
}

QStringList refsOf(NovaPoshtaDesk& desk, const QStringList& numbers)
{
    QStringList out;
    for (const QString& number : numbers)
        out << desk.track(number)["RefEW"_L1].toString();
    return out;
}

} // namespace

class TestPracticeNovaPoshtaTracking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trackingAnswersForEachNumber()
    {
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        const auto document = [](const QString& each) { return QJsonObject{{u"DocumentNumber"_s, each}}; };
        const QJsonObject answer =
            desk.ask(u"TrackingDocument"_s, u"getStatusDocuments"_s,
                     {{u"Documents"_s, QJsonArray{document(number), document(u"20450000000999"_s)}}}, {});
        QHash<QString, QString> codes;
        for (const QJsonValue row : rows(answer))
            codes.insert(row["Number"_L1].toString(), row["StatusCode"_L1].toString());
        QCOMPARE(codes, (QHash<QString, QString>{{number, u"1"_s}, {u"20450000000999"_s, u"3"_s}}));
    }

    void trackingIsRefused_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList() << QString() << u"20001401203"_s;
        QTest::newRow("too many") << QStringList(101, u"20450000000001"_s) << QString() << u"20001401153"_s;
        QTest::newRow("one is malformed")
            << QStringList{u"20450000000001"_s, u"445"_s} << QString() << u"20001401442"_s;
        QTest::newRow("a number of fifteen digits")
            << QStringList{u"206004560074695"_s} << QString() << u"20001401442"_s;
        QTest::newRow("no phone") << QStringList{u"20450000000001"_s} << u"abc"_s << u"20001402594"_s;
    }
    void trackingIsRefused()
    {
        QFETCH(QStringList, numbers);
        QFETCH(QString, phone);
        QFETCH(QString, code);
        NovaPoshtaDesk desk;
        QJsonArray documents;
        for (const QString& number : numbers)
            documents.append(QJsonObject{{u"DocumentNumber"_s, number}, {u"Phone"_s, phone}});
        const QJsonObject answer =
            desk.ask(u"TrackingDocument"_s, u"getStatusDocuments"_s, {{u"Documents"_s, documents}}, {});
        QCOMPARE(NovaPoshtaDesk::codes(answer), QStringList{code});
        QCOMPARE(answer["warningCodes"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(answer["warnings"_L1].toArray().contains(u"Invalid DocumentNumber: 445"_s),
                 numbers.contains(u"445"_s));
    }

    void aPhoneShowsWhatBelongsToIt_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QJsonValue>("price");
        QTest::newRow("nobody's") << QString() << QString() << QString() << QJsonValue(QString());
        QTest::newRow("a stranger's") << u"380991112233"_s << QString() << QString() << QJsonValue(QString());
        QTest::newRow("the recipient's") << u"050 333 44 55"_s << u"Марко Вовчок"_s << QString() << QJsonValue(1200);
        QTest::newRow("the sender's") << u"380671112233"_s << QString() << u"Вправна Олена Іванівна"_s
                                      << QJsonValue(1200);
    }
    void aPhoneShowsWhatBelongsToIt()
    {
        QFETCH(QString, phone);
        QFETCH(QString, recipient);
        QFETCH(QString, sender);
        QFETCH(QJsonValue, price);
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        const QJsonObject row = desk.track(number, phone);
        QCOMPARE(row["RecipientFullNameEW"_L1].toString(), recipient);
        QCOMPARE(row["SenderFullNameEW"_L1].toString(), sender);
        QCOMPARE(row["AnnouncedPrice"_L1], price);
        QCOMPARE(row["CityRecipient"_L1].toString(), u"Львів"_s);
        const QJsonArray warnings = QJsonDocument::fromJson(desk.last.body)["warnings"_L1].toArray();
        QCOMPARE(warnings.isEmpty(), !price.toString(u"x"_s).isEmpty());
        if (!warnings.isEmpty())
            QVERIFY(warnings[0].toObject().contains(u"ID_"_s + number));
    }

    // The times are those of Kyiv, two hours ahead in November.
    void everyDateHasItsOwnForm_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("received");
        QTest::newRow("created") << u"DateCreated"_s << u"23-11-2026 10:00:00"_s << u"23-11-2026 10:00:00"_s;
        QTest::newRow("scheduled") << u"ScheduledDeliveryDate"_s << u"25-11-2026 12:00:00"_s
                                   << u"25-11-2026 12:00:00"_s;
        QTest::newRow("scan") << u"DateScan"_s << u"0001-01-01 00:00:00"_s << u"13:00 23.11.2026"_s;
        QTest::newRow("update") << u"TrackingUpdateDate"_s << QString() << u"2026-11-23 13:00:00"_s;
        QTest::newRow("arrival") << u"ActualDeliveryDate"_s << u"0000-00-00 00:00:00"_s << u"2026-11-23 12:00:00"_s;
        QTest::newRow("received") << u"RecipientDateTime"_s << QString() << u"23.11.2026 13:00:00"_s;
        QTest::newRow("first day of paid storage") << u"DateFirstDayStorage"_s << QString() << u"2026-12-01"_s;
        QTest::newRow("paid storage") << u"DatePayedKeeping"_s << QString() << u"2026-12-01 12:00:00"_s;
    }
    void everyDateHasItsOwnForm()
    {
        QFETCH(QString, member);
        QFETCH(QString, fresh);
        QFETCH(QString, received);
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        QCOMPARE(desk.track(number)[member].toString(), fresh);
        for (const QString& code : {u"5"_s, u"7"_s, u"9"_s})
            desk.happens(number, code);
        QCOMPARE(desk.track(number)[member].toString(), received);
    }

    void whatMayBeOrderedFollowsTheState_data()
    {
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("flags"); // redirect, return, refusal, change, extension, intervals
        QTest::newRow("announced") << QStringList() << u"------"_s;
        QTest::newRow("moving") << QStringList{u"5"_s} << u"DRFC--"_s;
        QTest::newRow("at the branch") << QStringList{u"5"_s, u"7"_s} << u"DRFCX-"_s;
        QTest::newRow("with the courier") << QStringList{u"5"_s, u"101"_s} << u"-RF---"_s;
        QTest::newRow("failed") << QStringList{u"5"_s, u"101"_s, u"111"_s} << u"DRFC--"_s;
        QTest::newRow("received") << QStringList{u"5"_s, u"7"_s, u"9"_s} << u"------"_s;
        QTest::newRow("refused") << QStringList{u"7"_s, u"103"_s} << u"------"_s;
    }
    void whatMayBeOrderedFollowsTheState()
    {
        QFETCH(QStringList, codes);
        QFETCH(QString, flags);
        NovaPoshtaDesk desk;
        const QJsonObject row = desk.track(underWay(desk, codes));
        QString found;
        for (const auto& [name, letter] :
             {std::pair{"PossibilityCreateRedirecting"_L1, u'D'}, std::pair{"PossibilityCreateReturn"_L1, u'R'},
              std::pair{"PossibilityCreateRefusal"_L1, u'F'}, std::pair{"PossibilityChangeEW"_L1, u'C'},
              std::pair{"PossibilityTermExtension"_L1, u'X'}, std::pair{"PossibilityChangeDeliveryIntervals"_L1, u'I'}})
            found += row[name].toBool() ? QChar(letter) : u'-';
        QCOMPARE(found, flags);
    }

    void aRegisterTakesWhatFits()
    {
        NovaPoshtaDesk desk;
        const QStringList refs =
            refsOf(desk, {desk.book(plainWaybill()), desk.book(plainWaybill()), underWay(desk, {u"4"_s})});
        const QString sheet = u"ScanSheet"_s;
        const QJsonObject made =
            desk.first(sheet, u"insertDocuments"_s, insertion(refs + QStringList{u"nothing"_s, refs[0]}));
        QVERIFY(made["Number"_L1].toString().startsWith(u"105-"_s));
        QCOMPARE(made["Success"_L1].toArray().size(), 2);
        QCOMPARE(made["Errors"_L1].toArray().size(), 3); // scanned, unknown, named twice
        QVERIFY(QJsonDocument::fromJson(desk.last.body)["success"_L1].toBool());
        QCOMPARE(desk.first(sheet, u"insertDocuments"_s, insertion({refs[0]}))["Errors"_L1].toArray().size(), 1);
        QCOMPARE(desk.first(sheet, u"getScanSheetList"_s)["Count"_L1].toString(), u"2"_s);
        QCOMPARE(desk.first(sheet, u"getScanSheet"_s, {{u"Ref"_s, made["Ref"_L1]}})["TotalWeight"_L1].toDouble(), 3.0);
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, refs[0]}})),
                 QStringList{u"20000200153"_s});
        const QJsonObject out = desk.ask(sheet, u"removeDocuments"_s, insertion({refs[0]}, made["Ref"_L1].toString()));
        QCOMPARE(out["data"_L1]["DocumentRefs"_L1]["Success"_L1].toArray().size(), 1);
        QCOMPARE(desk.first(sheet, u"getScanSheetList"_s)["Count"_L1].toString(), u"1"_s);
        const QJsonObject gone =
            desk.ask(sheet, u"deleteScanSheet"_s, {{u"ScanSheetRefs"_s, QJsonArray{made["Ref"_L1], u"nothing"_s}}});
        QVERIFY(gone["data"_L1].isObject());
        QCOMPARE(gone["data"_L1]["ScanSheetRefs"_L1]["Success"_L1].toArray().size(), 1);
        QCOMPARE(gone["data"_L1]["ScanSheetRefs"_L1]["Errors"_L1].toArray().size(), 1);
        QVERIFY(desk.ask(u"InternetDocument"_s, u"delete"_s, {{u"DocumentRefs"_s, refs[1]}})["success"_L1].toBool());
    }

    void aPrintedRegisterTakesNothingMore()
    {
        NovaPoshtaDesk desk;
        const QStringList refs = refsOf(desk, {desk.book(plainWaybill()), desk.book(plainWaybill())});
        const QString sheet =
            desk.first(u"ScanSheet"_s, u"insertDocuments"_s, insertion({refs[0]}))["Ref"_L1].toString();
        const Answer pdf = desk.get(
            u"/novaposhta/scanSheet/printScanSheet/refs[]/%1/type/pdf/apiKey/%2"_s.arg(sheet, NovaPoshtaDesk::key()));
        QVERIFY(pdf.body.startsWith("%PDF") && pdf.body.contains("/Count 2"));
        QVERIFY(!desk.ask(u"ScanSheet"_s, u"insertDocuments"_s, insertion({refs[1]}, sheet))["success"_L1].toBool());
        QCOMPARE(NovaPoshtaDesk::codes(desk.ask(u"ScanSheet"_s, u"insertDocuments"_s, insertion({refs[1]}, u"x"_s))),
                 QStringList{u"ERR_0001"_s});
    }

    void aWaybillPrintedLongAgoComesIntoNoRegister()
    {
        NovaPoshtaDesk desk;
        const QString number = desk.book(plainWaybill());
        desk.hold(number);
        desk.get(
            u"/novaposhta/orders/printDocument/orders[]/%1/type/pdf/apiKey/%2"_s.arg(number, NovaPoshtaDesk::key()));
        desk.clock.pass(2 * 86400);
        const QJsonObject made = desk.first(u"ScanSheet"_s, u"insertDocuments"_s, insertion({number}));
        QCOMPARE(made["Errors"_L1].toArray().first()["ErrorCode"_L1].toString(), u"20001303534"_s);
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshtaTracking)
#include "tst_practice_novaposhta_tracking.moc"
