#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/account.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace aviso::model {

/// How far one try to buy one label has come. `Intended` is committed before anything leaves the machine.
enum class AttemptState {
    Intended, ///< written, perhaps sent; belongs to the running program `owner`
    Unknown,  ///< sent, or the program died: only reconciling may settle it
    Booked,   ///< the label is stored
    Refused,  ///< the carrier said no; the key was certainly not used up
    Burnt,    ///< the key is used up at the carrier without a label of ours: never printed, never used again
};

/// What an attempt buys: the label of a parcel's way to the recipient, or of its way back.
enum class Way { There, Back };

QString wayWord(Way way); ///< "there", "back"

/// One row of the label ledger.
struct Attempt
{
    AttemptId id = {};
    ParcelId parcel = {};
    ShipmentId shipment = {};
    AccountId account = {};
    Way way = Way::There;
    AttemptState state = AttemptState::Intended;
    BookingPlace place = {}; ///< where the account booked when the intent was written
    QString key = {};        ///< idempotency key: at Swiss Post the item number, 8 digits
    QString number = {};     ///< identification number that the key leads to, known before the call where it can be
    QByteArray request = {}; ///< exactly what is sent, so that asking again repeats it to the byte
    QString owner = {};      ///< which running program wrote the intent
    std::optional<Error> error = {}; ///< why it is not booked, or not known
    QDateTime intendedAt = {};       ///< UTC
    QDateTime settledAt = {};        ///< UTC, invalid while open

    bool operator==(const Attempt&) const = default;
};

QString attemptWord(AttemptState state); ///< "intended", "unknown", "booked", "refused", "burnt"

} // namespace aviso::model
