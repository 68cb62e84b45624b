#include "app/cli/accountfields.h"

#include "app/cli/words.h"

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using model::Account;

namespace {

/// Settings that accounts of any carrier have, beside those that the catalogue lists for the channel.
QStringList generalSettings()
{
    return {u"extra-services"_s, u"requests-per-second"_s, u"scope"_s, u"specimen"_s};
}

/// Fields that have an option of their own.
QStringList givenOtherwise()
{
    return {u"account.name"_s, u"base-url"_s, u"token-url"_s};
}

} // namespace

QStringList accountKeys(const catalogue::Entry& entry, const catalogue::AccountChannel& channel)
{
    QStringList keys = channel.settings + entry.preconditions + generalSettings() + model::commonAccountFields();
    keys.removeIf([](const QString& key) { return givenOtherwise().contains(key); });
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

std::expected<Account, Answer> withFields(Account account, const QStringList& knownKeys, const Pairs& pairs)
{
    for (const auto& [key, value] : pairs) {
        if (!knownKeys.contains(key))
            return std::unexpected(wrongUse(
                u"unknown-key"_s, key,
                Words::tr("An account has no field \"%1\". Known fields: %2.").arg(key, knownKeys.join(u", "_s))));
        model::setAccountValue(account, key, value);
    }
    return account;
}

QList<catalogue::Problem> accountProblems(const catalogue::Entry& entry, const Account& account, QDate today)
{
    const catalogue::AccountChannel* channel = catalogue::channel(entry, account.channel);
    if (!channel || !channel->canBook)
        return {};
    const QStringList own = accountKeys(entry, *channel);
    QList<catalogue::Problem> problems = catalogue::compile(entry, account, {}, today).problems;
    problems.removeIf([&](const catalogue::Problem& problem) { return !own.contains(problem.field); });
    return problems;
}

} // namespace aviso::cli
