#include "core/model/scanned.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int atMost = 50;

Result<QList<ShipmentId>> shipmentsOf(Connection& connection, const QString& sql, const QList<QVariant>& args)
{
    auto rows = connection.runBound(sql + u" ORDER BY 1 DESC LIMIT %1"_s.arg(atMost), args);
    if (!rows)
        return std::unexpected(rows.error());
    QList<ShipmentId> ids;
    for (const storage::Row& row : *rows)
        ids.append(row.id<ShipmentId>(0));
    return ids;
}

Result<Scanned> findName(Connection& connection, const QString& name)
{
    auto byNumber = shipmentsOf(connection,
                                u"SELECT DISTINCT shipment_id FROM parcels"
                                " WHERE number = ? AND number <> '' AND shipment_id IS NOT NULL"_s,
                                {name});
    if (!byNumber)
        return std::unexpected(byNumber.error());
    if (!byNumber->isEmpty())
        return Scanned{.as = Scanned::As::ParcelNumber, .name = name, .shipments = *byNumber};
    auto byReference = shipmentsOf(connection, u"SELECT id FROM shipments WHERE reference IN (?, ?, ?)"_s,
                                   {name, name.toUpper(), name.toLower()});
    if (!byReference)
        return std::unexpected(byReference.error());
    if (!byReference->isEmpty())
        return Scanned{.as = Scanned::As::Reference, .name = name, .shipments = *byReference};
    return Scanned{.name = name};
}

} // namespace

Result<Scanned> findScanned(Connection& connection, const QList<ScanCode>& readings)
{
    for (const ScanCode& code : readings)
        for (const QString& name : namesIn(code)) {
            auto found = findName(connection, name);
            if (!found || found->as != Scanned::As::Unknown)
                return found;
        }
    return Scanned{.name = readings.isEmpty() ? QString() : readings.first().text};
}

} // namespace aviso::model
