#include "ui/shipments/readinesslook.h"

#include <utility>

namespace aviso::ui {

namespace {

constexpr qsizetype mostRemembered = 50'000;
constexpr qint64 doubtful = -1;

} // namespace

ReadinessLook::ReadinessLook(const Services& services, QObject* parent) : QObject(parent), m_services(services) {}

QDate ReadinessLook::today() const
{
    return m_services.desk.clock.now().toLocalTime().date();
}

std::optional<shipping::Readiness> ReadinessLook::known(const model::ShipmentLine& line) const
{
    const auto seen = m_seen.constFind(number(line.id));
    if (line.state != model::State::Draft || seen == m_seen.cend())
        return {};
    return seen->readiness;
}

bool ReadinessLook::isFresh(const model::ShipmentLine& line) const
{
    const auto seen = m_seen.constFind(number(line.id));
    return seen != m_seen.cend() && seen->version == line.version;
}

void ReadinessLook::look(const QList<model::ShipmentLine>& lines)
{
    if (std::exchange(m_day, today()) != today())
        doubtAll();
    QList<ShipmentId> wanted;
    QHash<qint64, qint64> versions;
    for (const model::ShipmentLine& line : lines) {
        if (line.state != model::State::Draft || isFresh(line))
            continue;
        wanted.append(line.id);
        versions.insert(number(line.id), line.version);
    }
    if (wanted.isEmpty())
        return;
    m_services.tasks.run(Lane::Desk, [&desk = m_services.desk, wanted] { return shipping::readiness(desk, wanted); })
        .in(m_latest)
        .then(this, [this, versions](const Result<QMap<ShipmentId, shipping::Readiness>>& found) {
            if (!found)
                return Q_EMIT failed(found.error());
            if (m_seen.size() > mostRemembered)
                m_seen.clear();
            for (auto it = found->cbegin(); it != found->cend(); ++it)
                m_seen.insert(number(it.key()), {.version = versions.value(number(it.key())), .readiness = *it});
            Q_EMIT learned();
        });
}

void ReadinessLook::remember(const shipping::KnownReadiness& seen)
{
    if (m_seen.size() > mostRemembered)
        m_seen.clear();
    m_seen.insert(seen);
}

void ReadinessLook::doubtAll()
{
    m_latest.drop();
    for (shipping::SeenReadiness& seen : m_seen)
        seen.version = doubtful;
}

} // namespace aviso::ui
