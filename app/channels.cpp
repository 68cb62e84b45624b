#include "app/channels.h"

#include "core/outbox/channels/receipts.h"

namespace aviso::app {

std::vector<outbox::Channel> allChannels()
{
    return {
        outbox::channels::receiptFiles(),
    };
}

} // namespace aviso::app
