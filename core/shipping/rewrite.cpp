#include "core/shipping/rewrite.h"

#include "core/model/accounts.h"
#include "core/model/content.h"
#include "core/model/shipmentrow.h"
#include "core/model/shipments.h"
#include "core/orders/fields.h"
#include "core/shipping/draft.h"
#include "core/storage/savepoint.h"

#include <algorithm>
#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Shipment;
using model::State;
using storage::Connection;

namespace {

constexpr qsizetype drawnAtOnce = 200;
constexpr qsizetype writtenAtOnce = 100; // so that other writers wait for a moment only

/// The accounts that there are, and what their carriers know.
struct Accounts
{
    QMap<AccountId, model::Account> byId = {};
    const catalogue::Catalogue& catalogue;

    QMap<AccountId, QString> names() const
    {
        QMap<AccountId, QString> names;
        for (const model::Account& account : byId)
            names.insert(account.id, account.name);
        return names;
    }

    /// The account of a shipment; null when it has none, or one that is gone.
    const model::Account* of(const Shipment& shipment) const
    {
        const auto found = byId.constFind(shipment.account.value_or(AccountId{}));
        return found == byId.cend() ? nullptr : &*found;
    }
};

Result<Accounts> loadAccounts(Connection& connection, const catalogue::Catalogue& catalogue)
{
    const auto all = model::listAccounts(connection);
    if (!all)
        return std::unexpected(all.error());
    Accounts accounts{.catalogue = catalogue};
    for (const model::Account& account : *all)
        accounts.byId.insert(account.id, account);
    return accounts;
}

LeftOut leftOut(const Shipment& shipment, const QString& code)
{
    const QString name = model::nameOf(shipment);
    return {
        .shipment = shipment.id, .name = name, .why = {.kind = Error::Kind::Conflict, .code = code, .args = {name}}};
}

/// Why nothing of a shipment may be rewritten.
std::optional<QString> obstacle(const Shipment& shipment)
{
    switch (shipment.state) {
    case State::Booked:
        return u"rewrite-booked"_s;
    case State::Booking:
        return u"rewrite-booking"_s;
    case State::Unknown:
        return u"rewrite-unknown"_s;
    case State::Cancelled:
        return u"rewrite-cancelled"_s;
    case State::Draft:
        break;
    }
    const bool hasLabel =
        std::ranges::any_of(shipment.parcels, [](const model::Parcel& parcel) { return !parcel.number.isEmpty(); });
    return hasLabel ? std::optional(u"partly-booked"_s) : std::nullopt;
}

/// The same shipment with what the rewrite makes of its content: who it is and where it stands is not its business.
Shipment rewritten(const Rewrite& rewrite, const Shipment& before, const Accounts& accounts)
{
    const Shipment wanted = rewrite(before);
    Shipment after = movedAlong(wanted, accounts.of(before), accounts.of(wanted), accounts.catalogue);
    after.id = before.id;
    after.version = before.version;
    after.state = before.state;
    after.source = before.source;
    after.problem = before.problem;
    after.createdAt = before.createdAt;
    after.changedAt = before.changedAt;
    return after;
}

void look(RewritePreview& preview, const Shipment& shipment, const Rewrite& rewrite, const Accounts& accounts)
{
    if (const auto why = obstacle(shipment)) {
        preview.skipped.append(leftOut(shipment, *why));
        return;
    }
    const QList<FieldChange> changes = fieldChanges(shipment, rewritten(rewrite, shipment, accounts), accounts.names());
    if (changes.isEmpty())
        preview.skipped.append(leftOut(shipment, u"rewrite-same"_s));
    else
        preview.changed.append({.shipment = shipment.id,
                                .version = shipment.version,
                                .name = model::nameOf(shipment),
                                .changes = changes});
}

LeftOut gone(ShipmentId id, const QString& name, const Error& why)
{
    return {.shipment = id, .name = name.isEmpty() ? QString::number(number(id)) : name, .why = why};
}

Result<RewritePreview> lookAt(const Desk& desk, Connection& connection, const QList<ShipmentId>& part,
                              const Rewrite& rewrite)
{
    const auto accounts = loadAccounts(connection, desk.catalogue);
    if (!accounts)
        return std::unexpected(accounts.error());
    RewritePreview found;
    for (const ShipmentId id : part) {
        const auto shipment = model::loadShipment(connection, id);
        if (shipment)
            look(found, *shipment, rewrite, *accounts);
        else if (shipment.error().kind == Error::Kind::NotFound)
            found.skipped.append(gone(id, {}, shipment.error()));
        else
            return std::unexpected(shipment.error());
    }
    return found;
}

/// One shipment of the preview, changed in its transaction. Errors other than Storage leave only this one out.
Result<bool> change(Connection& connection, const Rewritten& seen, const Rewrite& rewrite, const Accounts& accounts,
                    Recorder& recorder)
{
    return storage::inSavepoint(connection, [&](Connection& inner) {
        return recorder.record(inner, seen.shipment, [&](Connection& c, const Shipment& present) -> Result<void> {
            if (present.version != seen.version)
                return std::unexpected(leftOut(present, u"changed-elsewhere"_s).why);
            const auto saved = model::saveShipment(c, rewritten(rewrite, present, accounts), recorder.now());
            if (!saved)
                return std::unexpected(saved.error());
            return {};
        });
    });
}

enum class Reached { Whole, TakenBack };

/// Writes one part. Nothing of it counts when the transaction fails, so it is gathered apart.
Result<std::pair<RewriteOutcome, Reached>> writePart(const Desk& desk, Connection& connection,
                                                     std::span<const Rewritten> part, const Rewrite& rewrite,
                                                     Recorder& recorder)
{
    RewriteOutcome done;
    const auto accounts = loadAccounts(connection, desk.catalogue);
    if (!accounts)
        return std::unexpected(accounts.error());
    if (recorder.step()) {
        const auto step = model::findStep(connection, *recorder.step());
        if (!step)
            return std::unexpected(step.error());
        if (!*step || (*step)->state != model::StepState::Done)
            return std::pair(done, Reached::TakenBack);
    }
    for (const Rewritten& seen : part) {
        const auto changed = change(connection, seen, rewrite, *accounts, recorder);
        if (changed)
            done.changed += *changed ? 1 : 0;
        else if (changed.error().kind == Error::Kind::Storage)
            return std::unexpected(changed.error());
        else
            done.skipped.append(gone(seen.shipment, seen.name, changed.error()));
    }
    return std::pair(done, Reached::Whole);
}

QString contents(const Shipment& shipment)
{
    QStringList all;
    for (const model::Parcel& parcel : shipment.parcels)
        all << parcel.content;
    return all.join(u" + "_s);
}

QString weights(const Shipment& shipment)
{
    QStringList all;
    for (const model::Parcel& parcel : shipment.parcels)
        all << u"%1 g"_s.arg(parcel.weightGrams);
    return all.join(u" + "_s);
}

} // namespace

