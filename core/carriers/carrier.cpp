#include "core/carriers/carrier.h"

#include <algorithm>

namespace aviso::carriers {

const Carrier* find(Table carriers, QStringView id)
{
    const auto found = std::ranges::find_if(carriers, [&](const Carrier& carrier) { return carrier.id == id; });
    return found == carriers.end() ? nullptr : &*found;
}

const Channel* findChannel(Table carriers, const model::Account& account)
{
    const Carrier* carrier = find(carriers, account.carrier);
    if (!carrier)
        return nullptr;
    const auto found =
        std::ranges::find_if(carrier->channels, [&](const Channel& channel) { return channel.id == account.channel; });
    return found == carrier->channels.end() ? nullptr : &*found;
}

} // namespace aviso::carriers
