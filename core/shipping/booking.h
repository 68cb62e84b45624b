#pragma once

#include "core/base/progress.h"
#include "core/catalogue/compile.h"
#include "core/model/attempt.h"
#include "core/model/holds.h"
#include "core/model/otherorders.h"
#include "core/shipping/approval.h"
#include "core/shipping/desk.h"

namespace aviso::shipping {

/// What stands against booking a shipment as it is stored now, compiled by the same engine as the page. A shipment
/// without account or with an unknown carrier yields a refused problem of its own.
Result<catalogue::Verdict> check(const Desk& desk, const model::Shipment& shipment);

/// The same for a shipment for which everything is at hand: its account (null: it has none), what otherOrders() says of
/// it, and its hold. Does not block.
catalogue::Verdict check(const Desk& desk, const model::Account* account, const model::Shipment& shipment,
                         const std::optional<model::OtherOrder>& other, const std::optional<model::Hold>& hold);

/// A label that this desk bought.
struct Bought
{
    ParcelId parcel = {};
    QString number = {};
    QStringList others = {}; ///< of the shipment's other parcels, where the carrier books all of them at once
    QList<carriers::Warning> warnings = {};
};

/// Buys the label of one parcel, once; of a carrier that books whole shipments those of all its parcels. The intent is
/// committed first; then the one network call; then label, parcel, attempt, shipment and history in one transaction.
/// Whatever happens in between, a later `reconcile()` finds it.
///
/// Errors: Conflict (the parcel has a label or a live attempt, or the state forbids it), Refused with the
/// first problem's reason and field, Refused with the carrier's code, Offline / RateLimited (nothing was bought),
/// OutcomeUnknown (recorded; reconcile), Unauthorised (without a number when the sign-in was refused), Storage.
Result<Bought> buyLabel(const Desk& desk, ShipmentId shipment, ParcelId parcel, std::stop_token stop = {});

/// What became of one shipment of a batch.
struct BookingItem
{
    ShipmentId shipment = {};
    QString reference = {};
    QStringList numbers = {}; ///< of all its parcels, in order, as far as booked
    QList<carriers::Warning> warnings = {};
    std::optional<Error> error = {}; ///< absent: booked

    bool isUnknown() const { return error && error->kind == Error::Kind::OutcomeUnknown; }
};

/// Books each shipment with `workers` at a time, paced by its account. One bad shipment never blocks the others; an
/// account that the carrier turns away does: the rest of its shipments get that error and stay drafts, untried.
/// A shipment whose last outcome is Unknown stays so and gets that error. Stops taking new ones when asked to; what is
/// under way is finished. The result is in the order of `shipments`, and says Cancelled for those not begun.
QList<BookingItem> book(const Desk& desk, const QList<ShipmentId>& shipments, const LongCall& call, int workers = 4);

/// What became of one attempt whose outcome was unknown.
struct SettledItem
{
    ShipmentId shipment = {};
    QString reference = {};
    QString key = {};
    model::Way way = model::Way::There;
    QString outcome = {}; ///< "booked", "burnt" (then `number` is the new label's, if it was bought), "not-made"
    QString number = {};
    std::optional<Error> error = {}; ///< why it is still unknown, or why there is no label
    bool isSettled = false;
};

/// Settles every open attempt that no running program works on: asks the carrier as its settlement says, stores a
/// label that comes, burns a used-up key and buys a new label for it. Only the carrier's own word about the item
/// settles; after anything else the attempt stays Unknown, with the reason. Never leaves two labels for a parcel. There
/// is an item for every attempt that was open and either was settled here or is open still: Cancelled for those not
/// asked about because of a stop, OutcomeUnknown "being-settled" for those that a purchase or a settlement elsewhere
/// has in hand.
Result<QList<SettledItem>> reconcile(const Desk& desk, const LongCall& call);

/// For a shipment whose unknown outcome the carrier does not clear up: gives the numbers up that it was asked under.
/// They count as used for ever, and the shipment can be booked anew, under others. Whoever wants this takes it on
/// himself that the carrier may have made a label that nobody will ever see. Returns the numbers. Conflict
/// "nothing-unknown" when there is none, "being-settled" when all there is has a purchase or a settlement in hand just
/// now; those of approve(); Storage.
Result<QStringList> giveUpNumbers(const Desk& desk, ShipmentId shipment,
                                  const std::optional<Signature>& signature = {});

} // namespace aviso::shipping
