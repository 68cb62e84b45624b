#pragma once

#include "core/pages/assembly.h"
#include "core/pages/paper.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace aviso::pages {

/// Labels that come batch by batch and leave as one document: only one batch is in memory at a time. Any thread, one at
/// a time.
class Pile
{
public:
    /// `firstPosition` from 1 to 4 counts on sheets of four; `out` is open for writing and outlives the pile.
    Pile(SheetLayout layout, int firstPosition, QIODevice& out)
        : m_layout(layout), m_nextPosition(firstPosition), m_assembly(out)
    {}

    /// As `layOut`, but that `pdf` stays empty: the pages are on their way out. A sheet of four that is not full waits
    /// for the next batch. Errors: those of `layOut`; Storage "cannot-write".
    Result<LabelsOnPaper> add(const QList<StoredLabel>& labels, const Rendering& rendering, const LongCall& call = {});

    bool isEmpty() const { return m_isEmpty; }

    /// Completes the document, which has all that was printed in the order in which it came, and gives the number of
    /// its pages. Nothing may be added after it. Errors: Storage "cannot-write"; what `mergePages` gives as reason.
    Result<int> finish();

private:
    Result<void> fillSheets(const QByteArray& pages);

    SheetLayout m_layout;
    int m_nextPosition;        // of the first page that waits
    QByteArray m_waiting = {}; // the pages of a sheet that is not full
    Assembly m_assembly;
    bool m_isEmpty = true;
};

} // namespace aviso::pages
