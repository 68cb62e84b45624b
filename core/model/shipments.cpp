#include "core/model/shipments.h"

#include "core/base/storederror.h"
#include "core/base/textlength.h"
#include "core/model/handovers.h"
#include "core/model/parcels.h"
#include "core/model/shipmentrow.h"

#include <QJsonArray>
#include <QStringBuilder>

#include <algorithm>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

Consignee toConsignee(const Row& row, int at)
{
    return {.kind = row.text(at) == "business"_L1 ? ConsigneeKind::Business : ConsigneeKind::Private,
            .title = row.text(at + 1),
            .firstName = row.text(at + 2),
            .name = row.text(at + 3),
            .company = row.text(at + 4),
            .extraName = row.text(at + 5),
            .addressSuffix = row.text(at + 6),
            .street = row.text(at + 7),
            .houseNumber = row.text(at + 8),
            .poBox = row.text(at + 9),
            .floor = row.text(at + 10),
            .mailbox = row.text(at + 11),
            .postcode = row.text(at + 12),
            .city = row.text(at + 13),
            .country = row.text(at + 14),
            .phone = row.text(at + 15),
            .mobile = row.text(at + 16),
            .email = row.text(at + 17),
            .language = row.text(at + 18),
            .carrierIdent = row.text(at + 19),
            .labelLines = row.text(at + 20).split(u'\n', Qt::SkipEmptyParts)};
}

Shipment toShipment(const Row& row)
{
    Shipment shipment{.id = row.id<ShipmentId>(0),
                      .version = row.integer(1),
                      .state = stateFromWord(row.text(3)).value_or(State::Unknown),
                      .reference = row.text(4),
                      .source = row.text(5),
                      .consignee = toConsignee(row, 7),
                      .service = {.basic = row.text(28),
                                  .additional = row.text(29).split(u' ', Qt::SkipEmptyParts),
                                  .values = valuesFromText(row.text(30))},
                      .messages = messagesFromText(row.text(31)),
                      .texts = {.text1 = row.text(32), .text2 = row.text(33)},
                      .senderName = row.text(34),
                      .options = optionsFromText(row.text(35)),
                      .problem = errorFrom(row.text(36)),
                      .createdAt = row.time(37),
                      .changedAt = row.time(38)};
    if (!row.isNull(2))
        shipment.account = row.id<AccountId>(2);
    if (const QDate date = row.date(6); date.isValid())
        shipment.dispatchDate = date;
    return shipment;
}

/// The columns that a clerk can change, in the order of the statements below.
QList<QVariant> editableValues(const Shipment& s)
{
    using storage::toSql;
    QList<QVariant> values{toSql(s.account), toSql(s.reference),
                           s.dispatchDate ? toSql(*s.dispatchDate) : toSql(QDate())};
    eachEditableText(s, listTexts(s), [&values](const QString& text) { values.append(toSql(text)); });
    values.append(searchText(s));
    return values;
}

bool hasBookedParcel(const Shipment& shipment)
{
    return std::any_of(shipment.parcels.begin(), shipment.parcels.end(),
                       [](const Parcel& parcel) { return !parcel.number.isEmpty(); });
}

/// A print counts on the label and takes nothing from what it says.
bool saysTheSame(const Parcel& one, const Parcel& other)
{
    return one.id == other.id && one.weightGrams == other.weightGrams && one.content == other.content &&
           one.number == other.number;
}

/// Once one parcel carries a label, the others must say the same: only what no label shows may still change.
bool keepsWhatIsPrinted(const Shipment& before, const Shipment& after)
{
    for (const Parcel& parcel : before.parcels)
        if (!parcel.number.isEmpty() &&
            std::ranges::none_of(after.parcels, [&](const Parcel& p) { return saysTheSame(parcel, p); }))
            return false;
    return before.consignee == after.consignee && before.service == after.service && before.account == after.account &&
           before.reference == after.reference;
}

Result<void> tellHandovers(Connection& connection, ShipmentId id, State state, const QDateTime& now)
{
    return state == State::Booked ? awaitHandover(connection, id, now) : forgetHandover(connection, id);
}

} // namespace

