#include "core/practice/office.h"
#include "core/shipping/accounts.h"
#include "tests/support/testdesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The practice post in this process, reached like the real one.
class OfficeLine final : public net::Transport
{
public:
    explicit OfficeLine(const practice::OfficeSettings& settings) : m_office(settings, m_clock) {}

    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        practice::Request asked{.method = request.method, .path = request.url.path(), .body = request.body};
        for (const auto& [name, value] : request.headers)
            asked.headers.insert(name.toLower(), value);
        const practice::Answer answer = m_office.answer(asked);
        return net::Answer{.status = answer.status, .body = answer.body};
    }
    practice::Journal& journal() { return m_office.journal(); }

private:
    test::StillClock m_clock;
    practice::Office m_office;
};

model::Account accountOn(const QString& channel)
{
    model::Account account = test::practiceAccount();
    account.channel = channel;
    const bool isApi = channel == "api"_L1;
    account.baseUrl =
        QUrl(isApi ? u"http://127.0.0.1/swisspost/barcode/v1"_s : u"http://127.0.0.1/swisspost/wsbc/barcode/v2_4"_s);
    account.tokenUrl = isApi ? QUrl(u"http://127.0.0.1/swisspost/OAuth/token"_s) : QUrl();
    return account;
}

} // namespace

class TestAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testingAsksTheCarrierAndBooksNothing_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::newRow("api") << u"api"_s;
        QTest::newRow("web service") << u"webservice"_s;
    }
    void testingAsksTheCarrierAndBooksNothing()
    {
        QFETCH(QString, channel);
        QTemporaryDir folder;
        OfficeLine post({});
        test::TestDesk desk(folder.path(), post);
        const AccountId id = desk.addAccount(accountOn(channel));

        const auto tested = shipping::testAccount(desk.desk(), id, {});

        QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().code));
        QCOMPARE(*tested, desk.clock().now());
        QVERIFY(!post.journal().entries().isEmpty());
        for (const practice::JournalEntry& entry : post.journal().entries())
            for (const practice::Piece& piece : entry.pieces)
                QCOMPARE(piece.outcome, u"specimen"_s);
        const auto health = desk.read([&](storage::Connection& c) { return model::accountHealth(c, id); });
        QCOMPARE(health.lastSuccess, desk.clock().now());
    }

    void aWrongPasswordOfTheWebServiceIsFound()
    {
        QTemporaryDir folder;
        OfficeLine post({.swissPost = {.clients = {{u"open-user"_s, u"another"_s}}}});
        test::TestDesk desk(folder.path(), post);
        const AccountId id = desk.addAccount(accountOn(u"webservice"_s));

        const auto tested = shipping::testAccount(desk.desk(), id, {});

        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, Error::Kind::Unauthorised);
        const auto health = desk.read([&](storage::Connection& c) { return model::accountHealth(c, id); });
        QVERIFY(!health.lastSuccess.isValid());
        QVERIFY(health.lastFailure.has_value());
    }

    void aWrongLicenceIsFoundBeforeTheFirstParcel()
    {
        QTemporaryDir folder;
        OfficeLine post({.swissPost = {.licences = {{u"60099999"_s, {}}}}});
        test::TestDesk desk(folder.path(), post);

        const auto tested = shipping::testAccount(desk.desk(), desk.addAccount(accountOn(u"webservice"_s)), {});

        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, Error::Kind::Refused);
        QCOMPARE(tested.error().code, u"E2010"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountTest)
#include "tst_accounttest.moc"
