#include "core/shipping/closeout.h"

#include "core/catalogue/today.h"
#include "core/model/accounts.h"
#include "core/shipping/patience.h"
#include "core/shipping/route.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using carriers::Register;
using model::Manifest;
using model::ManifestLine;
using model::ManifestState;
using storage::Connection;
using storage::Topic;

namespace {

/// Parcels of one waybill have its number and a place of their own behind it.
bool isOf(const QString& number, const QString& waybill)
{
    return !waybill.isEmpty() && number.startsWith(waybill);
}

/// A list that an earlier call left open, or a new one of all that is ready.
Result<Manifest> listToClose(const Desk& desk, const Route& route, const QString& login)
{
    const QDate today = catalogue::today(desk.clock, *route.entry);
    return desk.store.write(Topic::Shipments, [&](Connection& connection) -> Result<Manifest> {
        const auto open = model::openManifests(connection, route.account.id);
        if (!open)
            return std::unexpected(open.error());
        if (!open->isEmpty())
            return model::loadManifest(connection, open->first().id);
        auto ready = model::unlisted(connection, route.account.id, model::Labels::Printed);
        if (!ready)
            return std::unexpected(ready.error());
        if (ready->isEmpty())
            return failure(Error::Kind::NotFound, u"nothing-to-close"_s);
        Manifest manifest{.account = route.account.id,
                          .day = today,
                          .login = login,
                          .at = desk.clock.now(),
                          .lines = *std::move(ready)};
        const auto id = model::addManifest(connection, manifest);
        if (!id)
            return std::unexpected(id.error());
        manifest.id = *id;
        return manifest;
    });
}

Result<Register> askForRegister(const Desk& desk, const Route& route, const Manifest& manifest, std::stop_token stop)
{
    if (!route.channel->closeOut)
        return Register{};
    const auto session = openLine(desk, route);
    if (!session)
        return std::unexpected(session.error());
    QStringList numbers;
    for (const ManifestLine& line : manifest.lines)
        numbers.append(line.number);
    return route.channel->closeOut(**session, numbers, manifest.day, std::move(stop));
}

ClosedOut after(Manifest manifest, const Register& made)
{
    ClosedOut closed{.manifest = std::move(manifest)};
    closed.manifest.state = ManifestState::Closed;
    closed.manifest.number = made.number;
    closed.manifest.error.reset();
    closed.manifest.lines.removeIf([&](const ManifestLine& line) {
        for (auto refused = made.refused.begin(); refused != made.refused.end(); ++refused)
            if (isOf(line.number, refused.key())) {
                closed.refused.insert(line.number, *refused);
                return true;
            }
        return false;
    });
    if (closed.manifest.lines.isEmpty())
        closed.manifest.state = ManifestState::Refused;
    return closed;
}

Result<void> keep(const Desk& desk, const Manifest& manifest, std::stop_token stop)
{
    return writePatiently(desk.store, Topic::Shipments, stop,
                          [&](Connection& connection) { return model::saveManifest(connection, manifest); });
}

} // namespace

Result<QList<Outgoings>> outgoings(const Desk& desk, const QString& carrier)
{
    return desk.store.read([&](Connection& connection) -> Result<QList<Outgoings>> {
        const auto accounts = model::listAccounts(connection);
        if (!accounts)
            return std::unexpected(accounts.error());
        const QDate today = desk.clock.now().toLocalTime().date();
        QList<Outgoings> all;
        for (const model::Account& account : *accounts) {
            if (!carrier.isEmpty() && account.carrier != carrier)
                continue;
            auto ready = model::unlisted(connection, account.id, model::Labels::Printed);
            auto unprinted = model::unlisted(connection, account.id, model::Labels::Unprinted);
            auto unscanned = model::unscanned(connection, account.id, today.addDays(-1));
            auto open = model::openManifests(connection, account.id);
            for (const auto* part : {&ready, &unprinted, &unscanned})
                if (!*part)
                    return std::unexpected(part->error());
            if (!open)
                return std::unexpected(open.error());
            if (!ready->isEmpty() || !unprinted->isEmpty() || !unscanned->isEmpty() || !open->isEmpty())
                all.append({.account = account,
                            .ready = *std::move(ready),
                            .unprinted = *std::move(unprinted),
                            .unscanned = *std::move(unscanned),
                            .open = *std::move(open)});
        }
        return all;
    });
}

Result<DayEnd> dayEnd(const Desk& desk, int days)
{
    auto outgoing = outgoings(desk);
    if (!outgoing)
        return std::unexpected(outgoing.error());
    const QDate from = desk.clock.now().toLocalTime().date().addDays(1 - days);
    auto lists = desk.store.read([&](Connection& connection) { return model::manifestsSince(connection, from); });
    if (!lists)
        return std::unexpected(lists.error());
    return DayEnd{.outgoings = *std::move(outgoing), .lists = *std::move(lists)};
}

HandoverFigures figuresOf(const QList<ManifestLine>& lines)
{
    HandoverFigures figures{.parcels = static_cast<int>(lines.size())};
    QSet<ShipmentId> shipments;
    for (const ManifestLine& line : lines) {
        shipments.insert(line.shipment);
        figures.grams += line.weightGrams;
        ++figures.byService[line.service];
    }
    figures.shipments = static_cast<int>(shipments.size());
    return figures;
}

Result<ClosedOut> closedList(const Desk& desk, model::ManifestId id)
{
    return desk.store.read([&](Connection& connection) -> Result<ClosedOut> {
        auto manifest = model::loadManifest(connection, id);
        if (!manifest)
            return std::unexpected(manifest.error());
        auto account = model::loadAccount(connection, manifest->account);
        if (!account)
            return std::unexpected(account.error());
        return ClosedOut{.manifest = *std::move(manifest), .account = *std::move(account)};
    });
}

Result<ClosedOut> closeOut(const Desk& desk, AccountId id, std::stop_token stop, const QString& login)
{
    const auto account = desk.store.read([&](Connection& c) { return model::loadAccount(c, id); });
    if (!account)
        return std::unexpected(account.error());
    const auto route = findRoute(desk, *account);
    if (!route)
        return std::unexpected(route.error());
    auto manifest = listToClose(desk, *route, login);
    if (!manifest)
        return std::unexpected(manifest.error());
    const auto made = askForRegister(desk, *route, *manifest, stop);
    if (!made) {
        Error why = made.error();
        const bool isUnknown = why.kind == Error::Kind::OutcomeUnknown;
        manifest->state = isUnknown ? ManifestState::Unknown : ManifestState::Refused;
        manifest->error = why;
        if (const auto kept = keep(desk, *manifest, stop); !kept)
            return std::unexpected(kept.error());
        return failure(why);
    }
    ClosedOut closed = after(*std::move(manifest), *made);
    closed.account = *account;
    if (const auto kept = keep(desk, closed.manifest, stop); !kept)
        return std::unexpected(kept.error());
    return closed;
}

} // namespace aviso::shipping
