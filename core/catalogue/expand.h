#pragma once

#include "core/catalogue/node.h"

namespace aviso::catalogue {

// The tables of a catalogue file that are shorter than the rules they mean. Each function adds those rules to
// `entry.rules`, still unread (`when` only), in the order of the table.

/// "matrices": rows are basic services, columns are what they allow ('+'), refuse ('-') or leave open ('?').
/// One rule for each column, with the basic services that refuse it.
void expandMatrix(Node& node, Entry& entry);

/// "values": which codes need a value, and what happens to a value that nobody needs.
void expandValue(Node& node, Entry& entry);

/// "exclusives": of several codes only one may be chosen. One rule for each of them, so that each shows it.
void expandExclusive(Node& node, Entry& entry);

/// "rules": as written; a list of subjects becomes one rule for each.
void expandRule(Node& node, Entry& entry);

} // namespace aviso::catalogue
