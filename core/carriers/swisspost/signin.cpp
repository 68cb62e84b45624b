#include "core/carriers/swisspost/signin.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds signInTimeout{30};

/// QUrlQuery leaves '+' alone, which a form reader takes for a space.
QByteArray formField(const QByteArray& key, const QString& value)
{
    return key + '=' + QUrl::toPercentEncoding(value);
}

Result<Pass> readPass(const net::Answer& answer, const QDateTime& now)
{
    const QJsonObject root = QJsonDocument::fromJson(answer.body).object();
    const QString token = root[u"access_token"_s].toString();
    if (answer.status == 400 || answer.status == 401 || answer.status == 403)
        return failure(Error{.kind = Error::Kind::Unauthorised,
                             .code = u"sign-in-refused"_s,
                             .args = {root[u"error"_s].toString(QString::number(answer.status))}});
    if (answer.status == 429)
        return failure(rateLimited(answer, now));
    if (answer.status < 200 || answer.status >= 300)
        return failure(
            Error{.kind = Error::Kind::Offline, .code = u"sign-in-down"_s, .args = {QString::number(answer.status)}});
    if (token.isEmpty() || !isHeaderText(token))
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    // Never assume minutes: lifetimes of 60 and of 300 seconds were both seen. Without one, the next 401 tells.
    const int seconds = root[u"expires_in"_s].toVariant().toInt();
    return Pass{.authorization = "Bearer " + token.toLatin1(),
                .expiresAt = seconds > 0 ? now.addSecs(seconds) : QDateTime()};
}

} // namespace

std::unexpected<Error> missingSecret(const QString& key)
{
    return failure(Error::Kind::Unauthorised, u"missing-secret"_s, key);
}

bool isHeaderText(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~'; });
}

Result<Pass> signInFor(Session& session, const QString& scope, std::stop_token stop)
{
    const QString id = session.secret(u"client-id"_s);
    const QString secret = session.secret(u"client-secret"_s);
    if (id.isEmpty() || secret.isEmpty())
        return missingSecret(id.isEmpty() ? u"client-id"_s : u"client-secret"_s);
    const net::Request request{
        .method = "POST",
        .url = session.account().tokenUrl,
        .headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        .body = "grant_type=client_credentials&" + formField("client_id", id) + '&' +
                formField("client_secret", secret) + '&' + formField("scope", scope),
        .timeout = signInTimeout};
    const auto answer = session.send(request, Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return readPass(*answer, session.clock().now());
}

void addSubscriptionKey(net::Request& request, const Session& session)
{
    if (const QString key = session.secret(u"subscription-key"_s); !key.isEmpty())
        request.headers.append({"Ocp-Apim-Subscription-Key", key.toLatin1()});
}

} // namespace aviso::carriers::swisspost
