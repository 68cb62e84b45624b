#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::catalogue {

/// How numbers of one country are written and told apart.
struct PhonePlan
{
    QString country = {};     ///< ISO 3166 alpha-2
    QString callingCode = {}; ///< "41"
    QString zeroMeans = {};   ///< the country whose number it is when one without calling code begins with 0
    QString trunk = {};       ///< dialled before the number inside the country: "0", or empty
    QStringList mobile = {};  ///< beginnings of mobile numbers, without trunk
    int minimum = 0;          ///< digits without trunk
    int maximum = 0;

    bool operator==(const PhonePlan&) const = default;
};

/// A number as it was understood.
struct PhoneNumber
{
    QString international = {}; ///< "+41791234567", or empty when it was not understood
    bool isMobile = false;      ///< also true where the country's plan is not known
    QString trouble = {};       ///< why it was not understood: "phone-characters", "phone-length", "phone-country"

    bool operator==(const PhoneNumber&) const = default;
};

/// Reads a number as people type it ("079 123 45 67", "+41 (0)79 …", "0041…") for somebody who lives in `country`.
PhoneNumber readPhone(const QList<PhonePlan>& plans, QStringView text, QStringView country);

} // namespace aviso::catalogue
