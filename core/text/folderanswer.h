#pragma once

#include "core/orders/folderpass.h"

#include <QByteArray>
#include <QString>

namespace aviso::text {

// The files with which a watched folder answers, in the language that is spoken.

/// "reference,result,shipment,number,reason": UTF-8, commas, CR LF, quotes as in RFC 4180, one line for each row of the
/// file. The result is one of "added", "changed", "unchanged", "rejected", "double" in every language; "double" is what
/// occurs twice in the file, or all of a file that was taken in before. The reason says what is wrong, also with a
/// shipment that could not be booked.
QByteArray answerFile(const orders::AnswerParts& parts);

/// Plain UTF-8 for people: what was not taken, row by row with field and reason, and what to do next.
QByteArray errorFile(const orders::AnswerParts& parts);

/// How a file of rejected rows names what is wrong, in `language` whoever asks.
orders::Reasons rejectionReasons(const QString& source, const QString& language);

/// "orders.csv: 12 added, 1 rejected", what became of a file in one line.
QString fileNews(const orders::TakenFile& file);

} // namespace aviso::text
