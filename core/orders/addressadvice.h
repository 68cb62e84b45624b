#pragma once

#include "core/catalogue/compile.h"
#include "core/catalogue/phone.h"
#include "core/model/addressbook.h"
#include "core/orders/fields.h"

#include <QList>
#include <QString>

#include <optional>

namespace aviso::orders {

/// How an address could better be written.
struct AddressSuggestion
{
    model::Consignee consignee = {};
    QList<Difference> differences = {};             ///< `here`: as entered, `file`: suggested
    std::optional<model::UsualTown> usualTown = {}; ///< where the town comes from, when it is another one

    bool operator==(const AddressSuggestion&) const = default;
};

/// What is certain by form alone: "Bahnhofstrasse 12a" with its house number, "Postfach 34" as a P.O. box, "CH-8001",
/// "8001 Zürich" in the town, LI for a postcode of Liechtenstein, telephone numbers in international form, spaces. And
/// the town that this desk's own addresses have with the postcode, when it is given. There is no table of all towns in
/// the program: whether a postcode exists is not known. Nothing when there is nothing to suggest. Pure; any thread.
std::optional<AddressSuggestion> suggestionFor(const model::Consignee& consignee,
                                               const QList<catalogue::PhonePlan>& phones,
                                               const std::optional<model::UsualTown>& usualTown);

/// What an address says, for knowing it again: the name and where it is, not how it is reached.
QString addressFingerprint(const model::Consignee& consignee);

/// A field that is too long for the carrier, and the consignee with whole words of it moved to the next line.
struct LineSplit
{
    QString field = {};
    QString into = {};
    model::Consignee consignee = {};

    bool operator==(const LineSplit&) const = default;
};

/// For each name or street that is longer than its limit in `lengths` and can be split between words: the last words
/// go in front of what is in the additional name line or the address supplement, where both fit then. Pure; any thread.
QList<LineSplit> splitsFor(const model::Consignee& consignee, const QMap<QString, catalogue::TextLength>& lengths);

} // namespace aviso::orders
