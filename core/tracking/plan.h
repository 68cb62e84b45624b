#pragma once

#include "core/model/follows.h"

#include <QDateTime>
#include <QList>
#include <QMap>

#include <chrono>
#include <optional>

namespace aviso::tracking {

// When the carriers are asked where parcels are. Pure.

/// What is known of a parcel after it was asked about.
enum class Prospect {
    Open, ///< more is to be expected
    Over, ///< nothing is
};

/// When a parcel is to be asked about next, counted from `now`: within minutes while it is with the courier or its
/// storage ends soon, within hours while it moves or waits, seldom while nobody has handed it over; later and later
/// after failures. Nothing when the carrier need not be asked any more: it is over, or nothing was heard for so long
/// that nothing will be.
std::optional<QDateTime> nextAsk(const model::Follow& follow, Prospect prospect, const QDateTime& now);

/// One call: parcels of one account, at most as many as the carrier takes at once.
struct Turn
{
    AccountId account = {};
    QList<model::Follow> parcels = {};

    bool operator==(const Turn&) const = default;
};

/// The calls for what is due, the most urgent first, and no account waits behind another: they take turns.
/// `batches`: how many parcels each account's carrier takes at once; 1 where it is not named.
QList<Turn> plan(QList<model::Follow> due, const QMap<AccountId, int>& batches);

/// How urgently somebody wants to know; the smaller the sooner.
int urgency(const model::Follow& follow);

} // namespace aviso::tracking
