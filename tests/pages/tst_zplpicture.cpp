#include "core/pages/barcode.h"
#include "core/pages/labels.h"
#include "core/pages/limits.h"
#include "core/pages/merge.h"
#include "core/pages/zplfonts.h"
#include "core/pages/zplpicture.h"
#include "core/pages/zplredraw.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;
using Outcome = LabelCheck::Outcome;

namespace {

constexpr int dpi = 203;
const QString number = u"00373500454541020957"_s;
const Rendering inProcess{.own = render, .strangers = render};

/// White, with a symbol in it.
QImage pageWith(const Barcode& code, int dots)
{
    QImage page(812, 400, QImage::Format_Grayscale8);
    page.fill(0xff);
    page.setDotsPerMeterX(qRound(dpi * 1000 / 25.4));
    page.setDotsPerMeterY(page.dotsPerMeterX());
    const QImage symbol = toImage(code, dots, 120);
    for (int y = 0; y < symbol.height(); ++y)
        std::copy_n(symbol.constScanLine(y), symbol.width(), page.scanLine(y + 60) + 80);
    return page;
}

QImage pictureOf(const QByteArray& zpl)
{
    const auto labels = readZplLabels(zpl);
    if (!labels)
        qFatal("no label: %s", qPrintable(labels.error().code));
    const auto picture = zplPicture(labels->first(), dpi);
    if (!picture)
        qFatal("no picture: %s", qPrintable(picture.error().code));
    return *picture;
}

/// Where there is anything black.
QRect inkOf(const QImage& grey)
{
    QRect ink;
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            if (grey.constScanLine(y)[x] == 0)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

int inkIn(const QImage& grey, const QRect& area)
{
    int black = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            black += grey.rect().contains(x, y) && grey.constScanLine(y)[x] == 0 ? 1 : 0;
    return black;
}

QByteArray framed(const QByteArray& fields)
{
    return "^XA^CI28^PW800^LL600" + fields + "^XZ";
}

LabelClaim claimFor(const QByteArray& zpl)
{
    return {.document = zpl, .format = LabelFormat::Zpl2, .identNumber = number, .dpi = dpi};
}

} // namespace

class ZplPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatIsDrawnAsAPictureIsReadAgain_data()
    {
        QTest::addColumn<QImage>("page");
        QTest::newRow("Code 128") << pageWith(*encodeCode128(number), 3);
        QTest::newRow("Data Matrix") << pageWith(*encodeDataMatrix(number), 6);
        QTest::newRow("QR") << pageWith(*encodeQrCode(number, QrSafety::Medium), 6);
    }
    void aCodeThatIsDrawnAsAPictureIsReadAgain()
    {
        QFETCH(QImage, page);
        const QByteArray zpl = framed("^FO0,0" + toZplGraphic(page) + "^FS");
        const auto picture = std::get<ZplPicture>(readZplLabels(zpl)->first().fields.first().content);
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                QCOMPARE(picture.graphic.isBlack(x, y), page.constScanLine(y)[x] == 0);
        QCOMPARE(checkLabel(claimFor(zpl), {})->outcome, Outcome::Checked);
        QByteArray kept = toZplGraphic(page).replace("^GFA", "").sliced(1);
        kept = "~DGR:CODE.GRF" + kept.sliced(kept.indexOf(',')) + "\n^XA^FO0,0^XGR:CODE.GRF,1,1^FS^XZ";
        QCOMPARE(checkLabel(claimFor(kept), {})->outcome, Outcome::Checked);
        LabelClaim wrong = claimFor(zpl);
        wrong.identNumber = u"00373500454541020964"_s;
        QCOMPARE(checkLabel(wrong, {})->outcome, Outcome::Mismatch);
    }

    void aPictureOfAnotherNumberBesideTheRightCommandIsAMismatch()
    {
        const QImage other = pageWith(*encodeCode128(u"00373500454541020964"_s), 3);
        const QByteArray zpl =
            framed("^FO0,300" + toZplGraphic(other) + "^FS^FO40,20^BCN,100,N^FD>;" + number.toLatin1() + "^FS");
        QCOMPARE(checkLabel(claimFor(zpl), {})->outcome, Outcome::Mismatch);
    }

