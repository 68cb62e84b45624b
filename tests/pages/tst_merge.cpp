#include "core/pages/composition.h"
#include "core/pages/merge.h"
#include "core/pages/pdfwriter.h"
#include "tests/pages/qpdfcheck.h"
#include "tests/pages/samplelabels.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;

namespace {

QList<PageSource> documents(int count)
{
    QList<PageSource> list;
    for (const LabelContent& label : sampleLabels(count))
        list.append({.bytes = *composeLabels({label})});
    return list;
}

QString numberOf(int index)
{
    return u"9960013217%1"_s.arg(5959 + index, 8, 10, QChar(u'0'));
}

QList<DecodedCode> codesOn(const QByteArray& pdf, int page)
{
    const auto rendered = render(pdf, page, 203, Purpose::Codes);
    return rendered ? decodeCodes(rendered->image, Effort::AnyWay) : QList<DecodedCode>();
}

bool says(const QList<DecodedCode>& codes, const QString& text)
{
    return std::ranges::find(codes, text, &DecodedCode::text) != codes.end();
}

/// A PDF of these objects, numbered from 1; the first is the catalogue.
QByteArray pdfOf(const QList<QByteArray>& objects)
{
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray count = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + count + '\n' + table + "trailer\n<</Root 1 0 R/Size " + count + ">>\nstartxref\n" +
           start + "\n%%EOF\n";
}

constexpr int farDown = 100'000;

/// One page whose resources are a chain of references.
QByteArray pdfWithAChain()
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                              "<</Type/Page/Parent 2 0 R/MediaBox[0 0 297 419]/Resources<</X 4 0 R>>>>"};
    while (objects.size() < farDown)
        objects.append("<</Next " + QByteArray::number(objects.size() + 2) + " 0 R>>");
    return pdfOf(objects + QList<QByteArray>{"null"});
}

/// One page at the end of a tree that never forks.
QByteArray pdfWithADeepTree()
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>"};
    while (objects.size() < farDown)
        objects.append("<</Type/Pages/Count 1/Kids[" + QByteArray::number(objects.size() + 2) + " 0 R]>>");
    return pdfOf(objects + QList<QByteArray>{"<</Type/Page/Parent 2 0 R/MediaBox[0 0 297 419]>>"});
}

