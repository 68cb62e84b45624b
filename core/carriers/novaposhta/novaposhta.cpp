#include "core/carriers/novaposhta/novaposhta.h"

#include "core/carriers/novaposhta/actions.h"
#include "core/carriers/novaposhta/booking_wire.h"
#include "core/carriers/novaposhta/lookup.h"
#include "core/carriers/novaposhta/places.h"
#include "core/carriers/novaposhta/prices.h"
#include "core/carriers/novaposhta/registers.h"
#include "core/carriers/novaposhta/suggestions.h"
#include "core/carriers/novaposhta/tracking.h"

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

/// After this a waybill is in the list; our own reading, since the carrier names no time.
constexpr std::chrono::minutes surelyListed{30};

/// Registers the recipient, who gets the same keys when it is done again, and puts the keys into the waybill.
Result<QJsonObject> withRecipient(Session& session, const Waybill& waybill, std::stop_token stop)
{
    QJsonObject properties = waybill.properties;
    if (waybill.recipient.isEmpty())
        return properties;
    const Call call{.model = u"Counterparty"_s, .method = u"save"_s, .properties = waybill.recipient};
    // Nothing is booked yet, whatever becomes of this.
    const auto envelope = make(session, call, Effect::Reads, std::move(stop));
    if (!envelope)
        return std::unexpected(envelope.error());
    const QJsonObject party = firstOf(*envelope);
    const auto contact = envelopeIn(party["ContactPerson"_L1]);
    if (contact && !contact->isSuccess)
        return failure(refusalIn(*contact));
    const QString person = plain((contact ? QJsonValue(firstOf(*contact)) : party["ContactPerson"_L1])["Ref"_L1]);
    const QString ref = plain(party["Ref"_L1]);
    if (ref.isEmpty() || person.isEmpty())
        return failure(Error::Kind::Offline, u"bad-answer"_s);
    properties.insert(u"Recipient"_s, ref);
    properties.insert(u"ContactRecipient"_s, person);
    return properties;
}

/// The warnings of a booking. Where they say that something was changed, the carrier is asked for what it is now.
QList<Warning> toldOf(Session& session, const Envelope& envelope, const QJsonObject& asked, std::stop_token stop)
{
    QJsonObject document = firstOf(envelope);
    if (std::ranges::any_of(envelope.warnings, saysChange))
        if (const auto listed = listedAs(session, plain(document["IntDocNumber"_L1]), std::move(stop)))
            for (auto it = listed->begin(); it != listed->end(); ++it)
                document.insert(it.key(), *it);
    return warningsOf(envelope, asked, document);
}

/// The waybill exists: without its sticker nothing is settled, and looking for it by its key fetches that.
Result<PurchasedLabel> stickerOf(Session& session, const Booked& booked, const Waybill& waybill, std::stop_token stop)
{
    const auto sticker = fetchSticker(session, booked.number, waybill.layout, std::move(stop));
    if (sticker)
        return labelOf(booked.number, waybill, *sticker);
    return failure(Error{.kind = Error::Kind::OutcomeUnknown,
                         .code = u"sticker-missing"_s,
                         .args = {booked.number},
                         .detail = sticker.error().code});
}

Result<PurchasedLabel> buy(Session& session, const PreparedLabel& label, std::stop_token stop)
{
    const auto waybill = restored(label.request);
    if (!waybill)
        return std::unexpected(waybill.error());
    const auto properties = withRecipient(session, *waybill, stop);
    if (!properties)
        return std::unexpected(properties.error());
    const Call call{.model = u"InternetDocument"_s, .method = u"save"_s, .properties = *properties};
    const auto envelope = make(session, call, Effect::Books, stop);
    if (!envelope)
        return std::unexpected(envelope.error());
    const auto booked = bookedIn(*envelope);
    if (!booked)
        return std::unexpected(booked.error());
    auto bought = stickerOf(session, *booked, *waybill, stop);
    if (bought)
        bought->warnings = toldOf(session, *envelope, waybill->properties, std::move(stop));
    return bought;
}

