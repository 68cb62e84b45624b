#include "core/model/documents.h"
#include "core/pages/isolated.h"
#include "core/pages/labels.h"
#include "core/practice/server.h"
#include "core/settings/settings.h"
#include "core/storage/store.h"
#include "tests/support/rawprinter.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace aviso;

namespace {

const QByteArray clientSecret = "never-to-be-seen-9f31";

/// What one call of the program said.
struct Said
{
    int status = -1;
    QByteArray out = {};
    QByteArray err = {};
    QJsonDocument document = {};
    QJsonParseError parsing = {};

    QJsonObject json() const { return document.object(); }
    QJsonArray array(const QString& key) const { return json()[key].toArray(); }
    qsizetype count(const QString& key) const { return array(key).size(); }
    QString errorCode() const { return json()[u"error"_s][u"code"_s].toString(); }
    QByteArray all() const { return out + '\n' + err; }
};

constexpr auto header = "Order;First name;Name;Street;No;Postcode;City;Country;E-mail;Language;Weight (kg)\n";

QByteArray goodRow(const QByteArray& reference)
{
    return reference + ";Anna;Gerber;Lorrainestrasse;14;3013;Bern;CH;anna.gerber@example.com;de;1.25\n";
}

/// A desk of its own, a practice carrier of its own, and the program between them.
class Scene
{
public:
    Scene()
    {
        const auto started = server.start();
        if (!started)
            qFatal("the practice carrier does not start");
    }

    Said run(const QStringList& words, const QByteArray& secret = clientSecret) const
    {
        return runBare(QStringList{u"--data"_s, folder.filePath(u"desk"_s), u"--json"_s} + words, secret);
    }

