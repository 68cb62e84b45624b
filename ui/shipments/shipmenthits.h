#pragma once

#include "core/model/shipments.h"
#include "ui/mainwindow/command.h"

#include <QList>
#include <QString>

#include <functional>

namespace aviso::ui {

/// The newest few shipments that these words name: what the command box shows behind its commands.
Result<QList<model::ShipmentLine>> shipmentHits(storage::Connection& connection, const QString& words);

/// A line of the command box for each; `open` shows it.
QList<Command> commandsFor(const QList<model::ShipmentLine>& hits, const std::function<void(ShipmentId)>& open);

} // namespace aviso::ui
