#pragma once

#include "app/cli/arguments.h"
#include "core/catalogue/compile.h"
#include "core/model/account.h"

namespace aviso::cli {

/// The keys that "--set" takes for an account of this channel: those of cli.md and the catalogue.
QStringList accountKeys(const catalogue::Entry& entry, const catalogue::AccountChannel& channel);

/// Writes the pairs into the account. Wrong use, with the list of known keys, for a key that is none.
std::expected<model::Account, Answer> withFields(model::Account account, const QStringList& knownKeys,
                                                 const Pairs& pairs);

/// What the catalogue objects to in the account's own fields, by the rules that shipments are checked with.
QList<catalogue::Problem> accountProblems(const catalogue::Entry& entry, const model::Account& account, QDate today);

} // namespace aviso::cli
