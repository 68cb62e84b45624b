#include "core/text/folderanswer.h"

#include "core/tabular/csvwriter.h"
#include "core/text/sentences.h"
#include "core/text/speaking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;
using orders::AnswerParts;
using orders::RowFate;
using orders::RowProblem;
using orders::ShippedOrder;
using orders::TakenFile;

namespace {

constexpr char delimiter = ',';

QString say(const char* source, int count = -1)
{
    return QCoreApplication::translate("watched", source, nullptr, count);
}

QString resultWord(RowFate::Kind kind)
{
    switch (kind) {
    case RowFate::Kind::Added:
        return u"added"_s;
    case RowFate::Kind::Updated:
        return u"changed"_s;
    case RowFate::Kind::Seen:
    case RowFate::Kind::Kept:
        break;
    }
    return u"unchanged"_s;
}

QString whyNotBooked(const ShippedOrder& order)
{
    if (order.error)
        return sentence(*order.error);
    return order.obstacle ? sentence(*order.obstacle) : QString();
}

/// One line of the answer, without its end.
struct Line
{
    QString reference = {};
    QString result = {};
    QString shipment = {};
    QString number = {};
    QStringList reasons = {};

    QStringList cells() const { return {reference, result, shipment, number, reasons.join(u' ')}; }
};

QMap<qint64, Line> linesOf(const AnswerParts& parts)
{
    QHash<ShipmentId, const ShippedOrder*> shipped;
    for (const ShippedOrder& order : parts.shipped)
        shipped.insert(order.shipment, &order);
    QMap<qint64, Line> lines;
    for (const orders::AnsweredRow& row : parts.file.rows) {
        Line line{.reference = row.fate.reference,
                  .result = resultWord(row.fate.kind),
                  .shipment = QString::number(number(row.shipment))};
        if (const ShippedOrder* order = shipped.value(row.shipment)) {
            line.number = order->numbers.join(u' ');
            if (const QString why = whyNotBooked(*order); !why.isEmpty())
                line.reasons << why;
        }
        lines.insert(row.fate.row, line);
    }
    for (const RowProblem& problem : parts.file.problems) {
        Line& line = lines[problem.row];
        line.reference = parts.references.value(problem.row);
        if (line.result != "rejected"_L1)
            line.result = problem.code == "duplicate-in-file"_L1 ? u"double"_s : u"rejected"_s;
        line.reasons << sentence(problem);
    }
    return lines;
}

/// The file's own trouble. The moment of an earlier one is in the desk's zone.
QString fileTrouble(const TakenFile& file)
{
    if (!file.error)
        return {};
    Error error = *file.error;
    if (file.outcome == TakenFile::Outcome::Double && error.args.size() > 1) {
        const QDateTime before = QDateTime::fromString(error.args[1], Qt::ISODate).toLocalTime();
        error.args[1] = dateText(before.date()) + u' ' + before.time().toString(u"HH:mm"_s);
    }
    return sentence(error);
}

} // namespace

QByteArray answerFile(const AnswerParts& parts)
{
    QByteArray bytes =
        tabular::csvRow({u"reference"_s, u"result"_s, u"shipment"_s, u"number"_s, u"reason"_s}, delimiter);
    if (parts.file.error) {
        const bool isDouble = parts.file.outcome == TakenFile::Outcome::Double;
        const Line line{.result = isDouble ? u"double"_s : u"rejected"_s, .reasons = {fileTrouble(parts.file)}};
        return bytes + tabular::csvRow(line.cells(), delimiter);
    }
    for (const Line& line : linesOf(parts))
        bytes += tabular::csvRow(line.cells(), delimiter);
    return bytes;
}

QByteArray errorFile(const AnswerParts& parts)
{
    const TakenFile& file = parts.file;
    const QDateTime taken = file.takenAt.toLocalTime();
    QStringList lines{file.name,
                      say(QT_TRANSLATE_NOOP("watched", "Taken in on %1 at %2 under the source “%3”."))
                          .arg(dateText(taken.date()), taken.time().toString(u"HH:mm"_s), file.source),
                      QString()};
    if (file.error) {
        lines << say(QT_TRANSLATE_NOOP("watched", "Nothing of the file was imported:")) << fileTrouble(file)
              << QString()
              << say(QT_TRANSLATE_NOOP("watched", "What to do next: put the file right and put it into “in” again."));
        return (lines.join(u'\n') + u'\n').toUtf8();
    }
    lines << say(QT_TRANSLATE_N_NOOP("watched", "%n row(s) of the file were not imported; all others are orders now:"),
                 static_cast<int>(file.rejected));
    for (const RowProblem& problem : file.problems) {
        const QString reference = parts.references.value(problem.row);
        const QString where = reference.isEmpty()
                                  ? say(QT_TRANSLATE_NOOP("watched", "Row %1")).arg(problem.row)
                                  : say(QT_TRANSLATE_NOOP("watched", "Row %1 (%2)")).arg(problem.row).arg(reference);
        lines << u"%1, %2: %3"_s.arg(where, fieldName(problem.field), sentence(problem));
    }
    lines << QString()
          << say(QT_TRANSLATE_NOOP("watched", "What to do next: put these rows right in “%1”, which lies beside this "
                                              "file, and put that one into “in”. What is imported already is not "
                                              "doubled."))
                 .arg(file.target + u".rejected.csv"_s);
    return (lines.join(u'\n') + u'\n').toUtf8();
}

orders::Reasons rejectionReasons(const QString& source, const QString& language)
{
    const Speaking speaking(language);
    return {.header = say(QT_TRANSLATE_NOOP("watched", "What is wrong")),
            .sentence =
                [language](const RowProblem& problem) {
                    const Speaking inTheFile(language);
                    return sentence(problem);
                },
            .source = source};
}

QString fileNews(const TakenFile& file)
{
    if (file.error)
        return u"%1: %2"_s.arg(file.name, fileTrouble(file));
    QStringList counts{say(QT_TRANSLATE_N_NOOP("watched", "%n added"), static_cast<int>(file.added))};
    if (file.changed > 0)
        counts << say(QT_TRANSLATE_N_NOOP("watched", "%n changed"), static_cast<int>(file.changed));
    if (file.unchanged > 0)
        counts << say(QT_TRANSLATE_N_NOOP("watched", "%n unchanged"), static_cast<int>(file.unchanged));
    if (file.rejected > 0)
        counts << say(QT_TRANSLATE_N_NOOP("watched", "%n rejected"), static_cast<int>(file.rejected));
    if (file.booked > 0)
        counts << say(QT_TRANSLATE_N_NOOP("watched", "%n booked"), static_cast<int>(file.booked));
    return u"%1: %2"_s.arg(file.name, counts.join(u", "_s));
}

} // namespace aviso::text
