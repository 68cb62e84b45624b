#pragma once

#include "core/model/actions.h"
#include "core/model/follows.h"
#include "core/shipping/booking.h"
#include "tests/support/fakepost.h"
#include "tests/support/testdesk.h"
#include "tests/toy/toy.h"

#include <QTemporaryDir>

namespace aviso::test {

/// A desk at the toy post.
struct ToyDesk
{
    QTemporaryDir folder;
    FakePost unused;
    TestDesk desk{folder.path(), unused, {toy::carrier()}, {{QStringLiteral("toy"), toy::entry()}}};
    AccountId account = desk.addAccount(toy::account());

    ToyDesk() { toy::reset(); }

    ShipmentId book(const QString& reference = QStringLiteral("A-1"), int parcels = 1)
    {
        model::Shipment shipment = goodShipment(account, reference);
        shipment.service.basic = QStringLiteral("STD");
        shipment.messages.clear();
        shipment.texts = {};
        for (int i = 1; i < parcels; ++i)
            shipment.parcels.append({.position = i + 1, .weightGrams = 500});
        const ShipmentId id = desk.add(shipment);
        const auto booked = shipping::book(desk.desk(), {id}, {});
        if (booked.first().error)
            qFatal("not booked: %s %s", qUtf8Printable(booked.first().error->code),
                   qUtf8Printable(booked.first().error->field));
        return id;
    }

    ParcelId parcelOf(ShipmentId id) { return desk.load(id).parcels.first().id; }
    QString numberOf(ShipmentId id) { return desk.load(id).parcels.first().number; }

    model::Follow follow(ShipmentId id)
    {
        return desk.read([&](auto& c) { return model::followsOf(c, id); }).first();
    }

    /// The toy post tells this of a parcel from now on.
    void tell(const carriers::Sighting& sighting)
    {
        const std::scoped_lock lock(toy::post().mutex);
        toy::post().sightings.insert(sighting.number, sighting);
    }
};

} // namespace aviso::test
