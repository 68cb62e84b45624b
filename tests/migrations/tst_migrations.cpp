#include "core/model/listing.h"
#include "core/model/search.h"
#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "core/storage/restore.h"
#include "core/storage/store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The released migrations of such a list that the program no longer has as they were.
QStringList editedSince(const QByteArray& list)
{
    QStringList edited;
    for (const QByteArray& line : list.split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 2 || storage::fingerprintOf(words[0].toInt()) != words[1])
            edited << QString::fromUtf8(line);
    }
    return edited;
}

/// A desk as the first schema had it, with the rows of tests/migrations/0001-rows.sql.
void makeDeskOfSchema1(const QString& file)
{
    auto desk = storage::Connection::open(file, storage::Connection::Mode::ReadWrite);
    QVERIFY(desk && storage::migrate(**desk, 1));
    QFile rows(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/migrations/0001-rows.sql"_s);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    QCOMPARE(sqlite3_exec((*desk)->handle(), rows.readAll().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
}

/// Row by row, for comparing what a migration left.
QStringList rowsOf(storage::Connection& connection, const QString& table)
{
    QStringList rows;
    const auto columns = connection.run(u"SELECT count(*) FROM pragma_table_info(?)"_s, table).value();
    const auto all = connection.run(u"SELECT * FROM "_s + table + u" ORDER BY 1"_s).value();
    for (const storage::Row& row : all) {
        QStringList values;
        for (int column = 0; column < columns.first().count(0); ++column)
            values << row.text(column);
        rows << values.join(u'|');
    }
    return rows;
}

const QStringList tablesOfSchema1{u"desk"_s,     u"accounts"_s,  u"number_ranges"_s, u"shipments"_s, u"parcels"_s,
                                  u"attempts"_s, u"documents"_s, u"events"_s,        u"outbox"_s,    u"settings"_s};

model::ShipmentKeys found(storage::Store& store, const QString& typed)
{
    return store.read([&](storage::Connection& c) { return model::shipmentKeys(c, {.search = typed}, {}); }).value();
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReleasedIsNeverEdited()
    {
        QFile list(QStringLiteral(AVISO_SOURCE_DIR) + u"/tests/migrations/released.txt"_s);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(editedSince(list.readAll()), QStringList());
    }

    void aDeskOfTheFirstSchemaKeepsItsRowsAndCanBeSearched()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.sqlite"_s);
        makeDeskOfSchema1(file);
        QMap<QString, QStringList> before;
        {
            auto old = storage::Connection::open(file, storage::Connection::Mode::ReadOnly);
            for (const QString& table : tablesOfSchema1)
                before[table] = rowsOf(**old, table);
        }
        QCOMPARE(before[u"shipments"_s].size(), 3);
        auto store = storage::Store::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(QFile::exists(file + u".before-schema-%1"_s.arg(storage::newestSchema())));
        const auto after = (*store)->read([](storage::Connection& c) -> Result<QMap<QString, QStringList>> {
            QMap<QString, QStringList> rows;
            for (const QString& table : tablesOfSchema1)
                rows[table] = rowsOf(c, table);
            return rows;
        });
        for (const QString& table : tablesOfSchema1)
            for (qsizetype i = 0; i < before[table].size(); ++i) // later schemas may add columns behind
                QVERIFY2(after->value(table).value(i).startsWith(before[table][i]), qPrintable(table));
        QCOMPARE(found(**store, u"zürich"_s), model::ShipmentKeys{ShipmentId{2}});
        const auto indexed = (*store)->write({}, [](storage::Connection& c) { return model::indexNext(c, 100); });
        QCOMPARE(indexed.value(), 3);
        QCOMPARE(found(**store, u"zürich"_s), model::ShipmentKeys{ShipmentId{2}});
        QCOMPARE(found(**store, u"00000002"_s), model::ShipmentKeys{ShipmentId{2}});
    }

    void aBackupOfTheFirstSchemaComesBackAsADeskOfToday()
    {
        const QTemporaryDir folder;
        const QString backup = folder.filePath(u"backup.sqlite"_s);
        const QString file = folder.filePath(u"data/desk.sqlite"_s);
        makeDeskOfSchema1(backup);
        const auto restored = storage::restore(backup, file, QDate(2026, 11, 23));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        auto store = storage::Store::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE(found(**store, u"keller"_s), model::ShipmentKeys{ShipmentId{3}});
    }

    void aDeskThatWasNeverOpenedSinceGivesItsLedgerToARestoredOne()
    {
        const QTemporaryDir folder;
        const QString backup = folder.filePath(u"backup.sqlite"_s);
        const QString file = folder.filePath(u"desk.sqlite"_s);
        makeDeskOfSchema1(file);
        {
            auto desk = storage::Connection::open(file, storage::Connection::Mode::ReadWrite);
            QVERIFY((*desk)->run(u"VACUUM INTO ?"_s, backup));
            QVERIFY((*desk)->run(u"UPDATE attempts SET state = 'booked', settled_at = 5 WHERE id = 2"_s));
            QVERIFY(
                (*desk)->run(u"UPDATE shipments SET state = 'booked', search = search || ' lugano' WHERE id = 3"_s));
        }
        const auto restored = storage::restore(backup, file, QDate(2026, 11, 23));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
        QCOMPARE(restored->carried.ledger, storage::Ledger::Carried);
        QCOMPARE(restored->carried.bookings, qint64(1));
        auto store = storage::Store::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QCOMPARE(found(**store, u"lugano"_s), model::ShipmentKeys{ShipmentId{3}});
    }

    void whatWasBookedBeforeThereWereReturnsIsTheWayThere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.sqlite"_s);
        makeDeskOfSchema1(file);
        auto store = storage::Store::open(file);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto copied = [&](const QString& way) {
            return (*store)->write({}, [&](storage::Connection& c) -> Result<void> {
                const auto done = c.run(u"INSERT INTO attempts(parcel_id, shipment_id, account_id, state, channel,"
                                        " base_url, is_practice, key, number, request, owner, intended_at, way)"
                                        " SELECT parcel_id, shipment_id, account_id, state, channel, base_url,"
                                        " is_practice, key, number, request, owner, intended_at, ? FROM attempts"
                                        " WHERE id = 1"_s,
                                        way);
                return done ? Result<void>() : std::unexpected(done.error());
            });
        };
        const auto ways = (*store)->read([](storage::Connection& c) -> Result<QStringList> {
            const auto rows = c.run(u"SELECT way FROM attempts"_s);
            if (!rows)
                return std::unexpected(rows.error());
            QStringList all;
            for (const storage::Row& row : *rows)
                all << row.text(0);
            return all;
        });
        QCOMPARE(ways.value(), (QStringList{u"there"_s, u"there"_s}));
        QCOMPARE(copied(u"there"_s).error().code, u"constraint"_s); // one label for a way
        QVERIFY(copied(u"back"_s));
        QCOMPARE(copied(u"back"_s).error().code, u"constraint"_s);
    }

    void aBackupComesBackOverADeskOfAnOlderSchema()
    {
        const QTemporaryDir folder;
        const QString backup = folder.filePath(u"backup.sqlite"_s);
        const QString file = folder.filePath(u"desk.sqlite"_s);
        makeDeskOfSchema1(file);
        {
            auto desk = storage::Connection::open(file, storage::Connection::Mode::ReadWrite);
            QVERIFY((*desk)->run(u"VACUUM INTO ?"_s, backup));
            QVERIFY(storage::migrate(**desk, 3)); // it follows parcels, and knows no pickups yet
        }
        const auto restored = storage::restore(backup, file, QDate(2026, 11, 23));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
        QCOMPARE(restored->carried.ledger, storage::Ledger::Carried);
    }

    void anEditedMigrationWouldBeFound()
    {
        const QByteArray now = "1 " + storage::fingerprintOf(1);
        QCOMPARE(storage::fingerprintOf(1).size(), 64);
        QCOMPARE(editedSince("# a comment\n" + now + '\n'), QStringList());
        QCOMPARE(editedSince("1 " + QByteArray(64, '0')).size(), 1);
        QCOMPARE(editedSince("99 " + storage::fingerprintOf(1)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
