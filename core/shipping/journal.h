#pragma once

#include "core/base/login.h"
#include "core/model/handovers.h"
#include "core/model/holds.h"
#include "core/model/shipment.h"
#include "core/model/steps.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace aviso::shipping {

/// What somebody does, as it will be called when it can be undone.
struct Doing
{
    QString code = {};
    QStringList args = {};
    QString login = loginName();

    bool operator==(const Doing&) const = default;
};

/// A shipment that was left as it is, and why.
struct LeftOut
{
    ShipmentId shipment = {};
    QString name = {};
    Error why = {};

    bool operator==(const LeftOut&) const = default;
};

/// Writes down what is done to shipments, in the transaction that does it, so that it can be undone as one step. The
/// step is added with the first shipment that really changes.
class Recorder
{
public:
    Recorder(Doing doing, const QDateTime& now);

    using Change = std::function<Result<void>(storage::Connection& connection, const model::Shipment& shipment)>;

    /// Lets `change` change the stored shipment; what came of it goes into the journal and the shipment's history.
    /// Says whether anything did. Errors: those of `change`; NotFound; Storage.
    Result<bool> record(storage::Connection& connection, ShipmentId id, const Change& change);

    /// Notes a draft that was made in this transaction. Undoing that discards it.
    Result<void> recordNew(storage::Connection& connection, ShipmentId id);

    std::optional<StepId> step() const { return m_step; }
    const QDateTime& now() const { return m_now; }

private:
    Result<StepId> wantStep(storage::Connection& connection);

    const Doing m_doing;
    const QDateTime m_now;
    std::optional<StepId> m_step;
};

/// A stored shipment with its hold and its handover, and what they say.
struct Stored
{
    model::Shipment shipment = {};
    std::optional<model::Hold> hold = {};
    std::optional<model::Handover> handover = {};
    QJsonObject content = {};
    QByteArray mark = {};
};
Result<Stored> loadStored(storage::Connection& connection, ShipmentId id);

/// Writes the lines that a change of content makes in a shipment's history. `fieldsKind` is the event for fields that
/// changed; empty: none.
Result<void> tellHistory(storage::Connection& connection, ShipmentId id, const QJsonObject& change,
                         const QString& fieldsKind, const QDateTime& now);

/// Saves what a person typed, as model::saveShipment() does; what he types in one sitting at one shipment is one step.
Result<void> saveDraft(storage::Connection& connection, const model::Shipment& shipment, const QString& sitting,
                       const QDateTime& now, const QString& login = loginName());

} // namespace aviso::shipping
