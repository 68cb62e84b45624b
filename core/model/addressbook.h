#pragma once

#include "core/base/result.h"
#include "core/model/address.h"
#include "core/model/shipment.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace aviso::model {

enum class AddressId : qint64 {};

/// A recipient whom this desk knows.
struct AddressEntry
{
    AddressId id = {};
    qint64 version = 0; ///< rises with every save; a save of an older version is a Conflict
    QString code = {};  ///< short code, as folded() leaves it; one entry has it; empty: none
    QString note = {};  ///< for the desk, never on a label
    Consignee consignee = {};
    QDateTime usedAt = {}; ///< UTC; invalid: never
    qint64 useCount = 0;
    QDateTime createdAt = {}; ///< UTC
    QDateTime changedAt = {}; ///< UTC

    bool operator==(const AddressEntry&) const = default;
};

// What tells that two entries are perhaps one address: folded name with company, postcode and street; the last digits
// of the mobile or telephone; the e-mail address. Empty when there is too little to tell anything.
QString placeKey(const Consignee& consignee);
QString phoneKey(const Consignee& consignee);
QString emailKey(const Consignee& consignee);

/// The entry with what only the others have: filled fields win over empty ones, those of `entry` over all, notes and
/// use counts add up. Pure.
AddressEntry mergedWith(AddressEntry entry, const QList<AddressEntry>& others);

/// `consignee` with its empty fields filled from `known`. Pure.
Consignee completedBy(Consignee consignee, const Consignee& known);

// Entries as rows. Every function runs inside the caller's transaction.

/// Adds (its key is 0) or changes one. Invalid "address-empty" (field: "recipient.name") without a name and a company;
/// Conflict "address-code-taken" (args: the code, who has it), "changed-elsewhere" (args: its name).
Result<AddressId> saveAddress(storage::Connection& connection, const AddressEntry& entry, const QDateTime& now);

/// NotFound "no-such-address".
Result<AddressEntry> loadAddress(storage::Connection& connection, AddressId id);

/// Those that are there, in the order of `ids`.
Result<QList<AddressEntry>> loadAddresses(storage::Connection& connection, const QList<AddressId>& ids);

/// Where a list goes on: behind this entry.
struct AddressPlace
{
    QString key = {};
    AddressId id = {};
};

/// At most `limit` entries by name, from the beginning or behind a place.
Result<QList<AddressEntry>> listAddresses(storage::Connection& connection, int limit,
                                          const std::optional<AddressPlace>& behind = {});

/// The one with this short code, however it is typed.
Result<std::optional<AddressEntry>> addressByCode(storage::Connection& connection, const QString& code);

/// Returns what was removed.
Result<QList<AddressEntry>> removeAddresses(storage::Connection& connection, const QList<AddressId>& ids);

/// Remembers that a shipment went there.
Result<void> noteUse(storage::Connection& connection, AddressId id, const QDateTime& now);

enum class Keeping { Added, Updated };
struct KeptAddress
{
    AddressId id = {};
    Keeping keeping = Keeping::Added;
};

/// The entry of the same place that is used most; nothing when there is none. Errors: Storage.
Result<std::optional<AddressEntry>> addressAtPlace(storage::Connection& connection, const Consignee& consignee);

/// Keeps the address of a shipment: the entry of the same place takes what the shipment says, or there is a new one.
/// Errors as saveAddress().
Result<KeptAddress> keepAddress(storage::Connection& connection, const Consignee& consignee, const QDateTime& now);

/// Keeps the addresses of all booked shipments, the newest 100,000 at most; returns how many entries are new.
Result<qint64> keepBookedAddresses(storage::Connection& connection, const QDateTime& now);

/// Entries that are perhaps one address.
struct DuplicateGroup
{
    enum class Reason { Place, Phone, Email };
    Reason reason = Reason::Place;
    QList<AddressEntry> entries = {}; ///< the most used first

    bool operator==(const DuplicateGroup&) const = default;
};

/// At most 200 groups, none a part of another one.
Result<QList<DuplicateGroup>> duplicates(storage::Connection& connection);

/// What a merge did.
struct AddressMerge
{
    QList<AddressEntry> before = {}; ///< all of them
    AddressEntry after = {};         ///< the one that is left
};

/// Makes one entry of several: that of `keep`. Errors as loadAddress() and saveAddress().
Result<AddressMerge> mergeAddresses(storage::Connection& connection, AddressId keep, const QList<AddressId>& others,
                                    const QDateTime& now);

/// How many shipments of this desk went to the name at this postcode and street.
Result<qint64> countShipmentsTo(storage::Connection& connection, const Consignee& consignee);

/// The town that this desk's own addresses and booked shipments have with a postcode, when nearly all agree.
struct UsualTown
{
    QString city = {};
    qint64 of = 0; ///< in how many of them

    bool operator==(const UsualTown&) const = default;
};
Result<std::optional<UsualTown>> usualTown(storage::Connection& connection, const QString& postcode,
                                           const QString& country);

/// The last change of the book that is known: what was written after it is among the entries changedSince() it. An
/// entry that was removed is not: it can only be found missing.
struct BookMark
{
    qint64 changedAt = 0; ///< ms
    AddressId newest = {};

    bool operator==(const BookMark&) const = default;
};
Result<BookMark> bookMark(storage::Connection& connection);

/// At most `limit` of them.
Result<QList<AddressEntry>> changedSince(storage::Connection& connection, const BookMark& mark, int limit);

/// Shows `take` every entry, for an index over all of them.
Result<void> eachAddress(storage::Connection& connection, const std::function<void(const AddressEntry&)>& take);

/// The setting that says whether the addresses of booked shipments go into the address book by themselves.
inline constexpr auto keepAddressesKey = "addresses.automatic";

} // namespace aviso::model
