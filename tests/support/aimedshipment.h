#pragma once

#include "tests/support/dice.h"
#include "tests/support/randomshipment.h"

namespace aviso::support {

/// Turns a clean pair into one that breaks one rule of the catalogue, drawn from all that it has: a closed cell of a
/// table, two things that exclude each other, a field's limit, or one of a list of known traps.
void breakOneRule(Dice& dice, const catalogue::Entry& entry, RandomCase& pair);

/// Whether the tables close `subject` for the basic service.
bool isClosed(const catalogue::Entry& entry, const QString& subject, const QString& basic);

/// Fills what cash on delivery asks for.
void addCashOnDelivery(model::ServiceChoice& service);

} // namespace aviso::support
