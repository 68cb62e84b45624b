#pragma once

#include "core/model/accounts.h"
#include "core/settings/secrets.h"
#include "core/shipping/desk.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <stop_token>

namespace aviso::shipping {

// Accounts together with their secrets. Blocks; any worker thread.

/// Where one of an account's secrets comes from.
enum class SecretPlace { Nowhere, Session, KeyStore, Variable, UnsetVariable };

/// An account with what is known around it.
struct AccountState
{
    model::Account account = {};
    model::AccountHealth health = {};
    QMap<QString, SecretPlace> secrets = {};  ///< by key, of all that the channel knows
    std::optional<Error> secretsTrouble = {}; ///< why the key store did not tell

    bool operator==(const AccountState&) const = default;
};

/// All accounts by name. Errors: Storage.
Result<QList<AccountState>> accountStates(const Desk& desk, settings::Secrets& secrets);

/// True for an address that secrets may travel to: https, or http within this computer; no password in it.
bool isTrustworthy(const QUrl& url);

/// Whether secrets may go where the account says: Invalid "not-a-url" (base-url, token-url). A backup that was restored
/// may say something else than what was once checked.
Result<void> checkAddresses(const catalogue::AccountChannel& channel, const model::Account& account);

/// What could not be stored at all: Invalid "missing" (account.name), "no-connector" (account.channel), "not-a-url"
/// (base-url, token-url), "practice-at-production" (base-url). What the carrier would refuse is left to
/// catalogue::compile().
Result<void> checkAccount(const catalogue::Catalogue& catalogue, const model::Account& account);

/// Stores a new account (key 0) or changes one, moves its secrets along when it was renamed (one that lasts is not
/// given up for one that would be gone after a restart), adds the secrets that were typed, and closes its line so that
/// the next call uses them. Errors: those of checkAccount(); Conflict "name-taken", "attempts-open"; those of the key
/// store, when the account itself is stored already; Storage.
Result<AccountId> keepAccount(const Desk& desk, settings::Secrets& secrets, model::Account account,
                              const QMap<QString, QString>& typed);

/// Removes an account that no shipment uses, and its secrets. Conflict "account-in-use".
Result<void> dropAccount(const Desk& desk, settings::Secrets& secrets, AccountId id);

/// Signs in at the carrier with what is stored, books nothing, notes the outcome with the account, and says when it
/// was (UTC). Errors: Refused "no-connector"; those of the key store, of Session::test() and of the channel's `prove`;
/// Storage.
Result<QDateTime> testAccount(const Desk& desk, AccountId id, std::stop_token stop);

} // namespace aviso::shipping
