#pragma once

#include "core/catalogue/phone.h"
#include "core/model/address.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace aviso::orders {

// What order files mix into one column, taken apart as far as that is certain. Nothing is lost: what cannot
// be told stays where the file has it.

/// Moves "Bahnhofstrasse 12a" into street and house number when there is no house number yet, "Postfach 34"
/// out of the street, "8001 Zürich" into postcode and town when there is no postcode.
void takeApart(model::Consignee& consignee);

/// "CH-8001", "CH 8001" -> "8001"; other text unchanged but for spaces around it.
QString plainPostcode(const QString& text, QStringView country);

/// Whether a postcode can exist in the country: CH and LI have four digits (LI 9485 to 9498, CH 1000 to 9699
/// without those), AT, BE, DK, NO, HU, … four, DE, FR, IT, ES, FI, UA, … five. Elsewhere anything up to ten
/// characters.
bool isPlausiblePostcode(QStringView postcode, QStringView country);

/// True for the postcodes that the Swiss and Liechtenstein posts share out to Liechtenstein.
bool isLiechtensteinPostcode(QStringView postcode);

/// "+41791234567" for what people type ("079 123 45 67", "+41 (0)79 …", "0041…") and for what a spreadsheet
/// leaves of it
/// ("41791234567"), where the country makes it certain; otherwise the text as it is.
QString internationalPhone(const QList<catalogue::PhonePlan>& plans, const QString& text, QStringView country);

/// Without "mailto:", angle brackets and spaces around it, the host in lower case. Whether it can be an
/// address is not judged here.
QString plainEmail(const QString& text);

} // namespace aviso::orders