    void aPictureWithoutACodeStaysUnchecked()
    {
        QImage grey(200, 100, QImage::Format_Grayscale8);
        grey.fill(0x00);
        const auto check = checkLabel(claimFor(framed(toZplGraphic(grey) + "^FS")), {});
        QCOMPARE(check->outcome, Outcome::NotCheckable);
        QCOMPARE(check->reason, u"zpl-picture-only"_s);
    }

    void whatCommandsSayCanBeReadOnThePicture_data()
    {
        QTest::addColumn<QByteArray>("fields");
        const QByteArray bare = number.toLatin1();
        QTest::newRow("Code 128") << "^BY3^FO60,60^BCN,120,N^FD>;" + bare + "^FS";
        QTest::newRow("with its text") << "^BY3^FO60,60^BCN,120,Y^FD>;" + bare + "^FS";
        QTest::newRow("in set B") << "^BY2^FO60,60^BCN,120,N^FD" + bare + "^FS";
        QTest::newRow("in mode A") << "^BY3^FO60,60^BCN,120,N,N,N,A^FD" + bare + "^FS";
        QTest::newRow("GS1") << "^BY3^FO60,60^BCN,120,N,N,N,D^FD(00)" + bare.sliced(2) + "^FS";
        QTest::newRow("turned") << "^BY2^FO60,60^BCR,120,N^FD>;" + bare + "^FS";
        QTest::newRow("by its base line") << "^BY3^FT60,300^BCN,120,N^FD>;" + bare + "^FS";
        QTest::newRow("upside down") << "^POI^BY3^FO60,60^BCN,120,N^FD>;" + bare + "^FS";
        QTest::newRow("reversed twice")
            << "^FO0,0^GB800,600,600^FS^FR^FO0,0^GB800,600,600^FS^BY3^FO60,60^BCN,120,N^FD>;" + bare + "^FS";
        QTest::newRow("Data Matrix") << "^FO60,60^BXN,6,200^FD" + bare + "^FS";
        QTest::newRow("QR") << "^FO60,60^BQN,2,6^FDQA," + bare + "^FS";
    }
    void whatCommandsSayCanBeReadOnThePicture()
    {
        QFETCH(QByteArray, fields);
        const QImage picture = pictureOf(framed(fields));
        QCOMPARE(picture.size(), QSize(800, 600));
        const auto codes = decodeCodes(picture, Effort::AnyWay);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(bareNumber(codes.first().text), number);
    }

