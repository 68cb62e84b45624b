#include "core/shipping/accounts.h"
#include "core/shipping/ledger.h"
#include "core/text/sentences.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <functional>
#include <sqlite3.h>
#include <stop_token>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::State;
using test::FakePost;
using test::TestDesk;
using Mood = FakePost::Mood;

namespace {

net::Answer soapFault()
{
    return {.status = 500,
            .body = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><s:Fault>"
                    "<faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault></s:Body></s:Envelope>"};
}

/// Lets the first request through and answers the second one instead of the post.
auto secondSays(const net::Answer& answer)
{
    return [answer](int n) { return n == 1 ? std::optional(answer) : std::nullopt; };
}

using LookUp = decltype(carriers::Channel::findByKey);

/// The post as if it could be asked about a number.
std::vector<carriers::Carrier> postThatLooksUp(LookUp lookUp)
{
    carriers::Carrier post = carriers::swisspost::swissPost();
    post.settlement = carriers::Settlement::LookUpByKey;
    post.channels.first().findByKey = lookUp;
    return {post};
}

Result<std::optional<carriers::PurchasedLabel>> finds(carriers::Session&, const carriers::SoughtLabel& sought,
                                                      std::stop_token)
{
    return carriers::PurchasedLabel{
        .number = u"9960012345"_s + sought.key, .format = u"PDF"_s, .pages = {"%PDF-1.4 found %%EOF"}};
}

Result<std::optional<carriers::PurchasedLabel>> findsNone(carriers::Session&, const carriers::SoughtLabel&,
                                                          std::stop_token)
{
    return std::nullopt;
}

Result<std::optional<carriers::PurchasedLabel>> doesNotKnow(carriers::Session&, const carriers::SoughtLabel&,
                                                            std::stop_token)
{
    return failure(Error::Kind::Refused, u"http-status"_s);
}

/// Another program that writes into the desk for as long as the test wants. The desk does not wait by itself meanwhile.
class OtherWriter
{
public:
    /// Told each time that the desk could not write, with how often that was.
    using TurnedAway = std::function<void(OtherWriter& self, int times)>;

