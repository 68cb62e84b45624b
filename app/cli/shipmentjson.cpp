#include "app/cli/shipmentjson.h"

#include "app/cli/shipmentfields.h"
#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/text/sentences.h"
#include "core/text/tracking.h"

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;

namespace {

/// JSON names have no dashes, so that every language reads them as members.
QString jsonName(QString name)
{
    return name.replace(u'-', u'_');
}

QJsonObject recipient(const model::Consignee& consignee)
{
    QJsonObject object{{u"kind"_s, consignee.kind == model::ConsigneeKind::Business ? u"business"_s : u"private"_s},
                       {u"label_lines"_s, QJsonArray::fromStringList(consignee.labelLines)}};
    const auto& fields = recipientFields();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(jsonName(field.key()), consignee.**field);
    return object;
}

QJsonArray parcels(const Shipment& shipment)
{
    QJsonArray array;
    for (const model::Parcel& parcel : shipment.parcels)
        array.append(QJsonObject{{u"id"_s, number(parcel.id)},
                                 {u"position"_s, parcel.position},
                                 {u"weight"_s, parcel.weightGrams},
                                 {u"content"_s, parcel.content},
                                 {u"number"_s, parcel.number},
                                 {u"printed"_s, parcel.printCount}});
    return array;
}

QJsonArray messages(const Shipment& shipment)
{
    QJsonArray array;
    for (const model::MessageChoice& choice : shipment.messages)
        array.append(QJsonObject{{u"code"_s, choice.code},
                                 {u"channel"_s, model::channelWord(choice.channel)},
                                 {u"language"_s, choice.language},
                                 {u"to"_s, choice.to}});
    return array;
}

QJsonObject values(const Shipment& shipment)
{
    QJsonObject object;
    for (auto it = shipment.service.values.begin(); it != shipment.service.values.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonArray options(const Shipment& shipment)
{
    QJsonArray array;
    for (const model::DeliveryOption option : shipment.options)
        array.append(model::optionWord(option));
    return array;
}

QJsonArray events(const QList<model::Event>& all)
{
    QJsonArray array;
    for (const model::Event& event : all)
        array.append(QJsonObject{{u"at"_s, toJson(event.at)},
                                 {u"kind"_s, event.kind},
                                 {u"actor"_s, event.actor},
                                 {u"args"_s, QJsonArray::fromStringList(event.args)},
                                 {u"message"_s, text::sentence(event)}});
    return array;
}

QJsonArray attempts(const QList<model::Attempt>& all)
{
    QJsonArray array;
    for (const model::Attempt& attempt : all)
        array.append(QJsonObject{{u"id"_s, number(attempt.id)},
                                 {u"parcel"_s, number(attempt.parcel)},
                                 {u"way"_s, model::wayWord(attempt.way)},
                                 {u"state"_s, model::attemptWord(attempt.state)},
                                 {u"key"_s, attempt.key},
                                 {u"number"_s, attempt.number},
                                 {u"error"_s, errorOrNull(attempt.error)},
                                 {u"intended_at"_s, toJson(attempt.intendedAt)},
                                 {u"settled_at"_s, toJson(attempt.settledAt)}});
    return array;
}

QJsonArray documents(const QList<model::Document>& all)
{
    QJsonArray array;
    for (const model::Document& document : all)
        array.append(
            QJsonObject{{u"id"_s, number(document.id)},
                        {u"parcel"_s, number(document.parcel)},
                        {u"kind"_s, document.kind},
                        {u"format"_s, document.format},
                        {u"layout"_s, document.layout},
                        {u"number"_s, document.number},
                        {u"specimen"_s, document.isSpecimen},
                        {u"needs_colour"_s, document.needsColour},
                        {u"printed"_s, document.printCount},
                        {u"bytes"_s, document.bytes.size()},
                        {u"valid_until"_s,
                         document.validUntil ? QJsonValue(document.validUntil->toString(Qt::ISODate)) : QJsonValue()},
                        {u"created_at"_s, toJson(document.createdAt)}});
    return array;
}

QJsonArray items(const QList<model::Item>& all)
{
    QJsonArray array;
    for (const model::Item& item : all)
        array.append(QJsonObject{{u"code"_s, item.code},
                                 {u"quantity"_s, item.quantity},
                                 {u"name"_s, item.name},
                                 {u"packed"_s, item.picked}});
    return array;
}

QJsonArray keys(const QList<model::Kin>& kin)
{
    QJsonArray array;
    for (const model::Kin& each : kin)
        array.append(number(each.id));
    return array;
}

QJsonArray tracking(const Dossier& dossier)
{
    QJsonArray array;
    for (const model::Follow& follow : dossier.follows) {
        QJsonArray events;
        for (const model::TrackingEvent& event : dossier.tracking)
            if (event.parcel == follow.parcel)
                events.append(QJsonObject{{u"at"_s, cli::toJson(event.at)},
                                          {u"code"_s, event.code},
                                          {u"reason"_s, event.reason},
                                          {u"number"_s, event.number},
                                          {u"place"_s, event.place},
                                          {u"carrier_words"_s, event.words},
                                          {u"revoked"_s, event.isRevoked},
                                          {u"sentence"_s, text::sentence(dossier.carrier, event)}});
        QJsonObject facts;
        for (auto fact = follow.facts.begin(); fact != follow.facts.end(); ++fact)
            facts.insert(jsonName(fact.key()), *fact);
        array.append(
            QJsonObject{{u"parcel"_s, number(follow.parcel)},
                        {u"number"_s, follow.number},
                        {u"status"_s, follow.status ? QJsonValue(model::statusWord(*follow.status)) : QJsonValue()},
                        {u"code"_s, follow.code},
                        {u"since"_s, cli::toJson(follow.since)},
                        {u"asked_at"_s, cli::toJson(follow.askedAt)},
                        {u"next_at"_s, cli::toJson(follow.nextAt)},
                        {u"error"_s, errorOrNull(follow.lastError)},
                        {u"facts"_s, facts},
                        {u"events"_s, events}});
    }
    return array;
}

QJsonArray actions(const QList<model::OrderedAction>& ordered)
{
    QJsonArray array;
    for (const model::OrderedAction& action : ordered)
        array.append(QJsonObject{{u"action"_s, action.action},
                                 {u"party"_s, action.party},
                                 {u"number"_s, action.number},
                                 {u"state"_s, model::actionStateWord(action.state)},
                                 {u"order"_s, action.orderNumber},
                                 {u"carrier_words"_s, action.words},
                                 {u"error"_s, errorOrNull(action.error)},
                                 {u"at"_s, cli::toJson(action.intendedAt)}});
    return array;
}

QJsonArray bill(const QList<model::BillEntry>& entries)
{
    QJsonArray array;
    for (const model::BillEntry& entry : entries)
        array.append(QJsonObject{{u"name"_s, entry.name},
                                 {u"minor"_s, entry.amount.minor},
                                 {u"currency"_s, entry.amount.currency},
                                 {u"at"_s, cli::toJson(entry.at)}});
    return array;
}

} // namespace

QJsonObject toJson(const model::Hold& hold)
{
    return {{u"reason"_s, hold.reason},
            {u"until"_s, hold.until ? QJsonValue(hold.until->toString(Qt::ISODate)) : QJsonValue()}};
}

QJsonValue toJson(const QDateTime& moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const model::ShipmentLine& line)
{
    return {{u"id"_s, number(line.id)},
            {u"reference"_s, line.reference},
            {u"account"_s, line.account},
            {u"carrier"_s, line.carrier},
            {u"service"_s, line.service},
            {u"state"_s, model::stateWord(line.state)},
            {u"handed_over"_s, line.isHandedOver},
            {u"number"_s, line.number},
            {u"recipient"_s, line.consignee},
            {u"postcode"_s, line.postcode},
            {u"city"_s, line.city},
            {u"country"_s, line.country},
            {u"parcels"_s, line.parcels},
            {u"problem"_s, errorOrNull(line.problem)},
            {u"changed_at"_s, toJson(line.changedAt)}};
}

Result<Dossier> loadDossier(storage::Connection& connection, ShipmentId id)
{
    const auto shipment = model::loadShipment(connection, id);
    const auto events = model::loadEvents(connection, id);
    const auto attempts = model::attemptsOf(connection, id);
    const auto documents = model::labelsOf(connection, id);
    if (!shipment || !events || !attempts || !documents)
        return std::unexpected(!shipment   ? shipment.error()
                               : !events   ? events.error()
                               : !attempts ? attempts.error()
                                           : documents.error());
    const auto hold = model::holdOf(connection, id);
    if (!hold)
        return std::unexpected(hold.error());
    const auto kin = model::kinshipOf(connection, id);
    if (!kin)
        return std::unexpected(kin.error());
    const auto items = model::loadItems(connection, id);
    if (!items)
        return std::unexpected(items.error());
    const auto follows = model::followsOf(connection, id);
    if (!follows)
        return std::unexpected(follows.error());
    const auto told = model::trackingEventsOf(connection, id);
    if (!told)
        return std::unexpected(told.error());
    const auto ordered = model::actionsOf(connection, id);
    if (!ordered)
        return std::unexpected(ordered.error());
    const auto bill = model::billOf(connection, id);
    if (!bill)
        return std::unexpected(bill.error());
    Dossier dossier{.shipment = *shipment,
                    .items = *items,
                    .hold = *hold,
                    .kin = *kin,
                    .events = *events,
                    .attempts = *attempts,
                    .documents = *documents,
                    .follows = *follows,
                    .tracking = *told,
                    .actions = *ordered,
                    .bill = *bill};
    if (!shipment->account)
        return dossier;
    const auto account = model::loadAccount(connection, *shipment->account);
    if (!account)
        return std::unexpected(account.error());
    dossier.account = account->name;
    dossier.carrier = account->carrier;
    return dossier;
}

QJsonObject toJson(const Dossier& dossier)
{
    const Shipment& s = dossier.shipment;
    return {{u"id"_s, number(s.id)},
            {u"reference"_s, s.reference},
            {u"source"_s, s.source},
            {u"account"_s, dossier.account},
            {u"carrier"_s, dossier.carrier},
            {u"state"_s, model::stateWord(s.state)},
            {u"number"_s, s.parcels.value(0).number},
            {u"service"_s, s.service.basic},
            {u"additional"_s, QJsonArray::fromStringList(s.service.additional)},
            {u"values"_s, values(s)},
            {u"dispatch_date"_s, s.dispatchDate ? QJsonValue(s.dispatchDate->toString(Qt::ISODate)) : QJsonValue()},
            {u"recipient"_s, recipient(s.consignee)},
            {u"parcels"_s, parcels(s)},
            {u"items"_s, items(dossier.items)},
            {u"messages"_s, messages(s)},
            {u"sender_name"_s, s.senderName},
            {u"text1"_s, s.texts.text1},
            {u"text2"_s, s.texts.text2},
            {u"options"_s, options(s)},
            {u"problem"_s, errorOrNull(s.problem)},
            {u"hold"_s, dossier.hold ? QJsonValue(toJson(*dossier.hold)) : QJsonValue()},
            {u"replaces"_s, dossier.kin.replaces ? QJsonValue(number(dossier.kin.replaces->id)) : QJsonValue()},
            {u"replaced_by"_s, keys(dossier.kin.replacedBy)},
            {u"events"_s, events(dossier.events)},
            {u"attempts"_s, attempts(dossier.attempts)},
            {u"documents"_s, documents(dossier.documents)},
            {u"tracking"_s, tracking(dossier)},
            {u"actions"_s, actions(dossier.actions)},
            {u"bill"_s, bill(dossier.bill)},
            {u"created_at"_s, toJson(s.createdAt)},
            {u"changed_at"_s, toJson(s.changedAt)}};
}

} // namespace aviso::cli
