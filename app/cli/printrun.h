#pragma once

#include "app/cli/labelset.h"
#include "core/model/documents.h"
#include "core/pages/pile.h"
#include "core/printing/cups.h"

#include <QTemporaryFile>

#include <chrono>
#include <memory>
#include <optional>

namespace aviso::cli {

/// Labels on their way to a printer, batch by batch: pages and printer commands wait apart, because they take different
/// ways into a queue, and each leaves as one job.
class PrintRun
{
public:
    /// Printer commands are matched to the head that the desk knows of the printer. Errors: Storage
    /// "folder-not-writable"; those of the store.
    static Result<PrintRun> begin(app::Workplace& here, const QString& printer, const Sheet& sheet,
                                  const QString& reason);

    /// Reads the codes of a batch again and keeps what may be printed: no label that needs a reason when there is none.
    Result<void> take(const LabelSet& all, const LongCall& call);

    /// finish() follows its jobs for as long, and only counts as printed what the queue has printed by then.
    void waitFor(std::chrono::seconds patience, const LongCall& call)
    {
        m_patience = patience;
        m_call = call;
    }

    bool isEmpty() const { return m_isEmpty; }
    Tally& tally() { return m_pages.tally; }

    /// Counts what was kept as printed and sends it; what the queue does not take is no longer counted, and what it has
    /// perhaps taken is (OutcomeUnknown "print-unknown"). A job that has a label which was printed since it was read is
    /// not sent: Conflict "printed-meanwhile". When what went to paper cannot be noted the answer has the error
    /// "print-not-noted" beside it.
    Answer finish();

private:
    /// Pages or printer commands, waiting to leave as one job.
    struct Way
    {
        printing::PrintJob::Kind kind = printing::PrintJob::Kind::Pdf;
        std::unique_ptr<QTemporaryFile> file = {};
        Tally tally = {};
        QList<model::Print> prints = {};
    };

    PrintRun(app::Workplace& here, std::unique_ptr<QTemporaryFile> pages, std::unique_ptr<QTemporaryFile> commands);
    LabelSet explained(const LabelSet& set) const;
    Result<void> takePages(const LabelSet& set, const LongCall& call);
    Result<void> takeCommands(const LabelSet& set, const LongCall& call);
    Result<int> send(const Way& way, const QString& title) const;
    Answer followed(const Way& way);
    Result<void> claim(const Way& way);
    Answer released(const Way& way, const Error& why);
    Answer noted(const Way& way);
    Answer doubted(const Way& way, const Error& why);
    Answer leave(const Way& way);

    app::Workplace& m_here;
    QString m_printer = {};
    pages::ThermalHead m_head = {};
    QString m_reason = {}; // for printing labels once more
    Way m_pages;
    Way m_commands;
    std::unique_ptr<pages::Pile> m_pile = {}; // writes into the file of the pages
    bool m_isEmpty = true;
    std::optional<std::chrono::seconds> m_patience = {};
    LongCall m_call = {};
};

} // namespace aviso::cli
