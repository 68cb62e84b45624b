#include "core/model/account.h"

#include "core/net/loopback.h"

namespace aviso::model {

using namespace Qt::Literals::StringLiterals;

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

const QMap<QString, QString Account::*>& textFields()
{
    static const QMap<QString, QString Account::*> fields{{u"account.name"_s, &Account::name},
                                                          {u"sender-name"_s, &Account::senderName},
                                                          {u"sender-email"_s, &Account::senderEmail}};
    return fields;
}

const QMap<QString, QUrl Account::*>& urlFields()
{
    static const QMap<QString, QUrl Account::*> fields{{u"base-url"_s, &Account::baseUrl},
                                                       {u"token-url"_s, &Account::tokenUrl},
                                                       {u"picture-url"_s, &Account::pictureUrl},
                                                       {u"picture-link"_s, &Account::pictureLink}};
    return fields;
}

bool isSameAddress(const QUrl& one, const QUrl& other)
{
    return one.matches(other, QUrl::StripTrailingSlash | QUrl::NormalizePathSegments) ||
           (net::isWithinThisComputer(one) && net::isWithinThisComputer(other));
}

} // namespace

BookingPlace bookingPlace(const Account& account)
{
    return {.channel = account.channel, .baseUrl = account.baseUrl, .isPractice = account.isPractice};
}

QString difference(const BookingPlace& one, const BookingPlace& other)
{
    if (one.channel != other.channel)
        return u"account.channel"_s;
    if (!isSameAddress(one.baseUrl, other.baseUrl))
        return u"base-url"_s;
    return one.isPractice == other.isPractice ? QString() : u"account.practice"_s;
}

QString accountValue(const Account& account, const QString& field)
{
    if (const auto member = senderFields().constFind(field); member != senderFields().constEnd())
        return account.sender.*(*member);
    if (const auto member = textFields().constFind(field); member != textFields().constEnd())
        return account.*(*member);
    if (const auto member = urlFields().constFind(field); member != urlFields().constEnd())
        return (account.*(*member)).toString();
    return account.settings.value(field);
}

void setAccountValue(Account& account, const QString& field, const QString& value)
{
    if (const auto member = senderFields().constFind(field); member != senderFields().constEnd())
        account.sender.*(*member) = value;
    else if (const auto text = textFields().constFind(field); text != textFields().constEnd())
        account.*(*text) = value;
    else if (const auto url = urlFields().constFind(field); url != urlFields().constEnd())
        account.*(*url) = QUrl(value);
    else if (value.isEmpty())
        account.settings.remove(field);
    else
        account.settings.insert(field, value);
}

QStringList commonAccountFields()
{
    return senderFields().keys() + textFields().keys() + urlFields().keys();
}

bool reachesCarrier(const Account& account)
{
    return !account.isPractice && !account.baseUrl.host().isEmpty() && !net::isWithinThisComputer(account.baseUrl);
}

} // namespace aviso::model
