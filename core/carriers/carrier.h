#pragma once

#include "core/base/result.h"
#include "core/carriers/pickup.h"
#include "core/carriers/place.h"
#include "core/carriers/session.h"
#include "core/carriers/sighting.h"
#include "core/catalogue/catalogue.h"
#include "core/model/account.h"
#include "core/model/shipment.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace aviso::carriers {

/// One status message as it is ordered: address and language decided, texts filled, and only where they are carried.
struct Notice
{
    QString code = {};
    model::MessageChannel channel = model::MessageChannel::Email;
    QString language = {}; ///< one that the carrier offers, lower case
    QString to = {};
    QString text1 = {};
    QString text2 = {};

    bool operator==(const Notice&) const = default;
};

/// Everything that goes into one label, or, at a channel that books whole shipments, into the labels of all parcels.
struct LabelOrder
{
    model::Account account = {};
    model::Shipment shipment = {};
    model::Parcel parcel = {};
    QList<Notice> notices = {};
    QStringList optionCodes = {}; ///< delivery options by the carrier's codes
    QString key = {};             ///< the idempotency key: at Swiss Post the item number, elsewhere our own reference
    QDateTime at = {};            ///< UTC; when it was made
};

/// A request that is ready to be stored and sent, and sent again to the byte.
struct PreparedLabel
{
    QByteArray request = {};
    QString number = {}; ///< the identification number that it will lead to; empty where only the carrier knows it
};

struct Warning
{
    QString code = {};
    QString message = {}; ///< in the carrier's words

    bool operator==(const Warning&) const = default;
};

/// A label that was bought.
struct PurchasedLabel
{
    QString number = {};          ///< identification number, digits (or letters) only
    QString format = {};          ///< "PDF", "PNG", …
    QList<QByteArray> pages = {}; ///< one document each, hardly ever more than one; the first carries the number's code
    QString layout = {};
    bool isSpecimen = false;
    bool needsColour = false;             ///< the carrier wants it printed in colour
    std::optional<QDate> validUntil = {}; ///< the last day on which the carrier takes it; none: it names none
    QList<Warning> warnings = {};
    QList<PurchasedLabel> others = {}; ///< of the following parcels, where a whole shipment was booked at once

    bool operator==(const PurchasedLabel&) const = default;
};

/// A label that perhaps exists: what an attempt whose outcome is unknown is looked for by.
struct SoughtLabel
{
    QString key = {};
    QByteArray request = {}; ///< what was sent
    QDateTime sentAt = {};   ///< UTC, about
};

/// The numbers that a desk may hand out under one licence.
struct NumberRange
{
    QString licence = {};
    qint64 first = 1;
    qint64 last = 0;
};

/// How an attempt with an unknown outcome is settled at this carrier.
enum class Settlement {
    AskAgainWithSameKey, ///< the same request again: a label settles it, a burnt code says the key is used up
    LookUpByKey,         ///< the channel's `findByKey`; without one nothing is asked, and a person must settle it
};

/// What one booking is for.
enum class Books { EachParcel, WholeShipment };

/// What may stand in a field, and what people call it.
struct Suggestion
{
    QString value = {};
    QString words = {};

    bool operator==(const Suggestion&) const = default;
};

/// One way to reach a carrier. A null function *is* the missing capability.
struct Channel
{
    QString id = {};
    Books books = Books::EachParcel;
    Session::SignIn signIn = nullptr;
    /// Asks the carrier something that needs a pass and books nothing: the test of an account whose sign-in alone asks
    /// nobody. Null: signing in is the test. Errors as those of `buy`, but never OutcomeUnknown.
    Result<void> (*prove)(Session& session, std::stop_token stop) = nullptr;
    /// The numbers that the keys are taken from. Null: a key is a reference of our own that nobody else ever uses.
    Result<NumberRange> (*numberRange)(const model::Account& account) = nullptr;
    /// Pure: turns the order into the bytes that go out. Errors: Invalid with the field that cannot be sent.
    Result<PreparedLabel> (*prepare)(const LabelOrder& order) = nullptr;
    /// The one network step of a purchase. OutcomeUnknown whenever a label may exist that was not received whole, or is
    /// not the one of the number that was prepared.
    Result<PurchasedLabel> (*buy)(Session& session, const PreparedLabel& label, std::stop_token stop) = nullptr;
    /// The label that exists under a key; nothing when there certainly is none and never will be from an earlier
    /// request. Errors: whatever leaves that open.
    Result<std::optional<PurchasedLabel>> (*findByKey)(Session& session, const SoughtLabel& sought,
                                                       std::stop_token stop) = nullptr;

