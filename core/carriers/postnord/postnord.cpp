#include "core/carriers/postnord/postnord.h"

#include "core/carriers/postnord/booking_wire.h"
#include "core/carriers/postnord/calls.h"
#include "core/carriers/postnord/label_calls.h"
#include "core/carriers/postnord/pickups.h"
#include "core/carriers/postnord/places.h"
#include "core/carriers/postnord/tracking.h"
#include "core/carriers/postnord/tracking_wire.h"
#include "core/carriers/postnord/transit.h"

namespace aviso::carriers::postnord {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A booking is in Track & Trace within minutes; our own reading, since PostNord names no time.
constexpr std::chrono::minutes surelyTracked{30};

Result<PurchasedLabel> buy(Session& session, const PreparedLabel& label, std::stop_token stop)
{
    const auto call = restored(label.request);
    if (!call)
        return std::unexpected(call.error());
    const auto answer = make(session, *call, Effect::Books, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return readBooking(*answer, askedIn(*call), parcelsIn(*call));
}

/// The numbers of a shipment that Track & Trace knows under our reference.
Result<QStringList> lookUp(Session& session, const QString& key, std::stop_token stop)
{
    const Call call{.path = u"/shipment/v7/trackandtrace/customernumber/%1/reference/%2/public"_s.arg(
                        session.account().settings.value(u"customer-number"_s), key)};
    const auto answer = make(session, call, Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return trackedNumbers(*answer);
}

Result<std::optional<PurchasedLabel>> findByKey(Session& session, const SoughtLabel& sought, std::stop_token stop)
{
    const auto sent = restored(sought.request);
    if (!sent)
        return std::unexpected(sent.error());
    const auto numbers = lookUp(session, sought.key, stop);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty()) {
        const QDateTime certainAt = sought.sentAt.addSecs(std::chrono::seconds(surelyTracked).count());
        if (session.clock().now() < certainAt)
            return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                                 .code = u"not-listed-yet"_s,
                                 .args = {u"@time/"_s + certainAt.toUTC().toString(Qt::ISODate)}});
        return std::nullopt;
    }
    if (numbers->size() != parcelsIn(*sent))
        return failure(Error::Kind::OutcomeUnknown, u"number-mismatch"_s);
    const Asked asked = askedIn(*sent);
    const auto answer = make(session, labelCall(*numbers, session.account(), asked), Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto label = readLabels(*answer, *numbers, asked);
    if (!label)
        return failure(after(Effect::Reads, label.error()));
    return std::optional(*std::move(label));
}

/// The carrier's word for a number that it has no label of, which the acceptance host says of every booking.
bool isUnknown(const Error& error)
{
    return error.kind == Error::Kind::Refused && error.args.value(0).contains(u"id not found"_s, Qt::CaseInsensitive);
}

Result<PurchasedLabel> reprint(Session& session, const QString& number, std::stop_token stop)
{
    const Asked asked = wantedBy(session.account());
    const auto answer = make(session, labelCall({number}, session.account(), asked), Effect::Reads, std::move(stop));
    const auto label = answer ? readLabels(*answer, {number}, asked) : std::unexpected(answer.error());
    if (label)
        return label;
    Error error = after(Effect::Reads, label.error());
    if (isUnknown(error)) {
        error.kind = Error::Kind::NotFound;
        error.code = u"label-not-kept"_s;
    }
    return failure(error);
}

/// Asks whether the customer number is right: needs the key and books nothing.
Result<void> prove(Session& session, std::stop_token stop)
{
    Call call{.path = u"/shipment/v1/validate/customernumber"_s};
    const model::Account& account = session.account();
    call.query.addQueryItem(u"customerNumber"_s, account.settings.value(u"customer-number"_s));
    call.query.addQueryItem(u"countryCode"_s, issuingCountry(account));
    const auto answer = make(session, call, Effect::Reads, std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->body.trimmed().replace('"', "") == "INVALID")
        return failure(Error::Kind::Refused, u"customer-number-unknown"_s, u"customer-number"_s);
    return {};
}

} // namespace

Carrier postNord()
{
    return {.id = u"postnord"_s,
            .channels = {{.id = u"api"_s,
                          .books = Books::WholeShipment,
                          .signIn = takeKey,
                          .prove = prove,
                          .prepare = bookingRequest,
                          .buy = buy,
                          .findByKey = findByKey,
                          .findPlaces = findPlaces,
                          .quote = quote,
                          .prepareReturn = returnRequest,
                          .reprint = reprint,
                          .track = track,
                          .pickupSlots = pickupSlots,
                          .bookPickup = bookPickup}},
            .settlement = Settlement::LookUpByKey};
}

} // namespace aviso::carriers::postnord
