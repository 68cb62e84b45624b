#pragma once

#include <QByteArray>
#include <QStringList>

namespace aviso::tabular {

/// Whether text that a spreadsheet might run gets an apostrophe in front. Raw only where a person has chosen
/// it.
enum class Formulas { Guarded, Raw };

/// One row in UTF-8 with CR LF at its end. A cell that begins with = + - @, a tab, a line end or the
/// full-width forms of these signs is guarded by an apostrophe; numbers and telephone numbers of digits,
/// spaces, points, commas and apostrophes ("-12.50", "+41 79 123 45 67") stay as they are. A cell that has
/// apostrophes before such a sign already gets one more, so that reading with Apostrophes::GuardFormulas
/// gives back exactly what was written, always.
QByteArray csvRow(const QStringList& cells, char delimiter, Formulas formulas = Formulas::Guarded);

/// What a file begins with so that spreadsheets take it for UTF-8.
QByteArray csvStart();

} // namespace aviso::tabular
