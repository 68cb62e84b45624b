#include "core/text/fuzzy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

class TestFuzzy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedFindsTheName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("whole") << u"quit"_s << u"Quit"_s << true;
        QTest::newRow("its beginning") << u"print"_s << u"Print labels"_s << true;
        QTest::newRow("the beginning of a later word") << u"lab"_s << u"Print labels"_s << true;
        QTest::newRow("words in another order") << u"labels print"_s << u"Print labels"_s << true;
        QTest::newRow("initials") << u"bs"_s << u"Book selected"_s << true;
        QTest::newRow("initials of three words") << u"baa"_s << u"Book all that are ready"_s << true;
        QTest::newRow("letters with gaps") << u"prtlb"_s << u"Print labels"_s << true;
        QTest::newRow("letters inside a word") << u"abel"_s << u"Print labels"_s << true;
        QTest::newRow("without accents") << u"etiquettes"_s << u"Imprimer les étiquettes"_s << true;
        QTest::newRow("with accents that are not there") << u"étiket"_s << u"Etiketten drucken"_s << true;
        QTest::newRow("Cyrillic, in capitals") << u"ОФОРМ"_s << u"Оформити вибрані"_s << true;
        QTest::newRow("spaces around") << u"  print  "_s << u"Print labels"_s << true;
        QTest::newRow("one word too many") << u"print house"_s << u"Print labels"_s << false;
        QTest::newRow("letters in the wrong order") << u"tnirp"_s << u"Print labels"_s << false;
        QTest::newRow("gaps that begin in the middle of a word") << u"ritls"_s << u"Print labels"_s << false;
        QTest::newRow("a letter too many") << u"quitt"_s << u"Quit"_s << false;
        QTest::newRow("nothing") << u""_s << u"Quit"_s << false;
        QTest::newRow("in nothing") << u"a"_s << u""_s << false;
    }
    void whatIsTypedFindsTheName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(bool, isFound);
        QCOMPARE(text::fit(typed, name) > 0, isFound);
    }

    void theBetterWayToBeFoundComesFirst()
    {
        const QStringList best{u"book"_s,       u"Bookings"_s,         u"Notebook book"_s, u"B. of old kites"_s,
                               u"Overbooked"_s, u"Big old oaks kept"_s};
        QCOMPARE(text::fit(u"book"_s, best[0]) > text::fit(u"book"_s, best[1]), true);
        QCOMPARE(text::fit(u"book"_s, best[1]) > text::fit(u"book"_s, best[2]), true);
        QCOMPARE(text::fit(u"book"_s, best[2]) > text::fit(u"book"_s, best[5]), true);
        QCOMPARE(text::fit(u"book"_s, best[5]) > text::fit(u"book"_s, best[4]), true);
        QCOMPARE(text::fit(u"book"_s, best[4]) > text::fit(u"bkd"_s, best[1]), true);
    }

    void aShorterNameComesBeforeALongerOne()
    {
        const QList<text::Named> names{{.name = u"Print labels of yesterday"_s}, {.name = u"Print labels"_s}};
        QCOMPARE(text::ranked(u"print"_s, names), (QList<qsizetype>{1, 0}));
    }

    void equalsKeepTheirOrder()
    {
        const QList<text::Named> names{{.name = u"Save A"_s}, {.name = u"Save B"_s}, {.name = u"Save C"_s}};
        QCOMPARE(text::ranked(u"save"_s, names), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(text::ranked(QString(), names), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(text::ranked(u"  "_s, names), (QList<qsizetype>{0, 1, 2}));
    }

    void whatIsAtHandGoesFirstAmongThoseThatAreNamedInTheSameWay()
    {
        const QList<text::Named> names{{.name = u"Karten drucken"_s, .isAtHand = false},
                                       {.name = u"Etiketten drucken"_s},
                                       {.name = u"Drucker"_s, .isAtHand = false}};
        QCOMPARE(text::ranked(u"druck"_s, names), (QList<qsizetype>{2, 1, 0}));
        QCOMPARE(text::ranked(u"karten drucken"_s, names), QList<qsizetype>{0});
        QCOMPARE(text::ranked(QString(), names), (QList<qsizetype>{0, 1, 2}));
    }

    void otherWordsFindItBehindThoseWhoseNameFits()
    {
        const QList<text::Named> names{{.name = u"Remove"_s, .also = u"Accounts delete"_s},
                                       {.name = u"Accounts"_s},
                                       {.name = u"Save"_s, .also = u"Accounts"_s}};
        QCOMPARE(text::ranked(u"accounts"_s, names), (QList<qsizetype>{1, 0, 2}));
        QCOMPARE(text::ranked(u"save acc"_s, names), (QList<qsizetype>{2}));
        QCOMPARE(text::ranked(u"elete"_s, names), QList<qsizetype>());
    }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
