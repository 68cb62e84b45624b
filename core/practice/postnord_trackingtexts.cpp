#include "core/practice/postnord_trackingtexts.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::postnord {

EventWords eventWords(const QString& code)
{
    static const QHash<QString, EventWords> words{
        {u"68"_s, {u"INFORMED"_s, u"The electronic order was received"_s, u"CUSTOMER_LOCATION"_s}},
        {u"74"_s, {u"EN_ROUTE"_s, u"The transport of the item has started"_s, u"LOAD_POINT"_s}},
        {u"31"_s, {u"EN_ROUTE"_s, u"The item was scanned in transit"_s, u"HUB"_s}},
        {u"355"_s, {u"EN_ROUTE"_s, u"The item was scanned in transit"_s, u"DEPOT"_s}},
        {u"z3D"_s, {u"OTHER"_s, u"The item is in transit"_s, u"HUB"_s}},
        {u"z6O"_s, {u"OTHER"_s, u"The item is in transit"_s, u"HUB"_s}},
        {u"z65"_s, {u"EN_ROUTE"_s, u"The item has arrived at the terminal"_s, u"POSTAL_SERVICE_TERMINAL"_s}},
        {u"z114"_s, {u"EN_ROUTE"_s, u"The item has arrived at the terminal"_s, u"POSTAL_SERVICE_TERMINAL"_s}},
        {u"112"_s, {u"EN_ROUTE"_s, u"The item is held until its delivery is agreed"_s, u"POSTAL_SERVICE_TERMINAL"_s}},
        {u"113"_s, {u"EN_ROUTE"_s, u"The item was loaded for delivery"_s, u"SLINGA"_s}},
        {u"209"_s,
         {u"AVAILABLE_FOR_DELIVERY"_s, u"The item will be delivered as agreed"_s, u"POSTAL_SERVICE_TERMINAL"_s}},
        {u"109"_s, {u"DELIVERY_IMPOSSIBLE"_s, u"Delivery was not possible, a notice was left"_s, u"DELIVERY_POINT"_s}},
        {u"210"_s, {u"DELIVERY_IMPOSSIBLE"_s, u"Delivery was not possible"_s, u"DELIVERY_POINT"_s}},
        {u"1"_s,
         {u"AVAILABLE_FOR_DELIVERY"_s, u"The item has arrived where it can be collected"_s, u"SERVICE_POINT"_s}},
        {u"21"_s, {u"DELIVERED"_s, u"The item was delivered"_s, u"DELIVERY_POINT"_s}},
        {u"72"_s, {u"DELIVERED"_s, u"The proof of delivery was archived"_s, u"UNDEF"_s}},
        {u"z01"_s, {u"OTHER"_s, u"A letter was sent to the recipient"_s, u"UNDEF"_s}},
        {u"z02"_s, {u"OTHER"_s, u"The recipient was called"_s, u"UNDEF"_s}},
        {u"z04"_s, {u"OTHER"_s, u"An SMS has reached the recipient"_s, u"UNDEF"_s}},
        {u"z07"_s, {u"OTHER"_s, u"The recipient was notified"_s, u"UNDEF"_s}},
        {u"z08"_s, {u"OTHER"_s, u"An e-mail was sent to the recipient"_s, u"UNDEF"_s}},
        {u"z82"_s, {u"OTHER"_s, u"An SMS was sent to the recipient"_s, u"UNDEF"_s}},
        {u"270"_s, {u"DELAYED"_s, u"The item is one working day late"_s, u"HUB"_s}},
        {u"126"_s, {u"STOPPED"_s, u"The item was stopped"_s, u"HUB"_s}},
        {u"44"_s, {u"EN_ROUTE"_s, u"The item was sorted wrongly"_s, u"HUB"_s}},
        {u"35"_s, {u"EN_ROUTE"_s, u"The item was dispatched"_s, u"HUB"_s}},
        {u"z94"_s, {u"EN_ROUTE"_s, u"The transport abroad has started"_s, u"IPS_LOCATION"_s}},
    };
    return words.value(code, {.status = u"OTHER"_s, .locationType = u"UNDEF"_s});
}

QString statusHeader(const QString& status)
{
    static const QHash<QString, QString> headers{
        {u"INFORMED"_s, u"The sender has announced the shipment"_s},
        {u"EN_ROUTE"_s, u"The shipment is on its way"_s},
        {u"DELAYED"_s, u"The shipment is late"_s},
        {u"EXPECTED_DELAY"_s, u"The shipment may be late"_s},
        {u"AVAILABLE_FOR_DELIVERY"_s, u"The shipment can be collected"_s},
        {u"AVAILABLE_FOR_DELIVERY_PAR_LOC"_s, u"The shipment can be collected from the parcel locker"_s},
        {u"DELIVERED"_s, u"The shipment was delivered"_s},
        {u"DELIVERY_IMPOSSIBLE"_s, u"The shipment could not be delivered"_s},
        {u"DELIVERY_REFUSED"_s, u"The recipient has refused the shipment"_s},
        {u"STOPPED"_s, u"The shipment was stopped"_s},
        {u"RETURNED"_s, u"The shipment goes back to the sender"_s},
        {u"SPLIT"_s, u"The parcels of the shipment are in different places"_s}};
    return headers.value(status, status);
}

QString statusBody(const QString& status)
{
    return statusHeader(status) + u'.';
}

QString serviceWords(const QString& service)
{
    static const QHash<QString, QString> names{{u"11"_s, u"Varubrev Ekonomi"_s},
                                               {u"17"_s, u"MyPack Home"_s},
                                               {u"18"_s, u"Parcel"_s},
                                               {u"19"_s, u"MyPack Collect"_s},
                                               {u"20"_s, u"Return Pickup"_s},
                                               {u"24"_s, u"Return Drop Off"_s},
                                               {u"30"_s, u"MyPack Home Small"_s},
                                               {u"52"_s, u"Pallet"_s},
                                               {u"83"_s, u"Groupage"_s},
                                               {u"86"_s, u"Varubrev 1:a klass"_s},
                                               {u"91"_s, u"International Parcel"_s}};
    return names.value(service, service);
}

} // namespace aviso::practice::postnord
