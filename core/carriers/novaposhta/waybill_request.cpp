#include "core/carriers/novaposhta/booking_wire.h"
#include "core/carriers/novaposhta/measures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dayForm = u"dd.MM.yyyy"_s;

void put(QJsonObject& object, const QString& key, const QString& value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

bool has(const LabelOrder& order, QStringView code)
{
    return order.shipment.service.additional.contains(code);
}

QString value(const LabelOrder& order, const QString& field)
{
    return order.shipment.service.values.value(field).trimmed();
}

/// What a shipment says of a setting, else its account, else the catalogue's usual.
QString setting(const LabelOrder& order, const QString& field, const QString& otherwise = {})
{
    const QString own = value(order, field);
    const QString usual = own.isEmpty() ? order.account.settings.value(field).trimmed() : own;
    return usual.isEmpty() ? otherwise : usual;
}

QString shownDay(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate).toString(dayForm);
}

QDate dispatchDay(const LabelOrder& order)
{
    return order.shipment.dispatchDate.value_or(dayOf(order.at));
}

bool goesToPoint(const QString& service)
{
    return service.endsWith("Warehouse"_L1) || service.endsWith("Postomat"_L1);
}

/// The key of the chosen branch or locker, whichever the service goes to.
QString pointRef(const LabelOrder& order)
{
    const QString& service = order.shipment.service.basic;
    if (service.endsWith("Postomat"_L1))
        return value(order, u"locker"_s);
    return service.endsWith("Warehouse"_L1) ? value(order, u"branch"_s) : QString();
}

QString description(const LabelOrder& order)
{
    return setting(order, u"description"_s, order.shipment.parcels.value(0).content.trimmed());
}

QString person(const model::Consignee& c)
{
    return QStringList{c.name.trimmed(), c.firstName.trimmed()}.join(u' ').trimmed();
}

QString phoneOf(const model::Consignee& c)
{
    return phoneDigits(c.mobile.trimmed().isEmpty() ? c.phone : c.mobile);
}

/// From a branch it is a branch that the carrier wants to know, from a door an address.
QString handedInAt(const LabelOrder& order)
{
    const QMap<QString, QString>& settings = order.account.settings;
    const QString branch = settings.value(u"sender-branch"_s).trimmed();
    const bool isFromBranch = order.shipment.service.basic.startsWith("Warehouse"_L1);
    return isFromBranch && !branch.isEmpty() ? branch : settings.value(u"sender-address"_s).trimmed();
}

QJsonObject sender(const LabelOrder& order)
{
    const QMap<QString, QString>& settings = order.account.settings;
    return {{u"CitySender"_s, settings.value(u"sender-city"_s).trimmed()},
            {u"Sender"_s, settings.value(u"sender-ref"_s).trimmed()},
            {u"SenderAddress"_s, handedInAt(order)},
            {u"ContactSender"_s, settings.value(u"sender-contact"_s).trimmed()},
            {u"SendersPhone"_s, phoneDigits(settings.value(u"sender-phone"_s))}};
}

/// A person with both names is registered at the carrier first and goes by keys; it takes no company that way without
/// registering its contact as well.
bool goesByKeys(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    return !pointRef(order).isEmpty() && !value(order, u"settlement-city"_s).isEmpty() && c.company.isEmpty() &&
           !c.firstName.trimmed().isEmpty() && !c.name.trimmed().isEmpty();
}

QJsonObject recipientByKeys(const LabelOrder& order)
{
    return {{u"CityRecipient"_s, value(order, u"settlement-city"_s)}, {u"RecipientAddress"_s, pointRef(order)}};
}

