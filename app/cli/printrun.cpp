#include "app/cli/printrun.h"

#include "app/cli/printwait.h"
#include "app/cli/selection.h"
#include "core/base/privatefile.h"
#include "core/model/shipments.h"
#include "core/printing/cups.h"
#include "core/printing/devices.h"

#include <QFileInfo>

#include <utility>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using pages::LabelFormat;
using printing::PrintJob;
using storage::Connection;
using storage::Topic;

namespace {

std::unique_ptr<QTemporaryFile> waitingFile(const QString& folder)
{
    auto file = std::make_unique<QTemporaryFile>(folder + u"/print-XXXXXX"_s); // its owner's alone
    return file->open() ? std::move(file) : nullptr;
}

Error notWritten(const QTemporaryFile& file)
{
    return {.kind = Error::Kind::Storage,
            .code = u"cannot-write"_s,
            .args = {file.fileName()},
            .detail = troubleWith(file)};
}

bool isCommands(const pages::StoredLabel& stored)
{
    return pages::labelFormat(stored.label.format) == LabelFormat::Zpl2;
}

QList<model::Print> printsOf(const LabelSet& set, const QList<qsizetype>& printed, const QString& reason)
{
    QList<model::Print> prints;
    for (const qsizetype index : printed)
        prints.append(model::nextPrint(set.labels[index].label, reason));
    return prints;
}

/// What became of one job, added to the answer of the other.
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
    if (other.json.contains(u"error"_s))
        one.json.insert(u"error"_s, other.json[u"error"_s]);
    if (one.exit == Exit::Unknown || other.exit == Exit::Unknown)
        one.exit = Exit::Unknown;
    else if (one.exit != other.exit)
        one.exit = Exit::SomeFailed; // the one or the other is on paper
    one.lines += other.lines;
    one.remarks += other.remarks;
    return one;
}

} // namespace

PrintRun::PrintRun(app::Workplace& here, std::unique_ptr<QTemporaryFile> pages,
                   std::unique_ptr<QTemporaryFile> commands)
    : m_here(here), m_pages{.kind = PrintJob::Kind::Pdf, .file = std::move(pages)},
      m_commands{.kind = PrintJob::Kind::Raw, .file = std::move(commands)}
{}

Result<PrintRun> PrintRun::begin(app::Workplace& here, const QString& printer, const Sheet& sheet,
                                 const QString& reason)
{
    const auto head =
        here.store().read([&printer](Connection& connection) { return printing::headOf(connection, printer); });
    if (!head)
        return std::unexpected(head.error());
    const QString folder = QFileInfo(here.store().file()).absolutePath();
    auto pages = waitingFile(folder);
    auto commands = waitingFile(folder);
    if (!pages || !commands)
        return failure(Error{.kind = Error::Kind::Storage, .code = u"folder-not-writable"_s, .args = {folder}});
    PrintRun run(here, std::move(pages), std::move(commands));
    run.m_printer = printer;
    run.m_head = *head;
    run.m_reason = reason;
    run.m_pile = std::make_unique<pages::Pile>(sheet.layout, sheet.firstPosition, *run.m_pages.file);
    return run;
}

LabelSet PrintRun::explained(const LabelSet& set) const
{
    LabelSet kept{.references = set.references, .failed = set.failed, .remarks = set.remarks};
    for (const pages::StoredLabel& stored : set.labels) {
        if (!m_reason.isEmpty() || !model::needsReasonToPrint(stored.label)) {
            kept.labels.append(stored);
            continue;
        }
        const Error error{.kind = Error::Kind::Refused, .code = u"reason-missing"_s, .args = {stored.label.number}};
        kept.failed.append(failedItem(number(stored.label.shipment), set.nameOf(stored), error));
        kept.remarks << failedLine(set.nameOf(stored), error);
    }
    return kept;
}

Result<void> PrintRun::take(const LabelSet& all, const LongCall& call)
{
    const LabelSet set = explained(all);
    LabelSet pages{.references = set.references, .failed = set.failed, .remarks = set.remarks};
    LabelSet commands{.references = set.references};
    for (const pages::StoredLabel& stored : set.labels)
        (isCommands(stored) ? commands : pages).labels.append(stored);
    m_isEmpty = m_isEmpty && set.labels.isEmpty();
    if (auto taken = takePages(pages, call); !taken)
        return taken;
    return takeCommands(commands, call);
}

