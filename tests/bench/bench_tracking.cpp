#include "core/model/follows.h"
#include "core/storage/store.h"
#include "core/tracking/apply.h"
#include "core/tracking/plan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using carriers::Sighting;
using model::Follow;
using model::Status;
using storage::Connection;

namespace {

constexpr int parcelCount = 100'000;
constexpr int eventsEach = 10;
constexpr int parcelsAtOnce = 1'000; // in one transaction
constexpr int rounds = 3;

const QDateTime begun(QDate(2026, 11, 16), QTime(8, 0), Qt::UTC);

QString numberOf(int parcel)
{
    return u"9960012%1"_s.arg(parcel, 11, 10, QChar(u'0'));
}

catalogue::Entry entry()
{
    catalogue::Entry entry;
    for (int i = 0; i < eventsEach; ++i) {
        const QString code = QString::number(100 + i);
        entry.tracking.codes.insert(code, {.code = code,
                                           .status = i == 0   ? Status::Announced
                                                     : i == 9 ? Status::Delivered
                                                              : Status::Moving});
    }
    return entry;
}

Sighting sightingOf(int parcel)
{
    Sighting sighting{.number = numberOf(parcel), .facts = {{u"expected"_s, u"2026-11-18T10:00:00Z"_s}}};
    for (int i = 0; i < eventsEach; ++i)
        sighting.scans.append({.code = QString::number(100 + i),
                               .at = begun.addSecs(parcel % 997 + i * 3600),
                               .place = u"8010 Z\u00fcrich-M\u00fclligen"_s});
    return sighting;
}

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().code), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

Result<void> done(const Result<storage::Rows>& rows)
{
    return rows ? Result<void>() : std::unexpected(rows.error());
}

/// Booked parcels of which nothing is known yet.
void fill(storage::Store& store)
{
    must(store.write({}, [](Connection& c) -> Result<void> {
        must(c.run(u"INSERT INTO accounts(id, carrier, name, channel, base_url, token_url, sender, sender_name,"
                   " sender_email, picture_url, picture_link, settings, secret_variables, is_practice)"
                   " VALUES(1, 'x', 'x', 'api', '', '', '{}', '', '', '', '', '{}', '{}', 1)"_s));
        for (int i = 1; i <= parcelCount; ++i) {
            must(c.run(
                u"INSERT INTO shipments(id, version, account_id, state, reference, source, order_fingerprint, kind,"
                " title, first_name, name, company, extra_name, address_suffix, street, house_number, po_box,"
                " floor, mailbox, postcode, city, country, phone, mobile, email, language, carrier_ident,"
                " label_lines, service, additional, service_values, messages, text1, text2, sender_name,"
                " options, problem, search, created_at, changed_at) VALUES(?, 1, 1, 'booked', ?, '', x'', '',"
                " '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '',"
                " '', '', '', '', '', '', '', 0, 0)"_s,
                i, QString::number(i)));
            must(c.run(u"INSERT INTO parcels VALUES(?, ?, 1, 500, '', ?)"_s, i, i, numberOf(i)));
            must(model::addFollow(c, {.parcel = ParcelId{i},
                                      .shipment = ShipmentId{i},
                                      .account = AccountId{1},
                                      .number = numberOf(i),
                                      .bookedAt = begun,
                                      .nextAt = begun}));
        }
        return {};
    }));
}

qint64 applyAll(storage::Store& store, const catalogue::Entry& entry)
{
    QElapsedTimer timer;
    timer.start();
    for (int from = 1; from <= parcelCount; from += parcelsAtOnce)
        must(store.write({}, [&](Connection& c) -> Result<void> {
            for (int i = from; i < from + parcelsAtOnce; ++i) {
                const auto follow = must(model::followOf(c, ParcelId{i}));
                must(tracking::apply(c, entry, *follow, sightingOf(i), begun.addDays(2)));
            }
            return {};
        }));
    return timer.elapsed();
}

/// The same rows into a table of the same shape, with one prepared statement and in as many transactions.
qint64 insertAll(storage::Store& store)
{
    must(store.write({}, [](Connection& c) {
        must(c.run(u"DROP TABLE IF EXISTS plain"_s));
        must(c.run(u"CREATE TABLE plain(id INTEGER PRIMARY KEY AUTOINCREMENT, parcel_id INTEGER, shipment_id INTEGER,"
                   " number TEXT, mark BLOB, code TEXT, reason TEXT, at INTEGER, noted_at INTEGER, place TEXT,"
                   " words TEXT, is_revoked INTEGER)"_s));
        must(c.run(u"CREATE UNIQUE INDEX plain_once ON plain(parcel_id, mark)"_s));
        return done(c.run(u"CREATE INDEX plain_by_shipment ON plain(shipment_id)"_s));
    }));
    QElapsedTimer timer;
    timer.start();
    for (int from = 1; from <= parcelCount; from += parcelsAtOnce)
        must(store.write({}, [&](Connection& c) -> Result<void> {
            for (int i = from; i < from + parcelsAtOnce; ++i)
                for (const carriers::Scan& scan : sightingOf(i).scans) {
                    const QByteArray mark = (numberOf(i) + scan.code).toUtf8().right(16);
                    must(c.run(u"INSERT INTO plain(parcel_id, shipment_id, number, mark, code, reason, at, noted_at,"
                               " place, words, is_revoked) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               i, i, numberOf(i), mark, scan.code, scan.reason, scan.at, begun, scan.place, scan.text,
                               0));
                }
            return {};
        }));
    return timer.elapsed();
}

double planOnce()
{
    QList<Follow> due;
    for (int i = 0; i < parcelCount; ++i)
        due.append({.parcel = ParcelId{i},
                    .account = AccountId{i % 3},
                    .number = numberOf(i),
                    .status = model::allStatuses[i % 5],
                    .nextAt = begun.addSecs((i * 7919) % 86400)});
    QElapsedTimer timer;
    timer.start();
    const auto turns = tracking::plan(std::move(due), {{AccountId{1}, 100}, {AccountId{2}, 20}});
    const double spent = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return turns.isEmpty() ? -1 : spent;
}

template <class T>
T median(std::vector<T> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    std::vector<qint64> ours;
    std::vector<qint64> plain;
    std::vector<double> plans;
    const catalogue::Entry known = entry();
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        const auto store = must(storage::Store::open(folder.filePath(u"desk.sqlite"_s)));
        fill(*store);
        ours.push_back(applyAll(*store, known));
        plain.push_back(insertAll(*store));
        plans.push_back(planOnce());
    }
    const double ratio = static_cast<double>(median(ours)) / static_cast<double>(median(plain));
    std::printf("%d events of %d parcels: applied in %lld ms, plainly inserted in %lld ms, ratio %.2f\n",
                parcelCount * eventsEach, parcelCount, median(ours), median(plain), ratio);
    std::printf("plan for %d parcels: %.1f ms\n", parcelCount, median(plans));
    return 0;
}
