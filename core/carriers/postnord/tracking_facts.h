#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace aviso::carriers::postnord {

/// The country whose clock the times of a shipment are of, where no place is named.
QString homeOf(const QJsonObject& shipment);

/// What shipment and item say beside the events, by our names.
QMap<QString, QString> factsOf(const QJsonObject& shipment, const QJsonObject& item);

/// Both as PostNord wrote them, without parties, references, free texts and whatever else is of people.
QByteArray rawOf(const QJsonObject& shipment, const QJsonObject& item);

} // namespace aviso::carriers::postnord
