#pragma once

#include "core/base/money.h"
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

/// About which day and hour: "about Monday, 23 November 2026, 17:00 to 22:00"; empty when no day is known.
QString momentDate(const notify::Moment& moment, const QLocale& locale = {});

QString sentence(const notify::Note& note);

/// "2 SMS, 201 characters used, 105 left".
QString smsLength(const notify::SmsCount& count);

/// Which character makes the message expensive, where it stands and what may replace it; empty when none does.
QString smsAdvice(const notify::SmsCount& count);

/// "free of charge", "CHF 0.20", or empty when it is not known.
QString messagePrice(const std::optional<Money>& price, const QLocale& locale = {});

} // namespace aviso::text
