#include "core/carriers/novaposhta/novaposhta.h"
#include "core/carriers/postnord/postnord.h"
#include "core/carriers/swisspost/swisspost.h"
#include "core/model/actions.h"
#include "core/model/attempts.h"
#include "core/model/follows.h"
#include "core/model/trackingevents.h"
#include "core/practice/novaposhta_book.h"
#include "core/practice/novaposhta_places.h"
#include "core/shipping/booking.h"
#include "core/shipping/closeout.h"
#include "core/tracking/ordering.h"
#include "core/tracking/sync.h"
#include "tests/carriers/northdesk.h"
#include "tests/support/officetransport.h"
#include "tests/support/testdesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

// A desk with three carriers lives through weeks in which everything that can fail does, at steps that dice choose.
// When all is well again and settled, what the carriers have must be what the desk has.

using namespace aviso;
using namespace aviso::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desk's time, for carriers that are there before it.
class SameClock final : public Clock
{
public:
    const Clock* of = nullptr;
    QDateTime now() const override { return of ? of->now() : QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC); }
};

/// Counts what goes out and, as a sabotaged program would, sends what changes something once more after a lost answer.
class Line final : public net::Transport
{
public:
    enum class Habit { Sound, RepeatsWhatWasLost };

    Line(practice::Office& office, Habit habit) : m_inner(office), m_habit(habit) {}

    Result<net::Answer> send(const net::Request& request, std::stop_token stop) override
    {
        ++exchanges;
        const net::Request known = withTheKeyOfPractice(request);
        auto answer = m_inner.send(known, stop);
        if (m_habit == Habit::RepeatsWhatWasLost && !answer && request.method == "POST")
            return m_inner.send(known, std::move(stop));
        return answer;
    }
    int exchanges = 0;

private:
    /// The stand-in Nova Poshta takes keys of the real form only.
    static net::Request withTheKeyOfPractice(net::Request request)
    {
        const QString key = practice::NovaPoshtaSettings().keys.constFirst();
        if (!request.url.path().startsWith("/novaposhta"_L1))
            return request;
        request.body.replace("open-api-key", key.toLatin1());
        request.url = QUrl(request.url.toString().replace(u"open-api-key"_s, key));
        return request;
    }

    OfficeTransport m_inner;
    const Habit m_habit;
};

model::Account poshtaAccount()
{
    namespace np = practice::novaposhta;
    return {.carrier = u"novaposhta"_s,
            .name = u"Kyiv"_s,
            .channel = u"api"_s,
            .baseUrl = QUrl(u"http://127.0.0.1:9/novaposhta/v2.0/json/"_s),
            .sender = {.name = u"Вправа"_s, .city = np::places().settlements.constFirst().name, .country = u"UA"_s},
            .settings = {{u"sender-ref"_s, np::practiceSender()},
                         {u"sender-contact"_s, np::practiceContact()},
                         {u"sender-city"_s, np::places().settlements.constFirst().cityRef},
                         {u"sender-address"_s, np::practiceAddress()},
                         {u"sender-branch"_s, np::practiceBranch()},
                         {u"sender-phone"_s, u"380671112233"_s},
                         {u"requests-per-second"_s, u"1000"_s}},
            .isPractice = true};
}

/// Of a working branch in the consignee's town.
QString branchNumber()
{
    const auto& all = practice::novaposhta::places();
    const auto found = std::ranges::find_if(all.points, [](const practice::novaposhta::Point& point) {
        return point.settlement == 1 && point.kind == practice::novaposhta::Point::Kind::Branch && point.isWorking();
    });
    return found == all.points.end() ? QString() : QString::number(found->number);
}

model::Shipment poshtaShipment(AccountId account, const QString& reference)
{
    return {.account = account,
            .reference = reference,
            .consignee = {.firstName = u"Олена"_s,
                          .name = u"Коваль"_s,
                          .city = practice::novaposhta::places().settlements.at(1).name,
                          .country = u"UA"_s,
                          .mobile = u"0670000002"_s},
            .service = {.basic = u"WarehouseWarehouse"_s,
                        .values = {{u"declared-value"_s, u"500"_s}, {u"point-number"_s, branchNumber()}}},
            .parcels = {{.weightGrams = 1200, .content = u"Книги"_s}}};
}

