#pragma once

#include "app/cli/command.h"
#include "core/shipping/approval.h"

#include <optional>

namespace aviso::cli {

/// What commands take for acts that may need an approval.
QList<Option> approvalOptions();

/// Who approves, as it was said; nothing when nobody was named. Unauthorised "missing-variable" without a PIN.
Result<std::optional<shipping::Signature>> signatureIn(const Call& call);

} // namespace aviso::cli