    OtherWriter(storage::Store& store, TurnedAway turnedAway) : m_store(store), m_turnedAway(std::move(turnedAway))
    {
        sqlite3_open(QFile::encodeName(store.file()).constData(), &m_handle);
        onDesk([this](sqlite3* desk) { sqlite3_busy_handler(desk, &OtherWriter::noteBusy, this); });
    }
    ~OtherWriter()
    {
        end();
        onDesk([](sqlite3* desk) { sqlite3_busy_timeout(desk, 10'000); });
        sqlite3_close(m_handle);
    }
    OtherWriter(const OtherWriter&) = delete;
    OtherWriter& operator=(const OtherWriter&) = delete;

    void begin() { sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr); }
    void end() { sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr); }
    int timesInTheWay() const { return m_times; }

private:
    static int noteBusy(void* self, int)
    {
        auto* const other = static_cast<OtherWriter*>(self);
        other->m_turnedAway(*other, ++other->m_times);
        return 0;
    }

    template <class F>
    void onDesk(F f)
    {
        m_store
            .write(storage::Topic::Settings,
                   [&](storage::Connection& connection) -> Result<void> {
                       f(connection.handle());
                       return {};
                   })
            .value();
    }

    storage::Store& m_store;
    TurnedAway m_turnedAway;
    sqlite3* m_handle = nullptr;
    std::atomic<int> m_times = 0;
};

} // namespace

/// What the ledger makes of answers that say less than they seem to.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_post = std::make_unique<FakePost>();
        m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
        m_account = m_desk->addAccount();
        m_shipment = m_desk->add(test::goodShipment(m_account, u"4711"_s));
    }
    void cleanup() { m_desk.reset(); }

    void onlyTheCarriersWordAboutTheItemSettles_data()
    {
        QTest::addColumn<net::Answer>("answer");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const net::Answer& answer, const QString& code) {
            QTest::newRow(name) << answer << code;
        };
        row("an empty 400", {.status = 400}, u"empty-400"_s);
        row("a 400 that names a field", {.status = 400, .body = R"([{"field": "item.weight", "error": "no"}])"},
            u"malformed-request"_s);
        row("a redirect", {.status = 302, .headers = {{"Location", "https://elsewhere.example"}}}, u"http-status"_s);
        row("404", {.status = 404}, u"http-status"_s);
        row("413", {.status = 413}, u"http-status"_s);
        row("401 twice", {.status = 403}, u"not-authorised"_s);
        row("the back end failed", FakePost::refusal(u"E9999"_s), u"E9999"_s);
        row("the user has no rights", FakePost::refusal(u"E9998"_s), u"E9998"_s);
        row("the licence was withdrawn", FakePost::refusal(u"E2010"_s), u"E2010"_s);
        row("too many labels today", FakePost::refusal(u"E9996"_s), u"E9996"_s);
        row("a code that is none", FakePost::refusal(u"EXPIRED"_s), u"EXPIRED"_s);
    }
    void onlyTheCarriersWordAboutTheItemSettles()
    {
        QFETCH(net::Answer, answer);
        QFETCH(QString, code);
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesAfterWork : Mood::Answers; };
        m_post->gateway = secondSays(answer);
        QVERIFY(!buy());

        const auto asked = shipping::reconcile(m_desk->desk(), {});
        QCOMPARE(asked->size(), 1);
        QVERIFY(!asked->first().isSettled);
        QCOMPARE(asked->first().error->kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(asked->first().error->code, code);
        QCOMPARE(m_desk->load(m_shipment).state, State::Unknown);
        QCOMPARE(shipping::book(m_desk->desk(), {m_shipment}, {}).first().error->kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(states(), QStringList{u"unknown"_s});

        const auto settled = shipping::reconcile(m_desk->desk(), {});
        QCOMPARE(settled->first().outcome, u"burnt"_s);
        QCOMPARE(states(), (QStringList{u"burnt"_s, u"booked"_s}));
    }

    void anAnswerFromOnTheWayLeavesTheOutcomeOpen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isOpen");
        for (const int status : {301, 302, 303, 307, 308, 402, 408, 409, 425, 451, 499, 500, 502, 503, 504})
            QTest::addRow("%d may come after the work", status) << status << true;
        for (const int status : {400, 403, 404, 405, 413, 415, 422})
            QTest::addRow("%d comes before it", status) << status << false;
    }
    void anAnswerFromOnTheWayLeavesTheOutcomeOpen()
    {
        QFETCH(int, status);
        QFETCH(bool, isOpen);
        m_post->gateway = [status](int n) {
            return n == 0 ? std::optional(net::Answer{.status = status}) : std::nullopt;
        };
        QVERIFY(!buy());
        QCOMPARE(states(), QStringList{isOpen ? u"unknown"_s : u"refused"_s});
        QCOMPARE(m_desk->load(m_shipment).state, isOpen ? State::Unknown : State::Draft);
    }

    void aNumberGivenUpIsNeverUsedAgain()
    {
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesAfterWork : Mood::Answers; };
        QVERIFY(!buy());
        const auto givenUp = shipping::giveUpNumbers(m_desk->desk(), m_shipment);
        QVERIFY(givenUp);
        QCOMPARE(givenUp->size(), 1);
        QCOMPARE(m_desk->load(m_shipment).state, State::Draft);
        QCOMPARE(m_desk->load(m_shipment).problem->code, u"given-up"_s);
        QCOMPARE(shipping::reconcile(m_desk->desk(), {})->size(), 0);
        QVERIFY(buy());
        QCOMPARE(states(), (QStringList{u"burnt"_s, u"booked"_s}));
        QCOMPARE(m_post->made().size(), std::size_t(2)); // the price of giving up, under two numbers
        QCOMPARE(shipping::giveUpNumbers(m_desk->desk(), m_shipment).error().code, u"nothing-unknown"_s);
    }

    void aFaultOfTheWebServiceSettlesNothing()
    {
        auto account = test::practiceAccount();
        account.name = u"SOAP"_s;
        account.channel = u"webservice"_s;
        const auto shipment = m_desk->add(test::goodShipment(m_desk->addAccount(account), u"soap"_s));
        m_post->gateway = [](int n) { return n == 0 ? net::Answer{.status = 503} : soapFault(); };
        QCOMPARE(shipping::book(m_desk->desk(), {shipment}, {}).first().error->kind, Error::Kind::OutcomeUnknown);
        const auto asked = shipping::reconcile(m_desk->desk(), {});
        QVERIFY(!asked->first().isSettled);
        QCOMPARE(asked->first().error->code, u"soap-fault"_s);
        QCOMPARE(m_desk->load(shipment).state, State::Unknown);
    }

    void aRefusalOfTheItemItselfSettles()
    {
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesBeforeWork : Mood::Refuses; };
        QVERIFY(!buy());
        const auto settled = shipping::reconcile(m_desk->desk(), {});
        QVERIFY(settled->first().isSettled);
        QCOMPARE(settled->first().error->code, u"E2001"_s);
        QCOMPARE(states(), QStringList{u"burnt"_s});
        QCOMPARE(m_desk->load(m_shipment).state, State::Draft);
    }

    void aCarrierThatLooksUpIsNeverAskedForASecondLabel_data()
    {
        QTest::addColumn<LookUp>("lookUp");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        QTest::newRow("the label exists") << LookUp(finds) << u"booked"_s << QString() << u"booked"_s;
        QTest::newRow("none was made") << LookUp(findsNone) << u"not-made"_s << u"not-made"_s << u"refused"_s;
        QTest::newRow("no clear answer") << LookUp(doesNotKnow) << QString() << u"http-status"_s << u"unknown"_s;
        QTest::newRow("no way to look") << LookUp(nullptr) << QString() << u"cannot-look-up"_s << u"unknown"_s;
    }
    void aCarrierThatLooksUpIsNeverAskedForASecondLabel()
    {
        QFETCH(LookUp, lookUp);
        QFETCH(QString, outcome);
        QFETCH(QString, code);
        QFETCH(QString, state);
        m_post->mood = [](int) { return Mood::DiesAfterWork; };
        QVERIFY(!buy());
        TestDesk other(m_folder->path(), *m_post, postThatLooksUp(lookUp));
        const auto settled = shipping::reconcile(other.desk(), {});
        QCOMPARE(settled->first().outcome, outcome);
        QCOMPARE(settled->first().isSettled, !outcome.isEmpty());
        QCOMPARE(settled->first().error ? settled->first().error->code : QString(), code);
        QCOMPARE(states(), QStringList{state});
        QCOMPARE(m_post->labelRequests(), 1);
    }

    void aLabelIsSettledOnlyWhereItWasAskedFor_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isPractice");
        const QString elsewhere = u"https://elsewhere.example/barcode/v1"_s;
        QTest::newRow("another channel") << u"webservice"_s << practiceUrl() << true;
        QTest::newRow("another address") << u"api"_s << elsewhere << true;
        QTest::newRow("no practice any more") << u"api"_s << practiceUrl() << false;
    }
    void aLabelIsSettledOnlyWhereItWasAskedFor()
    {
        QFETCH(QString, channel);
        QFETCH(QString, url);
        QFETCH(bool, isPractice);
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesBeforeWork : Mood::Answers; };
        QVERIFY(!buy());
        moveAccount(channel, url, isPractice); // as another version of the program might
        const auto asked = shipping::reconcile(m_desk->desk(), {});
        QVERIFY(!asked->first().isSettled);
        QCOMPARE(asked->first().error->kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(asked->first().error->code, u"account-moved"_s);
        QCOMPARE(asked->first().error->args, (QStringList{u"@channel/api"_s, practiceUrl()}));
        QCOMPARE(m_post->labelRequests(), 1);
        QCOMPARE(states(), QStringList{u"unknown"_s});

        moveAccount(u"api"_s, practiceUrl(), true);
        QCOMPARE(shipping::reconcile(m_desk->desk(), {})->first().outcome, u"booked"_s);
        QCOMPARE(m_post->urls().back(), m_post->urls().front());
    }

    void anotherPortOfThisComputerIsTheSameStandIn()
    {
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesBeforeWork : Mood::Answers; };
        QVERIFY(!buy());
        auto account = test::practiceAccount();
        account.baseUrl = QUrl(u"http://localhost:4711/barcode/v1"_s);
        m_desk->addAccount(account);
        QCOMPARE(shipping::reconcile(m_desk->desk(), {})->first().outcome, u"booked"_s);
    }

    void anAccountStaysWhereItIsWhileItsLabelsAreUnsettled_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isPractice");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QString elsewhere = u"https://elsewhere.example/barcode/v1"_s;
        QTest::newRow("another channel") << u"webservice"_s << practiceUrl() << true << u"attempts-open"_s
                                         << u"account.channel"_s;
        QTest::newRow("another address") << u"api"_s << elsewhere << true << u"attempts-open"_s << u"base-url"_s;
        QTest::newRow("no practice any more")
            << u"api"_s << practiceUrl() << false << u"attempts-open"_s << u"account.practice"_s;
        QTest::newRow("the rest") << u"api"_s << practiceUrl() << true << QString() << QString();
    }
    void anAccountStaysWhereItIsWhileItsLabelsAreUnsettled()
    {
        QFETCH(QString, channel);
        QFETCH(QString, url);
        QFETCH(bool, isPractice);
        QFETCH(QString, code);
        QFETCH(QString, field);
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesAfterWork : Mood::Answers; };
        QVERIFY(!buy());
        auto account = m_desk->read([&](auto& c) { return model::loadAccount(c, m_account); });
        account.channel = channel;
        account.baseUrl = QUrl(url);
        account.isPractice = isPractice;
        account.name = u"Another name"_s;
        account.sender.city = u"Thun"_s;
        test::OpenSecrets secrets;
        const auto kept = shipping::keepAccount(m_desk->desk(), secrets, account, {});
        QCOMPARE(kept ? QString() : kept.error().code, code);
        QCOMPARE(kept ? QString() : kept.error().field, field);
        const auto stored = m_desk->read([&](auto& c) { return model::loadAccount(c, m_account); });
        QCOMPARE(stored.sender.city, code.isEmpty() ? u"Thun"_s : u"Bern"_s);
        QCOMPARE(stored.name, code.isEmpty() ? u"Another name"_s : u"Practice"_s);

        QVERIFY(shipping::reconcile(m_desk->desk(), {})->first().isSettled);
        QVERIFY(shipping::keepAccount(m_desk->desk(), secrets, account, {}));
    }

    void aNumberThatOthersUsedIsBurntAndTheNextOneTaken()
    {
        m_post->usedElsewhere = {u"00000001"_s, u"00000002"_s, u"00000003"_s};
        const auto bought = buy();
        QVERIFY2(bought, bought ? "" : qPrintable(bought.error().code));
        QCOMPARE(bought->number, u"996001234500000004"_s);
        QCOMPARE(bought->warnings.size(), 1);
        QCOMPARE(bought->warnings.first().code, u"numbers-behind"_s);
        QVERIFY(
            text::carrierCodeSentence(u"numbers-behind"_s, {bought->warnings.first().message}).contains(u"00000003"_s));
        QCOMPARE(states(), (QStringList{u"burnt"_s, u"burnt"_s, u"burnt"_s, u"booked"_s}));
        QCOMPARE(m_desk->load(m_shipment).state, State::Booked);
        QCOMPARE(m_post->made().size(), 1u);
    }

    void anAddressThatABackupBroughtIsNotTrusted()
    {
        sql(u"UPDATE accounts SET token_url = 'http://elsewhere.example'"_s);
        const auto bought = buy();
        QVERIFY(!bought);
        QCOMPARE(bought.error().code, u"not-a-url"_s);
        QCOMPARE(bought.error().field, u"token-url"_s);
        QCOMPARE(states(), QStringList());
        QCOMPARE(m_post->labelRequests(), 0);
        const auto tested = shipping::testAccount(m_desk->desk(), m_account, {});
        QVERIFY(!tested);
        QCOMPARE(tested.error().code, u"not-a-url"_s);
    }

    void tooManyUsedNumbersAskForAnotherRangeAndStopTheBatch()
    {
        for (int i = 1; i <= 25; ++i)
            m_post->usedElsewhere.insert(QString::number(i).rightJustified(8, u'0'));
        const auto second = m_desk->add(test::goodShipment(m_account, u"second"_s));
        const auto items = shipping::book(m_desk->desk(), {m_shipment, second}, {}, 1);
        for (const auto& item : items) {
            QCOMPARE(item.error->kind, Error::Kind::Refused);
            QCOMPARE(item.error->code, u"numbers-used"_s);
            QCOMPARE(item.error->field, u"item-number-first"_s);
            QCOMPARE(item.error->args, QStringList{u"00000020"_s});
        }
        QCOMPARE(m_post->labelRequests(), 20);
        QCOMPARE(states(), QStringList(20, u"burnt"_s));
        QCOMPARE(m_desk->load(m_shipment).state, State::Draft);
        QCOMPARE(m_desk->load(m_shipment).problem->code, u"numbers-used"_s);

        QVERIFY(!shipping::book(m_desk->desk(), {m_shipment, second}, {}, 1).first().error);
        QCOMPARE(m_post->made().size(), 2u);
    }

    void aRefusedSignInIsMadeOnceAndTakesNoNumber()
    {
        auto account = test::practiceAccount();
        account.name = u"Web service"_s;
        account.channel = u"webservice"_s;
        const auto other = m_desk->add(test::goodShipment(m_desk->addAccount(account), u"other"_s));
        QList<ShipmentId> ids = manyMore(30);
        const net::Answer good = m_post->signInAnswer;
        m_post->signInAnswer = {.status = 401, .body = R"({"error": "invalid_client"})"};
        const auto items = shipping::book(m_desk->desk(), ids + QList{other}, {});
        QCOMPARE(m_post->signIns(), 1);
        for (const auto& item : items.first(ids.size())) {
            QCOMPARE(item.error->kind, Error::Kind::Unauthorised);
            QCOMPARE(item.error->code, u"sign-in-refused"_s);
            QCOMPARE(m_desk->load(item.shipment).state, State::Draft);
        }
        QCOMPARE(m_post->labelRequests(), 1); // the other account has a door of its own
        const auto health = m_desk->read([&](auto& c) { return model::accountHealth(c, m_account); });
        QCOMPARE(health.lastFailure->code, u"sign-in-refused"_s);
        QCOMPARE(attempts(), 1);

        QCOMPARE(buy().error().kind, Error::Kind::Unauthorised);
        QCOMPARE(attempts(), 1);
        m_post->signInAnswer = good;
        QVERIFY(buy());
    }

    void anAccountThatIsTurnedAwayMidBatchIsNotTriedAgain()
    {
        const QList<ShipmentId> ids = manyMore(10);
        m_post->gateway = [](int n) { return n >= 3 ? std::optional(net::Answer{.status = 403}) : std::nullopt; };
        const auto items = shipping::book(m_desk->desk(), ids, {}, 1);
        for (qsizetype i = 0; i < items.size(); ++i) {
            QCOMPARE(items[i].error ? items[i].error->code : QString(), i < 3 ? QString() : u"not-authorised"_s);
            QCOMPARE(m_desk->load(ids[i]).state, i < 3 ? State::Booked : State::Draft);
        }
        QCOMPARE(m_post->labelRequests(), 4);
        QCOMPARE(attempts(), 4);
    }

    void reconcilingAsksACarrierThatTurnsTheAccountAwayOnce_data()
    {
        QTest::addColumn<bool>("signsIn");
        QTest::newRow("at the sign-in") << false;
        QTest::newRow("at the call") << true;
    }
    void reconcilingAsksACarrierThatTurnsTheAccountAwayOnce()
    {
        QFETCH(bool, signsIn);
        m_post->mood = [](int) { return Mood::DiesBeforeWork; };
        const QList<ShipmentId> ids = manyMore(5);
        shipping::book(m_desk->desk(), ids, {}, 1);
        m_post->gateway = [](int) { return net::Answer{.status = 403}; };
        if (!signsIn)
            m_post->signInAnswer = {.status = 401};
        const int before = m_post->labelRequests();
        TestDesk restarted(m_folder->path(), *m_post);
        const auto asked = shipping::reconcile(restarted.desk(), {});
        QCOMPARE(asked->size(), 5);
        for (const auto& item : *asked) {
            QVERIFY(!item.isSettled);
            QCOMPARE(item.error->kind, Error::Kind::OutcomeUnknown);
            QCOMPARE(restarted.load(item.shipment).state, State::Unknown);
        }
        QCOMPARE(m_post->labelRequests() - before, signsIn ? 1 : 0);
        QCOMPARE(m_post->signIns(), 2);
    }

    void anOutcomeThatCannotBeStoredStaysUnknown_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<QString>("code");
        QTest::newRow("no answer") << int(Mood::DiesAfterWork) << u"connection-lost"_s;
        QTest::newRow("a label") << int(Mood::Answers) << u"label-not-stored"_s;
        QTest::newRow("a refusal") << int(Mood::Refuses) << u"unknown-outcome"_s;
        QTest::newRow("nothing sent") << int(Mood::IsUnreachable) << u"unknown-outcome"_s;
    }
    void anOutcomeThatCannotBeStoredStaysUnknown()
    {
        QFETCH(int, mood);
        QFETCH(QString, code);
        m_post->mood = [mood](int n) { return n == 0 ? Mood(mood) : Mood::Answers; };
        sql(u"CREATE TRIGGER full BEFORE UPDATE ON attempts BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        const auto bought = buy();
        QCOMPARE(bought.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(bought.error().code, code);
        QVERIFY2(bought.error().detail.contains(u"constraint"_s), qPrintable(bought.error().detail));
        QVERIFY(shipping::book(m_desk->desk(), {m_shipment}, {}).first().error);

        sql(u"DROP TRIGGER full"_s);
        QVERIFY(shipping::reconcile(m_desk->desk(), {})->first().isSettled);
        QCOMPARE(m_desk->load(m_shipment).state, State::Booked);
    }

    void whatTheCarrierSaidIsKeptUntilAnotherProgramHasWritten_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<QString>("state");
        QTest::newRow("a label") << int(Mood::Answers) << u"booked"_s;
        QTest::newRow("a refusal") << int(Mood::Refuses) << u"refused"_s;
        QTest::newRow("no answer") << int(Mood::DiesAfterWork) << u"unknown"_s;
    }
    void whatTheCarrierSaidIsKeptUntilAnotherProgramHasWritten()
    {
        QFETCH(int, mood);
        QFETCH(QString, state);
        OtherWriter import(m_desk->store(), [](OtherWriter& self, int times) {
            if (times == 3)
                self.end();
        });
        m_post->mood = [&](int) {
            import.begin();
            return Mood(mood);
        };
        QCOMPARE(buy().has_value(), state == "booked"_L1);
        QCOMPARE(import.timesInTheWay(), 3);
        QCOMPARE(states(), QStringList{state});
        QCOMPARE(m_post->labelRequests(), 1);
    }

    void aStopEndsTheWaitForAnotherProgram()
    {
        std::stop_source stop;
        OtherWriter import(m_desk->store(), [&](OtherWriter&, int times) {
            if (times == 2)
                stop.request_stop();
        });
        m_post->mood = [&](int n) {
            if (n == 0)
                import.begin();
            return Mood::Answers;
        };
        const auto parcel = m_desk->load(m_shipment).parcels.first().id;
        const auto bought = shipping::buyLabel(m_desk->desk(), m_shipment, parcel, stop.get_token());
        QCOMPARE(bought.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(bought.error().code, u"label-not-stored"_s);
        QCOMPARE(import.timesInTheWay(), 2);
        import.end();
        QVERIFY(shipping::reconcile(m_desk->desk(), {})->first().isSettled);
    }

    void whatAStopLeavesUnaskedIsSaidToBeOpen()
    {
        m_post->mood = [](int n) { return n < 2 ? Mood::DiesBeforeWork : Mood::Answers; };
        QVERIFY(!buy());
        const auto second = m_desk->add(test::goodShipment(m_account, u"second"_s));
        shipping::book(m_desk->desk(), {second}, {});
        std::stop_source stop;
        const auto stopAfterOne = [&](qint64 done, qint64) {
            if (done == 1)
                stop.request_stop();
        };
        const auto items = shipping::reconcile(m_desk->desk(), {.stop = stop.get_token(), .progress = stopAfterOne});
        QCOMPARE(items->size(), 2);
        QVERIFY(items->first().isSettled);
        QCOMPARE(items->last().reference, u"second"_s);
        QVERIFY(!items->last().isSettled);
        QCOMPARE(items->last().error->kind, Error::Kind::Cancelled);
        QCOMPARE(m_desk->load(second).state, State::Unknown);
        QCOMPARE(m_post->labelRequests(), 3);
    }

    void aNumberThatIsInHandElsewhereIsNotGivenUp()
    {
        TestDesk other(m_folder->path(), *m_post);
        QVERIFY(intend(other, m_shipment));
        const auto givenUp = shipping::giveUpNumbers(m_desk->desk(), m_shipment);
        QCOMPARE(givenUp.error().kind, Error::Kind::Conflict);
        QCOMPARE(givenUp.error().code, u"being-settled"_s);
        QCOMPARE(states(), QStringList{u"intended"_s});
    }

    void whatAProgramThatIsGoneLeftIsUnknownAtTheNextStart()
    {
        const auto second = m_desk->add(test::goodShipment(m_account, u"second"_s));
        TestDesk living(m_folder->path(), *m_post);
        QVERIFY(intend(*m_desk, m_shipment));
        QVERIFY(intend(living, second));
        m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
        QCOMPARE(m_desk->load(m_shipment).state, State::Booking);

        QCOMPARE(shipping::noticeLeftBehind(m_desk->desk()).value(), 1);
        QCOMPARE(m_desk->load(m_shipment).state, State::Unknown);
        QCOMPARE(m_desk->load(m_shipment).problem->code, u"left-behind"_s);
        QCOMPARE(m_desk->load(second).state, State::Booking);
        QCOMPARE(states(), QStringList{u"unknown"_s});
        QCOMPARE(shipping::noticeLeftBehind(m_desk->desk()).value(), 0);
        QCOMPARE(shipping::reconcile(m_desk->desk(), {})->first().outcome, u"booked"_s);
    }

    void whatWasLeftBehindByAMovedAccountIsUnknown()
    {
        QVERIFY(intend(*m_desk, m_shipment));
        moveAccount(u"gone"_s, practiceUrl(), true);
        m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
        QVERIFY(!shipping::reconcile(m_desk->desk(), {})->first().isSettled);
        QCOMPARE(states(), QStringList{u"unknown"_s});
    }

private:
    Result<shipping::Intent> intend(TestDesk& desk, ShipmentId id)
    {
        return shipping::commitIntent(desk.desk(), id, desk.load(id).parcels.first().id);
    }

    void sql(const QString& statement)
    {
        const auto done = m_desk->store().write(storage::Topic::Shipments, [&](auto& c) { return c.run(statement); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    QList<ShipmentId> manyMore(int count)
    {
        QList<ShipmentId> ids;
        for (int i = 0; i < count; ++i)
            ids << m_desk->add(test::goodShipment(m_account, u"n-%1"_s.arg(i)));
        return ids;
    }

    int attempts()
    {
        return m_desk->read([](auto& c) { return c.run(u"SELECT count(*) FROM attempts"_s); }).first().count(0);
    }

    static QString practiceUrl() { return test::practiceAccount().baseUrl.toString(); }

    void moveAccount(const QString& channel, const QString& url, bool isPractice)
    {
        const auto moved = m_desk->store().write(storage::Topic::Accounts, [&](auto& c) {
            return c.run(u"UPDATE accounts SET channel = ?, base_url = ?, is_practice = ?"_s, channel, url,
                         isPractice ? 1 : 0);
        });
        QVERIFY(moved);
    }

    Result<shipping::Bought> buy()
    {
        return shipping::buyLabel(m_desk->desk(), m_shipment, m_desk->load(m_shipment).parcels.first().id);
    }

    QStringList states()
    {
        QStringList words;
        for (const model::Attempt& attempt : m_desk->read([&](auto& c) { return model::attemptsOf(c, m_shipment); }))
            words << model::attemptWord(attempt.state);
        return words;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePost> m_post;
    std::unique_ptr<TestDesk> m_desk;
    AccountId m_account{};
    ShipmentId m_shipment{};
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
