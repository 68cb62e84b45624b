#include "core/practice/novaposhta_methods.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

QJsonObject json(const Counterparty& who)
{
    return {{u"Ref"_s, who.ref},
            {u"Description"_s, who.describe()},
            {u"City"_s, who.cityRef},
            {u"Counterparty"_s, QJsonValue()},
            {u"FirstName"_s, who.type == "Organization"_L1 ? who.company : who.firstName},
            {u"MiddleName"_s, who.middleName},
            {u"LastName"_s, who.lastName},
            {u"OwnershipFormRef"_s, who.ownership.isEmpty() ? QString() : refFor(u"ownership "_s + who.ownership)},
            {u"OwnershipFormDescription"_s, who.ownership},
            {u"EDRPOU"_s, who.edrpou},
            {u"CounterpartyType"_s, who.type}};
}

QJsonObject json(const Contact& contact)
{
    return {
        {u"Ref"_s, contact.ref},          {u"Description"_s, contact.describe()}, {u"Phones"_s, contact.phone},
        {u"Email"_s, contact.email},      {u"FirstName"_s, contact.firstName},    {u"MiddleName"_s, contact.middleName},
        {u"LastName"_s, contact.lastName}};
}

Reply counterparties(const Call& call, Book& book)
{
    QJsonArray rows;
    for (const Counterparty& each : std::as_const(book.counterparties))
        if (each.property == call.text("CounterpartyProperty"_L1) &&
            each.describe().contains(call.text("FindByString"_L1), Qt::CaseInsensitive))
            rows.append(json(each));
    return page(rows, call, 100);
}

Reply contactPersons(const Call& call, Book& book)
{
    if (!book.counterparty(call.text("Ref"_L1)))
        return refusal(u"20000900752"_s);
    QJsonArray rows;
    for (const Contact& each : std::as_const(book.contacts))
        if (each.counterparty == call.text("Ref"_L1))
            rows.append(json(each));
    return page(rows, call, 100);
}

Reply addresses(const Call& call, Book& book)
{
    if (!book.counterparty(call.text("Ref"_L1)))
        return refusal(u"20000900752"_s);
    QJsonArray rows;
    for (const Address& each : std::as_const(book.addresses))
        if (each.counterparty == call.text("Ref"_L1))
            rows.append(QJsonObject{{u"Ref"_s, each.ref}, {u"Description"_s, each.describe()}});
    return page(rows, call, 100);
}

Reply options(const Call& call, Book& book)
{
    const Counterparty* who = book.counterparty(call.text("Ref"_L1));
    if (!who)
        return refusal(u"20000900752"_s);
    const bool isFirm = who->type == "Organization"_L1;
    return list({QJsonObject{
        {u"CanNonCashPayment"_s, isFirm},
        {u"CanPayTheThirdPerson"_s, isFirm},
        {u"CanAfterpaymentOnGoodsCost"_s, isFirm},
        {u"CanSentFromPostomat"_s, true},
        {u"CustomerReturn"_s, isFirm ? u"1"_s : u"0"_s},
        {u"DayCustomerReturn"_s, isFirm ? u"7"_s : u"0"_s},
        {u"SecurePayment"_s, false},
        {u"InternationalDelivery"_s, false},
        {u"PickupService"_s, true},
        {u"HideDeliveryCost"_s, false},
        {u"Debtor"_s, u"0"_s},
        {u"PrintMarkingAllowedTypes"_s, QJsonArray{u"Marking_85x85"_s, u"Marking_100x100"_s}},
    }});
}

bool hasPrivateName(const Call& call)
{
    return !call.text("FirstName"_L1).isEmpty() && !call.text("LastName"_L1).isEmpty();
}

void read(Contact& contact, const Call& call)
{
    contact.firstName = call.text("FirstName"_L1);
    contact.middleName = call.text("MiddleName"_L1);
    contact.lastName = call.text("LastName"_L1);
    contact.phone = phoneFrom(call.text("Phone"_L1));
    contact.email = call.text("Email"_L1);
}

void read(Counterparty& who, const Call& call)
{
    const QString form = call.text("OwnershipForm"_L1);
    who.firstName = call.text("FirstName"_L1);
    who.middleName = call.text("MiddleName"_L1);
    who.lastName = call.text("LastName"_L1);
    who.company = call.text("CompanyName"_L1);
    who.edrpou = call.text("EDRPOU"_L1);
    for (const QString& brief : {u"ТОВ"_s, u"ФОП"_s, u"ПП"_s, u"АТ"_s})
        if (form == refFor(u"ownership "_s + brief) || form == brief)
            who.ownership = brief;
    if (!call.text("CityRef"_L1).isEmpty())
        who.cityRef = call.text("CityRef"_L1);
}

QList<Remark> wrongWith(const Call& call)
{
    if (call.text("CounterpartyType"_L1) == "Organization"_L1) {
        QList<Remark> out;
        if (call.text("EDRPOU"_L1).isEmpty()) // one of the errors that come without a code
            out.append({.text = u"EDRPOU can't be empty"_s});
        if (call.text("CompanyName"_L1).isEmpty())
            out.append(remark(u"20000900759"_s));
        return out;
    }
    return hasPrivateName(call) ? QList<Remark>() : QList<Remark>{remark(u"20000100527"_s)};
}

