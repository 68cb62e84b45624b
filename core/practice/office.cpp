#include "core/practice/office.h"

#include "core/practice/contradictions.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

namespace {

constexpr auto controlPrefix = "/practice/"_L1;

Answer json(const QJsonObject& object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Answer refused(const Error& error)
{
    return json({{u"error"_s, error.code}, {u"field"_s, error.field}}, 400);
}

QJsonObject parcelJson(const QString& carrier, const Parcel& parcel)
{
    QJsonArray events;
    for (const ParcelEvent& event : parcel.events)
        events.append(QJsonObject{{u"at"_s, event.at.toString(Qt::ISODateWithMs)},
                                  {u"event"_s, event.code},
                                  {u"zip"_s, event.zip},
                                  {u"city"_s, event.city}});
    return {{u"carrier"_s, carrier},
            {u"ident"_s, parcel.piece.ident},
            {u"item_number"_s, parcel.piece.itemNumber},
            {u"licence"_s, parcel.piece.licence},
            {u"item_id"_s, parcel.piece.itemId},
            {u"services"_s, parcel.piece.services},
            {u"booked_at"_s, parcel.bookedAt.toString(Qt::ISODateWithMs)},
            {u"events"_s, events}};
}

QJsonObject contradictionJson(const Contradiction& row)
{
    static const QStringList kinds{u"sources disagree"_s, u"sources are silent"_s, u"not judged"_s};
    return {{u"id"_s, row.id},
            {u"kind"_s, kinds.value(static_cast<int>(row.kind))},
            {u"codes"_s, QJsonArray::fromStringList(QString(row.codes).split(u' ', Qt::SkipEmptyParts))},
            {u"sources"_s, row.sources},
            {u"reading"_s, row.reading},
            {u"why"_s, row.why}};
}

} // namespace

Office::Office(OfficeSettings settings, const Clock& clock)
    : m_settings(std::move(settings)), m_clock(clock), m_swissPost(m_settings.swissPost),
      m_postNord(m_settings.postNord)
{}

QList<Office::Stand> Office::stands()
{
    return {{u"swisspost"_s, &m_swissPost}, {u"postnord"_s, &m_postNord}};
}

Carrier* Office::carrierNamed(const QString& name)
{
    for (const Stand& stand : stands())
        if (stand.name == name)
            return stand.carrier;
    return nullptr;
}

Result<void> Office::open()
{
    if (m_settings.stateFile.isEmpty())
        return {};
    const Result<Journal::Past> past = m_journal.open(m_settings.stateFile);
    if (!past)
        return failure(past.error());
    for (const JournalEntry& entry : past->entries)
        for (const Piece& piece : entry.pieces)
            if (Carrier* carrier = carrierNamed(entry.carrier); carrier && piece.outcome == "label"_L1)
                carrier->restore(piece, entry.at);
    for (const StoredEvent& stored : past->events)
        if (Carrier* carrier = carrierNamed(stored.carrier))
            carrier->addEvent(stored.ident, stored.event);
    return {};
}

Answer Office::answer(const Request& request)
{
    return request.path.startsWith(controlPrefix) ? control(request) : fromCarrier(request);
}

Answer Office::fromCarrier(const Request& request)
{
    const QDateTime now = m_clock.now();
    const QString name = request.path.section(u'/', 1, 1);
    Carrier* carrier = carrierNamed(name);
    if (!carrier)
        return json({{u"error"_s, u"not_found"_s}}, 404);
    const QString operation = carrier->operation(request);
    const std::optional<Fault> fault = m_faults.strike(name, operation);
    Answer answer;
    if (!fault)
        answer = carrier->answer(request, now);
    else if (isWorkDone(*fault))
        answer = carrier->answer(twisted(request, *fault), now);
    if (fault)
        answer = carrier->reworded(spoilt(std::move(answer), *fault));
    const Result<void> kept = m_journal.append({.at = now,
                                                .carrier = name,
                                                .method = QString::fromLatin1(request.method),
                                                .path = request.path,
                                                .operation = operation,
                                                .status = answer.status,
                                                .outcome = answer.outcome,
                                                .fault = fault ? fault->kind : QString(),
                                                .pieces = answer.pieces});
    if (!kept)
        return json({{u"error"_s, kept.error().code}, {u"detail"_s, kept.error().detail}}, 500);
    return answer;
}

Answer Office::control(const Request& request)
{
    const QString what = request.path.mid(controlPrefix.size());
    const bool isPost = request.method == "POST";
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (isPost && what == "stop"_L1) {
        if (m_stop)
            m_stop();
        return json({{u"stopping"_s, true}});
    }
    if (isPost && what == "faults"_L1)
        return armFaults(body.isArray() ? QJsonObject{{u"faults"_s, body.array()}} : body.object());
    if (isPost && what == "scenario"_L1)
        return scenario(body.object());
    if (request.method == "DELETE" && what == "faults"_L1) {
        m_faults.clear();
        return json({{u"armed"_s, QJsonArray()}});
    }
    QJsonArray list;
    if (what == "journal"_L1)
        for (const JournalEntry& entry : m_journal.entries())
            list.append(toJson(entry));
    else if (what == "parcels"_L1)
        for (const Stand& stand : stands())
            for (const Parcel& parcel : stand.carrier->parcels())
                list.append(parcelJson(stand.name, parcel));
    else if (what == "faults"_L1)
        for (const Fault& fault : m_faults.armed())
            list.append(toJson(fault));
    else if (what == "contradictions"_L1)
        for (const Contradiction& row : contradictions())
            list.append(contradictionJson(row));
    else
        return json({{u"error"_s, u"not_found"_s}}, 404);
    return json({{what, list}});
}

Answer Office::armFaults(const QJsonObject& body)
{
    QJsonArray wanted = body.value("faults"_L1).toArray();
    if (body.contains("kind"_L1)) {
        QJsonObject single = body;
        single.remove("clear"_L1);
        single.remove("seed"_L1);
        wanted.append(single);
    }
    QList<Fault> faults;
    for (const QJsonValue one : std::as_const(wanted)) {
        const Result<Fault> fault = faultFrom(one.toObject());
        if (!fault)
            return refused(fault.error());
        faults.append(*fault);
    }
    if (body.value("clear"_L1).toBool())
        m_faults.clear();
    if (body.contains("seed"_L1))
        m_faults.seed(static_cast<quint32>(body.value("seed"_L1).toInteger()));
    QJsonArray armed;
    for (const Fault& fault : std::as_const(faults))
        m_faults.arm(fault);
    for (const Fault& fault : m_faults.armed())
        armed.append(toJson(fault));
    return json({{u"armed"_s, armed}});
}

Answer Office::scenario(const QJsonObject& body)
{
    const QString number = body.value("number"_L1).toString().remove(u'.').remove(u' ');
    QJsonArray wanted = body.value("events"_L1).toArray();
    if (body.contains("event"_L1))
        wanted.append(body);
    if (wanted.isEmpty())
        return refused({.code = u"missing"_s, .field = u"event"_s});
    const QList<Stand> all = stands();
    for (const QJsonValue one : std::as_const(wanted)) {
        const QJsonObject object = one.toObject();
        const QDateTime at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
        const auto owner = std::ranges::find_if(all, [&](const Stand& stand) {
            return std::ranges::any_of(stand.carrier->parcels(),
                                       [&](const Parcel& parcel) { return parcel.piece.ident == number; });
        });
        if (owner == all.end())
            return json({{u"error"_s, u"unknown-parcel"_s}, {u"field"_s, u"number"_s}}, 404);
        const StoredEvent stored{.carrier = owner->name,
                                 .ident = number,
                                 .event = {.at = at.isValid() ? at.toUTC() : m_clock.now(),
                                           .code = object.value("event"_L1).toVariant().toString(),
                                           .zip = object.value("zip"_L1).toString(),
                                           .city = object.value("city"_L1).toString()}};
        owner->carrier->addEvent(stored.ident, stored.event);
        if (const Result<void> kept = m_journal.append(stored); !kept)
            return json({{u"error"_s, kept.error().code}}, 500);
    }
    return json({{u"added"_s, wanted.size()}});
}

} // namespace aviso::practice
