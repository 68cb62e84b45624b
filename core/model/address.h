#pragma once

#include <QString>
#include <QStringList>

namespace aviso::model {

enum class ConsigneeKind { Private, Business };

/// Who receives a shipment, and where. Plain text as the clerk typed or the file delivered it: nothing is cut.
struct Consignee
{
    ConsigneeKind kind = ConsigneeKind::Private;
    QString title = {}; ///< form of address, printed where the layout has room
    QString firstName = {};
    QString name = {}; ///< family name, or the only name
    QString company = {};
    QString extraName = {}; ///< c/o, department, or the "PickPost 12345678" line
    QString addressSuffix = {};
    QString street = {};
    QString houseNumber = {};
    QString poBox = {};
    QString floor = {};
    QString mailbox = {};
    QString postcode = {};
    QString city = {};
    QString country = {}; ///< ISO 3166 alpha-2, upper case
    QString phone = {};
    QString mobile = {};
    QString email = {};
    QString language = {};       ///< the recipient's language for messages ("de", "uk"), never the clerk's
    QString carrierIdent = {};   ///< the recipient's customer number at the carrier
    QStringList labelLines = {}; ///< 2 to 5 own lines instead of the composed ones

    bool operator==(const Consignee&) const = default;
};

/// "Anna Muster", "Muster AG", or "Muster AG, Anna Muster": how lists and messages call the consignee.
QString displayName(const Consignee& consignee);

/// Who sends: printed on the label and known to the carrier. Narrower than a consignee at most carriers.
struct Sender
{
    QString name = {};
    QString name2 = {};
    QString street = {}; ///< with the house number
    QString poBox = {};
    QString postcode = {};
    QString city = {};
    QString country = {};
    QString postOffice = {}; ///< domicile post office, "3011 Bern"

    bool operator==(const Sender&) const = default;
};

} // namespace aviso::model
