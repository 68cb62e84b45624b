#include "core/model/account.h"

#include <QHostAddress>

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

} // namespace

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
    const QString host = account.baseUrl.host();
    return !account.isPractice && !host.isEmpty() && host != "localhost"_L1 && !QHostAddress(host).isLoopback();
}

} // namespace aviso::model
