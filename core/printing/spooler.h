#pragma once

#include "core/printing/cups.h"

#include <functional>

namespace aviso::printing {

/// The door to the system's print service and to printers without a queue; each as the function of cups.h that stands
/// there.
struct Spooler
{
    std::function<QStringList()> printers = &printing::printers;
    std::function<Result<QList<Tray>>(const QString& printer)> trays = &printing::trays;
    std::function<Result<int>(const QString& printer)> resolution = &printing::resolution;
    std::function<Result<int>(const PrintJob& job)> print = &printing::print;
    std::function<Result<JobReport>(const QString& printer, int job)> jobState = &printing::jobState;
    std::function<Result<std::optional<int>>(const QString& printer, const QString& title)> findJob =
        &printing::findJob;
    std::function<Result<void>(const QString& printer, int job)> cancel = &printing::cancelJob;
    std::function<Result<void>(const QString& printer, int job)> retry = &printing::retryJob;
};

} // namespace aviso::printing
