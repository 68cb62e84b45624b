#pragma once

#include "core/carriers/carrier.h"

namespace aviso::tests {

using namespace Qt::Literals::StringLiterals;

/// Everything that a parcel can carry.
inline carriers::LabelOrder richOrder()
{
    carriers::LabelOrder order;
    order.account = {.carrier = u"swisspost"_s,
                     .name = u"Main"_s,
                     .channel = u"api"_s,
                     .sender = {.name = u"Muster Versand AG"_s,
                                .name2 = u"Logistik"_s,
                                .street = u"Wankdorfallee 4"_s,
                                .postcode = u"3030"_s,
                                .city = u"Bern"_s,
                                .country = u"CH"_s,
                                .postOffice = u"3011 Bern"_s},
                     .senderEmail = u"versand@example.ch"_s,
                     .pictureUrl = QUrl(u"https://example.ch/logo.png"_s),
                     .pictureLink = QUrl(u"https://example.ch/"_s),
                     .settings = {{u"franking-licence"_s, u"60012345"_s}, {u"customer-system"_s, u"Aviso 1"_s}}};
    order.shipment = {.id = ShipmentId{17},
                      .reference = u"Ä/17 #4"_s,
                      .consignee = {.title = u"Frau"_s,
                                    .firstName = u"Zoë"_s,
                                    .name = u"O'Connor & Söhne"_s,
                                    .company = u"Muster AG"_s,
                                    .extraName = u"c/o Rossi"_s,
                                    .addressSuffix = u"Hinterhaus"_s,
                                    .street = u"Bahnhofstrasse"_s,
                                    .houseNumber = u"9a"_s,
                                    .floor = u"3"_s,
                                    .mailbox = u"12"_s,
                                    .postcode = u"8001"_s,
                                    .city = u"Zürich"_s,
                                    .country = u"CH"_s,
                                    .phone = u"+41 44 123 45 67"_s,
                                    .mobile = u"+41791234567"_s,
                                    .email = u"zoe@example.ch"_s,
                                    .language = u"de"_s},
                      .service = {.basic = u"SP+PRI"_s,
                                  .additional = {u"BLN"_s, u"ZAW3213"_s, u"ZAW3217"_s, u"ZAW3218"_s, u"ZAW3219"_s},
                                  .values = {{u"delivery-date"_s, u"2026-12-01"_s},
                                             {u"delivery-place"_s, u"Garage"_s},
                                             {u"label-text"_s, u"Danke"_s},
                                             {u"pro-clima"_s, u"yes"_s},
                                             {u"un-numbers"_s, u"1263, 1993"_s},
                                             {u"cod-amount"_s, u"49.90"_s},
                                             {u"cod-iban"_s, u"CH9300762011623852957"_s},
                                             {u"layout"_s, u"A5"_s}}}};
    order.shipment.dispatchDate = QDate(2026, 11, 23);
    order.shipment.parcels = {{.position = 1, .weightGrams = 1200}, {.position = 2, .weightGrams = 99999}};
    order.parcel = order.shipment.parcels.last();
    order.notices = {{.code = u"2"_s,
                      .language = u"de"_s,
                      .to = u"zoe@example.ch"_s,
                      .text1 = u"Guten Tag"_s,
                      .text2 = u"Ihre Bestellung"_s},
                     {.code = u"32"_s,
                      .channel = model::MessageChannel::Sms,
                      .language = u"fr"_s,
                      .to = u"+41791234567"_s,
                      .text1 = u"Bonjour"_s}};
    order.optionCodes = {u"10"_s, u"18"_s};
    order.key = u"00000001"_s;
    return order;
}

} // namespace aviso::tests