QList<FieldChange> fieldChanges(const Shipment& before, const Shipment& after, const QMap<AccountId, QString>& accounts)
{
    QList<FieldChange> changes;
    if (before.account != after.account)
        changes.append({.field = u"account"_s,
                        .before = before.account ? accounts.value(*before.account) : QString(),
                        .after = after.account ? accounts.value(*after.account) : QString()});
    if (before.consignee.kind != after.consignee.kind) {
        const auto word = [](const Shipment& shipment) {
            return shipment.consignee.kind == model::ConsigneeKind::Business ? u"business"_s : u"private"_s;
        };
        changes.append({.field = u"recipient.kind"_s, .before = word(before), .after = word(after)});
    }
    for (const orders::Difference& each : orders::differences(before, after))
        changes.append({.field = each.field, .before = each.here, .after = each.file});
    // The table shows one content and one weight, however many parcels there are.
    changes.removeIf(
        [](const FieldChange& change) { return change.field == "content"_L1 || change.field == "weight"_L1; });
    if (weights(before) != weights(after))
        changes.append({.field = u"weight"_s, .before = weights(before), .after = weights(after)});
    if (contents(before) != contents(after))
        changes.append({.field = u"content"_s, .before = contents(before), .after = contents(after)});
    const auto isAmong = [&changes](QLatin1StringView field) {
        return std::ranges::any_of(changes, [&](const FieldChange& change) { return change.field == field; });
    };
    if (before.messages != after.messages && !isAmong("messages"_L1))
        changes.append({.field = u"messages"_s,
                        .before = model::messagesText(before.messages),
                        .after = model::messagesText(after.messages)});
    return changes;
}

Result<RewritePreview> previewRewrite(const Desk& desk, const QList<ShipmentId>& shipments, const Rewrite& rewrite,
                                      const LongCall& call)
{
    RewritePreview preview;
    for (qsizetype at = 0; at < shipments.size() && !call.isCancelled(); at += drawnAtOnce) {
        const QList<ShipmentId> part = shipments.sliced(at, std::min(drawnAtOnce, shipments.size() - at));
        auto found = desk.store.read([&](Connection& connection) { return lookAt(desk, connection, part, rewrite); });
        if (!found)
            return found;
        preview.changed.append(std::move(found->changed));
        preview.skipped.append(std::move(found->skipped));
        call.report(at + part.size(), shipments.size());
    }
    if (call.isCancelled())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    return preview;
}

Result<RewriteOutcome> applyRewrite(const Desk& desk, const RewritePreview& preview, const Rewrite& rewrite,
                                    const Doing& doing, const LongCall& call)
{
    RewriteOutcome outcome;
    Recorder recorder(doing, desk.clock.now());
    const std::span<const Rewritten> all(preview.changed);
    for (std::size_t at = 0; at < all.size() && !outcome.isCancelled; at += writtenAtOnce) {
        if (call.isCancelled()) {
            outcome.isCancelled = true;
            break;
        }
        const auto part = all.subspan(at, std::min<std::size_t>(writtenAtOnce, all.size() - at));
        const auto done = desk.store.write(storage::Topic::Shipments, [&](Connection& connection) {
            return writePart(desk, connection, part, rewrite, recorder);
        });
        if (!done && outcome.changed == 0)
            return std::unexpected(done.error());
        if (done) {
            outcome.changed += done->first.changed;
            outcome.skipped.append(done->first.skipped);
            outcome.isCancelled = done->second == Reached::TakenBack;
        } else {
            outcome.isCancelled = true;
            for (const Rewritten& seen : part)
                outcome.skipped.append(gone(seen.shipment, seen.name, done.error()));
        }
        call.report(static_cast<qint64>(at) + std::ssize(part), static_cast<qint64>(all.size()));
    }
    outcome.step = recorder.step();
    return outcome;
}

} // namespace aviso::shipping
