#include "core/shipping/route.h"

#include "core/model/accounts.h"
#include "core/shipping/accounts.h"

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
    const catalogue::AccountChannel* channel = catalogue::channel(*route.entry, account.channel);
    if (!channel)
        return failure(Error::Kind::Refused, u"no-connector"_s, u"account"_s);
    if (auto good = checkAddresses(*channel, account); !good)
        return std::unexpected(good.error());
    route.secretKeys = channel->secrets + channel->optionalSecrets;
    return route;
}

Result<std::shared_ptr<carriers::Session>> openLine(const Desk& desk, const Route& route)
{
    return desk.lines.session(route.account, route.secretKeys);
}

Result<void> signIn(const Desk& desk, const Route& route, std::stop_token stop)
{
    const auto session = openLine(desk, route);
    const Result<void> passed = session ? (*session)->ensurePass(route.channel->signIn, std::move(stop))
                                        : Result<void>(std::unexpected(session.error()));
    if (passed)
        return {};
    Error told = passed.error();
    if (told.kind == Error::Kind::Cancelled)
        return failure(told);
    const auto noted = desk.store.write(storage::Topic::Health, [&](storage::Connection& connection) {
        return model::noteFailure(connection, route.account.id, told);
    });
    if (!noted)
        told.detail = noted.error().code;
    return failure(told);
}

Result<void> signIn(const Desk& desk, AccountId id, std::stop_token stop)
{
    const auto account = desk.store.read([&](storage::Connection& c) { return model::loadAccount(c, id); });
    if (!account)
        return std::unexpected(account.error());
    const auto route = findRoute(desk, *account);
    if (!route)
        return std::unexpected(route.error());
    return signIn(desk, *route, std::move(stop));
}

} // namespace aviso::shipping
