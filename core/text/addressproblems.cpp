#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

namespace {

constexpr Phrase table[] = {
    {"name-missing",
     QT_TRANSLATE_NOOP("problem", "The recipient has neither a name nor a company. Fill in one of them.")},
    {"street-or-box",
     QT_TRANSLATE_NOOP("problem", "The address has neither a street nor a P.O. box. Fill in one of them.")},
    {"street-and-box",
     QT_TRANSLATE_NOOP("problem", "A parcel's address has a street or a P.O. box, not both. Remove one of them.")},
    {"house-number-missing",
     QT_TRANSLATE_NOOP("problem", "The street has no house number. Leave it so if there really is none.")},
    {"pickup-number",
     QT_TRANSLATE_NOOP("problem",
                       "A pick-up point needs the recipient's number: “PickPost 12345678” or “MyPost24 12345678”.")},
    {"liechtenstein", QT_TRANSLATE_NOOP("problem", "The postcode %1 is in Liechtenstein. Check the country.")},
    {"not-liechtenstein",
     QT_TRANSLATE_NOOP("problem", "%1 is no postcode of Liechtenstein, which has 9485 to 9498. Check the country.")},
    {"postcode-range",
     QT_TRANSLATE_NOOP("problem", "%1 is outside the Swiss postcodes, 1000 to 9699. Whether a postcode fits the town "
                                  "is not checked: the program has no list of towns.")},
    {"town-with-postcode",
     QT_TRANSLATE_NOOP("problem", "The town begins with a postcode. Write it into the postcode's field.")},
    {"country-unknown", QT_TRANSLATE_NOOP("problem", "{field}: “%1” is no country code. Write two letters, like CH.")},
    {"service-not-abroad", QT_TRANSLATE_NOOP("problem", "The service “%1” does not go to %2. Choose one for abroad.")},
    {"service-only-abroad", QT_TRANSLATE_NOOP("problem", "The service “%1” goes abroad only. Choose a domestic one.")},
    {"sender-shortened", QT_TRANSLATE_NOOP("problem", "The sender would be cut to %1 characters on this label.")},
    {"line-dropped",
     QT_TRANSLATE_NOOP("problem", "{field} would be left away on the label: the layout %1 prints %2 lines.")},
    {"lines-dropped",
     QT_TRANSLATE_NOOP("problem", "The address has more lines than the %2 that the layout %1 prints. Shorten it.")},
    {"too-few-lines", QT_TRANSLATE_NOOP("problem", "Own label lines must be at least %1.")},
    {"too-many-lines", QT_TRANSLATE_NOOP("problem", "Own label lines may be at most %1.")},
    {"no-address",
     QT_TRANSLATE_NOOP("problem", "The recipient has no e-mail address. Fill it in or switch the message off.")},
    {"no-mobile",
     QT_TRANSLATE_NOOP("problem", "The recipient has no mobile number. Fill it in or send the message by e-mail.")},
    {"no-sender-address",
     QT_TRANSLATE_NOOP("problem",
                       "This message goes to you, but it has no address. Fill it in here or in the account.")},
    {"address-not-for-channel",
     QT_TRANSLATE_NOOP("problem",
                       "“%1” does not fit the channel: e-mail needs an e-mail address, SMS a mobile number.")},
    {"email-form", QT_TRANSLATE_NOOP("problem", "“%1” is not an e-mail address. Correct it.")},
    {"email-too-long", QT_TRANSLATE_NOOP("problem", "The e-mail address has more than %1 characters.")},
    {"phone-characters",
     QT_TRANSLATE_NOOP("problem", "“%1” is not a telephone number. Write digits, with + in front for abroad.")},
    {"phone-length", QT_TRANSLATE_NOOP("problem", "“%1” has too many or too few digits for a telephone number.")},
    {"phone-country", QT_TRANSLATE_NOOP("problem", "“%1” needs its country code in front, like +41.")},
    {"phone-landline",
     QT_TRANSLATE_NOOP("problem", "“%1” is not a mobile number, so no SMS can reach it. Send the message by e-mail.")},
    {"day-past", QT_TRANSLATE_NOOP("problem", "{field}: %1 is past. Choose a later day.")},
    {"day-closed",
     QT_TRANSLATE_NOOP("problem",
                       "{field}: the carrier does not work on %1 (Sunday or public holiday). Choose another day.")},
    {"day-distant",
     QT_TRANSLATE_NOOP("problem", "{field}: %1 is more than 30 days ahead. Check the month and the year.")},
    {"day-regional",
     QT_TRANSLATE_NOOP("problem", "{field}: %1 is a holiday in many regions. It may take a day longer there.")},
    {"day-saturday",
     QT_TRANSLATE_NOOP("problem", "{field}: %1 is a Saturday, which needs “%2”. Add it or choose another day.")},
    {"saturday-needs-friday",
     QT_TRANSLATE_NOOP("problem", "For “%2” the parcel is handed over on a Friday, but %1 is another day.")},
    {"day-holiday",
     QT_TRANSLATE_NOOP("problem",
                       "{field}: %1 is a public holiday. Branches may be closed or open for a shorter time.")},
};

} // namespace

PhraseTable addressPhrases()
{
    return {"problem", table};
}

} // namespace aviso::text
