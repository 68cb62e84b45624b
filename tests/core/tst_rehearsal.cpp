#include "core/notify/binder.h"
#include "core/notify/plan.h"
#include "core/notify/rehearsal.h"
#include "core/notify/wording.h"

#include <QTest>

#include <algorithm>

using namespace aviso;
using namespace aviso::notify;
using namespace Qt::Literals::StringLiterals;
using catalogue::MessageKind;
using model::MessageChannel;

namespace {

const QStringList allCodes{u"1"_s, u"2"_s, u"4"_s, u"32"_s, u"64"_s, u"128"_s, u"256"_s, u"257"_s, u"258"_s};
const QStringList offered{u"de"_s, u"fr"_s, u"it"_s, u"en"_s};

MessageKind kind(const QString& code)
{
    const bool hasTexts = code == u"1"_s || code == u"2"_s || code == u"32"_s;
    return {.code = code,
            .name = {{{u"en"_s, u"Message "_s + code}}},
            .goesToSender = code == u"64"_s,
            .channels = code == u"64"_s ? QStringList{u"email"_s} : QStringList{u"email"_s, u"sms"_s},
            .languages = offered,
            .texts = hasTexts ? QStringList{u"text1"_s, u"text2"_s} : QStringList(),
            .textsBySms = hasTexts ? QStringList{u"text1"_s} : QStringList(),
            .isHidden = code == u"257"_s || code == u"258"_s};
}

catalogue::Entry swissPost()
{
    catalogue::Entry entry{
        .carrier = u"swisspost"_s,
        .name = {{{u"en"_s, u"Swiss Post"_s}}},
        .version = u"test"_s,
        .trackingPage = QUrl(u"https://example.org/track?n={number}"_s),
        .options = {
            {.word = u"leave"_s, .code = u"10"_s, .name = {{{u"en"_s, u"Leave it"_s}, {u"de"_s, u"Deponieren"_s}}}},
            {.word = u"day"_s, .code = u"18"_s, .name = {{{u"en"_s, u"Another day"_s}}}}}};
    for (const QString& code : allCodes)
        entry.messages.append(kind(code));
    for (const QString& code : {u"PRI"_s, u"ECO"_s})
        entry.services.append({.code = code});
    entry.services.append({.code = u"SA"_s, .kind = catalogue::Service::Kind::Additional});
    entry.services.append({.code = u"PRISA"_s, .stands = {u"PRI"_s, u"SA"_s}});
    entry.holidays.append({.days = {QDate(2026, 12, 25), QDate(2027, 1, 1)}});
    return entry;
}

model::Account account()
{
    return {.carrier = u"swisspost"_s,
            .name = u"Main"_s,
            .channel = u"api"_s,
            .sender = {.name = u"Musterhof AG"_s},
            .senderName = u"Musterhof"_s,
            .senderEmail = u"desk@example.org"_s};
}

model::Shipment shipment(const QStringList& codes)
{
    model::Shipment result{.reference = u"A-1"_s,
                           .dispatchDate = QDate(2026, 11, 23),
                           .consignee = {.firstName = u"Anna"_s,
                                         .name = u"Berg"_s,
                                         .mobile = u"+41791112233"_s,
                                         .email = u"anna@example.org"_s,
                                         .language = u"de"_s},
                           .service = {.basic = u"PRI"_s},
                           .parcels = {{.number = u"990012345600000001"_s}}};
    for (const QString& code : codes)
        result.messages.append({.code = code});
    return result;
}

const QDate monday(2026, 11, 23);

QList<RehearsedMessage> rehearsalOf(const model::Shipment& shipment, const model::Account& sender = account(),
                                    const catalogue::Verdict& verdict = {})
{
    const catalogue::Entry entry = swissPost();
    return rehearse({.entry = entry, .account = sender, .shipment = shipment, .verdict = verdict, .today = monday});
}

QStringList codesOf(const QList<RehearsedMessage>& messages)
{
    QStringList codes;
    for (const RehearsedMessage& message : messages)
        codes.append(message.code);
    return codes;
}

bool hasNote(const RehearsedMessage& message, const QString& key)
{
    return std::ranges::any_of(message.notes, [&](const Note& note) { return note.key == key; });
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesComeInTheOrderOfTime()
    {
        QCOMPARE(codesOf(rehearsalOf(shipment({u"32"_s, u"64"_s, u"2"_s, u"1"_s}))),
                 (QStringList{u"1"_s, u"2"_s, u"64"_s, u"32"_s}));
        model::Shipment undated = shipment({u"32"_s, u"64"_s, u"2"_s, u"1"_s});
        undated.dispatchDate = {};
        const auto messages = rehearsalOf(undated);
        QCOMPARE(codesOf(messages), (QStringList{u"1"_s, u"2"_s, u"64"_s, u"32"_s}));
        QVERIFY(!messages.first().when.earliest.isValid());
        QVERIFY(hasNote(messages.first(), u"dispatch-date-open"_s));
    }

    void daysAreWorkingDays_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QDate>("dispatch");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("priority is announced on the evening of posting") << u"2"_s << u"PRI"_s << monday << monday;
        QTest::newRow("signature makes priority no slower") << u"64"_s << u"SP+PRI"_s << monday << monday.addDays(1);
        QTest::newRow("economy a day later") << u"2"_s << u"ECO"_s << monday << monday.addDays(1);
        QTest::newRow("posted on a Sunday") << u"2"_s << u"PRI"_s << QDate(2026, 11, 22) << monday;
        QTest::newRow("over a weekend") << u"64"_s << u"PRI"_s << QDate(2026, 11, 27) << QDate(2026, 11, 30);
        QTest::newRow("over Christmas") << u"64"_s << u"PRI"_s << QDate(2026, 12, 24) << QDate(2026, 12, 28);
        QTest::newRow("a reminder never on a Sunday")
            << u"32"_s << u"PRI"_s << QDate(2026, 11, 25) << QDate(2026, 11, 30);
        QTest::newRow("a reminder never on a holiday")
            << u"32"_s << u"PRI"_s << QDate(2026, 12, 21) << QDate(2026, 12, 28);
        QTest::newRow("an unknown service takes two days") << u"64"_s << u"XYZ"_s << monday << monday.addDays(2);
        QTest::newRow("Saturday is announced on Friday") << u"256"_s << u"PRISA"_s << monday << QDate(2026, 11, 27);
        QTest::newRow("a Saturday delivery happens on Saturday")
            << u"64"_s << u"PRISA"_s << monday << QDate(2026, 11, 28);
    }
    void daysAreWorkingDays()
    {
        QFETCH(QString, code);
        QFETCH(QString, service);
        QFETCH(QDate, dispatch);
        model::Shipment sent = shipment({code});
        sent.service.basic = service;
        sent.dispatchDate = dispatch;
        const auto messages = rehearsalOf(sent);
        QTEST(messages.first().when.earliest, "expected");
        QVERIFY(messages.first().when.latest >= messages.first().when.earliest);
    }

