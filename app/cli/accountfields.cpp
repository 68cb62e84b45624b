#include "app/cli/accountfields.h"

#include "app/cli/words.h"

#include <algorithm>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using model::Account;
using model::Sender;

namespace {

const QMap<QString, QString Sender::*>& senderFields()
{
    static const QMap<QString, QString Sender::*> fields{
        {u"sender.name"_s, &Sender::name},         {u"sender.name2"_s, &Sender::name2},
        {u"sender.street"_s, &Sender::street},     {u"sender.po-box"_s, &Sender::poBox},
        {u"sender.postcode"_s, &Sender::postcode}, {u"sender.city"_s, &Sender::city},
        {u"sender.country"_s, &Sender::country},   {u"sender.post-office"_s, &Sender::postOffice}};
    return fields;
}

/// Settings that accounts of any carrier have, beside those that the catalogue lists for the channel.
QStringList generalSettings()
{
    return {u"extra-services"_s, u"requests-per-second"_s, u"scope"_s, u"specimen"_s};
}

} // namespace

QStringList accountKeys(const catalogue::AccountChannel& channel)
{
    QStringList keys = channel.settings + generalSettings() + senderFields().keys()
                       + QStringList{u"picture-link"_s, u"picture-url"_s, u"sender-email"_s, u"sender-name"_s};
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

std::expected<Account, Answer> withFields(Account account, const catalogue::AccountChannel& channel, const Pairs& pairs)
{
    const QStringList known = accountKeys(channel);
    for (const auto& [key, value] : pairs) {
        if (!known.contains(key))
            return std::unexpected(wrongUse(u"unknown-key"_s, key,
                                            Words::tr("An account has no field \"%1\". Known fields: %2.")
                                                .arg(key, known.join(u", "_s))));
        if (const auto field = senderFields().constFind(key); field != senderFields().constEnd())
            account.sender.*(*field) = value;
        else if (key == "sender-name"_L1)
            account.senderName = value;
        else if (key == "sender-email"_L1)
            account.senderEmail = value;
        else if (key == "picture-url"_L1)
            account.pictureUrl = QUrl(value);
        else if (key == "picture-link"_L1)
            account.pictureLink = QUrl(value);
        else if (value.isEmpty())
            account.settings.remove(key);
        else
            account.settings.insert(key, value);
    }
    return account;
}

QList<catalogue::Problem> accountProblems(const catalogue::Entry& entry, const Account& account, QDate today)
{
    const catalogue::AccountChannel* channel = catalogue::channel(entry, account.channel);
    if (!channel || !channel->canBook)
        return {};
    const QStringList own = accountKeys(*channel);
    QList<catalogue::Problem> problems = catalogue::compile(entry, account, {}, today).problems;
    problems.removeIf([&](const catalogue::Problem& problem) { return !own.contains(problem.field); });
    return problems;
}

} // namespace aviso::cli
