#include "app/cli/accountfields.h"
#include "app/cli/call.h"
#include "app/cli/words.h"
#include "core/catalogue/today.h"
#include "core/model/accounts.h"
#include "core/shipping/accounts.h"
#include "core/text/sentences.h"

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using catalogue::AccountChannel;
using catalogue::Entry;
using model::Account;
using storage::Connection;

namespace {

/// A carrier and the channel of it that the words name.
struct Way
{
    const Entry* entry = nullptr;
    const AccountChannel* channel = nullptr;
};

std::expected<Way, Answer> wayNamed(const catalogue::Catalogue& all, const Arguments& arguments)
{
    const QString carrier = arguments.operands.first();
    const auto entry = all.constFind(carrier);
    if (entry == all.constEnd())
        return std::unexpected(wrongUse(u"unknown-carrier"_s, carrier,
                                        Words::tr("There is no carrier \"%1\". Known carriers: %2.")
                                            .arg(carrier, QStringList(all.keys()).join(u", "_s))));
    QStringList ids;
    for (const AccountChannel& channel : entry->channels)
        if (channel.canBook)
            ids << channel.id;
    const QString wanted = arguments.value("channel"_L1, ids.value(0));
    if (!ids.contains(wanted))
        return std::unexpected(wrongUse(u"unknown-channel"_s, wanted,
                                        Words::tr("%1 has no channel \"%2\" that books. Known channels: %3.")
                                            .arg(carrier, wanted, ids.join(u", "_s))));
    return Way{&*entry, catalogue::channel(*entry, wanted)};
}

std::expected<QUrl, Answer> urlFrom(const QString& text, const QString& option)
{
    const QUrl url(text, QUrl::StrictMode);
    if (shipping::isTrustworthy(url))
        return url;
    return std::unexpected(wrongUse(u"not-a-url"_s, option,
                                    Words::tr("%1 wants an address that begins with https:// and holds no password; "
                                              "http:// is for this computer only.")
                                        .arg(option)));
}

/// Another host has its sign-in at the same place below its base as the carrier's own, unless it is said.
QUrl tokenUrlBelow(const QUrl& base, const AccountChannel& channel)
{
    if (channel.tokenUrl.isEmpty())
        return {};
    if (base.host() == channel.baseUrl.host())
        return channel.tokenUrl;
    QUrl url = base;
    QString path = base.path();
    if (path.endsWith(channel.baseUrl.path()))
        path.chop(channel.baseUrl.path().size());
    url.setPath(path + channel.tokenUrl.path());
    return url;
}

std::expected<Account, Answer> withAddresses(Account account, const AccountChannel& channel, const Arguments& arguments)
{
    account.baseUrl = channel.baseUrl;
    account.tokenUrl = channel.tokenUrl;
    if (arguments.has("url"_L1)) {
        QString text = arguments.value("url"_L1);
        while (text.endsWith(u'/'))
            text.chop(1);
        const auto url = urlFrom(text, u"--url"_s);
        if (!url)
            return std::unexpected(url.error());
        account.baseUrl = *url;
        account.tokenUrl = tokenUrlBelow(*url, channel);
    }
    if (arguments.has("token-url"_L1)) {
        const auto url = urlFrom(arguments.value("token-url"_L1), u"--token-url"_s);
        if (!url)
            return std::unexpected(url.error());
        account.tokenUrl = *url;
    }
    return account;
}

std::expected<Account, Answer> accountFrom(const Way& way, const Arguments& arguments)
{
    const QString name = arguments.value("name"_L1).trimmed();
    if (name.isEmpty())
        return std::unexpected(
            wrongUse(u"missing-option"_s, u"--name"_s, Words::tr("An account needs a name: --name N.")));
    const auto pairs = readPairs(arguments.values("set"_L1), u"--set"_s);
    if (!pairs)
        return std::unexpected(pairs.error());
    Account account{.carrier = way.entry->carrier,
                    .name = name,
                    .channel = way.channel->id,
                    .isPractice = arguments.has("practice"_L1)};
    auto addressed = withAddresses(account, *way.channel, arguments);
    return addressed ? withFields(*addressed, accountKeys(*way.entry, *way.channel), *pairs) : addressed;
}

std::expected<Pairs, Answer> secretsFrom(const AccountChannel& channel, const Arguments& arguments)
{
    auto pairs = readPairs(arguments.values("secret"_L1), u"--secret"_s);
    if (!pairs)
        return pairs;
    const QStringList known = channel.secrets + channel.optionalSecrets;
    for (const auto& [key, variable] : *pairs)
        if (!known.contains(key))
            return std::unexpected(wrongUse(
                u"unknown-secret"_s, key,
                Words::tr("This channel has no secret \"%1\". Known secrets: %2.").arg(key, known.join(u", "_s))));
    return pairs;
}

/// Puts what the variables hold into the key store; all or, when that keeps nothing, an advice.
Result<void> keep(Workplace& workplace, const Account& account, const Pairs& secrets)
{
    for (const auto& [key, variable] : secrets) {
        const QString value = qEnvironmentVariable(variable.toLocal8Bit().constData());
        if (value.isEmpty())
            return failure(Error{.kind = Error::Kind::Unauthorised, .code = u"missing-variable"_s, .args = {variable}});
        if (auto written = workplace.keystore().write(account.name, key, value); !written)
            return written;
        if (!workplace.keystore().isLasting())
            return failure(Error::Kind::Unauthorised, u"no-key-store"_s, key);
    }
    return {};
}

Answer noKeyStore(const Error& error)
{
    Answer answer = refusal(error);
    if (error.code == "no-key-store"_L1)
        answer.remarks << Words::tr("Repeat the command with --secrets-from-env: then only the names of the variables "
                                    "are stored, and each later command reads them from its environment.");
    return answer;
}

/// Wrong values are refused; what is only missing can follow later and is said.
std::optional<Answer> refusedFields(const QList<catalogue::Problem>& problems)
{
    for (const catalogue::Problem& problem : problems) {
        if (problem.severity != catalogue::Severity::Refused || problem.rule == "missing"_L1)
            continue;
        Answer answer = refusal(
            {.kind = Error::Kind::Invalid, .code = problem.reason, .field = problem.field, .args = problem.args});
        answer.json.insert(u"problems"_s, toJson(problems));
        answer.remarks = {inWords(problem)};
        return answer;
    }
    return std::nullopt;
}

Answer add(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    Workplace& here = **workplace;
    const auto way = wayNamed(here.catalogue(), call.arguments());
    if (!way)
        return way.error();
    auto account = accountFrom(*way, call.arguments());
    if (!account)
        return account.error();
    const auto secrets = secretsFrom(*way->channel, call.arguments());
    if (!secrets)
        return secrets.error();
    if (const auto good = shipping::checkAccount(here.catalogue(), *account); !good)
        return refusal(good.error());
    const auto problems = accountProblems(*way->entry, *account, catalogue::today(here.clock(), *way->entry));
    if (const auto refused = refusedFields(problems))
        return *refused;
    if (call.arguments().has("secrets-from-env"_L1))
        for (const auto& [key, variable] : *secrets)
            account->secretVariables.insert(key, variable);
    else if (const auto kept = keep(here, *account, *secrets); !kept)
        return noKeyStore(kept.error());
    const auto stored = here.store().read([&](Connection& c) { return model::findAccount(c, account->name); });
    if (!stored && stored.error().kind != Error::Kind::NotFound)
        return refusal(stored.error());
    if (stored)
        account->id = stored->id; // the one of that name is replaced
    const auto id = shipping::keepAccount(here.desk(), here.keystore(), *account, {});
    if (!id)
        return refusal(id.error());
    Answer answer{.json = {{u"id"_s, number(*id)},
                           {u"carrier"_s, account->carrier},
                           {u"name"_s, account->name},
                           {u"problems"_s, toJson(problems)}},
                  .lines = {Words::tr("The account \"%1\" is stored.").arg(account->name)}};
    for (const catalogue::Problem& problem : problems)
        answer.remarks << inWords(problem);
    return answer;
}

QJsonObject toJson(const Account& account, const model::AccountHealth& health)
{
    QJsonObject variables;
    for (auto it = account.secretVariables.begin(); it != account.secretVariables.end(); ++it)
        variables.insert(it.key(), it.value());
    const QJsonValue lastSuccess =
        health.lastSuccess.isValid() ? health.lastSuccess.toString(Qt::ISODate) : QJsonValue();
    return {{u"id"_s, number(account.id)},
            {u"carrier"_s, account.carrier},
            {u"name"_s, account.name},
            {u"channel"_s, account.channel},
            {u"url"_s, account.baseUrl.toString()},
            {u"token_url"_s, account.tokenUrl.toString()},
            {u"practice"_s, account.isPractice},
            {u"secret_variables"_s, variables},
            {u"last_success"_s, lastSuccess},
            {u"last_failure"_s, errorOrNull(health.lastFailure)}};
}

struct Listed
{
    Account account = {};
    model::AccountHealth health = {};
};

Result<QList<Listed>> accountsWithHealth(Connection& connection)
{
    const auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    QList<Listed> listed;
    for (const Account& account : *accounts) {
        const auto health = model::accountHealth(connection, account.id);
        if (!health)
            return std::unexpected(health.error());
        listed.append({account, *health});
    }
    return listed;
}

Answer list(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto all = (*workplace)->store().read(accountsWithHealth);
    if (!all)
        return refusal(all.error());
    Answer answer;
    QJsonArray items;
    for (const Listed& each : *all) {
        items.append(toJson(each.account, each.health));
        answer.lines << u"%1\t%2\t%3\t%4"_s.arg(each.account.name, each.account.carrier, each.account.channel,
                                                each.account.baseUrl.toString());
    }
    answer.json.insert(u"items"_s, items);
    return answer;
}

Answer test(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    Workplace& here = **workplace;
    const QString name = call.arguments().operands.first();
    const auto account = here.store().read([&](Connection& c) { return model::findAccount(c, name); });
    if (!account)
        return refusal(account.error());
    if (const auto tested = shipping::testAccount(here.desk(), account->id, call.stop()); !tested)
        return refusal(tested.error());
    return {.json = {{u"id"_s, number(account->id)}, {u"name"_s, account->name}, {u"signed_in"_s, true}},
            .lines = {Words::tr("Signing in to \"%1\" works.").arg(account->name)}};
}

} // namespace

