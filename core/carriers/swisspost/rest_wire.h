#pragma once

#include "core/carriers/carrier.h"
#include "core/net/transport.h"

namespace aviso::carriers::swisspost {

// Pure translation between our values and the JSON of the Barcode API v1. No network, no clock.

/// The body of generateAddressLabel. Empty fields are left out. The consignee's e-mail and phone go along only when a
/// chosen message or service needs them. The number is not known before of letters and specimens.
Result<PreparedLabel> labelRequest(const LabelOrder& order);

/// Reads the answer of generateAddressLabel. A label needs both an identification number and at least one page;
/// HTTP 200 alone says nothing. With an empty `expectedNumber` any identification number will do. Errors: Refused with
/// the first E code, OutcomeUnknown for everything that was answered with 200 but cannot be read, and for E codes that
/// say the back end failed.
Result<PurchasedLabel> readLabel(const net::Answer& answer, const QString& expectedNumber);

/// E9993, E9994, E9997 and E9999: the back end failed, and may have done its work before.
bool isBackEndFailure(const QString& code);

} // namespace aviso::carriers::swisspost
