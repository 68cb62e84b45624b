#pragma once

#include "core/base/money.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace aviso::carriers::novaposhta {

/// A sum in hryvnias, however it is written; nothing for an empty one.
std::optional<Money> moneyIn(const QJsonValue& value);

/// What a document of getStatusDocuments says beside its state, by our names.
QMap<QString, QString> factsOf(const QJsonObject& document);

/// The document without names, phones, addresses and cards.
QByteArray rawOf(const QJsonObject& document);

} // namespace aviso::carriers::novaposhta
