#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase fields[] = {
    {"recipient.title", QT_TRANSLATE_NOOP("field", "Recipient's form of address")},
    {"recipient.first-name", QT_TRANSLATE_NOOP("field", "Recipient's first name")},
    {"recipient.name", QT_TRANSLATE_NOOP("field", "Recipient's name")},
    {"recipient.person", QT_TRANSLATE_NOOP("field", "Recipient's first name and name together")},
    {"recipient.company", QT_TRANSLATE_NOOP("field", "Recipient's company")},
    {"recipient.extra-name", QT_TRANSLATE_NOOP("field", "Recipient's additional name line")},
    {"recipient.address-suffix", QT_TRANSLATE_NOOP("field", "Recipient's address supplement")},
    {"recipient.street", QT_TRANSLATE_NOOP("field", "Recipient's street")},
    {"recipient.street-line", QT_TRANSLATE_NOOP("field", "Recipient's street and house number together")},
    {"recipient.house-number", QT_TRANSLATE_NOOP("field", "Recipient's house number")},
    {"recipient.po-box", QT_TRANSLATE_NOOP("field", "Recipient's P.O. box")},
    {"recipient.floor", QT_TRANSLATE_NOOP("field", "Recipient's floor")},
    {"recipient.mailbox", QT_TRANSLATE_NOOP("field", "Recipient's letterbox number")},
    {"recipient.postcode", QT_TRANSLATE_NOOP("field", "Recipient's postcode")},
    {"recipient.city", QT_TRANSLATE_NOOP("field", "Recipient's town")},
    {"recipient.country", QT_TRANSLATE_NOOP("field", "Recipient's country")},
    {"recipient.phone", QT_TRANSLATE_NOOP("field", "Recipient's telephone")},
    {"recipient.mobile", QT_TRANSLATE_NOOP("field", "Recipient's mobile")},
    {"recipient.email", QT_TRANSLATE_NOOP("field", "Recipient's e-mail")},
    {"recipient.language", QT_TRANSLATE_NOOP("field", "Recipient's language")},
    {"recipient.carrier-ident", QT_TRANSLATE_NOOP("field", "Recipient's customer number at the carrier")},
    {"recipient.label-lines", QT_TRANSLATE_NOOP("field", "Own label lines")},
    {"recipient.kind", QT_TRANSLATE_NOOP("field", "Private or business recipient")},
    {"items", QT_TRANSLATE_NOOP("field", "Items to be packed")},
    {"hold.reason", QT_TRANSLATE_NOOP("field", "Reason of the hold")},
    {"hold.until", QT_TRANSLATE_NOOP("field", "Last day of the hold")},
    {"messages.channel", QT_TRANSLATE_NOOP("field", "Channel of the messages")},
    {"messages.language", QT_TRANSLATE_NOOP("field", "Language of the messages")},
    {"address.code", QT_TRANSLATE_NOOP("field", "Short code")},
    {"address.note", QT_TRANSLATE_NOOP("field", "Note")},
    {"preset.name", QT_TRANSLATE_NOOP("field", "Name of the preset")},
    {"preset.code", QT_TRANSLATE_NOOP("field", "Code of the preset")},
    {"package.name", QT_TRANSLATE_NOOP("field", "Name of the package")},
    {"package.length", QT_TRANSLATE_NOOP("field", "Measures of the package")},
    {"sender.name", QT_TRANSLATE_NOOP("field", "Sender's name")},
    {"sender.name2", QT_TRANSLATE_NOOP("field", "Sender's second name line")},
    {"sender.street", QT_TRANSLATE_NOOP("field", "Sender's street")},
    {"sender.po-box", QT_TRANSLATE_NOOP("field", "Sender's P.O. box")},
    {"sender.postcode", QT_TRANSLATE_NOOP("field", "Sender's postcode")},
    {"sender.city", QT_TRANSLATE_NOOP("field", "Sender's town")},
    {"sender.country", QT_TRANSLATE_NOOP("field", "Sender's country")},
    {"sender.post-office", QT_TRANSLATE_NOOP("field", "Post office of posting")},
    {"sender-name", QT_TRANSLATE_NOOP("field", "Sender name in messages")},
    {"sender-email", QT_TRANSLATE_NOOP("field", "Sender's e-mail")},
    {"picture-url", QT_TRANSLATE_NOOP("field", "Picture in messages")},
    {"picture-link", QT_TRANSLATE_NOOP("field", "Link in messages")},
    {"account", QT_TRANSLATE_NOOP("field", "Account")},
    {"account.name", QT_TRANSLATE_NOOP("field", "Name of the account")},
    {"account.carrier", QT_TRANSLATE_NOOP("field", "Carrier")},
    {"base-url", QT_TRANSLATE_NOOP("field", "Address of the carrier's service")},
    {"token-url", QT_TRANSLATE_NOOP("field", "Address for signing in")},
    {"billing-since", QT_TRANSLATE_NOOP("field", "Billing relationship since")},
    {"terms-accepted-on", QT_TRANSLATE_NOOP("field", "Service terms accepted on")},
    {"account.channel", QT_TRANSLATE_NOOP("field", "Channel of the account")},
    {"franking-licence", QT_TRANSLATE_NOOP("field", "Franking licence")},
    {"item-number-first", QT_TRANSLATE_NOOP("field", "First item number")},
    {"item-number-last", QT_TRANSLATE_NOOP("field", "Last item number")},
    {"customer-system", QT_TRANSLATE_NOOP("field", "Name of the sending system")},
    {"call-language", QT_TRANSLATE_NOOP("field", "Language of the label")},
    {"requests-per-second", QT_TRANSLATE_NOOP("field", "Requests per second")},
    {"extra-services", QT_TRANSLATE_NOOP("field", "Services by agreement")},
    {"specimen", QT_TRANSLATE_NOOP("field", "Specimen")},
    {"layout", QT_TRANSLATE_NOOP("field", "Label layout")},
    {"format", QT_TRANSLATE_NOOP("field", "Label format")},
    {"resolution", QT_TRANSLATE_NOOP("field", "Label resolution")},
    {"print-addresses", QT_TRANSLATE_NOOP("field", "Addresses on the label")},
    {"client-id", QT_TRANSLATE_NOOP("field", "Client id")},
    {"client-secret", QT_TRANSLATE_NOOP("field", "Client secret")},
    {"subscription-key", QT_TRANSLATE_NOOP("field", "Subscription key")},
    {"api-key", QT_TRANSLATE_NOOP("field", "API key")},
    {"user", QT_TRANSLATE_NOOP("field", "User")},
    {"password", QT_TRANSLATE_NOOP("field", "Password")},
    {"reference", QT_TRANSLATE_NOOP("field", "Reference")},
    {"service", QT_TRANSLATE_NOOP("field", "Service")},
    {"additional", QT_TRANSLATE_NOOP("field", "Additional services")},
    {"source", QT_TRANSLATE_NOOP("field", "Name of the source")},
    {"watched-folder", QT_TRANSLATE_NOOP("field", "Watched folder")},
    {"service.additional", QT_TRANSLATE_NOOP("field", "Additional services")},
    {"messages", QT_TRANSLATE_NOOP("field", "Messages")},
    {"options", QT_TRANSLATE_NOOP("field", "Delivery options")},
    {"approval", QT_TRANSLATE_NOOP("field", "Approval")},
    {"approver", QT_TRANSLATE_NOOP("field", "Name of the approver")},
    {"pin", QT_TRANSLATE_NOOP("field", "PIN")},
    {"parcels", QT_TRANSLATE_NOOP("field", "Parcels")},
    {"weight", QT_TRANSLATE_NOOP("field", "Weight in grams")},
    {"content", QT_TRANSLATE_NOOP("field", "Content")},
    {"text1", QT_TRANSLATE_NOOP("field", "Free text 1")},
    {"text2", QT_TRANSLATE_NOOP("field", "Free text 2")},
    {"dispatch-date", QT_TRANSLATE_NOOP("field", "Dispatch date")},
    {"delivery-date", QT_TRANSLATE_NOOP("field", "Delivery date")},
    {"delivery-place", QT_TRANSLATE_NOOP("field", "Place of deposit")},
    {"label-text", QT_TRANSLATE_NOOP("field", "Text on the label")},
    {"parcel-number", QT_TRANSLATE_NOOP("field", "Number of the parcel")},
    {"parcel-total", QT_TRANSLATE_NOOP("field", "Number of parcels")},
    {"pro-clima", QT_TRANSLATE_NOOP("field", "pro clima")},
    {"un-numbers", QT_TRANSLATE_NOOP("field", "UN numbers")},
    {"cod-amount", QT_TRANSLATE_NOOP("field", "Amount to collect")},
    {"cod-reference", QT_TRANSLATE_NOOP("field", "Payment slip reference")},
    {"cod-iban", QT_TRANSLATE_NOOP("field", "IBAN for the amount")},
    {"cod-holder", QT_TRANSLATE_NOOP("field", "Account holder")},
    {"cod-holder-addition", QT_TRANSLATE_NOOP("field", "Account holder, supplement")},
    {"cod-holder-street", QT_TRANSLATE_NOOP("field", "Account holder's street")},
    {"cod-holder-postcode", QT_TRANSLATE_NOOP("field", "Account holder's postcode")},
    {"cod-holder-city", QT_TRANSLATE_NOOP("field", "Account holder's town")},
    {"cod-email", QT_TRANSLATE_NOOP("field", "Contact e-mail for cash on delivery")},
    {"cod-phone", QT_TRANSLATE_NOOP("field", "Contact telephone for cash on delivery")},
    {"cod-mobile", QT_TRANSLATE_NOOP("field", "Contact mobile for cash on delivery")},
};

