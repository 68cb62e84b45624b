#pragma once

#include "core/practice/swisspost_services.h"

#include <QJsonObject>
#include <QStringList>

namespace aviso::practice {

/// The recipient's lines as a layout prints them, and the warnings for what it had no room for.
struct AddressBlock
{
    QStringList lines = {};
    QString freeText = {};
    QStringList dropped = {}; ///< W2016, W2017, W2019, W2020, W2021 in that order

    bool operator==(const AddressBlock&) const = default;
};

/// `item` is the request's item. Drops in the post's order: title, suffix, name3, free text, own lines.
AddressBlock addressBlock(const QJsonObject& item, QStringView layout, const Services& services);

/// Whether a two-letter country is one that the post counts as domestic (CH and LI; none given means CH).
bool isDomestic(const QString& country);
bool isCountry(const QString& code);

} // namespace aviso::practice
