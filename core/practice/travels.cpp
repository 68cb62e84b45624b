#include "core/practice/travels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice {

QDateTime Travels::dueAt(const Travel& travel) const
{
    return travel.bookedAt.addSecs((travel.steps.constFirst().after - travel.course.lead).count());
}

// A parcel may have thousands of fellows that are long delivered: only those with a step to come are in the queue.
void Travels::queue(const Travel& travel)
{
    if (!travel.steps.isEmpty())
        m_queue.emplace(dueAt(travel).toMSecsSinceEpoch(), travel.piece.ident);
}

void Travels::unqueue(const Travel& travel)
{
    if (!travel.steps.isEmpty())
        m_queue.erase({dueAt(travel).toMSecsSinceEpoch(), travel.piece.ident});
}

void Travels::plan(Travel& travel)
{
    travel.steps = journey(travel.carrier, travel.piece, travel.course.scenario);
    travel.steps.removeIf([&](const JourneyStep& step) { return step.after <= travel.course.reached; });
}

StoredMove Travels::moved(const Travel& travel, std::optional<ParcelEvent> event) const
{
    return {.carrier = travel.carrier, .ident = travel.piece.ident, .event = std::move(event), .course = travel.course};
}

void Travels::begin(const QString& carrier, const Piece& piece, const QDateTime& bookedAt)
{
    setOut({.carrier = carrier,
            .piece = piece,
            .bookedAt = bookedAt,
            .course = {.scenario = scenarioFor(carrier, piece)},
            .lastAt = bookedAt,
            .notBefore = bookedAt});
}

void Travels::follow(const QString& carrier, const Piece& piece, const QDateTime& bookedAt)
{
    setOut({.carrier = carrier,
            .piece = piece,
            .bookedAt = bookedAt,
            .course = {.scenario = u"delivered"_s},
            .lastAt = bookedAt,
            .notBefore = bookedAt});
}

void Travels::setOut(Travel travel)
{
    end(travel.piece.ident);
    plan(travel);
    queue(travel);
    m_travels.insert(travel.piece.ident, travel);
}

void Travels::end(const QString& ident)
{
    const auto found = m_travels.find(ident);
    if (found == m_travels.end())
        return;
    unqueue(*found);
    found->steps.clear();
}

void Travels::restore(const StoredMove& move)
{
    const auto found = m_travels.find(move.ident);
    if (found == m_travels.end())
        return;
    unqueue(*found);
    found->course = move.course;
    if (move.event)
        found->lastAt = move.event->at;
    plan(*found);
    queue(*found);
}

QList<StoredMove> Travels::due(const QDateTime& now)
{
    QList<StoredMove> moves;
    while (!m_queue.empty() && m_queue.begin()->first <= now.toMSecsSinceEpoch()) {
        Travel& travel = m_travels[m_queue.begin()->second];
        m_queue.erase(m_queue.begin());
        const JourneyStep step = travel.steps.constFirst();
        ParcelEvent event = step.event;
        // What was advanced may have been due before the event before it.
        event.at = std::max({travel.lastAt.addSecs(1), dueAt(travel), travel.notBefore});
        travel.lastAt = event.at;
        travel.course.reached = step.after;
        travel.steps.removeFirst();
        queue(travel);
        moves.append(moved(travel, event));
    }
    return moves;
}

StoredMove Travels::turn(const QString& ident, const QString& scenario, const QDateTime& now)
{
    Travel& travel = m_travels[ident];
    unqueue(travel);
    const auto reached = std::max(travel.course.reached, std::chrono::seconds(0));
    travel.course.scenario = scenario;
    travel.course.lead = reached - std::chrono::seconds(travel.bookedAt.secsTo(now));
    plan(travel);
    queue(travel);
    return moved(travel);
}

StoredMove Travels::advance(const QString& ident, std::chrono::seconds by, const QDateTime& now)
{
    Travel& travel = m_travels[ident];
    unqueue(travel);
    travel.course.lead += by;
    const auto age = std::chrono::seconds(travel.bookedAt.secsTo(now)) + travel.course.lead;
    const auto count = std::ranges::count_if(travel.steps, [&](const JourneyStep& step) { return step.after <= age; });
    travel.notBefore = now.addSecs(1 - count);
    queue(travel);
    return moved(travel);
}

StoredMove Travels::push(const QString& ident, const ParcelEvent& event)
{
    Travel& travel = m_travels[ident];
    unqueue(travel);
    travel.course.scenario = byHand;
    travel.lastAt = event.at;
    plan(travel);
    return moved(travel, event);
}

std::optional<Course> Travels::course(const QString& ident) const
{
    const auto found = m_travels.constFind(ident);
    return found == m_travels.constEnd() ? std::nullopt : std::optional(found->course);
}

std::optional<ParcelEvent> Travels::next(const QString& ident) const
{
    const auto found = m_travels.constFind(ident);
    if (found == m_travels.constEnd() || found->steps.isEmpty())
        return std::nullopt;
    ParcelEvent event = found->steps.constFirst().event;
    event.at = dueAt(*found);
    return event;
}

} // namespace aviso::practice