Result<void> PrintRun::takePages(const LabelSet& set, const LongCall& call)
{
    const auto paper = putOn(*m_pile, set, call);
    if (!paper)
        return std::unexpected(paper.error());
    m_pages.tally.add(set, *paper);
    m_pages.prints += printsOf(set, paper->printed, m_reason);
    return {};
}

Result<void> PrintRun::takeCommands(const LabelSet& set, const LongCall& call)
{
    const pages::LabelsOnPaper checked = commandsOf(set, m_head, call);
    if (m_commands.file->write(checked.pdf) != checked.pdf.size())
        return failure(notWritten(*m_commands.file));
    m_commands.tally.add(set, checked);
    m_commands.prints += printsOf(set, checked.printed, m_reason);
    return {};
}

Result<int> PrintRun::send(const Way& way, const QString& title) const
{
    uchar* const bytes = way.file->flush() ? way.file->map(0, way.file->size()) : nullptr;
    if (!bytes)
        return failure(notWritten(*way.file));
    return printing::print({.printer = m_printer,
                            .title = title,
                            .bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), way.file->size()),
                            .kind = way.kind});
}

Result<void> PrintRun::claim(const Way& way)
{
    return m_here.store().write(Topic::Documents, [&](Connection& connection) -> Result<void> {
        const auto late = model::claimPrints(connection, way.prints);
        if (!late)
            return std::unexpected(late.error());
        if (!late->isEmpty()) // the job is made already, with what its labels were to say
            return failure(model::printedMeanwhile(late->first().number));
        return {};
    });
}

Answer PrintRun::released(const Way& way, const Error& why)
{
    const auto written = m_here.store().write(
        Topic::Documents, [&](Connection& connection) { return model::releasePrints(connection, way.prints); });
    Answer answer = way.tally.refused(why);
    if (!written)
        answer.remarks += refusal(model::printsUnwritten({}, written.error())).remarks;
    return answer;
}

Answer PrintRun::noted(const Way& way)
{
    const auto written = m_here.store().write(Topic::Documents | Topic::Shipments, [&](Connection& connection) {
        return model::notePrinted(connection, way.prints, m_here.clock().now());
    });
    if (written)
        return way.tally.answer();
    const Answer why = refusal(model::printsUnwritten(way.prints, written.error()));
    Answer answer = way.tally.answer();
    answer.exit = Exit::SomeFailed;
    answer.json.insert(u"error"_s, why.json[u"error"_s]);
    answer.remarks += why.remarks;
    return answer;
}

Answer PrintRun::doubted(const Way& way, const Error& why)
{
    const auto written = m_here.store().write(Topic::Documents | Topic::Shipments, [&](Connection& connection) {
        return model::notePerhapsPrinted(connection, way.prints, m_here.clock().now());
    });
    Answer answer = way.tally.refused(why);
    if (!written)
        answer.remarks += refusal(model::printsUnwritten(way.prints, written.error())).remarks;
    return answer;
}

Answer PrintRun::followed(const Way& way)
{
    const auto printed = printAndWait(
        m_here, {.queue = m_printer, .isRaw = way.kind == PrintJob::Kind::Raw, .labels = way.prints},
        [&](const QString& title) { return send(way, title); }, *m_patience, m_call);
    return printed ? way.tally.answer() : way.tally.refused(printed.error());
}

Answer PrintRun::leave(const Way& way)
{
    if (way.prints.isEmpty())
        return way.tally.answer();
    if (m_patience)
        return followed(way);
    if (const auto claimed = claim(way); !claimed)
        return way.tally.refused(claimed.error());
    const auto sent = send(way, u"aviso"_s);
    if (sent)
        return noted(way);
    return sent.error().kind == Error::Kind::OutcomeUnknown ? doubted(way, sent.error()) : released(way, sent.error());
}

Answer PrintRun::finish()
{
    if (!m_pile->isEmpty())
        if (const auto made = m_pile->finish(); !made)
            return m_pages.tally.refused(made.error());
    if (m_commands.prints.isEmpty()) {
        m_pages.tally.addFailed(m_commands.tally.failed(), m_commands.tally.remarks());
        return leave(m_pages);
    }
    if (m_pages.prints.isEmpty()) {
        m_commands.tally.addFailed(m_pages.tally.failed(), m_pages.tally.remarks());
        return leave(m_commands);
    }
    Answer pages = leave(m_pages);
    return joined(std::move(pages), leave(m_commands));
}

} // namespace aviso::cli
