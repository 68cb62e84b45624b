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
#include <optional>
#include <set>
#include <utility>

namespace aviso::shipping {

/// The open lines to the carriers, one for each account, so that all workers share one pass and one pace.
class Lines
{
public:
    Lines(net::Transport& transport, settings::Secrets& secrets, const Clock& clock);

    /// The session of an account as it is configured now; a changed account gets a new one. A secret that is not
    /// there is left to the sign-in to complain about. Errors: those of a locked key store.
    Result<std::shared_ptr<carriers::Session>> session(const model::Account& account, const QStringList& secretKeys);

    /// Forgets the session, so that the next call reads the secrets anew (after they were changed).
    void close(AccountId account);

private:
    Result<QString> readSecret(const model::Account& account, const QString& key);

    net::Transport& m_transport;
    settings::Secrets& m_secrets;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<AccountId, std::shared_ptr<carriers::Session>> m_open;
};

/// Which parcels this program is working on right now, so that it can tell its own unfinished attempts from those it
/// had to leave (the disk was full when the answer came). Any thread.
class Underway
{
public:
    /// Held while one purchase or one settlement goes on.
    class Guard
    {
    public:
        Guard(Underway& underway, ParcelId parcel) : m_underway(&underway), m_parcel(parcel) {}
        Guard(Guard&& other) noexcept : m_underway(std::exchange(other.m_underway, nullptr)), m_parcel(other.m_parcel)
        {}
        Guard& operator=(Guard&&) = delete;
        ~Guard();

    private:
        Underway* m_underway;
        ParcelId m_parcel;
    };

    /// Nothing when somebody else in this program holds the parcel.
    std::optional<Guard> enter(ParcelId parcel);

private:
    std::mutex m_mutex;
    std::set<ParcelId> m_parcels;
};

/// What buying labels needs from outside. References: the composition root owns everything.
struct Desk
{
    storage::Store& store;
    const storage::Presence& presence;
    Lines& lines;
    Underway& underway;
    const Clock& clock;
    const catalogue::Catalogue& catalogue;
    carriers::Table carriers;
};

} // namespace aviso::shipping
