#include "core/printing/spooling.h"

#include "core/pages/merge.h"
#include "core/pages/render.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;
using storage::Topic;

namespace {

constexpr auto touched = Topic::Documents | Topic::Shipments;

/// A label that fits its layout.
struct Fitted
{
    Part part = {};
    int pages = 1;
};

/// The labels of one group that come out one after the other.
struct Group
{
    QString name = {};
    int labels = 0;
};

bool isOnFields(const Batch& batch)
{
    return batch.kind == PrintJob::Kind::Pdf &&
           (batch.printer.layout == Layout::A6 || batch.printer.layout == Layout::A4Four);
}

Result<Fitted> fit(const Part& part)
{
    auto page = pages::mergePages({{.bytes = part.bytes}}, pages::SheetLayout::A6);
    if (!page)
        return std::unexpected(page.error().why);
    const auto document = pages::PdfDocument::open(*page);
    if (!document)
        return std::unexpected(document.error());
    Fitted fitted{.part = part, .pages = document->pageCount()};
    fitted.part.bytes = std::move(*page);
    return fitted;
}

QList<Fitted> fitAll(const Batch& batch, HandedOver& done)
{
    QList<Fitted> fitted;
    for (qsizetype i = 0; i < batch.parts.size(); ++i) {
        if (!isOnFields(batch)) {
            fitted.append({.part = batch.parts[i]});
            continue;
        }
        if (auto one = fit(batch.parts[i]))
            fitted.append(std::move(*one));
        else
            done.leftOut.append({i, one.error()});
    }
    return fitted;
}

QList<Group> groupsOf(const Batch& batch, const QList<Fitted>& labels)
{
    QList<Group> groups;
    if (!batch.separator)
        return groups;
    for (const Fitted& label : labels) {
        if (groups.isEmpty() || groups.last().name != label.part.group)
            groups.append({.name = label.part.group});
        ++groups.last().labels;
    }
    return groups.size() > 1 ? groups : QList<Group>();
}

void drop(QList<Fitted>& labels, const QList<model::Print>& late)
{
    labels.removeIf([&late](const Fitted& label) {
        return std::ranges::find(late, label.part.print.label, &model::Print::label) != late.end();
    });
}

/// What is written down before anything leaves.
struct Begun
{
    model::PrintJob job = {};
    QList<model::Print> late = {};
    int firstField = 1;
};

Result<void> takeFields(Connection& connection, const Batch& batch, const QList<Fitted>& labels, Begun& begun)
{
    const auto before = nextField(connection, batch.printer);
    if (!before)
        return std::unexpected(before.error());
    auto fields = static_cast<int>(groupsOf(batch, labels).size());
    for (const Fitted& label : labels)
        fields += label.pages;
    const int after = (*before - 1 + fields) % pages::positionsOnA4 + 1;
    begun.firstField = *before;
    if (auto kept = keepNextField(connection, batch.printer, after); !kept)
        return kept;
    return model::noteSheet(connection, begun.job.id, sheetKey(batch.printer), *before, after);
}

Result<Begun> begin(const PrintRoom& room, const Batch& batch, const QList<Fitted>& labels)
{
    Begun begun{.job = {.queue = batch.printer.queue,
                        .title = newJobTitle(),
                        .isRaw = batch.kind == PrintJob::Kind::Raw,
                        .owner = room.presence.owner(),
                        .at = room.clock.now()}};
    for (const Fitted& label : labels)
        begun.job.labels.append(label.part.print);
    return room.store.write(Topic::Documents | Topic::Settings, [&](Connection& connection) -> Result<Begun> {
        const auto opened = model::openPrintJob(connection, begun.job);
        if (!opened)
            return std::unexpected(opened.error());
        begun.job.id = opened->job;
        begun.late = opened->late;
        QList<Fitted> kept = labels;
        drop(kept, begun.late);
        if (batch.printer.layout == Layout::A4Four && isOnFields(batch) && !kept.isEmpty())
            if (auto taken = takeFields(connection, batch, kept, begun); !taken)
                return std::unexpected(taken.error());
        return begun;
    });
}

Result<QByteArray> composedCommands(const Batch& batch, const QList<Fitted>& labels)
{
    QList<Group> groups = groupsOf(batch, labels);
    QByteArray all;
    int left = 0; // of the group
    for (const Fitted& label : labels) {
        if (left-- == 0 && !groups.isEmpty()) {
            const Group group = groups.takeFirst();
            all += pages::separatorCommands(batch.separator(group.name, group.labels));
            left = group.labels - 1;
        }
        all += label.part.bytes;
    }
    return all;
}

Result<QByteArray> composedPages(const Batch& batch, const QList<Fitted>& labels, int firstField)
{
    QList<Group> groups = groupsOf(batch, labels);
    QList<pages::PageSource> sources;
    int left = 0; // of the group
    for (const Fitted& label : labels) {
        if (left-- == 0 && !groups.isEmpty()) {
            const Group group = groups.takeFirst();
            auto page = pages::separatorPage(batch.separator(group.name, group.labels));
            if (!page)
                return page;
            sources.append({.bytes = std::move(*page)});
            left = group.labels - 1;
        }
        sources.append({.bytes = label.part.bytes});
    }
    const bool isFour = batch.printer.layout == Layout::A4Four;
    auto merged = pages::mergePages(sources, isFour ? pages::SheetLayout::A4Four : pages::SheetLayout::Native,
                                    isFour ? firstField : 1);
    if (!merged)
        return std::unexpected(merged.error().why);
    return std::move(*merged);
}

PrintJob::Media mediaFor(const Batch& batch)
{
    if (!isOnFields(batch))
        return PrintJob::Media::Default;
    return batch.printer.layout == Layout::A4Four ? PrintJob::Media::A4 : PrintJob::Media::A6;
}

Result<int> send(const PrintRoom& room, const Batch& batch, const QList<Fitted>& labels, const Begun& begun)
{
    auto bytes = begun.job.isRaw ? composedCommands(batch, labels) : composedPages(batch, labels, begun.firstField);
    if (!bytes)
        return std::unexpected(bytes.error());
    return room.spooler.print({.printer = batch.printer.queue,
                               .title = begun.job.title,
                               .bytes = std::move(*bytes),
                               .kind = batch.kind,
                               .tray = batch.printer.tray,
                               .media = mediaFor(batch)});
}

/// Writes down what the queue said; gives what the clerk must hear.
std::optional<Error> settle(const PrintRoom& room, const Begun& begun, const Result<int>& number)
{
    const bool isUnknown = !number && number.error().kind == Error::Kind::OutcomeUnknown;
    const auto written = room.store.write(touched, [&](Connection& connection) -> Result<void> {
        if (number)
            return model::noteTaken(connection, begun.job.id, *number);
        const auto ended = isUnknown ? model::settleDoubted(connection, begun.job.id, room.clock.now())
                                     : model::settleUnprinted(connection, begun.job.id);
        return ended ? Result<void>() : std::unexpected(ended.error());
    });
    if (!written)
        return model::printsUnwritten(number || isUnknown ? begun.job.labels : QList<model::Print>(), written.error());
    return number ? std::nullopt : std::optional(number.error());
}

} // namespace

HandedOver handOver(const PrintRoom& room, const Batch& batch)
{
    HandedOver done;
    QList<Fitted> labels = fitAll(batch, done);
    if (labels.isEmpty())
        return done;
    const auto begun = begin(room, batch, labels);
    if (!begun) {
        done.trouble = begun.error();
        return done;
    }
    done.late = begun->late;
    drop(labels, done.late);
    if (labels.isEmpty())
        return done;
    const auto number = send(room, batch, labels, *begun);
    done.trouble = settle(room, *begun, number);
    if (number || number.error().kind == Error::Kind::OutcomeUnknown)
        for (const Fitted& label : labels)
            done.taken.append(label.part.print);
    return done;
}

QString newJobTitle()
{
    return u"Aviso "_s + QUuid::createUuid().toString(QUuid::Id128).first(12);
}

} // namespace aviso::printing
