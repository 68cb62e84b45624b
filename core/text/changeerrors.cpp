#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    // Changing many at once. %1 is the shipment.
    {"rewrite-booked", QT_TRANSLATE_NOOP("error", "“%1” is booked: its label says what it says. It stays as it is.")},
    {"rewrite-booking",
     QT_TRANSLATE_NOOP("error", "“%1” is being booked just now. Wait for the outcome, then change it.")},
    {"rewrite-unknown", QT_TRANSLATE_NOOP("error", "“%1” may be booked: settle its unknown outcome first.")},
    {"rewrite-cancelled", QT_TRANSLATE_NOOP("error", "“%1” was given up. Take it back first to change it.")},
    {"rewrite-same", QT_TRANSLATE_NOOP("error", "“%1” is so already.")},
    // Checking what goes into the parcel.
    {"not-packed",
     QT_TRANSLATE_NOOP("error",
                       "“%1”: only %2 of %3 items are checked. Check the others by scan, then print its label.")},
    {"items-changed",
     QT_TRANSLATE_NOOP("error", "The order's items have changed meanwhile. Open the check again and go on there.")},
    // Undoing. %1 is the shipment, %2 the carrier.
    {"undo-booked", QT_TRANSLATE_NOOP("error", "“%1” was booked since: its label exists, and %2 has no call that takes "
                                               "a label back. It stays as it is. Do not use the label if the parcel "
                                               "shall not go, and ask the carrier if it was charged.")},
    {"undo-open", QT_TRANSLATE_NOOP("error", "“%1” is being booked, or its outcome is unknown. Settle that, then undo "
                                             "once more.")},
    {"undo-changed", QT_TRANSLATE_NOOP("error", "“%1” was changed since, so it stays as it is now.")},
    {"nothing-to-undo", QT_TRANSLATE_NOOP("error", "There is nothing of yours to undo.")},
    {"nothing-to-redo", QT_TRANSLATE_NOOP("error", "There is nothing of yours to do again.")},
    // Holding. %1 is the reason or the shipment, %2 the day.
    {"held", QT_TRANSLATE_NOOP("error", "The shipment is on hold: %1. Release it before it is booked.")},
    {"held-until", QT_TRANSLATE_NOOP("error", "The shipment is on hold until %2: %1. Release it to book it earlier.")},
    {"hold-without-reason",
     QT_TRANSLATE_NOOP("error", "Say why the shipment waits, so that others at the desk know it.")},
    {"hold-in-the-past", QT_TRANSLATE_NOOP("error", "A shipment cannot be held until %1. Choose a day after today.")},
    {"hold-not-draft", QT_TRANSLATE_NOOP("error", "Only drafts can be held, and “%1” is none.")},
    {"handover-not-booked", QT_TRANSLATE_NOOP("error", "Only a booked shipment can be handed over to the carrier, and "
                                                       "“%1” is not booked.")},
    // Sending again. %1 is the shipment, %2 its replacement.
    {"reship-not-booked", QT_TRANSLATE_NOOP("error", "Only a booked shipment can be sent again, and “%1” is not "
                                                     "booked. Duplicate it instead.")},
    {"already-reshipped", QT_TRANSLATE_NOOP("error", "“%1” is sent again already, as “%2”. Discard that one first, or "
                                                     "send it again in its turn.")},
};

} // namespace

PhraseTable changePhrases()
{
    return {"error", table};
}

} // namespace aviso::text