QStringList said; ///< everything that the program logged

void note(QtMsgType, const QMessageLogContext&, const QString& line)
{
    said.append(line);
}

struct Campaign
{
    QTemporaryDir folder;
    SameClock clock;
    practice::Office office{{}, clock};
    Line line;
    TestDesk desk{
        folder.path(),
        line,
        {carriers::swisspost::swissPost(), carriers::postnord::postNord(), carriers::novaposhta::novaPoshta()}};
    std::mt19937 dice;
    QList<AccountId> accounts;
    QList<ShipmentId> shipments;
    QMap<QString, int> tally;

    Campaign(quint32 seed, Line::Habit habit) : line(office, habit), dice(seed)
    {
        clock.of = &desk.clock();
        office.faults().seed(seed);
        auto swiss = practiceAccount();
        swiss.baseUrl = QUrl(u"http://127.0.0.1:9/swisspost/barcode/v1"_s);
        swiss.tokenUrl = QUrl(u"http://127.0.0.1:9/swisspost/OAuth/token"_s);
        swiss.settings.insert(u"requests-per-second"_s, u"1000"_s);
        auto north = northAccount();
        north.settings.insert(u"requests-per-second"_s, u"1000"_s);
        accounts = {desk.addAccount(swiss), desk.addAccount(north), desk.addAccount(poshtaAccount())};
    }

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(dice); }

    void arm()
    {
        static const QStringList kinds{u"cut-before-work"_s,
                                       u"cut-after-work"_s,
                                       u"reset-before-work"_s,
                                       u"reset-after-work"_s,
                                       u"half-answer"_s,
                                       u"401"_s,
                                       u"403"_s,
                                       u"5xx"_s,
                                       u"empty-400"_s,
                                       u"item-missing"_s,
                                       u"rubbish"_s,
                                       u"shapes"_s,
                                       u"truncated-base64"_s,
                                       u"bare-label"_s,
                                       u"cut-after-work"_s};
        office.faults().clear();
        const int many = upTo(2);
        for (int i = 0; i < many; ++i)
            office.faults().arm({.kind = kinds.at(upTo(static_cast<int>(kinds.size()) - 1)), .after = upTo(2)});
    }

    void add()
    {
        const qsizetype which = upTo(2);
        const QString reference = u"C-%1"_s.arg(shipments.size());
        shipments.append(desk.add(which == 0   ? goodShipment(accounts[0], reference)
                                  : which == 1 ? northShipment(accounts[1], reference)
                                               : poshtaShipment(accounts[2], reference)));
    }

    ShipmentId any() { return shipments.at(upTo(static_cast<int>(shipments.size()) - 1)); }

    /// One of the latest, on which something is still going on.
    ShipmentId recent()
    {
        const int last = static_cast<int>(shipments.size()) - 1;
        return shipments.at(std::max(0, last - upTo(std::min(last, 20))));
    }

    void act()
    {
        QList<model::Follow> follows; // of the carrier that takes orders for what is on its way
        for (int tries = 0; tries < 10 && follows.isEmpty(); ++tries)
            if (const ShipmentId id = recent(); desk.load(id).account == accounts[2])
                follows = desk.read([id](auto& c) { return model::followsOf(c, id); });
        if (follows.isEmpty())
            return;
        static const QList<std::pair<QString, QMap<QString, QString>>> wishes{
            {u"return"_s, {{u"new-payment"_s, u"Cash"_s}}},
            {u"change-payer"_s, {{u"new-payer"_s, u"Sender"_s}, {u"new-payment"_s, u"Cash"_s}}},
            {u"extend"_s, {{u"extend-days"_s, u"3"_s}}}};
        const auto& [action, values] = wishes.at(upTo(2));
        const auto done =
            tracking::order(desk.desk(), {.parcel = follows.first().parcel, .action = action, .values = values}, {});
        ++tally[done ? u"ordered"_s : u"not ordered: "_s + done.error().code];
    }

    void takeBackAnOrder()
    {
        for (const auto& action : desk.read([id = recent()](auto& c) { return model::actionsOf(c, id); }))
            if (action.canBeCancelled && action.state == model::ActionState::Ordered)
                (void)tracking::cancelOrder(desk.desk(), action.id, {});
    }

    void step()
    {
        arm();
        if (shipments.isEmpty() || upTo(3) == 0)
            add();
        switch (upTo(9)) {
        case 0:
        case 1:
        case 2:
        case 3:
            for (const auto& item : shipping::book(desk.desk(), {recent()}, {}))
                ++tally[u"book "_s + (item.error ? item.error->code + item.error->field : u"ok"_s)];
            break;
        case 4:
            (void)shipping::reconcile(desk.desk(), {});
            break;
        case 5:
            (void)tracking::syncDue(desk.desk(), 50, {});
            break;
        case 6:
            act();
            break;
        case 7:
            takeBackAnOrder();
            (void)tracking::settleActions(desk.desk(), {});
            break;
        case 8:
            if (upTo(3) == 0)
                (void)tracking::voidShipment(desk.desk(), recent(), {});
            else
                (void)tracking::syncShipments(desk.desk(), {any()}, {});
            break;
        default:
            desk.clock().advance(std::chrono::minutes(5 + upTo(600)));
            (void)office.answer({.path = u"/practice/parcels"_s}); // the parcels go on
            if (upTo(4) == 0)
                (void)shipping::closeOut(desk.desk(), accounts[2], {});
        }
    }

    /// All is well again, and everything that is open is asked about until nothing is.
    void heal()
    {
        office.faults().clear();
        for (int round = 0; round < 10; ++round) {
            desk.clock().advance(std::chrono::hours(1));
            (void)shipping::reconcile(desk.desk(), {});
            (void)tracking::settleActions(desk.desk(), {});
            (void)tracking::syncDue(desk.desk(), 100000, {});
        }
        (void)tracking::syncShipments(desk.desk(), shipments, {});
        giveUpWhatNoListTells();
    }

    /// Nova Poshta lists no extensions of storage: whether one was made is for a person to see and say.
    void giveUpWhatNoListTells()
    {
        const auto left = tracking::settleActions(desk.desk(), {}).value();
        for (const auto& one : left)
            if (one.error && one.error->code == "orders-not-listed"_L1) {
                (void)tracking::giveUpAction(desk.desk(), one.action.id);
                ++tally[u"left to a person"_s];
            }
    }

    /// What is wrong between the desk and its carriers.
    QStringList complaints()
    {
        QStringList wrong;
        const auto open = desk.read([](auto& c) { return model::openAttempts(c); });
        if (!open.isEmpty())
            wrong << u"%1 outcomes of bookings stay open"_s.arg(open.size());
        const auto still = tracking::settleActions(desk.desk(), {}).value();
        for (const auto& left : still)
            wrong << u"an order stays open: %1 %2, because of %3"_s.arg(left.action.number, left.action.action,
                                                                        left.error ? left.error->code : QString());
        QSet<QString> known;
        QSet<QString> burnt;
        for (const ShipmentId id : shipments) {
            for (const model::Parcel& parcel : desk.load(id).parcels)
                known.insert(parcel.number);
            for (const auto& attempt : desk.read([id](auto& c) { return model::attemptsOf(c, id); }))
                if (attempt.state == model::AttemptState::Burnt)
                    burnt.insert(attempt.key);
            for (const auto& follow : desk.read([id](auto& c) { return model::followsOf(c, id); }))
                for (const QString& number : desk.read([&](auto& c) { return model::numbersOf(c, follow.parcel); }))
                    known.insert(number);
        }
        const auto check = [&](const QString& name, const QList<practice::Parcel>& parcels) {
            QSet<QString> seen;
            for (const auto& parcel : parcels) {
                tally[u"booked at "_s + name] += 1;
                if (!known.contains(parcel.piece.ident) && !burnt.contains(parcel.piece.itemNumber))
                    wrong << u"%1 has %2, of which the desk knows nothing"_s.arg(name, parcel.piece.ident);
                if (seen.contains(parcel.piece.ident))
                    wrong << u"%1 has %2 twice"_s.arg(name, parcel.piece.ident);
                seen.insert(parcel.piece.ident);
            }
            return seen;
        };
        QSet<QString> there = check(u"swisspost"_s, office.swissPost().parcels());
        there += check(u"postnord"_s, office.postNord().parcels());
        there += check(u"novaposhta"_s, office.novaPoshta().parcels());
        for (const QString& number : known)
            if (!number.isEmpty() && !there.contains(number))
                wrong << u"the desk has %1, of which no carrier knows"_s.arg(number);
        wrong += eventComplaints();
        wrong += secretComplaints();
        return wrong;
    }

    QStringList eventComplaints()
    {
        QStringList wrong;
        qint64 events = 0;
        std::map<QString, qsizetype> told;
        for (const auto* carrier : {static_cast<practice::Carrier*>(&office.swissPost()),
                                    static_cast<practice::Carrier*>(&office.postNord())})
            for (const auto& parcel : carrier->parcels())
                told[parcel.piece.ident] = parcel.events.size();
        for (const ShipmentId id : shipments) {
            const auto stored = desk.read([id](auto& c) { return model::trackingEventsOf(c, id); });
            QSet<QByteArray> marks;
            for (const auto& event : stored) {
                if (marks.contains(event.mark))
                    wrong << u"an event of %1 is there twice"_s.arg(event.number);
                marks.insert(event.mark);
            }
            events += stored.size();
            const model::Shipment shipment = desk.load(id);
            const auto has = told.find(shipment.parcels.first().number);
            if (shipment.state == model::State::Booked && has != told.end() && stored.size() < has->second)
                wrong << u"%1 had %2 events, the desk has %3"_s.arg(has->first).arg(has->second).arg(stored.size());
        }
        const auto again = tracking::syncShipments(desk.desk(), shipments, {});
        if (!again || again->eventsNew != 0)
            wrong << u"asked again, %1 events are new"_s.arg(again ? again->eventsNew : -1);
        tally[u"events"_s] = static_cast<int>(events);
        return wrong;
    }

    QStringList secretComplaints()
    {
        QStringList wrong;
        for (const QByteArray& secret : {QByteArray("open-api-key"), QByteArray("open-client-secret")}) {
            for (const QString& words : std::as_const(said))
                if (words.toUtf8().contains(secret))
                    wrong << u"a secret was logged: "_s + words;
            for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
                QFile file(info.filePath());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
                    wrong << u"a secret is in "_s + info.fileName();
            }
        }
        return wrong;
    }
};