QString searchText(const Shipment& shipment)
{
    const Consignee& c = shipment.consignee;
    QString all = shipment.reference % u' ' % c.company % u' ' % c.firstName % u' ' % c.name % u' ' % c.extraName %
                  u' ' % c.street % u' ' % c.houseNumber % u' ' % c.postcode % u' ' % c.city % u' ' % c.email % u' ' %
                  c.mobile % u' ' % c.phone % u' ' % shipment.texts.text1 % u' ' % shipment.texts.text2;
    for (const Parcel& parcel : shipment.parcels)
        if (!parcel.number.isEmpty())
            all += u' ' % parcel.number;
    return folded(all);
}

Result<QMap<State, qint64>> countByState(Connection& connection, const QList<State>& states)
{
    QStringList words;
    for (const State state : states)
        words << u'\'' + stateWord(state) + u'\'';
    const QString which = words.isEmpty() ? QString() : u" WHERE state IN ("_s + words.join(u", "_s) + u')';
    auto rows = connection.run(u"SELECT state, count(*) FROM shipments"_s + which + u" GROUP BY state"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QMap<State, qint64> counts;
    for (const Row& row : *rows)
        if (const auto state = stateFromWord(row.text(0)))
            counts.insert(*state, row.integer(1));
    return counts;
}

Result<Shipment> loadShipment(Connection& connection, ShipmentId id)
{
    auto rows = connection.run(
        u"SELECT id, version, account_id, state, reference, source, dispatch_date, kind, title, first_name, name,"
        " company, extra_name, address_suffix, street, house_number, po_box, floor, mailbox, postcode, city, country,"
        " phone, mobile, email, language, carrier_ident, label_lines, service, additional, service_values, messages,"
        " text1, text2, sender_name, options, problem, created_at, changed_at"
        " FROM shipments WHERE id = ?"_s,
        id);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(
            Error{.kind = Error::Kind::NotFound, .code = u"no-such-shipment"_s, .args = {QString::number(number(id))}});
    Shipment shipment = toShipment(rows->first());
    auto parcels = loadParcels(connection, id);
    if (!parcels)
        return std::unexpected(parcels.error());
    shipment.parcels = *parcels;
    return shipment;
}

Result<ShipmentId> findShipment(Connection& connection, const QString& ref)
{
    const QString typed = ref.trimmed();
    if (typed.isEmpty())
        return failure(Error{.kind = Error::Kind::NotFound, .code = u"no-such-shipment"_s, .args = {ref}});
    QString digits = typed;
    digits.remove(u'.').remove(u' ');
    auto rows = connection.run(u"SELECT DISTINCT id FROM (SELECT id FROM shipments WHERE reference = ?"
                               " UNION ALL SELECT shipment_id FROM parcels WHERE number = ? AND number <> '')"
                               " ORDER BY id LIMIT 2"_s,
                               typed, digits);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->rows.size() > 1)
        return failure(Error{.kind = Error::Kind::Conflict,
                             .code = u"ambiguous-reference"_s,
                             .args = {ref, rows->rows[0].text(0), rows->rows[1].text(0)}});
    if (!rows->isEmpty())
        return rows->first().id<ShipmentId>(0);
    // A key is only what this program would write as one: "1.2", "+12" and "012" may be anybody's references.
    if (const qint64 key = typed.toLongLong(); key > 0 && QString::number(key) == typed) {
        auto byKey = connection.run(u"SELECT id FROM shipments WHERE id = ?"_s, key);
        if (!byKey)
            return std::unexpected(byKey.error());
        if (!byKey->isEmpty())
            return ShipmentId{key};
    }
    return failure(Error{.kind = Error::Kind::NotFound, .code = u"no-such-shipment"_s, .args = {ref}});
}

Result<QList<ShipmentId>> shipmentsInState(Connection& connection, State state)
{
    auto rows = connection.run(u"SELECT id FROM shipments WHERE state = ? ORDER BY id"_s, stateWord(state));
    if (!rows)
        return std::unexpected(rows.error());
    QList<ShipmentId> ids;
    for (const Row& row : *rows)
        ids.append(row.id<ShipmentId>(0));
    return ids;
}