    void aFixedDayOfDeliveryCounts()
    {
        model::Shipment fixed = shipment({u"64"_s});
        fixed.service.values.insert(u"delivery-date"_s, u"2026-12-03"_s);
        QCOMPARE(rehearsalOf(fixed).first().when.earliest, QDate(2026, 12, 3));
    }

    void proofOfPostingMayComeAsSoonAsTheDataDo()
    {
        model::Shipment later = shipment({u"1"_s});
        later.dispatchDate = monday.addDays(3);
        const RehearsedMessage message = rehearsalOf(later).first();
        QCOMPARE(message.when.earliest, monday);
        QCOMPARE(message.when.latest, monday.addDays(3));
        QVERIFY(hasNote(message, u"not-yet-handed-over"_s));
    }

    void theLanguageIsTheRecipients_data()
    {
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("fallsBackFrom");
        QTest::newRow("the recipient's") << u"it"_s << QString() << u"it"_s << QString();
        QTest::newRow("the chosen one wins") << u"it"_s << u"fr"_s << u"fr"_s << QString();
        QTest::newRow("Ukrainian is not offered") << u"uk"_s << QString() << u"de"_s << u"uk"_s;
        QTest::newRow("nor is a chosen Swedish") << u"fr"_s << u"sv"_s << u"de"_s << u"sv"_s;
    }
    void theLanguageIsTheRecipients()
    {
        QFETCH(QString, recipient);
        QFETCH(QString, chosen);
        model::Shipment sent = shipment({u"1"_s});
        sent.consignee.language = recipient;
        sent.messages.first().language = chosen;
        const RehearsedMessage message = rehearsalOf(sent).first();
        QTEST(message.language, "expected");
        QTEST(message.languageFallsBackFrom, "fallsBackFrom");
    }

