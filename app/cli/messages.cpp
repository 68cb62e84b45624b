#include "app/cli/rehearsing.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"

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
    if (const auto written = writePaper(rehearsed->paper, *path); !written)
        return refusal(written.error());
    answer.json.insert(u"file"_s, *path);
    answer.lines = {*path};
    return answer;
}

} // namespace

QList<Command> messageCommands()
{
    return {
        {.group = "messages"_L1,
         .verb = "rehearse"_L1,
         .operands = "REF",
         .help = QT_TRANSLATE_NOOP("cli", "Shows every message that will go out for a shipment, in order. The carrier's own "
                                          "wording is approximate."),
         .count = {1, 1},
         .options = {{"out"_L1, "FILE.(pdf|html|txt)", QT_TRANSLATE_NOOP("cli", "Write it to a file.")}},
         .run = rehearse},
    };
}

} // namespace aviso::cli