constexpr Phrase words[] = {
    {"draft", QT_TRANSLATE_NOOP("state", "Draft")},
    {"booking", QT_TRANSLATE_NOOP("state", "Booking")},
    {"unknown", QT_TRANSLATE_NOOP("state", "Unknown outcome")},
    {"booked", QT_TRANSLATE_NOOP("state", "Booked")},
    {"cancelled", QT_TRANSLATE_NOOP("state", "Cancelled")},
};

constexpr Phrase languages[] = {
    {"de", QT_TRANSLATE_NOOP("Rehearsal", "German")},    {"en", QT_TRANSLATE_NOOP("Rehearsal", "English")},
    {"fr", QT_TRANSLATE_NOOP("Rehearsal", "French")},    {"it", QT_TRANSLATE_NOOP("Rehearsal", "Italian")},
    {"sv", QT_TRANSLATE_NOOP("Rehearsal", "Swedish")},   {"uk", QT_TRANSLATE_NOOP("Rehearsal", "Ukrainian")},
    {"da", QT_TRANSLATE_NOOP("Rehearsal", "Danish")},    {"fi", QT_TRANSLATE_NOOP("Rehearsal", "Finnish")},
    {"nb", QT_TRANSLATE_NOOP("Rehearsal", "Norwegian")}, {"ru", QT_TRANSLATE_NOOP("Rehearsal", "Russian")},
};

