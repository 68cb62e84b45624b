#include "app/carriers.h"

#include "core/carriers/swisspost/swisspost.h"

namespace aviso::app {

std::vector<carriers::Carrier> allCarriers()
{
    return {
        carriers::swisspost::swissPost(),
    };
}

} // namespace aviso::app
