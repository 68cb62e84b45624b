#include "core/carriers/swisspost/swisspost.h"

#include "core/carriers/swisspost/itemnumbers.h"
#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/net/below.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds bookingTimeout{60};
constexpr std::chrono::seconds signInTimeout{30};
const QString burntKey = u"E2016"_s; // "this item number was used": the account itself was accepted

std::unexpected<Error> missingSecret(const QString& key)
{
    return failure(Error::Kind::Unauthorised, u"missing-secret"_s, key);
}

/// QUrlQuery leaves '+' alone, which a form reader takes for a space.
QByteArray formField(const QByteArray& key, const QString& value)
{
    return key + '=' + QUrl::toPercentEncoding(value);
}

/// What stands in a header must not be able to end it: no spaces, no line breaks, ASCII only.
bool isHeaderText(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c <= u'~'; });
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

/// OAuth 2 client credentials, form-encoded.
Result<Pass> signInWithToken(Session& session, std::stop_token stop)
{
    const QString id = session.secret(u"client-id"_s);
    const QString secret = session.secret(u"client-secret"_s);
    if (id.isEmpty() || secret.isEmpty())
        return missingSecret(id.isEmpty() ? u"client-id"_s : u"client-secret"_s);
    const QString scope = session.account().settings.value(u"scope"_s, u"DCAPI_BARCODE_READ"_s);
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

/// The optional key header: one client says that it is required, three never send it.
void addSubscriptionKey(net::Request& request, const Session& session)
{
    if (const QString key = session.secret(u"subscription-key"_s); !key.isEmpty())
        request.headers.append({"Ocp-Apim-Subscription-Key", key.toLatin1()});
}

Result<PurchasedLabel> buyByApi(Session& session, const PreparedLabel& label, std::stop_token stop)
{
    net::Request request{.method = "POST",
                         .url = net::below(session.account().baseUrl, u"/generateAddressLabel"_s),
                         .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
                         .body = label.request,
                         .timeout = bookingTimeout};
    addSubscriptionKey(request, session);
    const auto answer =
        session.call(std::move(request), {.effect = Effect::Books, .signIn = signInWithToken}, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return readLabel(*answer, label.number);
}

Result<Pass> signInWithPassword(Session& session, std::stop_token)
{
    const QString user = session.secret(u"user"_s);
    const QString password = session.secret(u"password"_s);
    if (user.isEmpty() || password.isEmpty())
        return missingSecret(user.isEmpty() ? u"user"_s : u"password"_s);
    return Pass{.authorization = "Basic " + (user + u':' + password).toUtf8().toBase64()};
}

Result<PurchasedLabel> askWebService(Session& session, const PreparedLabel& label, Effect effect, std::stop_token stop)
{
    const net::Request request{.method = "POST",
                               .url = session.account().baseUrl,
                               .headers = {{"Content-Type", "text/xml; charset=utf-8"}, {"SOAPAction", "\"\""}},
                               .body = label.request,
                               .timeout = bookingTimeout};
    // A SOAP fault comes with status 500, whoever is to blame.
    auto answer = session.call(request, {.effect = effect, .signIn = signInWithPassword, .readable = {400, 500}},
                               std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto read = readSoapLabel(*answer, label.number);
    if (!read)
        return failure(after(effect, std::move(read.error())));
    return read;
}

Result<PurchasedLabel> buyByWebService(Session& session, const PreparedLabel& label, std::stop_token stop)
{
    return askWebService(session, label, Effect::Books, std::move(stop));
}

/// A specimen from the sender to himself: the one request of this service that books nothing.
Result<void> proveByWebService(Session& session, std::stop_token stop)
{
    model::Account account = session.account();
    account.settings[u"specimen"_s] = u"yes"_s;
    const auto range = numberRange(account);
    if (!range)
        return std::unexpected(range.error());
    const model::Sender& sender = account.sender;
    const model::Consignee self{.name = sender.name,
                                .street = sender.street,
                                .poBox = sender.poBox,
                                .postcode = sender.postcode,
                                .city = sender.city,
                                .country = sender.country};
    const auto specimen = soapLabelRequest({.account = account,
                                            .shipment = {.consignee = self, .service = {.basic = u"PRI"_s}},
                                            .parcel = {.weightGrams = 1000},
                                            .key = QString::number(range->first)});
    if (!specimen)
        return std::unexpected(specimen.error());
    const auto label = askWebService(session, *specimen, Effect::Reads, std::move(stop));
    if (label || label.error().code == burntKey)
        return {};
    return std::unexpected(label.error());
}

/// Only a code of the post's own speaks of the item; these speak of the account, today: it may not use the licence, it
/// has asked for too much, it has no rights. (That its back end failed is no refusal.)
bool settles(const Error& refusal)
{
    static const QRegularExpression form(u"\\AE[0-9]{4}\\z"_s);
    static const QStringList aboutTheAccount{u"E2010"_s, u"E9996"_s, u"E9998"_s};
    return refusal.kind == Error::Kind::Refused && form.match(refusal.code).hasMatch() &&
           !aboutTheAccount.contains(refusal.code);
}

} // namespace

Carrier swissPost()
{
    return {.id = u"swisspost"_s,
            .channels = {{.id = u"api"_s,
                          .signIn = signInWithToken,
                          .numberRange = numberRange,
                          .prepare = labelRequest,
                          .buy = buyByApi},
                         {.id = u"webservice"_s,
                          .signIn = signInWithPassword,
                          .prove = proveByWebService,
                          .numberRange = numberRange,
                          .prepare = soapLabelRequest,
                          .buy = buyByWebService}},
            .settlement = Settlement::AskAgainWithSameKey,
            .burntCodes = {burntKey},
            .settles = settles};
}

} // namespace aviso::carriers::swisspost
