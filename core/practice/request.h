#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <chrono>

namespace aviso::practice {

/// One HTTP request as a value.
struct Request
{
    QByteArray method = "GET";
    QString path = {}; ///< decoded, without the query
    QUrlQuery query = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
    QString twist = {}; ///< a fault that the carrier's own code must play ("wrong-barcode")
    QString twistText = {};
    int twistValue = 0;

    bool operator==(const Request&) const = default;
};

/// How an answer leaves, or does not.
struct Delivery
{
    enum class Manner {
        Whole,
        Nothing, ///< the connection is closed without a byte
        Reset,   ///< the connection is torn down (TCP reset) without a byte
        Half,    ///< headers with the full Content-Length, half of the body, then closed
        Drip,    ///< `bytesPerSecond` at a time
    };

    Manner manner = Manner::Whole;
    std::chrono::milliseconds delay{0}; ///< waited before the first byte, or before the cut
    int bytesPerSecond = 0;

    bool operator==(const Delivery&) const = default;
};

/// Where a parcel comes from, passes or goes to, as closely as its events say it: no name and no street.
struct Place
{
    QString zip = {};
    QString city = {};
    QString country = {}; ///< two letters
    QString id = {};      ///< of a service point, branch or locker, as the carrier writes it; or empty

    bool operator==(const Place&) const = default;
};

/// What became of one piece (parcel, letter) in a request: what the journal keeps of it.
struct Piece
{
    QString outcome = {}; ///< "label" (booked), "specimen", "errors"
    QString itemId = {};
    QString licence = {};    ///< eight characters
    QString itemNumber = {}; ///< eight digits, or empty
    QString ident = {};
    QString services = {};  ///< codes as sent, joined by a comma
    QStringList codes = {}; ///< errors and warnings in the order of the answer
    Place from = {};
    Place to = {};

    bool operator==(const Piece&) const = default;
};

/// One HTTP answer as a value, with what the journal should know of the work behind it.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    Delivery delivery = {};
    QString outcome = {};
    QList<Piece> pieces = {};

    bool operator==(const Answer&) const = default;
};

} // namespace aviso::practice
