#pragma once

#include "app/workplace.h"
#include "core/model/account.h"
#include "core/model/shipment.h"
#include "core/notify/rehearsal.h"
#include "core/pages/document.h"

#include <QJsonArray>

namespace aviso::cli {

/// A shipment's messages and the document that shows them.
struct Rehearsed
{
    model::Shipment shipment = {};
    QList<notify::RehearsedMessage> messages = {};
    pages::Paper paper = {};
};

/// Errors: Refused "no-account" or "no-connector", Storage, NotFound.
Result<Rehearsed> rehearseShipment(app::Workplace& here, ShipmentId id);

QJsonArray toJson(const QList<notify::RehearsedMessage>& messages);

} // namespace aviso::cli