    void textsStandOnlyWhereTheyAreCarried_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isSms");
        QTest::addColumn<bool>("hasText1");
        QTest::addColumn<bool>("hasText2");
        for (const QString& code : {u"1"_s, u"2"_s, u"32"_s}) {
            QTest::addRow("%s by e-mail carries both", qPrintable(code)) << code << false << true << true;
            QTest::addRow("%s by SMS carries the first", qPrintable(code)) << code << true << true << false;
        }
        for (const QString& code : {u"4"_s, u"64"_s, u"128"_s, u"256"_s})
            QTest::addRow("%s carries none", qPrintable(code)) << code << false << false << false;
    }
    void textsStandOnlyWhereTheyAreCarried()
    {
        QFETCH(QString, code);
        QFETCH(bool, isSms);
        model::Shipment sent = shipment({code});
        sent.messages.first().channel = isSms ? MessageChannel::Sms : MessageChannel::Email;
        sent.texts = {.text1 = u"Bestellung {reference} <eilig>"_s, .text2 = u"Viel Freude"_s};
        const RehearsedMessage message = rehearsalOf(sent).first();
        QTEST(message.text.contains(u"Bestellung A-1 <eilig>"_s), "hasText1");
        QTEST(message.text.contains(u"Viel Freude"_s), "hasText2");
        QTEST(!hasNote(message, u"text1-not-carried"_s), "hasText1");
        QTEST(!hasNote(message, u"text2-not-carried"_s), "hasText2");
        QVERIFY(!message.html.contains(u"<eilig>"_s));
        QCOMPARE(message.html.isEmpty(), isSms);
        QCOMPARE(message.sms.has_value(), isSms);
    }

    void withoutTextsTheirHeadingIsGone()
    {
        const RehearsedMessage message = rehearsalOf(shipment({u"1"_s})).first();
        QVERIFY(!message.text.contains(u"Mitteilung"_s));
        QVERIFY(!message.text.contains(u'{'));
        QVERIFY(message.text.contains(u"990012345600000001"_s));
        QVERIFY(message.text.contains(u"https://example.org/track?n=990012345600000001"_s));
        QVERIFY(message.html.contains(u"<a href=\"https://example.org/track?n=990012345600000001\">"_s));
        QVERIFY(message.text.contains(u"Anna Berg"_s));
        QVERIFY(message.subject.startsWith(u"Musterhof: "_s));
    }

    void bracesInATextAreNotFilledTwice()
    {
        model::Shipment sent = shipment({u"1"_s});
        sent.reference = u"{number}"_s;
        sent.texts.text1 = u"Order {reference}"_s;
        QVERIFY(rehearsalOf(sent).first().text.contains(u"Order {number}"_s));
    }

    void theSenderHearsOfTheOutcome()
    {
        const RehearsedMessage message = rehearsalOf(shipment({u"64"_s})).first();
        QCOMPARE(message.toRole, Role::Sender);
        QCOMPARE(message.to, u"desk@example.org"_s);
        QVERIFY(!hasNote(message, u"own-portal"_s));
    }

    void everyMessageToTheRecipientSaysWhatIsUncertain()
    {
        model::Shipment sent = shipment({u"1"_s, u"2"_s, u"4"_s});
        sent.parcels = {{}, {}, {}};
        for (const RehearsedMessage& message : rehearsalOf(sent)) {
            QVERIFY(hasNote(message, u"approximate-wording"_s));
            QVERIFY(hasNote(message, u"own-portal"_s));
            QVERIFY(hasNote(message, u"number-open"_s));
            QVERIFY(message.notes.contains(Note{.key = u"once-per-parcel"_s, .args = {u"3"_s}}));
            QCOMPARE(message.price, (Money{.minor = 0, .currency = u"CHF"_s}));
        }
    }

    void optionsAreOfferedInOneMailOnly()
    {
        model::Shipment sent = shipment({u"1"_s, u"2"_s});
        sent.options = {model::DeliveryOption::Leave, model::DeliveryOption::Day};
        auto messages = rehearsalOf(sent);
        QCOMPARE(messages[0].options, (QStringList{u"leave"_s, u"day"_s}));
        QVERIFY(messages[0].text.contains(u"Deponieren"_s));
        QVERIFY(messages[1].options.isEmpty());

        sent.messages.first().channel = MessageChannel::Sms;
        messages = rehearsalOf(sent);
        QVERIFY(messages[0].options.isEmpty());
        QCOMPARE(messages[1].options.size(), 2);
    }

    void anOptionThatIsClosedIsNotOffered()
    {
        model::Shipment sent = shipment({u"1"_s});
        sent.options = {model::DeliveryOption::Leave, model::DeliveryOption::Day};
        const catalogue::Problem closed{
            .field = u"option.leave"_s, .severity = catalogue::Severity::Refused, .reason = u"x"_s};
        const catalogue::Verdict verdict{.problems = {closed},
                                         .controls = {{u"option.leave"_s, {.obstacles = {closed}}}}};
        const RehearsedMessage message = rehearsalOf(sent, account(), verdict).first();
        QCOMPARE(message.options, QStringList{u"day"_s});
        QVERIFY(message.problems.contains(closed));
    }

    void problemsStandAtTheMessagesThatTheyConcern()
    {
        const catalogue::Problem ofTwo{.field = u"message.2"_s, .reason = u"no-address"_s};
        const catalogue::Problem ofTwenty{.field = u"message.256"_s, .reason = u"y"_s};
        const catalogue::Problem ofText{.field = u"text1"_s, .reason = u"too-long"_s};
        const catalogue::Verdict verdict{.problems = {ofTwo, ofTwenty, ofText}};
        const auto messages = rehearsalOf(shipment({u"1"_s, u"2"_s, u"4"_s}), account(), verdict);
        QCOMPARE(messages[0].problems, QList{ofText});
        QCOMPARE(messages[1].problems, (QList{ofTwo, ofText}));
        QVERIFY(messages[2].problems.isEmpty());
    }

    void theSameMessageTwiceIsMarkedOnce()
    {
        const auto messages = rehearsalOf(shipment({u"1"_s, u"1"_s}));
        QVERIFY(messages[0].problems.isEmpty());
        QCOMPARE(messages[1].problems.size(), 1);
        QCOMPARE(messages[1].problems.first().reason, u"twice"_s);
    }

    void aMessageThatNobodyKnowsIsShownAsSuch()
    {
        const catalogue::Problem unknown{.field = u"message.999"_s, .reason = u"unknown-message"_s};
        const auto messages = rehearsalOf(shipment({u"999"_s, u"1"_s}), account(), {.problems = {unknown}});
        QCOMPARE(codesOf(messages), (QStringList{u"1"_s, u"999"_s}));
        QCOMPARE(messages[1].problems, QList{unknown});
    }

    void theCompilerIsAskedWhenNobodyElseDid()
    {
        model::Shipment sent = shipment({u"1"_s});
        sent.consignee.email.clear();
        const auto messages = rehearse(swissPost(), account(), sent, monday);
        QVERIFY(messages.first().to.isEmpty());
        QVERIFY(!messages.first().problems.isEmpty());
        sent = shipment({u"1"_s});
        sent.texts.text1 = u"{company}"_s;
        QVERIFY(std::ranges::any_of(rehearse(swissPost(), account(), sent, monday).first().problems,
                                    [](const auto& problem) { return problem.field == u"text1"_s; }));
    }

    void theLogoLeadsToTheShop()
    {
        model::Account branded = account();
        branded.pictureUrl = QUrl(u"https://shop.example.org/logo.png?a=1&b=2"_s);
        branded.pictureLink = QUrl(u"https://shop.example.org"_s);
        const RehearsedMessage message = rehearsalOf(shipment({u"1"_s}), branded).first();
        QVERIFY(message.html.startsWith(
            u"<p><a href=\"https://shop.example.org\"><img src=\"https://shop.example.org/logo.png?a=1&amp;b=2\""_s));
        QCOMPARE(message.picture, branded.pictureUrl);
    }

    void subjectsAreCutAsTelephonesCut()
    {
        QCOMPARE(subjectAsClientsShow(u"Short"_s), u"Short"_s);
        QCOMPARE(subjectAsClientsShow(QString(41, u'a')), QString(41, u'a'));
        QCOMPARE(subjectAsClientsShow(QString(42, u'a')), QString(41, u'a') + u'\u2026');
        const QString accents = u"e\u0301"_s.repeated(42);
        QCOMPARE(subjectAsClientsShow(accents), u"e\u0301"_s.repeated(41) + u'\u2026');
    }

    void wordingsExistInEveryLanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        for (const QString& code : allCodes)
            for (const QString& language : offered)
                QTest::addRow("%s in %s", qPrintable(code), qPrintable(language)) << code << language;
    }
    void wordingsExistInEveryLanguage()
    {
        QFETCH(QString, code);
        QFETCH(QString, language);
        const auto words = wording(u"swisspost"_s, code, language);
        const auto english = wording(u"swisspost"_s, code, u"en"_s);
        QVERIFY(words && english);
        QCOMPARE(placeholdersOf(words->subject), placeholdersOf(english->subject));
        QCOMPARE(placeholdersOf(words->body), placeholdersOf(english->body));
        QCOMPARE(placeholdersOf(words->sms), placeholdersOf(english->sms));
        QCOMPARE(countSms(words->sms).alphabet, SmsAlphabet::Gsm7);
        const bool hasTexts = kind(code).texts.contains(u"text2"_s);
        QCOMPARE(placeholdersOf(words->body).contains(u"text2"_s), hasTexts);
        QCOMPARE(placeholdersOf(words->sms).contains(u"text1"_s), hasTexts);
        QVERIFY(!placeholdersOf(words->sms).contains(u"text2"_s));
    }

    void aWordingThatIsMissingIsSaid()
    {
        QCOMPARE(wording(u"swisspost"_s, u"1"_s, u"sv"_s).error().code, u"wording-missing"_s);
        QCOMPARE(messagePlan(u"nobody"_s).error().code, u"message-plan-missing"_s);
    }

    void aCarrierWithoutAPlanIsRehearsedWithoutMoments()
    {
        catalogue::Entry entry = swissPost();
        entry.carrier = u"nobody"_s;
        const auto messages = rehearse(
            {.entry = entry, .account = account(), .shipment = shipment({u"1"_s}), .verdict = {}, .today = monday});
        QCOMPARE(codesOf(messages), QStringList{u"1"_s});
        QVERIFY(!messages.first().when.earliest.isValid());
        QVERIFY(std::ranges::any_of(messages.first().problems, [](const catalogue::Problem& problem) {
            return problem.reason == "message-plan-missing"_L1;
        }));
    }

    void everyMessageHasItsMoment()
    {
        const auto plan = messagePlan(u"swisspost"_s);
        QVERIFY(plan);
        for (const QString& code : allCodes)
            QVERIFY2(plannedMessage(*plan, code), qPrintable(code));
    }

    void thePlanSpeaksOfWhatTheCatalogueHas()
    {
        const auto catalogue = catalogue::bundled();
        const auto plan = messagePlan(u"swisspost"_s);
        QVERIFY(catalogue && plan);
        const catalogue::Entry entry = catalogue->value(plan->carrier);
        QStringList codes = plan->transitDays.keys() + plan->deliveryWeekdays.keys();
        codes.append(plan->sample.service);
        for (const PlannedMessage& message : plan->messages) {
            QVERIFY2(catalogue::message(entry, message.code), qPrintable(message.code));
            codes += message.sampleServices;
        }
        for (const QString& code : codes)
            QVERIFY2(catalogue::service(entry, code), qPrintable(code));
        QVERIFY(catalogue::field(entry, plan->fixedDayField));
        for (const QString& code : plan->optionsIn)
            QVERIFY2(plannedMessage(*plan, code), qPrintable(code));
        for (const MessageKind& kind : entry.messages) {
            QVERIFY2(plannedMessage(*plan, kind.code), qPrintable(kind.code));
            for (const QString& language : kind.languages)
                QVERIFY2(wording(plan->carrier, kind.code, language), qPrintable(kind.code + language));
        }
    }

    void theBundledCatalogueMakesAWholeBinder()
    {
        const auto catalogue = catalogue::bundled();
        QVERIFY(catalogue);
        const catalogue::Entry entry = catalogue->value(u"swisspost"_s);
        const auto binder = binderOf(entry, monday);
        QVERIFY(binder);
        QVERIFY(binder->sections.size() >= 7);
        for (const BinderSection& section : binder->sections) {
            for (const RehearsedMessage& message : section.messages) {
                QVERIFY2(message.problems.isEmpty(), qPrintable(section.code));
                QVERIFY(!message.text.contains(u'{'));
                QCOMPARE(message.options.isEmpty(),
                         message.channel == MessageChannel::Sms || (section.code != u"1"_s && section.code != u"2"_s));
            }
        }
    }

    void damagedPlansAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("nothing") << QByteArray() << u"carrier"_s;
        QTest::newRow("no weekday") << QByteArray(R"({"carrier":"x"})") << u"weekdays"_s;
        QTest::newRow("an eighth weekday") << QByteArray(R"({"carrier":"x","weekdays":[8]})") << u"weekdays"_s;
        QTest::newRow("an unknown day")
            << QByteArray(
                   R"({"carrier":"x","weekdays":[1],"messages":[{"code":"1","earliest":{"from":"never"},"latest":{"from":"today"}}]})")
            << u"messages.1"_s;
        QTest::newRow("an unreadable hour")
            << QByteArray(
                   R"({"carrier":"x","weekdays":[1],"messages":[{"code":"1","earliest":{"from":"today"},"latest":{"from":"today"},"hours":["25:00","26:00"]}]})")
            << u"messages.1.hours"_s;
    }
    void damagedPlansAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto plan = parsePlan(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, u"message-plan-unreadable"_s);
        QTEST(plan.error().args.value(0), "place");
    }

    void theBinderHasEveryMessageInEveryLanguage()
    {
        const auto binder = binderOf(swissPost(), monday);
        QVERIFY(binder);
        QCOMPARE(binder->sections.size(), allCodes.size() - 2);
        for (const BinderSection& section : binder->sections) {
            QCOMPARE(section.messages.size(), offered.size() * (section.code == u"64"_s ? 1 : 2));
            for (const RehearsedMessage& message : section.messages) {
                QVERIFY2(message.problems.isEmpty(), qPrintable(section.code + message.language));
                QVERIFY(!message.text.isEmpty());
                QVERIFY(!message.text.contains(u'{'));
                QVERIFY(!message.to.isEmpty());
            }
        }
        QCOMPARE(binderOf(swissPost(), monday, {u"257"_s})->sections.size(), allCodes.size() - 1);
    }
};

QTEST_APPLESS_MAIN(TestRehearsal)
#include "tst_rehearsal.moc"
