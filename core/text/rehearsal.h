#pragma once

#include "core/base/money.h"
#include "core/catalogue/compile.h"
#include "core/model/shipment.h"
#include "core/notify/rehearsal.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace aviso::text {

// What a rehearsal says to people, in the language of the installed translator. `locale` writes dates and
// amounts.

QString roleName(notify::Role role);
QString sourceName(notify::Source source);
QString messageChannelName(model::MessageChannel channel);

/// "German" for "de"; a language that we have no word for stays its code.
QString languageName(const QString& code);

/// About which day and hour: "about Monday, 23 November 2026, 17:00 to 22:00"; empty when no day is known.
QString momentDate(const notify::Moment& moment, const QLocale& locale = {});

QString sentence(const notify::Note& note);

/// Sentences of the rehearsal's own problems, and of all others as `sentence(problem)` has them.
QString rehearsalSentence(const catalogue::Problem& problem);

/// "2 SMS, 201 characters used, 105 left".
QString smsLength(const notify::SmsCount& count);

/// Which character makes the message expensive, where it stands and what may replace it; empty when none does.
QString smsAdvice(const notify::SmsCount& count);

/// "free of charge", "CHF 0.20", or empty when it is not known.
QString messagePrice(const std::optional<Money>& price, const QLocale& locale = {});

} // namespace aviso::text
