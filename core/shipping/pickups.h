#pragma once

#include "core/base/login.h"
#include "core/carriers/pickup.h"
#include "core/model/pickups.h"
#include "core/shipping/desk.h"

#include <QList>
#include <QString>
#include <QTimeZone>

#include <stop_token>

namespace aviso::shipping {

// A carrier comes and fetches what is booked. The order is written down before it leaves; what became of it can be
// looked up at no carrier, so that only a person can settle what is unknown. Blocks; any worker thread.

/// An account whose carrier fetches parcels when it is asked to.
struct Fetching
{
    model::Account account = {};
    QTimeZone zone = {};                      ///< of its carrier's times
    QList<model::Unfetched> parcels = {};     ///< that wait here, and that it was not asked to fetch
    QList<model::OrderedPickup> pickups = {}; ///< of today and later, and those that are open; newest first
};

/// Of each account whose channel can order pickups, also when nothing waits. A pickup that a program left behind which
/// is gone counts as Unknown ("left-behind"). Errors: Storage.
Result<QList<Fetching>> fetchings(const Desk& desk);

/// What shall be fetched, and when.
struct PickupWish
{
    AccountId account = {};
    QList<ParcelId> parcels = {}; ///< those that wait; none: all that do
    QDateTime earliest = {};      ///< UTC; from then on they stand ready
    QDateTime latest = {};        ///< UTC; until then somebody is there
};

/// When the carrier could come, soonest first. Errors: Refused "pickup-not-here" when the carrier cannot be asked by a
/// call; NotFound "nothing-to-fetch"; those of the channel; Storage.
Result<QList<carriers::PickupSlot>> pickupSlots(const Desk& desk, const PickupWish& wish, std::stop_token stop);

/// The wish with the time of a slot; a slot without times means the whole working day, from 8 to 17.
PickupWish wishFor(PickupWish wish, const carriers::PickupSlot& slot, const QTimeZone& zone);

/// Orders a pickup: intent committed, the one call, then what became of it. The result is as it is stored: Ordered,
/// with the parcels that the carrier leaves named, or Refused or Unknown with the error. Errors, and then nothing was
/// asked: Refused "pickup-not-here"; NotFound "nothing-to-fetch"; Conflict "pickup-open"; those of the sign-in;
/// Storage. Storage after the call too: then the pickup is open.
Result<model::OrderedPickup> bookPickup(const Desk& desk, const PickupWish& wish, std::stop_token stop,
                                        const QString& login = loginName());

/// What a person found out about a pickup.
enum class PickupWord {
    Ordered,    ///< the carrier comes
    NotOrdered, ///< it does not, or did not: the parcels can be ordered anew
};

/// Settles a pickup by a person's word; `number`: what the carrier confirms it with, if it said so. An ordered one can
/// be given up. Conflict "pickup-settled" when there is nothing to settle, "being-settled" while the carrier is being
/// asked; NotFound "no-such-pickup"; Storage.
Result<model::OrderedPickup> settlePickup(const Desk& desk, model::PickupId id, PickupWord word,
                                          const QString& number = {});

} // namespace aviso::shipping