    void fieldsStandWhereTheyAreSaidTo_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QRect>("ink"); // within two dots
        QTest::newRow("a box") << QByteArray("^FO100,50^GB200,80,4^FS") << QRect(100, 50, 200, 80);
        QTest::newRow("from home on") << QByteArray("^LH20,30^FO100,50^GB200,80,4^FS") << QRect(120, 80, 200, 80);
        QTest::newRow("a line") << QByteArray("^FO100,50^GB200,0,3^FS") << QRect(100, 50, 200, 3);
        QTest::newRow("from its lower edge") << QByteArray("^FT100,150^GB200,80,4^FS") << QRect(100, 70, 200, 80);
        QTest::newRow("from its right edge") << QByteArray("^FO300,50,1^GB200,80,4^FS") << QRect(100, 50, 200, 80);
        QTest::newRow("capitals on their line") << QByteArray("^FT100,200^A0N,100^FDI^FS") << QRect(107, 127, 13, 73);
        QTest::newRow("downwards") << QByteArray("^FT100,200^A0R,100^FDI^FS") << QRect(100, 207, 73, 13);
        QTest::newRow("upside down") << QByteArray("^FT100,200^A0I,100^FDI^FS") << QRect(80, 200, 13, 73);
        QTest::newRow("upwards") << QByteArray("^FT100,200^A0B,100^FDI^FS") << QRect(27, 180, 73, 13);
        QTest::newRow("from its corner") << QByteArray("^FO100,200^A0N,100^FDI^FS") << QRect(107, 203, 13, 73);
        QTest::newRow("from its corner, downwards")
            << QByteArray("^FO100,200^A0R,100^FDI^FS") << QRect(124, 207, 73, 13);
    }
    void fieldsStandWhereTheyAreSaidTo()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QRect, ink);
        const QRect found = inkOf(pictureOf(framed(fields)));
        const QString words = u"%1,%2 %3x%4"_s.arg(found.x()).arg(found.y()).arg(found.width()).arg(found.height());
        QVERIFY2(ink.adjusted(-2, -2, 2, 2).contains(found) && found.contains(ink.adjusted(2, 2, -2, -2)),
                 qPrintable(words));
    }

    void whiteAndReversedFieldsTakeBlackAway()
    {
        const QByteArray bar = "^FO0,0^GB400,100,100^FS";
        const int all = inkIn(pictureOf(framed(bar)), {0, 0, 400, 100});
        QCOMPARE(all, 40'000);
        QCOMPARE(inkIn(pictureOf(framed(bar + "^FO0,0^GB100,100,100,W^FS")), {0, 0, 400, 100}), 30'000);
        QVERIFY(inkIn(pictureOf(framed(bar + "^FO10,10^FR^A0N,60^FDTEXT^FS")), {0, 0, 400, 100}) < 40'000);
    }

    void aBlockBreaksItsLinesAndLaysThemOut()
    {
        const QByteArray words = "^FDsome words that need more room than there is^FS";
        const QRect one = inkOf(pictureOf(framed("^FO10,10^A0N,40" + words)));
        const QRect block = inkOf(pictureOf(framed("^FO10,10^A0N,40^FB300,9,0,L" + words)));
        const QRect right = inkOf(pictureOf(framed("^FO10,10^A0N,40^FB300,1,0,R^FDI^FS")));
        QVERIFY(one.width() > 500 && one.height() < 60);
        QVERIFY(block.width() <= 300 && block.height() > 100);
        QVERIFY(right.left() > 290);
    }

    void aLabelWithoutASizeEndsWhereItsFieldsEnd()
    {
        QCOMPARE(pictureOf("^XA^FO100,50^GB200,80,4^FS^XZ").size(), QSize(300, 130));
    }

    void whatCannotBeDrawnWholeIsNoPdf()
    {
        const auto unknown = zplToPdf("^XA^B3N^FDx^FS^FDtext^FS^XZ", dpi);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, u"zpl-not-drawn"_s);
        QCOMPARE(unknown.error().args, QStringList{u"^B3"_s});
        QCOMPARE(zplToPdf("^XA^BCN^FDA>41^FS^XZ", dpi).error().args, QStringList{u"^BC"_s});
        QCOMPARE(zplToPdf("^XA^XZ", dpi).error().code, u"zpl-empty"_s);
    }

    void aPdfOfALabelHasItsSizeAndCanBeReadAgain()
    {
        const QByteArray zpl = framed("^BY3^FO60,60^BCN,120,N^FD>;" + number.toLatin1() + "^FS");
        const auto pdf = zplToPdf(zpl, 203);
        QVERIFY(pdf);
        const auto document = PdfDocument::open(*pdf);
        QCOMPARE(qRound(document->pageSize(0)->width()), 100);
        QCOMPARE(qRound(document->pageSize(0)->height()), 75);
        const LabelClaim claim{.document = *pdf, .identNumber = number};
        QCOMPARE(checkLabel(claim, inProcess)->outcome, Outcome::Checked);
    }

    void onlyTextsThatThePrinterCannotSetAreDrawn()
    {
        const QByteArray swedish = "^FO20,20^A0N,40^FDÅsa Öström^FS\n";
        const QByteArray loaded = "^FO20,80^A@N,40,40,E:TT0003M_.FNT^FDКиїв^FS\n";
        const QByteArray code = "^BY3^FO60,300^BCN,120,N^FD>;" + number.toLatin1() + "^FS\n";
        const QByteArray plain = framed(swedish + loaded + code);
        QCOMPARE(*withGraphicText(plain), plain);
        const auto redrawn = withGraphicText(framed(swedish + loaded + "^FO20,140^A0N,40^FDвул. Ґудзія 5^FS\n" + code));
        QVERIFY(redrawn);
        QVERIFY(redrawn->contains(swedish) && redrawn->contains(loaded) && redrawn->contains(code));
        QVERIFY(!redrawn->contains("Ґ"));
        QCOMPARE(redrawn->count("^GFA"), 1);
        QCOMPARE(checkLabel(claimFor(*redrawn), {})->outcome, Outcome::Checked);
    }

    void aDrawnTextStandsWhereItWouldHaveStood_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("upright") << QByteArray("^FO100,100^A0N,60,50^FDКиїв^FS");
        QTest::newRow("by its base line") << QByteArray("^FT100,200^A0N,60,50^FDКиїв^FS");
        QTest::newRow("downwards") << QByteArray("^FT100,200^A0R,60,50^FDКиїв^FS");
        QTest::newRow("upside down") << QByteArray("^FO100,100^A0I,60,50^FDКиїв^FS");
        QTest::newRow("upwards") << QByteArray("^FT300,500^A0B,60,50^FDКиїв^FS");
        QTest::newRow("from home on") << QByteArray("^LH30,40^FO100,100^A0N,60,50^FDКиїв^FS");
        QTest::newRow("in the usual font") << QByteArray("^CF0,60^FO100,100^FDКиїв^FS");
        QTest::newRow("escaped") << QByteArray("^FO100,100^A0N,60^FH^FD_D0_9A_D0_B8^FS");
        QTest::newRow("in a block") << QByteArray("^FO100,100^A0N,40^FB300,3,0,C^FDвулиця Хрещатик двадцять два^FS");
        QTest::newRow("reversed") << QByteArray("^FO0,0^GB800,300,300^FS^FO100,100^FR^A0N,60,50^FDКиїв^FS");
        QTest::newRow("from its right end") << QByteArray("^FO400,100,1^A0N,60,50^FDКиїв^FS");
        QTest::newRow("Swedish in figures for machines") << QByteArray("^FO100,100^AEN^FDÅÄÖ^FS");
        QTest::newRow("over the upper edge") << QByteArray("^FO100,0^A0N,60^FDЇжак^FS");
    }
    void aDrawnTextStandsWhereItWouldHaveStood()
    {
        QFETCH(QByteArray, field);
        const QByteArray zpl = framed(field + "^FO500,400^A0N,30^FDafter^FS");
        const auto redrawn = withGraphicText(zpl);
        QVERIFY(redrawn);
        QVERIFY(redrawn->contains("^GFA") && !redrawn->contains("^FDКиїв"));
        const QImage before = pictureOf(zpl);
        QVERIFY(!inkOf(before).isEmpty());
        QCOMPARE(pictureOf(*redrawn), before);
    }

    void whatOurFaceLacksTooIsRefused()
    {
        const auto redrawn = withGraphicText(framed("^FO20,20^A0N,40^FDשלום^FS"));
        QVERIFY(!redrawn);
        QCOMPARE(redrawn.error().code, u"zpl-glyph-missing"_s);
        QCOMPARE(redrawn.error().args, QStringList{u"שלום"_s});
        const auto foreign = withGraphicText("^XA^CI28^CC!!FDКиїв!FS!XZ");
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, u"zpl-not-markable"_s);
    }

    void aPictureOfALabelIsALabel()
    {
        const QImage picture = pictureOf(framed("^BY3^FO60,60^BCN,120,N^FD>;" + number.toLatin1() + "^FS"));
        const QByteArray zpl = asZplPicture(picture);
        QCOMPARE(pictureOf(zpl), picture);
        QCOMPARE(checkLabel(claimFor(zpl), {})->outcome, Outcome::Checked);
        QVERIFY(inkIn(pictureOf(asZplPicture(picture, u"COPY 1"_s)), {24, 0, 200, 40}) > 0);
    }

    void thePictureOfHugeFieldsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("a box") << QByteArray("^GB32000,32000,32000^FS");
        QTest::newRow("a letter") << QByteArray("^A0N,32000^FDW^FS");
        QTest::newRow("a code") << QByteArray("^BY100^BCN,32000^FD>;1234567890^FS");
        QTest::newRow("many boxes") << QByteArray("^GB5000,5000,5000^FS").repeated(11);
    }
    void thePictureOfHugeFieldsIsRefused()
    {
        QFETCH(QByteArray, fields);
        const auto labels = readZplLabels(framed(fields));
        QVERIFY(labels);
        const auto picture = zplPicture(labels->first(), dpi);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, u"zpl-too-large"_s);
    }
};

QTEST_GUILESS_MAIN(ZplPictureTest)
#include "tst_zplpicture.moc"
