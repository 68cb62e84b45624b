#include "core/pages/barcode.h"
#include "core/pages/decode.h"
#include "core/pages/geometry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;

namespace {

// A symbol on paper of its own, as a 300 dpi head would print it.
QImage onPaper(const Barcode& code)
{
    const QImage symbol = toImage(code, 6, 120);
    QImage paper(symbol.width() + 80, symbol.height() + 80, QImage::Format_Grayscale8);
    paper.fill(0xff);
    for (int y = 0; y < symbol.height(); ++y)
        std::copy_n(symbol.constScanLine(y), symbol.width(), paper.scanLine(y + 40) + 40);
    paper.setDotsPerMeterX(11811);
    paper.setDotsPerMeterY(11811);
    return paper;
}

} // namespace

class BarcodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberReadsBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMatrix");
        for (const QString& text : {u"996001321700005999"_s, u"RM999605013CH"_s, u"0040"_s, u"A b-C/9"_s, u"12345"_s}) {
            QTest::addRow("Code 128 %s", qPrintable(text)) << text << false;
            QTest::addRow("Data Matrix %s", qPrintable(text)) << text << true;
        }
        QTest::newRow("Data Matrix with umlauts") << u"Zürich Größe é"_s << true;
        QTest::newRow("Data Matrix of a letter") << QString(53, u'7') << true;
    }
    void everyNumberReadsBack()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMatrix);
        const auto code = isMatrix ? encodeDataMatrix(text) : encodeCode128(text);
        QVERIFY(code);
        const QList<DecodedCode> codes = decodeCodes(onPaper(*code), Effort::Upright);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes[0].text, text);
        QCOMPARE(codes[0].symbology, isMatrix ? u"DataMatrix"_s : u"Code128"_s);
        QVERIFY2(std::abs(codes[0].moduleMm - 0.508) < 0.01, qPrintable(QString::number(codes[0].moduleMm)));
        QVERIFY(codes[0].quietMm >= code->quietModules * 0.5);
    }

    void digitsGoInPairs()
    {
        // Start, nine pairs, check character, stop: 11 modules each, the stop 13.
        QCOMPARE(encodeCode128(u"996001321700005999"_s)->columns, 11 * 11 + 13);
    }

    void aLetterOf53DigitsIs22ModulesWide() { QCOMPARE(encodeDataMatrix(QString(53, u'7'))->columns, 22); }

    void whatCannotBeEncodedIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString() << u"barcode-empty"_s;
        QTest::newRow("an umlaut in Code 128") << u"Zürich"_s << u"barcode-characters"_s;
        QTest::newRow("a line feed") << u"12\n34"_s << u"barcode-characters"_s;
        QTest::newRow("too long") << QString(61, u'1') << u"barcode-too-long"_s;
    }
    void whatCannotBeEncodedIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto barcode = encodeCode128(text);
        QVERIFY(!barcode);
        QCOMPARE(barcode.error().kind, aviso::Error::Kind::Invalid);
        QCOMPARE(barcode.error().code, code);
    }

    void dataMatrixRefusesCyrillic() { QCOMPARE(encodeDataMatrix(u"Київ"_s).error().code, u"barcode-characters"_s); }

    void modulesAreWholeDots_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::addColumn<int>("dots");
        QTest::newRow("203 dpi") << 203 << 4;
        QTest::newRow("300 dpi") << 300 << 6;
        QTest::newRow("600 dpi") << 600 << 12;
    }
    void modulesAreWholeDots()
    {
        QFETCH(int, dpi);
        QFETCH(int, dots);
        const auto size = moduleSize(*encodeCode128(u"996001321700005999"_s), 79, dpi);
        QVERIFY(size);
        QCOMPARE(size->dots, dots);
        QCOMPARE(size->mm, dots * mmPerInch / dpi);
    }

    void aCodeThatDoesNotFitIsRefused()
    {
        QCOMPARE(moduleSize(*encodeCode128(u"996001321700005999"_s), 10, 203).error().code, u"barcode-does-not-fit"_s);
    }
};

QTEST_GUILESS_MAIN(BarcodeTest)
#include "tst_barcode.moc"
