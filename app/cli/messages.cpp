#include "app/cli/rehearsing.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/catalogue/today.h"
#include "core/notify/binder.h"
#include "core/pages/paperfile.h"
#include "core/pages/rehearsalpage.h"

#include <QFileInfo>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::expected<QString, Answer> paperPath(const Arguments& arguments)
{
    if (!arguments.has("out"_L1))
        return QString();
    const QFileInfo file(arguments.value("out"_L1));
    if (QStringList{u"pdf"_s, u"html"_s, u"txt"_s}.contains(file.suffix().toLower()))
        return file.absoluteFilePath();
    return std::unexpected(wrongUse(u"wrong-value"_s, u"--out"_s,
                                    Words::tr("%1 wants %2.").arg(u"--out"_s, u"FILE.pdf, FILE.html, FILE.txt"_s)));
}

Answer rehearse(Call& call)
{
    const auto path = paperPath(call.arguments());
    if (!path)
        return path.error();
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto chosen = selectNamed(**workplace, call.arguments().operands);
    if (!chosen)
        return chosen.error();
    if (chosen->ids.isEmpty())
        return {.exit = Exit::NothingDone,
                .json = {{u"error"_s, chosen->failed.first().toObject()[u"error"_s]}},
                .remarks = chosen->remarks};
    const auto rehearsed = rehearseShipment(**workplace, chosen->ids.first());
    if (!rehearsed)
        return refusal(rehearsed.error());
    Answer answer{.json = {{u"id"_s, number(rehearsed->shipment.id)},
                           {u"reference"_s, rehearsed->shipment.reference},
                           {u"messages"_s, toJson(rehearsed->messages)}}};
    if (path->isEmpty()) {
        answer.lines = pages::toText(rehearsed->paper).split(u'\n');
        return answer;
    }
    if (const auto written = pages::savePaper(rehearsed->paper, *path); !written)
        return refusal(written.error());
    answer.json.insert(u"file"_s, *path);
    answer.lines = {*path};
    return answer;
}

Answer binder(Call& call)
{
    const auto path = paperPath(call.arguments());
    if (!path)
        return path.error();
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const QString carrier = call.arguments().value("carrier"_L1, u"swisspost"_s);
    const auto entry = (*workplace)->catalogue().constFind(carrier);
    if (entry == (*workplace)->catalogue().constEnd())
        return wrongUse(u"unknown-carrier"_s, carrier,
                        Words::tr("There is no carrier \"%1\". Known carriers: %2.")
                            .arg(carrier, QStringList((*workplace)->catalogue().keys()).join(u", "_s)));
    const auto binder = notify::binderOf(*entry, catalogue::today((*workplace)->clock(), *entry));
    if (!binder)
        return refusal(binder.error());
    const pages::Paper paper = pages::binderPaper(*binder);
    if (path->isEmpty())
        return {.json = {{u"carrier"_s, carrier}}, .lines = pages::toText(paper).split(u'\n')};
    if (const auto written = pages::savePaper(paper, *path); !written)
        return refusal(written.error());
    return {.json = {{u"carrier"_s, carrier}, {u"file"_s, *path}}, .lines = {*path}};
}

} // namespace

QList<Command> messageCommands()
{
    return {
        {.group = "messages"_L1,
         .verb = "rehearse"_L1,
         .operands = "REF",
         .help = QT_TRANSLATE_NOOP("cli",
                                   "Shows every message that will go out for a shipment, in order. The carrier's own "
                                   "wording is approximate."),
         .count = {1, 1},
         .options = {{"out"_L1, "FILE.(pdf|html|txt)", QT_TRANSLATE_NOOP("cli", "Write it to a file.")}},
         .run = rehearse},
        {.group = "messages"_L1,
         .verb = "binder"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Shows an example of every message of a carrier in all its languages."),
         .options = {{"carrier"_L1, "C", QT_TRANSLATE_NOOP("cli", "The carrier; swisspost when left out.")},
                     {"out"_L1, "FILE.(pdf|html|txt)", QT_TRANSLATE_NOOP("cli", "Write it to a file.")}},
         .run = binder},
    };
}

} // namespace aviso::cli
