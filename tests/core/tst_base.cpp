#include "core/base/fingerprint.h"
#include "core/base/result.h"
#include "core/base/textlength.h"

#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatTheCarrierCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("expected");
        QTest::newRow("plain letters") << u"Muster"_s << qsizetype(6);
        QTest::newRow("a precomposed accent is one") << u"\u00e9"_s << qsizetype(1);
        QTest::newRow("a combining accent is its own") << u"e\u0301"_s << qsizetype(2);
        QTest::newRow("an emoji outside the basic plane is one") << u"\U0001F4E6"_s << qsizetype(1);
        QTest::newRow("a lone surrogate is one") << QString(QChar(0xD83D)) << qsizetype(1);
    }
    void countsWhatTheCarrierCounts()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, expected);
        QCOMPARE(codePoints(text), expected);
    }

    void searchingIgnoresCaseAndAccents()
    {
        QCOMPARE(folded(u"  Z\u00dcRICH  West "), u"zurich west"_s);
        QCOMPARE(folded(u"\u0416\u0443\u043A"), folded(u"\u0436\u0423\u043A"));
        QCOMPARE(folded(u"Gen\u00e8ve"), folded(u"GENEVE"));
    }

    void everyCharacterFoldsAlikeOnBothPaths()
    {
        for (char16_t c = 1; c < 0x600; ++c) {
            const QString text = u"a  %1 b"_s.arg(QChar(c));
            QCOMPARE(folded(text) + u" \u4E00"_s, folded(text + u"\u4E00"_s.prepend(u' ')));
        }
    }

    void aFingerprintIsThePublishedOne()
    {
        // MurmurHash3_x64_128, seed 0, its two words with the lowest byte first.
        QCOMPARE(fingerprint("The quick brown fox jumps over the lazy dog").toHex(),
                 "6c1b07bc7bbc4be347939ac4a93c437a"_ba);
        QVERIFY(fingerprint("a") != fingerprint(std::string_view("a\0", 2)));
    }

    void everyKindOfErrorHasAName()
    {
        QCOMPARE(kindName(Error::Kind::OutcomeUnknown), u"outcome-unknown"_s);
        const Result<int> result = failure(Error::Kind::Invalid, u"too-long"_s, u"text1"_s);
        QCOMPARE(result.error().field, u"text1"_s);
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
