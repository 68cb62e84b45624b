#include "core/carriers/postnord/tracking.h"

#include "core/carriers/postnord/calls.h"
#include "core/carriers/postnord/tracking_wire.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What PostNord takes for an identifier at all: another text would change the address that is called.
bool isIdentifier(const QString& number)
{
    static const QRegularExpression form(u"\\A[0-9A-Za-z]{8,35}\\z"_s);
    return form.match(number).hasMatch();
}

/// Whether the other numbers would hear the same.
bool concernsAll(const Error& error)
{
    if (error.kind == Error::Kind::Offline)
        return error.code != "bad-answer"_L1 && error.code != "server-error"_L1;
    return error.kind == Error::Kind::Unauthorised || error.kind == Error::Kind::RateLimited ||
           error.kind == Error::Kind::Cancelled;
}

Result<QList<Sighting>> ask(Session& session, const QString& number, std::stop_token stop)
{
    if (!isIdentifier(number))
        return failure(
            Error{.kind = Error::Kind::Invalid, .code = u"number-malformed"_s, .field = u"number"_s, .args = {number}});
    Call call{.path = u"/shipment/v7/trackandtrace/id/%1/public"_s.arg(number)};
    call.query.addQueryItem(u"locale"_s, u"en"_s);
    const auto answer = make(session, call, Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return sightingsIn(*answer, number);
}

} // namespace

Result<QList<Sighting>> track(Session& session, const QList<Followed>& parcels, std::stop_token stop)
{
    QHash<QString, Sighting> seen;
    std::optional<Error> trouble;
    QList<Sighting> sightings;
    for (const Followed& parcel : parcels) {
        if (!seen.contains(parcel.number) && !trouble) {
            const auto told = ask(session, parcel.number, stop);
            if (told) {
                for (const Sighting& each : *told)
                    if (each.number == parcel.number || !each.scans.isEmpty())
                        seen.insert(each.number, each);
            } else if (concernsAll(told.error())) {
                trouble = told.error();
            } else {
                seen.insert(parcel.number, {.number = parcel.number, .error = told.error()});
            }
        }
        sightings.append(seen.value(parcel.number, {.number = parcel.number, .error = trouble}));
    }
    if (trouble && seen.isEmpty())
        return failure(*trouble);
    return sightings;
}

} // namespace aviso::carriers::postnord
