#include "ui/mnemonics.h"

#include <QTest>

using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextGetsItsOwnLetter_data();
    void everyTextGetsItsOwnLetter();
};

void TestMnemonics::everyTextGetsItsOwnLetter_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("first letters first") << QStringList{u"Name"_s, u"Street"_s} << u""_s
                                         << QStringList{u"&Name"_s, u"&Street"_s};
    QTest::newRow("then other words, then any letter") << QStringList{u"Name"_s, u"No number"_s, u"Nan"_s} << u""_s
                                                       << QStringList{u"&Name"_s, u"N&o number"_s, u"N&an"_s};
    QTest::newRow("the menu bar's letters are avoided")
        << QStringList{u"Street"_s} << u"S"_s << QStringList{u"S&treet"_s};
    QTest::newRow("one that is there is kept")
        << QStringList{u"N&ame"_s, u"Apple"_s} << u""_s << QStringList{u"N&ame"_s, u"A&pple"_s};
    QTest::newRow("Ukrainian") << QStringList{u"Вулиця"_s, u"Вага"_s} << u""_s << QStringList{u"&Вулиця"_s, u"В&ага"_s};
    QTest::newRow("no word begins with a soft sign")
        << QStringList{u"кк"_s, u"кьо"_s} << u""_s << QStringList{u"&кк"_s, u"кь&о"_s};
    QTest::newRow("digits are left to the pages")
        << QStringList{u"2 messages"_s, u"17"_s} << u""_s << QStringList{u"2 &messages"_s, u"17"_s};
    QTest::newRow("none left") << QStringList{u"aa"_s, u"aa"_s} << u""_s << QStringList{u"&aa"_s, u"aa"_s};
}

void TestMnemonics::everyTextGetsItsOwnLetter()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, taken);
    QFETCH(QStringList, marked);
    QCOMPARE(QStringList(withMnemonics(texts, taken)), marked);
}

QTEST_APPLESS_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
