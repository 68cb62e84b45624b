#pragma once

#include "core/carriers/postnord/booking_wire.h"

#include <QJsonObject>

namespace aviso::carriers::postnord {

/// A call that books what `message` says, below `path`, and asks for labels in the format and size that the order or
/// its account wants, with the carrier's notices in the language of the first.
Call labelledCall(const QString& path, const QJsonObject& message, const LabelOrder& order);

/// What an account wants of a label that is printed again.
Asked wantedBy(const model::Account& account);

} // namespace aviso::carriers::postnord
