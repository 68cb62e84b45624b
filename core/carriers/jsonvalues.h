#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::carriers {

// What stands in a carrier's JSON, whatever type it was written as.

/// Text or a number as text, trimmed; empty for everything else.
QString textIn(const QJsonValue& value);

/// Yes or no, however it is written; nothing when it is neither.
std::optional<bool> flagIn(const QJsonValue& value);

/// The members of these names, as they stand.
QJsonObject only(const QJsonObject& object, const QStringList& names);

} // namespace aviso::carriers
