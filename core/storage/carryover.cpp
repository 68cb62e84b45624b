#include "core/storage/carryover.h"

#include "core/storage/carryrows.h"
#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/transaction.h"

#include <QStringList>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The later of both counters of each range, so that no number is given twice.
Result<void> carryNumbers(Connection& connection)
{
    return runAll(connection, {u"INSERT INTO main.number_ranges(carrier, licence, first_number, next_number)"
                               " SELECT carrier, licence, first_number, next_number FROM old.number_ranges WHERE true"
                               " ON CONFLICT(carrier, licence, first_number) DO UPDATE SET"
                               " next_number = max(number_ranges.next_number, excluded.next_number)"_s});
}

/// The same for the keys of rows: a row that stays behind and one that comes later must never have the same.
Result<void> carryKeys(Connection& connection)
{
    return runAll(connection,
                  {u"UPDATE main.sqlite_sequence AS m SET seq ="
                   " max(seq, coalesce((SELECT max(o.seq) FROM old.sqlite_sequence o WHERE o.name = m.name), 0))"_s,
                   u"INSERT INTO main.sqlite_sequence(name, seq) SELECT name, seq FROM old.sqlite_sequence"
                   " WHERE name NOT IN (SELECT name FROM main.sqlite_sequence)"
                   " AND name IN (SELECT name FROM main.sqlite_schema WHERE type = 'table')"_s});
}

/// The later count of each label that both have, so that none comes out as an original once more.
Result<void> carryPrintCounts(Connection& connection)
{
    const QString same =
        u" FROM old.documents o WHERE o.id = main.documents.id AND o.parcel_id = main.documents.parcel_id"
        " AND o.number = main.documents.number AND o.print_count > main.documents.print_count"_s;
    return runAll(connection, {u"UPDATE main.documents SET print_count = (SELECT o.print_count"_s + same +
                               u") WHERE EXISTS (SELECT 1"_s + same + u')'});
}

/// The attempts of the one that the other does not have, or has in an earlier state.
QString gains(const QString& one, const QString& other)
{
    return u"%1.attempts a LEFT JOIN %2.attempts b ON b.id = a.id"
           " WHERE b.id IS NULL OR b.shipment_id <> a.shipment_id OR b.parcel_id <> a.parcel_id OR b.key <> a.key"
           " OR b.intended_at <> a.intended_at OR (b.state <> a.state AND a.state NOT IN ('intended', 'unknown'))"_s
               .arg(one, other);
}