constexpr Phrase events[] = {
    {"created", QT_TRANSLATE_NOOP("event", "Created")},
    {"imported", QT_TRANSLATE_NOOP("event", "Imported from %1")},
    {"imported-once", QT_TRANSLATE_NOOP("event", "Imported from an order file")},
    {"updated", QT_TRANSLATE_NOOP("event", "Updated by an import from %1")},
    {"changed", QT_TRANSLATE_NOOP("event", "Changed: %1")},
    {"changed-back", QT_TRANSLATE_NOOP("event", "Changed back: %1")},
    {"held", QT_TRANSLATE_NOOP("event", "Put on hold: %1")},
    {"held-until", QT_TRANSLATE_NOOP("event", "Put on hold until %2: %1")},
    {"released", QT_TRANSLATE_NOOP("event", "Released from hold")},
    {"duplicate-of", QT_TRANSLATE_NOOP("event", "Made as a duplicate of “%1”")},
    {"reship-of", QT_TRANSLATE_NOOP("event", "Sent again instead of “%1”")},
    {"reshipped", QT_TRANSLATE_NOOP("event", "Sent again as “%1”")},
    {"intent", QT_TRANSLATE_NOOP("event", "Label asked for under “%1”")},
    {"booked", QT_TRANSLATE_NOOP("event", "Booked, number %1")},
    {"approved", QT_TRANSLATE_NOOP("event", "Approved by %1")},
    {"return-intent", QT_TRANSLATE_NOOP("event", "Return label asked for under “%1”")},
    {"return-booked", QT_TRANSLATE_NOOP("event", "Return label made, number %1")},
    {"return-refused", QT_TRANSLATE_NOOP("event", "No return label under “%1”. %2")},
    {"return-unknown", QT_TRANSLATE_NOOP("event", "Whether there is a return label under “%1” is unknown. %2")},
    {"return-burnt", QT_TRANSLATE_NOOP("event", "“%1” is used up without a return label. %2")},
    {"action-intended", QT_TRANSLATE_NOOP("event", "Asked of the carrier for %2: %1")},
    {"action-ordered", QT_TRANSLATE_NOOP("event", "Ordered for %2: %1. %3")},
    {"action-refused", QT_TRANSLATE_NOOP("event", "Not ordered for %2: %1. %4")},
    {"action-unknown", QT_TRANSLATE_NOOP("event", "It is not known whether the carrier took this for %2: %1. %4")},
    {"action-cancelling", QT_TRANSLATE_NOOP("event", "Taking back for %2: %1")},
    {"action-cancelled", QT_TRANSLATE_NOOP("event", "Taken back for %2: %1. %3")},
    {"refused", QT_TRANSLATE_NOOP("event", "“%1” was not booked. %2")},
    {"unknown", QT_TRANSLATE_NOOP("event", "Outcome of “%1” is unknown. %2")},
    {"burnt", QT_TRANSLATE_NOOP("event", "“%1” is used up without a label. %2")},
    {"printed", QT_TRANSLATE_NOOP("event", "Label %1 printed")},
    {"reprinted", QT_TRANSLATE_NOOP("event", "Label %1 printed again, copy %2")},
    {"perhaps-printed", QT_TRANSLATE_NOOP("event", "Label %1 perhaps printed: the print service did not say")},
    {"print-user", QT_TRANSLATE_NOOP("event", "User: %1")},
    {"print-reason", QT_TRANSLATE_NOOP("event", "Reason: %1")},
    {"warning", QT_TRANSLATE_NOOP("event", "Warning by the carrier. %1")},
    {"handed-over", QT_TRANSLATE_NOOP("event", "Handed over to the carrier")},
    {"handover-taken-back", QT_TRANSLATE_NOOP("event", "Not handed over after all")},
    {"discarded", QT_TRANSLATE_NOOP("event", "Discarded")},
    {"taken-back", QT_TRANSLATE_NOOP("event", "Taken back as a draft")},
    {"address-as-entered", QT_TRANSLATE_NOOP("event", "Address used as entered, by %1: %2")},
};

} // namespace

PhraseTable fieldPhrases()
{
    return {"field", fields};
}

PhraseTable wordPhrases()
{
    return {"state", words};
}

PhraseTable languagePhrases()
{
    return {"Rehearsal", languages};
}

PhraseTable eventPhrases()
{
    return {"event", events};
}

} // namespace aviso::text
