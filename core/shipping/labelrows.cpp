#include "core/shipping/labelrows.h"

#include "core/model/documents.h"
#include "core/model/follows.h"

#include <QRandomGenerator>

#include <chrono>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Attempt;
using storage::Connection;

namespace {

constexpr std::chrono::minutes untilKnown{15}; // a carrier's tracking knows a booking only after a while

/// Every page that came, in its order; the same page twice is once on paper.
Result<void> storePages(Connection& connection, const model::Document& like, const carriers::PurchasedLabel& label)
{
    for (qsizetype i = 0; i < label.pages.size(); ++i) {
        if (label.pages.indexOf(label.pages.at(i)) < i)
            continue;
        model::Document page = like;
        page.page = static_cast<int>(i) + 1;
        page.format = label.format;
        page.bytes = label.pages.at(i);
        page.number = label.number;
        page.layout = label.layout;
        page.isSpecimen = label.isSpecimen;
        page.needsColour = label.needsColour;
        page.validUntil = label.validUntil;
        const auto document = model::addDocument(connection, page);
        if (!document)
            return std::unexpected(document.error());
    }
    return {};
}

Result<void> makeFindable(Connection& connection, ShipmentId shipment, const QString& number)
{
    const auto done =
        connection.run(u"UPDATE shipments SET search = search || ' ' || ? WHERE id = ?"_s, number, shipment);
    return done ? Result<void>() : std::unexpected(done.error());
}

/// The parcel has its number and its label, is found by the number and followed under it.
Result<void> labelParcel(Connection& connection, const Attempt& attempt, ParcelId parcel,
                         const carriers::PurchasedLabel& label, const QDateTime& now)
{
    const ShipmentId shipment = attempt.shipment;
    auto numbered =
        connection.run(u"UPDATE parcels SET number = ? WHERE id = ? AND number = ''"_s, label.number, parcel);
    if (!numbered)
        return std::unexpected(numbered.error());
    if (numbered->changed != 1)
        return failure(Error::Kind::Conflict, u"already-booked"_s);
    const model::Document like{.shipment = shipment, .parcel = parcel, .kind = model::labelKind, .createdAt = now};
    if (auto stored = storePages(connection, like, label); !stored)
        return stored;
    const model::Follow follow{.parcel = parcel,
                               .shipment = shipment,
                               .account = attempt.account,
                               .number = label.number,
                               .bookedAt = now,
                               .nextAt = now.addSecs(std::chrono::seconds(untilKnown).count())};
    if (auto followed = model::addFollow(connection, follow); !followed)
        return followed;
    return makeFindable(connection, shipment, label.number);
}

/// Where a whole shipment was booked, its other parcels in their order.
Result<void> labelOthers(Connection& connection, const Attempt& attempt, const QList<carriers::PurchasedLabel>& labels,
                         const QDateTime& now)
{
    if (labels.isEmpty())
        return {};
    const auto rows = connection.run(
        u"SELECT id FROM parcels WHERE shipment_id = ? AND number = '' ORDER BY position"_s, attempt.shipment);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->rows.size() != labels.size())
        return failure(Error::Kind::Conflict, u"number-mismatch"_s);
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (auto done = labelParcel(connection, attempt, ParcelId{rows->rows.at(i).integer(0)}, labels.at(i), now);
            !done)
            return done;
    return {};
}

} // namespace

QString newReference()
{
    constexpr int length = 20;
    constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
    QString reference = u"AV"_s;
    for (int i = 0; i < length; ++i)
        reference += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return reference;
}

Result<void> writeLabels(Connection& connection, const Attempt& attempt, const carriers::PurchasedLabel& label,
                         const QDateTime& now)
{
    if (auto labelled = labelParcel(connection, attempt, attempt.parcel, label, now); !labelled)
        return labelled;
    return labelOthers(connection, attempt, label.others, now);
}

Result<void> writeReturnLabels(Connection& connection, const Attempt& attempt, const carriers::PurchasedLabel& label,
                               const QDateTime& now)
{
    QList<ParcelId> parcels{attempt.parcel};
    if (!label.others.isEmpty()) {
        const auto rows =
            connection.run(u"SELECT id FROM parcels WHERE shipment_id = ? AND id <> ? ORDER BY position"_s,
                           attempt.shipment, attempt.parcel);
        if (!rows)
            return std::unexpected(rows.error());
        for (const storage::Row& row : *rows)
            parcels.append(row.id<ParcelId>(0));
    }
    if (parcels.size() != label.others.size() + 1)
        return failure(Error::Kind::Conflict, u"number-mismatch"_s);
    for (qsizetype i = 0; i < parcels.size(); ++i) {
        const carriers::PurchasedLabel& one = i == 0 ? label : label.others.at(i - 1);
        const model::Document like{
            .shipment = attempt.shipment, .parcel = parcels.at(i), .kind = model::returnLabelKind, .createdAt = now};
        if (auto stored = storePages(connection, like, one); !stored)
            return stored;
        if (auto findable = makeFindable(connection, attempt.shipment, one.number); !findable)
            return findable;
    }
    return {};
}

} // namespace aviso::shipping
