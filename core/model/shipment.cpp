#include "core/model/shipment.h"

#include "core/base/wordtable.h"

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr WordTable<State, 5> states{{{State::Draft, "draft"_L1},
                                      {State::Booking, "booking"_L1},
                                      {State::Unknown, "unknown"_L1},
                                      {State::Booked, "booked"_L1},
                                      {State::Cancelled, "cancelled"_L1}}};
constexpr WordTable<MessageChannel, 2> channels{{{MessageChannel::Email, "email"_L1}, {MessageChannel::Sms, "sms"_L1}}};
constexpr WordTable<DeliveryOption, 4> options{{{DeliveryOption::Leave, "leave"_L1},
                                                {DeliveryOption::Neighbour, "neighbour"_L1},
                                                {DeliveryOption::Day, "day"_L1},
                                                {DeliveryOption::Redirect, "redirect"_L1}}};

} // namespace

QString stateWord(State state)
{
    return states.of(state);
}

std::optional<State> stateFromWord(QStringView word)
{
    return states.from(word);
}

QString channelWord(MessageChannel channel)
{
    return channels.of(channel);
}

std::optional<MessageChannel> channelFromWord(QStringView word)
{
    return channels.from(word);
}

QString optionWord(DeliveryOption option)
{
    return options.of(option);
}

std::optional<DeliveryOption> optionFromWord(QStringView word)
{
    return options.from(word);
}

QString nameOf(const Shipment& shipment)
{
    return shipment.reference.isEmpty() ? QString::number(number(shipment.id)) : shipment.reference;
}

bool isEditable(State state)
{
    return state == State::Draft;
}

const MessageChoice* messageChoice(const Shipment& shipment, QStringView code)
{
    const auto found =
        std::ranges::find_if(shipment.messages, [&](const MessageChoice& choice) { return choice.code == code; });
    return found == shipment.messages.end() ? nullptr : &*found;
}

} // namespace aviso::model
