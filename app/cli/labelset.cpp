#include "app/cli/labelset.h"

#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/base/privatefile.h"
#include "core/model/shipments.h"
#include "core/pages/isolated.h"
#include "core/shipping/packing.h"
#include "core/text/sentences.h"

#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;
using pages::LabelCheck;
using pages::LabelsOnPaper;
using pages::StoredLabel;
using storage::Connection;

namespace {

struct Found
{
    QString reference = {};
    QList<StoredLabel> labels = {};
    std::optional<shipping::Unpacked> unpacked = {};
};

Result<Found> labelsOfOne(Connection& connection, ShipmentId id, pages::Copies copies)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    auto labels = pages::storedLabels(connection, id, copies);
    if (!labels)
        return std::unexpected(labels.error());
    Found found{.reference = shipment->reference, .labels = std::move(*labels)};
    const auto unpacked = shipping::unpacked(connection, id);
    if (!unpacked)
        return std::unexpected(unpacked.error());
    const auto isNew = [](const StoredLabel& stored) { return stored.label.printCount == 0; };
    if (*unpacked && std::ranges::any_of(found.labels, isNew))
        found.unpacked = *unpacked;
    if (found.unpacked && found.unpacked->isRefused())
        found.labels.removeIf(isNew);
    return found;
}

} // namespace

QString LabelSet::nameOf(const StoredLabel& stored) const
{
    const QString reference = references.value(stored.label.shipment);
    return reference.isEmpty() ? QString::number(number(stored.label.shipment)) : reference;
}

Result<LabelSet> loadLabels(app::Workplace& here, const QList<ShipmentId>& ids, pages::Copies copies)
{
    LabelSet set;
    for (const ShipmentId id : ids) {
        const auto found = here.store().read([&](Connection& c) { return labelsOfOne(c, id, copies); });
        if (!found)
            return std::unexpected(found.error());
        set.references.insert(id, found->reference);
        set.labels += found->labels;
        if (found->unpacked && found->unpacked->isRefused())
            set.failed.append(failedItem(number(id), found->reference, found->unpacked->why));
        if (found->unpacked)
            set.remarks << text::sentence(found->unpacked->why);
        if (found->unpacked && found->unpacked->isRefused())
            continue;
        if (!found->labels.isEmpty())
            continue;
        const Error error{.kind = Error::Kind::Conflict, .code = u"not-booked"_s};
        set.failed.append(failedItem(number(id), found->reference, error));
        set.remarks << failedLine(found->reference, error);
    }
    return set;
}

Result<LabelsOnPaper> putOn(pages::Pile& pile, const LabelSet& set, const LongCall& call)
{
    pages::IsolatedRenderer renderer;
    return pile.add(set.labels, {.strangers = renderer.function()}, call);
}

LabelsOnPaper commandsOf(const LabelSet& set, const pages::ThermalHead& head, const LongCall& call)
{
    LabelsOnPaper paper;
    const auto ready = pages::makeCommandsReady(set.labels, head, call);
    for (qsizetype i = 0; i < ready.size(); ++i) {
        if (pages::labelFormat(set.labels[i].label.format) != pages::LabelFormat::Zpl2) {
            paper.leftOut.append(
                {i, {.kind = Error::Kind::Invalid, .code = u"zpl-needed"_s, .args = {set.labels[i].label.number}}});
        } else if (!ready[i]) {
            paper.leftOut.append({i, ready[i].error()});
        } else {
            paper.pdf += ready[i]->pdf;
            paper.printed.append(i);
            if (!ready[i]->unread.isEmpty())
                paper.unchecked.append({i, ready[i]->unread});
        }
    }
    paper.pages = static_cast<int>(paper.printed.size());
    return paper;
}

void Tally::add(const LabelSet& set, const LabelsOnPaper& paper)
{
    addFailed(set.failed, set.remarks);
    for (const pages::LeftOut& left : paper.leftOut) {
        const StoredLabel& stored = set.labels[left.index];
        addFailed({failedItem(number(stored.label.shipment), set.nameOf(stored), left.why)},
                  {failedLine(set.nameOf(stored), left.why)});
    }
    for (const pages::Unchecked& each : paper.unchecked) {
        const StoredLabel& stored = set.labels[each.index];
        const QString why = text::sentence(Error{.kind = Error::Kind::Invalid, .code = each.reason});
        m_unchecked.append(QJsonObject{{u"id"_s, number(stored.label.shipment)},
                                       {u"reference"_s, set.nameOf(stored)},
                                       {u"number"_s, stored.label.number},
                                       {u"code"_s, each.reason},
                                       {u"message"_s, why}});
        m_remarks << u"%1: %2"_s.arg(set.nameOf(stored), why);
    }
    m_printed +=
        std::ranges::count_if(paper.printed, [&set](qsizetype index) { return set.labels[index].label.page == 1; });
}

