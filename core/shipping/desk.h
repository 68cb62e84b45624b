#pragma once

#include "core/base/clock.h"
#include "core/carriers/carrier.h"
#include "core/catalogue/catalogue.h"
#include "core/net/transport.h"
#include "core/settings/secrets.h"
#include "core/storage/presence.h"
#include "core/storage/store.h"

#include <map>
#include <memory>
#include <mutex>

namespace aviso::shipping {

/// The open lines to the carriers, one for each account, so that all workers share one pass and one pace.
class Lines
{
public:
    Lines(net::Transport& transport, settings::Secrets& secrets, const Clock& clock);

    /// The session of an account as it is configured now; a changed account gets a new one. Errors: those of Secrets.
    Result<std::shared_ptr<carriers::Session>> session(const model::Account& account, const QStringList& secretKeys);

private:
    net::Transport& m_transport;
    settings::Secrets& m_secrets;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<AccountId, std::shared_ptr<carriers::Session>> m_open;
};

/// What buying labels needs from outside. References: the composition root owns everything.
struct Desk
{
    storage::Store& store;
    const storage::Presence& presence;
    Lines& lines;
    const Clock& clock;
    const catalogue::Catalogue& catalogue;
    carriers::Table carriers;
};

} // namespace aviso::shipping
