#pragma once

#include "app/workplace.h"
#include "core/model/account.h"
#include "core/practice/server.h"

#include <QDate>
#include <QDir>
#include <QString>

namespace aviso::cli {

/// The demo's account at the stand-in, with everything that a label and a message need. Its secrets are variables of
/// this process and nowhere else.
model::Account practiceAccount(const practice::Server& server);

/// The next day on which the carrier takes parcels, as the catalogue sees it.
QDate nextDispatchDay(const catalogue::Entry& entry, const model::Account& account, QDate today);

/// Writes the sample orders beside the demo's other files, so that a person can look at them. Errors: Storage
/// "cannot-write".
Result<QString> placeSampleOrders(const QDir& folder);

} // namespace aviso::cli
