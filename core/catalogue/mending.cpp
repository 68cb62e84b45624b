#include "core/catalogue/mending.h"

#include <QSet>

#include <utility>

namespace aviso::catalogue {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto messagePrefix = "message."_L1;

/// Where the address of a message is typed: its own, where it has one, else the recipient's.
QString addressOf(const Problem& problem, const model::Shipment& shipment, const QString& ofRecipient)
{
    const model::MessageChoice* choice = model::messageChoice(shipment, problem.field.mid(messagePrefix.size()));
    return choice && !choice->to.isEmpty() ? problem.field + u".to"_s : ofRecipient;
}

} // namespace

QString placeToMend(const Problem& problem, const model::Shipment& shipment)
{
    const QString& reason = problem.reason;
    if (reason == "option-needs-date"_L1)
        return u"dispatch-date"_s;
    if (!problem.field.startsWith(messagePrefix))
        return problem.field;
    if (reason == "no-sender-address"_L1)
        return problem.field + u".to"_s;
    if (reason == "no-address"_L1 || reason == "email-form"_L1 || reason == "email-too-long"_L1)
        return addressOf(problem, shipment, u"recipient.email"_s);
    if (reason == "no-mobile"_L1 || reason.startsWith("phone-"_L1))
        return addressOf(problem, shipment, u"recipient.mobile"_s);
    if (reason == "address-not-for-channel"_L1 || reason == "message-channel"_L1)
        return problem.field + u".channel"_s;
    return problem.field;
}

bool isGap(const Problem& problem)
{
    static const QSet<QString> gaps{
        u"missing"_s,    u"name-missing"_s, u"street-or-box"_s,     u"service-missing"_s,   u"no-parcel"_s,
        u"no-address"_s, u"no-mobile"_s,    u"no-sender-address"_s, u"option-needs-date"_s, u"value-needed"_s};
    return gaps.contains(problem.reason);
}

Verdict markedWhereMended(const Verdict& verdict, const model::Shipment& shipment)
{
    Verdict marked = verdict;
    for (Problem& problem : marked.problems)
        if (const QString place = placeToMend(problem, shipment); place != problem.field)
            problem.mendedAt = place;
    return marked;
}

model::Shipment switchedOn(const Entry& entry, model::Shipment shipment, const QString& control)
{
    const QString kind = control.section(u'.', 0, 0);
    const QString code = control.section(u'.', 1);
    if (kind == "additional"_L1 && service(entry, code) && !shipment.service.additional.contains(code)) {
        shipment.service.additional.append(code);
        shipment.service.additional.sort();
    } else if (const MessageKind* message = catalogue::message(entry, code);
               kind == "message"_L1 && message && !model::messageChoice(shipment, code)) {
        const auto channel = model::channelFromWord(message->channels.value(0));
        shipment.messages.append({.code = code, .channel = channel.value_or(model::MessageChannel::Email)});
    } else if (const auto option = model::optionFromWord(code);
               kind == "option"_L1 && option && !shipment.options.contains(*option)) {
        shipment.options.append(*option);
    }
    return shipment;
}

} // namespace aviso::catalogue
