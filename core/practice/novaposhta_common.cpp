#include "core/practice/novaposhta_methods.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

using Pairs = std::initializer_list<std::pair<QStringView, QStringView>>;

Reply pairs(Pairs all)
{
    QJsonArray rows;
    for (const auto& [ref, name] : all)
        rows.append(QJsonObject{{u"Description"_s, name.toString()}, {u"Ref"_s, ref.toString()}});
    return list(rows);
}

/// A list whose Refs are identifiers.
Reply named(const QStringList& names, const QString& kind, const QJsonObject& more = {})
{
    QJsonArray rows;
    for (const QString& name : names) {
        QJsonObject row = more;
        row.insert(u"Ref"_s, refFor(kind + u' ' + name));
        row.insert(u"Description"_s, name);
        row.insert(u"DescriptionRu"_s, name);
        rows.append(row);
    }
    return list(rows);
}

Reply cargoTypes(const Call&, Book&)
{
    return pairs({{u"Parcel", u"Посилка"},
                  {u"Cargo", u"Вантаж"},
                  {u"Documents", u"Документи"},
                  {u"TiresWheels", u"Шини-диски"},
                  {u"Pallet", u"Палети"}});
}

Reply serviceTypes(const Call&, Book&)
{
    return pairs({{u"DoorsDoors", u"Адреса-Адреса"},
                  {u"DoorsWarehouse", u"Адреса-Відділення"},
                  {u"WarehouseWarehouse", u"Відділення-Відділення"},
                  {u"WarehouseDoors", u"Відділення-Адреса"},
                  {u"DoorsPostomat", u"Адреса-Поштомат"},
                  {u"WarehousePostomat", u"Відділення-Поштомат"}});
}

Reply payers(const Call&, Book&)
{
    return pairs({{u"Sender", u"Відправник"}, {u"Recipient", u"Одержувач"}, {u"ThirdPerson", u"Третя особа"}});
}

Reply paymentForms(const Call&, Book&)
{
    return pairs({{u"NonCash", u"Безготівковий"}, {u"Cash", u"Готівка"}});
}

Reply backwardTypes(const Call&, Book&)
{
    return pairs({{u"Documents", u"Документи"}, {u"Money", u"Гроші"}});
}

Reply counterpartyTypes(const Call&, Book&)
{
    return pairs({{u"PrivatePerson", u"Приватна особа"}, {u"Organization", u"Організація"}});
}

Reply packs(const Call&, Book&)
{
    return named({u"Коробка (0,5 кг)"_s, u"Коробка (1 кг)"_s, u"Коробка (2 кг)"_s, u"Коробка (5 кг)"_s,
                  u"Конверт з бульбашкою"_s},
                 u"pack"_s, {{u"Length"_s, 240}, {u"Width"_s, 170}, {u"Height"_s, 100}, {u"VolumetricWeight"_s, 1}});
}

Reply pallets(const Call&, Book&)
{
    return named({u"Палета від 1 кв.м до 1,49 кв.м"_s, u"Палета від 0,5 кв.м до 0,99 кв.м"_s}, u"pallet"_s,
                 {{u"Weight"_s, u"816"_s}});
}

Reply tyres(const Call&, Book&)
{
    return named({u"Шина легкова R 13-14"_s, u"Шина легкова R 15-17"_s, u"Диск легковий"_s}, u"tyre"_s,
                 {{u"Weight"_s, u"9"_s}, {u"DescriptionType"_s, u"Tires"_s}});
}

Reply descriptions(const Call& call, Book&)
{
    static const QStringList all{
        u"Аксесуари"_s, u"Взуття"_s, u"Вироби з кераміки"_s, u"Документи"_s, u"Дитячі речі"_s,      u"Іграшки"_s,
        u"Кава"_s,      u"Книги"_s,  u"Косметика"_s,         u"Одяг"_s,      u"Побутова техніка"_s, u"Посуд"_s,
        u"Чай"_s};
    return page(named(all.filter(call.text("FindByString"_L1), Qt::CaseInsensitive), u"goods"_s).data.toArray(), call,
                500);
}

