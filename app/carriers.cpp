#include "app/carriers.h"

#include "core/carriers/novaposhta/novaposhta.h"
#include "core/carriers/postnord/postnord.h"
#include "core/carriers/swisspost/datatransfer.h"
#include "core/carriers/swisspost/swisspost.h"

namespace aviso::app {

std::vector<carriers::Carrier> allCarriers()
{
    return {
        carriers::swisspost::swissPost(),
        carriers::postnord::postNord(),
        carriers::novaposhta::novaPoshta(),
    };
}

Result<std::vector<carriers::FileChannel>> allFileChannels()
{
    auto dataTransfer = carriers::swisspost::dataTransfer();
    if (!dataTransfer)
        return std::unexpected(dataTransfer.error());
    return std::vector{*std::move(dataTransfer)};
}

} // namespace aviso::app
