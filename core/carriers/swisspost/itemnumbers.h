#pragma once

#include "core/carriers/carrier.h"

namespace aviso::carriers::swisspost {

/// The franking licence as it stands in an identification number: 8 characters, shorter ones padded with zeros on the
/// left. A request carries it as the post issued it (4 to 8 characters): padded here, a wrong one would look right.
QString paddedLicence(const QString& licence);

/// "99" + licence + item number, 18 digits: what the API will answer for that item number.
QString identNumber(const QString& licence, const QString& itemNumber);

/// The number that the label of a parcel will have; empty for letters, whose numbers the post puts together itself.
QString expectedNumber(const QString& licence, const QString& itemNumber, const QStringList& serviceCodes);

/// What the API may answer as an identification number: 18 or 23 digits, or 13 letters and digits. One of the form
/// that the Universal Postal Union knows as S10 must have the right check digit.
bool isIdentNumber(const QString& number);

/// The item numbers of this account: settings "item-number-first" and "item-number-last" within 1 … 99999999.
Result<NumberRange> numberRange(const model::Account& account);

} // namespace aviso::carriers::swisspost
