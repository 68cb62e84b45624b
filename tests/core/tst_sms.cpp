#include "core/notify/sms.h"

#include <QTest>

using namespace aviso::notify;
using namespace Qt::Literals::StringLiterals;

class TestSms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSegments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGsm7");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("unitsLeft");
        const QString zh = u"\u0416"_s;
        const QString box = u"\U0001F4E6"_s;
        QTest::newRow("an empty text is no message") << QString() << true << 0 << 0 << 160;
        QTest::newRow("160 plain letters are one") << QString(160, u'a') << true << 160 << 1 << 0;
        QTest::newRow("161 are two of 153") << QString(161, u'a') << true << 161 << 2 << 145;
        QTest::newRow("306 fill two") << QString(306, u'a') << true << 306 << 2 << 0;
        QTest::newRow("307 are three") << QString(307, u'a') << true << 307 << 3 << 152;
        QTest::newRow("umlauts are in the alphabet")
            << u"\u00e4\u00f6\u00fc\u00c4\u00df\u00e0\u00e9"_s << true << 7 << 1 << 153;
        QTest::newRow("a euro sign costs two") << u"\u20ac"_s << true << 2 << 1 << 158;
        QTest::newRow("80 brackets fill one") << QString(80, u'[') << true << 160 << 1 << 0;
        QTest::newRow("an escaped pair is not split between parts")
            << QString(152, u'a') + u'{' + QString(10, u'a') << true << 164 << 2 << 141;
        QTest::newRow("the lost place may cost a segment")
            << QString(152, u'a') + u'{' + QString(152, u'a') << true << 306 << 3 << 152;
        QTest::newRow("70 Cyrillic letters are one") << zh.repeated(70) << false << 70 << 1 << 0;
        QTest::newRow("71 are two of 67") << zh.repeated(71) << false << 71 << 2 << 63;
        QTest::newRow("134 fill two") << zh.repeated(134) << false << 134 << 2 << 0;
        QTest::newRow("135 are three") << zh.repeated(135) << false << 135 << 3 << 66;
        QTest::newRow("35 emoji fill one") << box.repeated(35) << false << 70 << 1 << 0;
        QTest::newRow("36 emoji are two, a pair is never split") << box.repeated(36) << false << 72 << 2 << 61;
        QTest::newRow("a lone surrogate counts as one") << QString(QChar(0xd83d)) << false << 1 << 1 << 69;
    }
    void countsSegments()
    {
        QFETCH(QString, text);
        const SmsCount count = countSms(text);
        QTEST(count.alphabet == SmsAlphabet::Gsm7, "isGsm7");
        QTEST(count.units, "units");
        QTEST(count.segments, "segments");
        QTEST(count.unitsLeft, "unitsLeft");
    }

    void namesTheCharacterThatForcesUnicode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<QString>("character");
        QTest::addColumn<bool>("isReplaceable");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("a typographic quote")
            << u"say \u201chi\u201d"_s << qsizetype(4) << u"\u201c"_s << true << u"\""_s;
        QTest::newRow("an apostrophe of a word processor")
            << u"l\u2019ordre"_s << qsizetype(1) << u"\u2019"_s << true << u"'"_s;
        QTest::newRow("a dash") << u"Mo\u2013Fr"_s << qsizetype(2) << u"\u2013"_s << true << u"-"_s;
        QTest::newRow("an ellipsis") << u"soon\u2026"_s << qsizetype(4) << u"\u2026"_s << true << u"..."_s;
        QTest::newRow("a no-break space") << u"10\u00a0CHF"_s << qsizetype(2) << u"\u00a0"_s << true << u" "_s;
        QTest::newRow("a zero-width space goes") << u"a\u200bb"_s << qsizetype(1) << u"\u200b"_s << true << QString();
        QTest::newRow("a letter has none") << u"fen\u00eatre"_s << qsizetype(3) << u"\u00ea"_s << false << QString();
        QTest::newRow("a small cedilla is not in the alphabet")
            << u"re\u00e7u"_s << qsizetype(2) << u"\u00e7"_s << false << QString();
        QTest::newRow("an emoji is named whole")
            << u"ok \U0001F4E6"_s << qsizetype(3) << u"\U0001F4E6"_s << false << QString();
    }
    void namesTheCharacterThatForcesUnicode()
    {
        QFETCH(QString, text);
        const SmsCount count = countSms(text);
        QVERIFY(count.firstForeign);
        QCOMPARE(count.alphabet, SmsAlphabet::Ucs2);
        QTEST(count.firstForeign->position, "position");
        QTEST(count.firstForeign->character, "character");
        QTEST(count.firstForeign->replacement.has_value(), "isReplaceable");
        QTEST(count.firstForeign->replacement.value_or(QString()), "replacement");
    }
};

QTEST_APPLESS_MAIN(TestSms)
#include "tst_sms.moc"