Reply ownershipForms(const Call&, Book&)
{
    QJsonArray rows;
    for (const auto& [brief, full] :
         {std::pair{u"ТОВ"_s, u"Товариство з обмеженою відповідальністю"_s},
          std::pair{u"ФОП"_s, u"Фізична особа-підприємець"_s}, std::pair{u"ПП"_s, u"Приватне підприємство"_s},
          std::pair{u"АТ"_s, u"Акціонерне товариство"_s}})
        rows.append(
            QJsonObject{{u"Ref"_s, refFor(u"ownership "_s + brief)}, {u"Description"_s, brief}, {u"FullName"_s, full}});
    return list(rows);
}

// By the settlement: with the key of a city it does not know the place.
Reply timeIntervals(const Call& call, Book&)
{
    static const std::array hours{std::pair{9, 12}, std::pair{12, 15}, std::pair{15, 19},
                                  std::pair{9, 18}, std::pair{9, 19},  std::pair{18, 21}};
    if (!places().bySettlement(call.text("RecipientCityRef"_L1)))
        return refusal(u"20000400449"_s);
    if (!call.text("DateTime"_L1).isEmpty() && !dayFrom(call.text("DateTime"_L1)).isValid())
        return refusal(u"20000400456"_s);
    QJsonArray rows;
    for (const QString& name : {u"CityDeliveryTimeInterval"_s, u"CityDeliveryTimeIntervalPostomat"_s})
        for (size_t i = 0; i < hours.size(); ++i)
            rows.append(QJsonObject{{u"Number"_s, name + QString::number(i + 1)},
                                    {u"Start"_s, u"%1:00"_s.arg(hours[i].first, 2, 10, QLatin1Char('0'))},
                                    {u"End"_s, u"%1:00"_s.arg(hours[i].second, 2, 10, QLatin1Char('0'))},
                                    {u"onNextDay"_s, 0}});
    return list(rows);
}

Reply messageCodes(const Call&, Book&)
{
    QJsonArray rows;
    for (const Message& each : messages())
        rows.append(QJsonObject{{u"MessageCode"_s, each.code},
                                {u"MessageText"_s, each.english},
                                {u"MessageDescriptionRU"_s, QString()},
                                {u"MessageDescriptionUA"_s, each.ukrainian.toString()}});
    for (const auto word : {"SUCCESS_MESSAGE_HAS_AUTORETURN"_L1, "SUCCESS_MESSAGE_NO_AUTORETURN"_L1})
        rows.append(QJsonObject{{u"MessageCode"_s, QString()},
                                {u"MessageText"_s, word},
                                {u"MessageDescriptionRU"_s, QString()},
                                {u"MessageDescriptionUA"_s, u"Зберігання продовжено"_s}});
    return list(rows);
}

constexpr std::array methods{
    Method{"Common"_L1, "getCargoTypes"_L1, Access::Open, &cargoTypes},
    Method{"Common"_L1, "getServiceTypes"_L1, Access::Open, &serviceTypes},
    Method{"Common"_L1, "getTypesOfPayers"_L1, Access::Open, &payers},
    Method{"Common"_L1, "getTypesOfPayersForRedelivery"_L1, Access::Open, &payers},
    Method{"Common"_L1, "getPaymentForms"_L1, Access::Open, &paymentForms},
    Method{"Common"_L1, "getBackwardDeliveryCargoTypes"_L1, Access::Open, &backwardTypes},
    Method{"Common"_L1, "getTypesOfCounterparties"_L1, Access::Open, &counterpartyTypes},
    Method{"Common"_L1, "getPackList"_L1, Access::Open, &packs},
    Method{"Common"_L1, "getPalletsList"_L1, Access::Open, &pallets},
    Method{"Common"_L1, "getTiresWheelsList"_L1, Access::Open, &tyres},
    Method{"Common"_L1, "getCargoDescriptionList"_L1, Access::Open, &descriptions},
    Method{"Common"_L1, "getOwnershipFormsList"_L1, Access::Open, &ownershipForms},
    Method{"Common"_L1, "getTimeIntervals"_L1, Access::Open, &timeIntervals},
    Method{"Common"_L1, "getMessageCodeText"_L1, Access::Open, &messageCodes},
};

} // namespace

std::span<const Method> commonMethods()
{
    return methods;
}

} // namespace aviso::practice::novaposhta
