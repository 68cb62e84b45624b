#pragma once

#include <QString>

namespace aviso::app {

/// The text without what must not lie in a log: passwords and tokens, e-mail addresses, telephone numbers, and the
/// query part of web addresses.
QString redacted(QString text);

/// Sends every log line of the program, redacted, to standard error.
void redactLog();

/// Sends every log line of the program, redacted, to "<folder>/aviso.log" as well as to standard error. A log that has
/// grown over 4 MiB is put aside once as "aviso.log.1".
void startLog(const QString& folder);

} // namespace aviso::app
