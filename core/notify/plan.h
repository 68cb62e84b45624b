#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace aviso::notify {

/// A day counted from one that the shipment knows.
struct PlannedDay
{
    enum class From { Today, Dispatch, Delivery };

    From from = From::Dispatch;
    int workingDays = 0;  ///< may be negative
    int calendarDays = 0; ///< what falls on a free day waits for the next working day

    bool operator==(const PlannedDay&) const = default;
};

/// When a carrier sends one of its messages, as far as that is known.
struct PlannedMessage
{
    QString code = {};
    PlannedDay earliest = {};
    PlannedDay latest = {};
    QTime from = {}; ///< in the carrier's zone; invalid: no hour is known
    QTime until = {};
    QStringList notes = {};          ///< keys of sentences that always go with it
    QStringList sampleServices = {}; ///< additional services without which the message does not exist

    bool operator==(const PlannedMessage&) const = default;
};

/// What stands in for a merchant's own values where messages are shown without a shipment. Maps are by
/// language.
struct Sample
{
    QString service = {};
    QString senderName = {};
    QString email = {};
    QString mobile = {};
    QString senderEmail = {};
    QString reference = {};
    QMap<QString, QString> recipient = {};
    QMap<QString, QString> text1 = {};
    QMap<QString, QString> text2 = {};

    bool operator==(const Sample&) const = default;
};

/// What is known of a carrier's messages beyond its catalogue: moments, and values to show them with.
struct MessagePlan
{
    QString carrier = {};
    QList<int> weekdays = {};                 ///< on which the carrier delivers; ISO, 1 is Monday
    QMap<QString, int> transitDays = {};      ///< basic service -> working days from dispatch to delivery
    int unknownTransit = 0;                   ///< for basic services that are not in `transitDays`
    QMap<QString, int> deliveryWeekdays = {}; ///< additional service -> the weekday that it moves the delivery to
    QString fixedDayField = {};               ///< the shipment's value that fixes the day of delivery
    catalogue::LocalName portal = {};         ///< whose registered users get its messages instead; empty: none
    QString sampleNumber = {};                ///< stands for a number that is not known yet
    std::optional<Money> price = {};          ///< of one message
    bool isPerParcel = false;                 ///< a shipment of three parcels makes three messages
    QStringList optionsIn = {};               ///< the first of these that goes by e-mail carries the delivery options
    QList<PlannedMessage> messages = {};
    Sample sample = {};

    bool operator==(const MessagePlan&) const = default;
};

/// `Invalid` "message-plan-unreadable" (args: the offending place).
Result<MessagePlan> parsePlan(const QByteArray& json);

/// The bundled one (":/templates/<carrier>-messages.json"); `NotFound` "message-plan-missing". Any thread.
Result<MessagePlan> messagePlan(const QString& carrier);

const PlannedMessage* plannedMessage(const MessagePlan& plan, QStringView code);

} // namespace aviso::notify
