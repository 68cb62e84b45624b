#include "core/printing/devices.h"
#include "core/printing/following.h"
#include "core/printing/socketprinter.h"
#include "tests/support/fakepost.h"
#include "tests/support/rawprinter.h"
#include "tests/support/testdesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using printing::PrintJob;
using printing::SocketAddress;
using test::RawPrinter;
using Habit = RawPrinter::Habit;

namespace {

const QByteArray oneLabel = "^XA^FO20,20^A0N,40^FDtext^FS^XZ\n";
constexpr printing::SocketPatience shortPatience{.connecting = 2'000ms, .standing = 300ms, .closing = 3'000ms};

PrintJob jobFor(const QString& printer, const QByteArray& bytes)
{
    return {.printer = printer, .title = u"Aviso"_s, .bytes = bytes, .kind = PrintJob::Kind::Raw};
}

/// A label whose only end comes after so many bytes.
QByteArray longLabel(qsizetype bytes)
{
    return "^XA^FX" + QByteArray(bytes, 'x') + "^FS^XZ\n";
}

} // namespace

class SocketPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: it is none
        QTest::addColumn<int>("port");
        QTest::newRow("with its port") << u"socket://10.0.0.5:6101"_s << u"10.0.0.5"_s << 6101;
        QTest::newRow("without") << u"socket://zebra.local"_s << u"zebra.local"_s << 9100;
        QTest::newRow("with a stroke") << u"socket://zebra/"_s << u"zebra"_s << 9100;
        QTest::newRow("IPv6") << u"socket://[fe80::1]:9100"_s << u"fe80::1"_s << 9100;
        QTest::newRow("a queue") << u"Counter"_s << QString() << 0;
        QTest::newRow("no host") << u"socket://:9100"_s << QString() << 0;
        QTest::newRow("no such port") << u"socket://zebra:99999"_s << QString() << 0;
        QTest::newRow("port 0") << u"socket://zebra:0"_s << QString() << 0;
        QTest::newRow("a path") << u"socket://zebra/queue"_s << QString() << 0;
        QTest::newRow("a user") << u"socket://me@zebra"_s << QString() << 0;
        QTest::newRow("another scheme") << u"ipp://zebra"_s << QString() << 0;
    }
    void addressesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto address = printing::socketAddress(text);
        QCOMPARE(address.has_value(), !host.isEmpty());
        if (address)
            QCOMPARE(*address, (SocketAddress{.host = host, .port = static_cast<quint16>(port)}));
        else
            QCOMPARE(address.error().code, u"printer-address"_s);
    }

    void aPrinterGetsEveryByteOnce_data()
    {
        QTest::addColumn<Habit>("habit");
        QTest::addColumn<int>("labels");
        QTest::newRow("that closes") << Habit::TakesAll << 1;
        QTest::newRow("that closes after many") << Habit::TakesAll << 50'000;
    }
    void aPrinterGetsEveryByteOnce()
    {
        QFETCH(Habit, habit);
        QFETCH(int, labels);
        RawPrinter printer(habit);
        const QByteArray bytes = oneLabel.repeated(labels);
        const auto sent = printing::printToSocket(jobFor(printer.address(), bytes), shortPatience);
        QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().args.join(u' ')));
        QVERIFY(printer.received() == bytes);
    }

    void aPrinterThatNeverClosesIsNotWaitedForLong()
    {
        RawPrinter printer(Habit::StaysOpen);
        QVERIFY(printing::printToSocket(jobFor(printer.address(), oneLabel), shortPatience));
        QCOMPARE(printer.received(), oneLabel);
    }

    void whatBreaksOffAfterALabelIsPerhapsPrinted_data()
    {
        QTest::addColumn<Habit>("habit");
        QTest::newRow("hangs up midway") << Habit::HangsUp;
        QTest::newRow("stands midway") << Habit::Stands;
    }
    void whatBreaksOffAfterALabelIsPerhapsPrinted()
    {
        QFETCH(Habit, habit);
        RawPrinter printer(habit, 5'000);
        const auto sent = printing::printToSocket(jobFor(printer.address(), oneLabel.repeated(500'000)), shortPatience);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(sent.error().code, u"print-unknown"_s);
        QVERIFY(!sent.error().args.value(0).isEmpty());
    }

    void whatBreaksOffBeforeTheEndOfTheFirstLabelIsNotPrinted_data()
    {
        whatBreaksOffAfterALabelIsPerhapsPrinted_data();
        QTest::newRow("hangs up at once") << Habit::HangsUpAtOnce;
    }
    void whatBreaksOffBeforeTheEndOfTheFirstLabelIsNotPrinted()
    {
        QFETCH(Habit, habit);
        RawPrinter printer(habit, 5'000);
        const auto sent = printing::printToSocket(jobFor(printer.address(), longLabel(15'000'000)), shortPatience);
        QVERIFY(!sent);
        // Whether the connection came about at all is the system's to say.
        QVERIFY(sent.error().code == "print-refused"_L1 || sent.error().code == "printer-unreachable"_L1);
        QVERIFY(sent.error().kind != Error::Kind::OutcomeUnknown);
    }

    void aPrinterThatHangsUpOnWhatItHasTakenHasPerhapsPrinted()
    {
        RawPrinter printer(Habit::HangsUp, 1);
        const auto sent = printing::printToSocket(jobFor(printer.address(), oneLabel), shortPatience);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, u"print-unknown"_s);
    }

    void aPrinterThatIsOffGetsNothing()
    {
        QString address;
        {
            address = RawPrinter(Habit::TakesAll).address();
        }
        const auto sent = printing::printToSocket(jobFor(address, oneLabel), shortPatience);
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Offline);
        QCOMPARE(sent.error().code, u"printer-unreachable"_s);
        QCOMPARE(sent.error().args, QStringList{address});
        QCOMPARE(printing::socketDpi(address, shortPatience).error().code, u"printer-unreachable"_s);
    }

    void pagesAreNotSentAsCommands()
    {
        RawPrinter printer(Habit::TakesAll);
        const auto sent = printing::printToSocket({.printer = printer.address(), .bytes = "%PDF-1.4"}, shortPatience);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, u"printer-takes-commands"_s);
        QVERIFY(printer.received().isEmpty());
    }

    void aPrinterSaysItsResolution_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("dpi");
        QTest::newRow("8 dots") << QByteArray("\x02ZD420-203dpi ZPL,V84.20.18Z,8,8192KB\x03\r\n") << 203;
        QTest::newRow("12 dots") << QByteArray("\x02GX430t,V61.17,12,2104KB\x03\r\n") << 305;
        QTest::newRow("24 dots") << QByteArray("\x02X,V1,24,1\x03") << 610;
        QTest::newRow("something else") << QByteArray("\x02no such command\x03") << 0;
        QTest::newRow("nonsense") << QByteArray("\x02,,7,\x03") << 0;
    }
    void aPrinterSaysItsResolution()
    {
        QFETCH(QByteArray, answer);
        RawPrinter printer(Habit::AnswersQueries, 0, answer);
        QTEST(printing::socketDpi(printer.address(), shortPatience).value(), "dpi");
    }

    void aJobOfSuchAPrinterIsOverOnceItWasTaken()
    {
        RawPrinter printer(Habit::TakesAll);
        const printing::Spooler spooler;
        const auto number = spooler.print(jobFor(printer.address(), oneLabel));
        QVERIFY(number);
        QCOMPARE(spooler.jobState(printer.address(), *number)->state, printing::JobReport::State::Completed);
        QVERIFY(!spooler.findJob(printer.address(), u"Aviso"_s)->has_value());
        QCOMPARE(spooler.cancel(printer.address(), *number).error().code, u"print-job-gone"_s);
        QVERIFY(spooler.trays(printer.address())->isEmpty());
    }

    void aDeskRemembersItsPrinters()
    {
        QTemporaryDir folder;
        test::FakePost post;
        test::TestDesk desk(folder.path(), post);
        const QString zebra = u"socket://zebra:9100"_s;
        const pages::ThermalHead head{.dpi = 305,
                                      .otherLabels = pages::ThermalHead::OtherLabels::Scale,
                                      .letters = pages::ThermalHead::Letters::AsTheyStand};
        const auto write = [&](const auto& change) { return desk.store().write(storage::Topic::Settings, change); };
        QCOMPARE(desk.read([&](storage::Connection& c) { return printing::headOf(c, zebra); }), pages::ThermalHead());
        QVERIFY(write([&](storage::Connection& c) { return printing::keepHeadOf(c, zebra, head); }));
        QCOMPARE(desk.read([&](storage::Connection& c) { return printing::headOf(c, zebra); }), head);
        QCOMPARE(desk.read([&](storage::Connection& c) { return printing::headOf(c, u"Counter"_s); }),
                 pages::ThermalHead());
        QVERIFY(write(
            [&](storage::Connection& c) { return printing::keepNetworkPrinters(c, {zebra, u"socket://a"_s, zebra}); }));
        QCOMPARE(desk.read(&printing::networkPrinters), (QStringList{u"socket://a"_s, zebra}));
        const auto wrong =
            write([&](storage::Connection& c) { return printing::keepNetworkPrinters(c, {zebra, u"Counter"_s}); });
        QCOMPARE(wrong.error().code, u"printer-address"_s);
        QCOMPARE(desk.read(&printing::networkPrinters).size(), 2);
    }
};

QTEST_GUILESS_MAIN(SocketPrinterTest)
#include "tst_socketprinter.moc"
