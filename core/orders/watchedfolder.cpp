#include "core/orders/watchedfolder.h"

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

Result<QList<WatchedFolder>> watchedFolders(Connection& connection)
{
    const auto rows =
        connection.run(u"SELECT id, path, source, language, is_on, books FROM watched_folders ORDER BY path"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<WatchedFolder> folders;
    for (const storage::Row& row : *rows)
        folders.append({.id = row.id<WatchedFolderId>(0),
                        .path = row.text(1),
                        .source = row.text(2),
                        .language = row.text(3),
                        .isOn = row.isTrue(4),
                        .books = row.isTrue(5)});
    return folders;
}

Result<WatchedFolderId> keepWatchedFolder(Connection& connection, const WatchedFolder& folder)
{
    if (folder.path.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"watched-folder"_s);
    if (folder.source.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"source"_s);
    const auto other =
        connection.run(u"SELECT 1 FROM watched_folders WHERE path = ? AND id <> ?"_s, folder.path, folder.id);
    if (!other)
        return std::unexpected(other.error());
    if (!other->isEmpty())
        return failure(Error{.kind = Error::Kind::Conflict, .code = u"folder-watched-twice"_s, .args = {folder.path}});
    const int isOn = folder.isOn ? 1 : 0;
    const int books = folder.books ? 1 : 0;
    if (folder.id != WatchedFolderId{}) {
        const auto changed = connection.run(
            u"UPDATE watched_folders SET path = ?, source = ?, language = ?, is_on = ?, books = ? WHERE id = ?"_s,
            folder.path, folder.source.trimmed(), folder.language, isOn, books, folder.id);
        return changed ? Result<WatchedFolderId>(folder.id) : std::unexpected(changed.error());
    }
    const auto added = connection.run(u"INSERT INTO watched_folders(path, source, language, is_on, books)"
                                      " VALUES(?, ?, ?, ?, ?) RETURNING id"_s,
                                      folder.path, folder.source.trimmed(), folder.language, isOn, books);
    return added ? Result<WatchedFolderId>(added->first().id<WatchedFolderId>(0)) : std::unexpected(added.error());
}

Result<void> dropWatchedFolder(Connection& connection, WatchedFolderId id)
{
    const auto gone = connection.run(u"DELETE FROM watched_folders WHERE id = ?"_s, id);
    return gone ? Result<void>() : std::unexpected(gone.error());
}

} // namespace aviso::orders
