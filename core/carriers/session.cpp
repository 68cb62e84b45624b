#include "core/carriers/session.h"

#include <algorithm>
#include <utility>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr int mostRateLimitedTries = 5;
constexpr std::chrono::seconds longestPatience{60};
constexpr std::chrono::seconds shortestPause{1};

/// A pass is renewed this long before it expires, so that it does not run out between our look and the carrier's.
std::chrono::milliseconds safetyMargin(const QDateTime& now, const QDateTime& expires)
{
    const std::chrono::milliseconds left{now.msecsTo(expires)};
    return std::clamp<std::chrono::milliseconds>(left / 5, std::chrono::milliseconds(0), std::chrono::seconds(15));
}

std::chrono::milliseconds intervalOf(const model::Account& account)
{
    constexpr double defaultPerSecond = 10;
    bool isNumber = false;
    const double perSecond = account.settings.value(u"requests-per-second"_s).toDouble(&isNumber);
    const double pace = isNumber && perSecond > 0 ? perSecond : defaultPerSecond;
    return std::chrono::milliseconds(static_cast<qint64>(1000.0 / pace));
}

std::chrono::seconds retryAfter(const net::Answer& answer)
{
    bool isNumber = false;
    const int seconds = answer.header("retry-after").toInt(&isNumber);
    return std::max(std::chrono::seconds(isNumber ? seconds : 0), shortestPause);
}

std::unexpected<Error> statusError(const net::Answer& answer, Effect effect)
{
    const QString status = QString::number(answer.status);
    if (answer.status == 401 || answer.status == 403)
        return failure(Error{.kind = Error::Kind::Unauthorised, .code = u"not-authorised"_s, .args = {status}});
    if (answer.status == 429)
        return failure(Error{.kind = Error::Kind::RateLimited, .code = u"rate-limited"_s,
                             .retryAfter = retryAfter(answer)});
    if (answer.status >= 500)
        return failure(Error{.kind = effect == Effect::Books ? Error::Kind::OutcomeUnknown : Error::Kind::Offline,
                             .code = u"server-error"_s, .args = {status}});
    return failure(Error{.kind = Error::Kind::Refused, .code = u"http-status"_s, .args = {status}});
}

bool isForTheCaller(int status, const Session::Manner& manner)
{
    return (status >= 200 && status < 300) || manner.readable.contains(status);
}

} // namespace

Session::Session(model::Account account, QMap<QString, QString> secrets, net::Transport& transport, const Clock& clock)
    : m_account(std::move(account)), m_secrets(std::move(secrets)), m_transport(transport), m_clock(clock),
      m_interval(intervalOf(m_account))
{
}

Result<net::Answer> Session::send(const net::Request& request, std::stop_token stop)
{
    if (auto turn = awaitTurn(stop); !turn)
        return std::unexpected(turn.error());
    return m_transport.send(request, std::move(stop));
}

Result<net::Answer> Session::call(net::Request request, const Manner& manner, std::stop_token stop)
{
    const QList<net::Header> headers = request.headers;
    bool passWasRenewed = false;
    int rateLimitedTries = 0;
    for (;;) {
        const auto current = pass(manner.signIn, stop);
        if (!current)
            return std::unexpected(current.error());
        request.headers = headers;
        if (!current->authorization.isEmpty())
            request.headers.append({"Authorization", current->authorization});
        auto answer = send(request, stop);
        if (!answer || isForTheCaller(answer->status, manner))
            return answer;
        // 401 and 429 are said before any work is done: the only two answers after which the same request may follow.
        if (answer->status == 401 && !std::exchange(passWasRenewed, true)) {
            dropPass(*current);
            continue;
        }
        if (answer->status == 429 && retryAfter(*answer) <= longestPatience && ++rateLimitedTries < mostRateLimitedTries) {
            holdUntil(steady_clock::now() + retryAfter(*answer));
            continue;
        }
        return statusError(*answer, manner.effect);
    }
}

Result<void> Session::ensurePass(SignIn signIn, std::stop_token stop)
{
    const auto current = pass(signIn, std::move(stop));
    if (!current)
        return std::unexpected(current.error());
    return {};
}

Result<void> Session::test(SignIn signIn, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_signInMutex);
        m_pass = {};
    }
    return ensurePass(signIn, std::move(stop));
}

Result<Pass> Session::pass(SignIn signIn, std::stop_token stop)
{
    // Held while signing in, so that a batch of workers fetches one pass and not one each.
    const std::lock_guard lock(m_signInMutex);
    const QDateTime now = m_clock.now();
    const bool isUsable = !m_pass.authorization.isEmpty()
                          && (!m_pass.expiresAt.isValid() || now < m_pass.expiresAt);
    if (isUsable)
        return m_pass;
    auto fresh = signIn(*this, std::move(stop));
    if (!fresh)
        return fresh;
    m_pass = *fresh;
    if (m_pass.expiresAt.isValid())
        m_pass.expiresAt = m_pass.expiresAt.addMSecs(-safetyMargin(now, m_pass.expiresAt).count());
    return m_pass;
}

void Session::dropPass(const Pass& pass)
{
    const std::lock_guard lock(m_signInMutex);
    if (m_pass.authorization == pass.authorization)
        m_pass = {};
}

Result<void> Session::awaitTurn(std::stop_token stop)
{
    std::unique_lock lock(m_paceMutex);
    while (steady_clock::now() < m_nextTurn && !stop.stop_requested())
        m_paceChanged.wait_until(lock, stop, m_nextTurn, [] { return false; });
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    m_nextTurn = steady_clock::now() + m_interval;
    return {};
}

void Session::holdUntil(steady_clock::time_point moment)
{
    const std::lock_guard lock(m_paceMutex);
    m_nextTurn = std::max(m_nextTurn, moment);
}

} // namespace aviso::carriers
