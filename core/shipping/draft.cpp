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

model::Shipment atCarrier(model::Shipment draft, const catalogue::Entry& entry, const model::Account& account)
{
    const model::Shipment usual = draftFor(entry, account);
    using Kind = catalogue::Service::Kind;
    const auto isKind = [&entry](const QString& code, bool isBasic) {
        const catalogue::Service* known = catalogue::service(entry, code);
        return known && (known->kind == Kind::Basic) == isBasic;
    };
    model::ServiceChoice& service = draft.service;
    if (!isKind(service.basic, true))
        service.basic = usual.service.basic;
    service.additional.removeIf([&](const QString& code) { return !isKind(code, false); });
    service.values.removeIf([&](const auto& value) { return !catalogue::field(entry, value.key()); });
    draft.messages.removeIf(
        [&](const model::MessageChoice& choice) { return !catalogue::message(entry, choice.code); });
    if (draft.messages.isEmpty())
        draft.messages = usual.messages;
    draft.options.removeIf(
        [&](model::DeliveryOption option) { return !catalogue::option(entry, model::optionWord(option)); });
    if (draft.consignee.postcode.isEmpty() && draft.consignee.city.isEmpty())
        draft.consignee.country = usual.consignee.country;
    draft.account = account.id;
    return draft;
}

model::Shipment movedAlong(const model::Shipment& draft, const model::Account* from, const model::Account* to,
                           const catalogue::Catalogue& catalogue)
{
    const auto entry = to ? catalogue.constFind(to->carrier) : catalogue.cend();
    const bool isMoved = to && (!from || from->carrier != to->carrier);
    return isMoved && entry != catalogue.cend() ? atCarrier(draft, *entry, *to) : draft;
}

} // namespace aviso::shipping
