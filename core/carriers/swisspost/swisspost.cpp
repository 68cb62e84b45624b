#include "core/carriers/swisspost/swisspost.h"

#include "core/carriers/swisspost/itemnumbers.h"
#include "core/carriers/swisspost/rest_wire.h"
#include "core/carriers/swisspost/signin.h"
#include "core/carriers/swisspost/soap_wire.h"
#include "core/carriers/swisspost/tracking.h"
#include "core/net/below.h"

#include <QRegularExpression>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds bookingTimeout{60};
const QString burntKey = u"E2016"_s; // "this item number was used": the account itself was accepted

/// A token for labels alone: an account need not have the scope of tracking.
Result<Pass> signInWithToken(Session& session, std::stop_token stop)
{
    const QString scope = session.account().settings.value(u"scope"_s, u"DCAPI_BARCODE_READ"_s);
    return signInFor(session, scope, std::move(stop));
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
                          .buy = buyByApi,
                          .track = track},
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
