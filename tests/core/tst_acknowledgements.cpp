#include "tests/support/letterdesk.h"

#include <QTest>

using namespace aviso;
using namespace aviso::test::letters;
using namespace Qt::Literals::StringLiterals;

class TestAcknowledgements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCarrierSaysIsMatchedOnce()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.book(u"L2"_s);
        f.book(u"L3"_s);
        QVERIFY(f.program.submit(f.account));
        const QString file = f.fileReference();
        const QByteArray answer = said(file, u"98.00.600123.00000001"_s, "OK") +
                                  said(file, u"980060012300000002"_s, "ERROR", "PLZ") +
                                  said(file, u"980060012300000009"_s, "OK") + said(u"AVX"_s, u"1"_s, "OK") +
                                  said(file, u"980060012300000003"_s, "PERHAPS");
        const auto heard = f.program.hear(answer);
        QVERIFY(heard && heard->isNew);
        QCOMPARE(references(heard->accepted), QStringList{u"L1"_s});
        QCOMPARE(references(heard->rejected), QStringList{u"L2"_s});
        QCOMPARE(heard->rejected.first().words, u"PLZ"_s);
        QCOMPARE(references(heard->undecided), QStringList{u"L3"_s});
        QCOMPARE(heard->unknownItems, QStringList{u"980060012300000009"_s});
        QCOMPARE(heard->unknownFiles, QStringList{u"AVX"_s});
        const auto again = f.program.hear(answer);
        QVERIFY(again && !again->isNew);
        QVERIFY(again->accepted.isEmpty() && again->rejected.isEmpty());
        const auto other = f.program.hear(' ' + answer); // the same in another file
        QVERIFY(other && other->isNew);
        QVERIFY(other->accepted.isEmpty() && other->rejected.isEmpty());
        QCOMPARE(references(f.program.standing().rejected), QStringList{u"L2"_s});
    }

    void aRejectedItemIsAnnouncedAgainOnceItWasMended()
    {
        Fixture f;
        const ShipmentId good = f.book(u"L1"_s);
        const ShipmentId bad = f.book(u"L2"_s);
        QVERIFY(f.program.submit(f.account));
        const QString first = f.fileReference();
        QVERIFY(f.program.hear(said(first, u"980060012300000002"_s, "ERROR", "PLZ")));
        QCOMPARE(f.program.submit(f.account).error().code, u"nothing-to-submit"_s); // not by itself
        QCOMPARE(f.program.submit(f.account, {}, {.mended = {good}}).error().code, u"not-rejected"_s);
        const auto done = f.program.submit(f.account, {}, {.mended = {bad, bad}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QCOMPARE(references(done->files.first().items), QStringList{u"L2"_s});
        QVERIFY(f.program.standing().rejected.isEmpty());
        const auto late = f.program.hear(said(first, u"980060012300000002"_s, "OK"));
        QCOMPARE(references(late->contradicting), QStringList{u"L2"_s});
        const auto second = f.program.hear(said(done->files.first().reference, u"980060012300000002"_s, "OK"));
        QCOMPARE(references(second->accepted), QStringList{u"L2"_s});
    }

    void aFileThatIsRejectedAsAWholeRejectsItsItems()
    {
        Fixture f;
        f.book(u"L1"_s);
        f.book(u"L2"_s);
        QVERIFY(f.program.submit(f.account));
        const auto heard =
            f.program.hear("<File><FileReference>" + f.fileReference().toUtf8() +
                           "</FileReference><Status>REJECTED</Status><Message>XSD</Message><Item><IdentCode>"
                           "980060012300000001</IdentCode><Status>OK</Status></Item></File>");
        QCOMPARE(references(heard->accepted), QStringList{u"L1"_s});
        QCOMPARE(references(heard->rejected), QStringList{u"L2"_s});
        QCOMPARE(heard->rejected.first().words, u"XSD"_s);
        const auto again = f.program.submit(f.account, {}, {.which = shipping::Mended::All});
        QVERIFY2(again, again ? "" : qPrintable(again.error().code));
        QCOMPARE(references(again->files.first().items), QStringList{u"L2"_s});
    }

    void anUnreadableAnswerChangesNothingAndIsReadOnceItIsWhole()
    {
        Fixture f;
        f.book(u"L1"_s);
        QVERIFY(f.program.submit(f.account));
        const QString path = f.data.filePath(u"answer.xml"_s);
        const QByteArray whole =
            "<ProcessingStatus>" + said(f.fileReference(), u"980060012300000001"_s, "OK") + "</ProcessingStatus>";
        const auto write = [&](const QByteArray& bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(whole.chopped(5)));
        const auto cut = shipping::acknowledgeFile(f.program.desk.desk(), f.program.channels.front(), path);
        QCOMPARE(cut.error().code, u"acknowledgement-unreadable"_s);
        QVERIFY(QFile::exists(path));
        QVERIFY(write(whole));
        const auto read = shipping::acknowledgeFile(f.program.desk.desk(), f.program.channels.front(), path);
        QCOMPARE(references(read->accepted), QStringList{u"L1"_s});
        const auto gone = shipping::acknowledgeFile(f.program.desk.desk(), f.program.channels.front(), path + u'x');
        QCOMPARE(gone.error().code, u"file-missing"_s);
    }

    void whatIsNotAnsweredIsListedAfterItsDays()
    {
        Fixture f;
        f.book(u"L1"_s);
        QVERIFY(f.program.submit(f.account));
        f.program.desk.clock().advance(std::chrono::hours(72));
        QVERIFY(f.program.standing().overdue.isEmpty());
        f.program.desk.clock().advance(std::chrono::seconds(1));
        QCOMPARE(references(f.program.standing().overdue), QStringList{u"L1"_s});
        QVERIFY(f.program.hear(said(f.fileReference(), u"980060012300000001"_s, "OK")));
        QVERIFY(f.program.standing().overdue.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAcknowledgements)
#include "tst_acknowledgements.moc"
