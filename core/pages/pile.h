#pragma once

#include "core/pages/paper.h"

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace aviso::pages {

/// Labels that come batch by batch and leave as one document. Only one batch is in memory at a time; what is ready waits in
/// a folder of its own, for this user alone, which is gone with the pile. Any thread, one at a time.
class Pile
{
public:
    /// The waiting pages lie in a new folder inside `folder`. Error: Storage "folder-not-writable".
    static Result<Pile> begin(SheetLayout layout, const QString& folder);

    /// As `layOut`, but that `pdf` stays empty: the pages wait. Errors: Cancelled; Storage "cannot-write".
    Result<LabelsOnPaper> add(const QList<StoredLabel>& labels, const Rendering& rendering, const LongCall& call = {});

    bool isEmpty() const { return m_files.isEmpty(); }

    /// One document of all that may be printed, in the order in which it came; sheets of four are filled over the bounds
    /// of the batches. Gives the number of pages. Errors of `joinFiles`.
    Result<int> writeTo(QIODevice& out, int firstPosition) const;

private:
    Pile(SheetLayout layout, std::unique_ptr<QTemporaryDir> folder) : m_layout(layout), m_folder(std::move(folder)) {}

    SheetLayout m_layout;
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_files = {};
};

} // namespace aviso::pages
