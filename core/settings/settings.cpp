#include "core/settings/settings.h"

namespace aviso::settings {

using namespace Qt::Literals::StringLiterals;

Result<QString> value(storage::Connection& connection, const QString& key)
{
    auto rows = connection.run(u"SELECT value FROM settings WHERE key = ?"_s, key);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? QString() : rows->first().text(0);
}

Result<void> setValue(storage::Connection& connection, const QString& key, const QString& value)
{
    auto done = connection.run(u"INSERT INTO settings(key, value) VALUES(?, ?)"
                               " ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
                               key, value);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace aviso::settings
