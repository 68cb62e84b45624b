#include "core/pages/paper.h"

#include "core/pages/merge.h"
#include "core/pages/render.h"

#include <QRegularExpression>

#include <optional>

#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPicture(LabelFormat format)
{
    return format == LabelFormat::Png || format == LabelFormat::Jpg || format == LabelFormat::Gif;
}

/// The label as a PDF of its own, with everything on it that must be there.
Result<QByteArray> marked(const StoredLabel& stored, const Rendering& rendering)
{
    const LabelFormat format = labelFormat(stored.label.format);
    if (format != LabelFormat::Pdf && !isPicture(format))
        return failure(Error::Kind::Invalid, u"format-not-mergeable"_s, stored.label.format);
    Result<QByteArray> pdf = isPicture(format) ? wrapImage(stored.label.bytes, stored.dpi)
                                               : Result<QByteArray>(stored.label.bytes);
    if (pdf && (stored.label.isSpecimen || stored.origin == StoredLabel::Origin::Practice))
        pdf = markSpecimen(*pdf);
    if (pdf && !stored.copyWords.isEmpty())
        pdf = markCopy(*pdf, stored.copyWords, rendering.strangers);
    return pdf;
}

/// Which document an error of merging is about: "documents[7]" -> 7.
std::optional<qsizetype> documentOf(const Error& error)
{
    static const QRegularExpression form(u"^documents\\[(\\d+)\\]"_s);
    const auto match = form.match(error.field);
    return match.hasMatch() ? std::optional<qsizetype>(match.captured(1).toLongLong()) : std::nullopt;
}

/// Those that may go on paper; the others are noted in `paper`.
QList<PageSource> sourcesOf(const QList<StoredLabel>& labels, const QList<Result<LabelCheck>>& checks,
                            const Rendering& rendering, LabelsOnPaper& paper)
{
    QList<PageSource> sources;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto& check = checks[i];
        if (!check) {
            paper.leftOut.append({i, check.error()});
            continue;
        }
        if (check->outcome == LabelCheck::Outcome::Mismatch) {
            paper.leftOut.append({i, {.kind = Error::Kind::Refused, .code = u"print-check-failed"_s,
                                      .field = labels[i].label.number, .detail = check->reason}});
            continue;
        }
        auto pdf = marked(labels[i], rendering);
        if (!pdf) {
            paper.leftOut.append({i, pdf.error()});
            continue;
        }
        if (check->outcome == LabelCheck::Outcome::NotCheckable)
            paper.unchecked.append({i, check->reason});
        paper.printed.append(i);
        sources.append({.bytes = std::move(*pdf)});
    }
    return sources;
}

} // namespace

LabelClaim claimOf(const StoredLabel& stored)
{
    return {.document = stored.label.bytes,
            .format = labelFormat(stored.label.format),
            .identNumber = stored.label.number,
            .dpi = stored.dpi};
}

Result<LabelsOnPaper> layOut(const QList<StoredLabel>& labels, SheetLayout layout, int firstPosition,
                             const Rendering& rendering, const LongCall& call)
{
    QList<LabelClaim> claims;
    for (const StoredLabel& stored : labels)
        claims.append(claimOf(stored));
    const auto checks = checkLabels(claims, rendering, call);
    if (call.isCancelled())
        return failure(Error::Kind::Cancelled, u"cancelled"_s);
    LabelsOnPaper paper;
    QList<PageSource> sources = sourcesOf(labels, checks, rendering, paper);
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
        const auto bad = documentOf(merged.error());
        if (!bad || *bad >= sources.size())
            return std::unexpected(merged.error());
        const qsizetype index = paper.printed.takeAt(*bad);
        paper.unchecked.removeIf([&](const Unchecked& unchecked) { return unchecked.index == index; });
        paper.leftOut.append({index, merged.error()});
        sources.removeAt(*bad);
    }
    return paper;
}

} // namespace aviso::pages
