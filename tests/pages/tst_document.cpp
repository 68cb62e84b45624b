#include "core/pages/document.h"
#include "core/pages/linebreak.h"
#include "core/pages/render.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso::pages;

namespace {

Paper rehearsal()
{
    Table table{.columns = {{u"Code"_s, 1}, {u"Empfänger"_s, 3}, {u"Segmente"_s, 1, true}}, .rows = {}};
    for (int i = 0; i < 80; ++i)
        table.rows.append({QString::number(i), u"Олена Ґудзенко-Щербина %1"_s.arg(i), QString::number(i % 4)});
    return {.title = u"Nachrichtenprobe für A-10001"_s,
            .subtitle = u"Jürg Müller, 9000 St. Gallen"_s,
            .footer = u"Ungefährer Wortlaut"_s,
            .language = u"de"_s,
            .blocks = {Heading{u"Vor der Zustellung"_s},
                       Badges{{{u"E-Mail"_s, Tone::Neutral}, {u"unterwegs"_s, Tone::Good}, {u"doppelt"_s, Tone::Bad}}},
                       KeyValues{{{u"An"_s, u"juerg@example.org"_s}, {u"Wann"_s, u"am Vorabend"_s}}},
                       Paragraph{u"Guten Tag <b>Jürg</b> & Co.\nIhr Paket kommt morgen."_s, Paragraph::Look::Quote},
                       Paragraph{u"Der Wortlaut der Post ist nicht öffentlich."_s, Paragraph::Look::Soft}, table}};
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongListRunsOverPages()
    {
        const auto document = PdfDocument::open(*toPdf(rehearsal()));
        QVERIFY(document);
        QCOMPARE(document->pageCount(), 3);
        QString all;
        for (int page = 0; page < 3; ++page) {
            const QString text = *document->text(page);
            QVERIFY(QString(text).remove(u' ').contains(u"%1/3"_s.arg(page + 1)));
            QVERIFY(text.contains(u"Empfänger"_s)); // the head of the table is repeated
            all += text;
        }
        for (const QString& words : {u"Nachrichtenprobe für A-10001"_s, u"Ґудзенко-Щербина 0"_s, u"Щербина 79"_s,
                                     u"Guten Tag <b>Jürg</b> & Co."_s})
            QVERIFY2(all.contains(words), qPrintable(words));
    }

    void everyWordIsEscapedInHtml()
    {
        const QString html = toHtml(rehearsal());
        QVERIFY(html.contains(u"Guten Tag &lt;b&gt;Jürg&lt;/b&gt; &amp; Co."_s));
        QVERIFY(!html.contains(u"<b>"_s));
        QVERIFY(html.contains(u"<html lang=\"de\">"_s));
        QVERIFY(html.contains(u"<th class=\"number\">Segmente</th>"_s));
        QVERIFY(!html.contains(u"http"_s)); // needs nothing from elsewhere
    }

    void plainTextSaysTheSame()
    {
        const QString text = toText(rehearsal());
        QVERIFY(text.contains(u"  | Ihr Paket kommt morgen.\n"_s));
        QVERIFY(text.contains(u"[doppelt]"_s));
        QVERIFY(text.contains(u"Empfänger:  Олена Ґудзенко-Щербина 79"_s));
        for (const QString& line : text.split(u'\n'))
            QVERIFY(line.size() <= 100);
    }

    void anEmptyPaperIsOnePage() { QCOMPARE(PdfDocument::open(*toPdf({.title = u"Leer"_s}))->pageCount(), 1); }

    void linesBreakWhereTheyMust_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QString() << QStringList{QString()};
        QTest::newRow("at spaces") << u"eins zwei drei"_s << QStringList{u"eins zwei"_s, u"drei"_s};
        QTest::newRow("at line feeds") << u"a\n\nb"_s << QStringList{u"a"_s, QString(), u"b"_s};
        QTest::newRow("a long word") << u"Donaudampfschiff ab"_s << QStringList{u"Donaudampf"_s, u"schiff ab"_s};
        QTest::newRow("between whole characters") << u"abcdefghi😀x"_s << QStringList{u"abcdefghi"_s, u"😀x"_s};
    }
    void linesBreakWhereTheyMust()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QCOMPARE(brokenLines(text, 10, [](const QString& line) { return double(line.size()); }), lines);
    }

    void aWordWiderThanThePageStaysWhole()
    {
        Paper paper{.title = QString(400, u'W'), .blocks = {Paragraph{QString(900, u'M')}}};
        QString text = *PdfDocument::open(*toPdf(paper))->text(0);
        QCOMPARE(text.count(u'W'), 400);
        QCOMPARE(text.count(u'M'), 900);
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
