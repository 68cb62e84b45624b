#include "core/carriers/session.h"

#include "core/net/retryafter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace aviso::carriers {

using namespace Qt::Literals::StringLiterals;

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

/// What is said of a request as such, before anybody works on it.
bool isBeforeAnyWork(int status)
{
    constexpr std::array statuses{400, 404, 405, 406, 411, 413, 414, 415, 422, 431};
    return std::ranges::find(statuses, status) != statuses.end();
}

std::unexpected<Error> statusError(const net::Answer& answer, Effect effect)
{
    const QString status = QString::number(answer.status);
    if (answer.status == 401 || answer.status == 403)
        return failure(Error{.kind = Error::Kind::Unauthorised, .code = u"not-authorised"_s, .args = {status}});
    if (answer.status >= 500)
        return failure(
            after(effect, {.kind = Error::Kind::OutcomeUnknown, .code = u"server-error"_s, .args = {status}}));
    // A redirect or a time-out of a server on the way says nothing of what the carrier has done.
    const bool isOpen = effect == Effect::Books && !isBeforeAnyWork(answer.status);
    return failure(Error{.kind = isOpen ? Error::Kind::OutcomeUnknown : Error::Kind::Refused,
                         .code = u"http-status"_s,
                         .args = {status}});
}

bool isForTheCaller(int status, const Session::Manner& manner)
{
    return (status >= 200 && status < 300) || manner.readable.contains(status);
}

} // namespace

Error after(Effect effect, Error error)
{
    if (effect == Effect::Reads && error.kind == Error::Kind::OutcomeUnknown)
        error.kind = Error::Kind::Offline;
    return error;
}

Error rateLimited(const net::Answer& answer, const QDateTime& now)
{
    return {.kind = Error::Kind::RateLimited,
            .code = u"rate-limited"_s,
            .retryAfter = std::max(net::retryAfter(answer, now).value_or(shortestPause), shortestPause)};
}

Session::Session(model::Account account, QMap<QString, QString> secrets, net::Transport& transport, const Clock& clock,
                 std::unique_ptr<Waiting> waiting)
    : m_account(std::move(account)), m_secrets(std::move(secrets)), m_transport(transport), m_clock(clock),
      m_interval(intervalOf(m_account)), m_waiting(std::move(waiting))
{}

Result<net::Answer> Session::send(const net::Request& request, Effect effect, std::stop_token stop)
{
    if (auto turn = awaitTurn(stop); !turn)
        return std::unexpected(turn.error());
    auto answer = m_transport.send(request, std::move(stop));
    if (!answer)
        return failure(after(effect, std::move(answer.error())));
    hideSecrets(request, answer->body);
    return answer;
}

/// What a carrier answers is stored and shown, at least its words: they must not hold what we have sent in confidence.
void Session::hideSecrets(const net::Request& request, QByteArray& body) const
{
    constexpr qsizetype least = 6; // shorter ones would be found everywhere
    QList<QByteArray> confidential;
    for (const QString& secret : m_secrets) {
        confidential << secret.toUtf8() << QUrl::toPercentEncoding(secret);
    }
    for (const net::Header& header : request.headers)
        if (header.first.compare("Authorization", Qt::CaseInsensitive) == 0)
            confidential << header.second.mid(header.second.indexOf(' ') + 1);
    for (const QByteArray& words : std::as_const(confidential))
        if (words.size() >= least)
            body.replace(words, "[hidden]");
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
        auto answer = send(request, manner.effect, stop);
        if (!answer || isForTheCaller(answer->status, manner))
            return answer;
        // 401 and 429 are said before any work is done: the only two answers after which the same request may follow.
        if (answer->status == 401 && !std::exchange(passWasRenewed, true)) {
            dropPass(manner.signIn, *current);
            continue;
        }
        if (answer->status == 429) {
            const Error busy = rateLimited(*answer, m_clock.now());
            if (*busy.retryAfter > longestPatience || ++rateLimitedTries == mostRateLimitedTries)
                return failure(busy);
            holdFor(*busy.retryAfter);
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
        m_passes.erase(signIn);
    }
    return ensurePass(signIn, std::move(stop));
}

Result<Pass> Session::pass(SignIn signIn, std::stop_token stop)
{
    // Held while signing in, so that a batch of workers fetches one pass and not one each.
    const std::lock_guard lock(m_signInMutex);
    const QDateTime now = m_clock.now();
    Pass& kept = m_passes[signIn];
    const bool isUsable = !kept.authorization.isEmpty() && (!kept.expiresAt.isValid() || now < kept.expiresAt);
    if (isUsable)
        return kept;
    auto fresh = signIn(*this, std::move(stop));
    if (!fresh)
        return fresh;
    kept = *fresh;
    if (kept.expiresAt.isValid())
        kept.expiresAt = kept.expiresAt.addMSecs(-safetyMargin(now, kept.expiresAt).count());
    return kept;
}

void Session::dropPass(SignIn signIn, const Pass& pass)
{
    const std::lock_guard lock(m_signInMutex);
    if (m_passes[signIn].authorization == pass.authorization)
        m_passes.erase(signIn);
}

Result<void> Session::awaitTurn(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_paceMutex);
        const Waiting::Moment turn = m_nextTurn;
        if (const Waiting::Moment now = m_waiting->now(); now >= turn) {
            m_nextTurn = now + m_interval;
            return {};
        }
        lock.unlock();
        m_waiting->until(turn, stop);
    }
    return failure(Error::Kind::Cancelled, u"cancelled"_s);
}

void Session::holdFor(std::chrono::seconds pause)
{
    const std::lock_guard lock(m_paceMutex);
    m_nextTurn = std::max(m_nextTurn, m_waiting->now() + pause);
}

} // namespace aviso::carriers
