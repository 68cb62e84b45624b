#pragma once

#include "core/catalogue/compile.h"
#include "core/model/account.h"
#include "ui/look.h"

#include <QIcon>
#include <QString>

namespace aviso::ui {

// What a verdict says of one field or control.

/// The first of the verdict's problems with this field, or mended there, refusals first; null: none.
const catalogue::Problem* problemOf(const catalogue::Verdict& verdict, const QString& field);

/// Why the verdict closes a control, as one sentence; empty while it is open.
QString reasonOf(const catalogue::Verdict& verdict, const QString& control);

/// The same tone and the same sign for a problem everywhere. What is only not filled in yet is told apart from what is
/// wrong.
Tone toneOf(const catalogue::Problem& problem);
QIcon signOf(const catalogue::Problem& problem);

bool isOpen(const catalogue::Verdict& verdict, const QString& control);

/// Whether the account is offered something that the catalogue keeps hidden from others.
bool isOffered(const model::Account& account, const QString& code, bool isHidden);

} // namespace aviso::ui
