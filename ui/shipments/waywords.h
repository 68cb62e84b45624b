#pragma once

#include "core/tracking/mirror.h"
#include "core/tracking/ordering.h"

#include <QIcon>
#include <QString>
#include <QStringList>

namespace aviso::ui {

// What a parcel on its way and the choices for it say, in the window's language.

QString partyName(carriers::Party party);
QString stateOf(const tracking::Choice& choice);
QIcon iconOf(const tracking::Choice& choice);
QString whyOf(const tracking::Choice& choice); ///< why it is not possible; empty where it is

/// The rule of an action, and why it is not possible or where it is.
QString noteOf(const QString& carrier, const tracking::Choice& choice);

/// What is worth knowing of the parcel besides its status, in the order in which people ask for it.
QStringList factLines(const model::Follow& follow);

/// Whether the carrier allows it and what it costs, line for line.
QString offerWords(const tracking::Offer& offer);

/// What was charged, with a sum for each currency; empty for nothing.
QString billWords(const QList<model::BillEntry>& bill);

} // namespace aviso::ui
