#include "app/cli/labelset.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/base/login.h"
#include "core/base/privatefile.h"
#include "core/model/documents.h"
#include "core/pages/zpl.h"
#include "core/printing/cups.h"
#include "core/text/sentences.h"

#include <QFileInfo>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using pages::LabelFormat;
using printing::PrintJob;
using storage::Connection;
using storage::Topic;

namespace {

struct Sheet
{
    pages::SheetLayout layout = pages::SheetLayout::Native;
    int firstPosition = 1;
};

std::expected<Sheet, Answer> sheetFrom(const Arguments& arguments)
{
    static const QMap<QString, pages::SheetLayout> layouts{{u"native"_s, pages::SheetLayout::Native},
                                                           {u"a6"_s, pages::SheetLayout::A6},
                                                           {u"a4-4"_s, pages::SheetLayout::A4Four}};
    const QString word = arguments.value("sheet"_L1, u"native"_s);
    if (!layouts.contains(word))
        return std::unexpected(wrongUse(u"wrong-value"_s, u"--sheet"_s,
                                        Words::tr("%1 wants %2.").arg(u"--sheet"_s, u"native, a6, a4-4"_s)));
    Sheet sheet{.layout = layouts.value(word)};
    if (arguments.has("first-position"_L1)) {
        const auto position = readNumber(arguments.value("first-position"_L1), 1, u"--first-position"_s);
        if (!position)
            return std::unexpected(position.error());
        if (*position > pages::positionsOnA4)
            return std::unexpected(wrongUse(u"wrong-value"_s, u"--first-position"_s,
                                            Words::tr("%1 wants %2.").arg(u"--first-position"_s, u"1, 2, 3, 4"_s)));
        sheet.firstPosition = static_cast<int>(*position);
    }
    return sheet;
}

std::expected<LabelSet, Answer> chosenLabels(Call& call, Workplace& here, pages::Copies copies)
{
    auto chosen = selectShipments(call, here, model::State::Booked);
    if (!chosen)
        return std::unexpected(chosen.error());
    auto set = loadLabels(here, chosen->ids, copies);
    if (!set)
        return std::unexpected(refusal(set.error()));
    for (const QJsonValue failed : chosen->failed)
        set->failed.append(failed);
    set->remarks += chosen->remarks;
    return std::move(*set);
}

Answer nothingToPrint(const LabelSet& set)
{
    Answer answer = refusal({.kind = Error::Kind::NotFound, .code = u"nothing-to-merge"_s});
    answer.json.insert(u"failed"_s, set.failed);
    answer.remarks = set.remarks + answer.remarks;
    return answer;
}

Answer exportLabels(Call& call)
{
    const auto sheet = sheetFrom(call.arguments());
    if (!sheet)
        return sheet.error();
    if (!call.arguments().has("out"_L1))
        return wrongUse(u"missing-option"_s, u"--out"_s, Words::tr("Say where to: --out FILE.pdf."));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto set = chosenLabels(call, **workplace, pages::Copies::Unmarked);
    if (!set)
        return set.error();
    const auto paper = layOut(*set, sheet->layout, sheet->firstPosition, call.longCall(Words::tr("Checking codes")));
    if (!paper)
        return refusal(paper.error());
    if (paper->pdf.isEmpty())
        return nothingToPrint(*set);
    const QString path = QFileInfo(call.arguments().value("out"_L1)).absoluteFilePath();
    if (const auto written = savePrivately(path, paper->pdf); !written)
        return refusal(written.error());
    Answer answer = reportOn(*set, *paper);
    answer.json.insert(u"pages"_s, paper->pages);
    answer.json.insert(u"file"_s, path);
    answer.lines << path;
    return answer;
}

/// Sends one document; the labels in it count as printed once the queue has taken it.
Result<void> send(Workplace& here, const PrintJob& job, const LabelSet& set, const QList<qsizetype>& labels)
{
    if (const auto sent = printing::print(job); !sent)
        return std::unexpected(sent.error());
    return here.store().write(Topic::Documents, [&](Connection& connection) -> Result<void> {
        for (const qsizetype index : labels) {
            const model::Document& label = set.labels[index].label;
            const model::Print print{.label = label.id, .copy = label.printCount, .user = loginName()};
            if (auto noted = model::notePrinted(connection, print, here.clock().now()); !noted)
                return noted;
        }
        return {};
    });
}

/// Printer commands and pages take different ways into a queue.
struct Ways
{
    LabelSet sheets = {};
    LabelSet commands = {};
};

Ways apart(const LabelSet& set)
{
    Ways ways{.sheets = set, .commands = {.references = set.references}};
    ways.sheets.labels.clear();
    for (const pages::StoredLabel& stored : set.labels) {
        const bool isZpl = pages::labelFormat(stored.label.format) == LabelFormat::Zpl2;
        (isZpl ? ways.commands : ways.sheets).labels.append(stored);
    }
    return ways;
}

/// What was printed one way, added to the answer of the other.
Answer joined(Answer one, const Answer& other)
{
    for (const QString& key : {u"failed"_s, u"unchecked"_s}) {
        QJsonArray all = one.json[key].toArray();
        for (const QJsonValue value : other.json[key].toArray())
            all.append(value);
        one.json.insert(key, all);
    }
    for (const QString& key : {u"labels"_s, u"checked"_s})
        one.json.insert(key, one.json[key].toInt() + other.json[key].toInt());
    const bool isSecondLost = other.exit == Exit::NothingDone;
    if (isSecondLost)
        one.json.insert(u"error"_s, other.json[u"error"_s]);
    one.exit = worse(one.exit, isSecondLost ? Exit::SomeFailed : other.exit);
    one.lines += other.lines;
    one.remarks += other.remarks;
    return one;
}

Answer printSheets(Call& call, Workplace& here, const LabelSet& set, const Sheet& sheet)
{
    if (set.labels.isEmpty())
        return reportOn(set, {});
    const auto paper = layOut(set, sheet.layout, sheet.firstPosition, call.longCall(Words::tr("Checking codes")));
    if (!paper)
        return refusal(paper.error());
    if (paper->pdf.isEmpty())
        return reportOn(set, *paper);
    const PrintJob job{.printer = call.arguments().value("printer"_L1), .title = u"aviso"_s, .bytes = paper->pdf};
    if (const auto sent = send(here, job, set, paper->printed); !sent)
        return refusal(sent.error());
    return reportOn(set, *paper);
}

QByteArray printerCommands(const pages::StoredLabel& stored)
{
    const bool isNoParcel = stored.label.isSpecimen || stored.origin == pages::StoredLabel::Origin::Practice;
    const QString mark = (isNoParcel ? u"SPECIMEN "_s : QString()) + stored.copyWords;
    return pages::zplForPrinter(stored.label.bytes, mark.trimmed());
}

Answer printCommands(Call& call, Workplace& here, const LabelSet& set)
{
    const auto checked = checkCommands(set, call.longCall(Words::tr("Checking codes")));
    if (checked.printed.isEmpty())
        return reportOn(set, checked);
    QByteArray bytes;
    for (const qsizetype index : checked.printed)
        bytes += printerCommands(set.labels[index]);
    const PrintJob job{.printer = call.arguments().value("printer"_L1), .title = u"aviso"_s, .bytes = bytes,
                       .kind = PrintJob::Kind::Raw};
    if (const auto sent = send(here, job, set, checked.printed); !sent)
        return refusal(sent.error());
    return reportOn(set, checked);
}

Answer printLabels(Call& call)
{
    const auto sheet = sheetFrom(call.arguments());
    if (!sheet)
        return sheet.error();
    if (!call.arguments().has("printer"_L1))
        return wrongUse(u"missing-option"_s, u"--printer"_s, Words::tr("Say on which printer: --printer NAME."));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto set = chosenLabels(call, **workplace, pages::Copies::Marked);
    if (!set)
        return set.error();
    if (set->labels.isEmpty())
        return nothingToPrint(*set);
    const Ways ways = apart(*set);
    Answer answer = printSheets(call, **workplace, ways.sheets, *sheet);
    if (!ways.commands.labels.isEmpty() && answer.exit != Exit::NothingDone)
        answer = joined(std::move(answer), printCommands(call, **workplace, ways.commands));
    return answer;
}

Option sheetOption()
{
    return {"sheet"_L1, "native|a6|a4-4", QT_TRANSLATE_NOOP("cli", "Each page as the carrier made it, on A6, or four on A4.")};
}

Option positionOption()
{
    return {"first-position"_L1, "K", QT_TRANSLATE_NOOP("cli", "Where the first sheet of four begins, 1 to 4.")};
}

} // namespace

QList<Command> labelCommands()
{
    return {
        {.group = "labels"_L1,
         .verb = "export"_L1,
         .operands = "[REF...|--all] --out FILE.pdf",
         .help = QT_TRANSLATE_NOOP("cli", "Writes labels as one PDF, after reading every code again."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP("cli", "All booked shipments.")),
                     {"out"_L1, "FILE.pdf", QT_TRANSLATE_NOOP("cli", "The file to write.")},
                     sheetOption(),
                     positionOption()},
         .run = exportLabels},
        {.group = "labels"_L1,
         .verb = "print"_L1,
         .operands = "[REF...|--all] --printer NAME",
         .help = QT_TRANSLATE_NOOP("cli", "Prints labels without a dialogue, after reading every code again. A repeated "
                                          "print is counted and marked as a copy."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP("cli", "All booked shipments.")),
                     {"printer"_L1, "NAME", QT_TRANSLATE_NOOP("cli", "The printer's name in the system.")},
                     sheetOption(),
                     positionOption()},
         .run = printLabels},
    };
}

} // namespace aviso::cli
