#include "core/pages/paper.h"

#include "core/pages/merge.h"
#include "core/pages/parallel.h"
#include "core/pages/render.h"
#include "core/pages/zpl.h"
#include "core/pages/zplpicture.h"
#include "core/text/sentences.h"

#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNoParcel(const StoredLabel& stored)
{
    return stored.label.isSpecimen || stored.origin == StoredLabel::Origin::Practice;
}

Result<QByteArray> asPdf(const StoredLabel& stored)
{
    switch (labelFormat(stored.label.format)) {
    case LabelFormat::Pdf:
        return stored.label.bytes;
    case LabelFormat::Png:
    case LabelFormat::Jpg:
    case LabelFormat::Gif:
        return wrapImage(stored.label.bytes, stored.dpi);
    case LabelFormat::Zpl2:
        return zplToPdf(stored.label.bytes, stored.dpi);
    case LabelFormat::Other:
        break;
    }
    return failure(Error::Kind::Invalid, u"format-not-mergeable"_s);
}

Result<ReadyLabel> readyLabel(const StoredLabel& stored, const Rendering& rendering)
{
    if (bareNumber(stored.label.number).isEmpty())
        return failure(Error::Kind::Invalid, u"number-empty"_s);
    auto pdf = onPaper(stored, rendering);
    if (!pdf)
        return std::unexpected(pdf.error());
    LabelClaim claim = claimOf(stored);
    claim.document = *pdf;
    claim.format = LabelFormat::Pdf;
    const auto marked = checkLabel(claim, rendering);
    if (marked && marked->outcome == LabelCheck::Outcome::Checked)
        return ReadyLabel{.pdf = std::move(*pdf)};
    // Not readable on paper: whether the label or our mark is to blame, the label itself tells.
    const auto plain = checkLabel(claimOf(stored), rendering);
    if (!plain)
        return std::unexpected(plain.error());
    switch (plain->outcome) {
    case LabelCheck::Outcome::NotCheckable:
        return ReadyLabel{.pdf = std::move(*pdf), .unread = plain->reason};
    case LabelCheck::Outcome::Mismatch:
        return failure(Error{.kind = Error::Kind::Refused,
                             .code = u"print-check-failed"_s,
                             .args = {stored.label.number},
                             .detail = plain->reason});
    case LabelCheck::Outcome::Checked:
        break;
    }
    return failure(Error{.kind = Error::Kind::Refused,
                         .code = u"mark-hides-code"_s,
                         .args = {stored.label.number},
                         .detail = marked ? marked->reason : marked.error().code});
}

template <class Make>
QList<Result<ReadyLabel>> eachMadeReady(const QList<StoredLabel>& labels, const LongCall& call, Make make)
{
    QList<Result<ReadyLabel>> ready(labels.size(), failure(Error::Kind::Cancelled, u"cancelled"_s));
    auto* const places = ready.data();
    eachInParallel(labels.size(), call, [&](Share& share) {
        while (const auto i = share.next())
            places[*i] = make(labels[*i]);
    });
    return ready;
}

/// Those that may go on paper; the others are noted in `paper`.
QList<PageSource> sourcesOf(QList<Result<ReadyLabel>> labels, LabelsOnPaper& paper)
{
    QList<PageSource> sources;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto& label = labels[i];
        if (!label) {
            paper.leftOut.append({i, label.error()});
            continue;
        }
        if (!label->unread.isEmpty())
            paper.unchecked.append({i, label->unread});
        paper.printed.append(i);
        sources.append({.bytes = std::move(label->pdf)});
    }
    return sources;
}

} // namespace

LabelClaim claimOf(const StoredLabel& stored)
{
    return {.document = stored.label.bytes,
            .format = labelFormat(stored.label.format),
            .identNumber = stored.label.number,
            .page = stored.label.page,
            .dpi = stored.dpi};
}

Result<QByteArray> onPaper(const StoredLabel& stored, const Rendering& rendering)
{
    Result<QByteArray> pdf = asPdf(stored);
    if (pdf && isNoParcel(stored))
        pdf = markSpecimen(*pdf);
    const bool isDrawn = labelFormat(stored.label.format) == LabelFormat::Zpl2;
    const QStringList words{isDrawn ? text::drawnMark() : QString(), stored.copyWords};
    const QString mark = words.join(u"  "_s).trimmed();
    if (!pdf || mark.isEmpty())
        return pdf;
    if (!rendering.strangers)
        return failure(Error::Kind::Refused, u"no-isolation"_s);
    return markCopy(*pdf, mark, rendering.strangers);
}

Result<QByteArray> asCommands(const StoredLabel& stored)
{
    const QString mark = (isNoParcel(stored) ? u"SPECIMEN "_s : QString()) + stored.copyWords;
    auto commands = zplForPrinter(stored.label.bytes, mark.trimmed());
    if (!commands)
        commands.error().args = {stored.label.number};
    return commands;
}

QList<Result<ReadyLabel>> makeReady(const QList<StoredLabel>& labels, const Rendering& rendering, const LongCall& call)
{
    return eachMadeReady(labels, call, [&](const StoredLabel& stored) { return readyLabel(stored, rendering); });
}

QList<Result<ReadyLabel>> makeCommandsReady(const QList<StoredLabel>& labels, const ThermalHead& head,
                                            const LongCall& call)
{
    return eachMadeReady(labels, call, [&](const StoredLabel& stored) { return readyCommands(stored, head); });
}

Result<ReadyLabel> readyCommands(const StoredLabel& stored, const ThermalHead& head)
{
    const auto commands = asCommands(stored);
    if (!commands)
        return std::unexpected(commands.error());
    auto sent = forHead(*commands, stored.dpi, head);
    if (!sent)
        return std::unexpected(sent.error());
    LabelClaim claim = claimOf(stored);
    claim.document = *sent; // as it will be on paper
    claim.dpi = head.dpi > 0 ? headDpi(head.dpi) : stored.dpi;
    const auto check = checkLabel(claim, {});
    if (!check)
        return std::unexpected(check.error());
    if (check->outcome == LabelCheck::Outcome::Mismatch)
        return failure(Error{.kind = Error::Kind::Refused,
                             .code = u"print-check-failed"_s,
                             .args = {stored.label.number},
                             .detail = check->reason});
    return ReadyLabel{.pdf = std::move(*sent),
                      .form = ReadyLabel::Form::Commands,
                      .unread = check->outcome == LabelCheck::Outcome::NotCheckable ? check->reason : QString()};
}

Result<LabelsOnPaper> layOut(const QList<StoredLabel>& labels, SheetLayout layout, int firstPosition,
                             const Rendering& rendering, const LongCall& call)
{
    auto ready = makeReady(labels, rendering, call);
    if (call.isCancelled())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    LabelsOnPaper paper;
    QList<PageSource> sources = sourcesOf(std::move(ready), paper);
    while (!sources.isEmpty()) {
        auto merged = mergePages(sources, layout, firstPosition, {.stop = call.stop});
        if (merged) {
            paper.pdf = std::move(*merged);
            const auto document = PdfDocument::open(paper.pdf);
            if (!document)
                return std::unexpected(document.error());
            paper.pages = document->pageCount();
            return paper;
        }
        const PartRefusal& refusal = merged.error();
        if (!refusal.part)
            return std::unexpected(refusal.why);
        const qsizetype index = paper.printed.takeAt(*refusal.part);
        paper.unchecked.removeIf([&](const Unchecked& unchecked) { return unchecked.index == index; });
        paper.leftOut.append({index, refusal.why});
        sources.removeAt(*refusal.part);
    }
    return paper;
}

} // namespace aviso::pages
