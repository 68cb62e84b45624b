#include "core/shipping/accounts.h"

#include "core/net/loopback.h"

#include <utility>

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;
using model::Account;
using storage::Connection;
using storage::Topic;

namespace {

QStringList secretKeys(const catalogue::Catalogue& all, const Account& account)
{
    const auto entry = all.constFind(account.carrier);
    const auto* channel = entry == all.constEnd() ? nullptr : catalogue::channel(*entry, account.channel);
    return channel ? channel->secrets + channel->optionalSecrets : QStringList();
}

Result<SecretPlace> placeOf(settings::Secrets& secrets, const Account& account, const QString& key)
{
    if (const QString variable = account.secretVariables.value(key); !variable.isEmpty())
        return qEnvironmentVariableIsEmpty(variable.toLocal8Bit().constData()) ? SecretPlace::UnsetVariable
                                                                               : SecretPlace::Variable;
    const auto keeping = secrets.keeping(account.name, key);
    if (!keeping)
        return std::unexpected(keeping.error());
    switch (*keeping) {
    case settings::Keeping::Session:
        return SecretPlace::Session;
    case settings::Keeping::KeyStore:
        return SecretPlace::KeyStore;
    case settings::Keeping::Nowhere:
        break;
    }
    return SecretPlace::Nowhere;
}

Result<QList<AccountState>> readStates(Connection& connection)
{
    const auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    QList<AccountState> states;
    for (const Account& account : *accounts) {
        const auto health = model::accountHealth(connection, account.id);
        if (!health)
            return std::unexpected(health.error());
        states.append({.account = account, .health = *health});
    }
    return states;
}

/// The name under which the account is stored now; empty for a new one.
Result<QString> storedName(const Desk& desk, AccountId id)
{
    if (number(id) == 0)
        return QString();
    const auto stored = desk.store.read([&](Connection& connection) { return model::loadAccount(connection, id); });
    if (!stored)
        return std::unexpected(stored.error());
    return stored->name;
}

Result<void> writeSecrets(settings::Secrets& secrets, const QString& account, const QMap<QString, QString>& values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        if (auto written = secrets.write(account, it.key(), it.value()); !written)
            return written;
    return {};
}

/// Those of the account that will still be there after a restart.
QStringList lastingSecrets(settings::Secrets& secrets, const QString& account, const QStringList& keys)
{
    QStringList lasting;
    for (const QString& key : keys)
        if (const auto keeping = secrets.keeping(account, key); keeping && *keeping == settings::Keeping::KeyStore)
            lasting += key;
    return lasting;
}

Result<void> eraseSecrets(settings::Secrets& secrets, const QString& account, const QStringList& keys)
{
    for (const QString& key : keys)
        if (auto erased = secrets.erase(account, key); !erased)
            return erased;
    return {};
}

/// The secrets that a renamed account takes along; those typed anew win.
Result<QMap<QString, QString>> carriedAlong(settings::Secrets& secrets, const QString& oldName, const QStringList& keys,
                                            QMap<QString, QString> typed)
{
    for (const QString& key : keys) {
        if (typed.contains(key))
            continue;
        auto secret = secrets.read(oldName, key);
        if (secret)
            typed.insert(key, *secret);
        else if (secret.error().kind != Error::Kind::NotFound)
            return std::unexpected(secret.error());
    }
    return typed;
}

Result<AccountId> writeAccount(Connection& connection, const Account& account)
{
    if (number(account.id) != 0) {
        if (auto named = model::renameAccount(connection, account.id, account.name); !named)
            return std::unexpected(named.error());
    } else if (model::findAccount(connection, account.name)) {
        return failure(Error{.kind = Error::Kind::Conflict,
                             .code = u"name-taken"_s,
                             .field = u"account.name"_s,
                             .args = {account.name}});
    }
    return model::saveAccount(connection, account);
}

Result<void> signIn(const Desk& desk, const Account& account, const carriers::Channel& channel, std::stop_token stop)
{
    if (auto good = checkAccount(desk.catalogue, account); !good)
        return good;
    const auto session = desk.lines.session(account, secretKeys(desk.catalogue, account));
    if (!session)
        return std::unexpected(session.error());
    if (auto passed = (*session)->test(channel.signIn, stop); !passed || !channel.prove)
        return passed;
    return channel.prove(**session, std::move(stop));
}

} // namespace

bool isTrustworthy(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && net::isWithinThisComputer(url));
}

