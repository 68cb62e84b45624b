#include "app/cli/rehearsing.h"

#include "app/cli/answer.h"
#include "app/cli/labelset.h"
#include "core/catalogue/today.h"
#include "core/model/accounts.h"
#include "core/model/shipments.h"
#include "core/pages/rehearsalpage.h"
#include "core/text/rehearsal.h"
#include "core/text/sentences.h"

#include <QFileInfo>
#include <QLocale>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using notify::RehearsedMessage;
using storage::Connection;

namespace {

QString day(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString hour(QTime time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QJsonObject toJson(const notify::Moment& moment)
{
    return {{u"text"_s, text::momentDate(moment)},
            {u"earliest"_s, day(moment.earliest)},
            {u"latest"_s, day(moment.latest)},
            {u"from"_s, hour(moment.from)},
            {u"until"_s, hour(moment.until)}};
}

/// A rehearsal has problems of its own, with sentences of their own.
QJsonArray problems(const RehearsedMessage& message)
{
    QJsonArray array;
    for (const catalogue::Problem& problem : message.problems) {
        QJsonObject object = cli::toJson(problem);
        object.insert(u"message"_s, text::sentence(problem));
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const RehearsedMessage& message)
{
    const QString source = notify::sourceWord(message.source);
    return {{u"source"_s, source},
            {u"approximate"_s, message.source == notify::Source::Carrier},
            {u"code"_s, message.code},
            {u"name"_s, message.name.in(QLocale().name().left(2))},
            {u"channel"_s, model::channelWord(message.channel)},
            {u"language"_s, message.language},
            {u"to"_s, message.to},
            {u"role"_s, notify::roleWord(message.toRole)},
            {u"sender_name"_s, message.senderName},
            {u"when"_s, toJson(message.when)},
            {u"subject"_s, message.subject},
            {u"text"_s, message.text},
            {u"segments"_s, message.sms ? QJsonValue(message.sms->segments) : QJsonValue()},
            {u"options"_s, QJsonArray::fromStringList(message.options)},
            {u"problems"_s, problems(message)}};
}

struct Loaded
{
    model::Shipment shipment = {};
    std::optional<model::Account> account = {};
};

Result<Loaded> load(Connection& connection, ShipmentId id)
{
    auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    Loaded loaded{.shipment = std::move(*shipment)};
    if (!loaded.shipment.account)
        return loaded;
    auto account = model::loadAccount(connection, *loaded.shipment.account);
    if (!account)
        return std::unexpected(account.error());
    loaded.account = std::move(*account);
    return loaded;
}

} // namespace

Result<Rehearsed> rehearseShipment(app::Workplace& here, ShipmentId id)
{
    auto loaded = here.store().read([&](Connection& connection) { return load(connection, id); });
    if (!loaded)
        return std::unexpected(loaded.error());
    if (!loaded->account)
        return failure(Error::Kind::Refused, u"no-account"_s, u"account"_s);
    const auto entry = here.catalogue().constFind(loaded->account->carrier);
    if (entry == here.catalogue().constEnd())
        return failure(Error::Kind::Refused, u"no-connector"_s, u"account"_s);
    auto messages =
        notify::rehearse(*entry, *loaded->account, loaded->shipment, catalogue::today(here.clock(), *entry));
    auto paper = pages::rehearsalPaper({*entry, *loaded->account, loaded->shipment}, messages);
    return Rehearsed{std::move(loaded->shipment), std::move(messages), std::move(paper)};
}

QJsonArray toJson(const QList<RehearsedMessage>& messages)
{
    QJsonArray array;
    for (const RehearsedMessage& message : messages)
        array.append(toJson(message));
    return array;
}

} // namespace aviso::cli
