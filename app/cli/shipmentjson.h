#pragma once

#include "core/model/actions.h"
#include "core/model/attempt.h"
#include "core/model/document.h"
#include "core/model/event.h"
#include "core/model/follows.h"
#include "core/model/holds.h"
#include "core/model/items.h"
#include "core/model/reships.h"
#include "core/model/shipment.h"
#include "core/model/shipments.h"
#include "core/model/trackingevents.h"

#include <QJsonObject>
#include <QJsonValue>

namespace aviso::cli {

/// One row of "shipments list".
QJsonObject toJson(const model::ShipmentLine& line);

/// Everything that the desk knows of one shipment; labels without their bytes.
struct Dossier
{
    model::Shipment shipment = {};
    QList<model::Item> items = {};
    QString account = {}; ///< its name
    QString carrier = {};
    std::optional<model::Hold> hold = {};
    model::Kinship kin = {};
    QList<model::Event> events = {};
    QList<model::Attempt> attempts = {};
    QList<model::Document> documents = {};
    QList<model::Follow> follows = {};
    QList<model::TrackingEvent> tracking = {};
    QList<model::OrderedAction> actions = {};
    QList<model::BillEntry> bill = {};
};

Result<Dossier> loadDossier(storage::Connection& connection, ShipmentId id);
QJsonObject toJson(const Dossier& dossier);

/// `{"reason", "until"}`; without a day it is null.
QJsonObject toJson(const model::Hold& hold);

/// A moment as JSON: "2026-11-21T09:30:00Z", or null.
QJsonValue toJson(const QDateTime& moment);

} // namespace aviso::cli
