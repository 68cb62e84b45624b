#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/calls.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace aviso::carriers::novaposhta {

// Pure translation between our values and the waybill of Nova Poshta (InternetDocument). No network, no clock.

/// A waybill as it is stored with an attempt: without the key of the account.
struct Waybill
{
    QJsonObject properties = {}; ///< of InternetDocument.save
    QJsonObject recipient = {};  ///< of Counterparty.save, where the recipient must be known there first; else empty
    QString layout = {};         ///< of the sticker: "85x85" or "100x100"

    bool operator==(const Waybill&) const = default;
};

QByteArray stored(const Waybill& waybill);
/// Invalid "request-unreadable" for what stored() did not write.
Result<Waybill> restored(const QByteArray& bytes);

/// The waybill for all parcels of a shipment. It carries the key as the merchant's own number, by which it is found
/// again. The recipient goes as text, to be read by the carrier; where a branch or locker was chosen and the recipient
/// is a person with first and last name, town and point go by their keys. Invalid "missing" with the field without
/// which there is no waybill.
Result<PreparedLabel> waybillRequest(const LabelOrder& order);

/// What the carrier is asked for a price: town keys, weight, value, service. `city` is the key of the recipient's town.
Call priceCall(const LabelOrder& order, const QString& city);
/// And when it would arrive.
Call deliveryDateCall(const LabelOrder& order, const QString& city);

/// A number as people type it ("067 123 45 67", "+38 067 …") as the carrier writes it, 380671234567; what is no
/// Ukrainian number keeps its digits.
QString phoneDigits(const QString& typed);

/// The carrier's day at that moment.
QDate dayOf(const QDateTime& moment);

/// What a booked waybill is called.
struct Booked
{
    QString ref = {};
    QString number = {}; ///< 14 digits

    bool operator==(const Booked&) const = default;
};

/// The first element of an answer to save. OutcomeUnknown "item-missing" without a number, "number-mismatch" when it is
/// not one of 14 digits.
Result<Booked> bookedIn(const Envelope& envelope);

/// Whether a warning says that the carrier booked another value than it was asked for, or that the price changed.
bool saysChange(const Said& warning);

/// The warnings of an answer. Those that something was changed name it as it was asked for and as it is now in
/// `document`, the waybill as the carrier lists it: "1.2 → 1.5", or "1.2 → ?" where that does not tell.
QList<Warning> warningsOf(const Envelope& envelope, const QJsonObject& asked, const QJsonObject& document);

/// Label of a whole waybill: the sticker's pages belong to its first parcel, whose number is that of the waybill. No
/// two parcels may share a number here, so each further one has the number and its place in four digits, as stickers
/// carry them.
PurchasedLabel labelOf(const QString& number, const Waybill& waybill, const QByteArray& sticker);

} // namespace aviso::carriers::novaposhta