void Tally::addFailed(const QJsonArray& failed, const QStringList& remarks)
{
    for (const QJsonValue item : failed)
        m_failed.append(item);
    m_remarks += remarks;
}

Answer Tally::answer() const
{
    const auto checked = m_printed - m_unchecked.size();
    return {.exit = m_failed.isEmpty() ? Exit::Done : Exit::SomeFailed,
            .json = {{u"labels"_s, m_printed},
                     {u"checked"_s, checked},
                     {u"unchecked"_s, m_unchecked},
                     {u"failed"_s, m_failed}},
            .lines = {Words::tr("%1 labels, %2 of them read again and right.").arg(m_printed).arg(checked)},
            .remarks = m_remarks};
}

Answer Tally::refused(const Error& why) const
{
    Answer answer = refusal(why);
    answer.json.insert(u"failed"_s, m_failed);
    answer.remarks = m_remarks + answer.remarks;
    return answer;
}

Result<void> eachBatch(app::Workplace& here, const QList<ShipmentId>& ids, pages::Copies copies, const LongCall& call,
                       const std::function<Result<void>(const LabelSet& batch, const LongCall& call)>& take)
{
    constexpr qsizetype atOnce = 200;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        const QList<ShipmentId> batch = ids.mid(first, atOnce);
        const auto set = loadLabels(here, batch, copies);
        if (!set)
            return std::unexpected(set.error());
        const LongCall part{.stop = call.stop, .progress = [&](qint64 done, qint64 total) {
                                call.report(first + (total > 0 ? batch.size() * done / total : 0), ids.size());
                            }};
        if (auto taken = take(*set, part); !taken)
            return taken;
    }
    return {};
}

namespace {

Error notWritten(const QSaveFile& file)
{
    return {.kind = Error::Kind::Storage,
            .code = u"cannot-write"_s,
            .args = {file.fileName()},
            .detail = troubleWith(file)};
}

using Batches = std::function<Result<void>(const std::function<Result<void>(const LabelSet&, const LongCall&)>& take)>;

Result<ExportedLabels> writePages(const Batches& batches, const Sheet& sheet, QSaveFile& file)
{
    pages::Pile pile(sheet.layout, sheet.firstPosition, file);
    ExportedLabels exported;
    const auto done = batches([&](const LabelSet& set, const LongCall& part) -> Result<void> {
        const auto paper = putOn(pile, set, part);
        if (!paper)
            return std::unexpected(paper.error());
        exported.tally.add(set, *paper);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    if (pile.isEmpty())
        return exported;
    const auto pages = pile.finish();
    if (!pages)
        return std::unexpected(pages.error());
    exported.pages = *pages;
    return exported;
}

// As the carriers made them: for which head nobody says here.
Result<ExportedLabels> writeCommands(const Batches& batches, QSaveFile& file)
{
    const pages::ThermalHead any{.letters = pages::ThermalHead::Letters::AsTheyStand};
    ExportedLabels exported;
    const auto done = batches([&](const LabelSet& set, const LongCall& part) -> Result<void> {
        const LabelsOnPaper paper = commandsOf(set, any, part);
        if (part.isCancelled())
            return failure(Error::Kind::Cancelled, u"cancelled"_s);
        if (file.write(paper.pdf) != paper.pdf.size())
            return failure(notWritten(file));
        exported.tally.add(set, paper);
        exported.pages += paper.pages;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return exported;
}

} // namespace

bool isForCommands(const QString& path)
{
    return path.endsWith(".zpl"_L1, Qt::CaseInsensitive);
}

Result<ExportedLabels> writeLabels(app::Workplace& here, const QList<ShipmentId>& ids, const Sheet& sheet,
                                   const QString& path, const LongCall& call)
{
    QSaveFile file(path); // whole, or as it was
    if (const auto opened = openPrivately(file); !opened)
        return std::unexpected(opened.error());
    const Batches batches = [&](const auto& take) { return eachBatch(here, ids, pages::Copies::Unmarked, call, take); };
    auto exported = isForCommands(path) ? writeCommands(batches, file) : writePages(batches, sheet, file);
    if (exported && exported->pages > 0 && !file.commit())
        return failure(notWritten(file));
    return exported;
}

} // namespace aviso::cli
