#pragma once

#include "core/carriers/carrier.h"

#include <QJsonObject>

#include <initializer_list>

namespace aviso::carriers::postnord {

// What the requests of Booking API 3 are put together from.

/// Puts what is not empty.
void put(QJsonObject& object, const QString& key, const QString& value);

QJsonObject kilograms(int grams);
/// An amount as it was typed, as a number: the schema has no other kind.
QJsonObject amountOf(const QString& typed, const QString& currency);
int gramsOf(const LabelOrder& order);

bool has(const LabelOrder& order, QStringView code);
bool hasAny(const LabelOrder& order, std::initializer_list<QStringView> codes);
/// What a shipment says in a field of the catalogue, trimmed.
QString valueOf(const LabelOrder& order, const QString& field);
/// What a shipment says of a setting, else its account, else the catalogue's usual.
QString settingOf(const LabelOrder& order, const QString& field, const QString& otherwise);

QJsonObject addressOf(const QStringList& streets, const QString& postcode, const QString& city, const QString& country);
QJsonObject addressOf(const model::Consignee& consignee);
QJsonObject addressOf(const model::Sender& sender);

/// The merchant by his customer number.
QJsonObject customerOf(const model::Account& account);
/// Name, address and contact of the merchant.
QJsonObject senderParty(const model::Account& account);
/// Name, address, kind and contact of the recipient.
QJsonObject consigneeParty(const model::Consignee& consignee, const QJsonObject& contact);
/// The person's name, or the company's where nobody is named.
QString nameOf(const model::Consignee& consignee);
/// E-mail, telephone and mobile, as far as they are known.
QJsonObject everyContact(const model::Consignee& consignee);

/// The parcels as one kind of goods of the package type that a basic service carries; PostNord gives their numbers.
QJsonArray goodsOf(const LabelOrder& order, const QString& basic);

/// The sender's references: our key, by which a booking is found again, and the merchant's own.
QJsonArray referencesOf(const LabelOrder& order);

/// What stands around the shipments of a booking. Invalid "missing" without an application number.
Result<QJsonObject> messageOf(const LabelOrder& order, const QString& function);

} // namespace aviso::carriers::postnord
