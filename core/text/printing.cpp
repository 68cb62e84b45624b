#include "core/text/printing.h"

#include "core/text/phrases.h"

#include <QCoreApplication>

namespace aviso::text {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names the context of all words of this file.
struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr Phrase troubles[] = {
    {"media-empty", QT_TRANSLATE_NOOP("Printing", "Printer “%1” has no paper")},
    {"media-needed", QT_TRANSLATE_NOOP("Printing", "Printer “%1” wants other paper")},
    {"media-jam", QT_TRANSLATE_NOOP("Printing", "Paper is jammed in printer “%1”")},
    {"cover-open", QT_TRANSLATE_NOOP("Printing", "Printer “%1” is open")},
    {"door-open", QT_TRANSLATE_NOOP("Printing", "Printer “%1” is open")},
    {"interlock-open", QT_TRANSLATE_NOOP("Printing", "Printer “%1” is open")},
    {"input-tray-missing", QT_TRANSLATE_NOOP("Printing", "A paper tray of printer “%1” is missing")},
    {"output-area-full", QT_TRANSLATE_NOOP("Printing", "The output tray of printer “%1” is full")},
    {"toner-empty", QT_TRANSLATE_NOOP("Printing", "Printer “%1” has no toner or ink")},
    {"marker-supply-empty", QT_TRANSLATE_NOOP("Printing", "Printer “%1” has no toner or ink")},
    {"offline", QT_TRANSLATE_NOOP("Printing", "Printer “%1” is off or cannot be reached")},
    {"shutdown", QT_TRANSLATE_NOOP("Printing", "Printer “%1” is off or cannot be reached")},
    {"timed-out", QT_TRANSLATE_NOOP("Printing", "Printer “%1” is off or cannot be reached")},
    {"paused", QT_TRANSLATE_NOOP("Printing", "The queue of printer “%1” is stopped")},
    {"moving-to-paused", QT_TRANSLATE_NOOP("Printing", "The queue of printer “%1” is stopped")},
    {"job-held", QT_TRANSLATE_NOOP("Printing", "The queue of printer “%1” holds the job back")},
    {"job-stopped", QT_TRANSLATE_NOOP("Printing", "The queue of printer “%1” has stopped the job")},
    {"cups-missing-filter", QT_TRANSLATE_NOOP("Printing", "The driver of printer “%1” is not complete")},
    {"spool-area-full", QT_TRANSLATE_NOOP("Printing", "The disk of the print service is full")},
    {"no-print-service", QT_TRANSLATE_NOOP("Printing", "The print service of this computer does not answer")},
};

int countOf(const QList<model::PrintJob>& jobs)
{
    qsizetype labels = 0;
    for (const model::PrintJob& job : jobs)
        labels += job.labels.size();
    return static_cast<int>(labels);
}

} // namespace

QString printerTrouble(const QString& printer, const QStringList& reasons)
{
    const QString known = phrase({"Printing", troubles}, reasons.value(0));
    return filled(known.isEmpty() ? Printing::tr("Printer “%1” reports a fault") : known, {}, {printer});
}

QString sentence(const model::PrintJob& job)
{
    const int labels = countOf({job});
    if (job.state == model::PrintJob::State::Doubted)
        return filled(Printing::tr("Nobody knows whether %n label(s) came out of printer “%1”: look, and say so here.",
                                   nullptr, labels),
                      {}, {job.queue});
    if (job.reasons.isEmpty())
        return {};
    return filled(Printing::tr("%1: %n label(s) wait.", nullptr, labels), {}, {printerTrouble(job.queue, job.reasons)});
}

QString waitingAtPrinters(const QList<model::PrintJob>& jobs)
{
    return jobs.isEmpty() ? QString() : Printing::tr("%n label(s) at the printer", nullptr, countOf(jobs));
}

} // namespace aviso::text
