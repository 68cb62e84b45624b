#pragma once

#include "core/practice/office.h"

#include <QString>
#include <QThread>

namespace aviso::practice {

class HttpServer;

/// The practice carriers over HTTP on the loopback interface, on a thread of their own: the caller needs no
/// event loop and may be on any thread. Stops when it goes out of scope.
class Server
{
public:
    explicit Server(OfficeSettings settings = {});
    /// `clock` must outlive the server.
    Server(OfficeSettings settings, const Clock& clock);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Listens when it returns; port 0 takes a free one. Gives "http://127.0.0.1:PORT". Errors: Conflict
    /// (port or state file in use), Storage (state file).
    Result<QString> start(quint16 port = 0);
    /// Cuts all connections and waits for the thread. Harmless when not started.
    void stop();

    QString address() const { return m_address; } ///< empty until started
    QString swissPostBase() const { return m_address + QLatin1StringView("/swisspost"); }
    QString swissPostTokenUrl() const { return swissPostBase() + QLatin1StringView("/OAuth/token"); }
    QString swissPostSoapUrl() const { return swissPostBase() + QLatin1StringView("/wsbc/barcode/v2_4"); }
    QString swissPostTrackingBase() const
    {
        return swissPostBase() + QLatin1StringView("/logistics/mailpiece/tracking/business/v1");
    }

    QString postNordBase() const { return m_address + QLatin1StringView("/postnord/rest"); }
    /// The JSON interface; the printed forms are beside it: "/novaposhta/orders/…".
    QString novaPoshtaBase() const { return m_address + QLatin1StringView("/novaposhta/v2.0/json/"); }
    QString novaPoshtaPrintBase() const { return m_address + QLatin1StringView("/novaposhta/"); }

    Faults& faults() { return m_office.faults(); }
    Journal& journal() { return m_office.journal(); }
    SwissPost& swissPost() { return m_office.swissPost(); }
    PostNord& postNord() { return m_office.postNord(); }
    NovaPoshta& novaPoshta() { return m_office.novaPoshta(); }
    Office& office() { return m_office; }

private:
    SystemClock m_systemClock;
    Office m_office;
    QThread m_thread;
    HttpServer* m_http = nullptr; ///< lives on m_thread
    QString m_address;
};

} // namespace aviso::practice
