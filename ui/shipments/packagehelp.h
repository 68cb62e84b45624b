#pragma once

#include "core/model/packages.h"
#include "ui/services.h"

#include <QMap>
#include <QObject>

namespace aviso::ui {

class ParcelsSection;

/// The packages on offer in the parcels of the open shipment, which one each parcel is in, and what such parcels
/// usually weigh.
class PackageHelp final : public QObject
{
    Q_OBJECT

public:
    PackageHelp(const Services& services, ParcelsSection* section);

    void open(const model::Shipment& shipment);
    void takeKeys(const model::Shipment& shipment); ///< it is saved: new parcels have their keys
    void setPreset(model::PresetId preset);         ///< it was applied to the open shipment

Q_SIGNALS:
    void failed(const aviso::Error& error);

private:
    struct Known
    {
        QMap<ParcelId, model::PackageId> packed = {};
        QMap<model::PackageId, QList<int>> weights = {}; ///< last ones in that package
        QList<int> presetWeights = {};
    };

    static Result<Known> read(storage::Connection& connection, ShipmentId shipment,
                              std::optional<model::PresetId> preset);
    void loadPackages();
    void loadKnown();
    void pick(int position, model::PackageId package);
    void tell();

    const Services& m_services;
    ParcelsSection* m_section;
    model::Shipment m_shipment;
    std::optional<model::PresetId> m_preset; ///< applied a moment ago
    QMap<int, model::PackageId> m_picked;    ///< by position: not written down yet
    Known m_known;
    Place m_loading;
    Place m_reading;
};

} // namespace aviso::ui
