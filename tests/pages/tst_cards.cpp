#include "core/model/scancode.h"
#include "core/pages/cards.h"
#include "core/pages/decode.h"
#include "core/pages/render.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;
using namespace aviso::pages;

namespace {

QList<model::Preset> presets(int count)
{
    QList<model::Preset> all;
    for (int i = 0; i < count; ++i)
        all.append({.name = u"Vorlage № %1 für Päckli und Ґрунт"_s.arg(i + 1),
                    .code = i == 0 ? u"WWWWWWWWWWWW"_s : u"P-%1"_s.arg(i),
                    .hotKey = i < 9 ? i + 1 : 0});
    return all;
}

} // namespace

class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardReadsBack_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("laser of 300 dpi") << 300;
        QTest::newRow("laser of 600 dpi") << 600;
    }
    void everyCardReadsBack()
    {
        QFETCH(int, dpi);
        const QList<model::Preset> all = presets(13);
        const auto pdf = cardSheets(presetCards(all), u"Karten"_s, dpi);
        QVERIFY(pdf);
        const auto document = PdfDocument::open(*pdf);
        QCOMPARE(document->pageCount(), 2);
        QSet<QString> wanted;
        for (const model::Preset& preset : all)
            wanted.insert(model::cardText(preset));
        QSet<QString> read;
        int count = 0;
        for (int page = 0; page < 2; ++page)
            for (const DecodedCode& code : decodeCodes(*document->image(page, 300, Purpose::Codes), Effort::AnyWay)) {
                QCOMPARE(code.symbology, u"Code128"_s);
                read.insert(code.text);
                ++count;
            }
        QCOMPARE(read, wanted);
        QCOMPARE(count, 13);
    }

    void theNameAndTheCodeStandOnTheCard()
    {
        const auto document = PdfDocument::open(*cardSheets(presetCards(presets(1)), {}));
        const QString words = *document->text(0);
        QVERIFY(words.contains(u"Vorlage № 1 für Päckli und Ґрунт"_s));
        QVERIFY(words.contains(u"AVISO-P-WWWWWWWWWWWW"_s));
    }

    void aCommandsCardReadsBackWithItsWordsAndItsKey()
    {
        const QString code = model::cardText({.kind = model::DeskCard::Kind::Command, .name = u"HANDED-OVER"_s});
        const auto pdf =
            cardSheets({{.name = u"Передано перевізнику"_s, .key = u"Ctrl+Shift+F11"_s, .code = code}}, {});
        const auto document = PdfDocument::open(*pdf);
        const auto codes = decodeCodes(*document->image(0, 300, Purpose::Codes), Effort::AnyWay);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, u"AVISO-C-HANDED-OVER"_s);
        const auto card = model::deskCard(model::readScan(codes.first().text));
        QCOMPARE(card.value().name, u"HANDED-OVER"_s);
        const QString words = *document->text(0);
        QVERIFY2(words.contains(u"Передано перевізнику"_s) && words.contains(u"Ctrl+Shift+F11"_s), qPrintable(words));
    }

    void aSheetIsA4()
    {
        const auto document = PdfDocument::open(*cardSheets(presetCards(presets(10)), {}));
        QCOMPARE(document->pageCount(), 1);
        const QSizeF size = *document->pageSize(0);
        QVERIFY(qAbs(size.width() - 210) < 0.1 && qAbs(size.height() - 297) < 0.1);
    }

    void noPresetsMakeNoSheet() { QCOMPARE(cardSheets({}, {}).error().code, u"nothing-to-compose"_s); }
};

QTEST_GUILESS_MAIN(CardsTest)
#include "tst_cards.moc"
