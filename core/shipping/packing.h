#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/item.h"
#include "core/model/scancode.h"
#include "core/storage/store.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::shipping {

// Whether what goes into the parcel is what the order says.

/// What one scanned code is to an order.
struct PackVerdict
{
    enum class Kind {
        Right,           ///< one of those that are missing
        OneTooMany,      ///< the order wants it, and has all of it already
        NotInOrder,      ///< the order does not want it
        AlreadyComplete, ///< the order has everything already
    };

    Kind kind = Kind::NotInOrder;
    qsizetype index = -1; ///< which item it is; -1: none
    QString code = {};    ///< as it was scanned, for people

    bool operator==(const PackVerdict&) const = default;
};

/// Judges the readings of one scan: each one's text, and of GS1 symbols the GTIN (01, 02) and the article numbers (240,
/// 241); of a symbol whose scanner sends no symbology, too. Pure.
PackVerdict judgeScan(const QList<model::Item>& items, const QList<model::ScanCode>& readings);

/// The items after something was counted, and what it was.
struct Packing
{
    QList<model::Item> items = {};
    PackVerdict verdict = {};

    /// True when this very scan was the last one that was missing.
    bool isCompletedNow() const { return verdict.kind == PackVerdict::Kind::Right && model::isPacked(items); }
};

/// Judges a scan by what is stored, and counts it where it is right; written down on return. Errors: Storage.
Result<Packing> packScan(storage::Store& store, ShipmentId shipment, const QList<model::ScanCode>& readings);

/// Counts one more (+1) or one less (-1) of an item by hand; the verdict says whether it was possible. Errors: Storage.
Result<Packing> packByHand(storage::Store& store, ShipmentId shipment, qsizetype index, int change);

/// Writes down how many of each lie in the parcel, at most as many as are wanted; those that are not named: none.
/// Returns what was counted before. Errors: Storage.
Result<QList<int>> setPacked(storage::Store& store, ShipmentId shipment, const QList<int>& picked);

/// What this desk asks before a label is printed for the first time.
enum class PackRule {
    Off,      ///< nothing
    Warn,     ///< it says so when an order's items are not all checked
    Required, ///< it prints no label then
};

QString packRuleWord(PackRule rule); ///< "off", "warn", "required": how the desk's settings keep it
Result<PackRule> loadPackRule(storage::Connection& connection); ///< Off where nothing or nonsense is stored
Result<void> savePackRule(storage::Connection& connection, PackRule rule);

/// What the rule has against printing the first label of a shipment.
struct Unpacked
{
    PackRule rule = PackRule::Warn; ///< Warn or Required
    Error why = {};                 ///< Refused "not-packed" (args: the name, how many are checked, how many wanted)

    bool isRefused() const { return rule == PackRule::Required; }
};

/// Nothing when the rule is off, and when there are no items or all of them are checked. Errors: NotFound; Storage.
Result<std::optional<Unpacked>> unpacked(storage::Connection& connection, ShipmentId shipment);

} // namespace aviso::shipping
