#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace aviso::printing {

/// Something to be printed without a dialogue.
struct PrintJob
{
    enum class Kind {
        Pdf, ///< drawn by the printer's driver, in its own size
        Raw, ///< printer commands (ZPL II) that go through as they are
    };
    enum class Media { Default, A4, A6 }; ///< what the printer is asked to take

    QString printer =
        {};             ///< the queue's name in CUPS, perhaps with "/instance", or a printer's own "socket://HOST:9100"
    QString title = {}; ///< as the queue shows it; no personal data
    QByteArray bytes = {};
    Kind kind = Kind::Pdf;
    QString tray = {}; ///< one of trays(); empty: the queue's own
    Media media = Media::Default;
};

/// A place that a printer takes paper from.
struct Tray
{
    QString name = {};  ///< as the printer calls it in IPP
    QString words = {}; ///< for people

    bool operator==(const Tray&) const = default;
};

/// What a queue says of a job.
struct JobReport
{
    enum class State { Waiting, Printing, Held, Stopped, Cancelled, Aborted, Completed };

    State state = State::Waiting;
    /// What keeps the printer from printing, the worst first, as IPP calls it without its severity ("media-empty",
    /// "media-jam", "offline", "paused"); empty while nothing does.
    QStringList reasons = {};
    int sheets = 0;        ///< that came out of it, as far as the printer counts
    bool hasBegun = false; ///< printing it

    bool operator==(const JobReport&) const = default;
};

// All of these block for as long as CUPS takes; any thread. A printer without a queue (socketprinter.h) is printed on
// by the same functions: it has no trays, its job is over once it was taken, and nobody can find or cancel it.

/// The printers that the system knows, sorted: queues, and "queue/instance"; empty when there is no printing system.
QStringList printers();

/// The places that this printer can take paper from; empty when it does not say. Errors: those of print() about the
/// printer.
Result<QList<Tray>> trays(const QString& printer);

/// The dots an inch that the printer prints with, as its queue or a thermal printer itself says; 0 when it does not.
/// Errors: those of print() about the printer.
Result<int> resolution(const QString& printer);

/// Hands the job to its queue and returns the job's number there: to be printed once, one page to a sheet, on one side,
/// whatever the queue's own settings are. What the printer makes of it is not waited for. Errors: NotFound
/// "no-such-printer" (args: the name, the known ones), Offline "no-print-service" when no printing system answers,
/// Refused "print-refused" (args: its words); OutcomeUnknown "print-unknown" (args: its words) when the whole document
/// was sent, but neither taken for certain nor withdrawn: it may come out. Of a printer without a queue: those of
/// printToSocket().
Result<int> print(const PrintJob& job);

/// What became of a job. Errors: NotFound "print-job-gone" when the queue knows it no more; Offline
/// "no-print-service"; Refused "print-refused" (args: its words).
Result<JobReport> jobState(const QString& printer, int job);

/// The newest job of this title that this user gave to the queue, finished ones too. Offline "no-print-service".
Result<std::optional<int>> findJob(const QString& printer, const QString& title);

/// Takes a job back. Errors: NotFound "print-job-gone", also when it is over; Refused "print-refused".
Result<void> cancelJob(const QString& printer, int job);

/// Lets a stopped queue and a held job go on; nothing when neither is. Errors: those of jobState().
Result<void> retryJob(const QString& printer, int job);

} // namespace aviso::printing
