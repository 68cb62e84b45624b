#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/model/address.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::model {

/// Where a shipment stands at this desk. The carrier's events come on top of `Booked`.
enum class State {
    Draft,     ///< may be edited freely
    Booking,   ///< at least one parcel's intent is committed and not yet settled
    Unknown,   ///< at least one outcome is unknown: read-only until it is reconciled
    Booked,    ///< every parcel has its number and label
    Cancelled, ///< given up at this desk, or voided where the carrier can
};

enum class MessageChannel { Email, Sms };

/// One status message that the clerk wants the carrier to send. Absent from the list means off.
struct MessageChoice
{
    QString code = {}; ///< the carrier's code: "1", "2", "32", …
    MessageChannel channel = MessageChannel::Email;
    QString language = {}; ///< "de"; empty: the consignee's language, else the carrier's fall-back
    QString to = {};       ///< empty: the consignee's (or for the sender's message the account's) address

    bool operator==(const MessageChoice&) const = default;
};

/// What may be offered to the recipient while the parcel is on its way; the four words of cli.md.
enum class DeliveryOption { Leave, Neighbour, Day, Redirect };

/// The texts that go into the carrier's messages, with placeholders as typed ("{reference}").
struct MessageTexts
{
    QString text1 = {};
    QString text2 = {};

    bool operator==(const MessageTexts&) const = default;
};

/// Service, additional services and instructions by the carrier's own codes, and the values that some of them need.
struct ServiceChoice
{
    QString basic = {};          ///< "PRI", "SP+ECO", …
    QStringList additional = {}; ///< additional services and instructions, e.g. "SI", "ZAW3213"; sorted, no doubles
    QMap<QString, QString> values = {}; ///< catalogue field -> value, e.g. "delivery-place" -> "Garage"

    bool operator==(const ServiceChoice&) const = default;
};

struct Parcel
{
    ParcelId id = {};
    int position = 1;    ///< 1-based within the shipment
    int weightGrams = 0; ///< 0: not known
    QString content = {};
    QString number = {}; ///< the carrier's identification number once booked, digits only
    int printCount = 0;

    bool operator==(const Parcel&) const = default;
};

struct Shipment
{
    ShipmentId id = {};
    qint64 version = 0; ///< rises with every save; a save of an older version is a Conflict
    std::optional<AccountId> account = {};
    State state = State::Draft;
    QString reference = {}; ///< order or waybill reference of the merchant (A20)
    QString source = {};    ///< where it came from: the import source's name, or empty when typed
    std::optional<QDate> dispatchDate = {};
    Consignee consignee = {};
    ServiceChoice service = {};
    QList<MessageChoice> messages = {};
    MessageTexts texts = {};
    QString senderName = {}; ///< overrides the account's sender name in rehearsals and checks
    QList<DeliveryOption> options = {};
    QList<Parcel> parcels = {};
    std::optional<Error> problem = {}; ///< why it was last not booked: the carrier's word or ours
    QDateTime createdAt = {};          ///< UTC
    QDateTime changedAt = {};          ///< UTC

    bool operator==(const Shipment&) const = default;
};

/// The word of cli.md and the database for a state, and back ("draft" … "cancelled").
QString stateWord(State state);
std::optional<State> stateFromWord(QStringView word);

QString channelWord(MessageChannel channel); ///< "email" or "sms"
std::optional<MessageChannel> channelFromWord(QStringView word);

QString optionWord(DeliveryOption option); ///< "leave", "neighbour", "day", "redirect"
std::optional<DeliveryOption> optionFromWord(QStringView word);
inline constexpr DeliveryOption allOptions[] = {DeliveryOption::Leave, DeliveryOption::Neighbour, DeliveryOption::Day,
                                                DeliveryOption::Redirect};

/// What people call it: its reference, or its key when it has none.
QString nameOf(const Shipment& shipment);

/// True while nothing has been promised to the carrier, so that fields may change.
bool isEditable(State state);

/// The choice for `code`, or null when the message is off.
const MessageChoice* messageChoice(const Shipment& shipment, QStringView code);

} // namespace aviso::model
