#include "core/model/trackingevents.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

Result<QList<TrackingEvent>> toEvents(const Result<storage::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<TrackingEvent> events;
    events.reserve(rows->rows.size());
    for (const Row& row : *rows)
        events.append({.parcel = row.id<ParcelId>(0),
                       .shipment = row.id<ShipmentId>(1),
                       .number = row.text(2),
                       .mark = row.bytes(3),
                       .code = row.text(4),
                       .reason = row.text(5),
                       .at = row.time(6),
                       .notedAt = row.time(7),
                       .place = row.text(8),
                       .words = row.text(9),
                       .isRevoked = row.isTrue(10)});
    return events;
}

} // namespace

Result<bool> noteTrackingEvent(Connection& connection, const TrackingEvent& event)
{
    // What was said once is only ever taken back, or told with a revocation that came late.
    const auto rows = connection.run(u"INSERT INTO tracking_events(parcel_id, shipment_id, number, mark, code, reason,"
                                     " at, noted_at, place, words, is_revoked) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                     " ON CONFLICT(parcel_id, mark) DO UPDATE SET is_revoked = excluded.is_revoked"
                                     " WHERE tracking_events.is_revoked <> excluded.is_revoked"_s,
                                     event.parcel, event.shipment, event.number, event.mark, event.code, event.reason,
                                     event.at, event.notedAt, event.place, event.words, event.isRevoked ? 1 : 0);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->changed > 0;
}

Result<QList<TrackingEvent>> trackingEventsOf(Connection& connection, ParcelId parcel)
{
    return toEvents(connection.run(u"SELECT parcel_id, shipment_id, number, mark, code, reason, at, noted_at, place,"
                                   " words, is_revoked FROM tracking_events WHERE parcel_id = ?"
                                   " ORDER BY coalesce(at, noted_at), id"_s,
                                   parcel));
}

Result<QList<TrackingEvent>> trackingEventsOf(Connection& connection, ShipmentId shipment)
{
    return toEvents(connection.run(u"SELECT parcel_id, shipment_id, number, mark, code, reason, at, noted_at, place,"
                                   " words, is_revoked FROM tracking_events WHERE shipment_id = ?"
                                   " ORDER BY coalesce(at, noted_at), id"_s,
                                   shipment));
}

} // namespace aviso::model
