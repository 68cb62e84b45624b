#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/practice/faults.h"
#include "core/practice/journal.h"
#include "core/practice/novaposhta.h"
#include "core/practice/postnord.h"
#include "core/practice/swisspost.h"
#include "core/practice/travels.h"

#include <functional>

namespace aviso::practice {

struct OfficeSettings
{
    SwissPostSettings swissPost = {};
    PostNordSettings postNord = {};
    NovaPoshtaSettings novaPoshta = {};
    QString stateFile = {}; ///< empty: nothing survives
};

/// Everything behind the sockets: the carriers, the faults, the journal and the desk that controls them
/// (/practice/...). Any thread; usable without sockets, the Delivery of an answer then says what would have
/// happened.
class Office
{
public:
    /// `clock` must outlive the office.
    Office(OfficeSettings settings, const Clock& clock);

    /// Takes up the state file, when there is one. Errors: those of Journal::open.
    Result<void> open();

    Answer answer(const Request& request);

    Faults& faults() { return m_faults; }
    Journal& journal() { return m_journal; }
    SwissPost& swissPost() { return m_swissPost; }
    PostNord& postNord() { return m_postNord; }
    NovaPoshta& novaPoshta() { return m_novaPoshta; }
    /// Called, on the thread that answers, when POST /practice/stop arrives.
    void whenAskedToStop(std::function<void()> then) { m_stop = std::move(then); }

private:
    /// The first part of a path is the carrier's name.
    struct Stand
    {
        QString name;
        Carrier* carrier;
    };
    QList<Stand> stands();
    Carrier* carrierNamed(const QString& name);
    Answer fromCarrier(const Request& request);
    Answer control(const Request& request);
    Answer armFaults(const QJsonObject& body);
    Answer scenario(const QJsonObject& body);
    Answer push(const QString& number, const QJsonArray& events);
    Answer steer(const QString& number, const QJsonObject& body);
    QJsonArray parcelList();
    /// With m_travelling locked.
    QJsonObject parcelJson(const QString& carrier, const Parcel& parcel);
    /// The time at the carriers: never earlier than what the state file has seen.
    QDateTime now() const { return m_clock.now().addMSecs(m_ahead); }
    /// Lets all parcels come as far as they are by now. Errors: those of Journal::append.
    Result<qsizetype> move(const QDateTime& now);
    Result<void> keep(const QList<StoredMove>& moves);
    /// Parcels that came of others begin to travel too. With m_travelling locked.
    void follow(const QString& carrier);
    void setOut(const QString& carrier, const QList<Piece>& pieces, const QDateTime& now);

    OfficeSettings m_settings;
    const Clock& m_clock;
    Faults m_faults;
    Journal m_journal;
    SwissPost m_swissPost;
    PostNord m_postNord;
    NovaPoshta m_novaPoshta;
    std::function<void()> m_stop;
    QMutex m_travelling; ///< guards m_travels, and that events reach carriers and journal in their order
    Travels m_travels;
    qint64 m_ahead = 0;
};

} // namespace aviso::practice
