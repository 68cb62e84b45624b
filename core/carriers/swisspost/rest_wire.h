#pragma once

#include "core/carriers/carrier.h"
#include "core/net/transport.h"

namespace aviso::carriers::swisspost {

// Pure translation between our values and the JSON of the Barcode API v1. No network, no clock.

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

/// The body of generateAddressLabel. Empty fields are left out. The consignee's e-mail and phone go along only when a
/// chosen message or service needs them. The number is not known before of letters and specimens.
Result<PreparedLabel> labelRequest(const LabelOrder& order);

/// Reads the answer of generateAddressLabel. A label needs both an identification number and at least one page;
/// HTTP 200 alone says nothing. With an empty `expectedNumber` any identification number will do. Errors: Refused with the first E code, OutcomeUnknown for everything that was
/// answered with 200 but cannot be read, and for E codes that say the back end failed.
Result<PurchasedLabel> readLabel(const net::Answer& answer, const QString& expectedNumber);

/// Checks what was decoded against the format's magic, so that rubbish is never stored as a label.
bool looksLike(const QByteArray& bytes, const QString& format);

/// Strict Base64: nothing but the alphabet and padding, white space aside. Null when it is not.
std::optional<QByteArray> strictBase64(const QByteArray& text);

/// E9993, E9994, E9997 and E9999: the back end failed, and may have done its work before.
bool isBackEndFailure(const QString& code);

} // namespace aviso::carriers::swisspost
