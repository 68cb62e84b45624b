#include "core/shipping/receipt.h"

#include "core/outbox/channels/receipts.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using outbox::channels::Worth;
using storage::Connection;

Result<void> enqueueReceipt(Connection& connection, const Intent& intent, const carriers::PurchasedLabel& label,
                            const QDateTime& now)
{
    const auto folder = outbox::channels::receiptsFolder(connection);
    if (!folder)
        return std::unexpected(folder.error());
    if (folder->isEmpty())
        return {};
    auto rows =
        connection.run(u"SELECT reference, service, source FROM shipments WHERE id = ?"_s, intent.attempt.shipment);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error{.kind = Error::Kind::NotFound,
                             .code = u"no-such-shipment"_s,
                             .args = {QString::number(number(intent.attempt.shipment))}});
    const storage::Row& row = rows->first();
    return outbox::enqueue(
        connection,
        outbox::channels::outgoing(
            {.shipment = intent.attempt.shipment,
             .reference = row.text(0),
             .number = label.number,
             .carrier = intent.route.account.carrier,
             .service = row.text(1),
             .source = row.text(2),
             .bookedAt = now,
             .worth = intent.route.account.isPractice || label.isSpecimen ? Worth::Practice : Worth::Real}));
}

} // namespace aviso::shipping
