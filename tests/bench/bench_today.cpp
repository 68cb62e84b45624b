#include "core/carriers/swisspost/swisspost.h"
#include "core/model/needs.h"
#include "core/shipping/worklist.h"
#include "tests/bench/manyshipments.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

// What waits at a desk with very many shipments: all of it, and each list alone. Nearly everything was handed over and
// heard of; of a few hundred each, something is wrong. The aim: some milliseconds, whatever the size of the desk.
//   bench_today [shipments] [folder]

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

class NoCarrier final : public net::Transport
{
public:
    Result<net::Answer> send(const net::Request&, std::stop_token) override
    {
        return failure(Error::Kind::Offline, u"connection-refused"_s);
    }
};

class NoSecrets final : public settings::Secrets
{
public:
    Result<QString> read(const QString&, const QString& key) override
    {
        return failure(Error::Kind::NotFound, u"missing-secret"_s, key);
    }
    Result<void> write(const QString&, const QString&, const QString&) override { return {}; }
    Result<void> erase(const QString&, const QString&) override { return {}; }
};

template <class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qUtf8Printable(result.error().code), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void makeTrouble(storage::Store& store)
{
    need(store.write({}, [](Connection& connection) -> Result<bool> {
        for (const QString& sql : {
                 u"INSERT INTO handovers(shipment_id, account_id, at, login, heard_at)"
                 " SELECT id, account_id, 1700000000000 + id, 'clerk', CASE WHEN id % 5000 = 0 THEN NULL ELSE"
                 " 1700000000000 + id END FROM shipments WHERE state = 'booked' AND id % 4000 <> 1"_s,
                 u"INSERT INTO unhanded(shipment_id, due) SELECT id, '2026-01-02' FROM shipments"
                 " WHERE state = 'booked' AND id % 4000 = 1"_s,
                 u"UPDATE shipments SET problem = '{\"code\":\"refused\"}' WHERE state = 'draft' AND id % 50 = 0"_s,
                 u"UPDATE shipments SET dispatch_date = '2026-01-02' WHERE state = 'draft' AND id % 30 = 0"_s,
                 u"INSERT INTO holds(shipment_id, reason, until) SELECT id, 'Ask', '2026-01-03' FROM shipments"
                 " WHERE state = 'draft' AND id % 70 = 0"_s,
             })
            if (auto done = connection.run(sql); !done)
                return std::unexpected(done.error());
        return true;
    }));
}

template <class Work>
void measure(const char* name, Work work)
{
    constexpr int runs = 21;
    std::vector<double> took;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        took.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    }
    std::ranges::sort(took);
    std::printf("%-28s median %8.2f ms   worst %8.2f ms\n", name, took[runs / 2], took.back());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication program(argc, argv);
    const int shipments = argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    const bool isNew = !QFile::exists(folder + u"/desk.sqlite"_s);
    const auto store = need(storage::Store::open(folder + u"/desk.sqlite"_s));
    if (isNew) {
        bench::fillDesk(*store, shipments);
        makeTrouble(*store);
    }
    const SystemClock clock;
    NoCarrier carrier;
    NoSecrets secrets;
    const auto presence = need(storage::Presence::announce(folder));
    const auto catalogue = need(catalogue::bundled());
    const std::vector<carriers::Carrier> carriers{carriers::swisspost::swissPost()};
    shipping::Lines lines(carrier, secrets, clock);
    shipping::Underway underway;
    const shipping::Desk desk{*store, *presence, lines, underway, clock, catalogue, carriers};
    shipping::KnownReadiness known;
    measure("what is found at once", [&] { need(shipping::worklist(desk, {.secrets = &secrets, .drafts = 0}, {})); });
    measure("the first whole look", [&] { known = need(shipping::worklist(desk, {.secrets = &secrets}, {})).learned; });
    measure("a look after a commit", [&] { need(shipping::worklist(desk, {.secrets = &secrets}, known)); });
    for (const shipping::WorkKind& kind : shipping::workKinds())
        if (kind.list && !kind.list->standing) {
            const auto filter = shipping::ofToday(kind.list->stored, clock);
            measure(kind.word.data(), [&] {
                need(store->read([&](Connection& c) { return model::tallyShipments(c, filter, shipping::workCap); }));
            });
        }
    return 0;
}
