#pragma once

#include "core/base/money.h"
#include "core/model/follows.h"
#include "core/model/trackingevents.h"

#include <QString>

namespace aviso::text {

/// "On its way", "Ready to collect", … with the same word everywhere.
QString statusName(model::Status status);

/// Where a parcel is, by what is kept with it: its status; an unknown code with the code; that nothing was told yet.
QString standingName(const model::Follow& follow);

/// What the carrier told, in the words of its catalogue; a code that it does not have with the carrier's own words.
QString sentence(const QString& carrier, const model::TrackingEvent& event);

/// What an action is called, and its rule, in the words of the carrier's catalogue.
QString actionName(const QString& carrier, const QString& word);
QString actionNote(const QString& carrier, const QString& word);

/// "7.50 CHF" in the writing of the spoken language.
QString moneyText(const Money& money);

} // namespace aviso::text