/// Days are the carrier's: a waybill stands under the day on which it is handed in, or the one on which it was made.
Result<QList<QJsonObject>> listedUnderKey(Session& session, const SoughtLabel& sought, const Waybill& waybill,
                                          std::stop_token stop)
{
    const QDate made = dayOf(sought.sentAt);
    const QDate handedIn = QDate::fromString(plain(waybill.properties["DateTime"_L1]), u"dd.MM.yyyy"_s);
    QList<QDate> days{made};
    if (handedIn.isValid() && qAbs(made.daysTo(handedIn)) > 1)
        days.append(handedIn);
    QList<QJsonObject> found;
    for (const QDate& day : std::as_const(days)) {
        const auto listed = listedBetween(session, day.addDays(-1), day.addDays(1), stop);
        if (!listed)
            return listed;
        for (const QJsonObject& document : *listed) {
            const bool isOurs = plain(document["InfoRegClientBarcodes"_L1]) == sought.key;
            if (isOurs && !isDeleted(document) && !found.contains(document))
                found.append(document);
        }
    }
    return found;
}

Error notListedYet(const QDateTime& certainAt)
{
    return {.kind = Error::Kind::OutcomeUnknown,
            .code = u"not-listed-yet"_s,
            .args = {u"@time/"_s + certainAt.toUTC().toString(Qt::ISODate)}};
}

Result<std::optional<PurchasedLabel>> findByKey(Session& session, const SoughtLabel& sought, std::stop_token stop)
{
    const auto waybill = restored(sought.request);
    if (!waybill)
        return std::unexpected(waybill.error());
    auto found = listedUnderKey(session, sought, *waybill, stop);
    const QDateTime certainAt = sought.sentAt.addSecs(std::chrono::seconds(surelyListed).count());
    // Empty lists have been seen where a moment later there was something: before it is settled, it is asked again.
    const bool isCertain = session.clock().now() >= certainAt;
    if (found && found->isEmpty() && isCertain)
        found = listedUnderKey(session, sought, *waybill, stop);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return isCertain ? Result<std::optional<PurchasedLabel>>(std::nullopt) : failure(notListedYet(certainAt));
    const auto booked = bookedIn({.isSuccess = true, .data = {found->constFirst()}});
    if (!booked)
        return std::unexpected(booked.error());
    if (found->size() > 1)
        return failure(Error::Kind::OutcomeUnknown, u"number-mismatch"_s);
    auto label = stickerOf(session, *booked, *waybill, std::move(stop));
    if (!label)
        return std::unexpected(label.error());
    return std::optional(*std::move(label));
}

Result<PurchasedLabel> reprint(Session& session, const QString& number, std::stop_token stop)
{
    const QString waybill = waybillOf(number);
    if (waybill.isEmpty())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"number-not-a-waybill"_s, .args = {number}});
    const QString layout = layoutOr85(session.account().settings.value(u"layout"_s));
    auto sticker = fetchSticker(session, waybill, layout, std::move(stop));
    if (!sticker)
        return std::unexpected(sticker.error());
    return PurchasedLabel{.number = number, .format = u"PDF"_s, .pages = {*std::move(sticker)}, .layout = layout};
}

/// One waybill at a time: whether several may be deleted in one call is disputed.
Result<void> cancel(Session& session, const QString& number, std::stop_token stop)
{
    const QString waybill = waybillOf(number);
    if (waybill.isEmpty())
        return failure(Error{.kind = Error::Kind::Invalid, .code = u"number-not-a-waybill"_s, .args = {number}});
    const auto kept = keptUnder(session, {waybill}, stop);
    if (!kept)
        return std::unexpected(kept.error());
    const QString ref = kept->refs.value(waybill);
    if (kept->gone.contains(waybill))
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"waybill-not-found"_s, .args = {waybill}});
    if (ref.isEmpty())
        return failure(Error{.kind = Error::Kind::Refused, .code = u"waybill-not-found"_s, .args = {waybill}});
    const Call call{.model = u"InternetDocument"_s, .method = u"delete"_s, .properties = {{u"DocumentRefs"_s, ref}}};
    const auto envelope = make(session, call, Effect::Books, std::move(stop));
    if (!envelope)
        return std::unexpected(envelope.error());
    return {};
}

} // namespace

Carrier novaPoshta()
{
    return {.id = u"novaposhta"_s,
            .channels = {{.id = u"api"_s,
                          .books = Books::WholeShipment,
                          .signIn = takeKey,
                          .prove = prove,
                          .prepare = waybillRequest,
                          .buy = buy,
                          .findByKey = findByKey,
                          .suggestSettings = suggestSettings,
                          .findPlaces = findPlaces,
                          .quote = quote,
                          .reprint = reprint,
                          .cancel = cancel,
                          .track = track,
                          .check = check,
                          .priceOf = priceOf,
                          .act = act,
                          .findOrders = findOrders,
                          .cancelOrder = cancelOrder,
                          .closeOut = closeOut}},
            .settlement = Settlement::LookUpByKey};
}

} // namespace aviso::carriers::novaposhta
