#include "core/carriers/swisspost/datatransfer.h"
#include "core/text/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace Qt::Literals::StringLiterals;

namespace {

const FileChannel& post()
{
    static const FileChannel channel = swisspost::dataTransfer().value();
    return channel;
}

LabelOrder letter()
{
    LabelOrder order;
    order.account = {.carrier = u"swisspost"_s,
                     .sender = {.name = u"Muster Versand AG"_s,
                                .street = u"Wankdorfallee 4"_s,
                                .postcode = u"3030"_s,
                                .city = u"Bern"_s,
                                .country = u"CH"_s},
                     .settings = {{u"franking-licence"_s, u"60012345"_s}}};
    order.shipment = {.id = ShipmentId{17},
                      .reference = u"Ä/17 #4"_s,
                      .dispatchDate = QDate(2026, 11, 23),
                      .consignee = {.title = u"Frau"_s,
                                    .firstName = u"Zoë"_s,
                                    .name = u"O'Connor & Söhne"_s,
                                    .company = u"Muster AG"_s,
                                    .extraName = u"c/o Rossi"_s,
                                    .addressSuffix = u"Hinterhaus"_s,
                                    .street = u"Bahnhofstrasse"_s,
                                    .houseNumber = u"9a"_s,
                                    .floor = u"3"_s,
                                    .mailbox = u"12"_s,
                                    .postcode = u"8001"_s,
                                    .city = u"Zürich"_s,
                                    .country = u"CH"_s},
                      .service = {.basic = u"RINL"_s,
                                  .additional = {u"RMP"_s},
                                  .values = {{u"label-text"_s, u"<Danke>"_s}, {u"cod-amount"_s, u"49.90"_s}}}};
    order.parcel = {.id = ParcelId{21}, .weightGrams = 80, .number = u"980060012300000001"_s};
    order.notices = {
        {.code = u"2"_s,
         .language = u"de"_s,
         .to = u"zoe@example.ch"_s,
         .text1 = u"Bestellung «17»"_s,
         .text2 = u"Erste Zeile\r\nzweite Zeile"_s},
        {.code = u"32"_s, .channel = model::MessageChannel::Sms, .language = u"fr"_s, .to = u"+41791234567"_s}};
    order.optionCodes = {u"10"_s, u"14"_s};
    return order;
}

LabelOrder leastLetter()
{
    LabelOrder order = letter();
    order.shipment = {
        .id = ShipmentId{18}, .consignee = {.name = u"Müller"_s, .city = u"Thun"_s}, .service = {.basic = u"APLUS"_s}};
    order.parcel = {.id = ParcelId{22}, .number = u"RM999605013CH"_s};
    order.notices.clear();
    order.optionCodes.clear();
    return order;
}

QJsonObject factsOf(const QList<LabelOrder>& orders, const QString& provider = u"MUSTER-1"_s)
{
    QJsonArray items;
    QJsonObject last;
    for (const LabelOrder& order : orders) {
        last = post().describe(order).value();
        items.append(last[u"item"_s]);
    }
    return {{u"file"_s, QJsonObject{{u"reference"_s, u"AV0001"_s},
                                    {u"createdAt"_s, u"2026-11-23T08:00:00Z"_s},
                                    {u"licence"_s, last[u"licence"_s]},
                                    {u"count"_s, items.size()},
                                    {u"provider"_s, provider}}},
            {u"customer"_s, last[u"customer"_s]},
            {u"items"_s, items}};
}

QStringList faultsOf(const LabelOrder& order)
{
    QStringList told;
    for (const Error& error : checkItem(post().form, post().describe(order).value()[u"item"_s].toObject()))
        told << QStringList{error.code, error.field, error.args.join(u',')}.join(u' ');
    return told;
}

QByteArray answer(const QByteArray& inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ProcessingStatus>" + inside + "</ProcessingStatus>";
}

const QByteArray wholeAnswer =
    answer("<File><FileReference>AV0001</FileReference><Status>OK</Status>"
           "<Items><Item><IdentCode>98.00.600123.00000001</IdentCode><Status>ok</Status></Item>"
           "<Item><IdentCode>RM999605013CH</IdentCode><Status>ERROR</Status><Errors><Error><Code>E2033</Code>"
           "<Message>PLZ ungültig</Message></Error><Error><Code>E2001</Code><Message>Adresse</Message></Error></Errors>"
           "</Item></Items></File><File><FileReference>AV0002</FileReference><Status>REJECTED</Status>"
           "<Message>XSD</Message></File>");

} // namespace

class TestSubmissionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileSaysWhatWasBooked()
    {
        const auto written = writeSubmission(post().form, factsOf({letter(), leastLetter()}));
        QVERIFY2(written, written ? "" : qPrintable(written.error().code));
        QFile golden(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/carriers/golden/datatransfer.xml"_s);
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(*written), QString::fromUtf8(golden.readAll()));
    }

    void theNamesAreMarkedAsNotConfirmed()
    {
        QVERIFY(!post().form.isConfirmed);
        QCOMPARE(post().form.sureness, u"D"_s);
        for (const QString& language : {u"de"_s, u"fr"_s, u"it"_s, u"en"_s, u"sv"_s, u"uk"_s})
            QVERIFY2(!post().form.note.byLanguage.value(language).isEmpty(), qPrintable(language));
    }

    void whatCannotStandInAFileIsNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("faults");
        const auto long36 = QString(36, u'x');
        QTest::newRow("good") << u"city"_s << u"Thun"_s << QStringList{};
        QTest::newRow("no town") << u"city"_s << u" "_s << QStringList{u"submission-missing recipient.city City"_s};
        QTest::newRow("no name") << u"company"_s << u""_s << QStringList{};
        QTest::newRow("longest") << u"city"_s << long36.left(35) << QStringList{};
        QTest::newRow("too long") << u"city"_s << long36
                                  << QStringList{u"submission-too-long recipient.city City,35"_s};
        QTest::newRow("emoji count as one") << u"city"_s << u"\U0001F4E6"_s.repeated(35) << QStringList{};
        QTest::newRow("control character")
            << u"city"_s << u"Th\u0007un"_s << QStringList{u"submission-character recipient.city City"_s};
        QTest::newRow("no character") << u"city"_s << u"Th\uFFFFun"_s
                                      << QStringList{u"submission-character recipient.city City"_s};
        QTest::newRow("half an emoji") << u"city"_s << u"Th"_s + QChar(0xD83D)
                                       << QStringList{u"submission-character recipient.city City"_s};
        QTest::newRow("no number") << u"number"_s << u""_s << QStringList{u"submission-missing  IdentCode"_s};
        QTest::newRow("no service") << u"service"_s << u""_s << QStringList{u"submission-missing service PRZL"_s};
        QTest::newRow("long message") << u"text2"_s << QString(513, u'x')
                                      << QStringList{u"submission-too-long text2 FreeText2,512"_s};
    }

    void whatCannotStandInAFileIsNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QStringList, faults);
        LabelOrder order = letter();
        order.shipment.service.additional.clear();
        if (field == "city"_L1)
            order.shipment.consignee.city = value;
        if (field == "company"_L1)
            order.shipment.consignee.company = value;
        if (field == "number"_L1)
            order.parcel.number = value;
        if (field == "service"_L1)
            order.shipment.service.basic = value;
        if (field == "text2"_L1)
            order.notices[0].text2 = value;
        QCOMPARE(faultsOf(order), faults);
    }

    void aFileWithoutItsSenderIsNotWritten()
    {
        const auto written = writeSubmission(post().form, factsOf({letter()}, QString()));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"submission-missing"_s);
        QCOMPARE(written.error().field, u"submission-customer"_s);
    }

    void aFaultyItemIsNeverWritten()
    {
        LabelOrder order = letter();
        order.shipment.consignee.city.clear();
        QCOMPARE(writeSubmission(post().form, factsOf({leastLetter(), order})).error().field, u"recipient.city"_s);
    }

    void whateverCharactersAreMeantAreReadBack()
    {
        QRandomGenerator dice(7);
        const QString pool = u" \t\n<>&\"'ÄöЖ漢]]>\u00A0\u2028\U0001F4E6-"_s;
        for (int round = 0; round < 500; ++round) {
            LabelOrder order = letter();
            QString text;
            for (const char32_t c : pool.toUcs4())
                if (dice.bounded(2) == 0)
                    text += QString::fromUcs4(&c, 1);
            order.shipment.consignee.city = u"X"_s + text;
            order.notices[0].text1 = text + u'\r';
            const auto written = writeSubmission(post().form, factsOf({order}));
            QVERIFY2(written, qPrintable(text));
            QVERIFY(!written->contains('\r'));
        }
    }

    void aMisspeltFormIsNamed_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown key") << u"\"overdueDays\""_s << u"\"overdueDayz\""_s << u"catalogue-unread"_s;
        QTest::newRow("no XML name") << u"\"ProviderID\""_s << u"\"Provider ID\""_s << u"catalogue-type"_s;
        QTest::newRow("no items") << u"\"each\": \"items\""_s << u"\"each\": \"things\""_s << u"catalogue-missing"_s;
        QTest::newRow("no value") << u"\"value\": \"file.provider\""_s << u"\"value\": \"\""_s
                                  << u"catalogue-missing"_s;
        QTest::newRow("no roots") << u"[\"ProcessingStatus\", \"ProcessingStatusReport\"]"_s << u"[]"_s
                                  << u"catalogue-missing"_s;
    }

    void aMisspeltFormIsNamed()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, code);
        QFile file(u":/submissions/swisspost.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(from));
        const auto form = catalogue::parseSubmissionForm(text.replace(from, to).toUtf8());
        QVERIFY(!form);
        QCOMPARE(form.error().code, code);
    }

    void anAnswerIsReadFileByFile()
    {
        const auto read = readAcknowledgement(post().form.answer, wholeAnswer);
        QVERIFY(read);
        const QList<FileVerdict> expected{
            {.reference = u"AV0001"_s,
             .verdict = {.word = Verdict::Word::Accepted, .status = u"OK"_s},
             .items = {{.number = u"980060012300000001"_s,
                        .verdict = {.word = Verdict::Word::Accepted, .status = u"ok"_s}},
                       {.number = u"RM999605013CH"_s,
                        .verdict = {.word = Verdict::Word::Rejected,
                                    .status = u"ERROR"_s,
                                    .code = u"E2033; E2001"_s,
                                    .words = u"PLZ ungültig; Adresse"_s}}}},
            {.reference = u"AV0002"_s,
             .verdict = {.word = Verdict::Word::Rejected, .status = u"REJECTED"_s, .words = u"XSD"_s}}};
        QVERIFY(*read == expected);
    }

    void whatIsNoAnswerIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("arg");
        QTest::newRow("nothing") << QByteArray() << u"acknowledgement-unreadable"_s << u"1"_s;
        QTest::newRow("text") << QByteArray("hello") << u"acknowledgement-unreadable"_s << u"1"_s;
        QTest::newRow("another file") << QByteArray("<Envelope><Data/></Envelope>") << u"acknowledgement-foreign"_s
                                      << u"Envelope"_s;
        QTest::newRow("cut") << wholeAnswer.left(wholeAnswer.size() / 2) << u"acknowledgement-unreadable"_s << u"2"_s;
        QTest::newRow("definitions")
            << QByteArray("<!DOCTYPE ProcessingStatus [<!ENTITY a \"b\">]><ProcessingStatus>&a;</ProcessingStatus>")
            << u"acknowledgement-unreadable"_s << u"1"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"acknowledgement-unreadable"_s << u"1"_s;
    }

    void whatIsNoAnswerIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QFETCH(QString, arg);
        const auto read = readAcknowledgement(post().form.answer, bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().args, QStringList{arg});
        QVERIFY(!text::sentence(read.error()).isEmpty());
    }

    void oddAnswersKeepWhatTheySay_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("empty") << QByteArray() << QStringList{};
        QTest::newRow("outside of a file") << QByteArray("<Item><IdentCode>1</IdentCode></Item>") << QStringList{};
        QTest::newRow("reference last") << QByteArray("<File><Item><Status>OK</Status><IdentCode>1</IdentCode></Item>"
                                                      "<FileReference>A</FileReference></File>")
                                        << QStringList{u"A 1 0"_s};
        QTest::newRow("unknown status") << QByteArray(
                                               "<File><FileReference>A</FileReference><Item><IdentCode>1</IdentCode>"
                                               "<Status>MAYBE</Status></Item></File>")
                                        << QStringList{u"A 1 2"_s};
        QTest::newRow("no status")
            << QByteArray("<File><FileReference>A</FileReference><Item><IdentCode>1</IdentCode></Item></File>")
            << QStringList{u"A 1 2"_s};
        QTest::newRow("namespaces")
            << QByteArray("<x:File xmlns:x='u:x'><x:FileReference>A</x:FileReference><x:Item><x:IdentCode>1"
                          "</x:IdentCode><x:Status>OK</x:Status></x:Item></x:File>")
            << QStringList{u"A 1 0"_s};
    }

    void oddAnswersKeepWhatTheySay()
    {
        QFETCH(QByteArray, inside);
        QFETCH(QStringList, said);
        const auto read = readAcknowledgement(post().form.answer, answer(inside));
        QVERIFY(read);
        QStringList told;
        for (const FileVerdict& file : *read)
            for (const ItemVerdict& item : file.items)
                told << u"%1 %2 %3"_s.arg(file.reference, item.number).arg(static_cast<int>(item.verdict.word));
        QCOMPARE(told, said);
    }

    void mutatedAnswersAreReadOrRefused()
    {
        QRandomGenerator dice(11);
        const QByteArray pieces = "<>/&;\"' \n\0ABZ\xff";
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = wholeAnswer;
            for (int change = dice.bounded(1, 5); change > 0; --change) {
                const int at = dice.bounded(static_cast<int>(bytes.size()));
                switch (dice.bounded(3)) {
                case 0:
                    bytes.remove(at, dice.bounded(1, 40));
                    break;
                case 1:
                    bytes.insert(at, pieces[dice.bounded(static_cast<int>(pieces.size()))]);
                    break;
                default:
                    bytes[at] = pieces[dice.bounded(static_cast<int>(pieces.size()))];
                }
                if (bytes.isEmpty())
                    break;
            }
            const auto read = readAcknowledgement(post().form.answer, bytes);
            refused += !read;
            QVERIFY(read || read.error().kind == Error::Kind::Invalid);
        }
        QVERIFY(refused > 1000 && refused < 4000);
    }

    void everyElementMayBeMissing()
    {
        for (const QByteArray name : {"FileReference", "IdentCode", "Status", "Code", "Message", "Item", "File"}) {
            QByteArray without = wholeAnswer;
            without.replace('<' + name + '>', "<Other>").replace("</" + name + '>', "</Other>");
            QVERIFY2(readAcknowledgement(post().form.answer, without), name.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestSubmissionFile)
#include "tst_submissionfile.moc"