/// For the courier, in his language.
QString courierNote(const model::Consignee& c)
{
    const QString floor = c.floor.trimmed().isEmpty() ? QString() : u"поверх "_s + c.floor.trimmed();
    QStringList parts{c.addressSuffix.trimmed(), floor};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Town and street by their names: the keys that a street search gives are of another key space than waybills take.
QJsonObject recipientByText(const LabelOrder& order)
{
    const model::Consignee& c = order.shipment.consignee;
    const bool isCompany = !c.company.trimmed().isEmpty();
    QJsonObject object{
        {u"NewAddress"_s, u"1"_s},
        {u"RecipientCityName"_s, c.city.trimmed()},
        {u"RecipientArea"_s, value(order, u"settlement-area"_s)},
        {u"RecipientAreaRegions"_s, value(order, u"settlement-region"_s)},
        {u"RecipientName"_s, isCompany ? c.company.trimmed() : person(c)},
        {u"RecipientType"_s, isCompany ? u"Organization"_s : u"PrivatePerson"_s},
    };
    put(object, u"SettlementType"_s, value(order, u"settlement-type"_s));
    if (isCompany) {
        put(object, u"RecipientContactName"_s, person(c));
        put(object, u"EDRPOU"_s, value(order, u"edrpou"_s));
        put(object, u"OwnershipForm"_s, value(order, u"ownership-form"_s));
    }
    if (goesToPoint(order.shipment.service.basic)) {
        object.insert(u"RecipientAddressName"_s, value(order, u"point-number"_s));
        return object;
    }
    object.insert(u"RecipientAddressName"_s, c.street.trimmed());
    object.insert(u"RecipientHouse"_s, c.houseNumber.trimmed());
    object.insert(u"RecipientFlat"_s, value(order, u"flat"_s));
    put(object, u"RecipientAddressNote"_s, courierNote(c));
    return object;
}

/// The recipient as a counterparty. People's middle names are typed after their first.
QJsonObject counterparty(const model::Consignee& c)
{
    const QString first = c.firstName.simplified();
    return {{u"FirstName"_s, first.section(u' ', 0, 0)}, {u"MiddleName"_s, first.section(u' ', 1)},
            {u"LastName"_s, c.name.simplified()},        {u"Phone"_s, phoneOf(c)},
            {u"CounterpartyType"_s, u"PrivatePerson"_s}, {u"CounterpartyProperty"_s, u"Recipient"_s}};
}

/// Money to bring back, or papers.
QJsonArray backward(const LabelOrder& order)
{
    const QString payer = setting(order, u"cod-payer"_s, u"Recipient"_s);
    QJsonArray list;
    const auto add = [&](const QString& kind, const QString& what) {
        list.append(QJsonObject{{u"PayerType"_s, payer}, {u"CargoType"_s, kind}, {u"RedeliveryString"_s, what}});
    };
    if (has(order, u"Money"))
        add(u"Money"_s, value(order, u"cod-amount"_s));
    if (has(order, u"Documents"))
        add(u"Documents"_s, value(order, u"back-documents"_s));
    return list;
}

void putServices(QJsonObject& object, const LabelOrder& order)
{
    if (const QJsonArray list = backward(order); !list.isEmpty())
        object.insert(u"BackwardDeliveryData"_s, list);
    if (has(order, u"AfterpaymentOnGoodsCost"))
        put(object, u"AfterpaymentOnGoodsCost"_s, value(order, u"cod-amount"_s));
    if (has(order, u"TimeInterval")) {
        put(object, u"PreferredDeliveryDate"_s, shownDay(value(order, u"delivery-date"_s)));
        put(object, u"TimeInterval"_s, value(order, u"time-interval"_s));
    }
    if (has(order, u"SaturdayDelivery"))
        object.insert(u"SaturdayDelivery"_s, u"1"_s);
    if (has(order, u"NumberOfFloorsLifting")) {
        put(object, u"NumberOfFloorsLifting"_s, value(order, u"floors"_s));
        object.insert(u"Elevator"_s, value(order, u"elevator"_s) == "yes"_L1 ? u"1"_s : u"0"_s);
    }
}

/// Numbers are texts throughout: a number in `Cost` is refused.
QJsonObject propertiesOf(const LabelOrder& order)
{
    QJsonObject object = sender(order);
    const QJsonObject recipient = goesByKeys(order) ? recipientByKeys(order) : recipientByText(order);
    for (auto it = recipient.begin(); it != recipient.end(); ++it)
        object.insert(it.key(), *it);
    object.insert(u"RecipientsPhone"_s, phoneOf(order.shipment.consignee));
    object.insert(u"PayerType"_s, setting(order, u"payer"_s, u"Sender"_s));
    object.insert(u"PaymentMethod"_s, setting(order, u"payment-method"_s, u"Cash"_s));
    if (object[u"PayerType"_s].toString() == "ThirdPerson"_L1)
        put(object, u"ThirdPerson"_s, setting(order, u"third-person"_s));
    object.insert(u"DateTime"_s, dispatchDay(order).toString(dayForm));
    object.insert(u"CargoType"_s, setting(order, u"cargo-type"_s, u"Parcel"_s));
    object.insert(u"ServiceType"_s, order.shipment.service.basic);
    object.insert(u"SeatsAmount"_s, QString::number(order.shipment.parcels.size()));
    object.insert(u"Description"_s, description(order));
    object.insert(u"Cost"_s, setting(order, u"declared-value"_s));
    object.insert(u"Weight"_s, wholeKilograms(order.shipment));
    if (const QJsonArray seats = seatsOf(order.shipment); !seats.isEmpty())
        object.insert(u"OptionsSeat"_s, seats);
    else
        object.insert(u"VolumeGeneral"_s, volumeOfWeight(order.shipment));
    putServices(object, order);
    object.insert(u"InfoRegClientBarcodes"_s, order.key);
    put(object, u"AdditionalInformation"_s, order.shipment.reference.trimmed());
    return object;
}

/// What must be there before anything is asked; the catalogue's rules say the same on the page.
QString missingField(const LabelOrder& order)
{
    const auto isUnweighed = [](const model::Parcel& parcel) { return parcel.weightGrams <= 0; };
    const QString& service = order.shipment.service.basic;
    if (order.shipment.parcels.isEmpty() || std::ranges::any_of(order.shipment.parcels, isUnweighed))
        return u"weight"_s;
    if (description(order).isEmpty())
        return u"description"_s;
    if (setting(order, u"declared-value"_s).isEmpty())
        return u"declared-value"_s;
    if (goesToPoint(service) && !goesByKeys(order) && value(order, u"point-number"_s).isEmpty())
        return service.endsWith("Postomat"_L1) ? u"locker"_s : u"branch"_s;
    if (service.endsWith("Postomat"_L1) && seatsOf(order.shipment).isEmpty())
        return u"length"_s;
    return {};
}

QString kyivDay(const LabelOrder& order)
{
    return dispatchDay(order).toString(dayForm);
}

} // namespace

