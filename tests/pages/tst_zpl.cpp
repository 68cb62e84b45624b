#include "core/pages/labels.h"
#include "core/pages/zpl.h"
#include "core/pages/zplcode128.h"
#include "core/pages/zplfonts.h"
#include "core/pages/zpllabel.h"
#include "tests/support/dice.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;
using Outcome = LabelCheck::Outcome;

namespace {

// A logo of 16 x 3 dots, in each form that a printer takes.
const QByteArray logo = QByteArray::fromHex("ff00ff008001");

/// A label with one of everything that carriers use.
const QByteArray wholeLabel =
    "~DGR:LOGO.GRF,6,2,FF00:8001\n"
    "^XA^CI28^PW840^LL1520^LH10,20^CFA,18^CWW,E:TT0003M_.FNT\n"
    "^FO20,30^A0N,40,30^FDÅsa Öström^FS\n"
    "^FO20,90^AWN,30^FH^FD_D0_9A_D0_B8_D1_97_D0_B2^FS\n"
    "^FT400,600^A0R,30,30^FB300,2,4,C^FDtwo lines of text\\&and one^FS\n"
    "^FO10,700^GB800,4,4^FS^FO10,710^GB100,60,2,B,3^FS^FO200,710^GC60,3,B^FS\n"
    "^FO300,710^GFA,6,6,2,:B64:/wD/AIAB:F31C^FS^FO400,710^XGR:LOGO.GRF,3,3^FS\n"
    "^BY3,3,200^FO60,900^BCN,206,N,N,N^FD>;00373500454541020957^FS\n"
    "^FO60,1200^BXN,6,200^FD00373500454541020957^FS^FO300,1200^BQN,2,5^FDMA,https://example.org/x^FS\n"
    "^FO0,1400^GB840,80,80^FS^FO20,1420^FR^A0N,40^FDREVERSED^FS^PQ1,0,1,Y^XZ\n";

ZplLabel onlyLabel(const QByteArray& zpl)
{
    const auto labels = readZplLabels(zpl);
    if (!labels || labels->size() != 1)
        return {};
    return labels->first();
}

template <class Content>
Content contentOf(const QByteArray& zpl, qsizetype index = 0)
{
    const ZplLabel label = onlyLabel(zpl);
    if (index >= label.fields.size() || !std::holds_alternative<Content>(label.fields[index].content))
        return {};
    return std::get<Content>(label.fields[index].content);
}

} // namespace

class ZplTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeLabelIsRead()
    {
        const auto labels = readZplLabels(wholeLabel);
        QVERIFY2(labels, qPrintable(labels ? QString() : labels.error().code));
        QCOMPARE(labels->size(), 1);
        const ZplLabel& label = labels->first();
        QCOMPARE(label.widthDots, 840);
        QCOMPARE(label.heightDots, 1520);
        QCOMPARE(label.fields.size(), 13);
        QCOMPARE(label.fields.first().home, QPoint(10, 20));
        QCOMPARE(label.fields.first().at, QPoint(20, 30));
        QVERIFY(label.notDrawn.isEmpty());
        QVERIFY(label.fields.last().isReversed);
        QVERIFY(!label.fields.first().isReversed);
    }

    void textsAreUnicodeWhateverTheirSetIs_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("^XA^CI28^FDÅäö Київ^FS^XZ") << u"Åäö Київ"_s;
        QTest::newRow("escaped") << QByteArray("^XA^CI28^FH^FD_C3_85sa^FS^XZ") << u"Åsa"_s;
        QTest::newRow("escaped by another sign") << QByteArray("^XA^CI28^FH\\^FD\\C3\\85sa^FS^XZ") << u"Åsa"_s;
        QTest::newRow("Windows") << QByteArray("^XA^CI27^FD\xc5sa \x80^FS^XZ") << u"Åsa €"_s;
        QTest::newRow("page 850") << QByteArray("^XA^CI13^FD\x8fsa^FS^XZ") << u"Åsa"_s;
        QTest::newRow("of the printer") << QByteArray("^XA^FD\x8fsa#^FS^XZ") << u"Åsa#"_s;
        QTest::newRow("national") << QByteArray("^XA^CI5^FDa[b^FS^XZ") << u"a\ufffdb"_s;
        QTest::newRow("broken over lines") << QByteArray("^XA^CI28^FDone\r\ntwo^FS^XZ") << u"onetwo"_s;
        QTest::newRow("without its frame") << QByteArray("^CI28^FDplain^FS") << u"plain"_s;
        QTest::newRow("numbered") << QByteArray("^XA^SN001,1,Y^FS^XZ") << u"001"_s;
    }
    void textsAreUnicodeWhateverTheirSetIs()
    {
        QFETCH(QByteArray, zpl);
        QTEST(contentOf<ZplText>(zpl).text, "text");
    }

    void fontsKeepTheirProportions_data()
    {
        QTest::addColumn<QByteArray>("font");
        QTest::addColumn<QSize>("box"); // width and height
        QTest::newRow("both") << QByteArray("^A0N,40,30") << QSize(30, 40);
        QTest::newRow("height alone") << QByteArray("^A0N,40") << QSize(40, 40);
        QTest::newRow("width alone") << QByteArray("^A0N,,30") << QSize(30, 30);
        QTest::newRow("a matrix twice") << QByteArray("^ADN,36,20") << QSize(20, 36);
        QTest::newRow("nearly twice") << QByteArray("^ADN,30,18") << QSize(20, 36);
        QTest::newRow("the usual one") << QByteArray("^CFF,52") << QSize(26, 52);
        QTest::newRow("none at all") << QByteArray() << QSize(5, 9);
    }
    void fontsKeepTheirProportions()
    {
        QFETCH(QByteArray, font);
        const ZplFont read = contentOf<ZplText>("^XA" + font + "^FDx^FS^XZ").font;
        QTEST(QSize(read.width, read.height), "box");
    }

    void turnsAreThoseOfTheFieldOrTheUsualOne()
    {
        QCOMPARE(contentOf<ZplText>("^XA^FWR^A0,30^FDx^FS^XZ").font.turn, ZplTurn::Rotated);
        QCOMPARE(contentOf<ZplText>("^XA^FWR^A0B,30^FDx^FS^XZ").font.turn, ZplTurn::BottomUp);
        QCOMPARE(contentOf<ZplText>("^XA^FWI^FDx^FS^XZ").font.turn, ZplTurn::Inverted);
        QCOMPARE(contentOf<ZplBarcode>("^XA^FWB^BC,100^FD12^FS^XZ").turn, ZplTurn::BottomUp);
    }

    void whatBarCodesSay_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isClear");
        QTest::newRow("set B by itself") << QByteArray("^BC^FDAb12") << u"Ab12"_s << true;
        QTest::newRow("set C") << QByteArray("^BC^FD>;123456") << u"123456"_s << true;
        QTest::newRow("a letter before a pair") << QByteArray("^BC^FD>;12D3456") << u"123456"_s << true;
        QTest::newRow("a letter inside a pair") << QByteArray("^BC^FD>;123D4567") << u"124567"_s << true;
        QTest::newRow("a digit without its pair") << QByteArray("^BC^FD>;123") << u"12"_s << true;
        QTest::newRow("set A in pairs") << QByteArray("^BC^FD>93435") << u"BC"_s << true;
        QTest::newRow("from B to C") << QByteArray("^BC^FD>:CC>561219954>65SE") << u"CC612199545SE"_s << true;
        QTest::newRow("GS1") << QByteArray("^BC^FD>;>80037350045>69") << u"00373500459"_s << true;
        QTest::newRow("GS1 with a separator")
            << QByteArray("^BC^FD>;>842112433>8901234") << u"42112433\u001d901234"_s << true;
        QTest::newRow("mode D strips brackets")
            << QByteArray("^BCN,,,,,D^FD(421)124(90)12>8(98)7") << u"4211249012\u001d987"_s << true;
        QTest::newRow("mode A") << QByteArray("^BCN,,,,,A^FDUX123456789SE") << u"UX123456789SE"_s << true;
        QTest::newRow("mode U") << QByteArray("^BCN,,,,,U^FD0037350045454102095") << u"00373500454541020957"_s << true;
        QTest::newRow("with its check digit")
            << QByteArray("^BCN,,,,Y^FD>;0037350045454102095") << u"00373500454541020957"_s << true;
        QTest::newRow("a shift") << QByteArray("^BC^FDA>41") << u"A1"_s << false;
        QTest::newRow("beyond ASCII") << QByteArray("^BC^FDA\xc3\x85") << u"A"_s << false;
        QTest::newRow("Data Matrix") << QByteArray("^BXN,6,200^FDABC") << u"ABC"_s << true;
        QTest::newRow("Data Matrix with escapes") << QByteArray("^BXN,6,200^FD_1ABC") << u"_1ABC"_s << false;
        QTest::newRow("QR") << QByteArray("^BQN,2,5^FDQA,hello") << u"hello"_s << true;
        QTest::newRow("QR by hand") << QByteArray("^BQN,2,5^FDQM,Ahello") << u"hello"_s << true;
        QTest::newRow("QR by hand in bytes") << QByteArray("^BQN,2,5^FDQM,B0005hello") << u"hello"_s << true;
        QTest::newRow("QR without its head") << QByteArray("^BQN,2,5^FDhello") << u"lo"_s << false;
    }
    void whatBarCodesSay()
    {
        QFETCH(QByteArray, field);
        const auto code = contentOf<ZplBarcode>("^XA^CI28" + field + "^FS^XZ");
        QTEST(code.text, "text");
        QTEST(code.isClear, "isClear");
    }

    void everyFormOfAGraphicIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("digits") << QByteArray("A,6,6,2,FF00FF008001");
        QTest::newRow("over lines") << QByteArray("A,6,6,2,FF00\r\nff00\n8001");
        QTest::newRow("rows cut short") << QByteArray("A,6,6,2,FF,FF,8001");
        QTest::newRow("a row again") << QByteArray("A,6,6,2,FF,:8001");
        QTest::newRow("counted") << QByteArray("A,6,6,2,HFH0HF,8H01");
        QTest::newRow("Base64") << QByteArray("A,6,6,2,:B64:/wD/AIAB:F31C");
        QTest::newRow("Base64 without its sum") << QByteArray("A,6,6,2,:B64:/wD/AIAB");
        QTest::newRow("compressed") << QByteArray("A,6,6,2,:Z64:") + qCompress(logo).sliced(4).toBase64();
        QTest::newRow("bytes") << QByteArray("B,6,6,2,") + logo;
    }
    void everyFormOfAGraphicIsTheSame()
    {
        QFETCH(QByteArray, data);
        const auto picture = contentOf<ZplPicture>("^XA^GF" + data + "^FS^XZ");
        QCOMPARE(picture.graphic.bits.toHex(), logo.toHex());
        QCOMPARE(picture.graphic.bytesPerRow, 2);
    }

    void aGraphicThatHoldsCommandCharactersIsOneField()
    {
        const ZplLabel label = onlyLabel("^XA^GFB,4,4,1,^XZ~^FS^FDafter^FS^XZ");
        QCOMPARE(label.fields.size(), 2);
        QCOMPARE(std::get<ZplPicture>(label.fields[0].content).graphic.bits, QByteArray("^XZ~"));
    }

    void whatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<QString>("code");
        const QString damaged = u"zpl-graphic-damaged"_s;
        QTest::newRow("nothing") << QByteArray() << u"zpl-empty"_s;
        QTest::newRow("an empty label") << QByteArray("^XA^XZ") << u"zpl-empty"_s;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.4\n%%EOF") << u"zpl-empty"_s;
        QTest::newRow("a form of the printer") << QByteArray("^XA^XFR:X.ZPL^FN1^FDx^FS^XZ") << u"zpl-stored-format"_s;
        QTest::newRow("a picture of the printer") << QByteArray("^XA^XGR:X.GRF,1,1^FS^XZ") << u"zpl-graphic-unknown"_s;
        QTest::newRow("a graphic for printers only")
            << QByteArray("^XA^GFC,6,6,2,abc^FS^XZ") << u"zpl-graphic-unknown"_s;
        QTest::newRow("a short graphic") << QByteArray("^XA^GFA,6,6,2,FF^FS^XZ") << damaged;
        QTest::newRow("no digit") << QByteArray("^XA^GFA,6,6,2,FF00FF00*001^FS^XZ") << damaged;
        QTest::newRow("half a row") << QByteArray("^XA^GFA,5,5,2,FF00FF0080^FS^XZ") << damaged;
        QTest::newRow("no row") << QByteArray("^XA^GFA,6,6,0,FF00FF008001^FS^XZ") << damaged;
        QTest::newRow("without its head") << QByteArray("^XA^GFA,6^FS^XZ") << damaged;
        QTest::newRow("another sum") << QByteArray("^XA^GFA,6,6,2,:B64:/wD/AIAB:F31D^FS^XZ") << damaged;
        QTest::newRow("no Base64") << QByteArray("^XA^GFA,6,6,2,:B64:/w*/AIAB^FS^XZ") << damaged;
        QTest::newRow("nothing compressed") << QByteArray("^XA^GFA,6,6,2,:Z64:/wD/AIAB^FS^XZ") << damaged;
        QTest::newRow("a graphic without end")
            << QByteArray("^XA^GFA,9,99999999999,2,FF^FS^XZ") << u"zpl-graphic-too-large"_s;
        QTest::newRow("a sheet without end") << QByteArray("^XA^PW32000^LL32000^FDx^FS^XZ") << u"zpl-too-large"_s;
        QTest::newRow("a text without end") << "^XA^FD" + QByteArray(4000, 'x') + "^FS^XZ" << u"zpl-too-large"_s;
        QTest::newRow("fields without end")
            << "^XA" + QByteArray("^GB1,1^FS").repeated(20'001) + "^XZ" << u"zpl-too-large"_s;
        QTest::newRow("an unknown alphabet") << QByteArray("^XA^CI15^FDx^FS^XZ") << u"zpl-encoding"_s;
    }
    void whatCannotBeReadIsAnError()
    {
        QFETCH(QByteArray, zpl);
        const auto labels = readZplLabels(zpl);
        QVERIFY(!labels);
        QTEST(labels.error().code, "code");
    }

    void labelsAreReadOneByOne()
    {
        const auto labels = readZplLabels("^XA^PW800^FDone^FS^PQ2^XZ\n^XA^FDtwo^FS^XZ^XA^IDR:X.GRF^FS^XZ");
        QVERIFY(labels);
        QCOMPARE(labels->size(), 2);
        QCOMPARE(labels->first().copies, 2);
        QCOMPARE(labels->last().copies, 1);
        QCOMPARE(labels->last().widthDots, 800);
    }

    void onlyWhatThePrinterLacksIsMissing_data()
    {
        QTest::addColumn<QByteArray>("font");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("missing");
        QTest::newRow("Swedish") << QByteArray("^A0N,30") << u"Åsa Öström €"_s << QString();
        QTest::newRow("Ukrainian") << QByteArray("^A0N,30") << u"Київ"_s << u"Київ"_s;
        QTest::newRow("Polish") << QByteArray("^A0N,30") << u"Łódź"_s << u"Łź"_s;
        QTest::newRow("Swedish in figures for machines") << QByteArray("^AEN") << u"Åsa"_s << u"Å"_s;
        QTest::newRow("in a font that is loaded") << QByteArray("^A@N,30,30,E:TT0003M_.FNT") << u"Київ"_s << QString();
        QTest::newRow("by its letter") << QByteArray("^CWW,E:ARI000.TTF^AWN,30") << u"Київ"_s << QString();
        QTest::newRow("by a letter that nobody gave") << QByteArray("^AWN,30") << u"Київ"_s << u"Київ"_s;
    }
    void onlyWhatThePrinterLacksIsMissing()
    {
        QFETCH(QByteArray, font);
        QFETCH(QString, text);
        const auto read = contentOf<ZplText>("^XA^CI28" + font + "^FD" + text.toUtf8() + "^FS^XZ");
        QCOMPARE(read.text, text);
        QTEST(missingGlyphs(read.font, read.text), "missing");
    }

    void aWrongNumberIsRefusedEvenBesideSomethingDamaged()
    {
        const QByteArray zpl = "^XA^BCN^FD>;00373500454541020957^FS^GFA,6,6,2,FF^FS^XZ";
        const LabelClaim right{.document = zpl, .format = LabelFormat::Zpl2, .identNumber = u"00373500454541020957"_s};
        LabelClaim wrong = right;
        wrong.identNumber = u"00373500454541020961"_s;
        QCOMPARE(checkLabel(right, {})->outcome, Outcome::Checked);
        QCOMPARE(checkLabel(wrong, {})->outcome, Outcome::Mismatch);
        LabelClaim unclear = wrong;
        unclear.document = "^XA^BCN^FD>;00373500454541020957^FS^FO0,300^BCN^FDA>41^FS^XZ";
        QCOMPARE(checkLabel(unclear, {})->outcome, Outcome::Mismatch);
        unclear.identNumber = right.identNumber;
        QCOMPARE(checkLabel(unclear, {})->outcome, Outcome::NotCheckable);
        QCOMPARE(checkLabel(unclear, {})->reason, u"zpl-code-unclear"_s);
    }

    void anyBytesAreAnswered()
    {
        QRandomGenerator random(20'261);
        aviso::support::Dice dice(random, 0);
        const QByteArray alphabet = "^~,>:;!0123456789ABCDEFGHXZ\n_\\\xff";
        for (int round = 0; round < 4000; ++round) {
            QByteArray zpl = wholeLabel;
            for (int change = dice.below(7); change >= 0; --change) {
                const qsizetype at = dice.below(zpl.size());
                switch (dice.below(4)) {
                case 0:
                    zpl.remove(at, dice.below(40));
                    break;
                case 1:
                    zpl.insert(at, alphabet[dice.below(alphabet.size())]);
                    break;
                case 2:
                    zpl[at] = alphabet[dice.below(alphabet.size())];
                    break;
                default:
                    zpl.insert(at, zpl.mid(dice.below(zpl.size()), dice.below(60)));
                    break;
                }
            }
            const ZplReading reading = readZplLoosely(zpl);
            const auto strict = readZplLabels(zpl);
            QCOMPARE(strict.has_value(), !reading.trouble);
            if (strict)
                QCOMPARE(*strict, reading.labels);
            const ZplCodes codes = readZpl(zpl, 0);
            QVERIFY(!codes.reason.isEmpty() || !codes.codes.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ZplTest)
#include "tst_zpl.moc"
