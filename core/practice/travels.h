#pragma once

#include "core/practice/journal.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <set>

namespace aviso::practice {

/// How all booked parcels move. Nothing happens by itself: what has come due is taken out when somebody looks. Not
/// thread-safe: the office guards it.
class Travels
{
public:
    /// A parcel starts on the way of scenarioFor(). One that was booked earlier under the same number is forgotten.
    void begin(const QString& carrier, const Piece& piece, const QDateTime& bookedAt);
    /// A parcel that came of another one, redirected or sent back, and of which no request has told: it is delivered.
    void follow(const QString& carrier, const Piece& piece, const QDateTime& bookedAt);
    /// Takes up a move of the state file; in the order of the file.
    void restore(const StoredMove& move);

    /// The events that have come due since the last call, each once, those of one parcel in order and at least a second
    /// apart. None lies in the future, unless a parcel was advanced by more steps than seconds had passed.
    QList<StoredMove> due(const QDateTime& now);

    bool knows(const QString& ident) const { return m_travels.contains(ident); }
    /// From now on the parcel goes another way: the steps of the new scenario that lie beyond what it has reached, with
    /// the pauses between them. The move has no event. The parcel must be known and the scenario exist.
    StoredMove turn(const QString& ident, const QString& scenario, const QDateTime& now);
    /// Its steps come sooner by so much; those that have come due by that are dated just before now.
    StoredMove advance(const QString& ident, std::chrono::seconds by, const QDateTime& now);
    /// An event that somebody gives; no journey moves the parcel afterwards.
    StoredMove push(const QString& ident, const ParcelEvent& event);
    /// The parcel stays where it is.
    void end(const QString& ident);

    /// Nothing for a number that is not known.
    std::optional<Course> course(const QString& ident) const;
    /// When its next step comes, and which; nothing when none will.
    std::optional<ParcelEvent> next(const QString& ident) const;

private:
    struct Travel
    {
        QString carrier;
        Piece piece;
        QDateTime bookedAt;
        Course course;
        QDateTime lastAt;              ///< of its latest event
        QDateTime notBefore = {};      ///< nothing that was advanced is dated earlier
        QList<JourneyStep> steps = {}; ///< those that are to come
    };

    void setOut(Travel travel);
    void plan(Travel& travel);
    void queue(const Travel& travel);
    void unqueue(const Travel& travel);
    QDateTime dueAt(const Travel& travel) const;
    StoredMove moved(const Travel& travel, std::optional<ParcelEvent> event = {}) const;

    QHash<QString, Travel> m_travels;
    std::set<std::pair<qint64, QString>> m_queue; ///< by when the next step comes, in milliseconds
};

} // namespace aviso::practice
