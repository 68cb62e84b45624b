#include "core/model/accounts.h"

#include "core/base/storederror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Row;

namespace {

QString toText(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.begin(); it != map.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> toMap(const QString& text)
{
    QMap<QString, QString> map;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QMap<QString, QString> senderMap(const Sender& sender)
{
    return {{u"name"_s, sender.name},       {u"name2"_s, sender.name2},           {u"street"_s, sender.street},
            {u"po-box"_s, sender.poBox},    {u"postcode"_s, sender.postcode},     {u"city"_s, sender.city},
            {u"country"_s, sender.country}, {u"post-office"_s, sender.postOffice}};
}

Sender toSender(const QMap<QString, QString>& map)
{
    return {.name = map.value(u"name"_s),
            .name2 = map.value(u"name2"_s),
            .street = map.value(u"street"_s),
            .poBox = map.value(u"po-box"_s),
            .postcode = map.value(u"postcode"_s),
            .city = map.value(u"city"_s),
            .country = map.value(u"country"_s),
            .postOffice = map.value(u"post-office"_s)};
}

const QString columns = u"id, carrier, name, channel, base_url, token_url, sender, sender_name, sender_email,"
                        " picture_url, picture_link, settings, secret_variables, is_practice"_s;

Account toAccount(const Row& row)
{
    return {.id = row.id<AccountId>(0),
            .carrier = row.text(1),
            .name = row.text(2),
            .channel = row.text(3),
            .baseUrl = QUrl(row.text(4)),
            .tokenUrl = QUrl(row.text(5)),
            .sender = toSender(toMap(row.text(6))),
            .senderName = row.text(7),
            .senderEmail = row.text(8),
            .pictureUrl = QUrl(row.text(9)),
            .pictureLink = QUrl(row.text(10)),
            .settings = toMap(row.text(11)),
            .secretVariables = toMap(row.text(12)),
            .isPractice = row.isTrue(13)};
}

Error noSuchAccount(const QString& called)
{
    return {.kind = Error::Kind::NotFound, .code = u"no-such-account"_s, .field = u"account"_s, .args = {called}};
}

template <class... Args>
Result<Account> loadOne(Connection& connection, const QString& where, const QString& called, const Args&... args)
{
    auto rows = connection.run(u"SELECT "_s + columns + u" FROM accounts WHERE "_s + where, args...);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(noSuchAccount(called));
    return toAccount(rows->first());
}

Result<bool> hasOpenAttempts(Connection& connection, AccountId id)
{
    auto rows = connection.run(
        u"SELECT 1 FROM attempts WHERE account_id = ? AND state IN ('intended', 'unknown') LIMIT 1"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    return !rows->isEmpty();
}

/// What is asked for and not settled is settled where it was asked for, or not at all.
Result<void> refuseMove(Connection& connection, const Account& after)
{
    const auto before = findAccount(connection, after.name);
    if (!before && before.error().kind == Error::Kind::NotFound)
        return {};
    if (!before)
        return std::unexpected(before.error());
    const QString changed = before->carrier == after.carrier ? difference(bookingPlace(*before), bookingPlace(after))
                                                             : u"account.carrier"_s;
    if (changed.isEmpty())
        return {};
    const auto isOpen = hasOpenAttempts(connection, before->id);
    if (!isOpen)
        return std::unexpected(isOpen.error());
    if (*isOpen)
        return failure(Error::Kind::Conflict, u"attempts-open"_s, changed);
    return {};
}

} // namespace

Result<QList<Account>> listAccounts(Connection& connection)
{
    auto rows = connection.run(u"SELECT "_s + columns + u" FROM accounts ORDER BY name"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<Account> accounts;
    for (const Row& row : *rows)
        accounts.append(toAccount(row));
    return accounts;
}

Result<Account> loadAccount(Connection& connection, AccountId id)
{
    return loadOne(connection, u"id = ?"_s, QString::number(number(id)), id);
}

Result<Account> findAccount(Connection& connection, const QString& name)
{
    return loadOne(connection, u"name = ?"_s, name, name);
}

Result<AccountId> saveAccount(Connection& connection, const Account& a)
{
    if (auto stays = refuseMove(connection, a); !stays)
        return std::unexpected(stays.error());
    auto rows = connection.run(
        u"INSERT INTO accounts(carrier, name, channel, base_url, token_url, sender, sender_name, sender_email,"
        " picture_url, picture_link, settings, secret_variables, is_practice)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT(name) DO UPDATE SET carrier = excluded.carrier, channel = excluded.channel,"
        " base_url = excluded.base_url, token_url = excluded.token_url, sender = excluded.sender,"
        " sender_name = excluded.sender_name, sender_email = excluded.sender_email,"
        " picture_url = excluded.picture_url, picture_link = excluded.picture_link, settings = excluded.settings,"
        " secret_variables = excluded.secret_variables, is_practice = excluded.is_practice RETURNING id"_s,
        a.carrier, a.name, a.channel, a.baseUrl.toString(), a.tokenUrl.toString(), toText(senderMap(a.sender)),
        a.senderName, a.senderEmail, a.pictureUrl.toString(), a.pictureLink.toString(), toText(a.settings),
        toText(a.secretVariables), a.isPractice ? 1 : 0);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().id<AccountId>(0);
}

Result<void> renameAccount(Connection& connection, AccountId id, const QString& name)
{
    auto known = loadAccount(connection, id);
    if (!known)
        return std::unexpected(known.error());
    auto done = connection.run(u"UPDATE accounts SET name = ? WHERE id = ?"_s, name, id);
    if (!done && done.error().code == "constraint"_L1)
        return failure(
            Error{.kind = Error::Kind::Conflict, .code = u"name-taken"_s, .field = u"account.name"_s, .args = {name}});
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> removeAccount(Connection& connection, AccountId id)
{
    auto done = connection.run(u"DELETE FROM accounts WHERE id = ?"_s, id);
    if (!done && done.error().code == "constraint"_L1)
        return failure(Error::Kind::Conflict, u"account-in-use"_s);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<AccountHealth> accountHealth(Connection& connection, AccountId id)
{
    auto rows = connection.run(u"SELECT last_success_at, last_failure FROM accounts WHERE id = ?"_s, id);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(noSuchAccount(QString::number(number(id))));
    return AccountHealth{.lastSuccess = rows->first().time(0), .lastFailure = errorFrom(rows->first().text(1))};
}

Result<void> noteSuccess(Connection& connection, AccountId id, const QDateTime& now)
{
    auto done = connection.run(u"UPDATE accounts SET last_success_at = ?, last_failure = '' WHERE id = ?"_s, now, id);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> noteFailure(Connection& connection, AccountId id, const Error& error)
{
    auto done = connection.run(u"UPDATE accounts SET last_failure = ? WHERE id = ?"_s, storedError(error), id);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace aviso::model