Result<qint64> countBookings(Connection& connection)
{
    auto rows = connection.run(u"SELECT count(*) FROM old.attempts o LEFT JOIN main.attempts m ON m.id = o.id"
                               " WHERE o.state = 'booked' AND (m.id IS NULL OR m.state <> 'booked')"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().integer(0);
}

/// Which shipments are taken from the old desk, with their parcels and accounts.
Result<void> choose(Connection& connection)
{
    return runAll(
        connection,
        {u"CREATE TEMP TABLE carried(id INTEGER PRIMARY KEY)"_s,
         u"CREATE TEMP TABLE carried_parcels(id INTEGER PRIMARY KEY)"_s,
         u"CREATE TEMP TABLE carried_accounts(id INTEGER PRIMARY KEY)"_s,
         u"INSERT INTO carried SELECT DISTINCT a.shipment_id FROM "_s + gains(u"old"_s, u"main"_s),
         u"INSERT OR IGNORE INTO carried SELECT o.shipment_id FROM old.documents o LEFT JOIN main.documents m ON m.id "
         u"= o.id"
         " WHERE m.id IS NULL OR m.print_count < o.print_count"_s,
         // One that the copy holds under the order's reference of a carried one was renamed since: it is taken, too.
         u"INSERT OR IGNORE INTO carried WITH RECURSIVE way(id) AS (SELECT id FROM carried UNION"
         " SELECT m.id FROM way JOIN old.shipments o ON o.id = way.id"
         " JOIN main.shipments m ON m.source = o.source AND m.reference = o.reference AND m.source <> ''"
         " JOIN old.shipments stays ON stays.id = m.id WHERE m.id <> o.id) SELECT id FROM way"_s,
         u"INSERT INTO carried_parcels SELECT id FROM old.parcels WHERE shipment_id IN (SELECT id FROM carried)"
         " UNION SELECT parcel_id FROM old.attempts WHERE shipment_id IN (SELECT id FROM carried)"_s,
         // An account that is there stays as the copy has it, unless it booked elsewhere since.
         u"INSERT INTO carried_accounts SELECT o.id FROM old.accounts o LEFT JOIN main.accounts m ON m.id = o.id"
         " WHERE (m.id IS NULL OR m.carrier <> o.carrier OR m.channel <> o.channel OR m.base_url <> o.base_url"
         " OR m.is_practice <> o.is_practice)"
         " AND o.id IN (SELECT account_id FROM old.shipments WHERE id IN (SELECT id FROM carried)"
         " UNION SELECT account_id FROM old.attempts WHERE shipment_id IN (SELECT id FROM carried))"_s});
}

/// Whether a key that is carried means something else in the copy.
Result<bool> meansSomethingElse(Connection& connection)
{
    auto shipment =
        isAny(connection, u"carried c JOIN old.shipments o ON o.id = c.id JOIN main.shipments m ON m.id = c.id"
                          " WHERE m.created_at <> o.created_at"_s);
    if (!shipment || *shipment)
        return shipment;
    return isAny(connection, u"carried_parcels c JOIN main.parcels m ON m.id = c.id"
                             " WHERE m.shipment_id IS NOT NULL AND m.shipment_id NOT IN (SELECT id FROM carried)"_s);
}

Result<void> removeEarlier(Connection& connection)
{
    return runAll(
        connection,
        {u"DELETE FROM main.outbox WHERE shipment_id IN (SELECT id FROM carried)"
         " OR (state <> 'sent' AND id IN (SELECT id FROM old.outbox))"_s,
         u"DELETE FROM main.documents WHERE shipment_id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.attempts WHERE shipment_id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.events WHERE shipment_id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.holds WHERE shipment_id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.items WHERE shipment_id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.reships WHERE replacement_id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.parcels WHERE shipment_id IN (SELECT id FROM carried) OR id IN (SELECT id FROM carried_parcels)"_s,
         u"DELETE FROM main.shipments WHERE id IN (SELECT id FROM carried)"_s,
         u"DELETE FROM main.accounts WHERE id IN (SELECT id FROM carried_accounts)"_s,
         u"UPDATE main.accounts SET name = name || ' (' || id || ')'"
         " WHERE name IN (SELECT name FROM old.accounts WHERE id IN (SELECT id FROM carried_accounts))"_s});
}

/// What the carrier took along stays with it, also of shipments that are not carried; and what stood here still does.
Result<void> copyHandovers(Connection& connection)
{
    const auto isThere = hasTable(connection, u"handovers"_s);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return {};
    const QString known = u" WHERE shipment_id IN (SELECT id FROM old.shipments)"_s;
    const QString present = u" WHERE shipment_id IN (SELECT id FROM main.shipments)"_s;
    return runAll(
        connection,
        {u"DELETE FROM main.handovers"_s + known, u"DELETE FROM main.unhanded"_s + known,
         u"INSERT INTO main.handovers(shipment_id, account_id, at, login, heard_at)"
         " SELECT shipment_id, account_id, at, login, heard_at FROM old.handovers"_s +
             present,
         u"INSERT INTO main.unhanded(shipment_id, due) SELECT shipment_id, due FROM old.unhanded"_s + present});
}

/// What is in tables that a desk of an older version does not have. Nothing refers to these rows by their keys.
Result<void> copyNewer(Connection& connection)
{
    const auto isThere = hasTable(connection, u"holds"_s);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return {};
    // A replacement that was never booked is not carried, nor is its link.
    return runAll(
        connection,
        {u"INSERT INTO main.holds(shipment_id, reason, until) SELECT shipment_id, reason, until FROM old.holds"
         " WHERE shipment_id IN (SELECT id FROM carried)"_s,
         u"INSERT INTO main.reships(lost_id, replacement_id) SELECT lost_id, replacement_id FROM old.reships"
         " WHERE (replacement_id IN (SELECT id FROM carried) OR lost_id IN (SELECT id FROM carried))"
         " AND replacement_id IN (SELECT id FROM main.shipments)"
         " AND replacement_id NOT IN (SELECT replacement_id FROM main.reships)"
         " AND lost_id IN (SELECT id FROM main.shipments)"_s});
}

/// What is to be packed into the carried ones, and what already lies in their parcels.
Result<void> copyItems(Connection& connection)
{
    const auto isThere = hasTable(connection, u"items"_s);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return {};
    return runAll(connection, {u"INSERT INTO main.items(shipment_id, position, code, quantity, name, picked)"
                               " SELECT shipment_id, position, code, quantity, name, picked FROM old.items"
                               " WHERE shipment_id IN (SELECT id FROM carried)"_s});
}

/// The jobs at the printers are those of the old desk: what the copy has of them is over, or has gone on since.
Result<void> copyPrintJobs(Connection& connection)
{
    const auto isThere = hasTable(connection, u"print_jobs"_s);
    if (!isThere)
        return std::unexpected(isThere.error());
    if (auto emptied = runAll(connection, {u"DELETE FROM main.print_job_labels"_s, u"DELETE FROM main.print_jobs"_s});
        !emptied || !*isThere)
        return emptied;
    if (auto copied = copyRows(connection, u"print_jobs"_s, u"true"_s); !copied)
        return copied;
    return runAll(connection, {u"INSERT INTO main.print_job_labels(job_id, position, document_id, copy, login, reason)"
                               " SELECT job_id, position, document_id, copy, login, reason FROM old.print_job_labels"
                               " WHERE document_id IN (SELECT id FROM main.documents)"_s});
}

Result<void> copyLater(Connection& connection)
{
    struct Part
    {
        QString table = {};
        QString which = {};
    };
    const QString ofCarried = u"shipment_id IN (SELECT id FROM carried)"_s;
    for (const Part& part :
         {Part{u"accounts"_s, u"id IN (SELECT id FROM carried_accounts)"_s},
          Part{u"shipments"_s, u"id IN (SELECT id FROM carried)"_s},
          Part{u"parcels"_s, u"id IN (SELECT id FROM carried_parcels)"_s}, Part{u"attempts"_s, ofCarried},
          Part{u"documents"_s, ofCarried}, Part{u"events"_s, ofCarried},
          Part{u"outbox"_s, u"id NOT IN (SELECT id FROM main.outbox)"
                            " AND shipment_id IN (SELECT id FROM main.shipments)"_s}})
        if (auto copied = copyRows(connection, part.table, part.which); !copied)
            return copied;
    // Those that were in the copy are noted with what the search index has of them; the others it does not have.
    return runAll(connection,
                  {u"INSERT INTO main.search_changes(shipment_id, indexed) SELECT id, NULL FROM main.shipments"
                   " WHERE id IN (SELECT id FROM carried)"
                   " AND id <= (SELECT indexed_up_to FROM main.search_progress)"
                   " ON CONFLICT(shipment_id) DO NOTHING"_s});
}

Result<void> checkWhole(Connection& connection, const QString& database)
{
    if (auto whole = checkIntegrity(connection, database); !whole)
        return whole;
    auto loose = connection.run(u"PRAGMA %1.foreign_key_check"_s.arg(database));
    if (!loose)
        return std::unexpected(loose.error());
    if (!loose->isEmpty())
        return failure(Error::Kind::Storage, u"corrupt"_s, {},
                       u"a row of %1 refers to nothing"_s.arg(loose->first().text(0)));
    return {};
}

std::unexpected<Error> forked()
{
    return failure(Error::Kind::Conflict, u"ledgers-forked"_s);
}

/// Says how many labels were carried over.
Result<qint64> carryLedger(Connection& connection)
{
    const auto isOldAhead = isAny(connection, gains(u"old"_s, u"main"_s));
    if (!isOldAhead)
        return std::unexpected(isOldAhead.error());
    const auto isCopyAhead = isAny(connection, gains(u"main"_s, u"old"_s));
    if (!isCopyAhead)
        return std::unexpected(isCopyAhead.error());
    if (*isOldAhead && *isCopyAhead)
        return forked();
    if (auto done = carryKeys(connection); !done)
        return std::unexpected(done.error());
    if (*isCopyAhead) {
        if (auto done = carryPrintCounts(connection); !done)
            return std::unexpected(done.error());
        return 0;
    }
    const auto bookings = countBookings(connection);
    if (!bookings)
        return bookings;
    if (auto chosen = choose(connection); !chosen)
        return std::unexpected(chosen.error());
    const auto isElse = meansSomethingElse(connection);
    if (!isElse)
        return std::unexpected(isElse.error());
    if (*isElse)
        return forked();
    for (const auto step : {&removeEarlier, &copyLater, &copyNewer, &copyItems, &copyPrintJobs, &copyHandovers,
                            &copyJourneys, &copySubmissions})
        if (auto done = step(connection); !done)
            return std::unexpected(done.error());
    if (auto whole = checkWhole(connection, u"main"_s); !whole)
        return std::unexpected(whole.error());
    return bookings;
}

Result<bool> isOfOneLineage(Connection& connection)
{
    return isAny(connection, u"main.desk m JOIN old.desk o ON o.lineage = m.lineage"_s);
}

/// Foreign keys are checked at the end, for the whole of it.
Result<void> makeReady(Connection& connection)
{
    if (auto migrated = migrate(connection); !migrated)
        return migrated;
    return runAll(connection, {u"UPDATE desk SET backed_up_at = NULL"_s, u"PRAGMA foreign_keys=OFF"_s});
}

Result<CarriedOver> unlessPassing(const Error& error)
{
    if (auto passing = passingTrouble(error))
        return failure(*passing);
    return CarriedOver{.ledger = Ledger::Incomplete};
}

Result<CarriedOver> carryAttached(Connection& connection)
{
    if (auto done = inTransaction(connection, &carryNumbers); !done)
        return unlessPassing(done.error());
    const auto isOne = isOfOneLineage(connection);
    if (!isOne)
        return unlessPassing(isOne.error());
    if (!*isOne)
        return CarriedOver{.ledger = Ledger::OtherDesk};
    const auto bookings = inTransaction(connection, &carryLedger);
    const bool isOldWhole = checkWhole(connection, u"old"_s).has_value();
    if (bookings)
        return CarriedOver{.ledger = isOldWhole ? Ledger::Carried : Ledger::Incomplete, .bookings = *bookings};
    const QString& code = bookings.error().code;
    if (isOldWhole && (code == "ledgers-forked"_L1 || code == "constraint"_L1))
        return forked();
    return unlessPassing(bookings.error());
}

Result<CarriedOver> carryFrom(Connection& connection, const QString& replaced)
{
    if (auto attached = connection.run(u"ATTACH DATABASE ? AS old"_s, replaced); !attached)
        return unlessPassing(attached.error());
    auto carried = carryAttached(connection);
    if (!carried && carried.error().code == "ledgers-forked"_L1)
        carried.error().args = {replaced};
    return carried;
}

} // namespace

