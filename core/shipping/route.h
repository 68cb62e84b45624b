#pragma once

#include "core/shipping/desk.h"

#include <QStringList>

#include <memory>
#include <stop_token>

namespace aviso::shipping {

/// How an account reaches its carrier.
struct Route
{
    model::Account account = {};
    const carriers::Carrier* carrier = nullptr; ///< never null in a route that was found
    const carriers::Channel* channel = nullptr; ///< likewise
    const catalogue::Entry* entry = nullptr;    ///< likewise
    QStringList secretKeys = {};
};

/// The route of an account as it is now. Refused "no-connector" when this program has no connection for its channel.
Result<Route> findRoute(const Desk& desk, const model::Account& account);

/// The line along a route, shared by all that use the account. Errors: those of Lines::session().
Result<std::shared_ptr<carriers::Session>> openLine(const Desk& desk, const Route& route);

/// Makes sure that there is a pass before anything is committed, so that a refused sign-in takes no number; notes a
/// failure with the account. Errors: those of openLine() and of the sign-in.
Result<void> signIn(const Desk& desk, const Route& route, std::stop_token stop);
Result<void> signIn(const Desk& desk, AccountId account, std::stop_token stop);

} // namespace aviso::shipping
