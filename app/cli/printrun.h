#pragma once

#include "app/cli/labelset.h"
#include "core/model/documents.h"
#include "core/pages/pile.h"

#include <QTemporaryFile>

#include <memory>

namespace aviso::cli {

/// Labels on their way to a printer, batch by batch: pages and printer commands wait apart, because they take different
/// ways into a queue, and each leaves as one job.
class PrintRun
{
public:
    /// Error: Storage "folder-not-writable".
    static Result<PrintRun> begin(app::Workplace& here, pages::SheetLayout layout, int firstPosition, const QString& reason);

    /// Reads the codes of a batch again and keeps what may be printed: no label that needs a reason when there is none.
    Result<void> take(const LabelSet& all, const LongCall& call);

    bool isEmpty() const { return m_isEmpty; }
    Tally& tally() { return m_pages.tally; }

    /// Sends what was kept; a label counts as printed once the queue has taken its job.
    Answer finish(const QString& printer);

private:
    struct Way
    {
        Tally tally = {};
        QList<model::Print> prints = {};
    };

    PrintRun(app::Workplace& here, std::unique_ptr<QTemporaryFile> document, std::unique_ptr<QTemporaryFile> commands);
    LabelSet explained(const LabelSet& set) const;
    Result<void> takePages(const LabelSet& set, const LongCall& call);
    Result<void> takeCommands(const LabelSet& set, const LongCall& call);
    Result<void> sendPages(const QString& printer);
    Result<void> send(const QString& printer, Way& way, QTemporaryFile& document);

    app::Workplace& m_here;
    QString m_reason = {}; // for printing labels once more
    std::unique_ptr<QTemporaryFile> m_document;
    std::unique_ptr<QTemporaryFile> m_commandFile;
    std::unique_ptr<pages::Pile> m_pile; // writes into the document
    Way m_pages;
    Way m_commands;
    bool m_isEmpty = true;
};

} // namespace aviso::cli
