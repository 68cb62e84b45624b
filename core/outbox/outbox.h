#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace aviso::outbox {

// What must leave the desk, as rows. Every function runs inside the caller's transaction.

/// Something that must leave. Shipment, subject, event, audience and rule say which one it is: it leaves once.
struct Outgoing
{
    ShipmentId shipment = {};
    QString subject = {};     ///< what of the shipment: a parcel's number; empty: all of it
    QString event = {};       ///< what happened: "booked"
    QString audience = {};    ///< whom it is for: "shop"
    QString rule = {};        ///< which rule asked for it; empty: the desk's own settings
    QString channel = {};     ///< how it leaves: a word of the channel table
    QString batch = {};       ///< rows of a channel with the same batch leave together
    QJsonObject payload = {}; ///< what the channel needs, as it was when it happened
    QDateTime at = {};        ///< when it happened, UTC

    bool operator==(const Outgoing&) const = default;
};

enum class State {
    Waiting, ///< not tried yet
    Sent,
    Failed, ///< the last try failed; the next one comes by itself
};

QString stateWord(State state); ///< "waiting", "sent", "failed"
std::optional<State> stateFromWord(QStringView word);

/// A row of the outbox.
struct Entry
{
    OutgoingId id = {};
    Outgoing what = {};
    State state = State::Waiting;
    int tries = 0;
    QDateTime nextTryAt = {};            ///< UTC
    std::optional<Error> lastError = {}; ///< of the last try, kept until one succeeds
    QDateTime sentAt = {};               ///< UTC, invalid until sent

    bool operator==(const Entry&) const = default;
};

/// Puts it into the outbox, due at once. What is there already stays as it is. To be called in the transaction that
/// makes it necessary, so that neither is ever there without the other.
Result<void> enqueue(storage::Connection& connection, const Outgoing& outgoing);

/// Makes everything of a channel that has not left due at once, for instance because its target was changed.
Result<void> hurry(storage::Connection& connection, const QString& channel, const QDateTime& now);

/// A page, the newest first: at most `limit` rows with keys below `before` (all when absent).
Result<QList<Entry>> list(storage::Connection& connection, std::optional<State> state, int limit,
                          std::optional<OutgoingId> before = {});

/// A whole batch in the order in which it was put in, with what has already left.
Result<QList<Entry>> loadBatch(storage::Connection& connection, const QString& channel, const QString& batch);

Result<QMap<State, qint64>> countByState(storage::Connection& connection);

} // namespace aviso::outbox
