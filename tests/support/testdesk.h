#pragma once

#include "core/carriers/swisspost/swisspost.h"
#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/outbox/channels/receipts.h"
#include "core/shipping/booking.h"

#include <QDir>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace aviso::test {

/// Time that stands still until it is told otherwise: a Monday morning.
class StillClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
};

/// Secrets that everybody may know.
class OpenSecrets final : public settings::Secrets
{
public:
    Result<QString> read(const QString&, const QString& key) override { return QStringLiteral("open-") + key; }
    Result<void> write(const QString&, const QString&, const QString&) override { return {}; }
    Result<void> erase(const QString&, const QString&) override { return {}; }
};

inline model::Account practiceAccount()
{
    using namespace Qt::Literals::StringLiterals;
    return {.carrier = u"swisspost"_s,
            .name = u"Practice"_s,
            .channel = u"api"_s,
            .baseUrl = QUrl(u"http://127.0.0.1:9/barcode/v1"_s),
            .tokenUrl = QUrl(u"http://127.0.0.1:9/OAuth/token"_s),
            .sender = {.name = u"Beispiel AG"_s,
                       .street = u"Hauptstrasse 1"_s,
                       .postcode = u"3000"_s,
                       .city = u"Bern"_s,
                       .country = u"CH"_s,
                       .postOffice = u"3000 Bern"_s},
            .senderName = u"Beispiel"_s,
            .senderEmail = u"desk@example.ch"_s,
            .settings = {{u"franking-licence"_s, u"60012345"_s},
                         {u"layout"_s, u"A6"_s},
                         {u"format"_s, u"PDF"_s},
                         {u"resolution"_s, u"300"_s},
                         {u"requests-per-second"_s, u"1000"_s}},
            .isPractice = true};
}

inline model::Shipment goodShipment(AccountId account, const QString& reference)
{
    using namespace Qt::Literals::StringLiterals;
    return {.account = account,
            .reference = reference,
            .consignee = {.firstName = u"Anna"_s,
                          .name = u"Muster"_s,
                          .street = u"Bahnhofstrasse"_s,
                          .houseNumber = u"5"_s,
                          .postcode = u"8001"_s,
                          .city = u"Z\u00fcrich"_s,
                          .country = u"CH"_s,
                          .email = u"anna@example.ch"_s,
                          .language = u"de"_s},
            .service = {.basic = u"PRI"_s},
            .messages = {{.code = u"2"_s}},
            .texts = {.text1 = u"Bestellung {reference}"_s},
            .parcels = {{.weightGrams = 1200}}};
}

/// One program at one data folder, with the carrier that the test gives it. Several may share a folder.
class TestDesk
{
public:
    TestDesk(const QString& folder, net::Transport& transport,
             std::vector<carriers::Carrier> carriers = {carriers::swisspost::swissPost()},
             catalogue::Catalogue catalogue = catalogue::bundled().value())
        : m_catalogue(std::move(catalogue)), m_carriers(std::move(carriers)),
          m_presence(storage::Presence::announce(folder).value()),
          m_store(storage::Store::open(folder + QStringLiteral("/desk.sqlite")).value()),
          m_lines(transport, m_secrets, m_clock)
    {}

    const shipping::Desk& desk() const { return m_desk; }
    const outbox::Despatch& despatch() const { return m_despatch; }
    storage::Store& store() { return *m_store; }
    StillClock& clock() { return m_clock; }

    template <class F>
    auto read(F f)
    {
        return m_store->read(f).value();
    }

    AccountId addAccount(const model::Account& account = practiceAccount())
    {
        return m_store->write(storage::Topic::Accounts, [&](auto& c) { return model::saveAccount(c, account); })
            .value();
    }

    ShipmentId add(const model::Shipment& shipment)
    {
        return m_store
            ->write(storage::Topic::Shipments,
                    [&](auto& c) { return model::addShipment(c, shipment, m_clock.now(), QStringLiteral("clerk")); })
            .value();
    }

    /// Makes this desk write booking receipts to a folder, which is made if need be; empty: none from now on.
    void keepReceiptsIn(const QString& folder)
    {
        if (!folder.isEmpty() && !QDir().mkpath(folder))
            qFatal("cannot make the folder for receipts");
        m_store
            ->write(storage::Topic::Settings,
                    [&](auto& c) { return outbox::channels::keepReceiptsFolder(c, folder, m_clock.now()); })
            .value();
    }

    model::Shipment load(ShipmentId id)
    {
        return read([&](auto& c) { return model::loadShipment(c, id); });
    }

private:
    StillClock m_clock;
    OpenSecrets m_secrets;
    catalogue::Catalogue m_catalogue;
    const std::vector<carriers::Carrier> m_carriers;
    std::unique_ptr<storage::Presence> m_presence;
    std::unique_ptr<storage::Store> m_store;
    shipping::Lines m_lines;
    shipping::Underway m_underway;
    const shipping::Desk m_desk{*m_store, *m_presence, m_lines, m_underway, m_clock, m_catalogue, m_carriers};
    const std::vector<outbox::Channel> m_channels{outbox::channels::receiptFiles()};
    std::mutex m_draining;
    const outbox::Despatch m_despatch{*m_store, *m_presence, m_clock, m_draining, m_channels};
};

} // namespace aviso::test
