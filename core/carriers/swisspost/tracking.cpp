#include "core/carriers/swisspost/tracking.h"

#include "core/carriers/swisspost/signin.h"
#include "core/carriers/swisspost/tracking_wire.h"
#include "core/net/below.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace aviso::carriers::swisspost {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30};
constexpr QLatin1StringView trackingPath("/logistics/mailpiece/tracking/business/v1");
constexpr QLatin1StringView barcodePath("/barcode/v1");

bool matches(const QString& text, const QString& form)
{
    return QRegularExpression(form).match(text).hasMatch();
}

/// What the post could take for a number of a consignment, dots and blanks included.
bool isConsignment(const QString& number)
{
    return matches(number, u"\\A[0-9A-Za-z][0-9A-Za-z. ]{7,34}\\z"_s);
}

Result<Pass> signInToTracking(Session& session, std::stop_token stop)
{
    const QString scope = session.account().settings.value(u"tracking-scope"_s, u"MYSB_MAILPIECE_TRACKING_B2B_READ"_s);
    return signInFor(session, scope, std::move(stop));
}

Result<net::Answer> ask(Session& session, net::Request request, std::stop_token stop)
{
    addSubscriptionKey(request, session);
    request.timeout = patience;
    auto answer = session.call(std::move(request),
                               {.effect = Effect::Reads, .signIn = signInToTracking, .readable = {}}, std::move(stop));
    if (!answer && answer.error().code == "not-authorised"_L1)
        answer.error().code = u"tracking-not-allowed"_s;
    return answer;
}

Result<QHash<QString, Piece>> askPieces(Session& session, const QStringList& numbers, std::stop_token stop)
{
    const QUrl base = trackingBase(session.account());
    if (base.isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"tracking-url"_s);
    if (base.scheme() != "https"_L1 && model::reachesCarrier({.baseUrl = base})) // the pass would travel in clear
        return failure(Error::Kind::Invalid, u"not-a-url"_s, u"tracking-url"_s);
    const auto answer = ask(session,
                            {.method = "POST",
                             .url = net::below(base, u"/mailpieces"_s),
                             .headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
                             .body = piecesRequest(numbers)},
                            std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return piecesIn(*answer, numbers);
}

Result<Sighting> askEvents(Session& session, const Piece& piece, std::stop_token stop)
{
    // Any other key would change the address that is called.
    if (!matches(piece.key, u"\\A[0-9A-Za-z][0-9A-Za-z._~=+-]*\\z"_s))
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    const model::Account& account = session.account();
    const QString set = account.settings.value(u"call-language"_s).toLower();
    const QByteArray language = set.isEmpty() || !isHeaderText(set) ? QByteArray("en") : set.toLatin1();
    const auto answer = ask(session,
                            {.method = "GET",
                             .url = net::below(trackingBase(account), u"/mailpieces/"_s + piece.key + u"/events/"_s),
                             .headers = {{"Accept", "application/json"}, {"Accept-Language", language}}},
                            std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return withEvents(piece, *answer);
}

/// Whether the other pieces would hear the same.
bool concernsAll(const Error& error)
{
    if (error.kind == Error::Kind::Offline)
        return error.code != "bad-answer"_L1 && error.code != "server-error"_L1;
    return error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::RateLimited ||
           error.kind == Error::Kind::Cancelled;
}

Error malformed(const QString& number)
{
    return {.kind = Error::Kind::Invalid, .code = u"number-malformed"_s, .field = u"number"_s, .args = {number}};
}

} // namespace

QUrl trackingBase(const model::Account& account)
{
    if (const QUrl set(account.settings.value(u"tracking-url"_s)); !set.isEmpty())
        return set;
    if (account.baseUrl.host() == "dcapi.apis.post.ch"_L1)
        return QUrl(u"https://mysb.apis.post.ch"_s + trackingPath);
    QUrl beside = account.baseUrl;
    QString path = beside.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(barcodePath))
        path.chop(barcodePath.size());
    else if (model::reachesCarrier(account)) // who knows where that host has it
        return {};
    beside.setPath(path + trackingPath);
    return beside;
}

Result<QList<Sighting>> track(Session& session, const QList<Followed>& parcels, std::stop_token stop)
{
    QStringList numbers;
    for (const Followed& parcel : parcels)
        if (isConsignment(parcel.number))
            numbers.append(parcel.number);
    numbers.removeDuplicates();
    const auto pieces = numbers.isEmpty() ? Result<QHash<QString, Piece>>() : askPieces(session, numbers, stop);
    if (!pieces)
        return std::unexpected(pieces.error());
    std::optional<Error> trouble;
    QList<Sighting> sightings;
    for (const Followed& parcel : parcels) {
        const auto piece = pieces->constFind(parcel.number);
        if (piece == pieces->constEnd()) {
            sightings.append({.number = parcel.number, .error = malformed(parcel.number)});
            continue;
        }
        Sighting sighting = piece->sighting;
        if (sighting.isKnown) {
            auto told = trouble ? Result<Sighting>(failure(*trouble)) : askEvents(session, *piece, stop);
            if (told)
                sighting = *std::move(told);
            else
                sighting.error = told.error();
            if (sighting.error && concernsAll(*sighting.error))
                trouble = sighting.error;
        }
        sightings.append(sighting);
    }
    return sightings;
}

} // namespace aviso::carriers::swisspost
