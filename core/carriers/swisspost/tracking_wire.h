#pragma once

#include "core/base/result.h"
#include "core/carriers/sighting.h"
#include "core/net/transport.h"

#include <QHash>
#include <QStringList>

namespace aviso::carriers::swisspost {

// Pure translation of what the Business API "Mailpiece Tracking" answers. Its shapes are not published: they are read
// as those of the post's own programs (sureness D), so nothing here relies on a member being there.

/// The body that asks about these numbers.
QByteArray piecesRequest(const QStringList& numbers);

/// What the post says of one consignment without its events.
struct Piece
{
    QString key = {}; ///< what its events are asked by; empty where the answer has none
    Sighting sighting = {};

    bool operator==(const Piece&) const = default;
};

/// The pieces of an answer by the numbers that were asked, which are found whether they are written with dots or
/// without. What is not there is not known to the post. `summary` is the status type, "WAITING_FOR_PICKUP". Facts, as
/// far as the answer has them: "status-since", "expected", "delivered", "storage-until", "weight-grams", "in-locker",
/// "collection-point", "service", "signature".
/// Errors: Offline "bad-answer".
Result<QHash<QString, Piece>> piecesIn(const net::Answer& answer, const QStringList& numbers);

/// The piece with its events, oldest first. A scan's code is the last part of the event's code, with the reason behind
/// a dot where 3600 (return) and 3100 (failed pickup) have one: "3600.2", of which the reason is "RET.2". A scan whose
/// sub-event begins with "CAN" is revoked, and so is the one that it takes back. A delivery of a returned consignment
/// is the hand-over back to its sender: its code ends in ".returned". Errors: Offline "bad-answer".
Result<Sighting> withEvents(const Piece& piece, const net::Answer& answer);

} // namespace aviso::carriers::swisspost
