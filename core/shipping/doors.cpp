#include "core/shipping/doors.h"

#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfTheCarrier(const Error& error)
{
    return error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::Offline ||
           error.kind == Error::Kind::RateLimited;
}

} // namespace

Doors::Door& Doors::door(AccountId account)
{
    const std::lock_guard lock(m_mutex);
    return m_doors[account];
}

std::optional<Error> Doors::closed(AccountId account, const Knock& knock)
{
    Door& here = door(account);
    const std::lock_guard lock(here.mutex);
    if (!std::exchange(here.wasKnockedAt, true))
        if (const auto heard = knock(); !heard && isOfTheCarrier(heard.error()))
            here.closed = heard.error();
    return here.closed;
}

void Doors::learn(AccountId account, const Error& error)
{
    constexpr int mostInVain = 2; // one line may drop; two in a row are an outage
    Door& here = door(account);
    const std::lock_guard lock(here.mutex);
    const bool isNobodyThere = error.kind == Error::Kind::Offline || error.kind == Error::Kind::RateLimited;
    here.inVain = isNobodyThere ? here.inVain + 1 : 0;
    if (error.kind == Error::Kind::Unauthorised || error.code == "numbers-used"_L1 || here.inVain >= mostInVain)
        here.closed = error;
}

void Doors::welcome(AccountId account)
{
    Door& here = door(account);
    const std::lock_guard lock(here.mutex);
    here.inVain = 0;
}

} // namespace aviso::shipping
