#include "tests/support/patience.h"
#include "tests/ui/busy.h"
#include "tests/ui/pagedesk.h"
#include "ui/scan/scanner.h"
#include "ui/settings/diagnosticssection.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QVBoxLayout>
#include <QWindow>

using namespace aviso;
using namespace aviso::test;
using namespace aviso::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A host that only listens.
struct Listener
{
    QTcpServer server;
    QList<QTcpSocket*> visitors;

    Listener()
    {
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            while (QTcpSocket* visitor = server.nextPendingConnection())
                visitors << visitor;
        });
    }
    QUrl url(const QString& rest) const { return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()) + rest); }
};

struct Fixture : PageDesk
{
    QWidget window;
    QString backups = folder.filePath(u"backups"_s);
    DiagnosticsSection* section = nullptr;
    ScanRules rules;
    int soundsPlayed = 0;

    explicit Fixture(const std::optional<model::Account>& account = {})
    {
        if (account)
            add(*account);
        QDir().mkpath(backups);
        auto* column = new QVBoxLayout(&window);
        section = new DiagnosticsSection(services,
                                         {.data = folder.path(),
                                          .backups = backups,
                                          .scanRules = [this]() -> Result<ScanRules> { return rules; },
                                          .playSounds = [this] { ++soundsPlayed; }},
                                         &window);
        column->addWidget(section);
        window.resize(900, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    QPushButton* button(const QString& name) const { return section->findChild<QPushButton*>(name); }
    QPushButton* testOf(Part part) const { return button(u"test-%1"_s.arg(std::to_underlying(part))); }
    QString words(Part part) const
    {
        return section->findChild<QLabel*>(u"diagnosis-%1"_s.arg(std::to_underlying(part)))->text();
    }
    Health healthOf(Part part) const { return section->findings().value(part).health; }

    /// By the keyboard, and waits until it has told.
    bool test(Part part)
    {
        testOf(part)->setFocus();
        QTest::keyClick(testOf(part), Qt::Key_Space);
        return waitFor([&] { return testOf(part)->isEnabled() && section->findings().contains(part); });
    }

    bool testAll()
    {
        QTest::mouseClick(button(u"test-all"_s), Qt::LeftButton);
        return waitFor([&] { return section->findings().size() == allParts().size() - 1; });
    }
};

/// Keys as the window system brings them, at moments that the test says.
void scan(const QWidget& window, const QString& text, std::chrono::milliseconds pause, int end)
{
    quint64 now = 10'000;
    const auto press = [&](int key, const QString& typed) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, typed);
            event.setTimestamp(now);
            QCoreApplication::sendEvent(window.windowHandle(), &event);
        }
        now += static_cast<quint64>(pause.count());
    };
    for (const QChar c : text)
        press(c.unicode(), c);
    press(end, u"\r"_s);
}

} // namespace

