#include "core/carriers/session.h"
#include "core/carriers/swisspost/swisspost.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <deque>
#include <functional>
#include <map>
#include <memory>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using carriers::Effect;
using carriers::Session;
using std::chrono::seconds;

namespace {

/// Nobody waits: time jumps ahead to where it was waited for, and the clock on the wall with it.
class JumpingTime final : public Waiting
{
public:
    explicit JumpingTime(test::StillClock& clock) : m_clock(clock) {}
    Moment now() const override { return m_now; }
    void until(Moment moment, std::stop_token) override
    {
        waited.append(std::chrono::duration_cast<std::chrono::milliseconds>(moment - m_now));
        m_clock.advance(std::chrono::duration_cast<seconds>(moment - m_now));
        m_now = moment;
        if (whenWaitedFor)
            whenWaitedFor();
    }

    QList<std::chrono::milliseconds> waited;
    std::function<void()> whenWaitedFor;

private:
    test::StillClock& m_clock;
    Moment m_now = Moment(std::chrono::hours(1));
};

/// Gives out a new token each time, and answers calls as it was told to, else with 200.
class Desk final : public net::Transport
{
public:
    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        if (request.url.path().endsWith("/token"_L1)) {
            ++signIns;
            if (token)
                return *token;
            return net::Answer{.status = 200,
                               .body = R"({"access_token": "pass-)" + QByteArray::number(signIns) +
                                       R"(", "expires_in": )" + lifetime + '}'};
        }
        for (const net::Header& header : request.headers)
            if (header.first == "Authorization")
                passes.append(header.second);
        if (answers.empty())
            return net::Answer{.status = 200};
        const auto next = answers.front();
        answers.pop_front();
        return next;
    }

    int signIns = 0;
    QByteArray lifetime = "3600";
    std::optional<Result<net::Answer>> token;
    std::deque<Result<net::Answer>> answers;
    QList<QByteArray> passes;
};

