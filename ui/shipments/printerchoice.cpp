#include "ui/shipments/printerchoice.h"

#include "ui/shipments/labelprinting.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QPrinter>
#include <QPrinterInfo>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Qt's engine for CUPS hands on with the job: names and values, one after the other. Qt keeps this key
/// (PPK_CupsOptions) in a private header; other engines ignore it.
constexpr auto cupsOptions = static_cast<QPrintEngine::PrintEnginePropertyKey>(0xfe00);

Destination askForFile(QPrinter& printer, QWidget* window)
{
    const auto answer = QMessageBox::question(
        window, LabelPrinting::tr("No printer"),
        LabelPrinting::tr(
            "This computer has no printer. Save the labels as a PDF file? They do not count as printed then."),
        QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Save);
    if (answer != QMessageBox::Save)
        return Destination::Nowhere;
    const QString file = QFileDialog::getSaveFileName(window, LabelPrinting::tr("Save the labels"), u"labels.pdf"_s,
                                                      LabelPrinting::tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return Destination::Nowhere;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    return Destination::File;
}

} // namespace

Destination choosePrinter(QPrinter& printer, QWidget* window)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return askForFile(printer, window);
    QPrintDialog dialog(&printer, window);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted)
        return Destination::Nowhere;
    return printer.outputFileName().isEmpty() ? Destination::Paper : Destination::File;
}

void printEachPageOnce(QPrinter& printer)
{
    printer.setCopyCount(1);
    printer.setPrintRange(QPrinter::AllPages);
    printer.setFromTo(0, 0);
    printer.setDuplex(QPrinter::DuplexNone);
    static const QStringList ours{u"copies"_s,      u"number-up"_s, u"number-up-layout"_s,
                                  u"page-ranges"_s, u"page-set"_s,  u"sides"_s};
    QPrintEngine& engine = *printer.printEngine();
    const QStringList chosen = engine.property(cupsOptions).toStringList();
    QStringList kept{u"copies"_s, u"1"_s, u"number-up"_s, u"1"_s, u"page-set"_s, u"all"_s};
    for (qsizetype i = 0; i + 1 < chosen.size(); i += 2)
        if (!ours.contains(chosen[i]))
            kept << chosen[i] << chosen[i + 1];
    engine.setProperty(cupsOptions, kept);
}

} // namespace aviso::ui
