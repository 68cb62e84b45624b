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

Answer unwritten(const Error& error)
{
    return json({{u"error"_s, error.code}, {u"detail"_s, error.detail}}, 500);
}

Answer refused(const Error& error)
{
    return json({{u"error"_s, error.code}, {u"field"_s, error.field}}, 400);
}

QJsonObject eventJson(const ParcelEvent& event)
{
    return {{u"at"_s, event.at.toString(Qt::ISODateWithMs)},
            {u"event"_s, event.code},
            {u"sub"_s, event.sub},
            {u"zip"_s, event.zip},
            {u"city"_s, event.city},
            {u"country"_s, event.country},
            {u"place"_s, event.place}};
}

/// What is no stage of its own, a message to the recipient or an enquiry, leaves the parcel where it was.
QString stateOf(const QString& carrier, const Parcel& parcel)
{
    for (auto event = parcel.events.crbegin(); event != parcel.events.crend(); ++event)
        if (const QString stage = stageOf(carrier, *event); stage != "other"_L1)
            return stage;
    return u"announced"_s;
}

/// "90m", "12h", "2d"; nothing for anything else, and for more than a year.
std::optional<std::chrono::seconds> spanFrom(const QString& text)
{
    static const QHash<QChar, int> units{{u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    bool isNumber = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    const int unit = text.isEmpty() ? 0 : units.value(text.back());
    if (!isNumber || unit == 0 || count <= 0 || count > 366 * 86400 / unit)
        return std::nullopt;
    return std::chrono::seconds(qint64(count) * unit);
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
      m_postNord(m_settings.postNord), m_novaPoshta(m_settings.novaPoshta)
{}

QList<Office::Stand> Office::stands()
{
    return {{u"swisspost"_s, &m_swissPost}, {u"postnord"_s, &m_postNord}, {u"novaposhta"_s, &m_novaPoshta}};
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
    for (const JournalEntry& entry : past->entries) {
        m_ahead = std::max(m_ahead, m_clock.now().msecsTo(entry.at));
        for (const Piece& piece : entry.pieces)
            if (Carrier* carrier = carrierNamed(entry.carrier); carrier && piece.outcome == "label"_L1) {
                carrier->restore(piece, entry.at);
                m_travels.begin(entry.carrier, piece, entry.at);
            } else if (carrier) {
                carrier->recall(piece, entry.at);
            }
    }
    for (const StoredMove& stored : past->moves) {
        if (!m_travels.knows(stored.ident))
            follow(stored.carrier);
        m_travels.restore(stored);
        if (Carrier* carrier = carrierNamed(stored.carrier); carrier && stored.event)
            carrier->addEvent(stored.ident, *stored.event);
    }
    return {};
}

void Office::follow(const QString& carrier)
{
    if (Carrier* stand = carrierNamed(carrier))
        for (const Parcel& parcel : stand->parcels())
            if (!m_travels.knows(parcel.piece.ident))
                m_travels.follow(carrier, parcel.piece, parcel.bookedAt);
}

Result<void> Office::keep(const QList<StoredMove>& moves)
{
    static const QStringList turning{u"moved-on"_s, u"returning"_s};
    QSet<QString> turned;
    for (const StoredMove& stored : moves)
        if (Carrier* carrier = carrierNamed(stored.carrier); carrier && stored.event) {
            if (!carrier->addEvent(stored.ident, *stored.event))
                m_travels.end(stored.ident);
            else if (turning.contains(stageOf(stored.carrier, *stored.event)))
                turned.insert(stored.carrier);
        }
    for (const QString& carrier : std::as_const(turned))
        follow(carrier);
    return m_journal.append(moves);
}

Result<qsizetype> Office::move(const QDateTime& now)
{
    const QMutexLocker lock(&m_travelling);
    const QList<StoredMove> moves = m_travels.due(now);
    if (const Result<void> kept = keep(moves); !kept)
        return failure(kept.error());
    return moves.size();
}

Answer Office::answer(const Request& request)
{
    return request.path.startsWith(controlPrefix) ? control(request) : fromCarrier(request);
}

Answer Office::fromCarrier(const Request& request)
{
    const QDateTime now = this->now();
    const QString name = request.path.section(u'/', 1, 1);
    Carrier* carrier = carrierNamed(name);
    if (!carrier)
        return json({{u"error"_s, u"not_found"_s}}, 404);
    if (const Result<qsizetype> moved = move(now); !moved)
        return unwritten(moved.error());
    const QString operation = carrier->operation(request);
    const std::optional<Fault> fault = m_faults.strike(name, operation);
    Answer answer;
    if (!fault)
        answer = carrier->answer(request, now);
    else if (isWorkDone(*fault))
        answer = carrier->answer(twisted(request, *fault), now);
    if (fault)
        answer = carrier->reworded(spoilt(std::move(answer), *fault));
    setOut(name, answer.pieces, now);
    const Result<void> kept = m_journal.append({.at = now,
                                                .carrier = name,
                                                .method = QString::fromLatin1(request.method),
                                                .path = carrier->shownPath(request),
                                                .operation = operation,
                                                .status = answer.status,
                                                .outcome = answer.outcome,
                                                .fault = fault ? fault->kind : QString(),
                                                .pieces = answer.pieces});
    return kept ? answer : unwritten(kept.error());
}

void Office::setOut(const QString& carrier, const QList<Piece>& pieces, const QDateTime& now)
{
    const QMutexLocker lock(&m_travelling);
    for (const Piece& piece : pieces)
        if (piece.outcome == "label"_L1)
            m_travels.begin(carrier, piece, now);
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
    if (const Result<qsizetype> moved = move(now()); !moved)
        return unwritten(moved.error());
    QJsonArray list;
    if (what == "journal"_L1)
        for (const JournalEntry& entry : m_journal.entries())
            list.append(toJson(entry));
    else if (what == "parcels"_L1)
        list = parcelList();
    else if (what == "faults"_L1)
        for (const Fault& fault : m_faults.armed())
            list.append(toJson(fault));
    else if (what == "scenarios"_L1)
        list = QJsonArray::fromStringList(scenarioNames());
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

QJsonArray Office::parcelList()
{
    QJsonArray list;
    const QMutexLocker lock(&m_travelling);
    for (const Stand& stand : stands()) {
        follow(stand.name);
        for (const Parcel& parcel : stand.carrier->parcels())
            list.append(parcelJson(stand.name, parcel));
    }
    return list;
}

QJsonObject Office::parcelJson(const QString& carrier, const Parcel& parcel)
{
    QJsonArray events;
    for (const ParcelEvent& event : parcel.events)
        events.append(eventJson(event));
    QJsonObject out{{u"carrier"_s, carrier},
                    {u"ident"_s, parcel.piece.ident},
                    {u"item_number"_s, parcel.piece.itemNumber},
                    {u"licence"_s, parcel.piece.licence},
                    {u"item_id"_s, parcel.piece.itemId},
                    {u"services"_s, parcel.piece.services},
                    {u"booked_at"_s, parcel.bookedAt.toString(Qt::ISODateWithMs)},
                    {u"events"_s, events},
                    {u"state"_s, stateOf(carrier, parcel)}};
    if (const std::optional<Course> course = m_travels.course(parcel.piece.ident))
        out.insert(u"scenario"_s, course->scenario);
    if (const std::optional<ParcelEvent> next = m_travels.next(parcel.piece.ident))
        out.insert(u"next"_s, eventJson(*next));
    return out;
}

Answer Office::scenario(const QJsonObject& body)
{
    const QString number = body.value("number"_L1).toString().remove(u'.').remove(u' ');
    if (const Result<qsizetype> moved = move(now()); !moved)
        return unwritten(moved.error());
    {
        const QMutexLocker lock(&m_travelling);
        if (!m_travels.knows(number))
            for (const Stand& stand : stands())
                follow(stand.name);
        if (!m_travels.knows(number))
            return json({{u"error"_s, u"unknown-parcel"_s}, {u"field"_s, u"number"_s}}, 404);
    }
    QJsonArray events = body.value("events"_L1).toArray();
    if (body.contains("event"_L1))
        events.append(body);
    if (!events.isEmpty())
        return push(number, events);
    if (!body.contains("scenario"_L1) && !body.contains("advance"_L1))
        return refused({.code = u"missing"_s, .field = u"event"_s});
    return steer(number, body);
}

Answer Office::push(const QString& number, const QJsonArray& events)
{
    QList<StoredMove> moves;
    const QMutexLocker lock(&m_travelling);
    for (const QJsonValue one : events) {
        const auto text = [&](QLatin1StringView name) { return one[name].toVariant().toString(); };
        const QDateTime at = QDateTime::fromString(text("at"_L1), Qt::ISODate);
        moves.append(m_travels.push(number, {.at = at.isValid() ? at.toUTC() : now(),
                                             .code = text("event"_L1),
                                             .zip = text("zip"_L1),
                                             .city = text("city"_L1),
                                             .country = text("country"_L1),
                                             .place = text("place"_L1),
                                             .sub = text("sub"_L1)}));
    }
    if (const Result<void> kept = keep(moves); !kept)
        return unwritten(kept.error());
    return json({{u"added"_s, moves.size()}});
}

Answer Office::steer(const QString& number, const QJsonObject& body)
{
    const QString scenario = body.value("scenario"_L1).toString();
    const std::optional<std::chrono::seconds> by = spanFrom(body.value("advance"_L1).toString());
    if (body.contains("scenario"_L1) && scenario != byHand && !scenarioNames().contains(scenario))
        return refused({.code = u"unknown-value"_s, .field = u"scenario"_s});
    if (body.contains("advance"_L1) && !by)
        return refused({.code = u"unknown-value"_s, .field = u"advance"_s});
    {
        const QMutexLocker lock(&m_travelling);
        QList<StoredMove> moves;
        if (!scenario.isEmpty())
            moves.append(m_travels.turn(number, scenario, now()));
        if (by)
            moves.append(m_travels.advance(number, *by, now()));
        if (const Result<void> kept = keep(moves); !kept)
            return unwritten(kept.error());
    }
    const Result<qsizetype> moved = move(now());
    return moved ? json({{u"added"_s, *moved}}) : unwritten(moved.error());
}

} // namespace aviso::practice