Result<ShipmentId> addShipment(Connection& connection, const Shipment& shipment, const QDateTime& now,
                               const QString& actor)
{
    QList<QVariant> args = editableValues(shipment);
    args << storage::toSql(shipment.source) << storage::toSql(now) << storage::toSql(now);
    auto rows = connection.runBound(
        u"INSERT INTO shipments(account_id, reference, dispatch_date, kind, title, first_name, name, company, "
        u"extra_name,"
        " address_suffix, street, house_number, po_box, floor, mailbox, postcode, city, country, phone, mobile, email,"
        " language, carrier_ident, label_lines, service, additional, service_values, messages, text1, text2, "
        "sender_name,"
        " options, search, source, created_at, changed_at, version, state, order_fingerprint, problem)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " ?, ?, ?, ?, ?, ?, 1, 'draft', x'', '') RETURNING id"_s,
        args);
    if (!rows)
        return std::unexpected(rows.error());
    const auto id = rows->first().id<ShipmentId>(0);
    if (auto done = addParcels(connection, id, shipment.parcels); !done)
        return std::unexpected(done.error());
    if (auto done = addEvent(connection, {.shipment = id, .at = now, .kind = u"created"_s, .actor = actor}); !done)
        return std::unexpected(done.error());
    return id;
}

Result<qint64> saveShipment(Connection& connection, const Shipment& shipment, const QDateTime& now)
{
    auto before = loadShipment(connection, shipment.id);
    if (!before)
        return std::unexpected(before.error());
    if (!isEditable(before->state))
        return failure(Error{.kind = Error::Kind::Conflict, .code = u"not-editable"_s, .args = {nameOf(shipment)}});
    if (before->version != shipment.version)
        return failure(
            Error{.kind = Error::Kind::Conflict, .code = u"changed-elsewhere"_s, .args = {nameOf(shipment)}});
    if (hasBookedParcel(*before) && !keepsWhatIsPrinted(*before, shipment))
        return failure(Error::Kind::Conflict, u"partly-booked"_s);

    QList<QVariant> args = editableValues(shipment);
    args << storage::toSql(now) << number(shipment.id);
    auto rows = connection.runBound(
        u"UPDATE shipments SET account_id = ?, reference = ?, dispatch_date = ?, kind = ?, title = ?, first_name = ?,"
        " name = ?, company = ?, extra_name = ?, address_suffix = ?, street = ?, house_number = ?, po_box = ?, floor = "
        "?,"
        " mailbox = ?, postcode = ?, city = ?, country = ?, phone = ?, mobile = ?, email = ?, language = ?,"
        " carrier_ident = ?, label_lines = ?, service = ?, additional = ?, service_values = ?, messages = ?, text1 = ?,"
        " text2 = ?, sender_name = ?, options = ?, search = ?, changed_at = ?, version = version + 1,"
        " problem = '' WHERE id = ? RETURNING version"_s,
        args);
    if (!rows)
        return std::unexpected(rows.error());
    if (auto done = saveParcels(connection, *before, shipment); !done)
        return std::unexpected(done.error());
    return rows->first().integer(0);
}

Result<void> setState(Connection& connection, ShipmentId id, State state, const QDateTime& now)
{
    auto done = connection.run(u"UPDATE shipments SET state = ?, changed_at = ?, version = version + 1 WHERE id = ?"_s,
                               stateWord(state), now, id);
    if (!done)
        return std::unexpected(done.error());
    return tellHandovers(connection, id, state, now);
}

Result<void> setState(Connection& connection, ShipmentId id, State state, const std::optional<Error>& problem,
                      const QDateTime& now)
{
    auto done = connection.run(u"UPDATE shipments SET state = ?, problem = ?, changed_at = ?, version = version + 1"
                               " WHERE id = ?"_s,
                               stateWord(state), storedError(problem), now, id);
    if (!done)
        return std::unexpected(done.error());
    return tellHandovers(connection, id, state, now);
}

Result<void> touchShipment(Connection& connection, ShipmentId id)
{
    const auto done = connection.run(u"UPDATE shipments SET version = version + 1 WHERE id = ?"_s, id);
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<void> addEvent(Connection& connection, const Event& event)
{
    auto done = connection.run(u"INSERT INTO events(shipment_id, at, kind, actor, args) VALUES(?, ?, ?, ?, ?)"_s,
                               event.shipment, event.at, event.kind, event.actor,
                               jsonText(QJsonArray::fromStringList(event.args)));
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<QList<Event>> loadEvents(Connection& connection, ShipmentId id)
{
    auto rows = connection.run(u"SELECT at, kind, actor, args FROM events WHERE shipment_id = ? ORDER BY id"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Event> events;
    for (const Row& row : *rows)
        events.append({.shipment = id,
                       .at = row.time(0),
                       .kind = row.text(1),
                       .actor = row.text(2),
                       .args = stringsFromJson(row.text(3))});
    return events;
}

} // namespace aviso::model