    Said runBare(const QStringList& words, const QByteArray& secret = clientSecret) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TEST_ID"_s, u"client"_s);
        environment.insert(u"TEST_SECRET"_s, QString::fromLatin1(secret));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s); // no key store here
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(more);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(folder.path());
        program.start(QStringLiteral(AVISO_CLI), words);
        if (!program.waitForFinished(120'000))
            qFatal("aviso-cli hangs");
        Said said{.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                  .out = program.readAllStandardOutput(),
                  .err = program.readAllStandardError()};
        said.document = QJsonDocument::fromJson(said.out, &said.parsing);
        return said;
    }

    QStringList accountWords(const QString& name) const
    {
        return {u"account"_s,
                u"add"_s,
                u"swisspost"_s,
                u"--name"_s,
                name,
                u"--url"_s,
                server.swissPostBase(),
                u"--practice"_s,
                u"--set"_s,
                u"franking-licence=99000100"_s,
                u"--set"_s,
                u"sender.name=Bergladen"_s,
                u"--set"_s,
                u"sender.street=Postgasse 12"_s,
                u"--set"_s,
                u"sender.postcode=3011"_s,
                u"--set"_s,
                u"sender.city=Bern"_s,
                u"--set"_s,
                u"sender.post-office=3011 Bern"_s,
                u"--secret"_s,
                u"client-id=TEST_ID"_s,
                u"--secret"_s,
                u"client-secret=TEST_SECRET"_s};
    }

    Said addAccount() const { return run(accountWords(u"Shop"_s) << u"--secrets-from-env"_s); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    Said import(const QByteArray& rows) const
    {
        return run({u"orders"_s, u"import"_s, write(u"orders.csv"_s, header + rows), u"--account"_s, u"Shop"_s});
    }

    /// Leaves the ledger as a program does that died between its intent and the answer.
    void asIfKilledWhileBooking() const
    {
        const auto store = storage::Store::open(folder.filePath(u"desk/desk.sqlite"_s)).value();
        store
            ->write(
                storage::Topic::Shipments,
                [](storage::Connection& c) -> Result<void> {
                    c.run(u"UPDATE attempts SET state = 'intended', owner = 'gone' WHERE state = 'unknown'"_s).value();
                    c.run(u"UPDATE shipments SET state = 'booking' WHERE state = 'unknown'"_s).value();
                    return {};
                })
            .value();
    }

    void asIfPrintedTwice() const
    {
        const auto store = storage::Store::open(folder.filePath(u"desk/desk.sqlite"_s)).value();
        store
            ->write(storage::Topic::Documents,
                    [](storage::Connection& c) -> Result<void> {
                        c.run(u"UPDATE documents SET print_count = 2"_s).value();
                        return {};
                    })
            .value();
    }

    void asIfBookedInZpl(const QByteArray& zpl) const
    {
        const auto store = storage::Store::open(folder.filePath(u"desk/desk.sqlite"_s)).value();
        store
            ->write(storage::Topic::Documents,
                    [&zpl](storage::Connection& c) -> Result<void> {
                        c.run(u"UPDATE documents SET format = 'ZPL2', bytes = ?"_s, zpl).value();
                        return {};
                    })
            .value();
    }

    /// Books a shipment whose label is one for a head of 305 dots an inch; gives it.
    QByteArray bookInZpl() const
    {
        addAccount();
        import(goodRow("A-1"));
        run({u"book"_s, u"--all"_s});
        const QByteArray number = documentValues(u"number"_s).value(0).toLatin1();
        const QByteArray zpl =
            "^XA^CI28^PW1260^LL1776^FO60,200^A0N,60^FDBjörk^FS^BY4^FO60,900^BCN,300,N^FD>;" + number + "^FS^XZ";
        asIfBookedInZpl(zpl);
        return zpl;
    }

    QStringList documentValues(const QString& column) const
    {
        const auto store = storage::Store::open(folder.filePath(u"desk/desk.sqlite"_s)).value();
        return store
            ->read([&column](storage::Connection& c) -> Result<QStringList> {
                QStringList values;
                const auto rows = c.run(u"SELECT CAST(%1 AS TEXT) FROM documents ORDER BY id"_s.arg(column));
                for (const auto& row : rows.value())
                    values.append(row.text(0));
                return values;
            })
            .value();
    }

    QList<int> printCounts() const
    {
        QList<int> counts;
        for (const QString& count : documentValues(u"print_count"_s))
            counts.append(count.toInt());
        return counts;
    }

    QByteArray read(const QString& name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As the window's settings would.
    void set(const QString& key, const QString& value) const
    {
        const auto store = storage::Store::open(folder.filePath(u"desk/desk.sqlite"_s)).value();
        store
            ->write(storage::Topic::Settings, [&](storage::Connection& c) { return settings::setValue(c, key, value); })
            .value();
    }

    /// A print service with the queue "fake"; `failing` as fakecups.cpp has it.
    void servePrinting(const QString& failing)
    {
        more.insert(u"LD_PRELOAD"_s, QStringLiteral(FAKE_CUPS));
        more.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        more.insert(u"FAKE_CUPS_FAILS"_s, failing);
        more.insert(u"FAKE_CUPS_TOLD"_s, folder.filePath(u"told"_s));
        more.insert(u"FAKE_CUPS_JOBS"_s, folder.filePath(u"jobs"_s));
    }

    QByteArray everyByteOnDisk() const
    {
        QByteArray all;
        for (const QFileInfo& info : QDir(folder.filePath(u"desk"_s)).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    QTemporaryDir folder;
    practice::Server server;
    QProcessEnvironment more; ///< that the program starts in
};

constexpr int identLength = 18; // shorter codes are those of services

/// Every identification number that stands as Code 128 in a PDF, however many pages it has.
QStringList numbersIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pdf = file.readAll();
    QStringList numbers;
    int pageCount = 1;
    for (int page = 0; page < pageCount; ++page) {
        const auto rendered = pages::render(pdf, page, 300, pages::Purpose::Codes);
        if (!rendered)
            return {};
        pageCount = rendered->pageCount;
        for (const pages::DecodedCode& code : pages::decodeCodes(rendered->image, pages::Effort::AnyWay))
            if (code.symbology == "Code128"_L1 && pages::bareNumber(code.text).size() == identLength)
                numbers << pages::bareNumber(code.text);
    }
    return numbers;
}

QStringList textsAt(const QJsonArray& array, const QString& key)
{
    QStringList texts;
    for (const QJsonValue value : array)
        texts << value[key].toString();
    return texts;
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongUseEndsWithTwoAndOneDocument_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QStringList{} << u"no-command"_s;
        QTest::newRow("unknown command") << QStringList{u"teleport"_s} << u"unknown-command"_s;
        QTest::newRow("unknown verb") << QStringList{u"shipments"_s, u"eat"_s} << u"unknown-command"_s;
        QTest::newRow("a command of a later version") << QStringList{u"rules"_s, u"list"_s} << u"unknown-command"_s;
        QTest::newRow("group without verb") << QStringList{u"labels"_s} << u"unknown-command"_s;
        QTest::newRow("unknown option") << QStringList{u"book"_s, u"--twice"_s} << u"unknown-option"_s;
        QTest::newRow("option of another command") << QStringList{u"reconcile"_s, u"--all"_s} << u"unknown-option"_s;
        QTest::newRow("option without value")
            << QStringList{u"orders"_s, u"import"_s, u"x"_s, u"--source"_s} << u"missing-value"_s;
        QTest::newRow("switch with value") << QStringList{u"book"_s, u"--all=yes"_s} << u"surplus-value"_s;
        QTest::newRow("missing operand") << QStringList{u"shipments"_s, u"show"_s} << u"missing-operand"_s;
        QTest::newRow("surplus operand") << QStringList{u"reconcile"_s, u"1"_s} << u"surplus-operand"_s;
        QTest::newRow("neither all nor some") << QStringList{u"book"_s} << u"missing-operand"_s;
        QTest::newRow("all and some") << QStringList{u"book"_s, u"1"_s, u"--all"_s} << u"surplus-operand"_s;
        QTest::newRow("unknown language")
            << QStringList{u"account"_s, u"list"_s, u"--lang"_s, u"xx"_s} << u"unknown-language"_s;
        QTest::newRow("unknown state") << QStringList{u"shipments"_s, u"list"_s, u"--state"_s, u"lost"_s}
                                       << u"unknown-state"_s;
        QTest::newRow("unknown state of the outbox")
            << QStringList{u"outbox"_s, u"list"_s, u"--state"_s, u"draft"_s} << u"unknown-state"_s;
        QTest::newRow("unknown carrier") << QStringList{u"account"_s, u"add"_s, u"pigeon"_s, u"--name"_s, u"P"_s}
                                         << u"unknown-carrier"_s;
        QTest::newRow("unknown field") << QStringList{u"account"_s, u"add"_s,   u"swisspost"_s, u"--name"_s,
                                                      u"P"_s,       u"--set"_s, u"colour=red"_s}
                                       << u"unknown-key"_s;
        QTest::newRow("secret in clear over the net")
            << QStringList{u"account"_s, u"add"_s,   u"swisspost"_s,           u"--name"_s,
                           u"P"_s,       u"--url"_s, u"http://example.com/x"_s}
            << u"not-a-url"_s;
        QTest::newRow("no pair") << QStringList{u"shipments"_s, u"set"_s, u"1"_s, u"weight"_s} << u"missing-operand"_s;
        QTest::newRow("unknown key") << QStringList{u"shipments"_s, u"set"_s, u"1"_s, u"colour=red"_s}
                                     << u"unknown-key"_s;
        QTest::newRow("weight in words") << QStringList{u"shipments"_s, u"set"_s, u"1"_s, u"weight=heavy"_s}
                                         << u"wrong-value"_s;
        QTest::newRow("position 5") << QStringList{u"labels"_s, u"export"_s,           u"--all"_s, u"--out"_s,
                                                   u"x.pdf"_s,  u"--first-position"_s, u"5"_s}
                                    << u"wrong-value"_s;
        QTest::newRow("labels without a file")
            << QStringList{u"labels"_s, u"export"_s, u"--all"_s} << u"missing-option"_s;
        QTest::newRow("print without a printer")
            << QStringList{u"labels"_s, u"print"_s, u"--all"_s} << u"missing-option"_s;
    }

    void aWrongUseEndsWithTwoAndOneDocument()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        const Scene scene;
        const Said said = scene.run(words);
        QCOMPARE(said.status, 2);
        QCOMPARE(said.parsing.error, QJsonParseError::NoError);
        QCOMPARE(said.errorCode(), code);
        const QJsonObject error = said.json()[u"error"_s].toObject();
        for (const QString& key : {u"kind"_s, u"code"_s, u"field"_s, u"args"_s, u"message"_s})
            QVERIFY2(error.contains(key), qPrintable(key));
        QVERIFY(!error[u"message"_s].toString().isEmpty());
    }

    void nothingDoneEndsWithThree_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown shipment") << QStringList{u"shipments"_s, u"show"_s, u"4711"_s} << u"no-such-shipment"_s;
        QTest::newRow("missing file") << QStringList{u"orders"_s, u"import"_s, u"nowhere.csv"_s} << u"file-missing"_s;
        QTest::newRow("unknown account") << QStringList{u"account"_s, u"test"_s, u"Nobody"_s} << u"no-such-account"_s;
        QTest::newRow("another kind of database")
            << QStringList{u"account"_s, u"list"_s, u"--database"_s, u"postgresql://me@host/desk"_s}
            << u"database-not-supported"_s;
        QTest::newRow("no database to save") << QStringList{u"backup"_s, u"b.sqlite"_s} << u"file-missing"_s;
        QTest::newRow("no database to check") << QStringList{u"verify"_s} << u"file-missing"_s;
        QTest::newRow("no backup") << QStringList{u"restore"_s, u"nowhere.sqlite"_s} << u"file-missing"_s;
        QTest::newRow("no label") << QStringList{u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"x.pdf"_s}
                                  << u"nothing-to-merge"_s;
        QTest::newRow("receipts to nowhere")
            << QStringList{u"outbox"_s, u"drain"_s, u"--receipts"_s, u"nowhere"_s} << u"receipts-folder-missing"_s;
        QTest::newRow("rehearsal of nothing")
            << QStringList{u"messages"_s, u"rehearse"_s, u"x"_s} << u"no-such-shipment"_s;
    }

    void nothingDoneEndsWithThree()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, code);
        const Scene scene;
        const Said said = scene.run(words);
        QCOMPARE(said.status, 3);
        QCOMPARE(said.parsing.error, QJsonParseError::NoError);
        QCOMPARE(said.errorCode(), code);
    }

    void whatAnErrorIsAboutIsKeptForScripts()
    {
        const Scene scene;
        const QJsonObject error = scene.run({u"shipments"_s, u"show"_s, u"A-4711"_s}).json()[u"error"_s].toObject();
        QCOMPARE(error[u"field"_s].toString(), QString());
        QCOMPARE(error[u"args"_s].toArray(), QJsonArray{u"A-4711"_s});
    }

    void whatFailedIsNamedOnce()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        const Said labels = scene.run({u"labels"_s, u"export"_s, u"A-1"_s, u"A-9"_s, u"--out"_s, u"labels.pdf"_s});
        QVERIFY2(labels.err.contains("A-1: The shipment has no label yet."), labels.err.constData());
        QVERIFY2(labels.err.contains("A-9: There is no shipment"), labels.err.constData());
    }

    void helpAndVersionAreOneDocumentToo()
    {
        const Scene scene;
        for (const QStringList& words : {QStringList{u"--help"_s}, QStringList{u"shipments"_s, u"--help"_s},
                                         QStringList{u"book"_s, u"-h"_s}, QStringList{u"--version"_s}}) {
            const Said said = scene.run(words);
            QCOMPARE(said.status, 0);
            QCOMPARE(said.parsing.error, QJsonParseError::NoError);
        }
        const Said plain = scene.runBare({u"shipments"_s, u"set"_s, u"--help"_s});
        QVERIFY(plain.out.contains("shipments set REF... KEY=VALUE..."));
        QVERIFY(plain.err.isEmpty());
    }

    void sentencesComeInTheLanguageThatWasAskedFor()
    {
        const Scene scene;
        const Said english = scene.run({u"shipments"_s, u"show"_s, u"4711"_s, u"--lang"_s, u"en"_s});
        QVERIFY(english.json()[u"error"_s][u"message"_s].toString().contains(u"no shipment"_s));
    }

    void withoutAKeyStoreASecretIsRefusedAndNothingStored()
    {
        const Scene scene;
        const Said said = scene.run(scene.accountWords(u"Shop"_s));
        QCOMPARE(said.status, 3);
        QCOMPARE(said.errorCode(), u"no-key-store"_s);
        QVERIFY(said.err.contains("--secrets-from-env"));
        QCOMPARE(scene.run({u"account"_s, u"list"_s}).count(u"items"_s), 0);
    }

    void anAccountSignsInForRealAndItsSecretIsNowhere()
    {
        const Scene scene;
        const Said added = scene.addAccount();
        QCOMPARE(added.status, 0);
        QCOMPARE(added.json()[u"carrier"_s].toString(), u"swisspost"_s);
        QCOMPARE(added.json()[u"name"_s].toString(), u"Shop"_s);
        QVERIFY(added.json()[u"id"_s].toInteger() > 0);
        const Said good = scene.run({u"account"_s, u"test"_s, u"Shop"_s});
        QCOMPARE(good.status, 0);
        const Said bad = scene.run({u"account"_s, u"test"_s, u"Shop"_s}, "wrong");
        QCOMPARE(bad.status, 3);
        QCOMPARE(bad.json()[u"error"_s][u"kind"_s].toString(), u"unauthorised"_s);
        const Said listed = scene.run({u"account"_s, u"list"_s});
        QCOMPARE(listed.array(u"items"_s).first()[u"last_failure"_s][u"code"_s].toString(), u"sign-in-refused"_s);
        for (const Said& said : {added, good, bad, listed})
            QVERIFY(!said.all().contains(clientSecret));
        QVERIFY(!scene.everyByteOnDisk().contains(clientSecret));
        QVERIFY(scene.everyByteOnDisk().contains("TEST_SECRET"));
    }

    void aWrongLicenceIsRefusedByItsField()
    {
        const Scene scene;
        const Said said = scene.run(
            {u"account"_s, u"add"_s, u"swisspost"_s, u"--name"_s, u"P"_s, u"--set"_s, u"franking-licence=12"_s});
        QCOMPARE(said.status, 3);
        QCOMPARE(said.json()[u"error"_s][u"field"_s].toString(), u"franking-licence"_s);
        QCOMPARE(scene.run({u"account"_s, u"list"_s}).count(u"items"_s), 0);
    }

    void ordersAreImportedOnceAndBadRowsAreNamed()
    {
        const Scene scene;
        scene.addAccount();
        const QByteArray rows = goodRow("A-1") + goodRow("1.23E+11") + goodRow("A-2");
        const Said dry =
            scene.run({u"orders"_s, u"import"_s, scene.write(u"dry.csv"_s, header + rows), u"--dry-run"_s});
        QCOMPARE(dry.json()[u"added"_s].toInt(), 2);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s}).count(u"items"_s), 0);
        const Said first = scene.import(rows);
        QCOMPARE(first.status, 1);
        QCOMPARE(first.json()[u"added"_s].toInt(), 2);
        const QJsonObject rejected = first.array(u"rejected"_s).first().toObject();
        QCOMPARE(rejected[u"row"_s].toInt(), 3);
        QCOMPARE(rejected[u"field"_s].toString(), u"reference"_s);
        QVERIFY(!rejected[u"message"_s].toString().isEmpty());
        const Said second = scene.import(rows);
        QCOMPARE(second.json()[u"added"_s].toInt(), 0);
        QCOMPARE(second.json()[u"seen"_s].toInt(), 2);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s}).count(u"items"_s), 2);
    }

    void theRejectedRowsGoToAFileWithTheReason()
    {
        const Scene scene;
        const QString file = scene.write(u"mixed.csv"_s, header + goodRow("A-1") + goodRow("1.23E+11"));
        const Said said = scene.run({u"orders"_s, u"import"_s, file, u"--rejected"_s, u"bad.csv"_s});
        QFile bad(said.json()[u"rejected_file"_s].toString());
        QVERIFY(bad.open(QIODevice::ReadOnly));
        const QByteArray text = bad.readAll();
        QVERIFY(text.contains("1.23E+11"));
        QVERIFY(!text.contains("A-1"));
    }

    void rejectedRowsThatWereMendedComeInUnderTheirOwnSource()
    {
        const Scene scene;
        const QByteArray rows = goodRow("A-1") + goodRow("1.23E+11") + goodRow("A-1").replace("Lorraine", "Berg");
        const Said first = scene.run({u"orders"_s, u"import"_s, scene.write(u"shop.csv"_s, header + rows),
                                      u"--source"_s, u"shop"_s, u"--map"_s, u"text1=First name"_s, u"--map"_s,
                                      u"recipient.first-name="_s, u"--rejected"_s, u"bad.csv"_s});
        QCOMPARE(first.json()[u"added"_s].toInt(), 1);
        QCOMPARE(first.count(u"rejected"_s), 2);
        QFile bad(first.json()[u"rejected_file"_s].toString());
        QVERIFY(bad.open(QIODevice::ReadOnly));
        const QString mended = scene.write(u"mended.csv"_s, bad.readAll().replace("1.23E+11", "A-2"));
        const Said second = scene.run({u"orders"_s, u"import"_s, mended});
        QCOMPARE(second.json()[u"added"_s].toInt(), 1);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s}).count(u"items"_s), 2);
        const Said shown = scene.run({u"shipments"_s, u"show"_s, u"A-2"_s});
        QVERIFY(shown.out.contains("\"Anna\""));
        QVERIFY2(QString::fromUtf8(shown.out).contains(u"text1"_s), shown.out.constData());
    }

    void aFileInAnotherEncodingThanTheLastKeepsItsLetters()
    {
        const Scene scene;
        const QByteArray west = header + goodRow("A-1").replace("Gerber", "M\xFCller");
        const QByteArray utf8 = header + goodRow("A-1").replace("Gerber", "Müller").replace("Lorraine", "Berg");
        QCOMPARE(scene.run({u"orders"_s, u"import"_s, scene.write(u"west.csv"_s, west)}).json()[u"added"_s].toInt(), 1);
        QCOMPARE(scene.run({u"orders"_s, u"import"_s, scene.write(u"utf8.csv"_s, utf8)}).json()[u"updated"_s].toInt(),
                 1);
        QVERIFY(scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).out.contains("Müller"));
    }

    void columnsThatAreNewAreTakenAndThoseThatFillNothingAreNamed()
    {
        const Scene scene;
        const QByteArray first = "Order;Name;Street;Postcode;City\nA-1;Gerber;Weg 1;3013;Bern\n";
        const QByteArray second = "Order;Name;Street;Postcode;City;Parcels;E-mail;Mood\n"
                                  "A-1;Gerber;Weg 1;3013;Bern;3;a@example.com;good\n"
                                  "A-2;Keller;Weg 2;3013;Bern;3;b@example.com;good\n";
        QVERIFY(
            scene.run({u"orders"_s, u"import"_s, scene.write(u"1.csv"_s, first)}).array(u"unused_columns"_s).isEmpty());
        const Said said = scene.run({u"orders"_s, u"import"_s, scene.write(u"2.csv"_s, second)});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.json()[u"added"_s].toInt(), 1);
        QCOMPARE(said.json()[u"updated"_s].toInt(), 1);
        QCOMPARE(said.array(u"unused_columns"_s), QJsonArray{u"Mood"_s});
        QVERIFY2(said.err.contains("Mood"), said.err.constData());
        const Said shown = scene.run({u"shipments"_s, u"show"_s, u"A-2"_s});
        QCOMPARE(shown.count(u"parcels"_s), 3);
        QVERIFY(shown.out.contains("b@example.com"));
    }

    void aQuoteThatIsNotClosedRefusesItsRowOnly()
    {
        const Scene scene;
        const QByteArray file = "Order;Name;Street;Postcode;City;Parcels;Text 1\n"
                                "A-1;Gerber;Weg 1;3013;Bern;1;\"open\n"
                                "A-2;Keller;Weg 2;3013;Bern;1;x\n"
                                "A-3;Huber;Weg 3;3013;Bern;1;y\n"
                                "A-4;\"Meier\" AG;Weg 4;3013;Bern;1;\"ok\"\n";
        const Said said = scene.run({u"orders"_s, u"import"_s, scene.write(u"1.csv"_s, file)});
        QCOMPARE(said.status, 1);
        QCOMPARE(said.json()[u"rows"_s].toInt(), 4);
        QCOMPARE(said.json()[u"added"_s].toInt(), 3);
        const QJsonObject rejected = said.array(u"rejected"_s).first().toObject();
        QCOMPARE(rejected[u"code"_s].toString(), u"quote-unbalanced"_s);
        const QString message = rejected[u"message"_s].toString();
        QVERIFY2(message.contains(u"line 2"_s) && message.contains(u"line 5"_s), qPrintable(message));
        QCOMPARE(said.json()[u"stray_quotes"_s].toInt(), 1);
        QVERIFY2(said.err.contains("row 5"), said.err.constData());
    }

    void theSameOrdersUnderAnotherSourceAreSaid()
    {
        const Scene scene;
        scene.addAccount();
        const QString file = scene.write(u"orders.csv"_s, header + goodRow("A-1") + goodRow("A-2"));
        const QStringList words{u"orders"_s, u"import"_s, file, u"--account"_s, u"Shop"_s, u"--source"_s};
        QCOMPARE(scene.run(words + QStringList{u"first"_s}).json()[u"also_known"_s].toInt(), 0);
        QCOMPARE(scene.run({u"book"_s, u"--all"_s}).count(u"booked"_s), 2);
        const Said again = scene.run(words + QStringList{u"second"_s});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.json()[u"also_known"_s].toInt(), 2);
        QVERIFY2(again.err.contains("A-1 (first)"), again.err.constData());
        const QJsonArray items = scene.run({u"shipments"_s, u"check"_s, u"--all"_s}).array(u"items"_s);
        QCOMPARE(items.size(), 2);
        for (const QJsonValue item : items) {
            const QJsonArray problems = item[u"problems"_s].toArray();
            const QJsonObject last = problems.last().toObject();
            QCOMPARE(last[u"rule"_s].toString(), u"reference-booked"_s);
            QCOMPARE(last[u"severity"_s].toString(), u"advice"_s);
            QVERIFY(last[u"message"_s].toString().contains(u"first"_s));
        }
        // All at once leaves them; by name they are wanted.
        const Said all = scene.run({u"book"_s, u"--all"_s});
        QCOMPARE(all.status, 1);
        QCOMPARE(all.count(u"booked"_s), 0);
        QCOMPARE(all.count(u"failed"_s), 2);
        QVERIFY2(all.err.contains("first"), all.err.constData());
        const QString id = QString::number(items.first()[u"id"_s].toInteger());
        QCOMPARE(scene.run({u"book"_s, id}).count(u"booked"_s), 1);
    }

    void aFileThatCannotBeReadIsNamed()
    {
        const Scene scene;
        for (const QString& name : {u"nowhere.csv"_s, u"empty.csv"_s, u"."_s}) {
            if (name.startsWith(u'e'))
                scene.write(name, {});
            const Said said = scene.run({u"orders"_s, u"import"_s, name});
            QCOMPARE(said.status, 3);
            QVERIFY2(said.json()[u"error"_s][u"message"_s].toString().contains(scene.folder.path()),
                     said.out.constData());
        }
    }

    void aPageOfTheListGoesOnWhereTheOneBeforeEnded()
    {
        const Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1") + goodRow("A-2") + goodRow("A-3"));
        const Said first = scene.run({u"shipments"_s, u"list"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(textsAt(first.array(u"items"_s), u"reference"_s), (QStringList{u"A-3"_s, u"A-2"_s}));
        const Said rest = scene.run({u"shipments"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--after"_s,
                                     QString::number(first.json()[u"next"_s].toInteger())});
        QCOMPARE(textsAt(rest.array(u"items"_s), u"reference"_s), QStringList{u"A-1"_s});
        QVERIFY(rest.json()[u"next"_s].isNull());
    }

    void everythingThatIsSetIsStoredAndShown()
    {
        const Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        const QString tooLong(600, u'x');
        const Said set = scene.run({u"shipments"_s,
                                    u"set"_s,
                                    u"A-1"_s,
                                    u"account=Shop"_s,
                                    u"service=ECO"_s,
                                    u"additional=SI,FRA"_s,
                                    u"weight=2500"_s,
                                    u"reference=B-1"_s,
                                    u"dispatch-date=2031-03-04"_s,
                                    u"message.1=on"_s,
                                    u"message.2=on"_s,
                                    u"message.2=off"_s,
                                    u"message.1.channel=sms"_s,
                                    u"message.1.language=fr"_s,
                                    u"message.1.to=+41791234567"_s,
                                    u"sender-name=Berg"_s,
                                    u"text1=Hello = you"_s,
                                    u"text2="_s + tooLong,
                                    u"option.leave=on"_s,
                                    u"option.redirect=on"_s,
                                    u"option.leave=off"_s,
                                    u"recipient.street=Nebenweg"_s,
                                    u"recipient.kind=business"_s,
                                    u"value.delivery-place=Garage"_s});
        QCOMPARE(set.status, 0);
        QVERIFY(textsAt(set.array(u"items"_s).first()[u"problems"_s].toArray(), u"field"_s).contains(u"text2"_s));
        const QJsonObject shown = scene.run({u"shipments"_s, u"show"_s, u"B-1"_s}).json();
        QCOMPARE(shown[u"service"_s].toString(), u"ECO"_s);
        QCOMPARE(shown[u"additional"_s].toArray(), (QJsonArray{u"FRA"_s, u"SI"_s}));
        QCOMPARE(shown[u"parcels"_s][0][u"weight"_s].toInt(), 2500);
        QCOMPARE(shown[u"dispatch_date"_s].toString(), u"2031-03-04"_s);
        QCOMPARE(shown[u"messages"_s].toArray(), (QJsonArray{QJsonObject{{u"code"_s, u"1"_s},
                                                                         {u"channel"_s, u"sms"_s},
                                                                         {u"language"_s, u"fr"_s},
                                                                         {u"to"_s, u"+41791234567"_s}}}));
        QCOMPARE(shown[u"sender_name"_s].toString(), u"Berg"_s);
        QCOMPARE(shown[u"text1"_s].toString(), u"Hello = you"_s);
        QCOMPARE(shown[u"text2"_s].toString(), tooLong);
        QCOMPARE(shown[u"options"_s].toArray(), QJsonArray{u"redirect"_s});
        QCOMPARE(shown[u"recipient"_s][u"street"_s].toString(), u"Nebenweg"_s);
        QCOMPARE(shown[u"recipient"_s][u"kind"_s].toString(), u"business"_s);
        QCOMPARE(shown[u"values"_s][u"delivery-place"_s].toString(), u"Garage"_s);
        const QJsonObject change = shown[u"events"_s].toArray().last().toObject();
        QCOMPARE(change[u"kind"_s].toString(), u"changed"_s);
        QVERIFY(change[u"args"_s].toArray().contains(u"service"_s));
        QVERIFY(!change[u"args"_s].toArray().contains(u"account"_s)); // it was so before
        for (const QString& field :
             {u"Recipient's street"_s, u"Private or business recipient"_s, u"Place of deposit"_s})
            QVERIFY2(change[u"message"_s].toString().contains(field), qPrintable(change[u"message"_s].toString()));
    }

    void whatIsDoneToShipmentsIsToldAndUndone()
    {
        const Scene scene;
        scene.addAccount();
        QCOMPARE(scene.import(goodRow("B-1") + goodRow("B-2")).status, 0);
        const QString first = u"B-1"_s;
        const QString second = u"B-2"_s;
        const auto state = [&](const QString& ref) {
            return scene.run({u"shipments"_s, u"show"_s, ref}).json()[u"state"_s].toString();
        };
        const Said held = scene.run(
            {u"shipments"_s, u"hold"_s, first, second, u"--reason"_s, u"Ask first"_s, u"--until"_s, u"2099-01-01"_s});
        QCOMPARE(held.status, 0);
        QCOMPARE(held.json()[u"items"_s].toArray().size(), 2);
        const QJsonObject hold = scene.run({u"shipments"_s, u"show"_s, first}).json()[u"hold"_s].toObject();
        QCOMPARE(hold, (QJsonObject{{u"reason"_s, u"Ask first"_s}, {u"until"_s, u"2099-01-01"_s}}));
        const Said booked = scene.run({u"book"_s, first});
        QCOMPARE(booked.json()[u"failed"_s][0][u"error"_s][u"code"_s].toString(), u"held-until"_s);
        const Said undone = scene.run({u"shipments"_s, u"undo"_s});
        QCOMPARE(undone.json()[u"shipments"_s].toInt(), 2);
        QVERIFY(scene.run({u"shipments"_s, u"show"_s, second}).json()[u"hold"_s].isNull());

        QCOMPARE(scene.run({u"shipments"_s, u"cancel"_s, first}).status, 0);
        QCOMPARE(state(first), u"cancelled"_s);
        QCOMPARE(scene.run({u"shipments"_s, u"take-back"_s, first, u"nobody"_s}).status, 1);
        QCOMPARE(state(first), u"draft"_s);

        const Said copied = scene.run({u"shipments"_s, u"duplicate"_s, first});
        const QJsonObject copy = copied.json()[u"items"_s][0].toObject();
        QCOMPARE(copy[u"duplicate_of"_s], scene.run({u"shipments"_s, u"show"_s, first}).json()[u"id"_s]);
        QCOMPARE(copy[u"reference"_s].toString(), u"B-1-2"_s);
        QCOMPARE(copy[u"state"_s].toString(), u"draft"_s);
        const Said lost = scene.run({u"shipments"_s, u"reship"_s, first});
        QCOMPARE(lost.status, 1);
        QCOMPARE(lost.json()[u"failed"_s][0][u"error"_s][u"code"_s].toString(), u"reship-not-booked"_s);
        QCOMPARE(scene.run({u"shipments"_s, u"hold"_s, first}).json()[u"failed"_s][0][u"error"_s][u"code"_s].toString(),
                 u"hold-without-reason"_s);
    }

    void whatTheCarrierTookAlongIsNoted()
    {
        Scene scene;
        scene.addAccount();
        QCOMPARE(scene.import(goodRow("H-1") + goodRow("H-2")).status, 0);
        const auto isHandedOver = [&](const QString& ref) {
            const QJsonArray items =
                scene.run({u"shipments"_s, u"list"_s, u"--search"_s, ref}).json()[u"items"_s].toArray();
            return items[0][u"handed_over"_s].toBool();
        };
        const Said early = scene.run({u"shipments"_s, u"handed-over"_s, u"H-1"_s});
        QCOMPARE(early.status, 1);
        QCOMPARE(early.json()[u"failed"_s][0][u"error"_s][u"code"_s].toString(), u"handover-not-booked"_s);
        QCOMPARE(scene.run({u"book"_s, u"--all"_s}).status, 0);
        QCOMPARE(scene.run({u"shipments"_s, u"handed-over"_s, u"H-1"_s}).status, 0);
        QVERIFY(isHandedOver(u"H-1"_s));
        QVERIFY(!isHandedOver(u"H-2"_s));
        // What is not printed does not leave with the others.
        QVERIFY(scene.run({u"shipments"_s, u"handed-over"_s, u"--all"_s}).json()[u"items"_s].toArray().isEmpty());
        QCOMPARE(scene.run({u"shipments"_s, u"handed-over"_s, u"--take-back"_s, u"H-1"_s}).status, 0);
        QVERIFY(!isHandedOver(u"H-1"_s));
        for (const QStringList& wrong :
             {QStringList{}, QStringList{u"--all"_s, u"H-1"_s}, QStringList{u"--all"_s, u"--take-back"_s}})
            QCOMPARE(scene.run(QStringList{u"shipments"_s, u"handed-over"_s} + wrong).status, 2);
    }

    void goodOnesAreBookedBadOnesAreNamedAndLabelsReadBack()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1") + goodRow("A-2") + goodRow("A-3"));
        scene.run({u"shipments"_s, u"set"_s, u"A-2"_s, u"text1="_s + QString(161, u'x'), u"message.1=on"_s});
        const Said checked = scene.run({u"shipments"_s, u"check"_s, u"--all"_s});
        QCOMPARE(checked.status, 1);
        const Said booked = scene.run({u"book"_s, u"--all"_s});
        QCOMPARE(booked.status, 1);
        QCOMPARE(booked.count(u"booked"_s), 2);
        QCOMPARE(booked.array(u"failed"_s).first()[u"error"_s][u"field"_s].toString(), u"text1"_s);
        QCOMPARE(booked.count(u"unknown"_s), 0);
        const Said again = scene.run({u"book"_s, u"A-1"_s, u"A-3"_s});
        QCOMPARE(again.array(u"booked"_s), booked.array(u"booked"_s)); // the same numbers, and nothing bought
        QCOMPARE(scene.server.swissPost().parcels().size(), 2);

        const Said labels = scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.pdf"_s});
        QCOMPARE(labels.status, 0);
        QCOMPARE(labels.json()[u"labels"_s].toInt(), 2);
        QCOMPARE(labels.json()[u"checked"_s].toInt(), 2);
        QCOMPARE(labels.json()[u"pages"_s].toInt(), 2);
        const QStringList numbers = textsAt(booked.array(u"booked"_s), u"number"_s);
        const QStringList printed = numbersIn(scene.folder.filePath(u"labels.pdf"_s));
        QCOMPARE(QSet<QString>(printed.begin(), printed.end()), QSet<QString>(numbers.begin(), numbers.end()));
        const Said fourOnASheet = scene.run({u"labels"_s, u"export"_s, u"A-1"_s, u"A-3"_s, u"--out"_s, u"four.pdf"_s,
                                             u"--sheet"_s, u"a4-4"_s, u"--first-position"_s, u"4"_s});
        QCOMPARE(fourOnASheet.json()[u"pages"_s].toInt(), 2);
        QVERIFY(scene.run({u"shipments"_s, u"show"_s, u"A-1"_s})
                    .json()[u"documents"_s][0][u"needs_colour"_s]
                    .toBool()); // PRI does
        QCOMPARE(scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).json()[u"documents"_s][0][u"printed"_s].toInt(), 0);
    }

    void lettersAreAnnouncedByFileAndTheAnswersAreRead()
    {
        Scene scene;
        QVERIFY(QDir(scene.folder.path()).mkpath(u"out"_s) && QDir(scene.folder.path()).mkpath(u"answers"_s));
        const QString out = scene.folder.filePath(u"out"_s);
        QStringList words = scene.accountWords(u"Shop"_s) << u"--secrets-from-env"_s;
        for (const QString& setting :
             {u"submission-folder="_s + out, u"acknowledgement-folder="_s + scene.folder.filePath(u"answers"_s),
              u"submission-customer=BERGLADEN"_s})
            words << u"--set"_s << setting;
        QCOMPARE(scene.run(words).status, 0);
        const Said nothing = scene.run({u"submit"_s});
        QCOMPARE(nothing.status, 3);
        QCOMPARE(nothing.errorCode(), u"nothing-to-submit"_s);

        scene.import(goodRow("L-1") + goodRow("L-2") + goodRow("P-1"));
        for (const QString& letter : {u"L-1"_s, u"L-2"_s})
            scene.run({u"shipments"_s, u"set"_s, letter, u"service=RINL"_s, u"weight=80"_s, u"message.1=off"_s,
                       u"message.2=off"_s});
        const Said booked = scene.run({u"book"_s, u"--all"_s});
        QCOMPARE(booked.count(u"booked"_s), 3);
        const auto listed = [&] {
            return scene.run({u"submit"_s, u"--list"_s}).array(u"accounts"_s).first().toObject();
        };
        QCOMPARE(textsAt(listed()[u"ready"_s].toArray(), u"reference"_s), (QStringList{u"L-1"_s, u"L-2"_s}));

        const Said submitted = scene.run({u"submit"_s});
        QCOMPARE(submitted.status, 0);
        const QJsonObject told = submitted.array(u"submitted"_s).first().toObject();
        QVERIFY(told[u"unconfirmed"_s].toString().contains(u"adviser"_s));
        QVERIFY(submitted.err.contains("adviser")); // the mark is for people, too
        const QJsonObject file = told[u"files"_s][0].toObject();
        QCOMPARE(file[u"items"_s].toArray().size(), 2);
        QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QVERIFY(QFileInfo(file[u"file"_s].toString()).fileName().startsWith(u"practice-"_s));
        QCOMPARE(scene.run({u"submit"_s}).errorCode(), u"nothing-to-submit"_s);

        const QByteArray number = file[u"items"_s][0][u"number"_s].toString().toUtf8();
        const QByteArray other = file[u"items"_s][1][u"number"_s].toString().toUtf8();
        scene.write(u"answers/1.xml"_s, "<ProcessingStatus><File><FileReference>" +
                                            file[u"reference"_s].toString().toUtf8() +
                                            "</FileReference><Item><IdentCode>" + number +
                                            "</IdentCode><Status>OK</Status></Item><Item><IdentCode>" + other +
                                            "</IdentCode><Status>ERROR</Status><Code>E7</Code><Message>PLZ</Message>"
                                            "</Item></File></ProcessingStatus>");
        const Said read = scene.run({u"submit"_s, u"--acknowledgements"_s});
        QCOMPARE(read.status, 1); // one was rejected
        QVERIFY(read.err.contains("PLZ"));
        const QJsonObject answer = read.array(u"read"_s).first().toObject();
        QCOMPARE(answer[u"accepted"_s].toArray().size(), 1);
        QCOMPARE(answer[u"rejected"_s][0][u"code"_s].toString(), u"E7"_s);
        const Said again = scene.run({u"submit"_s, u"--acknowledgements"_s});
        QCOMPARE(again.status, 0);
        QVERIFY(!again.array(u"read"_s).first()[u"new"_s].toBool());
        QCOMPARE(textsAt(listed()[u"rejected"_s].toArray(), u"reference"_s), QStringList{u"L-2"_s});
        QCOMPARE(scene.run({u"submit"_s, u"--mended"_s, u"L-1"_s}).errorCode(), u"not-rejected"_s);
        QCOMPARE(scene.run({u"submit"_s, u"--mended"_s, u"L-2"_s}).status, 0);
        QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).size(), 2);

        const QString foreign = scene.write(u"foreign.xml"_s, "<Envelope/>");
        QCOMPARE(scene.run({u"submit"_s, u"--acknowledgements"_s, foreign}).errorCode(), u"acknowledgement-foreign"_s);
        QCOMPARE(scene.run({u"submit"_s, u"--again"_s, u"AVX"_s}).errorCode(), u"no-such-file"_s);
        QCOMPARE(scene.run({u"submit"_s, foreign}).status, 2);
        QCOMPARE(scene.run({u"submit"_s, u"--list"_s, u"--acknowledgements"_s}).status, 2);
    }

    void noAccountIsMadeOnAChannelThatMakesNoLabels()
    {
        const Scene scene;
        const Said added = scene.run({u"account"_s, u"add"_s, u"swisspost"_s, u"--name"_s, u"Files"_s, u"--channel"_s,
                                      u"datatransfer"_s, u"--set"_s, u"franking-licence=99000100"_s});
        QCOMPARE(added.status, 2);
        QCOMPARE(added.errorCode(), u"unknown-channel"_s);
    }

    void aLabelWithAWrongCodeIsNotInThePdf()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1") + goodRow("A-2"));
        scene.server.faults().arm({.kind = u"wrong-barcode"_s, .operation = u"generateAddressLabel"_s});
        QCOMPARE(scene.run({u"book"_s, u"A-1"_s}).status, 0);
        QCOMPARE(scene.run({u"book"_s, u"A-2"_s}).status, 0);
        const Said labels = scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.pdf"_s});
        QCOMPARE(labels.status, 1);
        QCOMPARE(labels.json()[u"labels"_s].toInt(), 1);
        QCOMPARE(labels.array(u"failed"_s).first()[u"reference"_s].toString(), u"A-1"_s);
        const QJsonObject error = labels.array(u"failed"_s).first()[u"error"_s].toObject();
        QCOMPARE(error[u"code"_s].toString(), u"print-check-failed"_s);
        QVERIFY(!error[u"args"_s][0].toString().isEmpty());
        QVERIFY(labels.err.contains("A-1: The code on the label"));
    }

    void anUnknownOutcomeEndsWithFourAndIsReconciled()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1") + goodRow("A-2"));
        scene.server.faults().arm({.kind = u"cut-after-work"_s, .operation = u"generateAddressLabel"_s, .count = 1});
        const Said booked = scene.run({u"book"_s, u"--all"_s});
        QCOMPARE(booked.status, 4);
        QCOMPARE(booked.count(u"unknown"_s), 1);
        QCOMPARE(booked.count(u"booked"_s), 1);
        scene.server.faults().arm({.kind = u"5xx"_s, .operation = u"generateAddressLabel"_s, .count = 1});
        const Said still = scene.run({u"reconcile"_s});
        QCOMPARE(still.status, 4);
        QCOMPARE(still.count(u"still_unknown"_s), 1);
        const Said settled = scene.run({u"reconcile"_s});
        QCOMPARE(settled.status, 0);
        QCOMPARE(settled.count(u"settled"_s), 1);
        QCOMPARE(scene.run({u"reconcile"_s}).count(u"settled"_s), 0);
        const Said listed = scene.run({u"shipments"_s, u"list"_s, u"--state"_s, u"booked"_s});
        QCOMPARE(listed.count(u"items"_s), 2);
        for (const QString& number : textsAt(listed.array(u"items"_s), u"number"_s))
            QVERIFY(!number.isEmpty());
    }

    void bookingAllSkipsWhatAKilledProgramLeftAndSaysSo()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.server.faults().arm({.kind = u"cut-after-work"_s, .operation = u"generateAddressLabel"_s, .count = 1});
        QCOMPARE(scene.run({u"book"_s, u"--all"_s}).status, 4);
        scene.asIfKilledWhileBooking();
        scene.import(goodRow("A-2"));

        const Said booked = scene.run({u"book"_s, u"--all"_s});
        QCOMPARE(booked.status, 4);
        QCOMPARE(booked.count(u"booked"_s), 1);
        QCOMPARE(textsAt(booked.array(u"unknown"_s), u"reference"_s), QStringList{u"A-1"_s});
        QCOMPARE(booked.array(u"unknown"_s).first()[u"error"_s][u"kind"_s].toString(), u"outcome-unknown"_s);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s, u"--state"_s, u"unknown"_s}).count(u"items"_s), 1);
        QCOMPARE(scene.run({u"book"_s, u"--all"_s}).status, 4);
        QCOMPARE(scene.run({u"book"_s, u"A-1"_s}).status, 4);
        QCOMPARE(scene.run({u"reconcile"_s}).status, 0);
        QCOMPARE(scene.run({u"book"_s, u"--all"_s}).status, 0);
    }

    void aBookingLeavesItsReceiptInTheFolder()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1") + goodRow("A-2") + goodRow("A-3"));
        QVERIFY(!scene.run({u"book"_s, u"A-1"_s}).json().contains(u"outbox"_s)); // this desk wants no receipts yet
        QVERIFY(QDir(scene.folder.path()).mkdir(u"receipts"_s));
        QCOMPARE(scene.run({u"outbox"_s, u"drain"_s, u"--receipts"_s, u"receipts"_s}).status, 0);
        const Said booked = scene.run({u"book"_s, u"A-2"_s});
        QCOMPARE(booked.status, 0);
        QCOMPARE(booked.json()[u"outbox"_s][u"sent"_s].toArray().size(), 1);
        const QString number = booked.array(u"booked"_s).first()[u"number"_s].toString();
        const QDir receipts(scene.folder.filePath(u"receipts"_s));
        QCOMPARE(receipts.entryList(QDir::Files).size(), 1);
        QFile file(receipts.filePath(receipts.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\r\nA-2," + number.toLatin1() + ",swisspost,"));

        QVERIFY(QDir(scene.folder.path()).rename(u"receipts"_s, u"away"_s));
        const Said late = scene.run({u"book"_s, u"A-3"_s});
        QCOMPARE(late.status, 1); // the label is bought, its receipt waits
        QCOMPARE(late.count(u"booked"_s), 1);
        const QJsonObject failed = late.json()[u"outbox"_s][u"failed"_s][0].toObject();
        QCOMPARE(failed[u"payload"_s][u"reference"_s].toString(), u"A-3"_s);
        QCOMPARE(failed[u"error"_s][u"code"_s].toString(), u"receipts-folder-missing"_s);
        QVERIFY(QDir(scene.folder.path()).rename(u"away"_s, u"receipts"_s));
        const Said waiting = scene.run({u"outbox"_s, u"list"_s, u"--state"_s, u"failed"_s});
        QCOMPARE(waiting.count(u"items"_s), 1);
        QCOMPARE(waiting.json()[u"sent"_s].toInt(), 1);
        QCOMPARE(scene.run({u"outbox"_s, u"drain"_s}).count(u"sent"_s), 1);
        QCOMPARE(scene.run({u"outbox"_s, u"list"_s, u"--limit"_s, u"1"_s}).json()[u"next"_s].toInt(), 2);
        QCOMPARE(scene.run({u"outbox"_s, u"drain"_s, u"--receipts"_s, QString()}).status, 0);
        QCOMPARE(scene.run({u"outbox"_s, u"drain"_s}).count(u"failed"_s), 0);
    }

    void anOfflineCarrierLeavesTheDraftAndEndsWithOne()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.server.stop();
        const Said booked = scene.run({u"book"_s, u"A-1"_s, u"A-9"_s});
        QCOMPARE(booked.status, 1);
        QCOMPARE(booked.array(u"failed"_s).at(0)[u"reference"_s].toString(), u"A-9"_s);
        QCOMPARE(booked.array(u"failed"_s).at(1)[u"error"_s][u"kind"_s].toString(), u"offline"_s);
        QCOMPARE(scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).json()[u"state"_s].toString(), u"draft"_s);
    }

    void aRehearsalIsSaidAndWritten()
    {
        const Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"shipments"_s, u"set"_s, u"A-1"_s, u"message.1=on"_s, u"message.2=on"_s, u"text1=Hello {name}"_s});
        const Said said = scene.run({u"messages"_s, u"rehearse"_s, u"A-1"_s});
        QCOMPARE(said.status, 0);
        QCOMPARE(said.count(u"messages"_s), 2);
        for (const QJsonValue message : said.array(u"messages"_s)) {
            QCOMPARE(message[u"source"_s].toString(), u"carrier"_s);
            QCOMPARE(message[u"channel"_s].toString(), u"email"_s);
            QCOMPARE(message[u"language"_s].toString(), u"de"_s);
            QCOMPARE(message[u"to"_s].toString(), u"anna.gerber@example.com"_s);
            QVERIFY(!message[u"text"_s].toString().isEmpty());
        }
        for (const QString& kind : {u"pdf"_s, u"html"_s, u"txt"_s}) {
            const QString name = u"rehearsal."_s + kind;
            QCOMPARE(scene.run({u"messages"_s, u"rehearse"_s, u"A-1"_s, u"--out"_s, name}).status, 0);
            QVERIFY(QFileInfo(scene.folder.filePath(name)).size() > 100);
        }
    }

    void aPrinterThatIsNotThereIsNamed()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        const Said said = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"no-such-queue"_s});
        QCOMPARE(said.status, 3);
        QVERIFY((QStringList{u"no-such-printer"_s, u"no-print-service"_s}.contains(said.errorCode())));
        QCOMPARE(scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).json()[u"documents"_s][0][u"printed"_s].toInt(), 0);
    }

    void aLabelIsPrintedOnceWhateverTheQueueIsSetTo()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        scene.servePrinting({});
        QCOMPARE(scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"fake"_s}).status, 0);
        QFile told(scene.folder.filePath(u"told"_s));
        QVERIFY(told.open(QIODevice::ReadOnly));
        const QList<QByteArray> options = told.readAll().split('\n');
        for (const char* option : {"copies=1", "number-up=1", "sides=one-sided"})
            QVERIFY2(options.contains(option), option);
    }

    void anOrderWhoseItemsAreNotCheckedGetsNoLabelWhereThatIsRequired()
    {
        Scene scene;
        scene.addAccount();
        const QByteArray ends = ";Anna;Gerber;Lorrainestrasse;14;3013;Bern;CH;a@example.com;de;1.25;";
        const QByteArray rows =
            "A-1" + ends + "\"MUG-1 x 2 Blue mug; 7612345678900\"\nA-2" + ends + "\nA-3" + ends + "x 2\n";
        const Said imported = scene.run({u"orders"_s, u"import"_s,
                                         scene.write(u"items.csv"_s, QByteArray(header).trimmed() + ";Items\n" + rows),
                                         u"--account"_s, u"Shop"_s});
        QCOMPARE(imported.json()[u"added"_s].toInt(), 2);
        QCOMPARE(imported.array(u"rejected"_s).first()[u"field"_s].toString(), u"items"_s);
        scene.run({u"book"_s, u"--all"_s});
        const QJsonArray items = scene.run({u"shipments"_s, u"show"_s, u"A-1"_s}).array(u"items"_s);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0],
                 QJsonValue(QJsonObject{
                     {u"code"_s, u"MUG-1"_s}, {u"quantity"_s, 2}, {u"name"_s, u"Blue mug"_s}, {u"packed"_s, 0}}));
        const QStringList exporting{u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.pdf"_s};
        QCOMPARE(scene.run(exporting).json()[u"labels"_s].toInt(), 2);
        scene.set(u"packing.rule"_s, u"required"_s);
        const Said refused = scene.run(exporting);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json()[u"labels"_s].toInt(), 1);
        const QJsonValue error = refused.array(u"failed"_s).first()[u"error"_s];
        QCOMPARE(error[u"code"_s].toString(), u"not-packed"_s);
        QCOMPARE(error[u"message"_s].toString(),
                 u"“A-1”: only 0 of 3 items are checked. Check the others by scan, then print its label."_s);
        scene.servePrinting({});
        QCOMPARE(scene.run({u"labels"_s, u"print"_s, u"A-1"_s, u"--printer"_s, u"fake"_s}).status, 3);
        QVERIFY(!QFile::exists(scene.folder.filePath(u"told"_s)));
    }

    void whatAPrinterHasPerhapsTakenCountsAsPrinted_data()
    {
        QTest::addColumn<QString>("failing");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("printed");
        QTest::newRow("it was withdrawn") << u"end"_s << 3 << u"print-refused"_s << 0;
        QTest::newRow("it may come out") << u"end-and-withdrawal"_s << 4 << u"print-unknown"_s << 1;
    }
    void whatAPrinterHasPerhapsTakenCountsAsPrinted()
    {
        QFETCH(QString, failing);
        QFETCH(int, status);
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        scene.servePrinting(failing);
        const Said said = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"fake"_s});
        QCOMPARE(said.status, status);
        QTEST(said.errorCode(), "code");
        QVERIFY2(said.all().contains("the line broke"), said.all().constData());
        QVERIFY2(!said.all().contains("carrier"), said.all().constData());
        const Said shown = scene.run({u"shipments"_s, u"show"_s, u"A-1"_s});
        QTEST(shown.json()[u"documents"_s][0][u"printed"_s].toInt(), "printed");
        const QStringList history = textsAt(shown.array(u"events"_s), u"kind"_s);
        QCOMPARE(history.contains(u"perhaps-printed"_s), status == 4);
        QVERIFY(!history.contains(u"printed"_s));
    }

    void whoWaitsHearsWhatThePrinterSays_data()
    {
        QTest::addColumn<QByteArray>("jobs");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("printed");
        QTest::addColumn<QString>("event");
        QTest::newRow("it came out") << QByteArray("job-state 9") << 0 << QString() << 1 << u"printed"_s;
        QTest::newRow("it was aborted") << QByteArray("job-state 8") << 3 << u"print-broken-off"_s << 0 << QString();
        QTest::newRow("there is no paper") << QByteArray("job-state 5\nprinter-state 5\nreason media-empty-error") << 4
                                           << u"print-waits"_s << 1 << QString();
        QTest::newRow("it is forgotten") << QByteArray("gone") << 4 << u"print-unknown"_s << 1 << u"perhaps-printed"_s;
    }
    void whoWaitsHearsWhatThePrinterSays()
    {
        QFETCH(QByteArray, jobs);
        QFETCH(int, status);
        QFETCH(QString, event);
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        scene.servePrinting({});
        QFile file(scene.folder.filePath(u"jobs"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(jobs);
        file.close();
        const Said said =
            scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"fake"_s, u"--wait"_s, u"0"_s});
        QCOMPARE(said.status, status);
        QTEST(said.errorCode(), "code");
        if (said.errorCode() == "print-waits"_L1)
            QVERIFY2(said.all().contains("has no paper"), said.all().constData());
        const Said shown = scene.run({u"shipments"_s, u"show"_s, u"A-1"_s});
        QTEST(shown.json()[u"documents"_s][0][u"printed"_s].toInt(), "printed");
        QStringList printed;
        for (const QString& kind : textsAt(shown.array(u"events"_s), u"kind"_s))
            if (kind.endsWith("printed"_L1))
                printed += kind;
        QCOMPARE(printed.join(u' '), event);
    }

    void aLabelThatWasPrintedTwiceIsPrintedAgainForAReasonOnly()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        scene.asIfPrintedTwice();
        const QStringList print{u"labels"_s, u"print"_s, u"A-1"_s, u"--printer"_s, u"no-such-queue"_s};
        const Said silent = scene.run(print);
        QCOMPARE(silent.status, 3);
        QCOMPARE(silent.array(u"failed"_s).first()[u"error"_s][u"code"_s].toString(), u"reason-missing"_s);
        const Said explained = scene.run(print + QStringList{u"--reason"_s, u"the rain has washed it away"_s});
        QVERIFY((QStringList{u"no-such-printer"_s, u"no-print-service"_s}.contains(explained.errorCode())));
    }

    void aJobThatIsNotTakenNamesWhatWasLeftOutOfIt()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1") + goodRow("A-2"));
        scene.server.faults().arm({.kind = u"wrong-barcode"_s, .operation = u"generateAddressLabel"_s});
        scene.run({u"book"_s, u"A-1"_s});
        scene.run({u"book"_s, u"A-2"_s});
        const Said said = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"no-such-queue"_s});
        QCOMPARE(said.status, 3);
        QVERIFY((QStringList{u"no-such-printer"_s, u"no-print-service"_s}.contains(said.errorCode())));
        QCOMPARE(said.count(u"failed"_s), 1);
        QCOMPARE(said.array(u"failed"_s).first()[u"error"_s][u"code"_s].toString(), u"print-check-failed"_s);
    }

    void printerCommandsThatCannotBePrintedOnceAndMarkedAreNotPrinted_data()
    {
        QTest::addColumn<QByteArray>("zpl");
        QTest::addColumn<QString>("code");
        QTest::newRow("that take no mark") << QByteArray("^XA^CC!!FDx!FS!XZ") << u"zpl-not-markable"_s;
        QTest::newRow("that print twice") << QByteArray("^XA^FDx^FS^PQ2^XZ") << u"zpl-many-copies"_s;
    }
    void printerCommandsThatCannotBePrintedOnceAndMarkedAreNotPrinted()
    {
        QFETCH(QByteArray, zpl);
        QFETCH(QString, code);
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        scene.asIfBookedInZpl(zpl);
        const Said said = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"no-such-queue"_s});
        QCOMPARE(said.status, 1);
        QCOMPARE(said.array(u"failed"_s).first()[u"error"_s][u"code"_s].toString(), code);
        QCOMPARE(said.json()[u"labels"_s].toInt(), 0);
    }

    void labelsOfPrinterCommandsAreDrawnOrExportedAsTheyAre()
    {
        Scene scene;
        const QByteArray zpl = scene.bookInZpl();
        const Said drawn = scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.pdf"_s});
        QVERIFY2(drawn.status == 0, drawn.all().constData());
        QCOMPARE(drawn.count(u"unchecked"_s), 0);
        const auto pdf = pages::PdfDocument::open(scene.read(u"labels.pdf"_s));
        QCOMPARE(pdf->pageCount(), 1);
        QVERIFY(pdf->text(0)->contains(u"DRAWN FROM ZPL"_s));
        const Said asIs = scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.zpl"_s});
        QVERIFY2(asIs.status == 0, asIs.all().constData());
        QCOMPARE(asIs.json()[u"pages"_s].toInt(), 1);
        QVERIFY(scene.read(u"labels.zpl"_s).startsWith(zpl.first(zpl.indexOf("^XZ"))));
        QVERIFY(scene.read(u"labels.zpl"_s).contains("SPECIMEN"));
        const Said sheets =
            scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.zpl"_s, u"--sheet"_s, u"a4-4"_s});
        QCOMPARE(sheets.status, 2);
        QCOMPARE(sheets.errorCode(), u"wrong-value"_s);
    }

    void pagesAreNoPrinterCommands()
    {
        Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        scene.run({u"book"_s, u"--all"_s});
        const Said said = scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.zpl"_s});
        QVERIFY(said.status != 0);
        QCOMPARE(said.array(u"failed"_s).first()[u"error"_s][u"code"_s].toString(), u"zpl-needed"_s);
        QVERIFY(!QFile::exists(scene.folder.filePath(u"labels.zpl"_s)));
        test::RawPrinter printer(test::RawPrinter::Habit::TakesAll);
        const Said printed = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, printer.address()});
        QCOMPARE(printed.errorCode(), u"printer-takes-commands"_s);
        QVERIFY(printer.received().isEmpty());
        QCOMPARE(scene.printCounts(), QList<int>{0});
    }

    void aPrinterWithoutAQueueIsSentItsCommands()
    {
        Scene scene;
        const QByteArray zpl = scene.bookInZpl();
        test::RawPrinter printer(test::RawPrinter::Habit::TakesAll);
        const QStringList print{u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, printer.address()};
        const Said said = scene.run(print);
        QVERIFY2(said.status == 0, said.all().constData());
        QCOMPARE(said.json()[u"checked"_s].toInt(), 1);
        QVERIFY(printer.received().contains(zpl.first(zpl.indexOf("^XZ"))));
        QCOMPARE(scene.printCounts(), QList<int>{1});
        const Said followed = scene.run(print + QStringList{u"--wait"_s, u"5"_s});
        QVERIFY2(followed.status == 0, followed.all().constData());
        QVERIFY(printer.received().contains("COPY 1"));
        QCOMPARE(scene.printCounts(), QList<int>{2});
        const Said wrong = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, u"socket://zebra:0"_s});
        QCOMPARE(wrong.errorCode(), u"printer-address"_s);
    }

    void aLabelForAnotherHeadIsNotSent()
    {
        Scene scene;
        scene.bookInZpl();
        test::RawPrinter printer(test::RawPrinter::Habit::TakesAll);
        scene.set(u"printing.head."_s + printer.address(), u"{\"dpi\": 203}"_s);
        const QStringList print{u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, printer.address()};
        const Said refused = scene.run(print);
        QCOMPARE(refused.array(u"failed"_s).first()[u"error"_s][u"code"_s].toString(), u"zpl-other-head"_s);
        QVERIFY(printer.received().isEmpty());
        QCOMPARE(scene.printCounts(), QList<int>{0});
        scene.set(u"printing.head."_s + printer.address(), u"{\"dpi\": 203, \"otherLabels\": \"scale\"}"_s);
        const Said scaled = scene.run(print);
        QVERIFY2(scaled.status == 0, scaled.all().constData());
        QCOMPARE(scaled.json()[u"checked"_s].toInt(), 1);
        QVERIFY(printer.received().contains("^GFA"));
    }

    void whatAPrinterPerhapsPrintedCountsAsPrinted()
    {
        Scene scene;
        scene.bookInZpl();
        test::RawPrinter printer(test::RawPrinter::Habit::HangsUp, 1);
        const Said said = scene.run({u"labels"_s, u"print"_s, u"--all"_s, u"--printer"_s, printer.address()});
        QCOMPARE(said.errorCode(), u"print-unknown"_s);
        QCOMPARE(scene.printCounts(), QList<int>{1});
    }

    void aWatchedFolderIsTakenInBookedAndAnswered()
    {
        Scene scene;
        QCOMPARE(scene.addAccount().status, 0);
        const QString folder = scene.folder.filePath(u"shop"_s);
        QVERIFY(QDir().mkpath(folder + u"/in"_s));
        scene.write(u"shop/in/monday.csv"_s, header + goodRow("W-1") + goodRow("W-2") + "W-3;;;;;;;;;;\n");
        const QStringList watch{u"orders"_s,    u"watch"_s, folder,        u"--once"_s, u"--settle"_s, u"0"_s,
                                u"--account"_s, u"Shop"_s,  u"--source"_s, u"shop"_s,   u"--book"_s};
        const Said said = scene.run(watch);
        QVERIFY2(said.status == 1, said.all().constData());
        const QJsonObject file = said.array(u"files"_s).first().toObject();
        QCOMPARE(file[u"file"_s].toString(), u"failed/monday.csv"_s);
        QCOMPARE(file[u"added"_s].toInt(), 2);
        QCOMPARE(file[u"rejected"_s].toInt(), 1);
        QCOMPARE(file[u"booked"_s].toInt(), 2);
        QCOMPARE(numbersIn(folder + u"/answer/monday.csv.labels.pdf"_s).size(), 2);
        QFile answer(folder + u"/answer/monday.csv.answer.csv"_s);
        QVERIFY(answer.open(QIODevice::ReadOnly));
        const QByteArray answered = answer.readAll();
        for (const QString& number : numbersIn(folder + u"/answer/monday.csv.labels.pdf"_s))
            QVERIFY2(answered.contains(number.toLatin1()), answered.constData());
        QVERIFY(QFile::exists(folder + u"/failed/monday.csv.errors.txt"_s));

        scene.write(u"shop/in/again.csv"_s, header + goodRow("W-1") + goodRow("W-2") + "W-3;;;;;;;;;;\n");
        const Said again = scene.run(watch);
        QCOMPARE(again.status, 0);
        QCOMPARE(again.array(u"files"_s).first()[u"outcome"_s].toString(), u"double"_s);
        QCOMPARE(again.array(u"files"_s).first()[u"booked"_s].toInt(), 0);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s}).count(u"items"_s), 2);
    }

    void aWatchedFolderAnswersInItsOwnLanguage()
    {
        const Scene scene;
        QVERIFY(QDir().mkpath(scene.folder.filePath(u"shop/in"_s)));
        scene.write(u"shop/in/bad.csv"_s, QByteArray(header) + "W-3;;;;;;;;;;\n");
        const QString folder = scene.folder.filePath(u"shop"_s);
        const Said said = scene.run({u"orders"_s, u"watch"_s, folder, u"--once"_s, u"--settle"_s, u"0"_s, u"--lang"_s,
                                     u"sv"_s, u"--answer-lang"_s, u"de"_s});
        QCOMPARE(said.status, 1);
        QFile errors(folder + u"/failed/bad.csv.errors.txt"_s);
        QVERIFY(errors.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(errors.readAll());
        QVERIFY2(words.contains(u"Empfänger"_s), qPrintable(words));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const Scene scene;
        const Said said = scene.run({u"orders"_s, u"watch"_s, scene.folder.filePath(u"nowhere"_s), u"--once"_s});
        QCOMPARE(said.status, 3);
        QCOMPARE(said.errorCode(), u"watched-folder-missing"_s);
        QVERIFY(!QFile::exists(scene.folder.filePath(u"nowhere"_s)));
    }

    void aBackupBringsTheDeskBack()
    {
        const Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        QCOMPARE(scene.run({u"backup"_s, u"b.sqlite"_s}).status, 0);
        QCOMPARE(scene.run({u"verify"_s, u"b.sqlite"_s}).status, 0);
        scene.import(goodRow("A-2"));
        QCOMPARE(scene.run({u"restore"_s, u"b.sqlite"_s}).status, 0);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s}).count(u"items"_s), 1);
        QCOMPARE(scene.run({u"verify"_s}).status, 0);
        QFile damaged(scene.folder.filePath(u"b.sqlite"_s));
        QVERIFY(damaged.resize(damaged.size() / 2));
        QCOMPARE(scene.run({u"restore"_s, u"b.sqlite"_s}).status, 3);
        QCOMPARE(scene.run({u"shipments"_s, u"list"_s}).count(u"items"_s), 1);
    }

    void noLabelIsBoughtTwiceAfterARestore()
    {
        const Scene scene;
        scene.addAccount();
        scene.import(goodRow("A-1"));
        QCOMPARE(scene.run({u"backup"_s, u"b.sqlite"_s}).status, 0);
        scene.import(goodRow("A-2"));
        QCOMPARE(scene.run({u"book"_s, u"--all"_s}).count(u"booked"_s), 2);
        QStringList kept;
        for (const int carried : {2, 2}) { // the second time as the first: nothing is lost by repeating it
            const Said restored = scene.run({u"restore"_s, u"b.sqlite"_s});
            QVERIFY2(restored.status == 0, restored.all());
            QCOMPARE(restored.json()[u"bookings_carried"_s].toInt(), carried);
            QCOMPARE(restored.json()[u"ledger"_s].toString(), u"carried"_s);
            QVERIFY(restored.json()[u"numbers_carried"_s].toBool());
            kept << restored.json()[u"kept"_s].toString();
            QVERIFY2(restored.err.contains(kept.last().toUtf8()), restored.err);
            QCOMPARE(scene.run({u"book"_s, u"--all"_s}).count(u"booked"_s), 0);
            for (const QJsonValue item : scene.run({u"shipments"_s, u"list"_s}).array(u"items"_s))
                QCOMPARE(item[u"state"_s].toString(), u"booked"_s);
        }
        QVERIFY(kept[0] != kept[1]);
        QVERIFY(QFile::exists(kept[0]) && QFile::exists(kept[1]));
        const Said labels = scene.run({u"labels"_s, u"export"_s, u"--all"_s, u"--out"_s, u"labels.pdf"_s});
        QCOMPARE(labels.json()[u"labels"_s].toInt(), 2);
    }

    void theDeskOfAnotherIsReplacedWithAWarning()
    {
        const Scene one;
        one.addAccount();
        const QString backup = one.folder.filePath(u"b.sqlite"_s);
        QCOMPARE(one.run({u"backup"_s, backup}).status, 0);
        const Scene other;
        other.addAccount();
        const Said restored = other.run({u"restore"_s, backup});
        QCOMPARE(restored.status, 0);
        QCOMPARE(restored.json()[u"ledger"_s].toString(), u"other-desk"_s);
        QCOMPARE(restored.json()[u"bookings_carried"_s].toInt(), 0);
        QVERIFY2(restored.err.contains("not the one of the backup"), restored.err);
    }

    void aBackupNeverGoesOverADesk_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("itself") << u"desk/desk.sqlite"_s << 2 << u"same-file"_s;
        QTest::newRow("by another path") << u"desk/../desk/desk.sqlite"_s << 2 << u"same-file"_s;
        QTest::newRow("by a link") << u"link"_s << 2 << u"same-file"_s;
        QTest::newRow("its log") << u"desk/desk.sqlite-wal"_s << 3 << u"target-not-replaced"_s;
        QTest::newRow("a desk of others") << u"other/desk.sqlite"_s << 3 << u"target-not-replaced"_s;
        QTest::newRow("a pipe") << u"pipe"_s << 3 << u"target-not-replaced"_s;
        QTest::newRow("a folder") << u"other"_s << 3 << u"target-not-replaced"_s;
    }
    void aBackupNeverGoesOverADesk()
    {
        QFETCH(QString, target);
        const Scene scene;
        scene.addAccount();
        QVERIFY(storage::Store::open(scene.folder.filePath(u"other/desk.sqlite"_s)));
        QVERIFY(QFile::link(scene.folder.filePath(u"desk/desk.sqlite"_s), scene.folder.filePath(u"link"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(scene.folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        const Said said = scene.run({u"backup"_s, target});
        QTEST(said.status, "status");
        QTEST(said.errorCode(), "code");
        QCOMPARE(scene.run({u"account"_s, u"list"_s}).count(u"items"_s), 1);
        for (const QString& word : {u"verify"_s, u"restore"_s})
            QCOMPARE(scene.run({word, u"pipe"_s}).errorCode(), u"no-ordinary-file"_s);
    }

    void aDatabaseMayBeNamedByItself()
    {
        const Scene scene;
        const QString url = u"sqlite:"_s + scene.folder.filePath(u"elsewhere/own.sqlite"_s);
        QCOMPARE(scene.runBare({u"--json"_s, u"--database"_s, url, u"account"_s, u"list"_s}).status, 0);
        QVERIFY(QFile::exists(scene.folder.filePath(u"elsewhere/own.sqlite"_s)));
    }

    void theDemoBooksEveryGoodRowNamesEveryBadOneAndAddsNothingTwice()
    {
        const Scene scene;
        const QString out = scene.folder.filePath(u"demo"_s);
        const Said first = scene.runBare({u"demo"_s, u"--json"_s, u"--out"_s, out});
        QVERIFY2(first.status == 0, first.all());
        const int added = first.json()[u"added"_s].toInt();
        QVERIFY(added >= 60);
        QVERIFY(first.count(u"booked"_s) >= 60);
        QCOMPARE(first.count(u"failed"_s), 0);
        QVERIFY(first.count(u"bad_rows"_s) > 0);
        for (const QJsonValue bad : first.array(u"bad_rows"_s)) {
            QVERIFY(bad[u"row"_s].toInt() > 1);
            QVERIFY(!bad[u"field"_s].toString().isEmpty());
            QVERIFY(!bad[u"message"_s].toString().isEmpty());
        }
        const QStringList numbers = numbersIn(out + u"/labels.pdf"_s);
        QCOMPARE(numbers.size(), first.json()[u"labels"_s][u"labels"_s].toInt());
        QCOMPARE(first.json()[u"labels"_s][u"checked"_s].toInt(), numbers.size());
        for (const QString& number : textsAt(first.array(u"booked"_s), u"number"_s))
            QVERIFY2(numbers.contains(number), qPrintable(number));
        QVERIFY(QFileInfo(out + u"/summary.txt"_s).size() > 100);
        QVERIFY(first.count(u"rehearsals"_s) >= 9);

        const Said second = scene.runBare({u"demo"_s, u"--json"_s, u"--out"_s, out});
        QCOMPARE(second.status, 0);
        QCOMPARE(second.json()[u"added"_s].toInt(), 0);
        QCOMPARE(second.json()[u"seen"_s].toInt(), added);
        QCOMPARE(second.count(u"booked"_s), 0);
        QCOMPARE(second.array(u"bad_rows"_s), first.array(u"bad_rows"_s));
        QCOMPARE(numbersIn(out + u"/labels.pdf"_s), numbers);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
