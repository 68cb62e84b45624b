#include "core/printing/socketprinter.h"

#include "core/pages/zplcommands.h"
#include "core/pages/zplhead.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/sockios.h>
#include <memory>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr auto scheme = "socket://"_L1;

class Socket
{
public:
    explicit Socket(int number) : m_number(number) {}
    ~Socket()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Socket(Socket&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Socket& operator=(Socket&&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

QString wordsOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

/// 0 when time ran out, negative when the wait failed.
int await(int number, short events, milliseconds patience)
{
    pollfd wanted{.fd = number, .events = events, .revents = 0};
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        const auto left = std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now());
        const int ready = ::poll(&wanted, 1, static_cast<int>(std::max(0ms, left).count()));
        if (ready >= 0 || errno != EINTR)
            return ready;
    }
}

int pendingError(int number)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(number, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

struct FreeAddresses
{
    void operator()(addrinfo* first) const { ::freeaddrinfo(first); }
};

Socket connected(const addrinfo& address, milliseconds patience)
{
    Socket socket(::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.isOpen())
        return Socket(-1);
    if (::connect(socket.number(), address.ai_addr, address.ai_addrlen) == 0)
        return socket;
    if (errno == EINPROGRESS && await(socket.number(), POLLOUT, patience) > 0 && pendingError(socket.number()) == 0)
        return socket;
    return Socket(-1);
}

Result<Socket> opened(const QString& printer, milliseconds patience)
{
    const auto address = socketAddress(printer);
    if (!address)
        return std::unexpected(address.error());
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const QByteArray port = QByteArray::number(address->port);
    if (::getaddrinfo(address->host.toUtf8().constData(), port.constData(), &hints, &found) == 0) {
        const std::unique_ptr<addrinfo, FreeAddresses> addresses(found);
        for (const addrinfo* each = found; each; each = each->ai_next)
            if (Socket socket = connected(*each, patience); socket.isOpen())
                return socket;
    }
    return failure(Error{.kind = Error::Kind::Offline, .code = u"printer-unreachable"_s, .args = {printer}});
}

/// How far writing came.
struct Written
{
    qsizetype bytes = 0;
    std::optional<QString> trouble = {};
};

Written write(int number, const QByteArray& bytes, milliseconds standing)
{
    Written written;
    while (written.bytes < bytes.size()) {
        const auto sent = ::send(number, bytes.constData() + written.bytes,
                                 static_cast<std::size_t>(bytes.size() - written.bytes), MSG_NOSIGNAL);
        if (sent >= 0) {
            written.bytes += sent;
            continue;
        }
        if (errno == EINTR)
            continue;
        if (errno != EAGAIN && errno != EWOULDBLOCK)
            written.trouble = wordsOf(errno);
        else if (const int ready = await(number, POLLOUT, standing); ready <= 0)
            written.trouble = wordsOf(ready == 0 ? ETIMEDOUT : errno);
        if (written.trouble)
            return written;
    }
    return written;
}

/// Bytes that the other side has not acknowledged.
int unacknowledged(int number)
{
    int left = 0;
    return ::ioctl(number, SIOCOUTQ, &left) == 0 ? left : 0;
}

/// Waits until the printer's side has everything; nothing when it has, or else why not.
std::optional<QString> awaitEnd(int number, milliseconds closing)
{
    constexpr auto beat = 50ms;
    constexpr auto afterwards = 500ms; // for a printer that has taken all and then hangs up on it
    ::shutdown(number, SHUT_WR);
    auto quietFor = 0ms;
    const auto end = std::chrono::steady_clock::now() + closing;
    while (std::chrono::steady_clock::now() < end) {
        if (await(number, POLLIN, beat) > 0) {
            std::array<char, 512> answer{};
            const auto got = ::recv(number, answer.data(), answer.size(), 0);
            if (got == 0 && unacknowledged(number) == 0)
                return {};
            if (got < 0 && errno != EAGAIN && errno != EINTR)
                return wordsOf(errno);
            if (got > 0)
                continue;
        }
        quietFor = unacknowledged(number) == 0 ? quietFor + beat : 0ms;
        if (quietFor >= afterwards)
            return {};
    }
    return wordsOf(ETIMEDOUT);
}

/// Where the first label of these commands ends: before that, nothing is printed of them.
qsizetype firstEnd(const QByteArray& commands)
{
    pages::ZplScanner scanner(commands);
    while (const auto command = scanner.next())
        if (command->name == "XZ")
            return command->begin;
    return 0; // of what is no ZPL nobody knows
}

std::unexpected<Error> brokenOff(const QString& words, bool isPerhapsPrinted)
{
    return failure(Error{.kind = isPerhapsPrinted ? Error::Kind::OutcomeUnknown : Error::Kind::Refused,
                         .code = isPerhapsPrinted ? u"print-unknown"_s : u"print-refused"_s,
                         .args = {words}});
}

/// What the printer says until it is silent for a while.
QByteArray answerOf(int number)
{
    constexpr auto longest = 1'500ms;
    constexpr qsizetype most = 4096;
    QByteArray answer;
    while (answer.size() < most && !answer.contains('\x03') && await(number, POLLIN, longest) > 0) {
        std::array<char, 512> part{};
        const auto got = ::recv(number, part.data(), part.size(), 0);
        if (got <= 0)
            break;
        answer.append(part.data(), got);
    }
    return answer;
}

/// "name,version,dots a millimetre,memory" between STX and ETX.
int dpiIn(const QByteArray& answer)
{
    const QByteArray said = answer.mid(answer.indexOf('\x02') + 1).split(',').value(2).trimmed();
    static const QList<QByteArray> known{"6", "8", "12", "24"};
    const qsizetype index = known.indexOf(said);
    return index < 0 ? 0 : pages::headDpis[index];
}

} // namespace

bool isSocketPrinter(const QString& printer)
{
    return printer.startsWith(scheme, Qt::CaseInsensitive);
}

Result<SocketAddress> socketAddress(const QString& printer)
{
    const QUrl url(printer, QUrl::StrictMode);
    const int port = url.port(SocketAddress().port);
    const bool isBare = url.path().isEmpty() || url.path() == "/"_L1;
    if (!isSocketPrinter(printer) || !url.isValid() || url.host().isEmpty() || port < 1 || !isBare || url.hasQuery() ||
        !url.userInfo().isEmpty())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"printer-address"_s, .args = {printer}});
    return SocketAddress{.host = url.host(), .port = static_cast<quint16>(port)};
}

Result<void> printToSocket(const PrintJob& job, const SocketPatience& patience)
{
    if (job.kind != PrintJob::Kind::Raw)
        return failure(Error{.kind = Error::Kind::Refused, .code = u"printer-takes-commands"_s, .args = {job.printer}});
    const auto socket = opened(job.printer, patience.connecting);
    if (!socket)
        return std::unexpected(socket.error());
    const Written written = write(socket->number(), job.bytes, patience.standing);
    if (written.trouble)
        return brokenOff(*written.trouble, written.bytes > 0 && written.bytes > firstEnd(job.bytes));
    if (const auto trouble = awaitEnd(socket->number(), patience.closing))
        return brokenOff(*trouble, true);
    return {};
}

Result<int> socketDpi(const QString& printer, const SocketPatience& patience)
{
    const auto socket = opened(printer, patience.connecting);
    if (!socket)
        return std::unexpected(socket.error());
    if (write(socket->number(), "~HI\r\n", patience.standing).trouble)
        return 0;
    return dpiIn(answerOf(socket->number()));
}

} // namespace aviso::printing
