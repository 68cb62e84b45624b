#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using model::AttemptState;
using model::State;
using test::FakePost;
using test::TestDesk;
using Mood = FakePost::Mood;

namespace {

/// The mood of the first request; the others are answered.
auto first(Mood mood)
{
    return [mood](int n) { return n == 0 ? mood : Mood::Answers; };
}

} // namespace

class TestBooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_post = std::make_unique<FakePost>();
        m_desk = std::make_unique<TestDesk>(m_folder->path(), *m_post);
        m_shipment = m_desk->add(test::goodShipment(m_desk->addAccount(), u"4711"_s));
    }
    void cleanup() { m_desk.reset(); }

    void aGoodShipmentGetsItsNumberAndItsLabel()
    {
        const auto bought = buy();
        QVERIFY2(bought.has_value(), bought ? "" : qPrintable(bought.error().code + u' ' + bought.error().field));
        QCOMPARE(bought->number, u"996001234500000001"_s);
        const auto shipment = m_desk->load(m_shipment);
        QCOMPARE(shipment.state, State::Booked);
        QCOMPARE(shipment.parcels.first().number, bought->number);
        const auto labels = m_desk->read([&](auto& c) { return model::labelsOf(c, m_shipment); });
        QCOMPARE(labels.size(), 1);
        QVERIFY(labels.first().bytes.contains(bought->number.toLatin1()));
    }

    void theCarriersDayDecidesNotThatOfGreenwich()
    {
        auto shipment = m_desk->load(m_shipment);
        shipment.dispatchDate = QDate(2026, 11, 23);
        m_desk->store()
            .write(storage::Topic::Shipments,
                   [&](auto& c) { return model::saveShipment(c, shipment, m_desk->clock().now()); })
            .value();
        m_desk->clock().advance(std::chrono::hours(15) - std::chrono::minutes(1));
        QVERIFY(shipping::check(m_desk->desk(), m_desk->load(m_shipment))->isBookable());
        m_desk->clock().advance(std::chrono::minutes(1)); // 23:00 in Greenwich, midnight in Bern
        const auto verdict = shipping::check(m_desk->desk(), m_desk->load(m_shipment));
        QVERIFY(!verdict->isBookable());
        QCOMPARE(verdict->problems.first().field, u"dispatch-date"_s);
        QCOMPARE(buy().error().field, u"dispatch-date"_s);
        QCOMPARE(m_post->labelRequests(), 0);
    }

    void everyPageOfALabelIsKept()
    {
        m_post->mood = first(Mood::SendsTwoPages);
        QVERIFY(buy());
        const auto labels = m_desk->read([&](auto& c) { return model::labelsOf(c, m_shipment); });
        QCOMPARE(labels.size(), 2);
        QCOMPARE(labels[0].number, u"996001234500000001"_s);
        QCOMPARE(labels[1].page, 2);
        QCOMPARE(labels[1].number, labels[0].number);
        QVERIFY(labels[1].bytes.contains("leaflet"));
    }

    void aSecondPurchaseIsRefusedWithoutACall()
    {
        QVERIFY(buy());
        const auto again = buy();
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(m_post->labelRequests(), 1);
    }

    void theIntentIsOnDiskBeforeTheCarrierHears()
    {
        qsizetype openWhenCalled = -1;
        m_post->mood = [&](int) {
            openWhenCalled = m_desk->read([](auto& c) { return model::openAttempts(c); }).size();
            return Mood::Answers;
        };
        QVERIFY(buy());
        QCOMPARE(openWhenCalled, 1);
    }

    void aLostAnswerIsUnknownAndBlocksEditingAndBuying_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("died before its work") << int(Mood::DiesBeforeWork);
        QTest::newRow("died after its work") << int(Mood::DiesAfterWork);
        QTest::newRow("cut its answer") << int(Mood::HalfAnswers);
        QTest::newRow("said 500 after its work") << int(Mood::ServerError);
    }
    void aLostAnswerIsUnknownAndBlocksEditingAndBuying()
    {
        QFETCH(int, mood);
        m_post->mood = first(Mood(mood));
        QCOMPARE(buy().error().kind, Error::Kind::OutcomeUnknown);
        auto shipment = m_desk->load(m_shipment);
        QCOMPARE(shipment.state, State::Unknown);
        QCOMPARE(buy().error().kind, Error::Kind::Conflict);
        shipment.consignee.city = u"Bern"_s;
        const auto saved = m_desk->store().write(storage::Topic::Shipments, [&](auto& c) {
            return model::saveShipment(c, shipment, m_desk->clock().now());
        });
        QCOMPARE(saved.error().code, u"not-editable"_s);
        QCOMPARE(m_post->labelRequests(), 1);
    }

    void reconcilingALostRequestStoresTheLabelUnderTheSameNumber()
    {
        m_post->mood = first(Mood::DiesBeforeWork);
        QVERIFY(!buy());
        const auto settled = shipping::reconcile(m_desk->desk(), {});
        QCOMPARE(settled->size(), 1);
        QCOMPARE(settled->first().outcome, u"booked"_s);
        QCOMPARE(settled->first().number, u"996001234500000001"_s);
        QCOMPARE(m_post->bodies()[0], m_post->bodies()[1]);
        QCOMPARE(m_desk->load(m_shipment).state, State::Booked);
    }

    void aNumberThatWasUsedUpIsBurntAndANewOneBought()
    {
        m_post->mood = first(Mood::DiesAfterWork);
        QVERIFY(!buy());
        const auto settled = shipping::reconcile(m_desk->desk(), {});
        QCOMPARE(settled->first().outcome, u"burnt"_s);
        QCOMPARE(settled->first().number, u"996001234500000002"_s);
        const auto attempts = m_desk->read([&](auto& c) { return model::attemptsOf(c, m_shipment); });
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[0].state, AttemptState::Burnt);
        QCOMPARE(attempts[1].state, AttemptState::Booked);
        QCOMPARE(m_desk->read([&](auto& c) { return model::labelsOf(c, m_shipment); }).size(), 1);
        QVERIFY(everyNumberAtTheCarrierIsInTheLedger());
    }

    void whatStaysUnreachableStaysUnknown()
    {
        m_post->mood = [](int n) { return n == 0 ? Mood::DiesAfterWork : Mood::IsUnreachable; };
        QVERIFY(!buy());
        const auto settled = shipping::reconcile(m_desk->desk(), {});
        QVERIFY(!settled->first().isSettled);
        QCOMPARE(m_desk->load(m_shipment).state, State::Unknown);
    }

    void nothingSentMeansNothingToReconcile()
    {
        m_post->mood = first(Mood::IsUnreachable);
        QCOMPARE(buy().error().kind, Error::Kind::Offline);
        QCOMPARE(m_desk->load(m_shipment).state, State::Draft);
        QCOMPARE(shipping::reconcile(m_desk->desk(), {})->size(), 0);
        QVERIFY(buy());
        QCOMPARE(m_post->made().size(), 1u);
    }

    void aRefusalNamesItsFieldAndLeavesADraft()
    {
        m_post->mood = first(Mood::Refuses);
        const auto refused = buy();
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(refused.error().code, u"E2001"_s);
        QVERIFY(refused.error().field.startsWith(u"recipient"_s));
        const auto shipment = m_desk->load(m_shipment);
        QCOMPARE(shipment.state, State::Draft);
        QCOMPARE(shipment.problem->code, u"E2001"_s);
    }

    void anExpiredSessionIsRenewedOnceAndTheCallRepeated()
    {
        m_post->mood = first(Mood::SessionExpired);
        QVERIFY(buy());
        QCOMPARE(m_post->signIns(), 2);
        QCOMPARE(m_post->made().size(), 1u);
    }

    void aBusyCarrierIsAskedAgainAfterItsPause()
    {
        m_post->mood = first(Mood::IsBusy);
        QVERIFY(buy());
        QCOMPARE(m_post->labelRequests(), 2);
    }

    void oneBadOrderNeverBlocksTheBatch()
    {
        auto bad = test::goodShipment(AccountId{1}, u"bad"_s);
        bad.consignee.city = QString(36, u'x');
        const auto badId = m_desk->add(bad);
        QList<ShipmentId> ids{m_shipment, badId};
        for (int i = 0; i < 20; ++i)
            ids << m_desk->add(test::goodShipment(AccountId{1}, u"good-%1"_s.arg(i)));
        const auto items = shipping::book(m_desk->desk(), ids, {});
        QCOMPARE(items.size(), 22);
        for (const auto& item : items) {
            QCOMPARE(item.error.has_value(), item.shipment == badId);
            if (item.error)
                QCOMPARE(item.error->field, u"recipient.city"_s);
        }
        QCOMPARE(m_post->made().size(), 21u);
        QCOMPARE(m_post->signIns(), 1);
    }

    void cancellingABatchFinishesWhatIsUnderWayAndSaysWhatWasNotBegun()
    {
        QList<ShipmentId> ids;
        for (int i = 0; i < 30; ++i)
            ids << m_desk->add(test::goodShipment(AccountId{1}, u"n-%1"_s.arg(i)));
        std::stop_source stop;
        const LongCall call{.stop = stop.get_token(), .progress = [&](qint64 done, qint64) {
                                if (done == 5)
                                    stop.request_stop();
                            }};
        const auto items = shipping::book(m_desk->desk(), ids, call, 2);
        qsizetype booked = 0;
        for (const auto& item : items) {
            if (item.error)
                QCOMPARE(item.error->kind, Error::Kind::Cancelled);
            else
                ++booked;
        }
        QVERIFY(booked >= 5 && booked < 30);
        QCOMPARE(m_post->made().size(), std::size_t(booked));
        QCOMPARE(m_desk->read([](auto& c) { return model::openAttempts(c); }).size(), 0);
    }

    void twoProgramsNeverBookTheSameShipmentTwice()
    {
        TestDesk other(m_folder->path(), *m_post);
        QList<ShipmentId> ids;
        for (int i = 0; i < 40; ++i)
            ids << m_desk->add(test::goodShipment(AccountId{1}, u"n-%1"_s.arg(i)));
        {
            std::jthread one([&] { shipping::book(m_desk->desk(), ids, {}); });
            std::jthread two([&] { shipping::book(other.desk(), ids, {}); });
        }
        QCOMPARE(m_post->made().size(), 40u);
        for (const ShipmentId id : ids)
            QCOMPARE(m_desk->load(id).state, State::Booked);
    }

    void anotherRunningProgramsIntentIsLeftAlone()
    {
        TestDesk other(m_folder->path(), *m_post);
        Result<QList<shipping::SettledItem>> seen;
        m_post->mood = [&](int n) {
            if (n == 0)
                seen = shipping::reconcile(other.desk(), {});
            return Mood::Answers;
        };
        QVERIFY(buy());
        QCOMPARE(seen->size(), 1); // it is open, and that is said
        QVERIFY(!seen->first().isSettled);
        QCOMPARE(seen->first().error->code, u"being-settled"_s);
        QCOMPARE(m_post->made().size(), 1u);
    }

    void everyParcelOfAShipmentHasItsOwnLabel()
    {
        auto three = test::goodShipment(AccountId{1}, u"three"_s);
        three.parcels = {{.weightGrams = 500}, {.weightGrams = 600}, {.weightGrams = 700}};
        const auto id = m_desk->add(three);
        const auto items = shipping::book(m_desk->desk(), {id}, {});
        QVERIFY2(!items.first().error, items.first().error ? qPrintable(items.first().error->code) : "");
        QCOMPARE(items.first().numbers.size(), 3);
        QCOMPARE(m_desk->read([&](auto& c) { return model::labelsOf(c, id); }).size(), 3);
    }

    void aHalfBookedShipmentGoesOnWhereItStopped()
    {
        auto two = test::goodShipment(AccountId{1}, u"two"_s);
        two.parcels = {{.weightGrams = 500}, {.weightGrams = 600}};
        const auto id = m_desk->add(two);
        m_post->mood = [](int n) { return n == 1 ? Mood::Refuses : Mood::Answers; };
        QVERIFY(shipping::book(m_desk->desk(), {id}, {}).first().error);
        QCOMPARE(m_desk->load(id).state, State::Draft);
        QVERIFY(!shipping::book(m_desk->desk(), {id}, {}).first().error);
        QCOMPARE(m_desk->load(id).state, State::Booked);
        QCOMPARE(m_post->made().size(), 2u);
    }

    void numbersStayInsideTheAccountsRange()
    {
        auto account = test::practiceAccount();
        account.settings[u"franking-licence"_s] = u"60099999"_s;
        account.settings[u"item-number-first"_s] = u"500"_s;
        account.settings[u"item-number-last"_s] = u"501"_s;
        account.name = u"Narrow"_s;
        const AccountId narrow = m_desk->addAccount(account);
        QList<ShipmentId> ids;
        for (int i = 0; i < 3; ++i)
            ids << m_desk->add(test::goodShipment(narrow, u"r-%1"_s.arg(i)));
        const auto items = shipping::book(m_desk->desk(), ids, {}, 1);
        QCOMPARE(items[0].numbers, QStringList{u"996009999900000500"_s});
        QCOMPARE(items[1].numbers, QStringList{u"996009999900000501"_s});
        QCOMPARE(items[2].error->code, u"number-range-exhausted"_s);
    }

    void theRangesOfALicenceDoNotUseEachOtherUp()
    {
        const AccountId low = addRange(u"Low"_s, 1, 10);
        const AccountId high = addRange(u"High"_s, 5000, 6000);
        QCOMPARE(numbersOf({low, high, low, high}), (QStringList{u"996009999900000001"_s, u"996009999900005000"_s,
                                                                 u"996009999900000002"_s, u"996009999900005001"_s}));
    }

    void aNumberThatIsInTwoRangesIsGivenOnce()
    {
        const AccountId wide = addRange(u"Wide"_s, 1, 6);
        const AccountId inside = addRange(u"Inside"_s, 3, 4);
        QCOMPARE(numbersOf({wide, inside, wide, wide, inside, wide}),
                 (QStringList{u"996009999900000001"_s, u"996009999900000003"_s, u"996009999900000002"_s,
                              u"996009999900000004"_s, u"number-range-exhausted"_s, u"996009999900000005"_s}));
        QCOMPARE(m_post->made().size(), 5u);
    }

    void personalDataTravelsOnlyWhereItIsNeeded()
    {
        auto shipment = test::goodShipment(AccountId{1}, u"quiet"_s);
        shipment.messages.clear();
        shipment.texts = {};
        shipment.consignee.mobile = u"+41791234567"_s;
        QVERIFY(!shipping::book(m_desk->desk(), {m_desk->add(shipment)}, {}).first().error);
        const QByteArray body = m_post->bodies().back();
        QVERIFY(!body.contains("anna@example.ch"));
        QVERIFY(!body.contains("791234567"));
    }

    void textsTravelFilledAndOnlyWithMessagesThatCarryThem()
    {
        auto shipment = test::goodShipment(AccountId{1}, u"A-77"_s);
        shipment.messages = {{.code = u"2"_s}, {.code = u"64"_s}};
        QVERIFY(!shipping::book(m_desk->desk(), {m_desk->add(shipment)}, {}).first().error);
        const QJsonArray sent =
            QJsonDocument::fromJson(m_post->bodies().back())[u"item"_s][u"notification"_s].toArray();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0][u"freeText1"_s].toString(), u"Bestellung A-77"_s);
        QVERIFY(sent[1][u"freeText1"_s].isUndefined());
        QCOMPARE(sent[1][u"communication"_s][u"email"_s].toString(), u"desk@example.ch"_s);
    }

