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

/// The paper as a file of the kind that the name ends with: pdf, html or txt. Errors: Invalid "file-kind-unknown",
/// "font-missing", Storage "cannot-write".
Result<void> writePaper(const pages::Paper& paper, const QString& path);

QJsonArray toJson(const QList<notify::RehearsedMessage>& messages);

} // namespace aviso::cli
