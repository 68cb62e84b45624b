#pragma once

#include "core/base/result.h"
#include "core/model/account.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QList>

namespace aviso::model {

Result<QList<Account>> listAccounts(storage::Connection& connection); ///< by name
Result<Account> loadAccount(storage::Connection& connection, AccountId id);
Result<Account> findAccount(storage::Connection& connection, const QString& name); ///< NotFound when there is none

/// Adds the account, or replaces the one of the same name; returns its key. Conflict "attempts-open" (field: what would
/// change) when labels that are asked for and not settled would have to be settled at another carrier, channel or
/// address, or as practice.
Result<AccountId> saveAccount(storage::Connection& connection, const Account& account);

/// Calls the account otherwise; its key stays. Conflict "name-taken" (args: the name), NotFound.
Result<void> renameAccount(storage::Connection& connection, AccountId id, const QString& name);

/// Refuses with Conflict "account-in-use" while shipments point to it.
Result<void> removeAccount(storage::Connection& connection, AccountId id);

/// When the account last worked, and what last failed (E13).
struct AccountHealth
{
    QDateTime lastSuccess = {};
    std::optional<Error> lastFailure = {}; ///< absent once it has worked again

    bool operator==(const AccountHealth&) const = default;
};
Result<AccountHealth> accountHealth(storage::Connection& connection, AccountId id);
Result<void> noteSuccess(storage::Connection& connection, AccountId id, const QDateTime& now);
Result<void> noteFailure(storage::Connection& connection, AccountId id, const Error& error);

} // namespace aviso::model