    // What is null below cannot be done at this carrier by a call. None of what only reads is ever OutcomeUnknown.

    /// The account's own settings as the carrier knows them, by catalogue field, to be offered to whoever sets it up:
    /// at each field what may stand there, as value and words.
    Result<QMap<QString, QList<Suggestion>>> (*suggestSettings)(Session& session, std::stop_token stop) = nullptr;
    /// Towns, streets, branches, lockers and service points.
    Result<QList<Place>> (*findPlaces)(Session& session, const PlaceQuestion& question, std::stop_token stop) = nullptr;
    /// What the booking would cost, and when it would arrive.
    Result<Quote> (*quote)(Session& session, const LabelOrder& order, std::stop_token stop) = nullptr;
    /// Pure: as `prepare`, for the way back of the same parcels, from the recipient to the sender; what it is bought
    /// with is `buy`, under a key of its own, and it is settled like every other booking.
    Result<PreparedLabel> (*prepareReturn)(const LabelOrder& order) = nullptr;
    /// The label of a booked number anew, in the format that the account wants now.
    Result<PurchasedLabel> (*reprint)(Session& session, const QString& number, std::stop_token stop) = nullptr;
    /// Takes a booking back while the carrier allows it. OutcomeUnknown when it may be gone; NotFound when it is.
    Result<void> (*cancel)(Session& session, const QString& number, std::stop_token stop) = nullptr;
    /// Where these parcels are: one sighting for each, found by its number and not by its place. At most as many at
    /// once as the catalogue's `tracking.batch`.
    Result<QList<Sighting>> (*track)(Session& session, const QList<Followed>& parcels, std::stop_token stop) = nullptr;
    /// What the carrier itself says can be done now: beside what a sighting already told.
    Result<Possible> (*check)(Session& session, const ActionOrder& order, std::stop_token stop) = nullptr;
    Result<Quote> (*priceOf)(Session& session, const ActionOrder& order, std::stop_token stop) = nullptr;
    /// The one step that changes something. OutcomeUnknown when it perhaps did.
    Result<PlacedOrder> (*act)(Session& session, const ActionOrder& order, std::stop_token stop) = nullptr;
    /// The orders that the carrier has for a parcel, of one action: what an unknown outcome is settled by.
    Result<QList<PlacedOrder>> (*findOrders)(Session& session, const ActionOrder& order,
                                             std::stop_token stop) = nullptr;
    Result<void> (*cancelOrder)(Session& session, const QString& orderId, std::stop_token stop) = nullptr;
    /// Puts parcels on a register of that day. OutcomeUnknown when it may exist.
    Result<Register> (*closeOut)(Session& session, const QStringList& numbers, QDate day,
                                 std::stop_token stop) = nullptr;
    /// When the carrier could fetch them, soonest first.
    Result<QList<PickupSlot>> (*pickupSlots)(Session& session, const PickupOrder& order,
                                             std::stop_token stop) = nullptr;
    /// Orders a pickup: the one step that does. OutcomeUnknown when it perhaps was ordered.
    Result<Pickup> (*bookPickup)(Session& session, const PickupOrder& order, std::stop_token stop) = nullptr;
};

/// A carrier: its channels and what its refusals mean for the ledger.
struct Carrier
{
    QString id = {};
    QList<Channel> channels = {};
    Settlement settlement = Settlement::AskAgainWithSameKey;
    QStringList burntCodes = {}; ///< answers that say "this key is used up"
    /// Whether a refusal of `buy` is the carrier's word about the item itself, so that an earlier request with the same
    /// key was refused likewise. All that gateways say, and all that is about who asks, leaves it open. Null: none is.
    bool (*settles)(const Error& refusal) = nullptr;
};

using Table = std::span<const Carrier>;

const Carrier* find(Table carriers, QStringView id);
const Channel* findChannel(Table carriers, const model::Account& account);

} // namespace aviso::carriers
