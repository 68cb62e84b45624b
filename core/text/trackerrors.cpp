#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    {"cannot-be-tracked",
     QT_TRANSLATE_NOOP("error", "This program has no way to ask this carrier where its parcels are. Look the number up "
                                "on the carrier's page.")},
    {"not-answered",
     QT_TRANSLATE_NOOP("error", "The carrier left this parcel out of its answer. It is asked again by itself.")},
    {"cannot-be-ordered",
     QT_TRANSLATE_NOOP("error", "This cannot be ordered from here. Use the carrier's page for the parcel.")},
    {"pickup-not-here",
     QT_TRANSLATE_NOOP("error",
                       "This program cannot order pickups from this carrier. Use its page, or hand the parcels "
                       "over yourself.")},
    {"nothing-to-fetch",
     QT_TRANSLATE_NOOP("error", "Nothing waits to be fetched: book shipments first, or look at the pickups that are "
                                "ordered already.")},
    {"pickup-open",
     QT_TRANSLATE_NOOP("error", "The parcel %1 is on another pickup already, or perhaps is. Nothing was ordered.")},
    {"pickup-settled",
     QT_TRANSLATE_NOOP("error", "There is nothing left to settle about this pickup. Look at how it stands now.")},
    {"no-such-pickup", QT_TRANSLATE_NOOP("error", "There is no such pickup. Look at the list of pickups.")},
    {"no-pickup-that-day",
     QT_TRANSLATE_NOOP("error", "The carrier offers no pickup for that. Ask for its times and choose one of them.")},
    {"returns-not-here",
     QT_TRANSLATE_NOOP("error", "This program cannot make return labels of this carrier. Use the carrier's page.")},
    {"return-there",
     QT_TRANSLATE_NOOP("error", "There is a return label already. Print it from the shipment's labels.")},
    {"parcel-is-over",
     QT_TRANSLATE_NOOP("error", "The parcel has arrived or is back: nothing can be changed any more.")},
    {"not-possible-now", QT_TRANSLATE_NOOP("error", "The carrier does not allow it at this point of the way.")},
    {"not-booked", QT_TRANSLATE_NOOP("error", "The shipment is not booked. Book it first.")},
    {"price-changed",
     QT_TRANSLATE_NOOP("error", "The carrier asks for %1 now, which is another price than the one you agreed to. "
                                "Nothing was ordered; ask for the price again.")},
    {"residents-only", QT_TRANSLATE_NOOP("error", "Only residents of the house can get to it. Choose another one.")},
    {"not-working", QT_TRANSLATE_NOOP("error", "It is closed at present. Choose another one.")},
    {"not-selectable", QT_TRANSLATE_NOOP("error", "The carrier does not let it be chosen at present.")},
    {"place-too-heavy", QT_TRANSLATE_NOOP("error", "It takes parcels of up to %1 kg.")},
    {"place-too-large", QT_TRANSLATE_NOOP("error", "It takes parcels of up to %1 cm.")},
    {"place-too-valuable", QT_TRANSLATE_NOOP("error", "It takes parcels of a declared value of up to %1.")},
    {"approval-needed", QT_TRANSLATE_NOOP("error", "This needs the PIN of somebody who may approve it.")},
    {"second-person-needed", QT_TRANSLATE_NOOP("error", "This needs the approval of a second person, with a PIN.")},
    {"approval-wrong",
     QT_TRANSLATE_NOOP("error", "Name or PIN is wrong. After five wrong PINs in a row nobody can approve under that "
                                "name for five minutes.")},
    {"approval-locked",
     QT_TRANSLATE_NOOP("error", "There were too many wrong PINs for “%1”. Try again in five minutes, or let somebody "
                                "else approve.")},
    {"approval-same-person", QT_TRANSLATE_NOOP("error", "“%1” is who does this. Let somebody else approve it.")},
    {"approval-nobody",
     QT_TRANSLATE_NOOP("error", "Too few people may approve: a PIN needs one, a second person needs two. Add people "
                                "first, or lower what is asked for.")},
    {"approval-changed",
     QT_TRANSLATE_NOOP("error", "Somebody has changed what needs an approval meanwhile. Look at it again.")},
    {"pin-too-short", QT_TRANSLATE_NOOP("error", "A PIN has at least %1 characters.")},
    {"no-such-approver", QT_TRANSLATE_NOOP("error", "Nobody called “%1” may approve here.")},
    {"action-open",
     QT_TRANSLATE_NOOP("error",
                       "This is ordered already for the parcel, or its outcome is not settled yet. Nothing was "
                       "ordered a second time.")},
    {"action-settled",
     QT_TRANSLATE_NOOP("error", "Another program has settled this order meanwhile. Look at how it stands now.")},
    {"no-such-action", QT_TRANSLATE_NOOP("error", "There is no such order. Look at what was ordered for the parcel.")},
    {"cannot-be-cancelled", QT_TRANSLATE_NOOP("error", "The carrier does not let this order be taken back any more.")},
    {"cannot-void",
     QT_TRANSLATE_NOOP("error", "This carrier takes no booking back by a call. A label that is never handed over is "
                                "not carried; destroy the paper and ask the carrier whether it is charged.")},
    {"already-handed-over",
     QT_TRANSLATE_NOOP("error", "The carrier has the parcel already: the booking cannot be taken back. Use what can "
                                "still be done on its way.")},
    {"order-not-listed-yet",
     QT_TRANSLATE_NOOP("error", "The carrier's list does not have the order yet. It is looked for again; until then it "
                                "is not known whether it was taken.")},
    {"number-malformed",
     QT_TRANSLATE_NOOP("error", "“%1” is not a number that this carrier gives. Check it against the label.")},
    {"tracking-not-allowed",
     QT_TRANSLATE_NOOP("error", "The carrier does not let this account ask where parcels are (answer %1). Ask its "
                                "adviser for access to business tracking.")},
    {"only-sender", QT_TRANSLATE_NOOP("error", "Only the sender can order this.")},
    {"not-for-recipient", QT_TRANSLATE_NOOP("error", "Only the sender can change this, not the recipient.")},
    {"two-destinations", QT_TRANSLATE_NOOP("error", "Two destinations are named. Name one of them.")},
    {"no-call", QT_TRANSLATE_NOOP("error", "The carrier offers no call for this (%1). It is done on its page.")},
    {"order-instead-of-price",
     QT_TRANSLATE_NOOP("error", "The carrier was asked for a price and placed an order: %1. Check it, and cancel it if "
                                "it is not wanted.")},
    {"order-missing",
     QT_TRANSLATE_NOOP("error", "The carrier took the order but did not say its number. Look it up on its page.")},
    {"orders-not-listed",
     QT_TRANSLATE_NOOP("error", "The carrier does not list orders of this kind. Look at its page, or give the outcome "
                                "up.")},
    {"given-up",
     QT_TRANSLATE_NOOP("error", "Its outcome was given up: nobody knows whether the carrier took it. Look at the "
                                "carrier's page before you order it again.")},
    {"nothing-to-close",
     QT_TRANSLATE_NOOP("error", "No printed label waits to be handed over: there is nothing to list.")},
    {"on-another-list", QT_TRANSLATE_NOOP("error", "The parcel %1 stands on another list already. Look at that one.")},
    {"no-such-list", QT_TRANSLATE_NOOP("error", "There is no such list.")},
    {"not-bookable-there",
     QT_TRANSLATE_NOOP("error", "The carrier does not bring this service to the address. Choose another service.")},
    {"arrival-unknown", QT_TRANSLATE_NOOP("error", "The carrier does not say when it would arrive.")},
    {"label-not-kept",
     QT_TRANSLATE_NOOP("error", "The carrier has this label no more. Print the one that the desk has kept.")},
    {"pickup-not-offered",
     QT_TRANSLATE_NOOP("error", "The carrier offers no such pickup from %1. Book it on its page.")},
    {"pickup-unconfirmed",
     QT_TRANSLATE_NOOP("error", "The carrier did not confirm the pickup. Ask it before you book another one.")},
    {"place-not-found",
     QT_TRANSLATE_NOOP("error", "The carrier knows no such place. Try another spelling, or a part of the name.")},
    {"cannot-find-places", QT_TRANSLATE_NOOP("error", "This carrier's places cannot be looked up from here.")},
};

} // namespace

PhraseTable trackPhrases()
{
    return {"error", table};
}

} // namespace aviso::text