int wantedExchanges()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("AVISO_CAMPAIGN", &isSet);
    return isSet ? wanted : 600;
}

} // namespace

class TestCampaign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { said.clear(); }

    void whatTheCarriersHaveIsWhatTheDeskHas()
    {
        const auto before = qInstallMessageHandler(note);
        Campaign campaign(20261123, Line::Habit::Sound);
        while (campaign.line.exchanges < wantedExchanges())
            campaign.step();
        campaign.heal();
        const QStringList wrong = campaign.complaints();
        qInstallMessageHandler(before);
        QStringList figures{
            u"%1 exchanges, %2 shipments"_s.arg(campaign.line.exchanges).arg(campaign.shipments.size())};
        for (auto each = campaign.tally.cbegin(); each != campaign.tally.cend(); ++each)
            figures << u"%1: %2"_s.arg(each.key()).arg(each.value());
        qInfo().noquote() << figures.join(u"; "_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(campaign.tally.value(u"ordered"_s) > 0 && campaign.tally.value(u"events"_s) > 0);
    }

    void aProgramThatRepeatsWhatWasLostIsFoundOut()
    {
        Campaign campaign(7, Line::Habit::RepeatsWhatWasLost);
        while (campaign.line.exchanges < 600)
            campaign.step();
        campaign.heal();
        QVERIFY(!campaign.complaints().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
