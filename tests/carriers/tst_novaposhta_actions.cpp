#include "core/carriers/novaposhta/actions.h"
#include "core/carriers/novaposhta/actions_wire.h"
#include "tests/carriers/mutations.h"

#include <QMap>
#include <QTest>

using namespace aviso;
using namespace aviso::carriers;
using namespace aviso::carriers::novaposhta;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString waybill = u"20450000000001"_s;

const QByteArray redirectCheck = R"({"success":true,"data":[{"Ref":"w","Number":"20450000000001",
    "PayerType":"Recipient","PaymentMethod":"Cash","ServiceType":"DoorsWarehouse","CounterpartyRecipientRef":"cp",
    "RecipientName":"Тест Тестенко","PhoneRecipient":"380501112233"}]})";
const QByteArray changeCheck = R"({"success":true,"data":[{"CanChangePayerTypeOrPaymentMethod":true,
    "PayerType":"Recipient","PaymentMethod":"Cash","ContactPersonSender":"Відправник","SenderPhone":"380670000001",
    "RecipientCounterparty":"cp","ContactPersonRecipient":"Одержувач","RecipientPhone":"380501112233"}]})";
const QByteArray returnCheck = R"({"success":true,"data":[
    {"NonCash":true,"City":"Львів","Address":"Відділення 1","Ref":"home","Type":"CustomReturnAddress"},
    {"NonCash":false,"City":"Київ","Address":"Відділення 9","Ref":"other","Type":"OrderReturn"}]})";
const QByteArray extendCheck =
    R"({"success":true,"data":[{"Dates":[{"StorageFinalDate":"25.11.2026"},{"StorageFinalDate":"28.11.2026"}]}]})";
const QByteArray placedAnswer = R"({"success":true,"data":[{"Number":"102-0001234","Ref":"order-1"}]})";
const QByteArray pricing = R"({"success":true,"data":[{"Pricing":{"Services":[
    {"Service":"Переадресування","Cost":70},{"Service":"Зберігання","Cost":"12.50"},{"Service":"?"}],
    "Total":"82.5","FirstDayStorage":"0000-00-00 00:00:00"},"ScheduledDeliveryDate":"25.11.2026 12:00:00"}]})";
const QByteArray no = R"({"success":false,"data":[],"errors":["Неможливо"],"errorCodes":["20000301248"]})";

/// Answers each method as it was told, and remembers the calls.
class Counter
{
public:
    QMap<QString, QList<QByteArray>> answers; ///< by method; the last one stays
    QList<Call> calls;
    QList<Effect> effects;

    Result<Envelope> operator()(const Call& call, Effect effect)
    {
        calls.append(call);
        effects.append(effect);
        QList<QByteArray>& left = answers[call.method];
        if (left.isEmpty())
            return failure(Error::Kind::Offline, u"connection-lost"_s);
        const QByteArray body = left.size() > 1 ? left.takeFirst() : left.constFirst();
        return readEnvelope(body);
    }
};

ActionOrder orderFor(const QString& action, const QMap<QString, QString>& values = {}, Party party = Party::Sender)
{
    return {.action = action, .number = waybill, .party = party, .values = values};
}

QString described(const QJsonObject& properties)
{
    QStringList members;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        members.append(it.key() + u'=' + it->toString());
    return members.join(u' ');
}

} // namespace

class TestNovaPoshtaActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckIsTheCarriersWord_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("redirect") << u"redirect"_s << redirectCheck << u"yes"_s;
        QTest::newRow("redirect refused") << u"redirect"_s << no << u"no 20000301248"_s;
        QTest::newRow("return") << u"return"_s << returnCheck << u"yes"_s;
        QTest::newRow("extend, until the last day named")
            << u"extend"_s << extendCheck << u"yes 2026-11-27T22:00:00Z"_s;
        QTest::newRow("success without a word") << u"extend"_s << QByteArray(R"({"success":true,"data":[]})") << u"?"_s;
        QTest::newRow("change") << u"change-payer"_s << changeCheck << u"yes"_s;
        QTest::newRow("change, flag is no")
            << u"change-payer"_s << QByteArray(R"({"success":true,"data":[{"CanChangePayerTypeOrPaymentMethod":"0"}]})")
            << u"no "_s;
        QTest::newRow("change, no flag") << u"change-payer"_s << redirectCheck << u"?"_s;
        QTest::newRow("the key") << u"extend"_s
                                 << QByteArray(R"({"success":false,"errors":["x"],"errorCodes":["20000200068"]})")
                                 << u"! 20000200068"_s;
        QTest::newRow("no reason") << u"extend"_s << QByteArray(R"({"success":false})") << u"! empty-refusal"_s;
        QTest::newRow("refusing") << u"refuse"_s << redirectCheck << u"! no-call"_s;
        QTest::newRow("another day") << u"day"_s << redirectCheck << u"! no-call"_s;
        QTest::newRow("paying") << u"pay"_s << redirectCheck << u"! no-call"_s;
    }
    void theCheckIsTheCarriersWord()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, answer);
        Counter carrier;
        const auto call = checkCall(orderFor(action));
        if (call)
            carrier.answers[call->method] = {answer};
        const auto possible = checked(orderFor(action), std::ref(carrier));
        QString told = u"! "_s + (possible ? QString() : possible.error().code);
        if (possible && !possible->isPossible)
            told = u"?"_s;
        else if (possible && *possible->isPossible)
            told = (u"yes "_s + possible->until.toString(Qt::ISODate)).trimmed();
        else if (possible)
            told = u"no "_s + (possible->why ? possible->why->code : QString());
        QTEST(told, "expected");
        QVERIFY(carrier.effects.isEmpty() || carrier.effects == QList{Effect::Reads});
    }

    void aReturnIsTheSendersAlone()
    {
        Counter carrier;
        const auto possible = checked(orderFor(u"return"_s, {}, Party::Recipient), std::ref(carrier));
        QVERIFY(possible && possible->isPossible == std::optional(false));
        QCOMPARE(possible->why->code, u"only-sender"_s);
        QCOMPARE(placed(orderFor(u"return"_s, {}, Party::Recipient), std::ref(carrier)).error().code, u"only-sender"_s);
        QVERIFY(carrier.calls.isEmpty());
    }

    void ordersSayAllThatTheCarrierWants_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& action, const QByteArray& check, const QString& values,
                            const QString& expected) { QTest::newRow(name) << action << check << values << expected; };
        row("extend to the last day", u"extend"_s, extendCheck, {},
            u"IntDocNumber=20450000000001 OrderType=orderTermExtension PayerType=Sender PaymentMethod=Cash "
            "StorageFinalDate=28.11.2026"_s);
        row("extend to a day", u"extend"_s, extendCheck, u"extend-until=2026-11-25 new-payer=Recipient"_s,
            u"IntDocNumber=20450000000001 OrderType=orderTermExtension PayerType=Recipient PaymentMethod=Cash "
            "StorageFinalDate=25.11.2026"_s);
        row("extend by days", u"extend"_s, extendCheck, u"extend-days=3"_s,
            u"IntDocNumber=20450000000001 OrderType=orderTermExtension PayerType=Sender PaymentMethod=Cash "
            "PeriodOfStorageCargo=3"_s);
        row("extend, no day known", u"extend"_s, R"({"success":true,"data":[{"a":1}]})", {},
            u"! missing extend-until"_s);
        row("extend, no day at all", u"extend"_s, extendCheck, u"extend-until=soon"_s, u"! pattern extend-until"_s);
        row("to a branch", u"redirect"_s, redirectCheck, u"new-branch=b9 new-payment=NonCash"_s,
            u"Customer=Sender IntDocNumber=20450000000001 OrderType=orderRedirecting PayerType=Sender "
            "PaymentMethod=NonCash Recipient=cp RecipientContactName=Тест Тестенко RecipientPhone=380501112233 "
            "RecipientWarehouse=b9 ServiceType=DoorsWarehouse"_s);
        row("to a door", u"redirect"_s, redirectCheck,
            u"new-settlement=s new-street=t new-house=5 new-recipient-phone=0671112233"_s,
            u"BuildingNumber=5 Customer=Sender IntDocNumber=20450000000001 OrderType=orderRedirecting "
            "PayerType=Sender PaymentMethod=Cash Recipient=cp RecipientContactName=Тест Тестенко "
            "RecipientPhone=380671112233 RecipientSettlement=s RecipientSettlementStreet=t ServiceType=DoorsDoors"_s);
        row("nowhere", u"redirect"_s, redirectCheck, {}, u"! missing new-branch"_s);
        row("half a door", u"redirect"_s, redirectCheck, u"new-settlement=s new-street=t"_s, u"! missing new-house"_s);
        row("to both", u"redirect"_s, redirectCheck, u"new-branch=b new-street=t"_s,
            u"! two-destinations new-branch"_s);
        row("back to the known address", u"return"_s, returnCheck, u"return-reason=r return-subreason=q"_s,
            u"IntDocNumber=20450000000001 OrderType=orderCargoReturn PaymentMethod=Cash Reason=r "
            "ReturnAddressRef=home SubtypeReason=q"_s);
        row("back to a branch", u"return"_s, returnCheck, u"return-reason=r return-subreason=q new-branch=b"_s,
            u"IntDocNumber=20450000000001 OrderType=orderCargoReturn PaymentMethod=Cash Reason=r "
            "RecipientWarehouse=b SubtypeReason=q"_s);
        row("back to both", u"return"_s, returnCheck,
            u"return-reason=r return-subreason=q new-branch=b return-address=other"_s,
            u"! two-destinations return-address"_s);
        row("back without a reason", u"return"_s, returnCheck, {}, u"! missing return-reason"_s);
        row("another payer", u"change-payer"_s, changeCheck, u"new-payer=Sender"_s,
            u"IntDocNumber=20450000000001 OrderType=orderChangeEW PayerType=Sender PaymentMethod=Cash Recipient=cp "
            "RecipientContactName=Одержувач RecipientPhone=380501112233 SenderContactName=Відправник "
            "SenderPhone=380670000001"_s);
        row("no other payer", u"change-payer"_s, changeCheck, {}, u"! missing new-payer"_s);
    }
    void ordersSayAllThatTheCarrierWants()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, check);
        QFETCH(QString, values);
        QMap<QString, QString> given;
        for (const QString& pair : values.split(u' ', Qt::SkipEmptyParts))
            given.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        const auto call = orderCall(orderFor(action, given), *readEnvelope(check), Wants::Order);
        QTEST(call ? described(call->properties) : u"! "_s + call.error().code + u' ' + call.error().field, "expected");
        if (call)
            QCOMPARE(call->method, u"save"_s);
    }

    void aRecipientChangesNobodysName()
    {
        const QMap<QString, QString> values{{u"new-branch"_s, u"b"_s}, {u"new-recipient-name"_s, u"Хтось Інший"_s}};
        const auto call =
            orderCall(orderFor(u"redirect"_s, values, Party::Recipient), *readEnvelope(redirectCheck), Wants::Order);
        QVERIFY(!call);
        QCOMPARE(call.error().code, u"not-for-recipient"_s);
    }

    void aPriceIsAskedAndNothingOrdered()
    {
        Counter carrier;
        carrier.answers = {{u"checkPossibilityForRedirecting"_s, {redirectCheck}}, {u"save"_s, {pricing}}};
        const auto quote = priced(orderFor(u"redirect"_s, {{u"new-branch"_s, u"b"_s}}), std::ref(carrier));
        QVERIFY(quote);
        QCOMPARE(quote->lines,
                 (QList<BillLine>{{u"Переадресування"_s, {7000, u"UAH"_s}}, {u"Зберігання"_s, {1250, u"UAH"_s}}}));
        QCOMPARE(quote->total, std::optional(Money{8250, u"UAH"_s}));
        QCOMPARE(quote->facts, (QMap<QString, QString>{{u"expected"_s, u"2026-11-25T10:00:00Z"_s}}));
        QCOMPARE(carrier.calls.last().properties["OnlyGetPricing"_L1].toString(), u"1"_s);
        QCOMPARE(carrier.effects.last(), Effect::Reads);

        carrier.answers[u"save"_s] = {placedAnswer}; // it did not listen
        const auto trap = priced(orderFor(u"redirect"_s, {{u"new-branch"_s, u"b"_s}}), std::ref(carrier));
        QVERIFY(!trap);
        QCOMPARE(
            trap.error(),
            (Error{.kind = Error::Kind::Conflict, .code = u"order-instead-of-price"_s, .args = {u"102-0001234"_s}}));
    }

    void thePriceOfAnExtensionIsNotAsked()
    {
        Counter carrier;
        carrier.answers = {{u"CheckPossibilityTermExtension"_s, {extendCheck}}, {u"save"_s, {placedAnswer}}};
        const auto quote = priced(orderFor(u"extend"_s), std::ref(carrier));
        QVERIFY(quote && !quote->total);
        QCOMPARE(carrier.calls.size(), 1);
    }

    void anOrderFollowsItsCheck()
    {
        Counter carrier;
        carrier.answers = {{u"CheckPossibilityTermExtension"_s, {extendCheck}}, {u"save"_s, {placedAnswer}}};
        const auto order = placed(orderFor(u"extend"_s), std::ref(carrier));
        QCOMPARE(order, (PlacedOrder{.id = u"order-1"_s, .number = u"102-0001234"_s}));
        QCOMPARE(carrier.effects, (QList{Effect::Reads, Effect::Books}));
        QVERIFY(!carrier.calls.last().properties.contains("OnlyGetPricing"_L1));

        carrier.answers[u"save"_s] = {R"({"success":true,"data":[]})"};
        QCOMPARE(placed(orderFor(u"extend"_s), std::ref(carrier)).error().kind, Error::Kind::OutcomeUnknown);
        carrier.answers[u"save"_s] = {no};
        QCOMPARE(placed(orderFor(u"extend"_s), std::ref(carrier)).error().code, u"20000301248"_s);
        carrier.answers[u"CheckPossibilityTermExtension"_s] = {no};
        carrier.calls.clear();
        QCOMPARE(placed(orderFor(u"extend"_s), std::ref(carrier)).error().code, u"20000301248"_s);
        QCOMPARE(carrier.calls.size(), 1); // nothing is ordered against the check
    }

    void ordersAreFoundByTheirWaybill()
    {
        const QByteArray mine = R"({"success":true,"data":[{"OrderRef":"x","DocumentNumber":"20450000000009"},
            {"OrderRef":"order-1","OrderNumber":"102-1","OrderStatus":"Прийнято","DocumentNumber":"20450000000001",
             "ExpressWaybillNumber":"20450000000077","CanDeleteOrder":"1"}]})";
        const PlacedOrder expected{.id = u"order-1"_s,
                                   .number = u"102-1"_s,
                                   .status = u"Прийнято"_s,
                                   .canBeCancelled = true,
                                   .newNumber = u"20450000000077"_s};
        Counter carrier;
        carrier.answers = {{u"getReturnOrdersList"_s, {mine}}};
        QCOMPARE(ordersFor(orderFor(u"return"_s), std::ref(carrier)), QList{expected});
        carrier.answers = {{u"getReturnOrdersList"_s, {no, mine}}}; // "Number" is not the waybill's
        QCOMPARE(ordersFor(orderFor(u"return"_s), std::ref(carrier)), QList{expected});
        QVERIFY(!carrier.calls.last().properties.contains("Number"_L1));
        carrier.answers = {{u"getRedirectionOrdersList"_s, {R"({"success":true,"data":[]})"}}};
        QCOMPARE(ordersFor(orderFor(u"redirect"_s), std::ref(carrier)), QList<PlacedOrder>());
        QCOMPARE(ordersFor(orderFor(u"extend"_s), std::ref(carrier)).error().code, u"orders-not-listed"_s);
        QCOMPARE(ordersFor(orderFor(u"change-payer"_s), std::ref(carrier)).error().code, u"connection-lost"_s);
    }

    void reasonsAndAddressesAreOffered()
    {
        const Envelope reasons =
            *readEnvelope(R"({"success":true,"data":[{"Ref":"r1","Description":"Відмова"},{"Description":"?"},7]})");
        QCOMPARE(reasonsIn(reasons), (QList<Suggestion>{{u"r1"_s, u"Відмова"_s}}));
        QCOMPARE(returnAddressesIn(*readEnvelope(returnCheck)),
                 (QList<Suggestion>{{u"home"_s, u"Львів, Відділення 1"_s}, {u"other"_s, u"Київ, Відділення 9"_s}}));
        QCOMPARE(subreasonsCall(u"r1"_s).properties["ReasonRef"_L1].toString(), u"r1"_s);
        QCOMPARE(cancelCall(u"order-1"_s).properties["Ref"_L1].toString(), u"order-1"_s);
    }

    void aSpoiltAnswerNeverOrdersWhatWasNotAsked()
    {
        for (const QByteArray& body : {redirectCheck, changeCheck, returnCheck, extendCheck, placedAnswer, pricing, no})
            test::eachMutation(body, [](const QStringList&, const QByteArray& mutant) {
                const auto envelope = readEnvelope(mutant);
                if (!envelope)
                    return;
                for (const QString& action : {u"extend"_s, u"redirect"_s, u"return"_s, u"change-payer"_s}) {
                    const ActionOrder order = orderFor(action, {{u"new-branch"_s, u"b"_s},
                                                                {u"new-payer"_s, u"Sender"_s},
                                                                {u"return-reason"_s, u"r"_s},
                                                                {u"return-subreason"_s, u"q"_s}});
                    (void)possibleIn(order, *envelope);
                    (void)ordersIn(*envelope, waybill);
                    if (const auto call = orderCall(order, *envelope, Wants::Price))
                        QCOMPARE(call->properties["IntDocNumber"_L1].toString() +
                                     call->properties["OnlyGetPricing"_L1].toString(),
                                 waybill + u'1');
                }
                (void)quoteIn(*envelope);
                (void)placedIn(*envelope);
                (void)returnAddressesIn(*envelope);
            });
    }
};

QTEST_GUILESS_MAIN(TestNovaPoshtaActions)
#include "tst_novaposhta_actions.moc"
