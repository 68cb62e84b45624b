#pragma once

#include "core/carriers/carrier.h"
#include "core/carriers/novaposhta/envelope.h"

#include <QMap>

namespace aviso::carriers::novaposhta {

/// What became of a register's waybills. `refs` are those that were asked for, number -> key. A waybill that the
/// carrier neither took nor refused is among the refused as OutcomeUnknown "register-silent".
Register registerIn(const Envelope& envelope, const QMap<QString, QString>& refs);

/// Puts waybills on a new register of that day. Numbers of single places stand for their waybill. What cannot go on it
/// is in the answer with its reason; all other errors as of make().
Result<Register> closeOut(Session& session, const QStringList& numbers, QDate day, std::stop_token stop);

} // namespace aviso::carriers::novaposhta
