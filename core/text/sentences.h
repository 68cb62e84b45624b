#pragma once

#include "core/base/error.h"
#include "core/catalogue/compile.h"
#include "core/model/event.h"
#include "core/model/shipment.h"
#include "core/orders/problem.h"

#include <QDate>
#include <QList>
#include <QString>

namespace aviso::text {

// Sentences for people, in the language of the installed translator. QtCore only: the window and the command line
// say the same. Every sentence says what, where and what next. A carrier's own code is added in brackets, never alone;
// what is technical is in `forSupport()`.

QString sentence(const Error& error);
QString sentence(const catalogue::Problem& problem);
QString sentence(const orders::RowProblem& problem);

/// The code of a warning: a carrier's own ("E2016", "W2013") or one of ours, explained. One that is new is said to be
/// so, with the carrier's own words (the first of `args`) where it gave any.
QString carrierCodeSentence(const QString& code, const QStringList& args = {});

/// "Draft", "Unknown outcome", … with the same word everywhere.
QString stateName(model::State state);

/// "German" for "de"; a language that we have no word for stays its code.
QString languageName(const QString& code);

/// The name of a field for people ("Recipient's town"), from its dotted name.
QString fieldName(const QString& field);

/// The same for a column of an order file, whose numbers may have another unit than ours.
QString columnMeaning(const QString& field);

/// What one of the values of a field is called ("ONLY_RECIPIENT" of "print-addresses": "Recipient only"); a value that
/// has no name of its own stays as it is.
QString choiceName(const QString& field, const QString& value);

/// What an account channel can do ("messages", "options", …), in words; a word that is not known stays as it is.
QString featureName(const QString& feature);

/// What is stamped on a label that was printed before: "COPY 2".
QString copyMark(int copy);

/// What is stamped on a page that shows a label of printer commands: "DRAWN FROM ZPL".
QString drawnMark();

/// The language's short date, always with all four digits of the year; and the format itself, as Qt writes it.
QString dateFormat();
QString dateText(QDate date);

/// The sentence that problems have in common, after the names of what they are about where it does not say them itself:
/// "“A”, “B”: The recipient has no e-mail address. …". All of them must give the same sentence.
QString namedSentence(const QList<catalogue::Problem>& alike);

/// One line of a shipment's history.
QString sentence(const model::Event& event);

} // namespace aviso::text