QList<Command> accountCommands()
{
    return {
        {.group = "account"_L1,
         .verb = "add"_L1,
         .operands = "CARRIER --name N",
         .help = QT_TRANSLATE_NOOP("cli", "Adds an account, or replaces the one of that name."),
         .count = {1, 1},
         .options = {{"name"_L1, "N", QT_TRANSLATE_NOOP("cli", "Your own name for the account.")},
                     {"channel"_L1, "C", QT_TRANSLATE_NOOP("cli", "How the carrier is reached: api, webservice.")},
                     {"url"_L1, "BASE", QT_TRANSLATE_NOOP("cli", "Base address; the carrier's own when left out.")},
                     {"token-url"_L1, "URL",
                      QT_TRANSLATE_NOOP("cli", "Where to sign in; found from the base address "
                                               "when left out.")},
                     {"set"_L1, "KEY=VALUE",
                      QT_TRANSLATE_NOOP("cli", "A field of the account, e.g. "
                                               "franking-licence, sender.name, layout."),
                      Option::Times::Many},
                     {"secret"_L1, "KEY=ENVVAR",
                      QT_TRANSLATE_NOOP("cli", "A secret, taken from that environment "
                                               "variable into the key store."),
                      Option::Times::Many},
                     {"secrets-from-env"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "Store only the variables' names and "
                                               "read them at each call.")},
                     {"practice"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "A practice account: everything printed is "
                                               "marked.")}},
         .run = add},
        {.group = "account"_L1,
         .verb = "list"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Lists the accounts."),
         .run = list},
        {.group = "account"_L1,
         .verb = "test"_L1,
         .operands = "N",
         .help = QT_TRANSLATE_NOOP("cli", "Signs in for real and says whether that works."),
         .count = {1, 1},
         .run = test},
    };
}

} // namespace aviso::cli
