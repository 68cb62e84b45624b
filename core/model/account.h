#pragma once

#include "core/base/ids.h"
#include "core/model/address.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace aviso::model {

/// Where an account books: what a request that was written for it must still find when it is sent again.
struct BookingPlace
{
    QString channel = {}; ///< one of the carrier's account channels: "api", "webservice", …
    QUrl baseUrl = {};
    bool isPractice = false;

    bool operator==(const BookingPlace&) const = default;
};

/// A customer relation with a carrier: where it is reached, under which licence, and who sends.
/// Secrets are never here: only under which name the key store or the environment holds them.
struct Account
{
    AccountId id = {};
    QString carrier = {}; ///< "swisspost"
    QString name = {};    ///< the merchant's own, unique
    QString channel = {}; ///< one of the carrier's account channels: "api", "webservice", …
    QUrl baseUrl = {};
    QUrl tokenUrl = {};
    Sender sender = {};
    QString senderName = {};  ///< brand name in messages (Swiss Post: at most 50 characters, applied by the post)
    QString senderEmail = {}; ///< where messages to the sender go
    QUrl pictureUrl = {};     ///< logo shown in messages (B16)
    QUrl pictureLink = {};    ///< where that logo leads
    QMap<QString, QString> settings = {};        ///< carrier fields by catalogue name: "franking-licence", "layout", …
    QMap<QString, QString> secretVariables = {}; ///< secret key -> environment variable that holds it (headless use)
    bool isPractice = false;                     ///< books at a stand-in: everything printed is marked

    bool operator==(const Account&) const = default;
};

BookingPlace bookingPlace(const Account& account);

/// The first field in which two places differ: "account.channel", "base-url", "account.practice"; empty when they are
/// the same. Addresses within this computer are one: a stand-in listens on another port each time.
QString difference(const BookingPlace& one, const BookingPlace& other);

/// What the account says in a field by its dotted name: "sender.city", "sender-name", "picture-url", or else one of
/// its settings.
QString accountValue(const Account& account, const QString& field);
void setAccountValue(Account& account, const QString& field, const QString& value);

/// The fields that accounts of every carrier have, by their dotted names; a carrier's own come from its catalogue.
QStringList commonAccountFields();

/// False for a practice account and for one without an address or with one within this computer: no carrier is there.
bool reachesCarrier(const Account& account);

} // namespace aviso::model
