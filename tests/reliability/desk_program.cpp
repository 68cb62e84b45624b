// A desk without screen that books every draft and writes the receipts, to be killed while it does. Started by
// tst_kill:
//   desk_program FOLDER honest|new-key-per-retry|book-then-store|enqueue-after-commit
#include "core/carriers/swisspost/swisspost.h"
#include "core/model/accounts.h"
#include "core/model/attempts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/net/qttransport.h"
#include "core/shipping/ledger.h"
#include "core/shipping/notices.h"
#include "tests/support/testdesk.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <atomic>
#include <cstdio>

using namespace aviso;
using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Topic;

namespace {

/// Sabotage: what was left open is simply forgotten, so that the next purchase takes a new key.
void forgetOpenAttempts(test::TestDesk& desk)
{
    const auto done = desk.store().write(Topic::Shipments, [](Connection& c) -> Result<void> {
        auto a = c.run(u"UPDATE attempts SET state = 'refused' WHERE state IN ('intended', 'unknown')"_s);
        auto s = c.run(u"UPDATE shipments SET state = 'draft' WHERE state IN ('booking', 'unknown')"_s);
        return a && s ? Result<void>() : Result<void>(failure(Error::Kind::Storage, u"sql"_s));
    });
    if (!done)
        qFatal("sabotage failed");
}

/// Sabotage: the carrier is asked first, and only its answer is written down.
void bookThenStore(test::TestDesk& desk, ShipmentId id)
{
    const auto shipment = desk.load(id);
    const auto account = desk.read([&](Connection& c) { return model::loadAccount(c, *shipment.account); });
    const auto& entry = *desk.desk().catalogue.constFind(account.carrier);
    const auto* channel = carriers::findChannel(desk.desk().carriers, account);
    auto session = desk.desk().lines.session(account, {u"client-id"_s, u"client-secret"_s});
    for (const model::Parcel& parcel : shipment.parcels) {
        // The number is not reserved on disk either: a random one, so that a retry is a new label.
        const QString key =
            QString::number(1 + QRandomGenerator::system()->bounded(90'000'000)).rightJustified(8, u'0');
        const auto prepared = channel->prepare({.account = account,
                                                .shipment = shipment,
                                                .parcel = parcel,
                                                .notices = shipping::notices(entry, account, shipment),
                                                .optionCodes = {},
                                                .key = key});
        const auto label = channel->buy(**session, *prepared, {});
        if (!label)
            return;
        const auto done = desk.store().write(Topic::Shipments, [&](Connection& c) -> Result<void> {
            auto a = model::addAttempt(c, {.parcel = parcel.id,
                                           .shipment = id,
                                           .account = account.id,
                                           .key = key,
                                           .number = label->number,
                                           .request = prepared->request,
                                           .owner = desk.desk().presence.owner(),
                                           .intendedAt = desk.clock().now()});
            auto b = c.run(u"UPDATE attempts SET state = 'booked' WHERE key = ?"_s, key);
            auto p = c.run(u"UPDATE parcels SET number = ? WHERE id = ?"_s, label->number, parcel.id);
            auto s = c.run(u"UPDATE shipments SET state = 'booked' WHERE id = ?"_s, id);
            return a && b && p && s ? Result<void>() : Result<void>(failure(Error::Kind::Storage, u"sql"_s));
        });
        if (!done)
            qFatal("sabotage failed");
    }
}

/// Sabotage: the receipt is put into the outbox when the label is already stored.
void enqueueAfterwards(test::TestDesk& desk, ShipmentId id)
{
    const auto shipment = desk.load(id);
    const auto done = desk.store().write(Topic::Outbox, [&](Connection& c) -> Result<void> {
        for (const model::Parcel& parcel : shipment.parcels)
            if (!parcel.number.isEmpty())
                if (auto put = outbox::enqueue(c, outbox::channels::outgoing({.shipment = id,
                                                                              .reference = shipment.reference,
                                                                              .number = parcel.number,
                                                                              .carrier = u"swisspost"_s,
                                                                              .service = shipment.service.basic,
                                                                              .source = shipment.source,
                                                                              .bookedAt = desk.clock().now()}));
                    !put)
                    return put;
        return {};
    });
    if (!done)
        qFatal("sabotage failed");
}

/// Books as the window does, with the outbox drained beside it.
bool bookAndDrain(test::TestDesk& desk, const QList<ShipmentId>& drafts)
{
    std::atomic<bool> isGood = true;
    const auto drain = [&] {
        const auto drained = outbox::drain(desk.despatch());
        if (!drained || !drained->failed.isEmpty())
            isGood = false;
    };
    shipping::book(desk.desk(), drafts, {.progress = [&](qint64, qint64) { drain(); }});
    drain();
    return isGood;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList args = application.arguments();
    const QString sabotage = args.value(2);
    net::QtTransport transport;
    test::TestDesk desk(args.value(1), transport);
    if (sabotage == "new-key-per-retry"_L1)
        forgetOpenAttempts(desk);
    if (sabotage == "enqueue-after-commit"_L1)
        desk.keepReceiptsIn({}); // so that the ledger does not do it in time
    std::puts("open");           // from here on a kill may cost something
    std::fflush(stdout);
    const auto settled = shipping::reconcile(desk.desk(), {});
    if (!settled)
        return 1;
    const auto drafts = desk.read([](Connection& c) { return model::shipmentsInState(c, model::State::Draft); });
    if (sabotage == "book-then-store"_L1) {
        for (const ShipmentId id : drafts)
            bookThenStore(desk, id);
    } else if (sabotage == "enqueue-after-commit"_L1) {
        for (const shipping::SettledItem& item : *settled)
            enqueueAfterwards(desk, item.shipment);
        for (const shipping::BookingItem& item : shipping::book(desk.desk(), drafts, {}))
            enqueueAfterwards(desk, item.shipment);
    } else if (!bookAndDrain(desk, drafts)) {
        return 1;
    }
    const auto left = desk.read([](Connection& c) { return model::countByState(c); });
    std::printf("left %lld\n",
                static_cast<long long>(left.value(model::State::Draft) + left.value(model::State::Unknown) +
                                       left.value(model::State::Booking)));
    return 0;
}
