#include "core/pages/pile.h"

#include "core/base/privatefile.h"
#include "core/pages/merge.h"

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

Result<Pile> Pile::begin(SheetLayout layout, const QString& folder)
{
    auto waiting = std::make_unique<QTemporaryDir>(folder + u"/labels-XXXXXX"_s);
    if (!waiting->isValid())
        return failure(Error::Kind::Storage, u"folder-not-writable"_s, folder, waiting->errorString());
    return Pile(layout, std::move(waiting));
}

Result<LabelsOnPaper> Pile::add(const QList<StoredLabel>& labels, const Rendering& rendering, const LongCall& call)
{
    // What fits a field of a sheet fits a page of that size: the sheet is filled when all are there.
    auto paper = layOut(labels, m_layout == SheetLayout::Native ? m_layout : SheetLayout::A6, 1, rendering, call);
    if (!paper || paper->pdf.isEmpty())
        return paper;
    const QString file = m_folder->filePath(u"%1.pdf"_s.arg(m_files.size()));
    if (auto saved = savePrivately(file, paper->pdf); !saved)
        return std::unexpected(saved.error());
    m_files << file;
    paper->pdf.clear();
    return paper;
}

Result<int> Pile::writeTo(QIODevice& out, int firstPosition) const
{
    return joinFiles(m_files, m_layout, firstPosition, out);
}

} // namespace aviso::pages