/// The contact person comes as an answer within the answer.
QJsonObject inner(const QJsonArray& rows)
{
    QJsonObject out = envelope(list(rows));
    out.insert(u"translatedErrors"_s, QJsonArray());
    return out;
}

// All private recipients are contacts of one counterparty.
Reply saveCounterparty(const Call& call, Book& book)
{
    if (const QList<Remark> wrong = wrongWith(call); !wrong.isEmpty())
        return refusal(wrong);
    Counterparty who{.property = call.text("CounterpartyProperty"_L1), .type = call.text("CounterpartyType"_L1)};
    if (who.type.isEmpty())
        who.type = u"PrivatePerson"_s;
    read(who, call);
    const bool isPrivate = who.type == "PrivatePerson"_L1;
    const auto same = std::ranges::find_if(book.counterparties, [&](const Counterparty& each) {
        return each.property == who.property && each.type == who.type &&
               (isPrivate ? each.property == "Recipient"_L1 : each.edrpou == who.edrpou);
    });
    const bool isKnown = same != book.counterparties.end();
    who.ref = isKnown ? same->ref : book.nextRef();
    if (!isKnown)
        book.counterparties.append(who);
    QJsonArray made;
    if (isPrivate) {
        Contact contact{.counterparty = who.ref};
        read(contact, call);
        const auto twin = std::ranges::find_if(book.contacts, [&](const Contact& each) {
            return each.counterparty == who.ref && each.describe() == contact.describe() && each.phone == contact.phone;
        });
        contact.ref = twin == book.contacts.end() ? book.nextRef() : twin->ref;
        if (twin == book.contacts.end())
            book.contacts.append(contact);
        made.append(json(contact));
    }
    QJsonObject row = json(who);
    row.insert(u"ContactPerson"_s, inner(made));
    return list({row});
}

Reply updateCounterparty(const Call& call, Book& book)
{
    Counterparty* who = book.counterparty(call.text("Ref"_L1));
    if (!who)
        return refusal(u"20000900752"_s);
    if (who->property == "Sender"_L1 && who->type == "PrivatePerson"_L1)
        return refusal(u"20000801416"_s);
    if (const QList<Remark> wrong = wrongWith(call); !wrong.isEmpty())
        return refusal(wrong);
    read(*who, call);
    return list({json(*who)});
}

Reply removeCounterparty(const Call& call, Book& book)
{
    const QString ref = call.text("Ref"_L1);
    const Counterparty* who = book.counterparty(ref);
    if (!who || who->property == "Sender"_L1)
        return refusal(u"20000400480"_s);
    book.counterparties.removeIf([&](const Counterparty& each) { return each.ref == ref; });
    book.contacts.removeIf([&](const Contact& each) { return each.counterparty == ref; });
    return list({QJsonObject{{u"Ref"_s, ref}}});
}

Reply saveContact(const Call& call, Book& book)
{
    const QString owner = call.text("CounterpartyRef"_L1);
    if (!book.counterparty(owner))
        return refusal(u"20000900752"_s);
    if (!hasPrivateName(call))
        return refusal(u"20000100527"_s);
    Contact contact{.counterparty = owner};
    read(contact, call);
    if (contact.phone.isEmpty())
        return refusal(u"20000300434"_s);
    const bool isKnown = std::ranges::any_of(book.contacts, [&](const Contact& each) {
        return each.counterparty == owner && each.phone == contact.phone && each.describe() == contact.describe();
    });
    if (isKnown)
        return refusal(u"20000801543"_s);
    contact.ref = book.nextRef();
    book.contacts.append(contact);
    return list({json(contact)});
}

Reply updateContact(const Call& call, Book& book)
{
    Contact* contact = book.contact(call.text("Ref"_L1));
    if (!contact)
        return refusal(u"20000400480"_s);
    if (!hasPrivateName(call))
        return refusal(u"20000100527"_s);
    read(*contact, call);
    return list({json(*contact)});
}

Reply removeContact(const Call& call, Book& book)
{
    const QString ref = call.text("Ref"_L1);
    const auto gone = book.contacts.removeIf([&](const Contact& each) { return each.ref == ref; });
    return gone == 0 ? refusal(u"20000400480"_s) : list({QJsonObject{{u"Ref"_s, ref}}});
}

constexpr std::array methods{
    Method{"Counterparty"_L1, "getCounterparties"_L1, Access::Key, &counterparties},
    Method{"Counterparty"_L1, "getCounterpartyContactPersons"_L1, Access::Key, &contactPersons},
    Method{"Counterparty"_L1, "getCounterpartyAddresses"_L1, Access::Key, &addresses},
    Method{"Counterparty"_L1, "getCounterpartyOptions"_L1, Access::Key, &options},
    Method{"Counterparty"_L1, "save"_L1, Access::Key, &saveCounterparty},
    Method{"Counterparty"_L1, "update"_L1, Access::Key, &updateCounterparty},
    Method{"Counterparty"_L1, "delete"_L1, Access::Key, &removeCounterparty},
    Method{"ContactPerson"_L1, "save"_L1, Access::Key, &saveContact},
    Method{"ContactPerson"_L1, "update"_L1, Access::Key, &updateContact},
    Method{"ContactPerson"_L1, "delete"_L1, Access::Key, &removeContact},
};

} // namespace

std::span<const Method> peopleMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