QByteArray stored(const Waybill& waybill)
{
    QJsonObject object{{u"layout"_s, waybill.layout}, {u"save"_s, waybill.properties}};
    if (!waybill.recipient.isEmpty())
        object.insert(u"recipient"_s, waybill.recipient);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Waybill> restored(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object["save"_L1].toObject().isEmpty())
        return failure(Error::Kind::Invalid, u"request-unreadable"_s);
    return Waybill{.properties = object["save"_L1].toObject(),
                   .recipient = object["recipient"_L1].toObject(),
                   .layout = layoutOr85(object["layout"_L1].toString())};
}

Result<PreparedLabel> waybillRequest(const LabelOrder& order)
{
    if (const QString missing = missingField(order); !missing.isEmpty())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"missing"_s, .field = missing});
    return PreparedLabel{
        .request = stored({.properties = propertiesOf(order),
                           .recipient = goesByKeys(order) ? counterparty(order.shipment.consignee) : QJsonObject(),
                           .layout = layoutOr85(setting(order, u"layout"_s))})};
}

Call priceCall(const LabelOrder& order, const QString& city)
{
    QJsonObject object{{u"CitySender"_s, order.account.settings.value(u"sender-city"_s).trimmed()},
                       {u"CityRecipient"_s, city},
                       {u"Weight"_s, wholeKilograms(order.shipment)},
                       {u"ServiceType"_s, order.shipment.service.basic},
                       {u"Cost"_s, setting(order, u"declared-value"_s)},
                       {u"CargoType"_s, setting(order, u"cargo-type"_s, u"Parcel"_s)},
                       {u"SeatsAmount"_s, QString::number(order.shipment.parcels.size())},
                       {u"DateTime"_s, kyivDay(order)}};
    if (const QJsonArray seats = seatsOf(order.shipment); !seats.isEmpty())
        object.insert(u"OptionsSeat"_s, seats);
    if (has(order, u"Money"))
        object.insert(u"RedeliveryCalculate"_s,
                      QJsonObject{{u"CargoType"_s, u"Money"_s}, {u"Amount"_s, value(order, u"cod-amount"_s)}});
    return {.model = u"InternetDocument"_s, .method = u"getDocumentPrice"_s, .properties = object};
}

Call deliveryDateCall(const LabelOrder& order, const QString& city)
{
    return {.model = u"InternetDocument"_s,
            .method = u"getDocumentDeliveryDate"_s,
            .properties = {{u"DateTime"_s, kyivDay(order)},
                           {u"ServiceType"_s, order.shipment.service.basic},
                           {u"CitySender"_s, order.account.settings.value(u"sender-city"_s).trimmed()},
                           {u"CityRecipient"_s, city}}};
}

QString phoneDigits(const QString& typed)
{
    QString digits;
    std::ranges::copy_if(typed, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    if (digits.size() == 10 && digits.startsWith(u'0'))
        digits.prepend("38"_L1);
    if (digits.startsWith("3800"_L1) && digits.size() == 13) // "+380 (0)67 …"
        digits.remove(3, 1);
    return digits;
}

QDate dayOf(const QDateTime& moment)
{
    static const QTimeZone zone("Europe/Kiev"); // every system knows this one of its two names
    return moment.toTimeZone(zone).date();
}

} // namespace aviso::carriers::novaposhta
