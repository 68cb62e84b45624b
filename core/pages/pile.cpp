#include "core/pages/pile.h"

#include "core/pages/merge.h"
#include "core/pages/render.h"

#include <algorithm>
#include <utility>

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

Result<LabelsOnPaper> Pile::add(const QList<StoredLabel>& labels, const Rendering& rendering, const LongCall& call)
{
    // What fits a field of a sheet fits a page of that size: sheets are made of such pages.
    auto paper = layOut(labels, m_layout == SheetLayout::Native ? m_layout : SheetLayout::A6, 1, rendering, call);
    if (!paper || paper->pdf.isEmpty())
        return paper;
    m_isEmpty = false;
    const auto out = m_layout == SheetLayout::A4Four ? fillSheets(paper->pdf) : m_assembly.append(paper->pdf);
    if (!out)
        return std::unexpected(out.error());
    paper->pdf.clear();
    return paper;
}

Result<void> Pile::fillSheets(const QByteArray& pages)
{
    QList<PageSource> sources{{.bytes = pages}};
    if (!m_waiting.isEmpty())
        sources.prepend({.bytes = m_waiting});
    const auto all = mergePages(sources, SheetLayout::Native);
    if (!all)
        return std::unexpected(all.error().why);
    const auto document = PdfDocument::open(*all);
    if (!document)
        return std::unexpected(document.error());
    const int there = document->pageCount();
    const int begun = (m_nextPosition - 1 + there) % positionsOnA4; // fields taken of the last sheet
    const int waiting = std::min(begun, there);
    const int full = there - waiting;
    if (full > 0) {
        const auto part = takePages(*all, 0, full);
        if (!part)
            return std::unexpected(part.error());
        const auto sheets = mergePages({{.bytes = *part}}, SheetLayout::A4Four, m_nextPosition);
        if (!sheets)
            return std::unexpected(sheets.error().why);
        if (auto out = m_assembly.append(*sheets); !out)
            return out;
        m_nextPosition = 1;
    }
    m_waiting.clear();
    if (waiting == 0)
        return {};
    auto rest = takePages(*all, full, waiting);
    if (!rest)
        return std::unexpected(rest.error());
    m_waiting = std::move(*rest);
    return {};
}

Result<int> Pile::finish()
{
    if (!m_waiting.isEmpty()) {
        const auto sheet = mergePages({{.bytes = m_waiting}}, SheetLayout::A4Four, m_nextPosition);
        if (!sheet)
            return std::unexpected(sheet.error().why);
        if (auto out = m_assembly.append(*sheet); !out)
            return std::unexpected(out.error());
        m_waiting.clear();
    }
    if (auto done = m_assembly.finish(); !done)
        return std::unexpected(done.error());
    return m_assembly.pages();
}

} // namespace aviso::pages
