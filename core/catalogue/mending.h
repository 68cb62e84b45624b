#pragma once

#include "core/catalogue/compile.h"

namespace aviso::catalogue {

/// The field or control at which a problem is mended, which need not be the one that it is about: a message without an
/// address is mended at the recipient's e-mail, an option without a dispatch date at the date. Pure; any thread.
QString placeToMend(const Problem& problem, const model::Shipment& shipment);

/// Whether a problem is that something is not there yet, while nothing that was entered is wrong. Pure; any thread.
bool isGap(const Problem& problem);

/// The verdict whose problems know the place where they are mended, for marking fields there.
Verdict markedWhereMended(const Verdict& verdict, const model::Shipment& shipment);

/// The shipment with a control of the verdict ("additional.SA", "message.256", "option.leave") switched on; unchanged
/// for any other and for one that is on. A message goes by the first of its channels. Pure; any thread.
model::Shipment switchedOn(const Entry& entry, model::Shipment shipment, const QString& control);

} // namespace aviso::catalogue
