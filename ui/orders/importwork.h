#pragma once

#include "core/orders/import.h"
#include "core/orders/opening.h"
#include "core/orders/rejected.h"
#include "ui/look.h"
#include "ui/orders/importfoot.h"
#include "ui/services.h"

#include <QObject>

#include <functional>
#include <optional>

namespace aviso::ui {

/// What the import page's sections say now.
struct ImportChoices
{
    QString source = {};
    tabular::Format format = {};
    orders::Mapping mapping = {};
    orders::Defaults defaults = {};
    QList<catalogue::PhonePlan> phones = {};
    orders::CarrierTerms terms = {};
    orders::Duplicates duplicates = orders::Duplicates::Ask;
};

/// One order file on its way in: read, rehearsed after each change, decided about, imported. Without widgets; GUI
/// thread.
class ImportWork final : public QObject
{
    Q_OBJECT

public:
    ImportWork(const Services& services, std::function<ImportChoices()> choices, QObject* parent = nullptr);

    void open(const tabular::Source& file, const orders::NamedSource& source);
    void readAgain(); ///< as the choices are now

    /// Imports the good rows; waits for the reading and asks about changed orders where that has to come first.
    void importNow();
    void decide(orders::Duplicates duplicates); ///< what becomes of this file's changed orders
    void importAgain();                         ///< though the same orders are here already, from elsewhere
    void correct(qint64 row, int column, const QString& text, const QString& file);
    void forgetCorrections();

    /// The rejected rows of a file are in another file now, with their corrections.
    void noteSaved(const tabular::Source& file, const orders::RejectedRows& saved);

    /// Corrected cells that neither an import took nor a file of rejected rows holds.
    int openCorrections() const;

    const tabular::Source& file() const { return m_file; }
    const QString& source() const { return m_source; } ///< of the file, as it was opened
    const std::optional<orders::Preview>& preview() const { return m_preview; }
    const std::optional<orders::ImportReport>& report() const { return m_report; }
    const orders::Corrections& corrections() const { return m_corrections; }
    orders::Likeness likeness() const { return m_likeness; }
    Deed deed() const { return m_deed; } ///< of the report
    bool isImporting() const { return m_isImporting; }
    bool canImport() const; ///< the file can be read, and nothing is under way

Q_SIGNALS:
    void opened(const aviso::orders::OpenedFile& file);
    void previewed();
    void reported(); ///< or no longer: report() may be empty
    void correctionsChanged();
    void asked(); ///< decide() is to be called before anything can be imported
    /// So many of the new orders are here already, from elsewhere; importAgain() imports them all the same.
    void askedAgain(qint64 alsoKnown);
    void began(const QString& jobTitle);
    void ended();
    void imported();
    void said(aviso::ui::Tone tone, const QString& sentence);
    void failed(const aviso::Error& error);

private:
    void beginReading();
    void takePreview(orders::Preview preview);
    void rehearse();
    void takeRehearsal(const orders::ImportReport& report);
    void startImport();
    void takeImport(const Result<orders::ImportReport>& report);
    void settleImported();
    bool mustAsk() const;
    bool looksImported() const;
    bool mustWait() const;
    orders::PreviewWish wish(const ImportChoices& choices) const;
    orders::Plan plan(orders::Mode mode) const;

    const Services& m_services;
    std::function<ImportChoices()> m_choices;
    tabular::Source m_file;
    QString m_source;
    std::optional<orders::Preview> m_preview;
    std::optional<orders::ImportReport> m_report;
    Deed m_deed = Deed::WouldDo;
    orders::Likeness m_likeness = orders::Likeness::New;
    std::optional<orders::Duplicates> m_decision;
    orders::Corrections m_corrections;
    orders::Corrections m_settled; // those that are not only here
    bool m_isImporting = false;
    bool m_isAgainWanted = false;  ///< the same orders once more
    bool m_isReading = false;      ///< a preview is on its way
    bool m_isImportWanted = false; ///< asked for while something had to come first
    Place m_reading;
    Place m_rehearsing;
    bool m_isRehearsing = false;
};

} // namespace aviso::ui
