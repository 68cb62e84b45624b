#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    {"missing", QT_TRANSLATE_NOOP("problem", "{field} is missing. Fill it in.")},
    {"too-long",
     QT_TRANSLATE_NOOP("problem", "{field} has %1 characters where %2 are allowed: %3 too many. Shorten it.")},
    {"too-short", QT_TRANSLATE_NOOP("problem", "{field} has %1 characters where at least %2 are needed.")},
    {"pattern", QT_TRANSLATE_NOOP("problem", "{field} does not have the form that is expected: “%1”. Check it.")},
    {"forbidden",
     QT_TRANSLATE_NOOP("problem", "{field} holds characters that this channel refuses: %1. Replace them.")},
    {"control-characters", QT_TRANSLATE_NOOP("problem", "{field} holds invisible control characters. Type it again.")},
    {"line-break", QT_TRANSLATE_NOOP("problem", "{field} holds a line break. Write it on one line.")},
    {"not-digits", QT_TRANSLATE_NOOP("problem", "{field} may hold digits only, not “%1”.")},
    {"not-a-number", QT_TRANSLATE_NOOP("problem", "{field} is not a number: “%1”. Write it like 49.90.")},
    {"not-a-date", QT_TRANSLATE_NOOP("problem", "{field} is not a date: “%1”. Write it like 2026-11-21.")},
    {"not-offered", QT_TRANSLATE_NOOP("problem", "{field} cannot be “%1”. Choose one of: %2.")},
    {"too-large", QT_TRANSLATE_NOOP("problem", "{field} is %1, but at most %2 is allowed.")},
    {"too-small", QT_TRANSLATE_NOOP("problem", "{field} is %1, but at least %2 is needed.")},
    {"iban-wrong",
     QT_TRANSLATE_NOOP(
         "problem",
         "{field}: “%1” is not a valid IBAN; its check digits do not fit. Compare it with the bank's paper.")},
    {"check-digit",
     QT_TRANSLATE_NOOP("problem", "{field}: the check digit of “%1” does not fit. Compare it with the slip.")},
    {"unknown-service", QT_TRANSLATE_NOOP("problem", "The carrier has no service “%1”. Choose one from the list.")},
    {"unknown-additional", QT_TRANSLATE_NOOP("problem", "The carrier has no additional service “%1”. Remove it.")},
    {"unknown-message", QT_TRANSLATE_NOOP("problem", "The carrier has no message “%1”. Remove it.")},
    {"unknown-channel",
     QT_TRANSLATE_NOOP("problem", "The account's channel “%1” is not known. Choose the channel in the account.")},
    {"service-missing", QT_TRANSLATE_NOOP("problem", "No service is chosen. Choose one.")},
    {"service-closes", QT_TRANSLATE_NOOP("problem", "With “%1”, “%2” is not possible.")},
    {"no-parcel", QT_TRANSLATE_NOOP("problem", "The shipment has no parcel. Add one.")},
    {"no-longer-offered",
     QT_TRANSLATE_NOOP("problem", "“%1” is no longer offered by the carrier. Choose something else.")},
    {"not-listed",
     QT_TRANSLATE_NOOP("problem",
                       "“%1” works only by agreement with the carrier. List it in the account if you have one.")},
    {"message-not-with-service",
     QT_TRANSLATE_NOOP("problem", "The message “%1” is not offered with the service “%2”.")},
    {"additional-not-with-service",
     QT_TRANSLATE_NOOP("problem", "The additional service “%1” is not offered with the service “%2”.")},
    {"instruction-not-with-service",
     QT_TRANSLATE_NOOP("problem", "The instruction “%1” is not offered with the service “%2”.")},
    {"layout-not-with-service",
     QT_TRANSLATE_NOOP("problem", "The label layout %1 is not offered with the service “%2”. Choose another layout for "
                                  "the account on the Accounts page.")},
    {"format-not-with-service",
     QT_TRANSLATE_NOOP("problem", "The label format %1 is not offered with the service “%2”. Choose %3.")},
    {"format-blurred", QT_TRANSLATE_NOOP("problem", "The format %1 blurs the bars of the code. PDF or PNG is safer.")},
    {"needs-service", QT_TRANSLATE_NOOP("problem", "“%1” needs the additional service “%2”. Add it first.")},
    {"needs-message", QT_TRANSLATE_NOOP("problem", "“%1” needs the message “%2”. Switch it on.")},
    {"value-needed", QT_TRANSLATE_NOOP("problem", "“%1” needs this value: {field}. Fill it in.")},
    {"value-unused", QT_TRANSLATE_NOOP("problem", "{field} would be ignored, because “%1” is not chosen.")},
    {"one-of-several", QT_TRANSLATE_NOOP("problem", "“%1” and “%2” exclude each other. Keep one of them.")},
    {"contradicts", QT_TRANSLATE_NOOP("problem", "“%1” and “%2” contradict each other. Check what is meant.")},
    {"too-many-services",
     QT_TRANSLATE_NOOP("problem", "The layout %1 has room for %3 service codes, not for %2. Choose a larger layout for "
                                  "the account on the Accounts page, or fewer additional services.")},
    {"too-many-instructions",
     QT_TRANSLATE_NOOP("problem", "The layout %1 has room for %3 instructions, not for %2. Choose a larger layout for "
                                  "the account on the Accounts page, or fewer instructions.")},
    {"no-text-on-layout", QT_TRANSLATE_NOOP("problem", "The layout %1 does not print this text.")},
    {"no-post-office-on-layout",
     QT_TRANSLATE_NOOP("problem", "The layout %1 does not print the post office of posting.")},
    {"precondition-open", QT_TRANSLATE_NOOP("problem", "The account's checklist is still open: {field}. Settle it with "
                                                       "the carrier, then enter the date on the Accounts page.")},
    {"channel-cannot-book",
     QT_TRANSLATE_NOOP("problem", "Aviso cannot book through “%1”. Choose an account with another channel.")},
    {"channel-lacks", QT_TRANSLATE_NOOP("problem", "{field} does not exist on “%1” and would be left away.")},
    {"channel-lacks-other-has",
     QT_TRANSLATE_NOOP("problem", "{field} does not exist on “%1” and would be left away. “%2” offers it.")},
    {"message-channel",
     QT_TRANSLATE_NOOP("problem", "This message is not sent on the chosen channel. Choose another one.")},
    {"only-for-pickup",
     QT_TRANSLATE_NOOP("problem",
                       "“%1” is sent only when the address is a P.O. box, poste restante or a pick-up point.")},
    {"sms-doubtful",
     QT_TRANSLATE_NOOP("problem",
                       "The carrier's present pages speak of e-mail only. Ask whether your account may send SMS.")},
    {"language-falls-back",
     QT_TRANSLATE_NOOP("problem", "The carrier does not write in %1. This message will be in %2.")},
    {"language-unknown",
     QT_TRANSLATE_NOOP("problem", "The recipient's language is not known. This message will be in %1.")},
    {"option-needs-message",
     QT_TRANSLATE_NOOP("problem", "{field} travels in the message “%1” or “%2” by e-mail. Switch one of them on.")},
    {"option-needs-date", QT_TRANSLATE_NOOP("problem", "{field} needs the dispatch date. Fill it in.")},
    {"option-liability",
     QT_TRANSLATE_NOOP(
         "problem", "“%1”: the carrier does not check what the recipient enters and accepts no liability for abuse.")},
    {"option-not-with-signature",
     QT_TRANSLATE_NOOP("problem", "“%1” makes no sense with “%2”: nobody would sign. Choose one of them.")},
    {"option-for-pickup", QT_TRANSLATE_NOOP("problem", "“%1” has no effect where the recipient collects the parcel.")},
    {"text-without-message",
     QT_TRANSLATE_NOOP("problem", "{field} would not reach anybody, because no message is switched on.")},
    {"text-not-in-message",
     QT_TRANSLATE_NOOP("problem", "{field} would be left away: none of the chosen messages carries it.")},
    {"text-not-by-sms", QT_TRANSLATE_NOOP("problem", "{field} would be left away by SMS. Send the message by e-mail.")},
    {"placeholder-empty",
     QT_TRANSLATE_NOOP("problem",
                       "{field}: nothing is known to fill in for %1. Complete the shipment or change the text.")},
    {"placeholder-unknown", QT_TRANSLATE_NOOP("problem", "{field}: there is no placeholder %1. Known are: %2.")},
    {"together-needs-several", QT_TRANSLATE_NOOP("problem", "“%1” is of use only with several parcels.")},
    {"together-too-many",
     QT_TRANSLATE_NOOP("problem", "At most %1 parcels can be delivered together. Split the shipment.")},
    {"cod-each-parcel",
     QT_TRANSLATE_NOOP("problem", "The amount %1 is collected for each parcel, not once for the shipment.")},
    {"cod-slip-ended", QT_TRANSLATE_NOOP("problem", "Orange payment slips ended in 2022. Use the IBAN instead.")},
    {"reference-booked",
     QT_TRANSLATE_NOOP(
         "problem",
         "The reference “%1” was booked on %2 under the source “%3”. Book this shipment only if it is another order.")},
    {"reference-booked-typed",
     QT_TRANSLATE_NOOP("problem", "The reference “%1” was booked on %2 with a shipment that was typed here. Book this "
                                  "one only if it is another order.")},
    {"reference-twice", QT_TRANSLATE_NOOP("problem", "The reference “%1” is here a second time, under the source “%2”. "
                                                     "Book only one of the two if they are the same order.")},
    {"reference-twice-typed",
     QT_TRANSLATE_NOOP("problem", "The reference “%1” is here a second time, in a shipment that was typed here. Book "
                                  "only one of the two if they are the same order.")},
    {"picture-needs-link",
     QT_TRANSLATE_NOOP("problem", "The picture in messages needs a link. Fill in where it leads.")},
    {"link-needs-picture", QT_TRANSLATE_NOOP("problem", "The link in messages needs a picture. Fill in its address.")},
};

} // namespace

PhraseTable problemPhrases()
{
    return {"problem", table};
}

} // namespace aviso::text