Result<void> mergeLog(Connection& connection)
{
    if (auto impatient = connection.run(u"PRAGMA busy_timeout=0"_s); !impatient) // nobody can be there whom to wait for
        return std::unexpected(impatient.error());
    auto merged = connection.run(u"PRAGMA main.wal_checkpoint(TRUNCATE)"_s);
    if (!merged)
        return std::unexpected(merged.error());
    if (merged->first().integer(0) != 0) // a program that does not announce itself reads or writes
        return failure(Error::Kind::Conflict, u"desk-in-use"_s);
    return {};
}

std::optional<Error> passingTrouble(const Error& error)
{
    if (error.code == "busy"_L1)
        return Error{.kind = Error::Kind::Conflict, .code = u"desk-in-use"_s};
    if (error.code == "disk-full"_L1 || error.code == "read-only"_L1)
        return error;
    return std::nullopt;
}

Result<CarriedOver> carryOver(const QString& incoming, const QString& replaced)
{
    auto connection = Connection::open(incoming, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto ready = makeReady(**connection); !ready)
        return std::unexpected(ready.error());
    auto carried = replaced.isEmpty() ? CarriedOver{.ledger = Ledger::NoDesk} : carryFrom(**connection, replaced);
    if (!carried)
        return carried;
    if (auto merged = mergeLog(**connection); !merged)
        return std::unexpected(merged.error());
    return carried;
}

} // namespace aviso::storage
