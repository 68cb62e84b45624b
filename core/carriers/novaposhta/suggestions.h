#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/envelope.h"

namespace aviso::carriers::novaposhta {

/// What may stand in the account's settings: senders, their contact persons with telephones, their addresses, the town
/// of the account's sender and its branches. What one question leaves open does not spoil the others; only when the
/// senders cannot be asked for, that is the error.
Result<QMap<QString, QList<Suggestion>>> suggestSettings(Session& session, std::stop_token stop);

/// Asks for the senders of the key. Refused "no-sender" when there is none, "sender-unknown" with the field
/// "sender-ref" when the account's is not among them.
Result<void> prove(Session& session, std::stop_token stop);

/// Each element's "Ref" with its words; what has no key is left out.
QList<Suggestion> namedRefs(const Envelope& envelope);

} // namespace aviso::carriers::novaposhta
