#include "core/shipping/draft.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;

model::Shipment draftFor(const catalogue::Entry& entry, const model::Account& account)
{
    model::Shipment draft{.account = account.id, .parcels = {model::Parcel{}}};
    draft.service.basic = entry.defaults.value(u"service"_s);
    draft.consignee.country = entry.defaults.value(u"country"_s);
    const auto channel = model::channelFromWord(entry.defaults.value(u"message-channel"_s));
    for (const QString& code : entry.defaults.value(u"messages"_s).split(u',', Qt::SkipEmptyParts))
        draft.messages.append({.code = code.trimmed(), .channel = channel.value_or(model::MessageChannel::Email)});
    return draft;
}

} // namespace aviso::shipping
