#pragma once

#include "core/orders/map.h"
#include "core/shipping/desk.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::shipping {

/// What this desk chooses for new shipments and for imports. What is absent follows the carrier's catalogue.
struct DeskDefaults
{
    std::optional<AccountId> account = {};
    std::optional<QString> service = {};
    std::optional<QStringList> messages = {};          ///< codes; an empty list: none
    std::optional<model::MessageChannel> channel = {}; ///< of those messages

    bool operator==(const DeskDefaults&) const = default;
};

Result<DeskDefaults> loadDeskDefaults(storage::Connection& connection);
Result<void> keepDeskDefaults(storage::Connection& connection, const DeskDefaults& defaults);

/// A fresh draft under the account with the desk's choices, where the carrier knows them. Pure; any thread.
model::Shipment draftFor(const catalogue::Entry& entry, const model::Account& account, const DeskDefaults& defaults);

/// A fresh draft under the desk's account, or the first one when it has chosen none; without any account an empty one.
Result<model::Shipment> newDraft(storage::Connection& connection, const catalogue::Catalogue& catalogue);

/// The same choices for the rows of an order file. `draft` is one of draftFor().
orders::Defaults importDefaults(const model::Shipment& draft);

} // namespace aviso::shipping
