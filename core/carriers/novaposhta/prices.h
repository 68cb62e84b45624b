#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/envelope.h"

namespace aviso::carriers::novaposhta {

/// An amount in hryvnias as the carrier writes it: 104.4, "104.40", "60". Nothing for what is no amount.
std::optional<Money> hryvnias(const QJsonValue& value);

/// The lines of a price and their sum. What costs nothing may be missing in the answer. Offline "bad-answer" when there
/// is no price for the carriage itself.
Result<Quote> priceIn(const Envelope& envelope);

/// When it would arrive, as ISO 8601 in UTC; empty when the answer does not say it.
QString arrivalIn(const Envelope& envelope);

/// What the shipment would cost and when it would arrive. The recipient's town is the chosen one, else the only one of
/// its name. Invalid "missing" with the field without which there is no price; "town-unclear" with the field
/// "settlement" when there are several, "town-unknown" when there is none.
Result<Quote> quote(Session& session, const LabelOrder& order, std::stop_token stop);

} // namespace aviso::carriers::novaposhta
