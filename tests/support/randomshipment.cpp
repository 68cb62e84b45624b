#include "tests/support/randomshipment.h"

#include "tests/support/aimedshipment.h"

#include <algorithm>

namespace aviso::support {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Exactly `length` code points of harmless or awkward text.
QString textOf(Dice& dice, int length)
{
    static const QStringList letters{u"a"_s, u"e"_s, u"n"_s, u"s"_s, u" "_s, u"Z"_s,         u"ü"_s,
                                     u"é"_s, u"7"_s, u"-"_s, u"ß"_s, u"ж"_s, u"\U0001F4E6"_s};
    QString out;
    for (int i = 0; i < length; ++i)
        out += i == 0 || i == length - 1 ? u"x"_s : dice.of(letters);
    return out;
}

/// A text at its limit, one over it, or with a character that some channel refuses.
QString nastyText(Dice& dice, int limit)
{
    switch (dice.below(5)) {
    case 0:
        return textOf(dice, limit);
    case 1:
        return textOf(dice, limit + 1);
    case 2:
        return u"A"_s + u"*|\\{}[]=><"_s.at(dice.below(10)) + u"B"_s;
    case 3:
        return QString();
    default:
        return u"e\u0301"_s.repeated(limit / 2) + (dice.oneIn(2) ? u"x"_s : QString());
    }
}

void spoil(Dice& dice, QString& value, int limit)
{
    if (dice.isNasty())
        value = nastyText(dice, limit);
}

model::Consignee consigneeOf(Dice& dice)
{
    using Place = std::pair<QString, QString>;
    static const QList<Place> places{{u"3011"_s, u"Bern"_s},
                                     {u"8005"_s, u"Zürich"_s},
                                     {u"6900"_s, u"Lugano"_s},
                                     {u"1204"_s, u"Genève"_s},
                                     {u"7500"_s, u"St. Moritz"_s}};
    static const QStringList streets{u"Bahnhofstrasse"_s, u"Via Nassa"_s, u"Rue du Rhône"_s, u"Chemin des Roses"_s};
    static const QStringList names{u"Muster"_s, u"Bernasconi"_s, u"Müller-Lüdenscheidt"_s, u"O’Connor"_s};
    static const QStringList firstNames{u"Anna"_s, u"Jean-Pierre"_s, u"Ueli"_s, u"Оксана"_s};
    const Place& place = dice.of(places);
    model::Consignee out{.firstName = dice.of(firstNames),
                         .name = dice.of(names),
                         .street = dice.of(streets),
                         .houseNumber = QString::number(1 + dice.below(120)),
                         .postcode = place.first,
                         .city = place.second,
                         .country = u"CH"_s,
                         .phone = u"031 123 45 67"_s,
                         .mobile = u"079 123 45 67"_s,
                         .email = u"anna@example.ch"_s,
                         .language = dice.of(QStringList{u"de"_s, u"fr"_s, u"it"_s, u"en"_s, u"uk"_s})};
    if (dice.oneIn(4))
        out.company = u"Muster & Söhne AG"_s;
    if (dice.oneIn(12))
        out.title = u"Frau"_s;
    if (dice.oneIn(10))
        out.extraName = dice.oneIn(3) ? u"PickPost 12345678"_s : u"c/o Rossi"_s;
    if (dice.oneIn(12))
        out.addressSuffix = u"Hinterhaus"_s;
    if (dice.oneIn(12)) {
        out.street.clear();
        out.houseNumber.clear();
        out.poBox = u"Postfach 12"_s;
    }
    if (dice.oneIn(20)) {
        out.country = u"LI"_s;
        out.postcode = u"9490"_s;
        out.city = u"Vaduz"_s;
    }
    return out;
}

void spoil(Dice& dice, model::Consignee& c)
{
    spoil(dice, c.title, 35);
    spoil(dice, c.firstName, 35);
    spoil(dice, c.name, 35);
    spoil(dice, c.company, 35);
    spoil(dice, c.extraName, 35);
    spoil(dice, c.addressSuffix, 35);
    spoil(dice, c.street, 35);
    spoil(dice, c.houseNumber, 10);
    spoil(dice, c.city, 35);
    if (dice.isNasty())
        c.postcode = dice.of(QStringList{QString(), u"30A1"_s, u"3011111"_s, u"301100"_s});
    if (dice.isNasty())
        c.country = dice.of(QStringList{u"DE"_s, u"XX"_s, u"che"_s, u"US"_s, QString()});
    if (dice.isNasty())
        c.email = dice.of(QStringList{QString(), u"anna@"_s, u"anna"_s, u"a b@example.ch"_s});
    if (dice.isNasty())
        c.mobile = dice.of(QStringList{QString(), u"031 123 45 67"_s, u"079 12"_s, u"abc"_s});
    if (dice.isNasty())
        c.phone.clear();
    if (dice.isNasty())
        c.labelLines = {u"Anna Muster"_s, u"Hinterhaus"_s};
    if (!c.labelLines.isEmpty() && dice.oneIn(3))
        c.labelLines.removeLast();
    if (dice.isNasty())
        c.poBox = u"Postfach 7"_s;
}

model::Account accountOf(Dice& dice, const catalogue::Entry& entry)
{
    model::Account out{.carrier = entry.carrier,
                       .name = u"Test"_s,
                       .channel = dice.oneIn(4) ? u"webservice"_s : u"api"_s,
                       .sender = {.name = u"Muster Versand AG"_s,
                                  .street = u"Wankdorfallee 4"_s,
                                  .postcode = u"3030"_s,
                                  .city = u"Bern"_s,
                                  .country = u"CH"_s,
                                  .postOffice = u"3011 Bern"_s},
                       .senderName = u"Muster Versand"_s,
                       .senderEmail = u"versand@example.ch"_s,
                       .settings = {{u"franking-licence"_s, u"60010001"_s}, {u"format"_s, u"PDF"_s}}};
    out.settings[u"layout"_s] = dice.oneIn(5) ? dice.of(entry.layouts).code : dice.oneIn(2) ? u"A6"_s : u"A5"_s;
    spoil(dice, out.sender.name, 25);
    spoil(dice, out.sender.street, 25);
    spoil(dice, out.sender.city, 25);
    if (dice.isNasty())
        out.sender.postcode = dice.of(QStringList{QString(), u"30301"_s, u"3030303"_s, u"30A0"_s});
    if (dice.isNasty())
        out.settings[u"franking-licence"_s] = dice.of(QStringList{QString(), u"123"_s, u"1234567"_s, u"A12B"_s});
    if (dice.isNasty())
        out.settings[u"format"_s] = dice.of(QStringList{u"ZPL2"_s, u"PNG"_s, u"SVG"_s, u"sPDF"_s});
    if (dice.isNasty())
        out.senderEmail.clear();
    return out;
}

void addValues(Dice& dice, const catalogue::Entry& entry, QDate today, model::ServiceChoice& service)
{
    for (const QString& code : service.additional) {
        const catalogue::Service* known = catalogue::service(entry, code);
        for (const QString& field : known ? known->needs : QStringList()) {
            if (dice.isNasty() || field.startsWith("recipient."_L1) || field.startsWith("parcel-"_L1))
                continue;
            if (field == "delivery-place"_L1)
                service.values[field] = u"Garage"_s;
            else if (field == "delivery-date"_L1)
                service.values[field] = today.addDays(5 + dice.below(3)).toString(Qt::ISODate);
            else if (field == "cod-amount"_L1)
                service.values[field] = u"49.90"_s;
        }
    }
    if (service.additional.contains(u"BLN"_s) && !dice.isNasty())
        addCashOnDelivery(service);
    if (dice.isNasty())
        service.values[u"delivery-place"_s] = dice.oneIn(2) ? u"Garage"_s : textOf(dice, 36);
    if (dice.oneIn(10))
        service.values[u"label-text"_s] = textOf(dice, dice.isNasty() ? 35 : 20);
}

model::ServiceChoice serviceOf(Dice& dice, const catalogue::Entry& entry, QDate today)
{
    QStringList basics;
    QStringList others;
    for (const catalogue::Service& service : entry.services)
        (service.kind == catalogue::Service::Kind::Basic ? basics : others) += service.code;
    static const QStringList usual{u"PRI"_s, u"ECO"_s, u"PRI"_s, u"ECO"_s, u"SEM"_s, u"SP+PRI"_s, u"VL"_s, u"SKB"_s};
    model::ServiceChoice out{.basic = dice.oneIn(8) ? dice.of(basics) : dice.of(usual)};
    for (int i = dice.below(3); i > 0; --i) {
        const QString code = dice.of(others);
        const bool isListed = dice.isNasty() || !isClosed(entry, u"additional."_s + code, out.basic);
        const bool isSecondSlot = code.startsWith("ZF"_L1) && out.additional.join(u' ').contains("ZF"_L1);
        if (isListed && (!isSecondSlot || dice.oneIn(4)) && !out.additional.contains(code))
            out.additional += code;
    }
    if (dice.isNasty())
        out.additional += u"XYZ"_s;
    out.additional.sort();
    addValues(dice, entry, today, out);
    return out;
}

void addMessages(Dice& dice, const catalogue::Entry& entry, model::Shipment& shipment)
{
    for (const catalogue::MessageKind& kind : entry.messages) {
        if (kind.isHidden ? !dice.isNasty() : !dice.oneIn(3))
            continue;
        const bool isClosedHere = isClosed(entry, u"message."_s + kind.code, shipment.service.basic);
        if ((isClosedHere || kind.code == "4"_L1) && !dice.isNasty())
            continue;
        if (kind.code == "256"_L1 && !shipment.service.additional.contains(u"SA"_s) && !dice.isNasty())
            continue;
        if (kind.code == "128"_L1 && !shipment.service.additional.contains(u"ZAW3233"_s) && !dice.isNasty())
            continue;
        model::MessageChoice choice{.code = kind.code};
        if (dice.oneIn(6) && !kind.goesToSender)
            choice.channel = model::MessageChannel::Sms;
        if (dice.isNasty())
            choice.to = dice.of(QStringList{u"bad"_s, u"079 765 43 21"_s, u"other@example.ch"_s});
        shipment.messages += choice;
    }
    if (shipment.service.additional.contains(u"ZAW3233"_s) && !dice.isNasty() &&
        !model::messageChoice(shipment, u"128"))
        shipment.messages += model::MessageChoice{.code = u"128"_s};
}

bool carriesTexts(const model::Shipment& shipment)
{
    return std::ranges::any_of(shipment.messages, [](const model::MessageChoice& choice) {
        return choice.channel == model::MessageChannel::Email &&
               (choice.code == "1"_L1 || choice.code == "2"_L1 || choice.code == "32"_L1);
    });
}

void addTextsAndOptions(Dice& dice, const model::Account& account, model::Shipment& shipment)
{
    const bool mayCarry = carriesTexts(shipment) || dice.isNasty();
    if (mayCarry && dice.oneIn(2))
        shipment.texts.text1 = dice.isNasty() ? nastyText(dice, 160) : u"N. d'ordine {reference}"_s;
    if (mayCarry && dice.oneIn(3))
        shipment.texts.text2 = dice.isNasty() ? nastyText(dice, 512) : u"Danke für Ihre Bestellung."_s;
    if (dice.isNasty())
        shipment.texts.text1 = u"{reference} {nobody}"_s;
    const auto hasMail = [&](QStringView code) {
        const model::MessageChoice* choice = model::messageChoice(shipment, code);
        return choice && choice->channel == model::MessageChannel::Email;
    };
    const bool mayOffer = (account.channel == "api"_L1 && shipment.dispatchDate && (hasMail(u"1") || hasMail(u"2")));
    for (const model::DeliveryOption option : model::allOptions)
        if (dice.oneIn(6) && (mayOffer || dice.isNasty()))
            shipment.options += option;
}

} // namespace

