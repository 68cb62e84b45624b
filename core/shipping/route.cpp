#include "core/shipping/route.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;

Result<Route> findRoute(const Desk& desk, const model::Account& account)
{
    const auto entry = desk.catalogue.constFind(account.carrier);
    Route route{.account = account,
                .carrier = carriers::find(desk.carriers, account.carrier),
                .channel = carriers::findChannel(desk.carriers, account),
                .entry = entry == desk.catalogue.constEnd() ? nullptr : &*entry};
    if (!route.carrier || !route.channel || !route.channel->buy || !route.entry)
        return failure(Error::Kind::Refused, u"no-connector"_s, u"account"_s);
    if (const catalogue::AccountChannel* channel = catalogue::channel(*route.entry, account.channel))
        route.secretKeys = channel->secrets + channel->optionalSecrets;
    return route;
}

Result<std::shared_ptr<carriers::Session>> openLine(const Desk& desk, const Route& route)
{
    return desk.lines.session(route.account, route.secretKeys);
}

} // namespace aviso::shipping
