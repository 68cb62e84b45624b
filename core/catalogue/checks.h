#pragma once

#include "core/catalogue/facts.h"

namespace aviso::catalogue {

// What the engine itself knows to object to, for any carrier. Each function adds to `verdict`: problems of the
// shipment as it stands, and obstacles of the controls that exist in it.

/// The form of every field: missing, too long, forbidden characters, not a date, out of range, …
void checkFields(const Case& c, Verdict& verdict);

/// Codes that the catalogue does not have or no longer offers.
void checkServices(const Case& c, Verdict& verdict);

/// What the carrier's own list of combinations does not offer from here to there, and what it demands.
void checkCombinations(const Case& c, Verdict& verdict);

/// What must be settled with the carrier before it books, at an account that reaches it.
void checkPreconditions(const Case& c, Verdict& verdict);

/// Whether the account's channel can do what is asked, and books at all.
void checkChannel(const Case& c, Verdict& verdict);

/// Address, channel and language of each message, whether it is on or not.
void checkMessages(const Case& c, Verdict& verdict);

/// Placeholders of the texts, and whether a message carries them.
void checkTexts(const Case& c, Verdict& verdict);

/// What fits on the label: service codes, instructions, lines of the address.
void checkLabel(const Case& c, Verdict& verdict);

/// The text with its placeholders filled, in that of its messages' languages in which it is longest.
QString longestFilled(const Case& c, const QString& text);

/// Whether this looks like one address that a mail server would take.
bool isEmail(const QString& text);

/// A problem that the engine itself found, with the carrier's code where the catalogue knows one.
Problem problem(const Case& c, const QString& field, const QString& rule, Severity severity, const QStringList& args);

/// The carrier's code for a fault as the account's channel answers it: its own word where the form is refused.
/// `name` is the rule's, or "field/rule" for a fault in a field.
QString answerCode(const Case& c, const QString& name, const QString& code);

/// Adds the obstacle if there is such a control.
void addObstacle(Verdict& verdict, const QString& control, const Problem& obstacle);

/// A channel (other than the account's) that has `feature` and can book; empty when none has.
QString channelWith(const Case& c, const QString& feature);

} // namespace aviso::catalogue
