#pragma once

#include <QList>
#include <QString>

namespace aviso::model {

/// One kind of thing that an order wants in its parcels, and how many of it lie there.
struct Item
{
    QString code = {}; ///< article number, EAN or GTIN, as the order names it; never empty
    int quantity = 1;  ///< wanted, 1 or more
    QString name = {}; ///< for people; may be empty
    int picked = 0;    ///< counted into the parcel, 0 to quantity

    bool operator==(const Item&) const = default;
};

/// What is the same for two codes that name one thing: GTINs of 8, 12, 13 and 14 digits are one number with more or
/// fewer leading zeros (GS1 General Specifications, section 3.3.2), other codes are compared without regard to case.
QString itemKey(const QString& code);

/// True when all of it lies in the parcel; an order without items is complete.
bool isPacked(const QList<Item>& items);

/// How many things, not kinds of things.
int wantedCount(const QList<Item>& items);
int pickedCount(const QList<Item>& items);

} // namespace aviso::model
