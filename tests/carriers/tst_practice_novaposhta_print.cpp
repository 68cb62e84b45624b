#include "tests/carriers/novaposhtadesk.h"

#include <QImage>
#include <QTest>

#include <ZXing/ReadBarcode.h>
#include <poppler-qt6.h>

using namespace aviso;
using namespace aviso::practice;

namespace {

QStringList decoded(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    QStringList out;
    const ZXing::DecodeHints hints =
        ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::Code128).setTryRotate(false).setTryDownscale(false);
    for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints))
        out.append(QString::fromStdString(result.text()));
    return out;
}

/// How many stickers stand side by side and one above the other.
struct Grid
{
    int columns = 1;
    int rows = 1;
};

/// The bar codes of a PDF, page by page. Each sticker is read alone: the reader asserts when it meets a code twice.
QList<QStringList> pagesOf(const QByteArray& pdf, Grid grid = {})
{
    QList<QStringList> out;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (int i = 0; document && i < document->numPages(); ++i) {
        const QImage page = document->page(i)->renderToImage(203, 203);
        const QSize cell(page.width() / grid.columns, page.height() / grid.rows);
        QStringList codes;
        for (int at = 0; at < grid.columns * grid.rows; ++at)
            codes += decoded(
                page.copy(QRect(QPoint(at % grid.columns * cell.width(), at / grid.columns * cell.height()), cell)));
        out.append(codes);
    }
    return out;
}

QString printPath(const QString& form, const QString& orders, const QString& rest)
{
    return u"/novaposhta/orders/%1/%2/type/%3"_s.arg(form, orders, rest);
}

} // namespace

class TestPracticeNovaPoshtaPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stickersCarryTheNumber_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<int>("pages");
        const QString key = u"apiKey/"_s + NovaPoshtaDesk::key();
        QTest::newRow("waybill") << u"printDocument"_s << u"pdf/"_s + key << 2;
        QTest::newRow("85 mm") << u"printMarking85x85"_s << u"pdf/"_s + key << 3;
        QTest::newRow("eight on a page") << u"printMarking85x85"_s << u"pdf8/"_s + key << 1;
        QTest::newRow("100 mm") << u"printMarking100x100"_s << u"pdf/"_s + key + u"/zebra"_s << 3;
        QTest::newRow("100 mm, the other spelling") << u"printMarking100x100"_s << u"pdf/zebra/zebra/"_s + key << 3;
    }
    void stickersCarryTheNumber()
    {
        QFETCH(QString, form);
        QFETCH(QString, rest);
        QFETCH(int, pages);
        NovaPoshtaDesk desk;
        const QString one = desk.book(plainWaybill());
        const QString two = desk.book(changedWaybill({{u"SeatsAmount"_s, u"2"_s}}));
        const QString ref = desk.track(two)["RefEW"_L1].toString();
        const Answer answer = desk.get(printPath(form, u"orders[]/%1/orders[]/%2"_s.arg(one, ref), rest));
        QCOMPARE(answer.contentType, QByteArray("application/pdf"));
        const Grid grid = rest.startsWith(u"pdf8"_s) ? Grid{.columns = 2, .rows = 4} : Grid();
        const QList<QStringList> codes = pagesOf(answer.body, grid);
        QCOMPARE(codes.size(), pages);
        QVERIFY2(codes.first().contains(one), qPrintable(codes.first().join(u' ')));
        QVERIFY(codes.last().contains(two));
        QCOMPARE(desk.get(printPath(form, u"orders/%1,%2"_s.arg(one, ref), rest)).body, answer.body);
        desk.arm(R"({"kind": "wrong-barcode"})");
        QVERIFY(!pagesOf(desk.get(printPath(form, u"orders[]/"_s + one, rest)).body, grid).first().contains(one));
        QCOMPARE(desk.first(u"InternetDocument"_s, u"getDocumentList"_s)["Printed"_L1].toString(), u"1"_s);
    }

    void namesAreInLatinLetters()
    {
        NovaPoshtaDesk desk;
        const QString number = desk.book(changedWaybill({{u"RecipientName"_s, u"Щавинська Юлія"_s}}));
        const Answer answer = desk.get(
            printPath(u"printMarking100x100"_s, u"orders[]/"_s + number, u"pdf/apiKey/"_s + NovaPoshtaDesk::key()));
        QVERIFY2(answer.body.contains("(Shchavynska Yuliia)"), answer.body);
        QVERIFY(answer.body.contains("(PRACTICE)"));
    }

    void aPageOfWordsComesInsteadOfALabel_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::newRow("unknown number") << u"20450000000009"_s << NovaPoshtaDesk::key();
        QTest::newRow("unknown key") << u"20450000000001"_s << QString(32, u'b');
        QTest::newRow("expired key") << u"20450000000001"_s << u"e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0"_s;
    }
    void aPageOfWordsComesInsteadOfALabel()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        NovaPoshtaDesk desk;
        desk.book(plainWaybill());
        const Answer answer = desk.get(printPath(u"printMarking85x85"_s, u"orders[]/"_s + id, u"pdf/apiKey/"_s + key));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("text/html"));
        QVERIFY(!answer.body.contains("%PDF"));
        for (const JournalEntry& entry : desk.office.journal().entries())
            QVERIFY2(!QJsonDocument(toJson(entry)).toJson().contains(key.toLatin1()), "a key in the journal");
    }
};

QTEST_GUILESS_MAIN(TestPracticeNovaPoshtaPrint)
#include "tst_practice_novaposhta_print.moc"
