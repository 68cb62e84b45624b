#include "core/practice/novaposhta_methods.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

/// Letters of names: Ukrainian ones and what stands between them.
bool isCyrillicName(const QString& text)
{
    static const QRegularExpression form(u"^[А-Яа-яІіЇїЄєҐґ'ʼ’ .\"«»№0-9-]+$"_s);
    return form.match(text).hasMatch();
}

// What the carrier takes for Ukrainian is not public; without one Cyrillic letter it takes nothing.
bool isUkrainian(const QString& text)
{
    static const QRegularExpression letter(u"[А-Яа-яІіЇїЄєҐґ]"_s);
    static const QRegularExpression foreign(u"[A-Za-zЁёЪъЫыЭэ]{3,}"_s);
    return letter.match(text).hasMatch() && !foreign.match(text).hasMatch();
}

bool hasBannedWord(const QString& text)
{
    static const QRegularExpression banned(u"зброя|набої|вибухівка|наркотик"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return banned.match(text).hasMatch();
}

/// Reads the form of a waybill.
class Form
{
public:
    Form(const Call& call, Book& book) : m_call(call), m_book(book) {}

    Draft read()
    {
        readShipment();
        readDate();
        readSender();
        if (isYes(m_call.properties.value("NewAddress"_L1)))
            readRecipientByText();
        else
            readRecipientByRef();
        readPlaces();
        readMoney();
        if (const Point* point = destination(waybill))
            m_draft.errors += pointRemarks(waybill, *point);
        return m_draft;
    }

private:
    QString text(QLatin1StringView name) const { return m_call.text(name); }
    void error(QStringView code) { m_draft.errors.append(remark(code.toString())); }
    void warn(QStringView code) { m_draft.warnings.append(remark(code.toString())); }

    void readShipment();
    void readWeight();
    void readCost();
    void readDescription();
    void readDate();
    void readSender();
    QString phone(QLatin1StringView name, QStringView missing, QStringView wrong);
    void readAddress(Party& party, QLatin1StringView name, QLatin1StringView index, QStringView unknown);
    void readRecipientByText();
    void readNewPoint(const Settlement& town);
    void readNewDoor(const Settlement& town);
    void readRecipientByRef();
    void readPlaces();
    void readMoney();

    const Call& m_call;
    Book& m_book;
    Draft m_draft;
    Waybill& waybill = m_draft.waybill; ///< what is being read
};

void Form::readShipment()
{
    static const QStringList services{u"DoorsDoors"_s,     u"DoorsWarehouse"_s, u"WarehouseWarehouse"_s,
                                      u"WarehouseDoors"_s, u"DoorsPostomat"_s,  u"WarehousePostomat"_s};
    static const QStringList cargoes{u"Parcel"_s, u"Cargo"_s, u"Documents"_s, u"TiresWheels"_s, u"Pallet"_s};
    static const QStringList payers{u"Sender"_s, u"Recipient"_s, u"ThirdPerson"_s};
    waybill.service = text("ServiceType"_L1);
    waybill.cargo = text("CargoType"_L1);
    waybill.payer = text("PayerType"_L1);
    waybill.method = text("PaymentMethod"_L1);
    waybill.orderNumber = text("InfoRegClientBarcodes"_L1);
    waybill.additional = text("AdditionalInformation"_L1);
    if (!services.contains(waybill.service))
        error(u"20000203506");
    if (!cargoes.contains(waybill.cargo))
        error(u"20000200184");
    if (!payers.contains(waybill.payer))
        error(u"20000901636");
    if (waybill.method.isEmpty())
        error(u"20000200250");
    else if (waybill.method != "Cash"_L1 && waybill.method != "NonCash"_L1)
        error(u"20000200251");
    else if (waybill.payer == "ThirdPerson"_L1 && waybill.method != "NonCash"_L1)
        error(u"20000200350");
    const std::optional<double> seats = asNumber(text("SeatsAmount"_L1));
    if (text("SeatsAmount"_L1).isEmpty())
        error(u"20000200313");
    else if (!seats || *seats < 1 || *seats > 999 || *seats != std::floor(*seats))
        error(u"20000200314");
    else
        waybill.seats = static_cast<int>(*seats);
    readWeight();
    readCost();
    readDescription();
}

// A weight is kept in tenths of a kilogram, rounded up.
void Form::readWeight()
{
    QString given = text("Weight"_L1);
    if (given.isEmpty()) // the places may say it
    {
        double sum = 0;
        for (const QJsonValue seat : m_call.properties.value("OptionsSeat"_L1).toArray())
            sum += asNumber(asText(seat["weight"_L1])).value_or(0);
        given = sum > 0 ? decimal(sum) : QString();
    }
    const std::optional<double> weight = asNumber(given);
    if (!weight || *weight <= 0)
        return error(u"20000200373");
    if (*weight > 30000)
        return error(u"20000200375");
    waybill.weight = std::max(0.1, std::ceil(*weight * 10 - 1e-6) / 10);
    if (std::abs(waybill.weight - *weight) > 1e-6)
        warn(u"30000200881");
    const QString volume = text("VolumeGeneral"_L1);
    const std::optional<double> cubic = asNumber(volume);
    if (!volume.isEmpty() && (!cubic || *cubic < 0))
        return error(u"20000202461");
    waybill.volume = cubic.value_or(0);
    if (waybill.volume > 0 && waybill.volume < 0.0004) {
        waybill.volume = 0.0004;
        warn(u"30000200888");
    }
}

void Form::readCost()
{
    const QJsonValue given = m_call.properties.value("Cost"_L1);
    if (given.isDouble())
        return error(u"20000200120");
    const std::optional<double> cost = asNumber(asText(given));
    if (!cost || *cost < 0)
        return error(u"20000200118");
    if (*cost > 1'000'000)
        return error(u"20000203745");
    if (waybill.weight <= 100 && *cost > 399'999)
        return error(u"20000203744");
    waybill.cost = std::ceil(*cost);
    if (waybill.cost != *cost)
        warn(u"30000200884");
}

void Form::readDescription()
{
    const QString given = m_call.properties.value("Description"_L1).toString();
    waybill.description = given.simplified();
    if (!isUkrainian(waybill.description))
        error(u"20000200151");
    else if (waybill.description.size() > 120)
        error(u"20000200152");
    else if (hasBannedWord(waybill.description))
        error(u"20000204014");
    else if (waybill.description != given)
        warn(u"30000200883");
}

void Form::readDate()
{
    const QString given = text("DateTime"_L1);
    const QDate today = kyiv(m_call.now).date();
    waybill.day = given.isEmpty() ? today : dayFrom(given);
    if (!waybill.day.isValid())
        return error(u"20000400456");
    if (waybill.day < today)
        return error(u"20000400455");
    const bool isSunday = waybill.day.dayOfWeek() == Qt::Sunday;
    if (isSunday)
        waybill.day = waybill.day.addDays(1);
    if (isSunday || given.isEmpty())
        warn(u"30000200880");
}

QString Form::phone(QLatin1StringView name, QStringView missing, QStringView wrong)
{
    const QString given = text(name);
    const QString phone = phoneFrom(given);
    if (given.isEmpty())
        error(missing);
    else if (phone.isEmpty())
        error(wrong);
    return phone;
}

void Form::readAddress(Party& party, QLatin1StringView name, QLatin1StringView index, QStringView unknown)
{
    if (!places().byCity(party.cityRef))
        return; // said already
    const QString ref = text(name);
    const Point* point = ref.isEmpty() ? places().pointByIndex(text(index)) : places().point(ref);
    const Address* address = m_book.address(ref);
    const QString& service = waybill.service;
    const bool isDoor = &party == &waybill.sender ? service.startsWith(u"Doors"_s) : service.endsWith(u"Doors"_s);
    if (!isDoor && point && places().settlementOf(*point).cityRef == party.cityRef) {
        party.point = point->ref;
        party.address = description(*point);
    } else if (isDoor && address && address->counterparty == party.counterparty)
        party.address = address->describe();
    else
        error(unknown);
}

void Form::readSender()
{
    Party& sender = waybill.sender;
    sender.cityRef = text("CitySender"_L1);
    if (sender.cityRef.isEmpty())
        error(u"20000200107");
    else if (!places().byCity(sender.cityRef))
        error(u"20000200106");
    sender.counterparty = text("Sender"_L1);
    const Counterparty* who = m_book.counterparty(sender.counterparty);
    if (sender.counterparty.isEmpty())
        error(u"20000901547");
    else if (!who)
        error(u"20000201670");
    sender.contact = text("ContactSender"_L1);
    const Contact* contact = m_book.contact(sender.contact);
    if (!contact || contact->counterparty != sender.counterparty)
        error(u"20002102175");
    sender.phone = phone("SendersPhone"_L1, u"20000300445", u"20000300444");
    readAddress(sender, "SenderAddress"_L1, "SenderWarehouseIndex"_L1, u"20000202714");
    if (who && contact) {
        sender.company = who->type == "Organization"_L1 ? who->describe() : QString();
        sender.name = contact->describe();
    }
}

void Form::readRecipientByRef()
{
    Party& recipient = waybill.recipient;
    recipient.cityRef = text("CityRecipient"_L1);
    if (recipient.cityRef.isEmpty())
        error(u"20000200104");
    else if (!places().byCity(recipient.cityRef))
        error(u"20000200103");
    recipient.counterparty = text("Recipient"_L1);
    const Counterparty* who = m_book.counterparty(recipient.counterparty);
    if (recipient.counterparty.isEmpty())
        error(u"20002402782");
    else if (!who)
        error(u"20001802017");
    recipient.contact = text("ContactRecipient"_L1);
    const Contact* contact = m_book.contact(recipient.contact);
    if (!contact || contact->counterparty != recipient.counterparty)
        error(u"20000300398");
    recipient.phone = phone("RecipientsPhone"_L1, u"20000300435", u"20000300434");
    readAddress(recipient, "RecipientAddress"_L1, "RecipientWarehouseIndex"_L1, u"20000202715");
    if (who && contact) {
        recipient.company = who->type == "Organization"_L1 ? who->describe() : QString();
        recipient.name = contact->describe();
    }
}

void Form::readRecipientByText()
{
    Party& recipient = waybill.recipient;
    const QString company = text("RecipientType"_L1) == "Organization"_L1 ? text("RecipientName"_L1) : QString();
    recipient.company = company.isEmpty() ? company : (text("OwnershipForm"_L1) + u' ' + company).trimmed();
    recipient.name = company.isEmpty() ? text("RecipientName"_L1) : text("RecipientContactName"_L1);
    if (!isCyrillicName(recipient.name) || !recipient.name.contains(u' '))
        error(u"20000201465");
    recipient.phone = phone("RecipientsPhone"_L1, u"20000300435", u"20000300434");
    const QString name = text("RecipientCityName"_L1);
    const Settlement* town = places().byName(name, text("RecipientArea"_L1), text("RecipientAreaRegions"_L1));
    if (name.isEmpty())
        return error(u"20000503570");
    if (!town)
        return error(u"20000503569");
    recipient.cityRef = town->cityRef;
    if (text("RecipientAddressName"_L1).isEmpty())
        return error(u"20000201396");
    if (waybill.service.endsWith(u"Doors"_s))
        readNewDoor(*town);
    else
        readNewPoint(*town);
}

void Form::readNewPoint(const Settlement& town)
{
    QString number = text("RecipientAddressName"_L1);
    const Point* point = places().pointByNumber(town.cityRef, number.remove(u'№').toInt());
    if (!point)
        return error(u"20000303520");
    waybill.recipient.point = point->ref;
    waybill.recipient.address = description(*point);
}

void Form::readNewDoor(const Settlement& town)
{
    const QString street = text("RecipientAddressName"_L1);
    const bool isKnown = std::ranges::any_of(places().streets, [&](const Street& each) {
        return each.cityRef == town.cityRef && street.endsWith(each.name, Qt::CaseInsensitive);
    });
    if (town.doors == Settlement::Doors::NotServed)
        return error(u"20000201797");
    if (!isKnown || text("RecipientHouse"_L1).isEmpty())
        return error(u"20000303520");
    const QString flat = text("RecipientFlat"_L1);
    waybill.recipient.address =
        street + u", "_s + text("RecipientHouse"_L1) + (flat.isEmpty() ? QString() : u" кв. "_s + flat);
}

void Form::readPlaces()
{
    waybill.places = m_call.properties.value("OptionsSeat"_L1).toArray();
    if (!waybill.places.isEmpty() && waybill.places.size() != waybill.seats)
        error(u"20000201813");
    if (waybill.service.endsWith(u"Postomat"_s))
        if (const Point* point = destination(waybill); point && !point->isLocker())
            error(u"20000203506");
}

void Form::readMoney()
{
    for (const QJsonValue back : m_call.properties.value("BackwardDeliveryData"_L1).toArray()) {
        static const QStringList kinds{u"Documents"_s, u"Money"_s,           u"SignedDocuments"_s,
                                       u"Trays"_s,     u"CreditDocuments"_s, u"Other"_s};
        const QString kind = asText(back["CargoType"_L1]);
        if (!kinds.contains(kind))
            return error(u"20000200075");
        if (kind != "Money"_L1)
            continue;
        waybill.moneyBack = asNumber(asText(back["RedeliveryString"_L1])).value_or(0);
        waybill.moneyBackPayer = asText(back["PayerType"_L1]);
        if (waybill.moneyBack < 1)
            error(u"20000200080");
    }
    const QString control = text("AfterpaymentOnGoodsCost"_L1);
    if (control.isEmpty() || control == "0"_L1)
        return;
    const std::optional<double> sum = asNumber(control);
    if (!sum || *sum < 1)
        return error(u"20000200033");
    if (waybill.hasMoneyBack())
        return error(u"20000200035");
    waybill.paymentControl = std::floor(*sum);
    if (waybill.paymentControl != *sum)
        warn(u"30000202720");
}

} // namespace

Draft draftFrom(const Call& call, Book& book)
{
    return Form(call, book).read();
}

} // namespace aviso::practice::novaposhta
