#include "tests/support/aimedshipment.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace aviso::support {

using namespace Qt::Literals::StringLiterals;

namespace {

using C = model::Consignee;
using S = model::Sender;

/// Writes a value where the shipment, the sender or the account keep it.
void write(RandomCase& pair, const QString& field, const QString& value)
{
    static const QHash<QString, QString C::*> consignee{
        {u"recipient.carrier-ident"_s, &C::carrierIdent},
        {u"recipient.title"_s, &C::title},
        {u"recipient.first-name"_s, &C::firstName},
        {u"recipient.name"_s, &C::name},
        {u"recipient.company"_s, &C::company},
        {u"recipient.extra-name"_s, &C::extraName},
        {u"recipient.address-suffix"_s, &C::addressSuffix},
        {u"recipient.street"_s, &C::street},
        {u"recipient.house-number"_s, &C::houseNumber},
        {u"recipient.floor"_s, &C::floor},
        {u"recipient.mailbox"_s, &C::mailbox},
        {u"recipient.postcode"_s, &C::postcode},
        {u"recipient.city"_s, &C::city},
        {u"recipient.country"_s, &C::country},
        {u"recipient.phone"_s, &C::phone},
        {u"recipient.mobile"_s, &C::mobile},
    };
    static const QHash<QString, QString S::*> sender{
        {u"sender.name"_s, &S::name},         {u"sender.name2"_s, &S::name2},
        {u"sender.street"_s, &S::street},     {u"sender.po-box"_s, &S::poBox},
        {u"sender.postcode"_s, &S::postcode}, {u"sender.city"_s, &S::city},
        {u"sender.country"_s, &S::country},   {u"sender.post-office"_s, &S::postOffice},
    };
    static const QStringList settings{u"franking-licence"_s, u"call-language"_s,   u"layout"_s,         u"format"_s,
                                      u"resolution"_s,       u"print-addresses"_s, u"customer-system"_s};
    if (const auto member = consignee.constFind(field); member != consignee.constEnd())
        pair.shipment.consignee.*(*member) = value;
    else if (const auto part = sender.constFind(field); part != sender.constEnd())
        pair.account.sender.*(*part) = value;
    else if (settings.contains(field))
        pair.account.settings[field] = value;
    else if (field == "text1"_L1)
        pair.shipment.texts.text1 = value;
    else if (field == "text2"_L1)
        pair.shipment.texts.text2 = value;
    else if (field == "weight"_L1)
        pair.shipment.parcels.last().weightGrams = value == "-1"_L1 ? -1 : value.size() > 2 ? 100000 : 99999;
    else if (field != "dispatch-date"_L1 && !field.startsWith("parcel-"_L1) && !field.startsWith("recipient."_L1))
        pair.shipment.service.values[field] = value;
}

QString firstOpenLayout(const catalogue::Entry& entry, const QString& basic)
{
    for (const QString& layout : {u"A5"_s, u"A6"_s, u"A7"_s})
        if (!isClosed(entry, u"layout."_s + layout, basic))
            return layout;
    return u"FE"_s;
}

void addNeeds(const catalogue::Entry& entry, const QString& code, RandomCase& pair)
{
    model::Shipment& shipment = pair.shipment;
    const catalogue::Service* known = catalogue::service(entry, code);
    if (known && known->needs.contains(u"delivery-place"_s))
        shipment.service.values[u"delivery-place"_s] = u"Garage"_s;
    if (known && known->needs.contains(u"delivery-date"_s))
        shipment.service.values[u"delivery-date"_s] = u"2026-12-02"_s;
    if (code == "ZAW3233"_L1)
        shipment.messages += model::MessageChoice{.code = u"128"_s};
    if (code == "BLN"_L1)
        addCashOnDelivery(shipment.service);
}

/// Nothing but the basic service, on a layout and to a country that go with it.
void startOver(const catalogue::Entry& entry, const QString& basic, RandomCase& pair)
{
    model::Shipment& shipment = pair.shipment;
    shipment.service = {.basic = basic};
    shipment.messages.clear();
    shipment.options.clear();
    shipment.texts = {};
    pair.account.settings[u"layout"_s] = firstOpenLayout(entry, basic);
    const catalogue::Service* known = catalogue::service(entry, basic);
    if (known && known->group == "letter-abroad"_L1) {
        shipment.consignee.country = u"DE"_s;
        shipment.consignee.postcode = u"10117"_s;
        shipment.consignee.city = u"Berlin"_s;
    }
    if (known && known->group.startsWith("letter"_L1) && shipment.consignee.street.isEmpty())
        shipment.consignee.street = u"Bahnhofstrasse"_s;
    if (basic == "APOST"_L1 || basic == "BPOST"_L1) {
        shipment.service.additional = {u"BLN"_s};
        addCashOnDelivery(shipment.service);
    }
}

void switchOn(const catalogue::Entry& entry, const QString& subject, RandomCase& pair)
{
    const QString name = subject.section(u'.', 1);
    if (subject.startsWith("message."_L1) && !model::messageChoice(pair.shipment, name))
        pair.shipment.messages += model::MessageChoice{.code = name};
    if (subject.startsWith("layout."_L1))
        pair.account.settings[u"layout"_s] = name;
    if (subject.startsWith("additional."_L1) && !pair.shipment.service.additional.contains(name)) {
        pair.shipment.service.additional += name;
        addNeeds(entry, name, pair);
    }
}

void breakTable(Dice& dice, const catalogue::Entry& entry, RandomCase& pair)
{
    const catalogue::Rule& rule = dice.of(entry.rules);
    const QStringList others = rule.when.value(u"hasAny"_s).toVariant().toStringList();
    const bool isCell = !rule.basics.isEmpty();
    if (rule.subject.startsWith("service."_L1)) {
        startOver(entry, rule.subject.sliced(8), pair);
        pair.shipment.consignee.country = u"JP"_s;
        return;
    }
    if (!isCell && others.isEmpty())
        return;
    startOver(entry, isCell ? dice.of(rule.basics) : dice.of(QStringList{u"PRI"_s, u"SEM"_s}), pair);
    switchOn(entry, rule.subject, pair);
    if (!isCell)
        switchOn(entry, u"additional."_s + dice.of(others), pair);
}

void breakField(Dice& dice, const catalogue::Entry& entry, RandomCase& pair)
{
    const catalogue::Field& field = dice.of(entry.fields);
    if (field.name.startsWith("cod-"_L1) || field.name == "recipient.phone"_L1 || field.name == "recipient.mobile"_L1)
        startOver(entry, u"PRI"_s, pair);
    if (field.name.startsWith("cod-"_L1))
        switchOn(entry, u"additional.BLN"_s, pair);
    if (field.name == "recipient.phone"_L1 || field.name == "recipient.mobile"_L1)
        switchOn(entry, u"additional.ZAW3213"_s, pair);
    static const QStringList wrong{u"?"_s,   u"no"_s,  u"12a"_s,        u"0"_s,     u"-1"_s, u"0.01"_s,
                                   u"CHE"_s, u"1,5"_s, u"2026-02-30"_s, u"a@b@c"_s, u"xx"_s, u"12345"_s};
    switch (dice.below(5)) {
    case 0:
        return write(pair, field.name, QString());
    case 1:
        return write(pair, field.name, QString(field.maximum + 1, field.type == "digits"_L1 ? u'1' : u'x'));
    case 2:
        return write(pair, field.name, QString(std::max(field.maximum, 1), field.type == "digits"_L1 ? u'1' : u'x'));
    default:
        return write(pair, field.name, dice.of(wrong));
    }
}

using Trap = void (*)(const catalogue::Entry& entry, RandomCase& pair);

void crowd(RandomCase& pair)
{
    C& c = pair.shipment.consignee;
    c.title = u"Frau Dr."_s;
    c.company = u"Muster AG"_s;
    c.extraName = u"c/o Rossi"_s;
    c.addressSuffix = u"Hinterhaus"_s;
    pair.shipment.service.values[u"label-text"_s] = u"Ihre Bestellung"_s;
}

void instruct(RandomCase& pair)
{
    pair.shipment.service.additional += {u"ZAW3211"_s, u"ZAW3220"_s};
}

void chooseAll(RandomCase& pair)
{
    pair.shipment.options = QList<model::DeliveryOption>(std::begin(model::allOptions), std::end(model::allOptions));
}

void plain(const catalogue::Entry& entry, RandomCase& pair, const QString& basic, const QStringList& additional)
{
    startOver(entry, basic, pair);
    for (const QString& code : additional)
        switchOn(entry, u"additional."_s + code, pair);
}

const QList<Trap>& traps()
{
    using E = const catalogue::Entry&;
    using P = RandomCase&;
    using Message = model::MessageChoice;
    constexpr auto sms = model::MessageChannel::Sms;
    static const QList<Trap> all{
        [](E, P p) { p.shipment.service.basic = u"NIX"_s; },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.parcels.last().weightGrams = -1;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.parcels.last().weightGrams = 100000;
        },
        [](E, P p) {
            p.shipment.service = {};
            p.shipment.options.clear();
        },
        [](E e, P p) { plain(e, p, u"PRI"_s, {u"XYZ"_s}); },
        [](E e, P p) {
            plain(e, p, u"APOST"_s, {});
            p.shipment.service = {.basic = u"APOST"_s};
        },
        [](E e, P p) {
            plain(e, p, u"BPOST"_s, {});
            p.shipment.service = {.basic = u"BPOST"_s};
        },
        [](E e, P p) {
            plain(e, p, u"INTL"_s, {});
            p.shipment.consignee.country = u"CH"_s;
        },
        [](E e, P p) {
            plain(e, p, u"RETR+PRI"_s, {});
            p.shipment.consignee.country = u"LI"_s;
        },
        [](E e, P p) {
            plain(e, p, u"RETR+PRI"_s, {u"AR"_s});
            crowd(p);
        },
        [](E e, P p) {
            plain(e, p, u"INTL"_s, {});
            crowd(p);
            p.account.settings[u"layout"_s] = u"A7"_s;
        },
        [](E e, P p) {
            plain(e, p, u"RINL"_s, {});
            p.shipment.consignee.street.clear();
            p.shipment.consignee.poBox = u"12"_s;
        },
        [](E e, P p) {
            plain(e, p, u"APLUS"_s, {});
            p.account.settings[u"layout"_s] = u"FE"_s;
            crowd(p);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            crowd(p);
            p.account.settings[u"layout"_s] = u"A7"_s;
        },
        [](E e, P p) {
            plain(e, p, u"ECO"_s, {});
            crowd(p);
            p.shipment.consignee.extraName = u"PickPost 12345678"_s;
            p.account.settings[u"layout"_s] = u"A7"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            crowd(p);
            instruct(p);
            p.account.settings[u"layout"_s] = u"A6"_s;
        },
        [](E e, P p) {
            plain(e, p, u"VL"_s, {});
            crowd(p);
        },
        [](E e, P p) {
            plain(e, p, u"NOTIME_HomeDelivery"_s, {});
            p.account.settings[u"layout"_s] = u"A6"_s;
            crowd(p);
        },
        [](E e, P p) {
            plain(e, p, u"NOTIME_PickupPoint"_s, {});
            p.account.settings[u"layout"_s] = u"A6"_s;
            p.account.settings[u"format"_s] = u"PNG"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.consignee.labelLines = QStringList(5, u"Zeile"_s);
            p.shipment.service.values[u"label-text"_s] = u"Text"_s;
            p.account.settings[u"layout"_s] = u"A7"_s;
        },
        [](E e, P p) {
            plain(e, p, u"DIR"_s, {});
            p.shipment.consignee.labelLines = QStringList(5, u"Zeile"_s);
            p.account.settings[u"layout"_s] = u"A7"_s;
        },
        [](E, P p) { p.shipment.consignee.labelLines = {u"Zeile"_s}; },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"SI"_s, u"FRA"_s, u"LQ"_s});
            p.account.settings[u"layout"_s] = u"A6"_s;
        },
        [](E e, P p) {
            plain(e, p, u"SP+PRI"_s, {u"SI"_s, u"FRA"_s});
            p.account.settings[u"layout"_s] = u"A6"_s;
        },
        [](E e, P p) {
            plain(e, p, u"ECO"_s, {u"ZAW3211"_s, u"ZAW3212"_s, u"ZAW3220"_s});
            p.account.settings[u"layout"_s] = u"A6"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            instruct(p);
            p.account.settings[u"format"_s] = u"ZPL2"_s;
            p.account.settings[u"layout"_s] = u"A6"_s;
            p.account.sender.street = QString(21, u'x');
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"ZAW3213"_s});
            p.shipment.consignee.phone.clear();
            p.shipment.consignee.mobile.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"ZAW3217"_s});
            p.shipment.service.values.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"ZAW3219"_s});
            p.shipment.service.values.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"ZAW3218"_s});
            p.shipment.parcels = QList<model::Parcel>(100);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"ZAW3218"_s});
            p.shipment.parcels = QList<model::Parcel>(99);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.service.values[u"delivery-date"_s] = u"2026-12-02"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.service.values[u"delivery-place"_s] = u"Garage"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.service.values[u"cod-amount"_s] = u"10.00"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.service.values[u"cod-reference"_s] = u"210000000003139471430009017"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"BLN"_s});
            p.shipment.service.values.remove(u"cod-amount"_s);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"BLN"_s});
            p.shipment.service.values = {{u"cod-amount"_s, u"10.00"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"BLN"_s});
            p.shipment.service.values = {{u"cod-amount"_s, u"10.00"_s},
                                         {u"cod-reference"_s, u"210000000003139471430009017"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"BLN"_s});
            p.shipment.service.values = {{u"cod-amount"_s, u"10.00"_s},
                                         {u"cod-reference"_s, u"210000000003139471430009018"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"BLN"_s});
            p.shipment.service.values.remove(u"cod-phone"_s);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"128"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"SEM"_s, {u"ZAW3233"_s});
            p.shipment.messages.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"256"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"257"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"SKB"_s, {u"AZS"_s});
            p.shipment.messages = {Message{.code = u"258"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"SKB"_s, {});
            p.shipment.messages = {Message{.code = u"258"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {u"AZS"_s});
            p.shipment.messages = {Message{.code = u"258"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"SEM"_s, {u"AZS"_s});
            p.shipment.messages = {Message{.code = u"257"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"7"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"64"_s}};
            p.shipment.texts.text1 = u"Gruss"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .channel = sms}};
            p.shipment.texts = {u"Gruss"_s, u"Danke"_s};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .channel = sms}};
            p.shipment.consignee.mobile.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .channel = sms, .to = u"079.123.45.67"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .channel = sms, .to = u"anna@example.ch"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .channel = sms, .to = u"call me"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .channel = sms, .to = u"+998"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"INTL"_s, {});
            p.shipment.consignee.country = u"JP"_s;
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .to = u"x@y"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s, .to = QString(160, u'x') + u"@example.ch"_s}};
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"64"_s}};
            p.account.senderEmail.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"2"_s}};
            p.shipment.consignee.email.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"32"_s}};
            chooseAll(p);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"1"_s}};
            chooseAll(p);
            p.shipment.dispatchDate.reset();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.messages = {Message{.code = u"1"_s, .channel = sms}};
            chooseAll(p);
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            chooseAll(p);
        },
        [](E, P p) {
            p.shipment.consignee.name.clear();
            p.shipment.consignee.company.clear();
        },
        [](E, P p) {
            p.shipment.consignee.street.clear();
            p.shipment.consignee.poBox.clear();
        },
        [](E e, P p) {
            plain(e, p, u"PRI"_s, {});
            p.shipment.consignee.street = u"Weg"_s;
            p.shipment.consignee.poBox = u"12"_s;
        },
        [](E, P p) { p.shipment.consignee.country = u"DE"_s; },
        [](E, P p) { p.shipment.consignee.country = u"XX"_s; },
        [](E, P p) { p.account.settings.remove(u"franking-licence"_s); },
        [](E, P p) { p.account.settings[u"franking-licence"_s] = u"A12B"_s; },
        [](E, P p) { p.shipment.service.values[u"un-numbers"_s] = u"1263, 1993"_s; },
        [](E, P p) { p.shipment.service.values[u"un-numbers"_s] = u"1263 199"_s; },
    };
    return all;
}

} // namespace

bool isClosed(const catalogue::Entry& entry, const QString& subject, const QString& basic)
{
    return std::ranges::any_of(entry.rules, [&](const catalogue::Rule& rule) {
        return rule.subject == subject && rule.basics.contains(basic);
    });
}

void addCashOnDelivery(model::ServiceChoice& service)
{
    service.values.insert({{u"cod-amount"_s, u"49.90"_s},
                           {u"cod-iban"_s, u"CH9300762011623852957"_s},
                           {u"cod-holder"_s, u"Muster AG"_s},
                           {u"cod-holder-street"_s, u"Wankdorfallee 4"_s},
                           {u"cod-holder-postcode"_s, u"3030"_s},
                           {u"cod-holder-city"_s, u"Bern"_s},
                           {u"cod-email"_s, u"cod@example.ch"_s},
                           {u"cod-phone"_s, u"031 123 45 67"_s}});
}

void breakOneRule(Dice& dice, const catalogue::Entry& entry, RandomCase& pair)
{
    switch (dice.below(3)) {
    case 0:
        return breakTable(dice, entry, pair);
    case 1:
        return breakField(dice, entry, pair);
    default:
        return dice.of(traps())(entry, pair);
    }
}

} // namespace aviso::support
