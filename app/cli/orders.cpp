#include "app/cli/call.h"
#include "app/cli/words.h"
#include "app/importing.h"
#include "core/model/accounts.h"
#include "core/orders/rejected.h"
#include "core/text/sentences.h"

#include <QFileInfo>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using app::Workplace;
using orders::ImportReport;
using orders::RowProblem;
using storage::Connection;

namespace {

/// Files of one shop overlap from day to day: without a name of their own they all belong to this source.
const QString commonSource = u"orders"_s;

std::expected<app::ImportWish, Answer> wishFrom(const Arguments& arguments, Workplace& here)
{
    app::ImportWish wish{.file = {.path = QFileInfo(arguments.operands.first()).absoluteFilePath()},
                         .source = {.name = commonSource},
                         .mapping = arguments.values("map"_L1),
                         .mode = arguments.has("dry-run"_L1) ? orders::Mode::DryRun : orders::Mode::Write};
    if (const QString named = arguments.value("source"_L1); !named.isEmpty())
        wish.source = {.name = named, .by = orders::NamedSource::By::Person};
    if (arguments.has("duplicates"_L1)) {
        wish.duplicates = orders::duplicatesFromWord(arguments.value("duplicates"_L1));
        if (!wish.duplicates)
            return std::unexpected(wrongUse(u"wrong-value"_s, u"--duplicates"_s,
                                            Words::tr("%1 wants %2.").arg(u"--duplicates"_s, u"ask, keep, replace"_s)));
    }
    if (!arguments.has("account"_L1))
        return wish;
    const QString name = arguments.value("account"_L1);
    const auto account = here.store().read([&](Connection& c) { return model::findAccount(c, name); });
    if (!account)
        return std::unexpected(refusal(account.error()));
    wish.account = *account;
    return wish;
}

QString sentenceOn(const RowProblem& problem)
{
    return text::sentence(problem);
}

/// "Row 18, reference: …"
QString inWords(const RowProblem& problem)
{
    return Words::tr("Row %1, %2: %3").arg(QString::number(problem.row), problem.field, sentenceOn(problem));
}

QJsonObject inJson(const RowProblem& problem)
{
    return {{u"row"_s, problem.row},
            {u"field"_s, problem.field},
            {u"code"_s, problem.code},
            {u"message"_s, sentenceOn(problem)}};
}

Answer imported(const ImportReport& report)
{
    QJsonArray rejected;
    Answer answer{.exit = report.rejected.isEmpty() ? Exit::Done : Exit::SomeFailed};
    for (const RowProblem& problem : report.rejected) {
        rejected.append(inJson(problem));
        answer.remarks << inWords(problem);
    }
    answer.json = {{u"rows"_s, report.rows}, {u"added"_s, report.added}, {u"updated"_s, report.updated},
                   {u"seen"_s, report.seen}, {u"kept"_s, report.kept},   {u"rejected"_s, rejected}};
    answer.lines = {Words::tr("%1 added, %2 updated, %3 seen before, %4 kept, %5 problems.")
                        .arg(report.added)
                        .arg(report.updated)
                        .arg(report.seen)
                        .arg(report.kept)
                        .arg(report.rejected.size())};
    return answer;
}

/// "A-1 (shop), A-2 (shop) …": the first of the orders that are here under another source.
QString firstKnown(const ImportReport& report)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const RowProblem& problem : report.advice) {
        if (problem.code == "also-known"_L1)
            names << u"%1 (%2)"_s.arg(problem.args.value(0), problem.args.value(1));
        else if (problem.code == "also-typed"_L1)
            names << problem.args.value(0);
        if (names.size() == mostNamed)
            break;
    }
    return names.join(u", "_s) + (report.alsoKnown > names.size() ? u" …"_s : QString());
}

/// What was taken otherwise than somebody may think.
void addRemarks(Answer& answer, const app::Imported& done)
{
    const ImportReport& report = done.report;
    QStringList unused;
    for (const orders::Column& column : done.unused)
        unused << orders::columnWord(column);
    answer.json.insert(u"unused_columns"_s, QJsonArray::fromStringList(unused));
    answer.json.insert(u"also_known"_s, report.alsoKnown);
    answer.json.insert(u"stray_quotes"_s, report.strayQuotes);
    if (!unused.isEmpty())
        answer.remarks << Words::tr("Columns of the file that fill nothing: %1. With --map each can be given a field.")
                              .arg(unused.join(u", "_s));
    if (report.alsoKnown > 0)
        answer.remarks
            << Words::tr("%n new order(s) have a reference that is here already under another source: %1. Book only "
                         "one of the two if they are the same order.",
                         nullptr, static_cast<int>(report.alsoKnown))
                   .arg(firstKnown(report));
    if (report.strayQuotes > 0)
        answer.remarks << Words::tr(
                              "In %n row(s) a quotation mark was read as an ordinary character, first in row %1. Look "
                              "whether the cell is complete.",
                              nullptr, static_cast<int>(report.strayQuotes))
                              .arg(report.firstStrayQuote);
}

Answer import(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    Workplace& here = **workplace;
    const auto wish = wishFrom(call.arguments(), here);
    if (!wish)
        return wish.error();
    const auto done = app::importOrders(here, *wish, call.longCall(Words::tr("Importing")));
    if (!done)
        return refusal(done.error());
    Answer answer = imported(done->report);
    addRemarks(answer, *done);
    if (!call.arguments().has("rejected"_L1) || done->report.rejected.isEmpty())
        return answer;
    const QString path = QFileInfo(call.arguments().value("rejected"_L1)).absoluteFilePath();
    const orders::Reasons reasons{.header = Words::tr("Why"), .sentence = sentenceOn, .source = done->source};
    const auto written =
        orders::exportRejected(wish->file, done->format, {.problems = done->report.rejected}, path, reasons);
    if (!written) {
        answer.remarks << text::sentence(written.error());
        answer.json.insert(u"error"_s, toJson(written.error()));
        return answer;
    }
    answer.json.insert(u"rejected_file"_s, path);
    return answer;
}

} // namespace

QList<Command> orderCommands()
{
    return {
        {.group = "orders"_L1,
         .verb = "import"_L1,
         .operands = "FILE",
         .help =
             QT_TRANSLATE_NOOP("cli", "Reads orders from CSV, XLSX or XLS; what was imported before is recognised."),
         .count = {1, 1},
         .options = {{"source"_L1, "NAME",
                      QT_TRANSLATE_NOOP("cli", "Where the file comes from. Orders are recognised and "
                                               "columns remembered for each source. A file of "
                                               "rejected rows names its own.")},
                     {"map"_L1, "FIELD=COLUMN",
                      QT_TRANSLATE_NOOP("cli", "Which column fills a field, by header or as #7."), Option::Times::Many},
                     {"account"_L1, "N", QT_TRANSLATE_NOOP("cli", "The account of new shipments.")},
                     {"duplicates"_L1, "ask|keep|replace",
                      QT_TRANSLATE_NOOP("cli", "What becomes of drafts that the file now "
                                               "says otherwise. ask: they follow the "
                                               "file, but those that were changed here "
                                               "are rejected; keep: they stay; replace: "
                                               "they follow the file. Without it as last "
                                               "time, else ask.")},
                     {"dry-run"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Only say what would happen.")},
                     {"rejected"_L1, "FILE",
                      QT_TRANSLATE_NOOP("cli", "Write the rows that were not taken to this CSV "
                                               "file, each with the reason.")}},
         .run = import},
    };
}

} // namespace aviso::cli
