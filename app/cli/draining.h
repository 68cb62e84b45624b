#pragma once

#include "app/cli/answer.h"
#include "app/workplace.h"

namespace aviso::cli {

QJsonObject toJson(const outbox::Entry& entry);

/// One line for people: what it is and how it stands.
QString inOneLine(const outbox::Entry& entry);

/// What a drain did: `{"sent", "failed"}`, each failed one named, exit status 1 when there is one.
Answer told(const Result<outbox::Drained>& drained);

/// Sends what is due, when this desk writes booking receipts, and adds what became of it to the answer: member
/// "outbox", remarks, and at best "some failed" when something could not leave. What the command itself did stays said.
Answer withReceipts(app::Workplace& workplace, Answer answer);

} // namespace aviso::cli
