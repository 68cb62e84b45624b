#include "core/carriers/postnord/calls.h"

#include "core/carriers/postnord/answers.h"
#include "core/net/below.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <chrono>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{60};
const QString keySecret = u"api-key"_s;

/// What an answer repeats of an address is without the key, however it was written there.
void hideKey(QByteArray& body)
{
    static const QRegularExpression key(u"(apikey(=|%3D|%3d|\"\\s*:\\s*\"))[^&\"'<>\\s\\\\]+"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    if (body.contains("apikey"))
        body = QString::fromUtf8(body).replace(key, u"\\1[hidden]"_s).toUtf8();
}

/// QUrlQuery leaves '+' alone, which a form reader takes for a space.
QUrl addressOf(const Session& session, const Call& call)
{
    QUrl url = net::below(session.account().baseUrl, call.path);
    QUrlQuery query = call.query;
    query.addQueryItem(u"apikey"_s, QString::fromLatin1(QUrl::toPercentEncoding(session.secret(keySecret))));
    url.setQuery(query);
    return url;
}

} // namespace

QByteArray stored(const Call& call)
{
    return call.method + ' ' + call.path.toUtf8() + '?' + call.query.toString(QUrl::FullyEncoded).toUtf8() + '\n' +
           call.body;
}

Result<Call> restored(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype space = bytes.indexOf(' ');
    const qsizetype mark = bytes.indexOf('?');
    if (end < 0 || space < 0 || mark < space || mark > end)
        return failure(Error::Kind::Invalid, u"request-unreadable"_s);
    return Call{.method = bytes.first(space),
                .path = QString::fromUtf8(bytes.sliced(space + 1, mark - space - 1)),
                .query = QUrlQuery(QString::fromUtf8(bytes.sliced(mark + 1, end - mark - 1))),
                .body = bytes.sliced(end + 1)};
}

Result<Pass> takeKey(Session& session, std::stop_token)
{
    if (session.secret(keySecret).isEmpty())
        return failure(Error::Kind::Unauthorised, u"missing-secret"_s, keySecret);
    return Pass{};
}

Result<net::Answer> make(Session& session, const Call& call, Effect effect, std::stop_token stop)
{
    net::Request request{.method = call.method,
                         .url = addressOf(session, call),
                         .headers = {{"Accept", "application/json"}},
                         .body = call.body,
                         .timeout = patience};
    if (!call.body.isEmpty())
        request.headers.append(net::Header{"Content-Type", "application/json"});
    auto answer =
        session.call(std::move(request), {.effect = effect, .signIn = takeKey, .readable = {400, 403, 404, 409, 422}},
                     std::move(stop));
    if (!answer)
        return answer;
    hideKey(answer->body);
    if (answer->status >= 200 && answer->status < 300)
        return answer;
    return failure(refusalIn(*answer));
}

} // namespace aviso::carriers::postnord