net::Answer busy(const QByteArray& retryAfter = {})
{
    net::Answer answer{.status = 429};
    if (!retryAfter.isEmpty())
        answer.headers = {{"Retry-After", retryAfter}};
    return answer;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<test::StillClock>();
        m_desk = std::make_unique<Desk>();
        m_secrets = {{u"client-id"_s, u"a"_s}, {u"client-secret"_s, u"b"_s}};
        open(u"1000000"_s);
    }

    void thePassLastsAsLongAsItsAnswerSays_data()
    {
        QTest::addColumn<QByteArray>("lifetime");
        QTest::addColumn<int>("lastGood");
        QTest::newRow("4. a minute, renewed early") << QByteArray("60") << 47;
        QTest::newRow("five minutes") << QByteArray("300") << 284;
        QTest::newRow("as text") << QByteArray("\"60\"") << 47;
    }
    void thePassLastsAsLongAsItsAnswerSays()
    {
        QFETCH(QByteArray, lifetime);
        QFETCH(int, lastGood);
        m_desk->lifetime = lifetime;
        QVERIFY(call());
        m_clock->advance(seconds(lastGood));
        QVERIFY(call());
        QCOMPARE(m_desk->signIns, 1);
        m_clock->advance(seconds(1));
        QVERIFY(call());
        QCOMPARE(m_desk->signIns, 2);
        QCOMPARE(m_desk->passes, (QList<QByteArray>{"Bearer pass-1", "Bearer pass-1", "Bearer pass-2"}));
    }

    void aBatchOnMinuteTokensIsNeverTurnedAway()
    {
        m_desk->lifetime = "60";
        for (int i = 0; i < 300; ++i) {
            QVERIFY(call());
            m_clock->advance(seconds(1));
        }
        QCOMPARE(m_desk->signIns, 7); // every 48 seconds
    }

    void aPassWithoutALifetimeHoldsUntilItIsRefused()
    {
        m_desk->lifetime = "0";
        QVERIFY(call());
        m_clock->advance(std::chrono::hours(100));
        QVERIFY(call());
        QCOMPARE(m_desk->signIns, 1);
        m_desk->answers = {net::Answer{.status = 401}};
        QVERIFY(call());
        QCOMPARE(m_desk->signIns, 2);
    }

    void aRefusedPassIsRenewedOnce_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("signIns");
        QTest::addColumn<int>("calls");
        QTest::newRow("401 once") << QList{401} << QString() << 2 << 2;
        QTest::newRow("401 twice") << QList{401, 401} << u"not-authorised"_s << 2 << 2;
        QTest::newRow("403 at once") << QList{403} << u"not-authorised"_s << 1 << 1;
        QTest::newRow("401, then 403") << QList{401, 403} << u"not-authorised"_s << 2 << 2;
    }
    void aRefusedPassIsRenewedOnce()
    {
        QFETCH(QList<int>, statuses);
        QFETCH(QString, code);
        QFETCH(int, signIns);
        QFETCH(int, calls);
        for (const int status : statuses)
            m_desk->answers.push_back(net::Answer{.status = status});
        const auto answer = call();
        QCOMPARE(answer ? QString() : answer.error().code, code);
        if (!answer)
            QCOMPARE(answer.error().kind, Error::Kind::Unauthorised);
        QCOMPARE(m_desk->signIns, signIns);
        QCOMPARE(m_desk->passes.size(), calls);
    }

    void patienceIsAsLongAsTheCarrierAsks_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("waits");
        QTest::newRow("not said") << QByteArray() << 1;
        QTest::newRow("0 seconds") << QByteArray("0") << 1;
        QTest::newRow("7 seconds") << QByteArray("7") << 7;
        QTest::newRow("60 seconds") << QByteArray("60") << 60;
        QTest::newRow("a date") << QByteArray("Mon, 23 Nov 2026 08:00:30 GMT") << 30;
        QTest::newRow("a date of the second form") << QByteArray("Monday, 23-Nov-26 08:00:30 GMT") << 30;
        QTest::newRow("a date of the third form") << QByteArray("Mon Nov 23 08:00:30 2026") << 30;
        QTest::newRow("a date of one digit") << QByteArray("Sun Nov  1 08:00:30 2026") << 1;
        QTest::newRow("a date that is past") << QByteArray("Mon, 23 Nov 2026 07:00:00 GMT") << 1;
        QTest::newRow("rubbish") << QByteArray("soon") << 1;
        QTest::newRow("a negative number") << QByteArray("-5") << 1;
    }
    void patienceIsAsLongAsTheCarrierAsks()
    {
        QFETCH(QByteArray, asked);
        QFETCH(int, waits);
        m_desk->answers = {busy(asked)};
        QVERIFY(call());
        QCOMPARE(m_desk->passes.size(), 2);
        QCOMPARE(m_time->waited, QList<std::chrono::milliseconds>{seconds(waits)});
    }

    void patienceRunsOut_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("told");
        QTest::newRow("after five tries") << QByteArray("2") << 5 << 2;
        QTest::newRow("at once when it is asked for minutes") << QByteArray("61") << 1 << 61;
        QTest::newRow("at once when it is asked for until noon")
            << QByteArray("Mon, 23 Nov 2026 12:00:00 GMT") << 1 << 4 * 3600;
        QTest::newRow("at once for ages, of which a day is told") << QByteArray("99999999999") << 1 << 24 * 3600;
    }
    void patienceRunsOut()
    {
        QFETCH(QByteArray, asked);
        QFETCH(int, calls);
        QFETCH(int, told);
        for (int i = 0; i < 9; ++i)
            m_desk->answers.push_back(busy(asked));
        const auto answer = call();
        QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
        QCOMPARE(answer.error().retryAfter, seconds(told));
        QCOMPARE(m_desk->passes.size(), calls);
    }

    void aSignInThatAsksForPatienceSaysHowLong()
    {
        m_desk->token = busy("Mon, 23 Nov 2026 08:02:00 GMT");
        const auto answer = call();
        QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
        QCOMPARE(answer.error().retryAfter, seconds(120));
        m_desk->token = busy();
        QCOMPARE(call().error().retryAfter, seconds(1));
    }

    void aLostSignInBoughtNothing_data()
    {
        QTest::addColumn<Result<net::Answer>>("answer");
        QTest::newRow("no answer") << Result<net::Answer>(failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s));
        QTest::newRow("500") << Result<net::Answer>(net::Answer{.status = 500});
        QTest::newRow("rubbish") << Result<net::Answer>(net::Answer{.status = 200, .body = "<html>"});
    }
    void aLostSignInBoughtNothing()
    {
        QFETCH(Result<net::Answer>, answer);
        m_desk->token = answer;
        QCOMPARE(call().error().kind, Error::Kind::Offline);
        QVERIFY(m_desk->passes.isEmpty());
    }

    void anAnswerThatIsNoneIsJudgedByWhatTheCallDoes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("effect");
        QTest::addColumn<int>("kind");
        QTest::newRow("500 while booking") << 500 << int(Effect::Books) << int(Error::Kind::OutcomeUnknown);
        QTest::newRow("503 while reading") << 503 << int(Effect::Reads) << int(Error::Kind::Offline);
        QTest::newRow("404") << 404 << int(Effect::Books) << int(Error::Kind::Refused);
        QTest::newRow("a redirect while booking") << 302 << int(Effect::Books) << int(Error::Kind::OutcomeUnknown);
        QTest::newRow("a redirect while reading") << 302 << int(Effect::Reads) << int(Error::Kind::Refused);
    }
    void anAnswerThatIsNoneIsJudgedByWhatTheCallDoes()
    {
        QFETCH(int, status);
        QFETCH(int, effect);
        QFETCH(int, kind);
        m_desk->answers = {net::Answer{.status = status}};
        QCOMPARE(call(Effect(effect)).error().kind, Error::Kind(kind));
        QCOMPARE(m_desk->passes.size(), 1);
    }

    void aLostAnswerIsJudgedByWhatTheCallDoes_data()
    {
        QTest::addColumn<int>("effect");
        QTest::addColumn<int>("kind");
        QTest::newRow("booking") << int(Effect::Books) << int(Error::Kind::OutcomeUnknown);
        QTest::newRow("reading") << int(Effect::Reads) << int(Error::Kind::Offline);
    }
    void aLostAnswerIsJudgedByWhatTheCallDoes()
    {
        QFETCH(int, effect);
        QFETCH(int, kind);
        const Result<net::Answer> lost = failure(Error::Kind::OutcomeUnknown, u"connection-lost"_s);
        m_desk->answers = {lost, lost};
        const Error called = call(Effect(effect)).error();
        QCOMPARE(called.kind, Error::Kind(kind));
        QCOMPARE(called.code, u"connection-lost"_s);
        QCOMPARE(m_session->send({}, Effect(effect), {}).error().kind, Error::Kind(kind));
    }

    void whatACarrierRepeatsOfOurSecretsIsHidden()
    {
        m_secrets[u"client-secret"_s] = u"s3cret/of+ours"_s;
        open(u"1000000"_s);
        m_desk->answers = {net::Answer{
            .status = 400, .body = "Bearer pass-1 was sent with s3cret/of+ours and s3cret%2Fof%2Bours, by a"}};
        const auto answer = call();
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray("Bearer [hidden] was sent with [hidden] and [hidden], by a"));
    }

    void theAccountsPaceIsKept()
    {
        open(u"4"_s);
        for (int i = 0; i < 4; ++i)
            QVERIFY(call());
        // The sign-in is a request too.
        QCOMPARE(m_time->waited, QList<std::chrono::milliseconds>(4, std::chrono::milliseconds(250)));
    }

    void whoIsStoppedWhileWaitingSendsNothing()
    {
        std::stop_source stop;
        m_time->whenWaitedFor = [&] { stop.request_stop(); };
        m_desk->answers = {busy("30")};
        const auto answer = m_session->call({}, manner(Effect::Books), stop.get_token());
        QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
        QCOMPARE(m_desk->passes.size(), 1);
    }

private:
    static Session::Manner manner(Effect effect)
    {
        return {.effect = effect, .signIn = carriers::swisspost::swissPost().channels.first().signIn};
    }

    Result<net::Answer> call(Effect effect = Effect::Books)
    {
        return m_session->call({.method = "POST", .url = QUrl(u"https://post.invalid/label"_s)}, manner(effect), {});
    }

    void open(const QString& pace)
    {
        auto account = test::practiceAccount();
        account.settings[u"requests-per-second"_s] = pace;
        auto time = std::make_unique<JumpingTime>(*m_clock);
        m_time = time.get();
        m_session = std::make_unique<Session>(account, m_secrets, *m_desk, *m_clock, std::move(time));
    }

    QMap<QString, QString> m_secrets = {};
    std::unique_ptr<test::StillClock> m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Session> m_session;
    JumpingTime* m_time = nullptr; // the session's
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
