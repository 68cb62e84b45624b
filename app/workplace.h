#pragma once

#include "app/carriers.h"
#include "app/channels.h"
#include "app/keystore.h"
#include "core/net/qttransport.h"
#include "core/outbox/drain.h"
#include "core/shipping/desk.h"

#include <QString>

#include <memory>
#include <mutex>
#include <vector>

namespace aviso::app {

/// Everything below the screens, built once by each program in this order and taken down in the reverse.
class Workplace
{
public:
    /// Opens the desk in a data folder, or the database at `file` when given, and notices what programs that are gone
    /// left open. Errors: those of Store::open, Presence::announce and the catalogues.
    static Result<std::unique_ptr<Workplace>> open(const QString& dataFolder, const QString& file = {});

    const shipping::Desk& desk() const { return m_desk; }
    const outbox::Despatch& despatch() const { return m_despatch; }
    storage::Store& store() { return *m_store; }
    Keystore& keystore() { return m_keystore; }
    const Clock& clock() const { return m_clock; }
    const catalogue::Catalogue& catalogue() const { return m_catalogue; }
    QString dataFolder() const { return m_dataFolder; }

private:
    Workplace(QString dataFolder, catalogue::Catalogue catalogue, std::unique_ptr<storage::Presence> presence,
              std::unique_ptr<storage::Store> store, const QString& lineage);

    const QString m_dataFolder;
    const SystemClock m_clock;
    const catalogue::Catalogue m_catalogue;
    const std::vector<carriers::Carrier> m_carriers = allCarriers();
    const std::vector<outbox::Channel> m_channels = allChannels();
    std::unique_ptr<storage::Presence> m_presence; // before the store, so that it is there until that is closed
    std::unique_ptr<storage::Store> m_store;
    Keystore m_keystore;
    net::QtTransport m_transport;
    shipping::Lines m_lines{m_transport, m_keystore, m_clock};
    shipping::Underway m_underway;
    const shipping::Desk m_desk{*m_store, *m_presence, m_lines, m_underway, m_clock, m_catalogue, m_carriers};
    std::mutex m_draining;
    const outbox::Despatch m_despatch{*m_store, *m_presence, m_clock, m_draining, m_channels};
};

} // namespace aviso::app
