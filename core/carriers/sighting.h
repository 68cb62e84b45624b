#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::carriers {

/// A parcel whose way is asked about.
struct Followed
{
    QString number = {}; ///< as the carrier writes it, without blanks
    QString phone = {};  ///< a party's, where the carrier shows more to whom it belongs; digits, or empty

    bool operator==(const Followed&) const = default;
};

/// One thing that the carrier says befell a parcel.
struct Scan
{
    QString id = {};        ///< the carrier's key of the event, where it has one
    QString code = {};      ///< as the carrier writes it; what it means is the catalogue's matter
    QDateTime at = {};      ///< UTC; what had no zone was read in the carrier's. Invalid: the carrier named no time
    QString place = {};     ///< in the carrier's words
    QString text = {};      ///< in the carrier's words
    QString reason = {};    ///< a code that says why, where there is one
    bool isRevoked = false; ///< the carrier took it back

    bool operator==(const Scan&) const = default;
};

/// Whose word counts when something is to change on the way.
enum class Party { Sender, Recipient };

/// "sender", "recipient": as catalogues, the database and the command line write it.
inline QString partyWord(Party party)
{
    return party == Party::Sender ? QStringLiteral("sender") : QStringLiteral("recipient");
}
inline Party partyFromWord(QStringView word)
{
    return word == QLatin1StringView("recipient") ? Party::Recipient : Party::Sender;
}

/// What can be done with a parcel on its way, or why not.
struct Possible
{
    QString action =
        {}; ///< "extend", "redirect", "day", "return", "refuse", "change-payer", …: a word of the catalogue
    Party party = Party::Sender;
    std::optional<bool> isPossible = {}; ///< none: the carrier does not say
    std::optional<Error> why = {};       ///< why not, in the carrier's code
    QDateTime until = {};                ///< UTC; invalid: not said

    bool operator==(const Possible&) const = default;
};

/// A line of a bill, as the carrier words it.
struct BillLine
{
    QString name = {};
    Money amount = {};

    bool operator==(const BillLine&) const = default;
};

/// What the carrier says of one parcel.
struct Sighting
{
    QString number = {};
    bool isKnown = true;               ///< false: the carrier says that there is no such number (yet)
    bool tellsHistory = true;          ///< false: only the present state is told, so the desk keeps a log of its own
    QList<Scan> scans = {};            ///< oldest first
    QString summary = {};              ///< the carrier's code of the whole, where it gives one beside the scans
    QStringList successors = {};       ///< numbers under which the parcel goes on: redirected, returned
    QMap<QString, QString> facts = {}; ///< by our names, times as ISO 8601 in UTC: "expected", "storage-until",
                                       ///< "storage-charged-from", "weight-grams", "collection-point", …
    QList<Possible> possible = {};
    QByteArray raw = {}; ///< the carrier's own words for this parcel, with nothing of people that it need not keep
    std::optional<Error> error = {}; ///< why this one was not answered, while the others were

    bool operator==(const Sighting&) const = default;
};

/// Something that is to change for a parcel on its way.
struct ActionOrder
{
    QString action = {};
    QString number = {};
    Party party = Party::Sender;
    QMap<QString, QString> values = {}; ///< catalogue field -> value

    bool operator==(const ActionOrder&) const = default;
};

/// What it would cost and mean.
struct Quote
{
    QList<BillLine> lines = {};
    std::optional<Money> total = {};
    QMap<QString, QString> facts = {}; ///< as in Sighting

    bool operator==(const Quote&) const = default;
};

/// An order for a change, as the carrier keeps it.
struct PlacedOrder
{
    QString id = {};     ///< the carrier's key of it
    QString number = {}; ///< what people call it: "102-0001234"
    QString status = {}; ///< in the carrier's words
    bool canBeCancelled = false;
    QString newNumber = {}; ///< of the waybill under which the parcel goes on, once there is one

    bool operator==(const PlacedOrder&) const = default;
};

/// A list of parcels that the carrier took over, or will, under one number.
struct Register
{
    QString id = {};
    QString number = {};               ///< "105-00012345"
    QStringList numbers = {};          ///< of the parcels that are on it
    QMap<QString, Error> refused = {}; ///< number -> why it is not

    bool operator==(const Register&) const = default;
};

} // namespace aviso::carriers