QByteArray landscapeLabel()
{
    auto writer = PdfWriter::create();
    writer->beginPage(a6.transposed());
    writer->barcode({30, 30}, *encodeCode128(numberOf(0)), 0.508, 23);
    return writer->finish({});
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageArrives_data()
    {
        QTest::addColumn<SheetLayout>("layout");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("pages");
        QTest::newRow("as the carrier made them") << SheetLayout::Native << 1 << 7;
        QTest::newRow("A6") << SheetLayout::A6 << 1 << 7;
        QTest::newRow("four on A4") << SheetLayout::A4Four << 1 << 2;
        QTest::newRow("four on A4 from the second") << SheetLayout::A4Four << 2 << 2;
        QTest::newRow("four on A4 from the third") << SheetLayout::A4Four << 3 << 3;
    }
    void everyPageArrives()
    {
        QFETCH(SheetLayout, layout);
        QFETCH(int, first);
        QFETCH(int, pages);
        const auto merged = mergePages(documents(7), layout, first);
        QVERIFY(merged);
        QCOMPARE(qpdfComplaint(*merged), std::string());
        QCOMPARE(PdfDocument::open(*merged)->pageCount(), pages);
        for (int i = 0; i < 7; ++i) {
            const int place = layout == SheetLayout::A4Four ? first - 1 + i : i;
            const int page = layout == SheetLayout::A4Four ? place / 4 : i;
            const auto codes = codesOn(*merged, page);
            const auto code = std::ranges::find(codes, numberOf(i), &DecodedCode::text);
            QVERIFY(code != codes.end());
            if (layout == SheetLayout::A4Four)
                QVERIFY(a4Position(place % 4 + 1).contains(code->box));
            QVERIFY2(std::abs(code->moduleMm - 0.508) < 0.006, "never scaled");
        }
    }

    void aLyingLabelIsTurnedUpright()
    {
        const auto merged = mergePages({{.bytes = landscapeLabel()}}, SheetLayout::A6);
        QVERIFY(merged);
        const QSizeF size = *PdfDocument::open(*merged)->pageSize(0);
        QVERIFY(size.height() > size.width());
        QVERIFY(says(codesOn(*merged, 0), numberOf(0)));
    }

    void whatIsLargerThanItsFieldIsRefused()
    {
        auto writer = PdfWriter::create();
        writer->beginPage(a5);
        const auto merged = mergePages({{.bytes = writer->finish({})}}, SheetLayout::A4Four);
        QCOMPARE(merged.error().why.code, u"label-larger-than-a6"_s);
        QCOMPARE(merged.error().why.args, QStringList({u"148"_s, u"210"_s}));
    }

    void picturesBecomePagesOfTheirSize_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<LabelFormat>("as");
        QTest::newRow("PNG") << QByteArray("png") << LabelFormat::Png;
        QTest::newRow("JPG") << QByteArray("jpg") << LabelFormat::Jpg;
    }
    void picturesBecomePagesOfTheirSize()
    {
        QFETCH(QByteArray, format);
        QFETCH(LabelFormat, as);
        QByteArray picture;
        QBuffer buffer(&picture);
        buffer.open(QIODevice::WriteOnly);
        render(*composeLabels(sampleLabels(1)), 0, 300, Purpose::Screen)->image.save(&buffer, format.constData());
        const auto merged = mergePages({{.bytes = picture, .format = as, .dpi = 300}}, SheetLayout::Native);
        QVERIFY(merged);
        QCOMPARE(qpdfComplaint(*merged), std::string());
        const QSizeF size = *PdfDocument::open(*merged)->pageSize(0);
        QVERIFY(std::abs(size.width() - 105) < 0.2 && std::abs(size.height() - 148) < 0.2);
        QVERIFY(says(codesOn(*merged, 0), numberOf(0)));
    }

    void aGifBecomesAPage()
    {
        // One black dot, GIF89a.
        const QByteArray gif = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==");
        QVERIFY(wrapImage(gif, 1));
    }

    void aBadDocumentIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<LabelFormat>("format");
        QTest::addColumn<QString>("code");
        const QByteArray good = *composeLabels(sampleLabels(1));
        QTest::newRow("cut") << good.first(good.size() / 2) << LabelFormat::Pdf << u"document-truncated"_s;
        QTest::newRow("hollow") << QByteArray("%PDF-1.5\n%%EOF\n") << LabelFormat::Pdf << u"document-damaged"_s;
        QTest::newRow("rubbish between the marks") << QByteArray("%PDF-1.5\n") + QByteArray(3000, 'z') + "\n%%EOF\n"
                                                   << LabelFormat::Pdf << u"document-damaged"_s;
        QTest::newRow("ZPL2") << QByteArray("^XA^XZ") << LabelFormat::Zpl2 << u"format-not-mergeable"_s;
    }
    void aBadDocumentIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(LabelFormat, format);
        QFETCH(QString, code);
        QList<PageSource> list = documents(2);
        list.append({.bytes = bytes, .format = format});
        const auto merged = mergePages(list, SheetLayout::Native);
        QVERIFY(!merged);
        QCOMPARE(merged.error().why.code, code);
        QCOMPARE(merged.error().part, std::optional<qsizetype>(2));
    }

    void aChainWithoutEndIsNoLabel_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SheetLayout>("layout");
        QTest::newRow("of references") << pdfWithAChain() << SheetLayout::Native;
        QTest::newRow("of references on A6") << pdfWithAChain() << SheetLayout::A6;
        QTest::newRow("of pages") << pdfWithADeepTree() << SheetLayout::Native;
    }
    void aChainWithoutEndIsNoLabel()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SheetLayout, layout);
        const auto merged = mergePages({{.bytes = bytes}}, layout);
        QVERIFY(!merged);
        QCOMPARE(merged.error().why.code, u"document-damaged"_s);
    }

    void noDamageOfAnyByteGetsOut()
    {
        const QByteArray good = *composeLabels(sampleLabels(1));
        for (qsizetype at = 0; at < good.size(); at += 37) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x55);
            // Either answer is right; an exception or a crash would end the test.
            const auto merged = mergePages({{.bytes = bad}}, SheetLayout::A6);
            if (merged)
                QVERIFY(!merged->isEmpty());
        }
    }

    void actionsStayBehind()
    {
        QByteArray pdf = "%PDF-1.4\n"
                         "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(evil)>>>>endobj\n"
                         "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/AA<</O<</S/JavaScript/JS(evil)>>>>"
                         "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(evil)>>>>]>>endobj\n"
                         "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n";
        const auto merged = mergePages({{.bytes = pdf}}, SheetLayout::Native);
        QVERIFY(merged);
        QVERIFY(!merged->contains("evil"));
    }

    void positionsAndEmptinessAreChecked()
    {
        QCOMPARE(mergePages({}, SheetLayout::A6).error().why.code, u"nothing-to-merge"_s);
        QCOMPARE(mergePages(documents(1), SheetLayout::A4Four, 0).error().why.code, u"first-position"_s);
        QCOMPARE(mergePages(documents(1), SheetLayout::A4Four, 5).error().why.code, u"first-position"_s);
    }

    void aCopyIsMarkedAndStillReads()
    {
        const auto labels = sampleLabels(2);
        const auto marked = markCopy(*composeLabels(labels), u"COPY 2"_s, render);
        QVERIFY(marked);
        QCOMPARE(qpdfComplaint(*marked), std::string());
        for (int page = 0; page < 2; ++page) {
            QVERIFY(PdfDocument::open(*marked)->text(page)->contains(u"COPY 2"_s));
            QVERIFY(says(codesOn(*marked, page), labels[page].ident));
            QVERIFY(says(codesOn(*marked, page), labels[page].dataMatrix));
        }
    }

    void theCopyMarkAvoidsACodeAtTheEdge()
    {
        auto writer = PdfWriter::create();
        writer->beginPage(a6);
        writer->barcode({18, 124.5}, *encodeCode128(numberOf(0)), 0.508, 23);
        const auto marked = markCopy(writer->finish({}), u"COPY 3"_s, render);
        QVERIFY(marked);
        QVERIFY(says(codesOn(*marked, 0), numberOf(0)));
        const auto before = codesOn(*marked, 0);
        QVERIFY(before[0].quietMm >= 5.08);
    }

    void aSpecimenIsMarkedInSixLanguagesAndStillReads()
    {
        const auto labels = sampleLabels(1);
        const auto marked = markSpecimen(*composeLabels(labels));
        QVERIFY(marked);
        QCOMPARE(qpdfComplaint(*marked), std::string());
        const QString text = *PdfDocument::open(*marked)->text(0);
        for (const QString& word :
             {u"SPECIMEN"_s, u"MUSTER"_s, u"SPÉCIMEN"_s, u"FAC-SIMILE"_s, u"PROVEXEMPLAR"_s, u"ЗРАЗОК"_s})
            QVERIFY2(text.contains(word), qPrintable(word));
        QVERIFY(says(codesOn(*marked, 0), labels[0].ident));
        const QImage picture = render(*marked, 0, 100, Purpose::Screen)->image;
        QCOMPARE(qRed(picture.pixel(2, picture.height() / 2)), 200);
        QCOMPARE(qGreen(picture.pixel(2, picture.height() / 2)), 0);
    }

    void marksLieRightOnATurnedPage()
    {
        QByteArray pdf = *mergePages({{.bytes = landscapeLabel()}}, SheetLayout::Native);
        const auto marked = markSpecimen(*mergePages({{.bytes = pdf}}, SheetLayout::A6));
        QVERIFY(marked);
        QVERIFY(PdfDocument::open(*marked)->text(0)->contains(u"MUSTER"_s));
        QVERIFY(says(codesOn(*marked, 0), numberOf(0)));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
