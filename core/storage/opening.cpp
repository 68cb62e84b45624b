#include "core/storage/opening.h"

#include "core/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

#include <sqlite3.h>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<qint64> pragma(Connection& connection, const QString& name)
{
    auto rows = connection.run(u"PRAGMA "_s + name);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? 0 : rows->first().integer(0);
}

/// Several statements at once, which QtSql cannot run.
Result<void> runScript(Connection& connection, const QByteArray& script)
{
    char* message = nullptr;
    const int code = sqlite3_exec(connection.handle(), script.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    return failure(Error::Kind::Storage, code == SQLITE_FULL ? u"disk-full"_s : u"migration-failed"_s, {}, detail);
}

Result<QByteArray> migrationScript(int schema)
{
    QFile file(u":/migrations/%1.sql"_s.arg(schema, 4, 10, QChar(u'0')));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, u"migration-failed"_s, {}, u"migration %1 is not in the program"_s.arg(schema));
    return file.readAll();
}

Result<void> migrate(Connection& connection, int from)
{
    for (int schema = from + 1; schema <= newestSchema(); ++schema) {
        const auto script = migrationScript(schema);
        if (!script)
            return std::unexpected(script.error());
        const QByteArray whole = "BEGIN IMMEDIATE;\n" + *script + "\nPRAGMA user_version=" + QByteArray::number(schema)
                                 + ";\nPRAGMA application_id=" + QByteArray::number(applicationId) + ";\nCOMMIT;";
        if (auto done = runScript(connection, whole); !done) {
            if (auto undone = connection.run(u"ROLLBACK"_s); !undone)
                qWarning("nothing to roll back: %s", qUtf8Printable(undone.error().detail));
            return done;
        }
    }
    return {};
}

Result<void> refuseNetworkShare(const QString& file)
{
    const QStorageInfo volume(QFileInfo(file).absolutePath());
    if (volume.isValid() && isNetworkFileSystem(volume.fileSystemType()))
        return failure(Error::Kind::Storage, u"network-share"_s, file, QString::fromUtf8(volume.fileSystemType()));
    return {};
}

} // namespace

int newestSchema()
{
    static const int newest = static_cast<int>(QDir(u":/migrations"_s).entryList({u"*.sql"_s}).size());
    return newest;
}

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr QByteArrayView names[] = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs",
                                               "9p", "fuse.sshfs", "fuse.davfs", "davfs", "fuse.glusterfs", "ceph",
                                               "fuse.rclone", "afpfs", "webdav"};
    return std::find(std::begin(names), std::end(names), type) != std::end(names);
}

Result<std::unique_ptr<Connection>> openOrCreate(const QString& file)
{
    if (auto local = refuseNetworkShare(file); !local)
        return std::unexpected(local.error());
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return failure(Error::Kind::Storage, u"folder-not-writable"_s, QFileInfo(file).absolutePath());
    auto opened = Connection::open(file, Connection::Mode::ReadWrite);
    if (!opened)
        return opened;
    Connection& connection = **opened;

    const auto id = pragma(connection, u"application_id"_s);
    const auto schema = pragma(connection, u"user_version"_s);
    const auto pages = pragma(connection, u"page_count"_s);
    if (!id || !schema || !pages)
        return std::unexpected(!id ? id.error() : !schema ? schema.error() : pages.error());
    const bool isNew = *id == 0 && *schema == 0 && *pages <= 1;
    if (!isNew && *id != applicationId)
        return failure(Error::Kind::Storage, u"not-ours"_s, file);
    if (*schema > newestSchema())
        return failure(Error::Kind::Storage, u"newer-database"_s, file,
                       u"schema %1, known %2"_s.arg(*schema).arg(newestSchema()));
    if (*schema < newestSchema()) {
        if (!isNew)
            if (auto kept = backUp(connection, u"%1.before-schema-%2"_s.arg(file).arg(newestSchema())); !kept)
                return std::unexpected(kept.error());
        if (auto done = migrate(connection, static_cast<int>(*schema)); !done)
            return std::unexpected(done.error());
    }
    return opened;
}

Result<void> checkIntegrity(Connection& connection)
{
    auto rows = connection.run(u"PRAGMA integrity_check(3)"_s);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty() || rows->first().text(0) != "ok"_L1)
        return failure(Error::Kind::Storage, u"corrupt"_s, {}, rows->isEmpty() ? QString() : rows->first().text(0));
    return {};
}

} // namespace aviso::storage
