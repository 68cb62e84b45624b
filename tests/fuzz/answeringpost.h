#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/session.h"
#include "core/carriers/labelbytes.h"
#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/swisspost.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <array>

namespace aviso::fuzz {

using namespace Qt::Literals::StringLiterals;

/// A post that gives the same two answers for ever, and keeps what it was told.
class AnsweringPost final : public net::Transport
{
public:
    net::Answer pass = {.status = 200, .body = R"({"access_token": "t", "expires_in": 60})"};
    net::Answer label = {};
    QByteArray authorization = {}; ///< of the last label call

    Result<net::Answer> send(const net::Request& request, std::stop_token) override
    {
        if (request.url.path().endsWith("/token"_L1))
            return pass;
        for (const auto& [name, value] : request.headers)
            if (name == "Authorization")
                authorization = value;
        return label;
    }
};

inline int statusOf(quint8 choice)
{
    // No 429: it is waited for.
    static constexpr std::array statuses{200, 200, 201, 400, 401, 403, 404, 500};
    return statuses[choice % statuses.size()];
}

/// One purchase of the label of a number over the channel, through sign-in, session and reader.
inline Result<carriers::PurchasedLabel> bought(AnsweringPost& post, QLatin1StringView channel, const QString& number)
{
    static const carriers::Carrier carrier = carriers::swisspost::swissPost();
    static const SystemClock clock;
    const auto found = std::ranges::find(carrier.channels, QString(channel), &carriers::Channel::id);
    const model::Account account{.carrier = carrier.id,
                                 .channel = channel,
                                 .baseUrl = QUrl(u"https://post.invalid/v1"_s),
                                 .tokenUrl = QUrl(u"https://post.invalid/token"_s),
                                 .settings = {{u"requests-per-second"_s, u"1000000"_s}}};
    carriers::Session session(
        account, {{u"client-id"_s, u"a"_s}, {u"client-secret"_s, u"b"_s}, {u"user"_s, u"a"_s}, {u"password"_s, u"b"_s}},
        post, clock);
    return found->buy(session, {.request = "stored", .number = number}, {});
}

/// What may be asked of every outcome, whatever was answered. `number` is the one that was asked for, empty where the
/// post chooses it.
inline void checkOutcome(const Result<carriers::PurchasedLabel>& outcome, const net::Answer& answer,
                         const QString& number)
{
    using Kind = Error::Kind;
    if (!outcome) {
        const Error& error = outcome.error();
        require(error.kind == Kind::Refused || error.kind == Kind::OutcomeUnknown || error.kind == Kind::Unauthorised);
        require(!error.code.isEmpty());
        // "Nothing was made" is not to be believed of an answer that does not say it. (Escapes write a code otherwise.)
        const bool isLiteral = !answer.body.contains('\\') && !answer.body.contains('&');
        const bool isSaid = answer.body.contains(error.code.toUtf8()) || error.code == "soap-fault"_L1;
        require(error.kind != Kind::Refused || answer.status >= 300 || isSaid || !isLiteral);
        return;
    }
    require(answer.status < 300);
    const bool isPlain = std::ranges::all_of(
        outcome->number, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    const qsizetype length = outcome->number.size();
    require(number.isEmpty() ? isPlain && (length == 13 || length == 18 || length == 23) : outcome->number == number);
    require(!outcome->pages.isEmpty());
    qsizetype total = 0;
    for (const QByteArray& page : outcome->pages) {
        require(carriers::looksLike(page, outcome->format));
        total += page.size();
    }
    require(total < answer.body.size());
}

} // namespace aviso::fuzz
