#include "core/pages/labels.h"
#include "core/pages/paper.h"
#include "core/pages/zplhead.h"
#include "core/pages/zplpicture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using namespace aviso::pages;
using Outcome = LabelCheck::Outcome;
using OtherLabels = ThermalHead::OtherLabels;

namespace {

const QString ident = u"00373500454541020957"_s;
const Rendering inProcess{.own = render, .strangers = render};

/// 105 by 190 mm at 8 dots a millimetre.
QByteArray labelOf(const QByteArray& more = {})
{
    return "^XA^CI28^PW840^LL1520^FO20,40^A0N,40^FDÅsa Öström^FS" + more + "^BY3^FO60,900^BCN,206,N^FD>;" +
           ident.toLatin1() + "^FS^XZ";
}

StoredLabel stored(const QByteArray& zpl, int dpi)
{
    return {.label = {.format = u"ZPL2"_s, .bytes = zpl, .number = ident}, .dpi = dpi};
}

ZplLabel onlyLabel(const QByteArray& zpl)
{
    const auto labels = readZplLabels(zpl);
    return labels && labels->size() == 1 ? labels->first() : ZplLabel();
}

} // namespace

class ZplHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadIsMeantByWhateverItIsCalled_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<int>("meant");
        for (const auto& [said, meant] : QList<std::pair<int, int>>{
                 {0, 0}, {150, 152}, {200, 203}, {203, 203}, {300, 305}, {305, 305}, {600, 610}, {609, 610}})
            QTest::addRow("%d", said) << said << meant;
    }
    void aHeadIsMeantByWhateverItIsCalled()
    {
        QFETCH(int, said);
        QTEST(headDpi(said), "meant");
    }

    void aLabelTellsItsHeadByItsSize_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<QSizeF>("paper");
        QTest::addColumn<int>("dpi"); // 0: it does not
        const QSizeF paper(105, 190);
        QTest::newRow("8 dots") << labelOf() << paper << 203;
        QTest::newRow("on its side") << labelOf().replace("^PW840^LL1520", "^PW1520^LL840") << paper << 203;
        QTest::newRow("12 dots") << labelOf().replace("^PW840^LL1520", "^PW1260^LL2280") << paper << 305;
        QTest::newRow("24 dots") << labelOf().replace("^PW840^LL1520", "^PW2520^LL4560") << paper << 610;
        QTest::newRow("by its width") << labelOf().replace("^LL1520", "") << paper << 203;
        QTest::newRow("without its margins") << labelOf().replace("^PW840^LL1520", "^PW800^LL1480") << paper << 203;
        QTest::newRow("no size") << labelOf().replace("^PW840^LL1520", "") << paper << 0;
        QTest::newRow("no paper") << labelOf() << QSizeF() << 0;
        QTest::newRow("of other paper") << labelOf() << QSizeF(87, 157) << 0;
    }
    void aLabelTellsItsHeadByItsSize()
    {
        QFETCH(QByteArray, zpl);
        QFETCH(QSizeF, paper);
        QTEST(zplDpi(zpl, paper).value_or(0), "dpi");
    }

    void aLabelForAnotherHeadIsRefused_data()
    {
        QTest::addColumn<int>("labelDpi");
        QTest::addColumn<int>("head");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("the same") << 203 << 203 << false;
        QTest::newRow("by another name") << 300 << 305 << false;
        QTest::newRow("nobody has said") << 203 << 0 << false;
        QTest::newRow("finer") << 203 << 300 << true;
        QTest::newRow("coarser") << 305 << 203 << true;
    }
    void aLabelForAnotherHeadIsRefused()
    {
        QFETCH(int, labelDpi);
        QFETCH(int, head);
        QFETCH(bool, isRefused);
        const auto ready = readyCommands(stored(labelOf(), labelDpi), {.dpi = head});
        QCOMPARE(!ready, isRefused);
        if (isRefused) {
            QCOMPARE(ready.error().code, u"zpl-other-head"_s);
            QCOMPARE(ready.error().args,
                     (QStringList{QString::number(headDpi(labelDpi)), QString::number(headDpi(head))}));
        } else {
            QCOMPARE(ready->pdf, labelOf() + '\n');
            QVERIFY(ready->unread.isEmpty());
        }
    }

    void aScaledLabelHasItsSizeOnPaperAndCanBeReadAgain_data()
    {
        QTest::addColumn<int>("head");
        for (const int head : {305, 610})
            QTest::addRow("%d", head) << head;
    }
    void aScaledLabelHasItsSizeOnPaperAndCanBeReadAgain()
    {
        QFETCH(int, head);
        const auto ready = readyCommands(stored(labelOf(), 203), {.dpi = head, .otherLabels = OtherLabels::Scale});
        QVERIFY(ready);
        QVERIFY(ready->unread.isEmpty());
        const ZplLabel label = onlyLabel(ready->pdf);
        QCOMPARE(label.widthDots, head == 305 ? 1260 : 2520);
        QCOMPARE(label.heightDots, head == 305 ? 2280 : 4560);
    }

    void aCopyThatIsScaledSaysThatItIsOne()
    {
        StoredLabel copy = stored(labelOf(), 203);
        const auto plain = readyCommands(copy, {.dpi = 610, .otherLabels = OtherLabels::Scale});
        copy.copyWords = u"COPY 1"_s;
        const auto marked = readyCommands(copy, {.dpi = 610, .otherLabels = OtherLabels::Scale});
        QVERIFY(plain && marked);
        QVERIFY(plain->pdf != marked->pdf);
    }

    void barsThatWouldBeTooThinAreNotScaled()
    {
        const QByteArray fine = labelOf().replace("^BY3", "^BY2");
        const auto ready = readyCommands(stored(fine, 305), {.dpi = 203, .otherLabels = OtherLabels::Scale});
        QVERIFY(!ready);
        QCOMPARE(ready.error().code, u"zpl-not-scalable"_s);
        QVERIFY(readyCommands(stored(labelOf(), 305), {.dpi = 203, .otherLabels = OtherLabels::Scale}));
        const QByteArray foreign = labelOf("^B3N^FDx^FS");
        QCOMPARE(readyCommands(stored(foreign, 203), {.dpi = 305, .otherLabels = OtherLabels::Scale}).error().code,
                 u"zpl-not-scalable"_s);
    }

    void lettersThatThePrinterLacksAreDrawnUnlessItHasThem()
    {
        const QByteArray zpl = labelOf("^FO20,100^A0N,40^FDКиїв^FS");
        const auto drawn = readyCommands(stored(zpl, 203), {.dpi = 203});
        QVERIFY(drawn && drawn->pdf.contains("^GFA") && !drawn->pdf.contains("Київ"));
        const auto asItIs = readyCommands(stored(zpl, 203), {.dpi = 203, .letters = ThermalHead::Letters::AsTheyStand});
        QCOMPARE(asItIs->pdf, zpl + '\n');
    }

    void whatCannotBeReadGoesAsItIs()
    {
        const QByteArray zpl = "^XA^XFR:LABEL.ZPL^FN1^FD" + ident.toLatin1() + "^FS^XZ";
        const auto ready = readyCommands(stored(zpl, 203), {.dpi = 203});
        QVERIFY(ready);
        QCOMPARE(ready->pdf, zpl + '\n');
        QCOMPARE(ready->unread, u"zpl-stored-format"_s);
        QCOMPARE(readyCommands(stored(zpl, 203), {.dpi = 305, .otherLabels = OtherLabels::Scale}).error().code,
                 u"zpl-stored-format"_s);
    }

    void onPaperALabelIsAPictureThatSaysSo()
    {
        const auto pdf = onPaper(stored(labelOf(), 203), inProcess);
        QVERIFY(pdf);
        const auto document = PdfDocument::open(*pdf);
        QCOMPARE(qRound(document->pageSize(0)->width()), 105);
        QVERIFY(document->text(0)->contains(u"DRAWN FROM ZPL"_s));
        const auto ready = makeReady({stored(labelOf(), 203)}, inProcess);
        QVERIFY(ready.first());
        QVERIFY(ready.first()->unread.isEmpty());
        QCOMPARE(makeReady({stored(labelOf("^B3N^FDx^FS"), 203)}, inProcess).first().error().code, u"zpl-not-drawn"_s);
    }

    void aRulerOfEachHeadIsOnThePage()
    {
        const ZplLabel label = onlyLabel(rulerCommands());
        QList<int> lengths;
        for (const ZplField& field : label.fields)
            if (const auto* shape = std::get_if<ZplShape>(&field.content); shape && shape->width > 4)
                lengths.append(shape->width);
        QCOMPARE(lengths, (QList<int>{299, 400, 600, 1201}));
        QVERIFY(PdfDocument::open(*rulerPage())->text(0)->contains(u"100 mm"_s));
    }
};

QTEST_GUILESS_MAIN(ZplHeadTest)
#include "tst_zplhead.moc"
