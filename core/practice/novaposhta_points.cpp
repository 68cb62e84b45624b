#include "core/practice/novaposhta_places.h"
#include "core/practice/novaposhta_wire.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

QJsonObject week(const QString& weekdays, const QString& saturday, const QString& sunday)
{
    QJsonObject out;
    for (const QString& day : {u"Monday"_s, u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s})
        out.insert(day, weekdays);
    out.insert(u"Saturday"_s, saturday);
    out.insert(u"Sunday"_s, sunday);
    return out;
}

QJsonObject boxJson(const Box& box)
{
    return {{u"Width"_s, box.width}, {u"Height"_s, box.height}, {u"Length"_s, box.length}};
}

QString category(Point::Kind kind)
{
    if (kind == Point::Kind::Locker || kind == Point::Kind::BankLocker)
        return u"Postomat"_s;
    return kind == Point::Kind::Shop ? u"Store"_s : u"Branch"_s;
}

QJsonObject hours(const Point& point)
{
    const bool isLocker = point.isLocker();
    const QString open = u"08:00-20:00"_s;
    const QJsonObject schedule = isLocker
                                     ? week(u"00:01-23:59"_s, u"00:01-23:59"_s, u"00:01-23:59"_s)
                                     : week(open, u"09:00-18:00"_s, point.number % 2 == 0 ? u"-"_s : u"10:00-16:00"_s);
    return {{u"Schedule"_s, schedule},
            {u"Reception"_s, isLocker ? schedule : week(u"08:00-18:30"_s, u"09:00-16:00"_s, u"-"_s)},
            {u"Delivery"_s, schedule}};
}

QJsonObject placing(const Point& point)
{
    const Settlement& town = places().settlementOf(point);
    const auto degrees = [](double value) { return QString::number(value, 'f', 15); };
    const double shift = 0.002 * (point.siteKey % 17);
    return {{u"CityRef"_s, town.cityRef},
            {u"CityDescription"_s, town.name},
            {u"CityDescriptionRu"_s, town.nameRu},
            {u"SettlementRef"_s, town.ref},
            {u"SettlementDescription"_s, town.name},
            {u"SettlementAreaDescription"_s, town.area + u" область"_s},
            {u"SettlementRegionsDescription"_s, town.region},
            {u"SettlementTypeDescription"_s, town.type},
            {u"Latitude"_s, degrees(town.latitude + shift)},
            {u"Longitude"_s, degrees(town.longitude - shift)},
            {u"DistrictCode"_s, town.latin.left(3).toUpper() + QString::number(point.number % 40)},
            {u"RegionCity"_s, town.name.toUpper()},
            {u"PostalCodeUA"_s, town.postcode}};
}

QJsonObject limits(const Point& point)
{
    return {{u"TotalMaxWeightAllowed"_s, decimal(point.totalMost)},
            {u"PlaceMaxWeightAllowed"_s, decimal(point.placeMost)},
            {u"SendingLimitationsOnDimensions"_s, boxJson(point.box)},
            {u"ReceivingLimitationsOnDimensions"_s, boxJson(point.box)},
            {u"MaxDeclaredCost"_s, QString::number(point.valueMost)}};
}

void addAll(QJsonObject& row, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        row.insert(it.key(), it.value());
}

} // namespace

QString typeRef(Point::Kind kind)
{
    static const QStringList refs{u"841339c7-591a-42e2-8233-7a0a00f0ed6f"_s, u"9a68df70-0267-42a8-bb5c-37f427e36ee4"_s,
                                  u"f9316480-5f2d-425d-bc2c-ac7cd29decf0"_s, u"95dc212d-479c-4ffb-a8ab-8c1b9073d0bc"_s,
                                  u"6f8c7162-4b72-4b0a-88e5-906948c6a92f"_s};
    return refs.value(static_cast<int>(kind));
}

QString shortAddress(const Point& point)
{
    return places().settlementOf(point).name + u", "_s + point.street;
}

QString description(const Point& point)
{
    static const QStringList names{u"Відділення №%1"_s, u"Вантажне відділення №%1"_s, u"Поштомат \"Нова Пошта\" №%1"_s,
                                   u"Поштомат ПриватБанку №%1"_s, u"Пункт приймання-видачі №%1"_s};
    const QString most = point.kind == Point::Kind::Branch ? u" (до %1 кг)"_s.arg(point.placeMost) : QString();
    return names.value(static_cast<int>(point.kind)).arg(point.number) + most + u": "_s + point.street;
}

QJsonObject pointJson(const Point& point)
{
    const bool isLocker = point.isLocker();
    const QString yesAtBranch = isLocker ? u"0"_s : u"1"_s;
    QJsonObject row{
        {u"SiteKey"_s, QString::number(point.siteKey)},
        {u"Ref"_s, point.ref},
        {u"Number"_s, QString::number(point.number)},
        {u"Description"_s, description(point)},
        {u"DescriptionRu"_s, description(point)},
        {u"ShortAddress"_s, shortAddress(point)},
        {u"ShortAddressRu"_s, shortAddress(point)},
        {u"Phone"_s, u"380800500609"_s},
        {u"TypeOfWarehouse"_s, typeRef(point.kind)},
        {u"CategoryOfWarehouse"_s, category(point.kind)},
        {u"PostFinance"_s, yesAtBranch},
        {u"BicycleParking"_s, point.number % 3 == 0 ? u"1"_s : u"0"_s},
        {u"PaymentAccess"_s, point.payment == Point::Payment::Taken ? u"1"_s : u"0"_s},
        {u"POSTerminal"_s, yesAtBranch},
        {u"InternationalShipping"_s, yesAtBranch},
        {u"SelfServiceWorkplacesCount"_s, u"0"_s},
        {u"WarehouseStatus"_s, point.status},
        {u"WarehouseStatusDate"_s, u"2026-11-01 00:00:00"_s},
        {u"WarehouseForAgent"_s, u"0"_s},
        {u"DenyToSelect"_s, point.isWorking() ? u"0"_s : u"1"_s},
        {u"CanGetMoneyTransfer"_s, yesAtBranch},
        {u"OnlyReceivingParcel"_s, u"0"_s},
        {u"PostMachineType"_s, point.machineType},
        {u"PostomatFor"_s, isLocker ? u"Sender"_s : QString()},
        {u"WarehouseIndex"_s, indexOf(point)},
    };
    addAll(row, placing(point));
    addAll(row, limits(point));
    addAll(row, hours(point));
    return row;
}

} // namespace aviso::practice::novaposhta
