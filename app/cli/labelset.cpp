#include "app/cli/labelset.h"

#include "app/cli/selection.h"
#include "app/cli/words.h"
#include "core/model/shipments.h"
#include "core/pages/isolated.h"
#include "core/text/sentences.h"

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
};

Result<Found> labelsOfOne(Connection& connection, ShipmentId id, pages::Copies copies)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    auto labels = pages::storedLabels(connection, id, copies);
    if (!labels)
        return std::unexpected(labels.error());
    return Found{.reference = shipment->reference, .labels = std::move(*labels)};
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
        if (!found->labels.isEmpty())
            continue;
        const Error error{.kind = Error::Kind::Conflict, .code = u"not-booked"_s, .field = found->reference};
        set.failed.append(failedItem(number(id), found->reference, error));
        set.remarks << failedLine(found->reference, error);
    }
    return set;
}

Result<LabelsOnPaper> layOut(const LabelSet& set, pages::SheetLayout layout, int firstPosition, const LongCall& call)
{
    pages::IsolatedRenderer renderer;
    return pages::layOut(set.labels, layout, firstPosition, {.strangers = renderer.function()}, call);
}

LabelsOnPaper checkCommands(const LabelSet& set, const LongCall& call)
{
    QList<pages::LabelClaim> claims;
    for (const StoredLabel& stored : set.labels)
        claims.append(pages::claimOf(stored));
    const auto checks = pages::checkLabels(claims, {}, call);
    LabelsOnPaper paper;
    for (qsizetype i = 0; i < checks.size(); ++i) {
        const auto& check = checks[i];
        if (!check) {
            paper.leftOut.append({i, check.error()});
            continue;
        }
        if (check->outcome == LabelCheck::Outcome::Mismatch) {
            paper.leftOut.append({i, {.kind = Error::Kind::Refused, .code = u"print-check-failed"_s,
                                      .field = set.labels[i].label.number, .detail = check->reason}});
            continue;
        }
        paper.printed.append(i);
        if (check->outcome == LabelCheck::Outcome::NotCheckable)
            paper.unchecked.append({i, check->reason});
    }
    return paper;
}

Answer reportOn(const LabelSet& set, const LabelsOnPaper& paper)
{
    Answer answer{.remarks = set.remarks};
    QJsonArray failed = set.failed;
    for (const pages::LeftOut& left : paper.leftOut) {
        const StoredLabel& stored = set.labels[left.index];
        failed.append(failedItem(number(stored.label.shipment), set.nameOf(stored), left.why));
        answer.remarks << failedLine(set.nameOf(stored), left.why);
    }
    QJsonArray unchecked;
    for (const pages::Unchecked& each : paper.unchecked) {
        const StoredLabel& stored = set.labels[each.index];
        const QString why = text::sentence(Error{.kind = Error::Kind::Invalid, .code = each.reason});
        unchecked.append(QJsonObject{{u"id"_s, number(stored.label.shipment)},
                                     {u"reference"_s, set.nameOf(stored)},
                                     {u"number"_s, stored.label.number},
                                     {u"code"_s, each.reason},
                                     {u"message"_s, why}});
        answer.remarks << u"%1: %2"_s.arg(set.nameOf(stored), why);
    }
    const auto checked = paper.printed.size() - paper.unchecked.size();
    answer.exit = failed.isEmpty() ? Exit::Done : Exit::SomeFailed;
    answer.json = {{u"labels"_s, paper.printed.size()},
                   {u"checked"_s, checked},
                   {u"unchecked"_s, unchecked},
                   {u"failed"_s, failed}};
    answer.lines = {Words::tr("%1 labels, %2 of them read again and right.").arg(paper.printed.size()).arg(checked)};
    return answer;
}

} // namespace aviso::cli
