#include "core/shipping/deskdefaults.h"

#include "core/model/accounts.h"
#include "core/settings/settings.h"
#include "core/shipping/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

const QString settingsKey = u"desk.defaults"_s;

} // namespace

Result<DeskDefaults> loadDeskDefaults(Connection& connection)
{
    const auto stored = settings::value(connection, settingsKey);
    if (!stored)
        return std::unexpected(stored.error());
    const QJsonObject json = QJsonDocument::fromJson(stored->toUtf8()).object();
    DeskDefaults defaults;
    if (json.contains("account"_L1))
        defaults.account = AccountId{json["account"_L1].toInteger()};
    if (json.contains("service"_L1))
        defaults.service = json["service"_L1].toString();
    if (json.contains("messages"_L1)) {
        defaults.messages.emplace();
        for (const QJsonValue code : json["messages"_L1].toArray())
            defaults.messages->append(code.toString());
    }
    defaults.channel = model::channelFromWord(json["channel"_L1].toString());
    return defaults;
}

Result<void> keepDeskDefaults(Connection& connection, const DeskDefaults& defaults)
{
    QJsonObject json;
    if (defaults.account)
        json.insert("account"_L1, number(*defaults.account));
    if (defaults.service)
        json.insert("service"_L1, *defaults.service);
    if (defaults.messages)
        json.insert("messages"_L1, QJsonArray::fromStringList(*defaults.messages));
    if (defaults.channel)
        json.insert("channel"_L1, model::channelWord(*defaults.channel));
    return settings::setValue(connection, settingsKey,
                              QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

model::Shipment draftFor(const catalogue::Entry& entry, const model::Account& account, const DeskDefaults& defaults)
{
    model::Shipment draft = draftFor(entry, account);
    if (defaults.service && catalogue::service(entry, *defaults.service))
        draft.service.basic = *defaults.service;
    if (defaults.messages) {
        draft.messages.clear();
        for (const QString& code : *defaults.messages)
            if (catalogue::message(entry, code))
                draft.messages.append({.code = code});
    }
    const auto goesBy = [&entry](const QString& code, model::MessageChannel channel) {
        const catalogue::MessageKind* kind = catalogue::message(entry, code);
        return kind && kind->channels.contains(model::channelWord(channel));
    };
    for (model::MessageChoice& message : draft.messages) {
        const auto wanted = defaults.channel.value_or(message.channel);
        const auto other =
            wanted == model::MessageChannel::Sms ? model::MessageChannel::Email : model::MessageChannel::Sms;
        message.channel = goesBy(message.code, wanted) || !goesBy(message.code, other) ? wanted : other;
    }
    return draft;
}

Result<model::Shipment> newDraft(Connection& connection, const catalogue::Catalogue& catalogue)
{
    const auto defaults = loadDeskDefaults(connection);
    if (!defaults)
        return std::unexpected(defaults.error());
    const auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    auto chosen = std::ranges::find_if(*accounts, [&](const model::Account& a) { return a.id == defaults->account; });
    if (chosen == accounts->end())
        chosen = accounts->begin();
    if (chosen == accounts->end())
        return model::Shipment{.parcels = {model::Parcel{}}};
    const auto entry = catalogue.constFind(chosen->carrier);
    if (entry == catalogue.constEnd())
        return model::Shipment{.account = chosen->id, .parcels = {model::Parcel{}}};
    return draftFor(*entry, *chosen, *defaults);
}

orders::Defaults importDefaults(const model::Shipment& draft)
{
    orders::Defaults defaults{.account = draft.account,
                              .service = draft.service,
                              .messages = draft.messages,
                              .options = draft.options,
                              .texts = draft.texts,
                              .senderName = draft.senderName};
    if (!draft.consignee.country.isEmpty())
        defaults.country = draft.consignee.country;
    return defaults;
}

} // namespace aviso::shipping
