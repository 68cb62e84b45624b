#include "tests/carriers/practicedesk.h"

#include <QImage>
#include <QTest>

#include <ZXing/ReadBarcode.h>
#include <poppler-qt6.h>

using namespace aviso;
using namespace aviso::practice;

namespace {

QByteArray labelBytes(const Answer& answer)
{
    return QByteArray::fromBase64(Desk::item(answer).value("label"_L1).toArray().first().toString().toLatin1());
}

QStringList decoded(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    QStringList out;
    // One pass only: ReadBarcodes of 1.4 asserts when a second pass meets a linear code again.
    const ZXing::DecodeHints hints =
        ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::Code128).setTryRotate(false).setTryDownscale(false);
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints))
        out.append(QString::fromStdString(result.text()));
    return out;
}

const QByteArray soapHead = "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\" "
                            "xmlns=\"https://wsbc.post.ch/wsbc/barcode/v2_4/types\"><e:Body>";
const QByteArray soapTail = "</e:Body></e:Envelope>";

QByteArray soapCall(const QByteArray& items, const QByteArray& preview = "false")
{
    return soapHead +
           R"(<GenerateLabel><Language>fr</Language><Envelope><LabelDefinition><LabelLayout>A6</LabelLayout><PrintAddresses>RecipientAndCustomer</PrintAddresses>
  <ImageFileType>PDF</ImageFileType><ImageResolution>300</ImageResolution><PrintPreview>)" +
           preview +
           R"(</PrintPreview></LabelDefinition><FileInfos><FrankingLicense>35900034</FrankingLicense>
  <PpFranking>false</PpFranking><Customer><Name1>Muster AG</Name1><Street>Weg 1</Street><ZIP>3030</ZIP><City>Bern</City>
  </Customer></FileInfos><Data><Provider><Sending>)" +
           items + "</Sending></Provider></Data></Envelope></GenerateLabel>" + soapTail;
}

QByteArray soapItem(const QByteArray& id, const QByteArray& zip, const QByteArray& more = {})
{
    return "<Item><ItemID>" + id + "</ItemID><Recipient><Name1>Muster</Name1><Street>Weg</Street><ZIP>" + zip +
           "</ZIP><City>Bern</City></Recipient><Attributes><PRZL>PRI</PRZL></Attributes>" + more + "</Item>";
}

} // namespace

class TestPracticeLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAreWhatTheyClaim_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("magic");
        QTest::addColumn<bool>("isImage");
        QTest::newRow("PDF") << u"PDF"_s << QByteArray("%PDF-") << false;
        QTest::newRow("sPDF") << u"sPDF"_s << QByteArray("%PDF-") << false;
        QTest::newRow("PNG") << u"PNG"_s << QByteArray("\x89PNG") << true;
        QTest::newRow("JPG") << u"JPG"_s << QByteArray("\xFF\xD8") << true;
        QTest::newRow("GIF") << u"GIF"_s << QByteArray("GIF8") << true;
        QTest::newRow("EPS") << u"EPS"_s << QByteArray("%!PS") << false;
        QTest::newRow("ZPL2") << u"ZPL2"_s << QByteArray("^XA") << false;
    }
    void labelsAreWhatTheyClaim()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, magic);
        QFETCH(bool, isImage);
        Desk desk;
        const Answer answer = desk.label(withValue(plainParcel(), u"labelDefinition.imageFileType"_s, format));
        const QByteArray bytes = labelBytes(answer);
        QVERIFY2(bytes.startsWith(magic), bytes.left(20).toHex());
        const QString ident = Desk::item(answer).value("identCode"_L1).toString();
        if (isImage)
            QVERIFY2(decoded(QImage::fromData(bytes)).contains(ident),
                     qPrintable(decoded(QImage::fromData(bytes)).join(u' ')));
        if (format == "ZPL2"_L1)
            QVERIFY(bytes.contains("^BC") && bytes.contains(ident.toLatin1()) && bytes.trimmed().endsWith("^XZ"));
    }

    void theBarCodeOfEveryLayoutIsTheNumber_data()
    {
        QTest::addColumn<QByteArray>("changes");
        QTest::newRow("A6") << QByteArray("{}");
        QTest::newRow("A5") << QByteArray(R"({"labelDefinition.labelLayout": "A5"})");
        QTest::newRow("A7") << QByteArray(R"({"labelDefinition.labelLayout": "A7"})");
        QTest::newRow("window") << QByteArray(
            R"({"labelDefinition.labelLayout": "FE", "item.attributes.przl": ["APLUS"]})");
        QTest::newRow("letter abroad") << QByteArray(
            R"({"item.attributes.przl": ["RETR", "PRI"], "item.recipient.country": "DE", "item.recipient.zip": "10115"})");
    }
    void theBarCodeOfEveryLayoutIsTheNumber()
    {
        QFETCH(QByteArray, changes);
        Desk desk;
        const auto codesOf = [](const Answer& answer) {
            const auto document = Poppler::Document::loadFromData(labelBytes(answer));
            return document ? decoded(document->page(0)->renderToImage(203, 203)) : QStringList();
        };
        const Answer answer = desk.label(changedParcel(changes));
        const QString ident = Desk::item(answer).value("identCode"_L1).toString();
        QVERIFY(!ident.isEmpty());
        QVERIFY2(codesOf(answer).contains(ident), qPrintable(codesOf(answer).join(u' ')));
        desk.arm(R"({"kind": "wrong-barcode"})");
        const Answer wrong = desk.label(changedParcel(changes));
        QVERIFY(!codesOf(wrong).contains(Desk::item(wrong).value("identCode"_L1).toString()));
    }

    void s10NumbersHaveTheirCheckDigit()
    {
        Desk desk;
        const QJsonObject request = changedParcel(
            R"({"item.itemNumber": "99960501", "item.attributes.przl": ["INTL"], "item.recipient.country": "DE", "item.recipient.zip": "1"})");
        QCOMPARE(Desk::item(desk.label(request)).value("identCode"_L1).toString(), u"RM999605013CH"_s);
    }

    void aPreviewUsesNoNumber()
    {
        Desk desk;
        const Answer preview = desk.label(changedParcel(R"({"labelDefinition.printPreview": true})"));
        QCOMPARE(preview.outcome, u"specimen"_s);
        QVERIFY(labelBytes(preview).contains("SPECIMEN"));
        const Answer real = desk.label(plainParcel());
        QCOMPARE(Desk::item(real).value("identCode"_L1), Desk::item(preview).value("identCode"_L1));
        QVERIFY(!labelBytes(real).contains("SPECIMEN"));
        QVERIFY(labelBytes(real).contains("PRACTICE"));
    }

    void soapBooksSeveralItems()
    {
        Desk desk;
        const QByteArray basic = "Basic " + QByteArray("user:secret").toBase64();
        const Answer answer =
            desk.post("/swisspost/wsbc/barcode/v2_4"_L1, soapCall(soapItem("a", "3000") + soapItem("b", "x")), basic);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.pieces.size(), 2);
        QCOMPARE(answer.pieces[0].outcome, u"label"_s);
        QCOMPARE(answer.pieces[1].codes, QStringList{u"E2033"_s});
        QVERIFY2(answer.body.contains("<IdentCode>993590003400000001</IdentCode>"), answer.body.left(900));
        QVERIFY(answer.body.contains("<Error><Code>E2033</Code>"));
    }

    void soapRefuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<int>("status");
        const QByteArray notification =
            "<Notification "
            "Type=\"EMAIL\"><Communication><Email>a@b.ch</Email></Communication><Service>1</Service>"
            "<Language>de</Language>";
        const QByteArray good = "user:secret";
        QTest::newRow("a wrong password") << soapCall(soapItem("a", "3000")) << QByteArray("user:wrong") << 401;
        QTest::newRow("a notification passes")
            << soapCall(soapItem("a", "3000", notification + "</Notification>")) << good << 200;
        QTest::newRow("delivery options")
            << soapCall(soapItem("a", "3000",
                                 notification + "<DeliveryInstructions>10</DeliveryInstructions></Notification>"))
            << good << 500;
        QTest::newRow("elements out of order")
            << soapCall("<Item><Recipient/><ItemID>a</ItemID></Item>") << good << 500;
        QTest::newRow("a forbidden character")
            << soapCall(soapItem("a", "3000").replace("Muster", "Mu|ster")) << good << 500;
        QTest::newRow("a missing flag") << soapCall(soapItem("a", "3000")).replace("<PpFranking>false</PpFranking>", "")
                                        << good << 500;
        QTest::newRow("half a document") << soapCall(soapItem("a", "3000")).chopped(60) << good << 500;
    }
    void soapRefuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, user);
        QFETCH(int, status);
        Desk desk;
        const Answer answer = desk.post("/swisspost/wsbc/barcode/v2_4"_L1, body, "Basic " + user.toBase64());
        QVERIFY2(answer.status == status, answer.body.left(600));
        QCOMPARE(desk.office.swissPost().parcels().size(), qsizetype(status == 200 ? 1 : 0));
        QCOMPARE(answer.body.contains("Fault"), status == 500);
    }

    void soapChecksCombinationsWithoutBooking()
    {
        Desk desk;
        const QByteArray call =
            soapHead +
            R"(<ValidateCombination><Language>de</Language><Envelope><LabelDefinition><LabelLayout>A7</LabelLayout></LabelDefinition><Data><Provider>
            <Sending><Item><ItemID>a</ItemID><Attributes><PRZL>SEM</PRZL></Attributes></Item></Sending></Provider></Data>
            </Envelope></ValidateCombination>)" +
            soapTail;
        const Answer answer =
            desk.post("/swisspost/wsbc/barcode/v2_4"_L1, call, "Basic " + QByteArray("u:p").toBase64());
        QVERIFY2(answer.body.contains("ValidateCombinationResponse") && answer.body.contains("E1013"), answer.body);
        QVERIFY(desk.office.swissPost().parcels().isEmpty());
    }

    void aLabelCostsLittle()
    {
        Desk desk;
        QBENCHMARK
        {
            QVERIFY(desk.label(plainParcel()).status == 200);
        }
    }
};

QTEST_MAIN(TestPracticeLabels)
#include "tst_practice_labels.moc"