private:
    /// An account of a licence that all such accounts share.
    AccountId addRange(const QString& name, int first, int last)
    {
        auto account = test::practiceAccount();
        account.name = name;
        account.settings[u"franking-licence"_s] = u"60099999"_s;
        account.settings[u"item-number-first"_s] = QString::number(first);
        account.settings[u"item-number-last"_s] = QString::number(last);
        return m_desk->addAccount(account);
    }

    /// Of one label after the other, or why there is none.
    QStringList numbersOf(const QList<AccountId>& accounts)
    {
        QStringList numbers;
        for (const AccountId account : accounts) {
            const auto id = m_desk->add(test::goodShipment(account, u"range-%1"_s.arg(++m_ranged)));
            const auto item = shipping::book(m_desk->desk(), {id}, {}).first();
            numbers << (item.error ? item.error->code : item.numbers.value(0));
        }
        return numbers;
    }

    Result<shipping::Bought> buy()
    {
        return shipping::buyLabel(m_desk->desk(), m_shipment, m_desk->load(m_shipment).parcels.first().id);
    }

    bool everyNumberAtTheCarrierIsInTheLedger()
    {
        for (const auto& [number, made] : m_post->made()) {
            const auto known = m_desk->read([&](auto& c) {
                return c.run(u"SELECT 1 FROM attempts WHERE key = ? AND state IN ('booked', 'burnt')"_s, number);
            });
            if (known.isEmpty())
                return false;
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePost> m_post;
    std::unique_ptr<TestDesk> m_desk;
    ShipmentId m_shipment{};
    int m_ranged = 0;
};

QTEST_GUILESS_MAIN(TestBooking)
#include "tst_booking.moc"
