#include "core/model/unsaved.h"

#include <QJsonDocument>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

Result<void> keepUnsaved(Connection& connection, ShipmentId shipment, const Unsaved& unsaved, const QString& login)
{
    const auto done = connection.run(
        u"INSERT INTO unsaved_contents(shipment_id, login, content, at) VALUES(?, ?, ?, ?)"
        " ON CONFLICT(shipment_id, login) DO UPDATE SET"
        " content = excluded.content, at = excluded.at"_s,
        shipment, login, QString::fromUtf8(QJsonDocument(unsaved.content).toJson(QJsonDocument::Compact)), unsaved.at);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> dropUnsaved(Connection& connection, ShipmentId shipment, const QString& login)
{
    const auto done =
        connection.run(u"DELETE FROM unsaved_contents WHERE shipment_id = ? AND login = ?"_s, shipment, login);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<QList<ShipmentId>> unsavedAmong(Connection& connection, const QList<ShipmentId>& shipments, const QString& login)
{
    const auto rows = connection.run(u"SELECT shipment_id FROM unsaved_contents WHERE login = ?"_s, login); // few
    if (!rows)
        return std::unexpected(rows.error());
    QList<ShipmentId> found;
    for (const storage::Row& row : *rows)
        if (shipments.contains(row.id<ShipmentId>(0)))
            found << row.id<ShipmentId>(0);
    return found;
}

Result<std::optional<Unsaved>> unsavedOf(Connection& connection, ShipmentId shipment, const QString& login)
{
    const auto rows = connection.run(u"SELECT content, at FROM unsaved_contents WHERE shipment_id = ? AND login = ?"_s,
                                     shipment, login);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::nullopt;
    return Unsaved{.content = QJsonDocument::fromJson(rows->first().text(0).toUtf8()).object(),
                   .at = rows->first().time(1)};
}

} // namespace aviso::model
