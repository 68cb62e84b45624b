#include "ui/shipments/packagehelp.h"

#include "ui/commits.h"
#include "ui/sections/parcelssection.h"

#include <utility>

namespace aviso::ui {

using model::Package;
using model::PackageId;
using storage::Connection;

PackageHelp::PackageHelp(const Services& services, ParcelsSection* section)
    : QObject(section), m_services(services), m_section(section)
{
    connect(section, &ParcelsSection::packagePicked, this, &PackageHelp::pick);
    whenCommitted(services.store(), storage::Topic::Settings, this, [this](storage::Topics) { loadPackages(); });
    loadPackages();
}

void PackageHelp::loadPackages()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::listPackages); })
        .in(m_loading)
        .then(this, [this](const Result<QList<Package>>& packages) {
            if (!packages)
                return Q_EMIT failed(packages.error());
            m_section->setPackages(*packages);
        });
}

Result<PackageHelp::Known> PackageHelp::read(Connection& connection, ShipmentId shipment,
                                             std::optional<model::PresetId> preset)
{
    Known known;
    auto packed = model::packagesOf(connection, shipment);
    if (!packed)
        return std::unexpected(packed.error());
    known.packed = *std::move(packed);
    for (const PackageId package : std::as_const(known.packed)) {
        auto weights = model::lastWeights(connection, package);
        if (!weights)
            return std::unexpected(weights.error());
        known.weights.insert(package, *std::move(weights));
    }
    if (!preset) {
        const auto noted = model::presetOf(connection, shipment);
        if (!noted)
            return std::unexpected(noted.error());
        preset = *noted;
    }
    if (preset) {
        auto weights = model::lastWeights(connection, *preset);
        if (!weights)
            return std::unexpected(weights.error());
        known.presetWeights = *std::move(weights);
    }
    return known;
}

void PackageHelp::open(const model::Shipment& shipment)
{
    if (shipment.id != m_shipment.id) {
        m_preset.reset();
        m_picked.clear();
        m_known = {};
    }
    m_shipment = shipment;
    loadKnown();
}

void PackageHelp::loadKnown()
{
    m_services.tasks
        .run(Lane::Desk,
             [&store = m_services.store(), id = m_shipment.id, preset = m_preset] {
                 return store.read([&](Connection& connection) { return read(connection, id, preset); });
             })
        .in(m_reading)
        .then(this, [this](const Result<Known>& known) {
            if (!known)
                return Q_EMIT failed(known.error());
            m_known = *known;
            tell();
        });
}

void PackageHelp::setPreset(model::PresetId preset)
{
    m_preset = preset;
    loadKnown();
}

void PackageHelp::pick(int position, PackageId package)
{
    m_picked.insert(position, package);
    takeKeys(m_shipment); // a parcel that is stored has its key already
}

void PackageHelp::takeKeys(const model::Shipment& shipment)
{
    m_shipment = shipment;
    QMap<ParcelId, PackageId> ready;
    for (const model::Parcel& parcel : shipment.parcels)
        if (parcel.id != ParcelId{} && m_picked.contains(parcel.position))
            ready.insert(parcel.id, m_picked.take(parcel.position));
    if (ready.isEmpty())
        return;
    const auto note = [ready, now = m_services.desk.clock.now()](Connection& connection) -> Result<void> {
        for (auto it = ready.begin(); it != ready.end(); ++it)
            if (auto noted = model::notePackage(connection, it.key(), it.value(), now); !noted)
                return noted;
        return {};
    };
    m_services.tasks
        .run(Lane::Saves, [&store = m_services.store(), note] { return store.write(storage::Topic::Settings, note); })
        .then(this, [this](const Result<void>& noted) {
            if (!noted)
                return Q_EMIT failed(noted.error());
            loadKnown();
        });
}

void PackageHelp::tell()
{
    QMap<ParcelId, QList<int>> usual;
    for (auto it = m_known.packed.cbegin(); it != m_known.packed.cend(); ++it)
        usual.insert(it.key(), m_known.weights.value(it.value()));
    m_section->setUsualWeights(usual, m_known.presetWeights);
}

} // namespace aviso::ui
