#include "core/practice/novaposhta_possible.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

constexpr double mostWithoutLetter = 14999; ///< UAH
constexpr double mostForTrustee = 30000;    ///< UAH

bool hasOpen(const Book& book, const Waybill& waybill, QLatin1StringView type)
{
    return std::ranges::any_of(book.orders, [&](const ServiceOrder& each) {
        return each.waybill == waybill.number && each.type == type && each.state == ServiceOrder::State::Received;
    });
}

std::optional<Remark> closedRemark(const Waybill& waybill)
{
    if (waybill.life == Waybill::Life::Deleted)
        return remark(u"20000301209"_s);
    if (waybill.nextKind == "Redirecting"_L1)
        return remark(u"20000301216"_s);
    if (waybill.nextKind == "CargoReturn"_L1)
        return remark(u"20000301224"_s);
    const Stage now = stage(waybill);
    if (now == Stage::Received || now == Stage::Gone)
        return remark(u"20000301208"_s);
    return std::nullopt;
}

std::optional<Remark> redirectObstacle(const Waybill& waybill, const Book& book)
{
    if (stage(waybill) == Stage::Announced)
        return remark(u"20000301248"_s);
    if (stage(waybill) == Stage::Courier)
        return remark(u"20000301223"_s);
    if (hasOpen(book, waybill, "orderRedirecting"_L1))
        return remark(u"20000302039"_s);
    if (hasOpen(book, waybill, "orderCargoReturn"_L1))
        return remark(u"20000301225"_s);
    if (waybill.cost > mostWithoutLetter)
        return remark(u"20000301217"_s);
    if (waybill.hasMoneyBack())
        return remark(u"20000301599"_s);
    return std::nullopt;
}

std::optional<Remark> returnObstacle(const Waybill& waybill, const Book& book)
{
    if (stage(waybill) == Stage::Announced)
        return Remark{.text = u"A return cannot be ordered before the parcel is on its way"_s};
    if (hasOpen(book, waybill, "orderCargoReturn"_L1))
        return remark(u"20000301225"_s);
    if (hasOpen(book, waybill, "orderRedirecting"_L1))
        return remark(u"20000302039"_s);
    return std::nullopt;
}

std::optional<Remark> storageObstacle(const Waybill& waybill, const Book& book)
{
    if (stage(waybill) != Stage::Waiting || !paidStorageFrom(waybill).isValid())
        return remark(u"20000301250"_s);
    if (hasOpen(book, waybill, "orderRedirecting"_L1))
        return remark(u"20000303544"_s);
    if (waybill.moreDays > 0 || hasOpen(book, waybill, "orderTermExtension"_L1))
        return remark(u"20000303543"_s);
    return std::nullopt;
}

} // namespace

std::optional<Remark> serviceObstacle(const Waybill* waybill, const QString& type, const Book& book)
{
    if (!waybill)
        return remark(u"20000301849"_s);
    if (const std::optional<Remark> closed = closedRemark(*waybill))
        return closed;
    if (type == "orderRedirecting"_L1)
        return redirectObstacle(*waybill, book);
    if (type == "orderCargoReturn"_L1)
        return returnObstacle(*waybill, book);
    if (type == "orderTermExtension"_L1)
        return storageObstacle(*waybill, book);
    if (stage(*waybill) == Stage::Announced || stage(*waybill) == Stage::Courier ||
        hasOpen(book, *waybill, "orderChangeEW"_L1))
        return remark(u"20000301522"_s);
    return std::nullopt;
}

QJsonObject possibilities(const Waybill& waybill, const Book& book, const QDateTime& now)
{
    const Stage at = stage(waybill);
    const Point* point = destination(waybill);
    const bool isUnderWay = at == Stage::Moving || at == Stage::Waiting || at == Stage::Courier || at == Stage::Trouble;
    const bool isInLocker = at == Stage::Waiting && point && point->isLocker();
    const bool isToDoor = waybill.service.endsWith(u"Doors"_s);
    const QDateTime received = when(waybill, {u"9"_s, u"10"_s, u"11"_s, u"106"_s});
    const auto can = [&](QLatin1StringView type) { return !serviceObstacle(&waybill, type, book); };
    return {{u"PossibilityCreateRedirecting"_s, can("orderRedirecting"_L1)},
            {u"PossibilityCreateReturn"_s, can("orderCargoReturn"_L1)},
            {u"PossibilityCreateRefusal"_s, isUnderWay && !isInLocker},
            {u"PossibilityChangeEW"_s, can("orderChangeEW"_L1)},
            {u"PossibilityChangeCash2Card"_s, isUnderWay && waybill.hasMoneyBack()},
            {u"PossibilityChangeDeliveryIntervals"_s, isToDoor && isUnderWay && at != Stage::Courier},
            {u"PossibilityTermExtension"_s, can("orderTermExtension"_L1)},
            {u"PossibilityTrusteeRecipient"_s, isUnderWay && waybill.cost <= mostForTrustee},
            {u"PossibilityLightReturn"_s, received.isValid() && waybill.weight <= 30 && received.daysTo(now) <= 14},
            {u"PossibilityCreateClaim"_s, received.isValid()}};
}

int moreStorageDays(const Waybill& waybill)
{
    const Point* point = destination(waybill);
    return point && point->isLocker() ? 2 : 7;
}

QJsonArray returnAddresses(const Waybill& waybill)
{
    const Settlement* town = places().byCity(waybill.sender.cityRef);
    const auto row = [&](const QString& kind, const QString& address) {
        return QJsonObject{{u"NonCash"_s, !waybill.sender.company.isEmpty()},
                           {u"City"_s, town ? town->name : QString()},
                           {u"Counterparty"_s, waybill.sender.company},
                           {u"ContactPerson"_s, waybill.sender.name},
                           {u"Address"_s, address},
                           {u"Phone"_s, waybill.sender.phone},
                           {u"Ref"_s, refFor(u"return "_s + kind + waybill.sender.counterparty + waybill.sender.point)},
                           {u"Type"_s, kind}};
    };
    const QString own = waybill.sender.address.isEmpty() ? u"Відділення відправника"_s : waybill.sender.address;
    return {row(u"OrderReturn"_s, own), row(u"CustomReturnAddress"_s, u"Відділення за вибором"_s)};
}

} // namespace aviso::practice::novaposhta
