#pragma once

#include "core/carriers/carrier.h"
#include "core/net/transport.h"

namespace aviso::carriers::swisspost {

// The same label through the SOAP web service "Barcode" v2.4: other names, other order, no delivery options.

/// A GenerateLabel envelope with one item. The number as labelRequest() knows it.
Result<PreparedLabel> soapLabelRequest(const LabelOrder& order);

/// Reads GenerateLabelResponse. The same judgement as in readLabel(); a SOAP fault is Refused when the client is to
/// blame and OutcomeUnknown otherwise.
Result<PurchasedLabel> readSoapLabel(const net::Answer& answer, const QString& expectedNumber);

} // namespace aviso::carriers::swisspost