class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasAStateInWordsAndATestOfItsOwn()
    {
        const Fixture f;
        QSet<QString> names;
        for (const Part part : allParts()) {
            QVERIFY(f.testOf(part)->isEnabled());
            names << f.testOf(part)->accessibleName();
            QVERIFY(f.testOf(part)->accessibleName().contains(Diagnostics::nameOf(part)));
        }
        QCOMPARE(names.size(), allParts().size());
        QVERIFY(!f.button(u"report-copy"_s)->isEnabled());
    }

    void theDatabaseIsReadAndTheDiskAndTheBackupsAreLookedAt()
    {
        Fixture f;
        QVERIFY(f.test(Part::Database));
        QCOMPARE(f.healthOf(Part::Database), Health::Good);
        QVERIFY(f.words(Part::Database).contains(u"Whole"_s));
        QVERIFY(f.test(Part::Disk));
        QVERIFY(f.healthOf(Part::Disk) != Health::Unchecked);
        QVERIFY(f.test(Part::Backup));
        QCOMPARE(f.healthOf(Part::Backup), Health::Advice);
        QVERIFY(f.words(Part::Backup).contains(u"no backup"_s));
    }

    void aDamagedDatabaseIsSaid()
    {
        Fixture f;
        {
            QFile file(f.store->file());
            const auto other = storage::Connection::open(f.store->file(), storage::Connection::Mode::ReadWrite);
            QVERIFY(other && (*other)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            QVERIFY(file.write(QByteArray(8192, '\xff')) == 8192);
        }
        QVERIFY(f.test(Part::Database));
        QCOMPARE(f.healthOf(Part::Database), Health::Bad);
    }

    void aHostIsReachedWithoutAByteBeingSent()
    {
        Listener host;
        model::Account account = practiceAccount();
        account.baseUrl = host.url(u"/secret/path?token=abc"_s);
        account.tokenUrl = host.url(u"/token"_s);
        Fixture f(account);
        QVERIFY(f.test(Part::Network));
        QCOMPARE(f.healthOf(Part::Network), Health::Good);
        QVERIFY(f.words(Part::Network).contains(u"127.0.0.1"_s));
        QTRY_COMPARE(host.visitors.size(), 1); // both addresses are the same door
        QTRY_COMPARE(host.visitors.first()->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(host.visitors.first()->readAll(), QByteArray());
    }

    void aHostThatDoesNotAnswerIsSaid()
    {
        model::Account account = practiceAccount();
        {
            const Listener gone;
            account.baseUrl = gone.url({});
            account.tokenUrl = {};
        }
        Fixture f(account);
        QVERIFY(f.test(Part::Network));
        QCOMPARE(f.healthOf(Part::Network), Health::Bad);
    }

    void anAccountThatCannotSignInIsNamed()
    {
        Fixture f(practiceAccount());
        QVERIFY(f.test(Part::Accounts));
        QCOMPARE(f.healthOf(Part::Accounts), Health::Bad);
        QVERIFY(f.words(Part::Accounts).startsWith(u"Practice:"_s));
    }

    void theKeyStoreIsTriedAndLeftAsItWas()
    {
        Fixture f;
        QVERIFY(f.test(Part::KeyStore));
        QCOMPARE(f.healthOf(Part::KeyStore), Health::Good);
        QCOMPARE(f.secrets.count(), 0);
        f.secrets.kept = settings::Keeping::Session;
        QVERIFY(f.test(Part::KeyStore));
        QTRY_COMPARE(f.healthOf(Part::KeyStore), Health::Advice);
    }

    void aScaleIsNotPretendedToBeThere()
    {
        Fixture f;
        QVERIFY(f.test(Part::Scale));
        QCOMPARE(f.healthOf(Part::Scale), Health::Absent);
        QVERIFY(f.words(Part::Scale).contains(u"Not configured"_s));
    }

    void aClockThatWasSetBackIsSaid()
    {
        Fixture f(practiceAccount());
        f.store
            ->write({},
                    [&](auto& c) {
                        return model::addShipment(c, goodShipment(AccountId{1}, u"A-1"_s), f.clock.now().addDays(2),
                                                  u"clerk"_s);
                    })
            .value();
        QVERIFY(f.test(Part::Clock));
        QCOMPARE(f.healthOf(Part::Clock), Health::Bad);
        f.clock.advance(std::chrono::hours(72));
        QVERIFY(f.test(Part::Clock));
        QTRY_COMPARE(f.healthOf(Part::Clock), Health::Good);
    }

    void aScanIsShownWithItsTimingAndDoesNothingElse()
    {
        Fixture f;
        const Scanner scanner; // as the window has one
        QSignalSpy scans(&scanner, &Scanner::scanned);
        QTest::mouseClick(f.testOf(Part::Scanner), Qt::LeftButton);
        QVERIFY(!f.testOf(Part::Scanner)->isEnabled());
        scan(f.window, u"996000123456789012"_s, std::chrono::milliseconds(4), Qt::Key_Return);
        QTRY_COMPARE(f.healthOf(Part::Scanner), Health::Good);
        QVERIFY2(f.words(Part::Scanner).contains(u"996000123456789012"_s), qPrintable(f.words(Part::Scanner)));
        QVERIFY(f.words(Part::Scanner).contains(u"longest pause 4 ms"_s));
        QCOMPARE(scans.size(), 0);
        QVERIFY(f.section->report().contains(u"longest-gap-ms=4"_s));
        QVERIFY(!f.section->report().contains(u"996000123456789012"_s));
    }

    void soundsArePlayedUnlessTheyAreSwitchedOff()
    {
        Fixture f;
        QVERIFY(f.test(Part::Sounds));
        QCOMPARE(f.soundsPlayed, 1);
        f.rules.isMute = true;
        QVERIFY(f.test(Part::Sounds));
        QTRY_COMPARE(f.healthOf(Part::Sounds), Health::Advice);
        QCOMPARE(f.soundsPlayed, 1);
    }

    void aPrefixThatIsSetAndDoesNotComeIsSaid()
    {
        Fixture f;
        f.rules.prefix = u"~"_s;
        QTest::mouseClick(f.testOf(Part::Scanner), Qt::LeftButton);
        scan(f.window, u"99600012"_s, std::chrono::milliseconds(4), Qt::Key_Tab);
        QTRY_COMPARE(f.healthOf(Part::Scanner), Health::Advice);
        QVERIFY(f.words(Part::Scanner).contains(u"prefix “~”"_s));
    }

    void slowTypingIsNotTakenForAScan()
    {
        Fixture f;
        QTest::mouseClick(f.testOf(Part::Scanner), Qt::LeftButton);
        scan(f.window, u"12345"_s, std::chrono::milliseconds(180), Qt::Key_Return);
        QTRY_COMPARE(f.healthOf(Part::Scanner), Health::Advice);
        QVERIFY(f.words(Part::Scanner).contains(u"passes for typing"_s));
    }

    void escLeavesTheScannerUntried()
    {
        Fixture f;
        QTest::mouseClick(f.testOf(Part::Scanner), Qt::LeftButton);
        scan(f.window, {}, {}, Qt::Key_Escape);
        QVERIFY(f.testOf(Part::Scanner)->isEnabled());
        QCOMPARE(f.healthOf(Part::Scanner), Health::Unchecked);
    }

    void testsCanBeStopped()
    {
        Fixture f;
        {
            const BusyReaders busy(f.tasks);
            QTest::mouseClick(f.testOf(Part::Disk), Qt::LeftButton);
            QVERIFY(!f.testOf(Part::Disk)->isEnabled());
            QTest::mouseClick(f.button(u"test-cancel"_s), Qt::LeftButton);
            QVERIFY(f.testOf(Part::Disk)->isEnabled());
            QVERIFY(!f.button(u"test-cancel"_s)->isEnabled());
        }
        QTRY_VERIFY(f.tasks.jobs().isEmpty());
        QVERIFY(!f.section->findings().contains(Part::Disk));
    }

    void theReportHoldsNoSecretsAndNoNames()
    {
        model::Account account = practiceAccount();
        account.name = u"Geheimladen"_s;
        account.baseUrl = QUrl(u"http://kunde-meier.localhost:9/pfad-geheim"_s);
        account.senderEmail = u"meier@example.ch"_s;
        account.settings[u"franking-licence"_s] = u"60099887"_s;
        Fixture f(account);
        f.secrets.write(u"Geheimladen"_s, u"client-secret"_s, u"hunter2-geheim"_s).value();
        QVERIFY(f.testAll());
        QVERIFY(f.words(Part::Accounts).contains(u"Geheimladen"_s)); // the person at the desk may see it
        QVERIFY(f.words(Part::Network).contains(u"kunde-meier"_s));
        QTest::mouseClick(f.button(u"report-copy"_s), Qt::LeftButton);
        const QString report = QApplication::clipboard()->text();
        QVERIFY(report.contains(u"[database] good"_s) && report.contains(u"accounts=1"_s));
        for (const QString& planted : {u"Geheim"_s, u"hunter2"_s, u"meier"_s, u"60099887"_s, u"pfad"_s, u"localhost"_s,
                                       f.folder.path(), QDir::home().dirName() + u'/', u"open-"_s})
            QVERIFY2(!report.contains(planted, Qt::CaseInsensitive), qPrintable(planted + u'\n' + report));
        const QString file = f.folder.filePath(u"report.txt"_s);
        f.section->saveTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), report);
    }

    void aReportThatNamedSomebodyWouldBeFound()
    {
        Findings findings;
        findings[Part::Accounts] = {.health = Health::Good, .sentence = u"Geheimladen"_s, .facts = {u"accounts=1"_s}};
        const QDateTime now(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        QVERIFY(!diagnosticsReport(findings, now).contains(u"Geheimladen"_s));
        findings[Part::Accounts].facts << findings[Part::Accounts].sentence;
        QVERIFY(diagnosticsReport(findings, now).contains(u"Geheimladen"_s));
    }
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
