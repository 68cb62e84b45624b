#include "core/pages/composition.h"
#include "core/pages/decode.h"
#include "core/pages/pdfwriter.h"
#include "core/pages/render.h"
#include "tests/pages/qpdfcheck.h"
#include "tests/pages/samplelabels.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;

class CompositionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeReadsBack_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("head of 203 dpi") << 203;
        QTest::newRow("head of 300 dpi") << 300;
    }
    void everyCodeReadsBack()
    {
        QFETCH(int, dpi);
        const auto labels = sampleLabels(12);
        const auto document = PdfDocument::open(*composeLabels(labels, {.dpi = dpi}));
        QVERIFY(document);
        QCOMPARE(document->pageCount(), 12);
        for (int i = 0; i < 12; ++i) {
            QStringList texts;
            for (const DecodedCode& code : decodeCodes(*document->image(i, dpi, Purpose::Codes), Effort::Upright))
                texts.append(code.text);
            QCOMPARE(texts, QStringList({labels[i].ident, labels[i].dataMatrix}));
        }
    }

    void barsHaveTheSizeThatThePostAsksFor()
    {
        const auto document = PdfDocument::open(*composeLabels(sampleLabels(1)));
        const auto codes = decodeCodes(*document->image(0, 600, Purpose::Codes), Effort::Upright);
        QVERIFY(codes[0].box.width() >= 68.0 && codes[0].box.width() <= 69.0);
        QVERIFY(codes[0].quietMm >= 8.0);
        QVERIFY(codes[1].moduleMm >= 0.5 && codes[1].moduleMm <= 0.61);
    }

    void qpdfHasNoComplaint()
    {
        QCOMPARE(qpdfComplaint(*composeLabels(sampleLabels(9), {.title = u"Étiquettes № 1"_s})), std::string());
    }

    void everyAlphabetCanBeCopiedOut()
    {
        const auto document = PdfDocument::open(*composeLabels(sampleLabels(4)));
        const QString all = *document->text(0) + *document->text(1) + *document->text(2) + *document->text(3);
        for (const QString& words :
             {u"Jürg Müller-Häberli"_s, u"Schützengässchen 12"_s, u"Françoise Rüegsegger"_s,
              u"Олена Ґудзенко-Щербина"_s, u"01001 Київ"_s, u"Größe & Söhne AG"_s, u"99.60.013217.00005959"_s})
            QVERIFY2(all.contains(words), qPrintable(words));
    }

    void decomposedAccentsAreSetAsOneCharacter()
    {
        auto writer = PdfWriter::create();
        QVERIFY(writer);
        writer->beginPage(a6);
        writer->text({10, 20}, u"Zu\u0308rich Genève"_s);
        QVERIFY(PdfDocument::open(writer->finish({}))->text(0)->contains(u"Zürich Genève"_s));
    }

    void aLongNameIsNeverCut()
    {
        LabelContent label = sampleLabels(1)[0];
        label.recipientLines = {QString(60, u'W') + u"ENDE"_s, u"3000 Bern"_s};
        const auto document = PdfDocument::open(*composeLabels({label}));
        QVERIFY(document->text(0)->contains(QString(60, u'W') + u"ENDE"_s));
        const QImage page = *document->image(0, 100, Purpose::Codes);
        for (int y = 0; y < page.height(); ++y)
            QCOMPARE(page.constScanLine(y)[page.width() - 8], uchar{0xff}); // two millimetres from the right edge
    }

    void fourLabelsShareAnA4Sheet_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("pages");
        QTest::newRow("one, first place") << 1 << 1 << 1;
        QTest::newRow("four from the first") << 1 << 4 << 1;
        QTest::newRow("five from the first") << 1 << 5 << 2;
        QTest::newRow("two from the third") << 3 << 2 << 1;
        QTest::newRow("two from the fourth") << 4 << 2 << 2;
    }
    void fourLabelsShareAnA4Sheet()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        QFETCH(int, pages);
        const auto labels = sampleLabels(count);
        const auto document =
            PdfDocument::open(*composeLabels(labels, {.layout = SheetLayout::A4Four, .firstPosition = first}));
        QCOMPARE(document->pageCount(), pages);
        for (int i = 0; i < count; ++i) {
            const int place = first - 1 + i;
            const auto codes = decodeCodes(*document->image(place / 4, 203, Purpose::Codes), Effort::Upright);
            const auto code = std::ranges::find(codes, labels[i].ident, &DecodedCode::text);
            QVERIFY(code != codes.end());
            QVERIFY(a4Position(place % 4 + 1).contains(code->box));
        }
    }

    void whatCannotBeComposedIsNamed()
    {
        auto labels = sampleLabels(3);
        labels[1].ident = u"Zürich"_s;
        QCOMPARE(composeLabels(labels).error().part, std::optional<qsizetype>(1));
        QCOMPARE(composeLabels(labels).error().why.field, u"ident"_s);
        labels[1].ident = u"1"_s;
        labels[2].dataMatrix = u"Київ"_s;
        QCOMPARE(composeLabels(labels).error().part, std::optional<qsizetype>(2));
        QCOMPARE(composeLabels(labels).error().why.field, u"data-matrix"_s);
        QCOMPARE(composeLabels({}).error().why.code, u"nothing-to-compose"_s);
        QCOMPARE(composeLabels(sampleLabels(1), {.firstPosition = 5}).error().why.code, u"first-position"_s);
    }

    void canBeCancelled()
    {
        const auto source = std::make_unique<std::stop_source>();
        const aviso::LongCall call{.stop = source->get_token(), .progress = [&](qint64 done, qint64) {
                                       if (done == 3)
                                           source->request_stop();
                                   }};
        QCOMPARE(composeLabels(sampleLabels(10), {}, call).error().why.kind, aviso::Error::Kind::Cancelled);
    }

    void theSameLabelsGiveTheSameBytes() { QCOMPARE(*composeLabels(sampleLabels(3)), *composeLabels(sampleLabels(3))); }
};

QTEST_GUILESS_MAIN(CompositionTest)
#include "tst_composition.moc"
