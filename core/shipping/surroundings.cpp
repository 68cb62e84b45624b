#include "core/shipping/surroundings.h"

#include "core/model/accounts.h"

#include <utility>

namespace aviso::shipping {

Result<Surroundings> loadSurroundings(storage::Connection& connection, const model::Shipment& shipment)
{
    Surroundings found;
    if (shipment.account) {
        auto account = model::loadAccount(connection, *shipment.account);
        if (!account)
            return std::unexpected(account.error());
        found.account = *std::move(account);
    }
    const auto others = model::otherOrders(connection, {shipment.id});
    if (!others)
        return std::unexpected(others.error());
    if (const auto other = others->constFind(shipment.id); other != others->cend())
        found.other = *other;
    auto hold = model::holdOf(connection, shipment.id);
    if (!hold)
        return std::unexpected(hold.error());
    found.hold = *std::move(hold);
    return found;
}

} // namespace aviso::shipping
