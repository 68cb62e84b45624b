#include "core/carriers/novaposhta/calls.h"

#include "core/carriers/labelbytes.h"
#include "core/net/below.h"

#include <QJsonDocument>

#include <chrono>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{60};
const QString keySecret = u"api-key"_s;

/// Calls and prints have a host each; a stand-in serves both below one address.
QUrl printingBase(const QUrl& base)
{
    static const QString callPath = u"/v2.0/json"_s;
    QUrl url = net::below(base, {});
    if (url.host() == "api.novaposhta.ua"_L1)
        url.setHost(u"my.novaposhta.ua"_s);
    QString path = url.path();
    if (path.endsWith(callPath))
        path.chop(callPath.size());
    url.setPath(path);
    return url;
}

QString stickerPath(const QString& number, const QString& layout, const QString& key)
{
    const QString path =
        u"/orders/printMarking%1/orders[]/%2/type/pdf/apiKey/%3"_s.arg(layoutOr85(layout), number, key);
    return layout == "100x100"_L1 ? path + u"/zebra"_s : path;
}

} // namespace

QString layoutOr85(const QString& wanted)
{
    return wanted == "100x100"_L1 ? wanted : u"85x85"_s;
}

Result<Pass> takeKey(Session& session, std::stop_token)
{
    if (session.secret(keySecret).isEmpty())
        return failure(Error::Kind::Unauthorised, u"missing-secret"_s, keySecret);
    return Pass{};
}

Result<Envelope> make(Session& session, const Call& call, Effect effect, std::stop_token stop)
{
    const QJsonObject body{{u"apiKey"_s, session.secret(keySecret)},
                           {u"modelName"_s, call.model},
                           {u"calledMethod"_s, call.method},
                           {u"methodProperties"_s, call.properties}};
    net::Request request{.method = "POST",
                         .url = net::below(session.account().baseUrl, u"/"_s),
                         .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
                         .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                         .timeout = patience};
    const auto answer = session.call(std::move(request), {.effect = effect, .signIn = takeKey}, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto envelope = readEnvelope(answer->body);
    if (!envelope)
        return failure(after(effect, std::move(envelope.error())));
    if (envelope->isSuccess)
        return envelope;
    Error refusal = refusalIn(*envelope);
    // Nothing at all is what a service in trouble says, too.
    if (effect == Effect::Books && refusal.code == "empty-refusal"_L1)
        refusal.kind = Error::Kind::OutcomeUnknown;
    return failure(std::move(refusal));
}

Result<QByteArray> fetchSticker(Session& session, const QString& number, const QString& layout, std::stop_token stop)
{
    if (auto key = takeKey(session, stop); !key)
        return std::unexpected(key.error());
    net::Request request{.url = net::below(printingBase(session.account().baseUrl),
                                           stickerPath(number, layout, session.secret(keySecret))),
                         .headers = {{"Accept", "application/pdf"}},
                         .timeout = patience};
    auto answer = session.call(std::move(request), {.effect = Effect::Reads, .signIn = takeKey}, std::move(stop));
    if (!answer) {
        answer.error().detail.clear(); // it may quote the address
        return std::unexpected(answer.error());
    }
    if (!looksLike(answer->body, u"PDF"_s))
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    return std::move(answer->body);
}

} // namespace aviso::carriers::novaposhta
