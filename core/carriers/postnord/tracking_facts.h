#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace aviso::carriers::postnord {

/// Text or a number as text, trimmed; empty for everything else.
QString textIn(const QJsonValue& value);

/// Yes or no, however it is written; nothing when it is neither.
std::optional<bool> flagIn(const QJsonValue& value);

/// The country whose clock the times of a shipment are of, where no place is named.
QString homeOf(const QJsonObject& shipment);

/// What shipment and item say beside the events, by our names.
QMap<QString, QString> factsOf(const QJsonObject& shipment, const QJsonObject& item);

/// Both as PostNord wrote them, without parties, references, free texts and whatever else is of people.
QByteArray rawOf(const QJsonObject& shipment, const QJsonObject& item);

} // namespace aviso::carriers::postnord
