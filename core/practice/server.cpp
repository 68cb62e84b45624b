#include "core/practice/server.h"

#include "core/practice/httpserver.h"

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

Server::Server(OfficeSettings settings) : m_office(std::move(settings), m_systemClock) {}

Server::Server(OfficeSettings settings, const Clock& clock) : m_office(std::move(settings), clock) {}

Server::~Server()
{
    stop();
}

Result<QString> Server::start(quint16 port)
{
    if (const Result<void> opened = m_office.open(); !opened)
        return failure(opened.error());
    m_http = new HttpServer([this](const Request& request) { return m_office.answer(request); });
    m_http->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_http, &QObject::deleteLater);
    m_thread.start();
    Result<quint16> listening = failure(Error::Kind::Conflict, u"not-started"_s);
    QMetaObject::invokeMethod(
        m_http, [this, port, &listening] { listening = m_http->listen(port); }, Qt::BlockingQueuedConnection);
    if (!listening) {
        stop();
        return failure(listening.error());
    }
    m_address = u"http://127.0.0.1:%1"_s.arg(*listening);
    return m_address;
}

void Server::stop()
{
    if (!m_thread.isRunning())
        return;
    m_thread.quit();
    m_thread.wait();
    m_http = nullptr;
}

} // namespace aviso::practice