RandomCase randomCase(const catalogue::Entry& entry, QDate today, QRandomGenerator& random)
{
    // A quarter of the pairs is clean, a quarter breaks exactly one rule, the others carry a few nasty values each.
    const int kind = static_cast<int>(random.bounded(4));
    Dice dice(random, kind < 2 ? 0 : 20);
    RandomCase out{.account = accountOf(dice, entry)};
    model::Shipment& shipment = out.shipment;
    shipment.reference = dice.isNasty() ? u"Ä/17 #4"_s : u"R-"_s + QString::number(dice.below(100000));
    shipment.consignee = consigneeOf(dice);
    spoil(dice, shipment.consignee);
    shipment.service = serviceOf(dice, entry, today);
    if (!dice.oneIn(4))
        shipment.dispatchDate = today.addDays(dice.isNasty() ? -1 : dice.below(4));
    const int parcels = dice.oneIn(6) ? 2 + dice.below(3) : 1;
    static const QList<int> nastyWeights{1, 99999, 100000};
    for (int i = 1; i <= parcels; ++i)
        shipment.parcels +=
            model::Parcel{.position = i, .weightGrams = dice.isNasty() ? dice.of(nastyWeights) : dice.below(20000)};
    addMessages(dice, entry, shipment);
    addTextsAndOptions(dice, out.account, shipment);
    if (dice.isNasty())
        shipment.senderName = textOf(dice, 50 + dice.below(2));
    if (kind == 1)
        breakOneRule(dice, entry, out);
    return out;
}

} // namespace aviso::support
