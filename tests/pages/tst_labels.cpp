#include "core/pages/composition.h"
#include "core/pages/labels.h"
#include "core/pages/merge.h"
#include "core/pages/pdfwriter.h"
#include "core/pages/zpl.h"
#include "tests/pages/samplelabels.h"

#include <QBuffer>
#include <QTest>
#include <QTransform>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;
using Outcome = LabelCheck::Outcome;

namespace {

const Rendering inProcess{.own = render, .strangers = render};

QByteArray pictureOf(const QByteArray& pdf, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    render(pdf, 0, 300, Purpose::Screen)->image.save(&buffer, format);
    return bytes;
}

QByteArray onePage(const std::function<void(PdfWriter&)>& draw)
{
    auto writer = PdfWriter::create();
    writer->beginPage(a6);
    draw(*writer);
    return writer->finish({});
}

const QByteArray zplLabel = "^XA^BY3,3,200^FO50,400^BCN,,N,N^FD>;996001321700005959^FS"
                            "^FO50,700^A0N,30^FD99.60.013217.00005959^FS^XZ";

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zplIsFramedAndMarkedForThePrinter_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QByteArray>("printed");
        QTest::newRow("whole") << QByteArray("^XA^FDx^FS^XZ") << QString() << QByteArray("^XA^FDx^FS^XZ\n");
        QTest::newRow("without its frame") << QByteArray("^FDx^FS") << QString() << QByteArray("^XA\n^FDx^FS\n^XZ\n");
        QTest::newRow("a copy") << QByteArray("^XA^FDx^FS^XZ") << u"COPY 1"_s
                                << QByteArray("^XA^FDx^FS^CI28^FO24,6^A0N,20,20^FDCOPY 1^FS\n^XZ\n");
        QTest::newRow("another command character")
            << QByteArray("^XA^CC!!FDx!FS!XZ") << QString() << QByteArray("^XA^CC!!FDx!FS!XZ");
        QTest::newRow("a copy in small letters") << QByteArray("^xa^fdx^fs^xz") << u"COPY 1"_s
                                                 << QByteArray("^xa^fdx^fs^CI28^FO24,6^A0N,20,20^FDCOPY 1^FS\n^xz\n");
        QTest::newRow("an original and what clears up after it")
            << QByteArray("^XA^FDx^FS^XZ^XA^IDR:*.GRF^FS^XZ") << QString()
            << QByteArray("^XA^FDx^FS^XZ^XA^IDR:*.GRF^FS^XZ\n");
        QTest::newRow("one at a time") << QByteArray("^XA^PQ1,0,1,Y^FDx^FS^XZ") << QString()
                                       << QByteArray("^XA^PQ1,0,1,Y^FDx^FS^XZ\n");
        QTest::newRow("as many as usual")
            << QByteArray("^XA^PQ,0,1^FDx^FS^XZ") << QString() << QByteArray("^XA^PQ,0,1^FDx^FS^XZ\n");
    }
    void zplIsFramedAndMarkedForThePrinter()
    {
        QFETCH(QByteArray, zpl);
        QFETCH(QString, mark);
        QTEST(zplForPrinter(zpl, mark).value(), "printed");
    }

    void aMarkThatZplHasNoPlaceForIsNotLeftOut_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::newRow("another command character") << QByteArray("^XA^CC!!FDx!FS!XZ");
        QTest::newRow("as a control command") << QByteArray("~CC!!XA!FDx!FS!XZ");
        QTest::newRow("in small letters") << QByteArray("^xa^cc!!fdx!fs!xz");
        QTest::newRow("a format that clears up") << QByteArray("^XA^FDx^FS^XZ^XA^IDR:*.GRF^FS^XZ");
        QTest::newRow("two labels") << QByteArray("^XA^FDx^FS^XZ\n^XA^FDy^FS^XZ");
        QTest::newRow("two ends") << QByteArray("^FDx^FS^XZ^FDy^FS^XZ");
        QTest::newRow("its end first") << QByteArray("^XZ^XA^FDx^FS");
    }
    void aMarkThatZplHasNoPlaceForIsNotLeftOut()
    {
        QFETCH(QByteArray, zpl);
        const auto marked = zplForPrinter(zpl, u"COPY 1"_s);
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, u"zpl-not-markable"_s);
    }

    void zplThatPrintsALabelManyTimesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::newRow("twice") << QByteArray("^XA^FDx^FS^PQ2^XZ");
        QTest::newRow("with all its values") << QByteArray("^XA^PQ3,0,1,Y^FDx^FS^XZ");
        QTest::newRow("in small letters") << QByteArray("^xa^fdx^fs^pq2,0,1,y^xz");
        QTest::newRow("on a line of its own") << QByteArray("^XA\n^FDx^FS\n^PQ 2\n^XZ");
        QTest::newRow("more often than a number says") << QByteArray("^XA^FDx^FS^PQ99999999999^XZ");
        QTest::newRow("with another separator") << QByteArray("^XA^CD;^FDx^FS^PQ2;0^XZ");
        QTest::newRow("with another command character") << QByteArray("^XA^CC!!FDx!FS!PQ2!XZ");
    }
    void zplThatPrintsALabelManyTimesIsRefused()
    {
        QFETCH(QByteArray, zpl);
        for (const QString& mark : {QString(), u"COPY 1"_s}) {
            const auto made = zplForPrinter(zpl, mark);
            QVERIFY(!made);
            QCOMPARE(made.error().code, u"zpl-many-copies"_s);
        }
    }

    void barsForPaperHaveNoGreyEdges_data()
    {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {203, 300, 360, 600})
            QTest::addRow("at %d dpi", dpi) << dpi;
    }
    void barsForPaperHaveNoGreyEdges()
    {
        QFETCH(int, dpi);
        const QByteArray pdf = *markSpecimen(*composeLabels(sampleLabels(1)));
        const QImage grey = render(pdf, 0, dpi, Purpose::Codes)->image;
        const QImage print = render(pdf, 0, dpi, Purpose::Paper)->image;
        const auto codes = decodeCodes(grey, Effort::AnyWay);
        const auto bar = std::ranges::find(codes, u"Code128"_s, &DecodedCode::symbology);
        QVERIFY(bar != codes.end());
        const double dotsPerMm = print.dotsPerMeterX() / 1000.0;
        const int y = qRound(bar->box.center().y() * dotsPerMm);
        int black = 0;
        for (int x = qRound(bar->box.left() * dotsPerMm); x < qRound(bar->box.right() * dotsPerMm); ++x) {
            const QRgb dot = print.pixel(x, y);
            QVERIFY2(dot == qRgb(0, 0, 0) || dot == qRgb(255, 255, 255), qPrintable(QString::number(x)));
            black += dot == qRgb(0, 0, 0) ? 1 : 0;
        }
        QVERIFY(black > 50);
        const QColor band = print.pixelColor(print.width() / 2, 4);
        QVERIFY2(band.red() > 150 && band.green() < 60, qPrintable(band.name())); // in colour all the same
    }

    void aRightLabelIsChecked_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<LabelFormat>("format");
        QTest::addColumn<QString>("number");
        const QByteArray pdf = *composeLabels(sampleLabels(1));
        QTest::newRow("PDF") << pdf << LabelFormat::Pdf << u"996001321700005959"_s;
        QTest::newRow("number with dots") << pdf << LabelFormat::Pdf << u"99.60.013217.00005959"_s;
        QTest::newRow("number with spaces") << pdf << LabelFormat::Pdf << u"99 60 013217 00005959"_s;
        QTest::newRow("PNG") << pictureOf(pdf, "png") << LabelFormat::Png << u"996001321700005959"_s;
        QTest::newRow("JPG") << pictureOf(pdf, "jpg") << LabelFormat::Jpg << u"996001321700005959"_s;
        QTest::newRow("ZPL2") << zplLabel << LabelFormat::Zpl2 << u"996001321700005959"_s;
    }
    void aRightLabelIsChecked()
    {
        QFETCH(QByteArray, document);
        QFETCH(LabelFormat, format);
        QFETCH(QString, number);
        const LabelClaim claim{.document = document, .format = format, .identNumber = number};
        const auto check = checkLabel(claim, inProcess);
        QVERIFY(check);
        QCOMPARE(check->outcome, Outcome::Checked);
        QCOMPARE(check->reason, QString());
        LabelClaim wrong = claim;
        wrong.identNumber = u"996001321700005958"_s;
        QCOMPARE(checkLabel(wrong, inProcess)->outcome, Outcome::Mismatch);
        QCOMPARE(checkLabel(wrong, inProcess)->reason, u"number-differs"_s);
    }

    void aSecondNumberBesideTheRightOneIsAMismatch()
    {
        const QByteArray pdf = onePage([](PdfWriter& page) {
            page.barcode({15, 20}, *encodeCode128(u"996001321700005959"_s), 0.508, 20);
            page.barcode({15, 60}, *encodeCode128(u"996001321700005960"_s), 0.508, 20);
        });
        QCOMPARE(checkLabel({.document = pdf, .identNumber = u"996001321700005959"_s}, inProcess)->outcome,
                 Outcome::Mismatch);
    }

    void aFurtherPageNeedsNoCodeButMayNotSayAnotherNumber()
    {
        const QByteArray words = onePage([](PdfWriter&) {});
        const QByteArray another = onePage(
            [](PdfWriter& page) { page.barcode({15, 60}, *encodeCode128(u"996001321700005960"_s), 0.508, 20); });
        const auto claim = [](const QByteArray& document) {
            return LabelClaim{.document = document, .identNumber = u"996001321700005959"_s, .page = 2};
        };
        QCOMPARE(checkLabel(claim(words), inProcess)->outcome, Outcome::Checked);
        QCOMPARE(checkLabel(claim(another), inProcess)->outcome, Outcome::Mismatch);
    }

    void theSameCodeTwiceIsNoProblem()
    {
        const QByteArray pdf = onePage([](PdfWriter& page) {
            page.barcode({15, 20}, *encodeCode128(u"996001321700005959"_s), 0.508, 20);
            page.barcode({15, 90}, *encodeCode128(u"996001321700005959"_s), 0.508, 20);
        });
        const auto check = checkLabel({.document = pdf, .identNumber = u"996001321700005959"_s}, inProcess);
        QCOMPARE(check->outcome, Outcome::Checked);
        QCOMPARE(check->codes.size(), 2);
    }

    void serviceCodesMayStandBeside()
    {
        const QByteArray pdf = onePage([](PdfWriter& page) {
            page.barcode({15, 20}, *encodeCode128(u"996001321700005959"_s), 0.508, 20);
            page.barcode({15, 60}, *encodeCode128(u"0040"_s), 0.508, 12);
        });
        QCOMPARE(checkLabel({.document = pdf, .identNumber = u"996001321700005959"_s}, inProcess)->outcome,
                 Outcome::Checked);
    }

    void aTurnedCodeIsRead_data()
    {
        QTest::addColumn<int>("degrees");
        for (const int degrees : {0, 90, 180, 270})
            QTest::addRow("by %d degrees", degrees) << degrees;
    }
    void aTurnedCodeIsRead()
    {
        QFETCH(int, degrees);
        const QImage upright = render(*composeLabels(sampleLabels(1)), 0, 300, Purpose::Codes)->image;
        QImage turned = upright.transformed(QTransform().rotate(degrees)).convertToFormat(QImage::Format_Grayscale8);
        turned.setDotsPerMeterX(11811);
        const auto codes = decodeCodes(turned, Effort::AnyWay);
        QVERIFY(std::ranges::find(codes, u"996001321700005959"_s, &DecodedCode::text) != codes.end());
        const auto bar = std::ranges::find(codes, u"Code128"_s, &DecodedCode::symbology);
        QVERIFY(std::abs(bar->moduleMm - 0.508) < 0.01);
    }

    void whatCannotBeCheckedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<LabelFormat>("format");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a page without a code")
            << onePage([](PdfWriter& page) { page.text({10, 20}, u"996001321700005959"_s); }) << LabelFormat::Pdf
            << u"no-code-readable"_s;
        QTest::newRow("EPS") << QByteArray("%!PS-Adobe-3.0 EPSF-3.0") << LabelFormat::Other << u"format-not-readable"_s;
        QTest::newRow("ZPL2 that is a picture")
            << QByteArray("^XA^FO0,0^GFA,8,8,1,FFFFFFFFFFFFFFFF^FS^XZ") << LabelFormat::Zpl2 << u"zpl-picture-only"_s;
        QTest::newRow("ZPL2 that calls a stored format")
            << QByteArray("^XA^XFR:LABEL.ZPL^FN1^FD996001321700005959^FS^XZ") << LabelFormat::Zpl2
            << u"zpl-stored-format"_s;
        QTest::newRow("ZPL2 with another symbology")
            << QByteArray("^XA^B3N^FD996001321700005959^FS^XZ") << LabelFormat::Zpl2 << u"zpl-no-code-128"_s;
    }
    void whatCannotBeCheckedIsSaid()
    {
        QFETCH(QByteArray, document);
        QFETCH(LabelFormat, format);
        QFETCH(QString, reason);
        const auto check =
            checkLabel({.document = document, .format = format, .identNumber = u"996001321700005959"_s}, inProcess);
        QVERIFY(check);
        QCOMPARE(check->outcome, Outcome::NotCheckable);
        QCOMPARE(check->reason, reason);
    }

    void zplFieldsAreReadBack_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<QString>("text");
        QTest::newRow("start code C") << QByteArray("^XA^BCN^FD>;1234^FS^XZ") << u"1234"_s;
        QTest::newRow("shifts inside") << QByteArray("^XA^BCN^FD>:RM>59996>605013CH^FS^XZ") << u"RM999605013CH"_s;
        QTest::newRow("hexadecimal") << QByteArray("^XA^FH_^BCN^FD_31_32AB^FS^XZ") << u"12AB"_s;
        QTest::newRow("a greater sign") << QByteArray("^XA^BCN^FD>:A>0B^FS^XZ") << u"A>B"_s;
        QTest::newRow("another caret") << QByteArray("^XA^CC+ +BCN+FD12+FS+XZ") << u"12"_s;
        QTest::newRow("broken over lines") << QByteArray("^XA\r\n^BCN\r\n^FD12\r\n34^FS\r\n^XZ") << u"1234"_s;
        QTest::newRow("cut off") << QByteArray("^XA^BCN^FD1234") << u"1234"_s;
    }
    void zplFieldsAreReadBack()
    {
        QFETCH(QByteArray, zpl);
        QFETCH(QString, text);
        const ZplCodes found = readZpl(zpl, 203);
        QCOMPARE(found.reason, QString());
        QCOMPARE(found.codes.size(), 1);
        QCOMPARE(found.codes[0].text, text);
    }

    void damagedDocumentsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<LabelFormat>("format");
        QTest::addColumn<QString>("code");
        const QByteArray pdf = *composeLabels(sampleLabels(2));
        QTest::newRow("empty") << QByteArray() << LabelFormat::Pdf << u"document-empty"_s;
        QTest::newRow("rubbish") << QByteArray(5000, 'x') << LabelFormat::Pdf << u"document-not-pdf"_s;
        QTest::newRow("half") << pdf.first(pdf.size() / 2) << LabelFormat::Pdf << u"document-truncated"_s;
        QTest::newRow("last line cut") << pdf.first(pdf.size() - 3) << LabelFormat::Pdf << u"document-truncated"_s;
        QTest::newRow("head and tail only")
            << QByteArray("%PDF-1.5\n%%EOF\n") << LabelFormat::Pdf << u"document-damaged"_s;
        QTest::newRow("PNG cut") << pictureOf(pdf, "png").first(2000) << LabelFormat::Png << u"image-damaged"_s;
        QTest::newRow("a PDF called PNG") << pdf << LabelFormat::Png << u"image-damaged"_s;
        auto writer = PdfWriter::create();
        writer->beginPage({3000, 3000});
        QTest::newRow("a page of three metres") << writer->finish({}) << LabelFormat::Pdf << u"page-too-large"_s;
    }
    void damagedDocumentsAreRefused()
    {
        QFETCH(QByteArray, document);
        QFETCH(LabelFormat, format);
        QFETCH(QString, code);
        const auto check =
            checkLabel({.document = document, .format = format, .identNumber = u"996001321700005959"_s}, inProcess);
        QVERIFY(!check);
        QCOMPARE(check.error().code, code);
    }

    void strangersNeedIsolation()
    {
        const LabelClaim claim{.document = *composeLabels(sampleLabels(1)), .identNumber = u"996001321700005959"_s};
        QCOMPARE(checkLabel(claim, {}).error().code, u"no-isolation"_s);
    }

    void tooManyPixelsAreRefused()
    {
        QCOMPARE(render(*composeLabels(sampleLabels(1)), 0, 9600, Purpose::Codes).error().code,
                 u"page-too-many-pixels"_s);
        QCOMPARE(render(*composeLabels(sampleLabels(1)), 1, 203, Purpose::Codes).error().code, u"page-missing"_s);
    }

    void oneBadLabelDoesNotStopTheOthers()
    {
        QList<LabelClaim> claims;
        for (const LabelContent& label : sampleLabels(9))
            claims.append({.document = *composeLabels({label}), .identNumber = label.ident, .maker = Maker::Ourselves});
        claims[4].document.truncate(500);
        claims[6].identNumber = u"996001321700000000"_s;
        const auto checks = checkLabels(claims, inProcess);
        for (qsizetype i = 0; i < checks.size(); ++i) {
            if (i == 4)
                QVERIFY(!checks[i]);
            else
                QCOMPARE(checks[i]->outcome, i == 6 ? Outcome::Mismatch : Outcome::Checked);
        }
    }

    void checkingCanBeCancelled()
    {
        const auto source = std::make_unique<std::stop_source>();
        source->request_stop();
        const auto checks = checkLabels(QList<LabelClaim>(3), inProcess, {.stop = source->get_token()});
        for (const auto& check : checks)
            QCOMPARE(check.error().kind, aviso::Error::Kind::Cancelled);
    }

    void formatsAreKnownByEveryName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<LabelFormat>("format");
        QTest::newRow("PDF") << u"PDF"_s << LabelFormat::Pdf;
        QTest::newRow("sPDF") << u"sPDF"_s << LabelFormat::Pdf;
        QTest::newRow("lower case") << u"jpg"_s << LabelFormat::Jpg;
        QTest::newRow("ZPL2") << u"ZPL2"_s << LabelFormat::Zpl2;
        QTest::newRow("EPS") << u"EPS"_s << LabelFormat::Other;
    }
    void formatsAreKnownByEveryName()
    {
        QFETCH(QString, name);
        QFETCH(LabelFormat, format);
        QCOMPARE(labelFormat(name), format);
    }
};

QTEST_GUILESS_MAIN(LabelsTest)
#include "tst_labels.moc"
