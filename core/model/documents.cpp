#include "core/model/documents.h"

#include "core/base/login.h"
#include "core/model/shipments.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

Result<void> noteEvent(Connection& connection, const Print& print, const QString& kind, const QDateTime& now)
{
    return addEvent(connection, {.shipment = print.shipment,
                                 .at = now,
                                 .kind = kind,
                                 .actor = u"clerk"_s,
                                 .args = {print.number, QString::number(print.copy), print.user, print.reason}});
}

} // namespace

Result<DocumentId> addDocument(Connection& connection, const Document& d)
{
    auto rows = connection.run(
        u"INSERT INTO documents(shipment_id, parcel_id, kind, page, format, number, layout, is_specimen,"
        " needs_colour, created_at, bytes, valid_until) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        d.shipment, d.parcel, d.kind, d.page, d.format, d.number, d.layout, d.isSpecimen ? 1 : 0, d.needsColour ? 1 : 0,
        d.createdAt, d.bytes, d.validUntil);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().id<DocumentId>(0);
}

Result<QList<Document>> labelsOf(Connection& connection, ShipmentId id)
{
    auto rows = connection.run(
        u"SELECT d.id, d.parcel_id, d.kind, d.format, d.bytes, d.number, d.layout, d.is_specimen, d.print_count,"
        " d.created_at, d.page, d.needs_colour, d.valid_until FROM documents d JOIN parcels p ON p.id = d.parcel_id"
        " WHERE d.shipment_id = ? AND d.kind IN ('label', 'return-label') ORDER BY p.position, d.kind, d.page"_s,
        id);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Document> documents;
    for (const Row& row : *rows)
        documents.append({.id = row.id<DocumentId>(0),
                          .shipment = id,
                          .parcel = row.id<ParcelId>(1),
                          .kind = row.text(2),
                          .page = row.count(10),
                          .format = row.text(3),
                          .bytes = row.bytes(4),
                          .number = row.text(5),
                          .layout = row.text(6),
                          .isSpecimen = row.isTrue(7),
                          .needsColour = row.isTrue(11),
                          .printCount = row.count(8),
                          .createdAt = row.time(9),
                          .validUntil = row.isNull(12) ? std::nullopt : std::optional(row.date(12))});
    return documents;
}

bool needsReasonToPrint(const Document& label)
{
    constexpr int freePrints = 2;
    return label.printCount >= freePrints;
}

Print nextPrint(const Document& label, const QString& reason)
{
    return {.label = label.id,
            .shipment = label.shipment,
            .number = label.number,
            .copy = label.printCount,
            .user = loginName(),
            .reason = needsReasonToPrint(label) ? reason : QString()};
}

Result<QList<Print>> claimPrints(Connection& connection, const QList<Print>& prints)
{
    QList<Print> late;
    for (const Print& print : prints) {
        const auto claimed =
            connection.run(u"UPDATE documents SET print_count = print_count + 1 WHERE id = ? AND print_count = ?"_s,
                           print.label, print.copy);
        if (!claimed)
            return std::unexpected(claimed.error());
        if (claimed->changed != 1)
            late.append(print);
    }
    return late;
}

Result<void> releasePrints(Connection& connection, const QList<Print>& prints)
{
    for (const Print& print : prints) {
        const auto released = connection.run(u"UPDATE documents SET print_count = ? WHERE id = ? AND print_count = ?"_s,
                                             print.copy, print.label, print.copy + 1);
        if (!released)
            return std::unexpected(released.error());
    }
    return {};
}

Result<void> notePrinted(Connection& connection, const QList<Print>& prints, const QDateTime& now)
{
    for (const Print& print : prints)
        if (auto noted = noteEvent(connection, print, print.copy == 0 ? u"printed"_s : u"reprinted"_s, now); !noted)
            return noted;
    return {};
}

Result<int> notePrintedFromFile(Connection& connection, const QList<Print>& prints, const QDateTime& now)
{
    const auto late = claimPrints(connection, prints);
    if (!late)
        return std::unexpected(late.error());
    QList<Print> claimed = prints;
    claimed.removeIf(
        [&late](const Print& print) { return std::ranges::find(*late, print.label, &Print::label) != late->end(); });
    if (auto noted = notePrinted(connection, claimed, now); !noted)
        return std::unexpected(noted.error());
    return static_cast<int>(claimed.size());
}

Result<void> notePerhapsPrinted(Connection& connection, const QList<Print>& prints, const QDateTime& now)
{
    for (const Print& print : prints)
        if (auto noted = noteEvent(connection, print, u"perhaps-printed"_s, now); !noted)
            return noted;
    return {};
}

Error printedMeanwhile(const QString& number)
{
    return {.kind = Error::Kind::Conflict, .code = u"printed-meanwhile"_s, .args = {number}};
}

Error printsUnwritten(const QList<Print>& onPaper, const Error& why)
{
    return {.kind = Error::Kind::Storage,
            .code = onPaper.isEmpty() ? u"print-not-released"_s : u"print-not-noted"_s,
            .detail = why.code};
}

} // namespace aviso::model
