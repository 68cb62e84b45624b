#pragma once

#include "core/model/account.h"
#include "core/model/shipment.h"

namespace aviso::test {

/// An account with PostNord Sverige at the stand-in, and a parcel from Stockholm to Malmö.
inline model::Account northAccount()
{
    using namespace Qt::Literals::StringLiterals;
    return {.carrier = u"postnord"_s,
            .name = u"North"_s,
            .channel = u"api"_s,
            .baseUrl = QUrl(u"http://127.0.0.1:9/postnord/rest"_s),
            .sender = {.name = u"Bergladen"_s,
                       .street = u"Storgatan 1"_s,
                       .postcode = u"11122"_s,
                       .city = u"Stockholm"_s,
                       .country = u"SE"_s},
            .senderEmail = u"desk@example.se"_s,
            .settings = {{u"issuer"_s, u"Z12"_s},
                         {u"customer-number"_s, u"0012345674"_s},
                         {u"application-id"_s, u"1438"_s},
                         {u"requests-per-second"_s, u"1000"_s}},
            .isPractice = true};
}

inline model::Shipment northShipment(AccountId account, const QString& reference)
{
    using namespace Qt::Literals::StringLiterals;
    return {.account = account,
            .reference = reference,
            .consignee = {.firstName = u"Åsa"_s,
                          .name = u"Öberg"_s,
                          .street = u"Ringvägen"_s,
                          .houseNumber = u"3"_s,
                          .postcode = u"21145"_s,
                          .city = u"Malmö"_s,
                          .country = u"SE"_s,
                          .mobile = u"070 123 45 67"_s,
                          .email = u"asa@example.se"_s},
            .service = {.basic = u"19"_s},
            .messages = {{.code = u"A4"_s}},
            .parcels = {{.weightGrams = 1200, .content = u"Books"_s}}};
}

} // namespace aviso::test
