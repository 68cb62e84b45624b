#pragma once

#include "core/catalogue/compile.h"
#include "core/model/account.h"
#include "ui/look.h"

#include <QString>

namespace aviso::ui {

// What a verdict says of one field or control.

/// The first of the verdict's problems with this field, refusals first; null: none.
const catalogue::Problem* problemOf(const catalogue::Verdict& verdict, const QString& field);

/// Why the verdict closes a control, as one sentence; empty while it is open.
QString reasonOf(const catalogue::Verdict& verdict, const QString& control);

/// The same tone for a severity everywhere.
Tone toneOf(catalogue::Severity severity);

bool isOpen(const catalogue::Verdict& verdict, const QString& control);

/// Whether the account is offered something that the catalogue keeps hidden from others.
bool isOffered(const model::Account& account, const QString& code, bool isHidden);

} // namespace aviso::ui