Result<void> checkAddresses(const catalogue::AccountChannel& channel, const Account& account)
{
    const bool hasAddress = !channel.baseUrl.isEmpty() || !account.baseUrl.isEmpty();
    if (hasAddress && !isTrustworthy(account.baseUrl))
        return failure(Error::Kind::Invalid, u"not-a-url"_s, u"base-url"_s);
    const bool hasToken = !channel.tokenUrl.isEmpty() || !account.tokenUrl.isEmpty();
    if (hasToken && !isTrustworthy(account.tokenUrl))
        return failure(Error::Kind::Invalid, u"not-a-url"_s, u"token-url"_s);
    return {};
}

Result<void> checkAccount(const catalogue::Catalogue& all, const Account& account)
{
    if (account.name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"missing"_s, u"account.name"_s);
    const auto entry = all.constFind(account.carrier);
    const auto* channel = entry == all.constEnd() ? nullptr : catalogue::channel(*entry, account.channel);
    if (!channel)
        return failure(Error::Kind::Invalid, u"no-connector"_s, u"account.channel"_s);
    if (auto good = checkAddresses(*channel, account); !good)
        return good;
    if (account.isPractice && !account.baseUrl.isEmpty() && account.baseUrl.host() == channel->baseUrl.host())
        return failure(Error::Kind::Invalid, u"practice-at-production"_s, u"base-url"_s);
    return {};
}

Result<QList<AccountState>> accountStates(const Desk& desk, settings::Secrets& secrets)
{
    auto states = desk.store.read(readStates);
    if (!states)
        return states;
    for (AccountState& state : *states) {
        for (const QString& key : secretKeys(desk.catalogue, state.account)) {
            const auto place = placeOf(secrets, state.account, key);
            if (place)
                state.secrets.insert(key, *place);
            else
                state.secretsTrouble = place.error();
        }
    }
    return states;
}

Result<AccountId> keepAccount(const Desk& desk, settings::Secrets& secrets, Account account,
                              const QMap<QString, QString>& typed)
{
    account.name = account.name.trimmed();
    if (auto good = checkAccount(desk.catalogue, account); !good)
        return std::unexpected(good.error());
    const auto before = storedName(desk, account.id);
    if (!before)
        return std::unexpected(before.error());
    const bool isRenamed = !before->isEmpty() && *before != account.name;
    const QStringList keys = secretKeys(desk.catalogue, account);
    const auto values = isRenamed ? carriedAlong(secrets, *before, keys, typed) : Result<QMap<QString, QString>>(typed);
    if (!values)
        return std::unexpected(values.error());
    const auto id =
        desk.store.write(Topic::Accounts, [&](Connection& connection) { return writeAccount(connection, account); });
    if (!id)
        return id;
    desk.lines.close(*id);
    if (auto written = writeSecrets(secrets, account.name, *values); !written)
        return std::unexpected(written.error());
    if (isRenamed)
        if (auto erased = eraseSecrets(secrets, *before, lastingSecrets(secrets, account.name, keys)); !erased)
            return std::unexpected(erased.error());
    desk.lines.close(*id); // somebody may have opened it between the two
    return id;
}

Result<void> dropAccount(const Desk& desk, settings::Secrets& secrets, AccountId id)
{
    const auto stored = desk.store.read([&](Connection& connection) { return model::loadAccount(connection, id); });
    if (!stored)
        return std::unexpected(stored.error());
    auto removed =
        desk.store.write(Topic::Accounts, [&](Connection& connection) { return model::removeAccount(connection, id); });
    if (!removed)
        return removed;
    desk.lines.close(id);
    return eraseSecrets(secrets, stored->name, secretKeys(desk.catalogue, *stored));
}

Result<QDateTime> testAccount(const Desk& desk, AccountId id, std::stop_token stop)
{
    const auto account = desk.store.read([&](Connection& connection) { return model::loadAccount(connection, id); });
    if (!account)
        return std::unexpected(account.error());
    const carriers::Channel* channel = carriers::findChannel(desk.carriers, *account);
    if (!channel || !channel->signIn)
        return failure(Error::Kind::Refused, u"no-connector"_s, u"account"_s);
    desk.lines.close(id); // the secrets of now count
    const auto proven = signIn(desk, *account, *channel, std::move(stop));
    QDateTime now = desk.clock.now();
    const auto noted = desk.store.write(Topic::Health, [&](Connection& connection) {
        return proven ? model::noteSuccess(connection, id, now) : model::noteFailure(connection, id, proven.error());
    });
    if (!proven)
        return std::unexpected(proven.error());
    if (!noted)
        return std::unexpected(noted.error());
    return now;
}

} // namespace aviso::shipping
