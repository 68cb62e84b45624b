#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace aviso::printing {

/// Something to be printed without a dialogue.
struct PrintJob
{
    enum class Kind {
        Pdf, ///< drawn by the printer's driver, in its own size
        Raw, ///< printer commands (ZPL II) that go through as they are
    };

    QString printer = {}; ///< the queue's name in CUPS, perhaps with "/instance"
    QString title = {};   ///< as the queue shows it; no personal data
    QByteArray bytes = {};
    Kind kind = Kind::Pdf;
};

/// The queues that the system knows, sorted; empty when there is no printing system.
QStringList printers();

/// Hands the job to its queue and returns the job's number there: to be printed once, one page to a sheet, on one side,
/// whatever the queue's own settings are. What the printer makes of it is not waited for. Errors: NotFound
/// "no-such-printer" (args: the name, the known ones), Offline "no-print-service" when no printing system answers,
/// Refused "print-refused" (args: its words); OutcomeUnknown "print-unknown" (args: its words) when the whole document
/// was sent, but neither taken for certain nor withdrawn: it may come out. Blocks for as long as CUPS takes; any
/// thread.
Result<int> print(const PrintJob& job);

} // namespace aviso::printing
