#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    // What the caller can do about it, when no code says more.
    {"invalid", QT_TRANSLATE_NOOP("error", "Something in the input is not right. Check it and try again.")},
    {"not-found", QT_TRANSLATE_NOOP("error", "What was named does not exist. Check the name.")},
    {"conflict", QT_TRANSLATE_NOOP("error", "Somebody else has changed it meanwhile. Read it again.")},
    {"offline", QT_TRANSLATE_NOOP("error", "The carrier cannot be reached. Nothing was sent; try again later.")},
    {"rate-limited", QT_TRANSLATE_NOOP("error", "The carrier asks for patience. Try again in a while.")},
    {"outcome-unknown",
     QT_TRANSLATE_NOOP(
         "error", "It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.")},
    {"refused", QT_TRANSLATE_NOOP("error", "The carrier refused it. Check the shipment.")},
    {"unauthorised",
     QT_TRANSLATE_NOOP("error", "The carrier does not accept the credentials. Check them in the account.")},
    {"storage",
     QT_TRANSLATE_NOOP("error", "The disk or the database failed. Nothing was changed; check the free space.")},
    {"cancelled", QT_TRANSLATE_NOOP("error", "Stopped on request. What was done before stays done.")},
    // The network and the carrier's answers.
    {"timeout", QT_TRANSLATE_NOOP("error", "The carrier did not answer in time.")},
    {"tls", QT_TRANSLATE_NOOP(
                "error",
                "No secure connection to the carrier could be made. Check the clock and the address of the account.")},
    {"host-not-found",
     QT_TRANSLATE_NOOP("error",
                       "The carrier's address was not found. Check the network and the address of the account.")},
    {"connection-refused",
     QT_TRANSLATE_NOOP("error", "The carrier's address does not answer. Nothing was sent; try again later.")},
    {"connection-lost", QT_TRANSLATE_NOOP("error", "The connection broke before the answer was complete.")},
    {"given-up", QT_TRANSLATE_NOOP("error", "The number was given up by hand, because the carrier did not say whether "
                                            "it made the label. Book again: another number is used.")},
    {"nothing-unknown", QT_TRANSLATE_NOOP("error", "No outcome of this shipment is unknown. Read it again.")},
    {"sign-in-down",
     QT_TRANSLATE_NOOP(
         "error",
         "The carrier's sign-in does not work just now (HTTP status %1). Nothing was booked; try again later.")},
    {"http-status", QT_TRANSLATE_NOOP("error", "The carrier gave an answer that was not expected. Try again later.")},
    {"server-error",
     QT_TRANSLATE_NOOP("error", "The carrier's system failed. Whether it made the label is settled by reconciling.")},
    {"bad-answer", QT_TRANSLATE_NOOP("error", "The carrier's answer cannot be read.")},
    {"answer-too-large",
     QT_TRANSLATE_NOOP("error", "The carrier's answer is larger than any label can be. It was not stored.")},
    {"empty-400",
     QT_TRANSLATE_NOOP(
         "error",
         "The carrier refused the request without saying why. Check the account's key and the sender's address.")},
    {"malformed-request",
     QT_TRANSLATE_NOOP("error", "The carrier refused a field of the request: {field}. Correct it.")},
    {"soap-fault",
     QT_TRANSLATE_NOOP("error", "The carrier's web service refused the request. Check the account and the fields.")},
    {"item-missing",
     QT_TRANSLATE_NOOP("error", "The carrier's answer holds neither a label nor a reason. Reconcile the shipment.")},
    {"truncated-label", QT_TRANSLATE_NOOP("error", "The label arrived damaged or cut off. Reconcile the shipment.")},
    {"number-mismatch",
     QT_TRANSLATE_NOOP("error",
                       "The carrier answered with another number than the one asked for. Reconcile the shipment.")},
    {"unknown-outcome",
     QT_TRANSLATE_NOOP(
         "error", "It is not known whether the carrier made the label. Reconcile the shipment; do not book it again.")},
    {"sign-in-refused",
     QT_TRANSLATE_NOOP("error", "The carrier refused the sign-in. Check the credentials in the account.")},
    {"not-authorised",
     QT_TRANSLATE_NOOP("error", "The account may not do this at the carrier. Ask the carrier's adviser.")},
    // Accounts and secrets.
    {"no-account", QT_TRANSLATE_NOOP("error", "The shipment has no account. Choose one.")},
    {"no-such-account", QT_TRANSLATE_NOOP("error", "There is no account “%1”. Check the name.")},
    {"no-connector",
     QT_TRANSLATE_NOOP("error", "Aviso has no connection for the channel of this account. Choose another channel.")},
    {"name-taken", QT_TRANSLATE_NOOP("error", "Another account is called “%1” already. Choose another name.")},
    {"not-a-url", QT_TRANSLATE_NOOP("error", "{field}: enter an address that begins with https:// and holds no "
                                             "password. Only on this computer may it begin with http://.")},
    {"practice-at-production",
     QT_TRANSLATE_NOOP("error", "A practice account must not book at the carrier itself. Enter the address of the "
                                "stand-in, or remove the practice mark.")},
    {"account-in-use", QT_TRANSLATE_NOOP("error", "Shipments still use this account. It cannot be removed.")},
    {"attempts-open",
     QT_TRANSLATE_NOOP("error", "Labels of this account are not settled yet. Settle the unknown outcomes first; until "
                                "then the account keeps its channel, its address and its practice mark.")},
    {"account-moved",
     QT_TRANSLATE_NOOP("error", "The account has moved since this label was asked for. Set its channel back to “%1”, "
                                "its address to %2 and its practice mark to what it was, then settle the outcome.")},
    {"missing-secret",
     QT_TRANSLATE_NOOP("error", "A secret of the account is missing: {field}. Enter it in the account.")},
    {"missing-variable",
     QT_TRANSLATE_NOOP("error", "The environment variable “%1” is not set. Set it and start again.")},
    {"no-key-store", QT_TRANSLATE_NOOP("error", "The system's key store cannot be used. The secret {field} is kept for "
                                                "this session only, or give it by environment.")},
    // Booking.
    {"not-bookable",
     QT_TRANSLATE_NOOP("error", "The shipment cannot be booked as it is. Solve the problems that are shown.")},
    {"already-booked", QT_TRANSLATE_NOOP("error", "The parcel is already booked. Print its label again instead.")},
    {"already-booking",
     QT_TRANSLATE_NOOP("error", "The parcel is being booked just now, perhaps at another desk. Wait for the outcome.")},
    {"booked-stays",
     QT_TRANSLATE_NOOP("error", "A booked shipment cannot be discarded: %1 has no call that takes a label back. Do not "
                                "use the label, and ask the carrier if it was charged.")},
    {"not-discarded", QT_TRANSLATE_NOOP("error", "Only a discarded shipment can be taken back.")},
    {"partly-booked",
     QT_TRANSLATE_NOOP("error", "Part of the shipment is already booked. It can no longer be changed.")},
    {"label-not-stored",
     QT_TRANSLATE_NOOP("error", "The carrier sent a label, but it could not be stored. Look at the disk first.")},
    {"left-behind", QT_TRANSLATE_NOOP("error", "The program ended before the carrier's answer was stored.")},
    {"cannot-look-up",
     QT_TRANSLATE_NOOP("error", "The carrier cannot be asked about this label here. Ask its customer service.")},
    {"not-made",
     QT_TRANSLATE_NOOP("error", "The carrier has no label under this number. The shipment can be booked again.")},
    {"being-settled",
     QT_TRANSLATE_NOOP(
         "error", "The label is being booked or settled just now, perhaps at another desk. Wait for the outcome.")},
    {"attempt-settled", QT_TRANSLATE_NOOP("error", "The outcome has been settled meanwhile. Read it again.")},
    {"parcel-has-attempts", QT_TRANSLATE_NOOP("error", "The parcel was sent to the carrier and may have a label. It "
                                                       "cannot be removed until the outcome is settled.")},
    {"not-editable",
     QT_TRANSLATE_NOOP("error", "The shipment “%1” can no longer be changed, because it was sent to the carrier.")},
    {"changed-elsewhere",
     QT_TRANSLATE_NOOP("error", "The shipment “%1” was changed at another desk meanwhile. Read it again.")},
    {"ambiguous-reference",
     QT_TRANSLATE_NOOP(
         "error", "Several shipments are called “%1”, among them those with the ids %2 and %3. Use the id instead.")},
    {"no-such-shipment", QT_TRANSLATE_NOOP("error", "There is no shipment “%1”.")},
    {"no-such-parcel", QT_TRANSLATE_NOOP("error", "There is no such parcel. Read the shipment again.")},
    {"no-such-document", QT_TRANSLATE_NOOP("error", "There is no such label. Read the shipment again.")},
    {"numbers-used",
     QT_TRANSLATE_NOOP("error", "The carrier says that the item numbers up to %1 are used up already, perhaps by other "
                                "software. Set the first item number in the account above the highest used one.")},
    {"number-range-exhausted",
     QT_TRANSLATE_NOOP(
         "error", "The range of item numbers is used up. Ask the carrier for a new one and enter it in the account.")},
    {"number-range",
     QT_TRANSLATE_NOOP("error", "The range of item numbers is not valid. Enter first and last number, 1 to 99999999.")},
    // The catalogue of a carrier.
    {"catalogue-syntax", QT_TRANSLATE_NOOP("error", "The carrier catalogue is not valid JSON at position %1.")},
    {"catalogue-missing", QT_TRANSLATE_NOOP("error", "The carrier catalogue lacks something at %1.")},
    {"catalogue-type", QT_TRANSLATE_NOOP("error", "The carrier catalogue holds a value of the wrong kind at %1.")},
    {"catalogue-unread", QT_TRANSLATE_NOOP("error", "The carrier catalogue holds an unknown key at %1.")},
    {"catalogue-twice", QT_TRANSLATE_NOOP("error", "The carrier catalogue holds something twice at %1.")},
    {"catalogue-reference",
     QT_TRANSLATE_NOOP("error", "The carrier catalogue refers to something that it does not have at %1.")},
    {"catalogue-condition",
     QT_TRANSLATE_NOOP("error", "The carrier catalogue holds a condition that cannot be read at %1.")},
    {"catalogue-matrix",
     QT_TRANSLATE_NOOP("error", "The carrier catalogue holds a table whose rows do not fit its columns at %1.")},
    {"catalogue-pattern",
     QT_TRANSLATE_NOOP("error", "The carrier catalogue holds a pattern that cannot be read at %1.")},
    {"message-plan-missing", QT_TRANSLATE_NOOP("error", "It is not known when the carrier sends its messages.")},
    {"message-plan-unreadable", QT_TRANSLATE_NOOP("error", "The plan of the carrier's messages cannot be read: “%1”.")},
    {"empty-refusal",
     QT_TRANSLATE_NOOP("error", "The carrier refused it without saying why. Check the shipment and the account.")},
    {"carrier-says", QT_TRANSLATE_NOOP("error", "The carrier refused it. Its words: %1")},
    {"key-not-accepted",
     QT_TRANSLATE_NOOP("error", "The carrier does not accept the key for this: it is wrong, it belongs to the other "
                                "environment (test or production), or the contract does not cover this service.")},
    {"request-unreadable",
     QT_TRANSLATE_NOOP("error", "What was stored of the request cannot be read. Settle the shipment by hand.")},
    {"not-listed-yet",
     QT_TRANSLATE_NOOP("error", "The carrier does not list the shipment. It may still appear; from %1 on it counts as "
                                "not booked.")},
    {"customer-number-unknown",
     QT_TRANSLATE_NOOP("error",
                       "The carrier does not know the customer number. Check it and the company in the account.")},
    {"sticker-missing", QT_TRANSLATE_NOOP("error", "The waybill %1 exists at the carrier, but its label did not come. "
                                                   "Reconcile the shipment: that fetches the label.")},
    {"list-cut",
     QT_TRANSLATE_NOOP(
         "error",
         "The carrier listed only a part of the waybills, so nothing can be said for certain. Try again later.")},
    {"waybill-not-found",
     QT_TRANSLATE_NOOP("error", "The carrier has no waybill %1 of this account any more. Compare with its list.")},
    {"number-not-a-waybill", QT_TRANSLATE_NOOP("error", "“%1” is no number of a waybill, which has 14 digits.")},
    {"register-silent",
     QT_TRANSLATE_NOOP(
         "error",
         "The carrier did not say whether the waybill is on the register. Compare with its list of registers.")},
    {"no-sender",
     QT_TRANSLATE_NOOP("error", "The API key has no sender at the carrier. Add one in the business cabinet.")},
    {"sender-unknown",
     QT_TRANSLATE_NOOP("error", "The sender of the account does not belong to its API key. Choose the sender again.")},
    {"town-unclear",
     QT_TRANSLATE_NOOP("error", "There are several towns called “%1”. Choose one from the carrier's list.")},
    {"town-unknown",
     QT_TRANSLATE_NOOP("error", "The carrier does not know a town called “%1”. Choose it from its list.")},
};

} // namespace

PhraseTable errorPhrases()
{
    return {"error", table};
}

} // namespace aviso::text
