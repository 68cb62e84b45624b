#include "core/base/privatefile.h"
#include "core/orders/mapping.h"
#include "core/storage/backup.h"
#include "core/storage/durable.h"
#include "core/text/phrases.h"
#include "core/text/sentences.h"
#include "core/text/support.h"
#include "tests/support/randomshipment.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

    catalogue::Catalogue m_catalogue;

    static QString quoted(const QString& pattern, const QString& folder)
    {
        QStringList found;
        QDirIterator files(QStringLiteral(AVISO_SOURCE_DIR) + u"/core/"_s + folder, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        const QRegularExpression expression(pattern);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/core/practice/"_s))
                continue; // the stand-in answers those who test with it, in words of its own
            if (!file.open(QIODevice::ReadOnly))
                return {};
            for (auto it = expression.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
                found += it.next().captured(1);
        }
        found.removeDuplicates();
        return found.join(u' ');
    }

    /// A sentence is a sentence: it has a space, ends like one, and the key is not in it.
    static bool isSentence(const QString& text, const QString& key)
    {
        static const QRegularExpression end(u"[.!](\\s*\\([^)]*\\))?$"_s);
        return text.contains(u' ') && end.match(text).hasMatch() && !text.contains(u'(' + key + u')') &&
               !text.contains(u"%"_s) && !text.contains(u"{field}"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto all = catalogue::bundled();
        QVERIFY2(all, all ? "" : qPrintable(all.error().code + u' ' + all.error().field));
        m_catalogue = *all;
    }

    void everyReasonInTheCatalogueHasASentence()
    {
        for (const catalogue::Entry& entry : m_catalogue)
            for (const catalogue::Rule& rule : entry.rules) {
                const QString said = text::sentence(
                    catalogue::Problem{.field = rule.subject, .reason = rule.reason, .args = {u"A"_s, u"B"_s, u"C"_s}});
                QVERIFY2(isSentence(said, rule.reason), qPrintable(rule.id + u": "_s + said));
            }
    }

    void everyReasonInTheEngineHasASentence()
    {
        const QString reasons = quoted(
            u"(?:out \\+= \\{|problem\\(c, [^;]*?, |[?:] |trouble = )u\"([a-z]+(?:-[a-z0-9]+)+)\"_s"_s, u"catalogue"_s);
        QVERIFY(reasons.contains("too-long"_L1));
        QVERIFY(reasons.contains("phone-landline"_L1));
        for (const QString& reason : reasons.split(u' ')) {
            if (reason.startsWith("catalogue-"_L1) || reason == "regional-holiday"_L1)
                continue;
            const QString said = text::sentence(
                catalogue::Problem{.field = u"text1"_s, .reason = reason, .args = {u"A"_s, u"B"_s, u"C"_s}});
            QVERIFY2(isSentence(said, reason), qPrintable(reason + u": "_s + said));
        }
    }

    void everyProblemOfRandomShipmentsIsASentence()
    {
        QRandomGenerator random(7);
        const QDate today(2026, 11, 18);
        for (const catalogue::Entry& entry : m_catalogue)
            for (int i = 0; i < 2000; ++i) {
                const support::RandomCase c = support::randomCase(entry, today, random);
                for (const catalogue::Problem& problem :
                     catalogue::compile(entry, c.account, c.shipment, today).problems) {
                    const QString said = text::sentence(problem);
                    QVERIFY2(said.contains(u' ') && !said.contains(u'(' + problem.reason) &&
                                 !said.contains(u"@service"_s) && !said.contains(u"@message"_s) &&
                                 !said.contains(u"@field"_s),
                             qPrintable(problem.reason + u": "_s + said));
                }
            }
    }

    void everyCarrierCodeIsExplained()
    {
        for (const catalogue::Entry& entry : m_catalogue)
            for (const catalogue::CarrierCode& code : entry.codes) {
                const QString said = text::carrierCodeSentence(code.code);
                QVERIFY2(isSentence(said, code.meaning), qPrintable(code.code + u": "_s + said));
                QVERIFY2(said.endsWith(u" ("_s + code.code + u')'), qPrintable(said));
                QVERIFY2(!said.contains(u"does not know yet"_s), qPrintable(said));
            }
    }

    void anUnknownOutcomeIsSaidBeforeItsReason_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no code") << QString() << QString();
        QTest::newRow("the code that says no more") << u"unknown-outcome"_s << QString();
        QTest::newRow("a broken line") << u"connection-lost"_s
                                       << u" The connection broke before the answer was complete."_s;
        QTest::newRow("a full disk") << u"disk-full"_s << QString();
        QTest::newRow("a busy database") << u"busy"_s << QString();
        QTest::newRow("a disk that fails") << u"disk-error"_s << QString();
        QTest::newRow("a code of the carrier") << u"E9999"_s << u' ' + text::carrierCodeSentence(u"E9999"_s);
    }
    void anUnknownOutcomeIsSaidBeforeItsReason()
    {
        QFETCH(QString, code);
        QFETCH(QString, reason);
        QCOMPARE(
            text::sentence(Error{.kind = Error::Kind::OutcomeUnknown, .code = code}),
            u"It is not known whether the carrier made the label. Reconcile the shipment; do not book it again."_s +
                reason);
    }

    void anUnknownCodeKeepsTheCarriersWords()
    {
        const QString said = text::carrierCodeSentence(u"E4711"_s, {u"Etwas ist neu"_s});
        QVERIFY(said.contains(u"E4711"_s));
        QVERIFY(said.contains(u"Etwas ist neu"_s));
        QVERIFY(text::carrierCodeSentence(u"E4711"_s).contains(u"E4711"_s));
    }

    void everyErrorOfTheCoreHasASentence()
    {
        const QString codes =
            quoted(u"failure\\((?:Error\\{\\.kind = )?Error::Kind::[A-Za-z]+, (?:\\.code = )?u\"([a-z0-9-]+)\"_s"_s,
                   QString());
        QVERIFY(codes.contains("no-such-shipment"_L1));
        for (const QString& code : codes.split(u' ')) {
            const QString said = text::sentence(
                Error{.kind = Error::Kind::Invalid, .code = code, .field = u"x"_s, .args = {u"A"_s, u"B"_s}});
            QVERIFY2(isSentence(said, code), qPrintable(code + u": "_s + said));
        }
    }

    void anErrorWithoutSentenceSaysWhatToDo()
    {
        const QString said = text::sentence(Error{.kind = Error::Kind::OutcomeUnknown, .code = u"brand-new"_s});
        QVERIFY(said.contains(u"Reconcile"_s));
        QVERIFY(!said.contains(u"brand-new"_s));
    }

    void onlyACarriersOwnCodeStandsInBrackets_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("ending");
        QTest::newRow("an error of the carrier") << u"E2064"_s << u" (E2064)"_s;
        QTest::newRow("a warning of the carrier") << u"W2021"_s << u" (W2021)"_s;
        QTest::newRow("a status of the protocol") << u"HTTP 400"_s << QString();
        QTest::newRow("a fault of the protocol") << u"SOAP fault"_s << QString();
    }
    void onlyACarriersOwnCodeStandsInBrackets()
    {
        QFETCH(QString, code);
        QFETCH(QString, ending);
        const catalogue::Problem known{
            .field = u"recipient.label-lines"_s, .reason = u"too-few-lines"_s, .args = {u"2"_s}, .code = code};
        QCOMPARE(text::sentence(known), u"Own label lines must be at least 2."_s + ending);
        const catalogue::Problem unknown{.field = u"text1"_s, .reason = u"brand-new"_s, .code = code};
        QCOMPARE(text::sentence(unknown), u"Free text 1 is not possible here."_s + ending);
    }

    void supportSeesWhatPeopleDoNot()
    {
        QCOMPARE(
            text::forSupport(catalogue::Problem{.field = u"text1"_s, .reason = u"too-long"_s, .code = u"HTTP 400"_s}),
            u"refused too-long [text1]: HTTP 400"_s);
        QCOMPARE(text::forSupport(
                     Error{.kind = Error::Kind::OutcomeUnknown, .code = u"http-status"_s, .detail = u"HTTP 502"_s}),
                 u"outcome-unknown http-status: HTTP 502"_s);
    }

    void supportIsToldNoValue_data()
    {
        QTest::addColumn<Error>("error");
        orders::Mapping mapping;
        QTest::newRow("a field") << orders::addWords(mapping, {u"recipient.anna=X"_s}).error();
        QTest::newRow("a folder") << makePrivateFolder(u"/proc/anna"_s).error();
        QTest::newRow("a file that is not there") << storage::verifyBackup(u"/nowhere/anna.sqlite"_s).error();
        QTest::newRow("a file that cannot be synced") << storage::syncToDisk(u"/nowhere/anna.sqlite"_s).error();
        QTest::newRow("an account") << Error{
            .kind = Error::Kind::NotFound, .code = u"no-such-account"_s, .field = u"account"_s, .args = {u"anna"_s}};
        QTest::newRow("a reference") << Error{
            .kind = Error::Kind::NotFound, .code = u"no-such-shipment"_s, .args = {u"anna-1"_s}};
    }
    void supportIsToldNoValue()
    {
        QFETCH(Error, error);
        QVERIFY2(text::sentence(error).contains(u"anna"_s), qPrintable(text::sentence(error)));
        QVERIFY2(!text::forSupport(error).contains(u"anna"_s), qPrintable(text::forSupport(error)));
    }

    void theTroubleWithAFileIsToldWithoutItsName()
    {
        QFile file(u"/nowhere/anna.pdf"_s);
        QVERIFY(!file.open(QIODevice::ReadOnly));
        QVERIFY(!troubleWith(file).isEmpty());
        class Named : public QFile
        {
        public:
            explicit Named(const QString& name) : QFile(name)
            {
                setErrorString(u"Existing file %1 is not writable"_s.arg(name));
            }
        };
        QCOMPARE(troubleWith(Named(file.fileName())), u"Existing file  is not writable"_s);
    }

    /// The field of an error is the name of one, written in the program, and never what somebody typed or where a file
    /// is.
    void everyFieldIsNamedInTheProgram()
    {
        QStringList fields =
            quoted(u"failure\\(Error::Kind::[A-Za-z]+, u\"[a-z0-9-]+\"_s,\\s*([^u{\\s][^,;]*?)(?:, [^;]*)?\\);"_s,
                   QString())
                .split(u' ');
        fields.sort();
        // A secret's key, the account's field that would change, a value that an action needs, and a table format's
        // setting are names, too.
        QCOMPARE(fields, (QStringList{u"changed"_s, u"key"_s, u"keySecret"_s, u"name"_s, u"pieces.refused()"_s}));
    }

    void everyFieldOfTheCatalogueHasAName()
    {
        for (const catalogue::Entry& entry : m_catalogue)
            for (const catalogue::Field& field : entry.fields)
                QVERIFY2(!text::fieldName(field.name).contains(u'\u201c'), qPrintable(field.name));
        QCOMPARE(text::fieldName(u"message.256"_s), u"“Saturday delivery”"_s);
        QCOMPARE(text::fieldName(u"additional.SI"_s), u"“Signature”"_s);
        QCOMPARE(text::fieldName(u"layout.A7"_s), u"Label layout A7"_s);
        QCOMPARE(text::fieldName(u"value.delivery-place"_s), u"Place of deposit"_s);
        QCOMPARE(text::fieldName(u"orders.csv"_s), u"“orders.csv”"_s);
    }

    void anArgumentIsNeverReadAsATemplate()
    {
        const QString said = text::sentence(
            catalogue::Problem{.field = u"weight"_s, .reason = u"not-offered"_s, .args = {u"%2 {field}"_s, u"A"_s}});
        QVERIFY(said.contains(u"%2 {field}"_s));
        QVERIFY(text::sentence(
                    catalogue::Problem{.field = u"recipient.email"_s, .reason = u"email-form"_s, .args = {u"@x/y"_s}})
                    .contains(u"y"_s));
    }

    void namesInQuotationMarksAreQuotedOnce()
    {
        const catalogue::Problem problem{.field = u"option.leave"_s,
                                         .reason = u"service-closes"_s,
                                         .args = {u"@service/PRI"_s, u"@field/option.leave"_s}};
        QVERIFY2(!text::sentence(problem).contains(u"\u201c\u201c"_s), qPrintable(text::sentence(problem)));
        QVERIFY(text::sentence(problem).contains(text::fieldName(u"option.leave"_s)));
        QCOMPARE(text::filled(u"\u00ab{field}\u00bb, %1"_s, u"\u201cA\u201d"_s, {u"\u201cB\u201d"_s}),
                 u"\u00abA\u00bb, \u201cB\u201d"_s);
    }

    void theCarrierOfAnErrorIsNamed()
    {
        QVERIFY(text::sentence(
                    Error{.kind = Error::Kind::Conflict, .code = u"booked-stays"_s, .args = {u"@carrier/swisspost"_s}})
                    .contains(u"Swiss Post"_s));
    }

    void whatIsSaidOfASecondReference()
    {
        const auto said = [](const QString& reason, const QStringList& args) {
            return text::sentence(catalogue::Problem{.field = u"reference"_s, .reason = reason, .args = args});
        };
        const QString day = text::dateText(QDate(2026, 11, 23));
        const QString booked = said(u"reference-booked"_s, {u"A-1"_s, u"@date/2026-11-23"_s, u"shop"_s});
        QVERIFY2(booked.contains(u"A-1"_s) && booked.contains(day) && booked.contains(u"shop"_s), qPrintable(booked));
        const QString typed = said(u"reference-booked-typed"_s, {u"A-1"_s, u"@date/2026-11-23"_s});
        QVERIFY2(typed.contains(day) && !typed.contains(u'@'), qPrintable(typed));
        QVERIFY(said(u"reference-twice"_s, {u"A-1"_s, u"shop"_s}).contains(u"shop"_s));
        QVERIFY(
            said(u"reference-twice-typed"_s, {u"2026-11-23"_s}).contains(u"2026-11-23"_s)); // a reference, not a day
    }

    void whatIsSaidOfARow_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("not closed by the next")
            << u"quote-unbalanced"_s << QStringList{u"open"_s, u"4711"_s, u"4713"_s};
        QTest::newRow("never closed") << u"quote-unclosed"_s << QStringList{u"open"_s, u"4711"_s};
        QTest::newRow("within a cell") << u"quote-stray"_s << QStringList{};
        QTest::newRow("known elsewhere") << u"also-known"_s << QStringList{u"A-1"_s, u"shop"_s};
        QTest::newRow("typed before") << u"also-typed"_s << QStringList{u"A-1"_s};
    }
    void whatIsSaidOfARow()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, args);
        const bool hasState = code.startsWith("also-"_L1);
        orders::RowProblem problem{.row = 7, .field = u"text1"_s, .code = code, .args = args};
        if (hasState)
            problem.args << u"booked"_s;
        const QString said = text::sentence(problem);
        QVERIFY2(isSentence(said, code), qPrintable(said));
        for (const QString& arg : args)
            QVERIFY2(said.contains(arg), qPrintable(said));
        QCOMPARE(said.contains(text::stateName(model::State::Booked)), hasState);
    }

    void historyIsReadable_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<QString>("expected");
        QTest::newRow("booked") << u"booked"_s << QStringList{u"996001000100000001"_s}
                                << u"Booked, number 996001000100000001"_s;
        QTest::newRow("burnt")
            << u"burnt"_s << QStringList{u"00000007"_s, u"E2016"_s}
            << u"“00000007” is used up without a label. This item number is already used up at the carrier. It is never printed; a new one is taken. (E2016)"_s;
        QTest::newRow("changed") << u"changed"_s << QStringList{u"text1"_s, u"recipient.city"_s}
                                 << u"Changed: Free text 1, Recipient's town"_s;
        QTest::newRow("printed") << u"printed"_s << QStringList{u"99"_s, u"0"_s, QString(), QString()}
                                 << u"Label 99 printed"_s;
        QTest::newRow("printed by somebody")
            << u"printed"_s << QStringList{u"99"_s, u"0"_s, u"anna"_s, QString()} << u"Label 99 printed. User: anna"_s;
        QTest::newRow("printed again") << u"reprinted"_s << QStringList{u"99"_s, u"2"_s, u"anna"_s, u"paper %1 jam"_s}
                                       << u"Label 99 printed again, copy 2. User: anna. Reason: paper %1 jam"_s;
        QTest::newRow("imported") << u"imported"_s << QStringList{u"shop"_s} << u"Imported from shop"_s;
        QTest::newRow("imported by an older version")
            << u"imported"_s << QStringList() << u"Imported from an order file"_s;
        QTest::newRow("something new stays") << u"teleported"_s << QStringList{u"Mars"_s} << u"teleported: Mars"_s;
    }
    void historyIsReadable()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, args);
        QTEST(text::sentence(model::Event{.kind = kind, .args = args}), "expected");
    }

    void statesHaveNames()
    {
        QCOMPARE(text::stateName(model::State::Unknown), u"Unknown outcome"_s);
        QCOMPARE(text::stateName(model::State::Draft), u"Draft"_s);
    }

    void languagesHaveNames()
    {
        QCOMPARE(text::languageName(u"nb"_s), u"Norwegian"_s);
        QCOMPARE(text::languageName(u"tlh"_s), u"tlh"_s);
    }

    void whatARehearsalNamesIsNotFilledAgain()
    {
        const catalogue::Problem missing{.reason = u"wording-missing"_s, .args = {u"%2"_s, u"sv"_s}};
        QCOMPARE(text::sentence(missing),
                 u"There is no example of message %2 in the language “sv”: the message will go out, "
                 "but cannot be shown."_s);
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
