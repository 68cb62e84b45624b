#pragma once

#include "core/carriers/carrier.h"

namespace aviso::carriers::swisspost {

/// Swiss Post with two channels: "api" (Digital Commerce API "Barcode") and "webservice" (SOAP "Barcode" v2.4, labels
/// without management options). Neither can look up, reprint or cancel, so an unknown outcome is settled by asking
/// again with the same item number; E2016 says that the number is used up.
Carrier swissPost();

} // namespace aviso::carriers::swisspost
