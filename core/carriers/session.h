#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/waiting.h"
#include "core/model/account.h"
#include "core/net/transport.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace aviso::carriers {

/// What a sign-in yields: the value of the Authorization header, and until when it holds (invalid: for good).
struct Pass
{
    QByteArray authorization = {};
    QDateTime expiresAt = {};

    bool operator==(const Pass&) const = default;
};

/// What happens if the request is carried out twice.
enum class Effect { Reads, Books };

/// An error as it is to be told after a request of this effect: one that only reads leaves nothing unknown, it was just
/// not answered (Offline).
Error after(Effect effect, Error error);

/// What an answer with status 429 means: RateLimited, with the pause that it asks for, at least a second.
Error rateLimited(const net::Answer& answer, const QDateTime& now);

/// One account's line to its carrier, shared by all workers that use the account: signs in, keeps a pass for each way
/// of signing in, renews it before it expires and once after a 401, keeps the pace, obeys Retry-After, and maps
/// transport and HTTP failures to errors in one place. Blocks; any worker thread.
class Session
{
public:
    using SignIn = Result<Pass> (*)(Session& session, std::stop_token stop);

    Session(model::Account account, QMap<QString, QString> secrets, net::Transport& transport, const Clock& clock,
            std::unique_ptr<Waiting> waiting = std::make_unique<RealWaiting>());

    const model::Account& account() const { return m_account; }
    QString secret(const QString& key) const { return m_secrets.value(key); }
    const Clock& clock() const { return m_clock; }

    /// How a call is made and which answers its caller reads himself, beside 200 to 299.
    struct Manner
    {
        Effect effect = Effect::Reads;
        SignIn signIn = nullptr;
        QList<int> readable = {400};
    };

    /// Sends with a pass. Statuses that the caller does not read become an Error: Unauthorised (401 twice, 403),
    /// RateLimited (429 after patience ran out), Refused "http-status" (other 4xx and 3xx), and for 5xx
    /// OutcomeUnknown when the request books, else Offline. What reads is never OutcomeUnknown.
    Result<net::Answer> call(net::Request request, const Manner& manner, std::stop_token stop);

    /// Sends as it is, without a pass and whatever status is answered; for signing in. What reads is never
    /// OutcomeUnknown. An answer that repeats a secret or the pass has "[hidden]" in its place.
    Result<net::Answer> send(const net::Request& request, Effect effect, std::stop_token stop);

    /// Signs in unless there is a pass that still holds.
    Result<void> ensurePass(SignIn signIn, std::stop_token stop);

    /// Throws its pass away and signs in anew: the "test" button.
    Result<void> test(SignIn signIn, std::stop_token stop);

private:
    Result<Pass> pass(SignIn signIn, std::stop_token stop);
    void dropPass(SignIn signIn, const Pass& pass);
    void hideSecrets(const net::Request& request, QByteArray& body) const;
    Result<void> awaitTurn(std::stop_token stop);
    void holdFor(std::chrono::seconds pause);

    const model::Account m_account;
    const QMap<QString, QString> m_secrets;
    net::Transport& m_transport;
    const Clock& m_clock;
    const std::chrono::milliseconds m_interval;

    std::mutex m_signInMutex;
    std::map<SignIn, Pass> m_passes;
    const std::unique_ptr<Waiting> m_waiting;
    std::mutex m_paceMutex;
    Waiting::Moment m_nextTurn = {};
};

} // namespace aviso::carriers
