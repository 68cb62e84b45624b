#include "core/practice/novaposhta_methods.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

bool contains(const QString& text, const QString& wanted)
{
    return wanted.isEmpty() || text.contains(wanted, Qt::CaseInsensitive);
}

bool begins(const QString& text, const QString& wanted)
{
    return text.startsWith(wanted, Qt::CaseInsensitive);
}

qsizetype pointsIn(const Settlement& town)
{
    return std::ranges::count_if(places().points,
                                 [&](const Point& point) { return &places().settlementOf(point) == &town; });
}

QString areaRef(const Settlement& town)
{
    for (const Area& area : places().areas)
        if (area.name == town.area)
            return area.ref;
    return {};
}

void addDays(QJsonObject& row, const Settlement& town)
{
    for (int day = 1; day <= 7; ++day)
        row.insert(u"Delivery%1"_s.arg(day), day < 7 || town.region.isEmpty() ? u"1"_s : u"0"_s);
}

QString typeName(const Settlement& town)
{
    if (town.type == u"м."_s)
        return u"місто"_s;
    return town.type == u"смт"_s ? u"селище міського типу"_s : u"село"_s;
}

Reply areas(const Call&, Book&)
{
    QJsonArray rows;
    for (const Area& area : places().areas) {
        const auto centre = std::ranges::find(places().settlements, area.name, &Settlement::area);
        rows.append(QJsonObject{{u"Ref"_s, area.ref},
                                {u"AreasCenter"_s, centre->cityRef},
                                {u"Description"_s, area.name},
                                {u"DescriptionRu"_s, area.nameRu}});
    }
    return list(rows);
}

Reply cities(const Call& call, Book&)
{
    QJsonArray rows;
    for (const Settlement& town : places().settlements) {
        if ((!call.text("Ref"_L1).isEmpty() && town.cityRef != call.text("Ref"_L1)) ||
            !contains(town.name, call.text("FindByString"_L1)) || pointsIn(town) == 0)
            continue;
        QJsonObject row{{u"Ref"_s, town.cityRef},
                        {u"Description"_s, town.name},
                        {u"DescriptionRu"_s, town.nameRu},
                        {u"Area"_s, areaRef(town)},
                        {u"AreaDescription"_s, town.area},
                        {u"SettlementType"_s, refFor(u"type "_s + town.type)},
                        {u"SettlementTypeDescription"_s, typeName(town)},
                        {u"IsBranch"_s, u"0"_s},
                        {u"CityID"_s, QString::number(town.cityId)},
                        {u"PreventEntryNewStreetsUser"_s, QJsonValue()},
                        {u"SpecialCashCheck"_s, 1}};
        addDays(row, town);
        rows.append(row);
    }
    return page(rows, call, 500);
}

Reply settlements(const Call& call, Book&)
{
    QJsonArray rows;
    for (const Settlement& town : places().settlements) {
        if (!contains(town.name, call.text("FindByString"_L1)) ||
            (!call.text("Ref"_L1).isEmpty() && town.ref != call.text("Ref"_L1)) ||
            (call.text("Warehouse"_L1) == "1"_L1 && pointsIn(town) == 0))
            continue;
        QJsonObject row{{u"Ref"_s, town.ref},
                        {u"Description"_s, town.name},
                        {u"DescriptionRu"_s, town.nameRu},
                        {u"DescriptionTranslit"_s, town.latin},
                        {u"SettlementTypeDescription"_s, typeName(town)},
                        {u"Region"_s, town.region.isEmpty() ? QString() : refFor(u"region "_s + town.region)},
                        {u"RegionsDescription"_s, town.region},
                        {u"Area"_s, areaRef(town)},
                        {u"AreaDescription"_s, town.area + u" область"_s},
                        {u"Latitude"_s, QString::number(town.latitude, 'f', 15)},
                        {u"Longitude"_s, QString::number(town.longitude, 'f', 15)},
                        {u"Index1"_s, town.postcode},
                        {u"Index2"_s, town.postcode},
                        {u"IndexCOATSU1"_s, QString::number(1000000000 + town.cityId)},
                        {u"Warehouse"_s, pointsIn(town) > 0 ? u"1"_s : u"0"_s}};
        addDays(row, town);
        rows.append(row);
    }
    return page(rows, call, 150);
}

