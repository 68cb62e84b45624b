#include "core/carriers/novaposhta/tracking.h"

#include "core/carriers/novaposhta/lookup.h"
#include "core/carriers/novaposhta/tracking_wire.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace aviso::carriers::novaposhta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 100;

/// Where everything is refused without a reason, halving would go on for hundreds of calls.
constexpr int mostCalls = 40;

/// One question about many parcels, in as many calls as it takes.
class Inquiry
{
public:
    explicit Inquiry(const Ask& ask) : m_ask(ask) {}

    void about(const QList<Followed>& batch)
    {
        if (batch.isEmpty() || m_trouble)
            return;
        if (m_calls++ == mostCalls) {
            m_trouble = m_refusal;
            return;
        }
        const auto answer = m_ask(statusCall(batch), Effect::Reads);
        if (answer && answer->isSuccess)
            return take(batch, *answer);
        m_refusal = answer ? refusalIn(*answer) : answer.error();
        if (!isAboutOne(m_refusal))
            m_trouble = m_refusal;
        else if (batch.size() == 1)
            alone(batch.constFirst());
        else
            divide(batch, answer ? *answer : Envelope{});
    }

    bool isHeard() const { return !m_seen.isEmpty(); }
    const std::optional<Error>& trouble() const { return m_trouble; }

    Sighting of(const QString& number) const { return m_seen.value(number, {.number = number, .error = m_trouble}); }

private:
    void take(const QList<Followed>& batch, const Envelope& envelope)
    {
        const QHash<QString, Sighting> told = sightingsIn(envelope);
        for (const Followed& parcel : batch)
            m_seen.insert(parcel.number, told.value(parcel.number, {.number = parcel.number,
                                                                    .error = Error{.kind = Error::Kind::Offline,
                                                                                   .code = u"not-answered"_s}}));
    }

    /// The phone may be what is wrong: without it less is shown, and no more.
    void alone(const Followed& parcel)
    {
        if (!phoneIn(parcel.phone).isEmpty())
            about({Followed{.number = parcel.number}});
        else
            m_seen.insert(parcel.number, {.number = parcel.number, .error = m_refusal});
    }

    void divide(const QList<Followed>& batch, const Envelope& refused)
    {
        QStringList numbers;
        for (const Followed& parcel : batch)
            numbers.append(parcel.number);
        const QStringList accused = accusedIn(refused, numbers);
        if (accused.isEmpty() || accused.size() == batch.size()) {
            about(batch.first(batch.size() / 2));
            about(batch.sliced(batch.size() / 2));
            return;
        }
        QList<Followed> others;
        for (const Followed& parcel : batch)
            if (!accused.contains(parcel.number))
                others.append(parcel);
        about(others);
        for (const Followed& parcel : batch)
            if (accused.contains(parcel.number))
                about({parcel});
    }

    const Ask& m_ask;
    int m_calls = 0;
    Error m_refusal = {};
    std::optional<Error> m_trouble = {};
    QHash<QString, Sighting> m_seen = {};
};

Error malformed(const QString& number)
{
    return {.kind = Error::Kind::Invalid, .code = u"number-malformed"_s, .field = u"number"_s, .args = {number}};
}

} // namespace

Result<QList<Sighting>> sightingsOf(const QList<Followed>& parcels, const Ask& ask)
{
    QList<Followed> sound; // of several parcels of one waybill only the waybill is known
    for (const Followed& parcel : parcels) {
        const QString waybill = waybillOf(parcel.number);
        const bool isAsked = std::ranges::find(sound, waybill, &Followed::number) != sound.end();
        if (!waybill.isEmpty() && !isAsked)
            sound.append({.number = waybill, .phone = parcel.phone});
    }
    Inquiry inquiry(ask);
    for (qsizetype from = 0; from < sound.size(); from += mostAtOnce)
        inquiry.about(sound.mid(from, mostAtOnce));
    if (inquiry.trouble() && !inquiry.isHeard())
        return failure(*inquiry.trouble());
    QList<Sighting> sightings;
    for (const Followed& parcel : parcels) {
        const QString waybill = waybillOf(parcel.number);
        Sighting sighting = waybill.isEmpty() ? Sighting{.error = malformed(parcel.number)} : inquiry.of(waybill);
        sighting.number = parcel.number;
        sightings.append(std::move(sighting));
    }
    return sightings;
}

Result<QList<Sighting>> track(Session& session, const QList<Followed>& parcels, std::stop_token stop)
{
    return sightingsOf(parcels, [&](const Call& call, Effect effect) { return make(session, call, effect, stop); });
}

} // namespace aviso::carriers::novaposhta
