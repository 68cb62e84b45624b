#pragma once

#include "core/carriers/postnord/postnord.h"
#include "tests/carriers/northdesk.h"
#include "tests/carriers/toldtransport.h"
#include "tests/support/testdesk.h"

#include <QJsonDocument>

namespace aviso::test {

using namespace Qt::Literals::StringLiterals;

inline const QString northKey = u"0123456789abcdef0123456789ABCDEF"_s;

/// One line to a PostNord that answers what it is told to, in turn; the last answer for good.
struct NorthLine
{
    explicit NorthLine(QList<net::Answer> given, const model::Account& own = northAccount())
        : answers(std::move(given)), account(own)
    {}

    QList<net::Answer> answers;
    model::Account account;
    ToldTransport transport{[this](const net::Request&) -> Result<net::Answer> {
        return answers.size() > 1 ? answers.takeFirst() : answers.constFirst();
    }};
    StillClock clock = {};
    carriers::Carrier carrier = carriers::postnord::postNord();
    carriers::Session session{account, {{u"api-key"_s, northKey}}, transport, clock};

    const carriers::Channel& channel() const { return carrier.channels.constFirst(); }
    /// Below the account's address, without the key.
    QString asked(qsizetype which = 0) const
    {
        const QUrl url = transport.asked.value(which).url;
        const QString path = url.path(QUrl::FullyEncoded).remove(u"/postnord/rest"_s);
        QString query = url.query(QUrl::FullyEncoded).remove(u"apikey="_s + northKey);
        query.chop(query.endsWith(u'&') ? 1 : 0);
        return query.isEmpty() ? path : path + u'?' + query;
    }
};

/// A parcel from Stockholm, without notices, under a key of its own.
inline carriers::LabelOrder northOrder()
{
    const model::Account account = northAccount();
    model::Shipment shipment = northShipment(AccountId{1}, u"W-1"_s);
    shipment.messages.clear();
    return {.account = account,
            .shipment = shipment,
            .parcel = shipment.parcels.first(),
            .key = u"AV0123456789ABCDEFGHJK"_s,
            .at = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
}

/// A document as the program writes it, from one that is laid out for people.
inline QByteArray compact(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

inline QString said(const Error& error)
{
    return kindName(error.kind) + u' ' + error.code + (error.field.isEmpty() ? QString() : u' ' + error.field);
}

} // namespace aviso::test
