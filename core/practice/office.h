#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/practice/faults.h"
#include "core/practice/journal.h"
#include "core/practice/postnord.h"
#include "core/practice/swisspost.h"

#include <functional>

namespace aviso::practice {

struct OfficeSettings
{
    SwissPostSettings swissPost = {};
    PostNordSettings postNord = {};
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

    OfficeSettings m_settings;
    const Clock& m_clock;
    Faults m_faults;
    Journal m_journal;
    SwissPost m_swissPost;
    PostNord m_postNord;
    std::function<void()> m_stop;
};

} // namespace aviso::practice
