#include "core/model/shipment.h"

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr State allStates[] = {State::Draft, State::Booking, State::Unknown, State::Booked, State::Cancelled};
constexpr MessageChannel allChannels[] = {MessageChannel::Email, MessageChannel::Sms};

/// The value whose word is `word`, looked up through the one function that names them.
template <class T, std::size_t N>
std::optional<T> fromWord(const T (&values)[N], QString (*wordOf)(T), QStringView word)
{
    const auto found = std::ranges::find_if(values, [&](T value) { return wordOf(value) == word; });
    return found == std::end(values) ? std::nullopt : std::optional<T>(*found);
}

} // namespace

QString stateWord(State state)
{
    switch (state) {
    case State::Draft:
        return u"draft"_s;
    case State::Booking:
        return u"booking"_s;
    case State::Unknown:
        return u"unknown"_s;
    case State::Booked:
        return u"booked"_s;
    case State::Cancelled:
        return u"cancelled"_s;
    }
    return u"draft"_s;
}

std::optional<State> stateFromWord(QStringView word)
{
    return fromWord(allStates, stateWord, word);
}

QString channelWord(MessageChannel channel)
{
    return channel == MessageChannel::Sms ? u"sms"_s : u"email"_s;
}

std::optional<MessageChannel> channelFromWord(QStringView word)
{
    return fromWord(allChannels, channelWord, word);
}

QString optionWord(DeliveryOption option)
{
    switch (option) {
    case DeliveryOption::Leave:
        return u"leave"_s;
    case DeliveryOption::Neighbour:
        return u"neighbour"_s;
    case DeliveryOption::Day:
        return u"day"_s;
    case DeliveryOption::Redirect:
        return u"redirect"_s;
    }
    return u"leave"_s;
}

std::optional<DeliveryOption> optionFromWord(QStringView word)
{
    return fromWord(allOptions, optionWord, word);
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