QString present(const Settlement& town)
{
    const QString region = town.region.isEmpty() ? QString() : u", "_s + town.region + u" р-н"_s;
    return town.type + u' ' + town.name + region + u", "_s + town.area + u" обл."_s;
}

QJsonObject found(const Settlement& town)
{
    const bool isRegional = !town.region.isEmpty();
    return {{u"Present"_s, present(town)},
            {u"Warehouses"_s, pointsIn(town)},
            {u"MainDescription"_s, town.name},
            {u"Area"_s, town.area},
            {u"Region"_s, town.region},
            {u"SettlementTypeCode"_s, town.type},
            {u"Ref"_s, town.ref},
            {u"DeliveryCity"_s, town.cityRef},
            {u"AddressDeliveryAllowed"_s, town.doors == Settlement::Doors::Served},
            {u"StreetsAvailability"_s, town.doors == Settlement::Doors::Served},
            {u"ParentRegionTypes"_s, u"область"_s},
            {u"ParentRegionCode"_s, u"обл."_s},
            {u"RegionTypes"_s, isRegional ? u"район"_s : QString()},
            {u"RegionTypesCode"_s, isRegional ? u"р-н"_s : QString()}};
}

Reply foundAddresses(const QJsonArray& rows, const Call& call)
{
    Reply reply = page(rows, call, 20);
    reply.info = QJsonArray();
    reply.data = QJsonArray{QJsonObject{{u"TotalCount"_s, rows.size()}, {u"Addresses"_s, reply.data}}};
    return reply;
}

// By the beginning of a name or by a postcode; first those whose name is the word itself.
Reply searchSettlements(const Call& call, Book&)
{
    if (call.text("Limit"_L1).toInt() > 20)
        return refusal(u"20000501019"_s);
    const QString wanted = call.text("CityName"_L1);
    QList<const Settlement*> towns;
    for (const Settlement& town : places().settlements)
        if (!wanted.isEmpty() && (begins(town.name, wanted) || town.postcode == wanted))
            towns.append(&town);
    std::ranges::stable_partition(
        towns, [&](const Settlement* town) { return town->name.compare(wanted, Qt::CaseInsensitive) == 0; });
    QJsonArray rows;
    for (const Settlement* town : std::as_const(towns))
        rows.append(found(*town));
    return foundAddresses(rows, call);
}

Reply searchStreets(const Call& call, Book&)
{
    if (call.text("Limit"_L1).toInt() > 20)
        return refusal(u"20000501019"_s);
    const Settlement* town = places().bySettlement(call.text("SettlementRef"_L1));
    if (!town)
        return refusal(u"20000500626"_s);
    QJsonArray rows;
    for (const Street& street : places().streets)
        if (street.settlementRef == town->ref && contains(street.name, call.text("StreetName"_L1)))
            rows.append(
                QJsonObject{{u"SettlementRef"_s, town->ref},
                            {u"SettlementStreetRef"_s, street.ref},
                            {u"SettlementStreetDescription"_s, street.name},
                            {u"Present"_s, street.type + u' ' + street.name},
                            {u"StreetsType"_s, refFor(u"streets "_s + street.type)},
                            {u"StreetsTypeDescription"_s, street.type},
                            {u"Location"_s, QJsonObject{{u"lat"_s, town->latitude}, {u"lon"_s, town->longitude}}}});
    return foundAddresses(rows, call);
}

Reply streets(const Call& call, Book&)
{
    const QString cityRef = call.text("CityRef"_L1);
    if (cityRef.isEmpty())
        return refusal(u"20000900767"_s);
    if (!places().byCity(cityRef))
        return refusal(u"20000400449"_s);
    QJsonArray rows;
    for (const Street& street : places().streets)
        if (street.cityRef == cityRef && contains(street.name, call.text("FindByString"_L1)))
            rows.append(QJsonObject{{u"Ref"_s, street.ref},
                                    {u"Description"_s, street.name},
                                    {u"StreetsTypeRef"_s, refFor(u"streets "_s + street.type)},
                                    {u"StreetsType"_s, street.type}});
    return page(rows, call, 500);
}

