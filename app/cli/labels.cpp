#include "app/cli/labelset.h"
#include "app/cli/printrun.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/printing/socketprinter.h"

#include <QFileInfo>

#include <chrono>
#include <optional>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// Nothing: the printer's word is not waited for.
std::expected<std::optional<std::chrono::seconds>, Answer> patienceFrom(const Arguments& arguments)
{
    if (!arguments.has("wait"_L1))
        return std::nullopt;
    const auto seconds = readNumber(arguments.value("wait"_L1), 0, u"--wait"_s);
    if (!seconds)
        return std::unexpected(seconds.error());
    return std::chrono::seconds(*seconds);
}

Answer nothingToPrint(const Tally& tally)
{
    return tally.refused({.kind = Error::Kind::NotFound, .code = u"nothing-to-merge"_s});
}

Answer exportLabels(Call& call)
{
    const auto sheet = sheetFrom(call.arguments());
    if (!sheet)
        return sheet.error();
    if (!call.arguments().has("out"_L1))
        return wrongUse(u"missing-option"_s, u"--out"_s, Words::tr("Say where to: --out FILE.pdf."));
    if (isForCommands(call.arguments().value("out"_L1)) && sheet->layout != pages::SheetLayout::Native)
        return wrongUse(u"wrong-value"_s, u"--sheet"_s, Words::tr("%1 wants %2.").arg(u"--sheet"_s, u"native"_s));
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto chosen = selectShipments(call, **workplace, model::State::Booked);
    if (!chosen)
        return chosen.error();
    const QString path = QFileInfo(call.arguments().value("out"_L1)).absoluteFilePath();
    auto exported = writeLabels(**workplace, chosen->ids, *sheet, path, call.longCall(Words::tr("Checking codes")));
    if (!exported)
        return refusal(exported.error());
    exported->tally.addFailed(chosen->failed, chosen->remarks);
    if (exported->pages == 0)
        return nothingToPrint(exported->tally);
    Answer answer = exported->tally.answer();
    answer.json.insert(u"pages"_s, exported->pages);
    answer.json.insert(u"file"_s, path);
    answer.lines << path;
    return answer;
}

Answer printLabels(Call& call)
{
    const auto sheet = sheetFrom(call.arguments());
    if (!sheet)
        return sheet.error();
    if (!call.arguments().has("printer"_L1))
        return wrongUse(u"missing-option"_s, u"--printer"_s, Words::tr("Say on which printer: --printer NAME."));
    const QString printer = call.arguments().value("printer"_L1);
    if (const auto address = printing::socketAddress(printer); printing::isSocketPrinter(printer) && !address)
        return refusal(address.error());
    const auto patience = patienceFrom(call.arguments());
    if (!patience)
        return patience.error();
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto chosen = selectShipments(call, **workplace, model::State::Booked);
    if (!chosen)
        return chosen.error();
    auto run = PrintRun::begin(**workplace, printer, *sheet, call.arguments().value("reason"_L1).simplified());
    if (!run)
        return refusal(run.error());
    const auto done =
        eachBatch(**workplace, chosen->ids, pages::Copies::Marked, call.longCall(Words::tr("Checking codes")),
                  [&](const LabelSet& set, const LongCall& part) { return run->take(set, part); });
    if (!done)
        return refusal(done.error());
    run->tally().addFailed(chosen->failed, chosen->remarks);
    if (run->isEmpty())
        return nothingToPrint(run->tally());
    if (*patience)
        run->waitFor(**patience, call.longCall(Words::tr("Waiting for the printer")));
    return run->finish();
}

Option sheetOption()
{
    return {"sheet"_L1, "native|a6|a4-4",
            QT_TRANSLATE_NOOP("cli", "Each page as the carrier made it, on A6, or four on A4.")};
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
         .help =
             QT_TRANSLATE_NOOP("cli", "Writes labels as one PDF, after reading every code again. Labels of printer "
                                      "commands (ZPL) are drawn, and go as they are into a file that ends in .zpl."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP("cli", "All booked shipments.")),
                     {"out"_L1, "FILE.pdf", QT_TRANSLATE_NOOP("cli", "The file to write.")},
                     sheetOption(),
                     positionOption()},
         .run = exportLabels},
        {.group = "labels"_L1,
         .verb = "print"_L1,
         .operands = "[REF...|--all] --printer NAME",
         .help =
             QT_TRANSLATE_NOOP("cli", "Prints labels without a dialogue, after reading every code again. A repeated "
                                      "print is counted and marked as a copy."),
         .count = {0, anyNumber},
         .options = {allOption(QT_TRANSLATE_NOOP("cli", "All booked shipments.")),
                     {"printer"_L1, "NAME",
                      QT_TRANSLATE_NOOP("cli", "The printer's name in the system, or the address of a thermal printer "
                                               "without a queue: socket://HOST:9100.")},
                     {"reason"_L1, "TEXT",
                      QT_TRANSLATE_NOOP("cli", "Why labels are printed that were printed more than "
                                               "once already; the history keeps it.")},
                     {"wait"_L1, "SECONDS",
                      QT_TRANSLATE_NOOP("cli", "Waits for so long until the printer says that they came out; only then "
                                               "they count as printed.")},
                     sheetOption(),
                     positionOption()},
         .run = printLabels},
    };
}

} // namespace aviso::cli
