#include "core/shipping/closeout.h"

#include "app/cli/call.h"
#include "app/cli/command.h"
#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/pages/manifestpage.h"
#include "core/pages/paperfile.h"
#include "core/shipping/handover.h"
#include "core/text/phrases.h"
#include "core/text/sentences.h"

#include <QFileInfo>
#include <QLocale>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using shipping::ClosedOut;
using shipping::Outgoings;

namespace {

QJsonArray toJson(const QList<model::ManifestLine>& lines)
{
    QJsonArray array;
    for (const model::ManifestLine& line : lines)
        array.append(QJsonObject{{u"id"_s, number(line.shipment)},
                                 {u"number"_s, line.number},
                                 {u"reference"_s, line.reference},
                                 {u"weight"_s, line.weightGrams}});
    return array;
}

/// "list.pdf", and of several accounts "list-2.pdf", …
QString fileFor(const QString& wanted, int position)
{
    if (position == 1)
        return wanted;
    const QFileInfo info(wanted);
    return info.path() + u'/' + info.completeBaseName() + u"-%1."_s.arg(position) + info.suffix();
}

/// Writes the list of one account down, where a file is wanted, and notes it as handed over where that was said.
Result<QString> finish(Call& call, app::Workplace& here, const ClosedOut& closed, int position)
{
    if (call.arguments().has("handed-over"_L1)) {
        QList<ShipmentId> shipments;
        for (const model::ManifestLine& line : closed.manifest.lines)
            if (!shipments.contains(line.shipment))
                shipments.append(line.shipment);
        if (const auto noted = shipping::handOver(here.desk(), shipments); !noted)
            return std::unexpected(noted.error());
    }
    const QString wanted = call.arguments().value("out"_L1);
    if (wanted.isEmpty())
        return QString();
    const QString file = fileFor(wanted, position);
    const auto entry = here.desk().catalogue.constFind(closed.account.carrier);
    const QString carrier =
        entry == here.desk().catalogue.constEnd() ? closed.account.carrier : entry->name.in(text::spokenLanguage());
    const auto saved = pages::savePaper(pages::manifestPaper(closed, carrier, QLocale(text::spokenLanguage())), file);
    return saved ? Result<QString>(file) : std::unexpected(saved.error());
}

/// What is said of one account, whatever became of its list.
struct Told
{
    QJsonObject json = {};
    QStringList lines = {};
    QStringList remarks = {};
    Exit exit = Exit::Done;
};

void tellOfOthers(const Outgoings& outgoings, Told& told)
{
    told.json.insert(u"unprinted"_s, toJson(outgoings.unprinted));
    told.json.insert(u"unscanned"_s, toJson(outgoings.unscanned));
    for (const model::ManifestLine& line : outgoings.unprinted)
        told.remarks << Words::tr("%1: its label was never printed, so it is on no list.").arg(line.number);
    for (const model::ManifestLine& line : outgoings.unscanned)
        told.remarks << Words::tr("%1: was on an earlier list, and the carrier tells nothing of it.").arg(line.number);
}

Told closeAccount(Call& call, app::Workplace& here, const Outgoings& outgoings, int position)
{
    Told told{.json = {{u"account"_s, outgoings.account.name}, {u"carrier"_s, outgoings.account.carrier}}};
    tellOfOthers(outgoings, told);
    const auto closed = shipping::closeOut(here.desk(), outgoings.account.id, call.stop());
    if (!closed) {
        if (closed.error().code == "nothing-to-close"_L1)
            return told;
        told.json.insert(u"error"_s, cli::toJson(closed.error()));
        told.remarks << failedLine(outgoings.account.name, closed.error());
        told.exit = closed.error().kind == Error::Kind::OutcomeUnknown ? Exit::Unknown : Exit::SomeFailed;
        return told;
    }
    QJsonArray refused;
    for (auto one = closed->refused.begin(); one != closed->refused.end(); ++one) {
        refused.append(QJsonObject{{u"number"_s, one.key()}, {u"error"_s, cli::toJson(*one)}});
        told.remarks << failedLine(one.key(), *one);
        told.exit = Exit::SomeFailed;
    }
    const auto file = finish(call, here, *closed, position);
    if (!file) {
        told.json.insert(u"error"_s, cli::toJson(file.error()));
        told.remarks << failedLine(outgoings.account.name, file.error());
        told.exit = Exit::SomeFailed;
    }
    told.json.insert(u"list"_s, number(closed->manifest.id));
    told.json.insert(u"number"_s, closed->manifest.number);
    told.json.insert(u"parcels"_s, toJson(closed->manifest.lines));
    told.json.insert(u"refused"_s, refused);
    told.json.insert(u"file"_s, file ? *file : QString());
    told.lines << u"%1\t%2\t%3\t%4"_s.arg(outgoings.account.name, closed->manifest.number)
                      .arg(closed->manifest.lines.size())
                      .arg(file ? *file : QString());
    return told;
}

Answer closeOut(Call& call)
{
    const auto workplace = call.open();
    if (!workplace)
        return refusal(workplace.error());
    const auto all = shipping::outgoings((*workplace)->desk(), call.arguments().value("carrier"_L1));
    if (!all)
        return refusal(all.error());
    if (all->isEmpty())
        return refusal({.kind = Error::Kind::NotFound, .code = u"nothing-to-close"_s});
    Answer answer;
    QJsonArray lists;
    int position = 0;
    for (const Outgoings& outgoings : *all) {
        const Told told = closeAccount(call, **workplace, outgoings, ++position);
        lists.append(told.json);
        answer.lines += told.lines;
        answer.remarks += told.remarks;
        answer.exit = worse(answer.exit, told.exit);
    }
    answer.json = {{u"lists"_s, lists}};
    return answer;
}

} // namespace

QList<Command> closeOutCommands()
{
    return {
        {.group = "close-out"_L1,
         .help = QT_TRANSLATE_NOOP("cli", "Closes the day's list of what is handed over, and the carrier's register "
                                          "where it keeps one."),
         .options = {{"carrier"_L1, "C", QT_TRANSLATE_NOOP("cli", "Only this carrier's accounts.")},
                     {"out"_L1, "FILE.pdf", QT_TRANSLATE_NOOP("cli", "Writes the list to sign: .pdf, .html or .txt.")},
                     {"handed-over"_L1, nullptr,
                      QT_TRANSLATE_NOOP("cli", "Notes that the carrier took what is on it.")}},
         .run = closeOut},
    };
}

} // namespace aviso::cli
