#pragma once

#include <QByteArray>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <string>

/// What `qpdf --check` would complain about: every object and stream is read and decoded. Empty when all is well.
inline std::string qpdfComplaint(const QByteArray& pdf)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("checked", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFWriter writer(file);
        Pl_Discard nowhere;
        writer.setOutputPipeline(&nowhere);
        writer.setDecodeLevel(qpdf_dl_all);
        writer.write();
        const auto warnings = file.getWarnings();
        return warnings.empty() ? std::string() : warnings.front().what();
    } catch (const std::exception& problem) {
        return problem.what();
    }
}
