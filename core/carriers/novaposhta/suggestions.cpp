#include "core/carriers/novaposhta/suggestions.h"

#include "core/carriers/novaposhta/calls.h"
#include "core/carriers/novaposhta/places.h"

#include <algorithm>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostSenders = 5; // whose persons and addresses are asked for
constexpr int mostBranches = 100;

using Suggestions = QMap<QString, QList<Suggestion>>;

Call counterpartyCall(const QString& method, const QJsonObject& properties)
{
    return {.model = u"Counterparty"_s, .method = method, .properties = properties};
}

Result<Envelope> senders(Session& session, std::stop_token stop)
{
    const Call call =
        counterpartyCall(u"getCounterparties"_s, {{u"CounterpartyProperty"_s, u"Sender"_s}, {u"Page"_s, u"1"_s}});
    return make(session, call, Effect::Reads, std::move(stop));
}

void add(QList<Suggestion>& list, const Suggestion& suggestion)
{
    if (!suggestion.value.isEmpty() && !list.contains(suggestion))
        list.append(suggestion);
}

/// Persons who hand over for a sender, with their telephones.
void addContacts(Session& session, const QString& sender, std::stop_token stop, Suggestions& out)
{
    const Call call = counterpartyCall(u"getCounterpartyContactPersons"_s, {{u"Ref"_s, sender}, {u"Page"_s, u"1"_s}});
    const auto envelope = make(session, call, Effect::Reads, std::move(stop));
    if (!envelope)
        return;
    for (const Suggestion& person : namedRefs(*envelope))
        add(out[u"sender-contact"_s], person);
    for (const QJsonValue person : envelope->data)
        add(out[u"sender-phone"_s], {.value = plain(person["Phones"_L1]), .words = plain(person["Description"_L1])});
}

void addAddresses(Session& session, const QString& sender, std::stop_token stop, Suggestions& out)
{
    const Call call =
        counterpartyCall(u"getCounterpartyAddresses"_s, {{u"Ref"_s, sender}, {u"CounterpartyProperty"_s, u"Sender"_s}});
    const auto envelope = make(session, call, Effect::Reads, std::move(stop));
    if (!envelope)
        return;
    for (const Suggestion& address : namedRefs(*envelope))
        add(out[u"sender-address"_s], address);
}

/// The account's town under the key that waybills take, and where parcels can be handed in there.
void addTown(Session& session, std::stop_token stop, Suggestions& out)
{
    const QString town = session.account().sender.city.trimmed();
    if (town.isEmpty())
        return;
    const auto towns = findPlaces(session, {.kind = PlaceKind::Settlement, .text = town}, stop);
    if (!towns || towns->isEmpty())
        return;
    for (const Place& place : *towns)
        add(out[u"sender-city"_s], {.value = place.keys.value(u"city"_s), .words = place.name});
    const auto branches = findPlaces(
        session, {.kind = PlaceKind::Branch, .within = towns->constFirst().id, .most = mostBranches}, std::move(stop));
    if (!branches)
        return;
    for (const Place& branch : *branches)
        for (const QString& field : {u"sender-address"_s, u"sender-branch"_s})
            add(out[field], {.value = branch.id, .words = branch.name});
}

} // namespace

QList<Suggestion> namedRefs(const Envelope& envelope)
{
    QList<Suggestion> list;
    for (const QJsonValue value : envelope.data)
        add(list, {.value = plain(value["Ref"_L1]), .words = plain(value["Description"_L1])});
    return list;
}

Result<QMap<QString, QList<Suggestion>>> suggestSettings(Session& session, std::stop_token stop)
{
    const auto envelope = senders(session, stop);
    if (!envelope)
        return std::unexpected(envelope.error());
    Suggestions out;
    const QList<Suggestion> known = namedRefs(*envelope);
    if (!known.isEmpty())
        out.insert(u"sender-ref"_s, known);
    for (const Suggestion& sender : known.mid(0, mostSenders)) {
        addContacts(session, sender.value, stop, out);
        addAddresses(session, sender.value, stop, out);
    }
    addTown(session, std::move(stop), out);
    return out;
}

Result<void> prove(Session& session, std::stop_token stop)
{
    const auto envelope = senders(session, std::move(stop));
    if (!envelope)
        return std::unexpected(envelope.error());
    const QList<Suggestion> known = namedRefs(*envelope);
    if (known.isEmpty())
        return failure(Error::Kind::Refused, u"no-sender"_s, u"sender-ref"_s);
    const QString chosen = session.account().settings.value(u"sender-ref"_s).trimmed();
    if (!chosen.isEmpty() && std::ranges::find(known, chosen, &Suggestion::value) == known.end())
        return failure(Error::Kind::Refused, u"sender-unknown"_s, u"sender-ref"_s);
    return {};
}

} // namespace aviso::carriers::novaposhta
