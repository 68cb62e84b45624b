#pragma once

#include "core/model/handovers.h"
#include "core/model/holds.h"
#include "core/model/shipment.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace aviso::model {

/// Everything of a shipment that a clerk can change, by the names of the command line ("recipient.city", "text1",
/// "value.delivery-place", …), with "state", "hold" and "handover". What is empty is not in it.
QJsonObject contentOf(const Shipment& shipment, const std::optional<Hold>& hold,
                      const std::optional<Handover>& handover = {});

/// What is the same for two contents that say the same, whatever keys their parcels have.
QByteArray markOf(const QJsonObject& content);

/// The part of two contents in which they differ: of `one` what is not so in `other`, null for what only `other` has.
QJsonObject differing(const QJsonObject& one, const QJsonObject& other);

/// The content as it is with that difference.
QJsonObject withDifference(QJsonObject content, const QJsonObject& difference);

/// The names in a difference, "state", "hold" and "handover" left out.
QStringList changedNames(const QJsonObject& difference);

/// Brings the shipment to what a difference says of it, but for its state, which `stateIn` tells, its hold, which
/// `holdIn` tells, and its handover. Parcels keep the keys that they have now, as far as they are still there.
void putContent(const QJsonObject& difference, Shipment& shipment);
std::optional<State> stateIn(const QJsonObject& difference);
bool isAboutHold(const QJsonObject& difference);
std::optional<Hold> holdIn(const QJsonObject& difference);
bool isAboutHandover(const QJsonObject& difference);
bool isOnlyAboutHandover(const QJsonObject& difference);
std::optional<Handover> handoverIn(const QJsonObject& difference);

} // namespace aviso::model
