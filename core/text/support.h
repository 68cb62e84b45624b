#pragma once

#include "core/base/error.h"
#include "core/catalogue/compile.h"

#include <QString>

namespace aviso::text {

// What support needs to know and nobody else should see: one line in English, for the log and the clipboard. No
// personal data and no secrets: kind, code, field and `detail` hold none by their own promises; the arguments, which
// may be a reference, a path or a name, are left out.

/// "refused soap-fault [recipient.city]: status 500".
QString forSupport(const Error& error);

/// "refused too-long [text1]: HTTP 400".
QString forSupport(const catalogue::Problem& problem);

} // namespace aviso::text