bool isWanted(const Point& point, const QJsonObject& row, const Call& call)
{
    const Settlement& town = places().settlementOf(point);
    const auto agrees = [&](QLatin1StringView name, const QString& has) {
        return call.text(name).isEmpty() || call.text(name) == has;
    };
    const auto hasFlag = [&](QLatin1StringView name) {
        return !isYes(call.properties.value(name)) || asText(row, name) == "1"_L1;
    };
    const QString words = call.text("FindByString"_L1);
    const QString number = call.text("WarehouseId"_L1);
    return agrees("CityRef"_L1, town.cityRef) && agrees("SettlementRef"_L1, town.ref) &&
           agrees("CityName"_L1, town.name) && agrees("Ref"_L1, point.ref) &&
           agrees("TypeOfWarehouseRef"_L1, typeRef(point.kind)) &&
           (number.isEmpty() || number == QString::number(point.number)) && hasFlag("BicycleParking"_L1) &&
           hasFlag("PostFinance"_L1) && hasFlag("POSTerminal"_L1) && contains(description(point), words);
}

Reply warehouses(const Call& call, Book&)
{
    for (const auto& [name, isKnown] :
         {std::pair{"CityRef"_L1, places().byCity(call.text("CityRef"_L1))},
          std::pair{"SettlementRef"_L1, places().bySettlement(call.text("SettlementRef"_L1))}})
        if (!call.text(name).isEmpty() && !isRef(call.text(name)) && !isKnown)
            return refusal(u"20000400449"_s);
    QJsonArray rows;
    for (const Point& point : places().points) {
        const QJsonObject row = pointJson(point);
        if (isWanted(point, row, call))
            rows.append(row);
    }
    return page(rows, call, 500);
}

Reply warehouseTypes(const Call&, Book&)
{
    static const QStringList names{u"Поштове відділення"_s, u"Вантажне відділення"_s, u"Поштомат"_s,
                                   u"Поштомат ПриватБанку"_s, u"Parcel Shop"_s};
    QJsonArray rows;
    for (int kind = 0; kind < names.size(); ++kind)
        rows.append(QJsonObject{{u"Ref"_s, typeRef(static_cast<Point::Kind>(kind))},
                                {u"Description"_s, names[kind]},
                                {u"DescriptionRu"_s, names[kind]}});
    return list(rows);
}

Reply saveAddress(const Call& call, Book& book)
{
    const Counterparty* owner = book.counterparty(call.text("CounterpartyRef"_L1));
    const Street* street = places().street(call.text("StreetRef"_L1));
    if (!owner)
        return refusal(u"20000900752"_s);
    if (!street)
        return refusal(u"20000500639"_s);
    book.addresses.append({.ref = book.nextRef(),
                           .counterparty = owner->ref,
                           .cityRef = street->cityRef,
                           .street = street->ref,
                           .building = call.text("BuildingNumber"_L1),
                           .flat = call.text("Flat"_L1)});
    const Address& made = book.addresses.last();
    return list({QJsonObject{{u"Ref"_s, made.ref}, {u"Description"_s, made.describe()}}});
}

Reply removeAddress(const Call& call, Book& book)
{
    const QString ref = call.text("Ref"_L1);
    const auto gone = book.addresses.removeIf([&](const Address& each) { return each.ref == ref; });
    return gone == 0 ? refusal(u"20000400480"_s) : list({QJsonObject{{u"Ref"_s, ref}}});
}

constexpr std::array methods{
    Method{"Address"_L1, "getAreas"_L1, Access::Open, &areas},
    Method{"Address"_L1, "getCities"_L1, Access::Open, &cities},
    Method{"Address"_L1, "getSettlements"_L1, Access::Open, &settlements},
    Method{"Address"_L1, "searchSettlements"_L1, Access::Open, &searchSettlements},
    Method{"Address"_L1, "searchSettlementStreets"_L1, Access::Open, &searchStreets},
    Method{"Address"_L1, "getStreet"_L1, Access::Open, &streets},
    Method{"Address"_L1, "getWarehouses"_L1, Access::Open, &warehouses},
    Method{"Address"_L1, "getWarehouseTypes"_L1, Access::Open, &warehouseTypes},
    Method{"Address"_L1, "save"_L1, Access::Key, &saveAddress},
    Method{"Address"_L1, "delete"_L1, Access::Key, &removeAddress},
};

} // namespace

std::span<const Method> addressMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
