#include "ui/orders/importwork.h"

#include "core/text/sentences.h"
#include "ui/orders/importrun.h"

#include <utility>

namespace aviso::ui {

using orders::Duplicates;
using orders::ImportReport;
using orders::Preview;

ImportWork::ImportWork(const Services& services, std::function<ImportChoices()> choices, QObject* parent)
    : QObject(parent), m_services(services), m_choices(std::move(choices))
{}

orders::PreviewWish ImportWork::wish(const ImportChoices& choices) const
{
    return {.format = choices.format,
            .mapping = choices.mapping,
            .defaults = choices.defaults,
            .phones = choices.phones,
            .terms = choices.terms,
            .corrections = m_corrections};
}

orders::Plan ImportWork::plan(orders::Mode mode) const
{
    const ImportChoices choices = m_choices();
    orders::Mapping mapping = m_preview->mapping;
    mapping.weightUnit = choices.mapping.weightUnit;
    // A rehearsal finds out what would change. Without an answer nothing that was changed here is overwritten, and what
    // cannot be changed is named, as the rehearsal did.
    const Duplicates unasked = mode == orders::Mode::DryRun ? Duplicates::Replace : Duplicates::Ask;
    return {.source = choices.source,
            .mapping = mapping,
            .format = m_preview->format,
            .defaults = choices.defaults,
            .phones = choices.phones,
            .terms = choices.terms,
            .corrections = m_corrections,
            .duplicates = m_decision.value_or(choices.duplicates == Duplicates::Ask ? unasked : choices.duplicates),
            .mode = mode};
}

/// What was found out so far no longer counts.
void ImportWork::beginReading()
{
    m_rehearsing.drop();
    m_isRehearsing = false;
    m_isReading = true;
    m_isImportWanted = false;
    m_isAgainWanted = false;
    m_decision.reset();
}

void ImportWork::open(const tabular::Source& file, const orders::NamedSource& source)
{
    if (file.path.isEmpty())
        return;
    beginReading();
    orders::PreviewWish fresh = wish(m_choices());
    fresh.corrections.clear();
    m_services.tasks
        .run(Lane::Desk, [&store = m_services.store(), file, source,
                          fresh] { return orders::openFile(store, file, source, fresh); })
        .in(m_reading)
        .then(this, [this, file](Result<orders::OpenedFile> found) {
            m_isReading = false;
            if (!found)
                return Q_EMIT failed(found.error());
            m_file = file;
            m_source = found->source;
            forgetCorrections();
            m_likeness = found->likeness;
            Q_EMIT opened(*found);
            takePreview(std::move(found->preview));
        });
}

void ImportWork::readAgain()
{
    if (m_file.path.isEmpty())
        return;
    beginReading();
    m_services.tasks.run(Lane::Desk, [file = m_file, wanted = wish(m_choices())] { return previewAgain(file, wanted); })
        .in(m_reading)
        .then(this, [this](Result<Preview> preview) {
            m_isReading = false;
            if (preview)
                return takePreview(std::move(*preview));
            m_preview.reset();
            m_report.reset();
            Q_EMIT reported();
            Q_EMIT said(Tone::Bad, text::sentence(preview.error()));
        });
}

void ImportWork::takePreview(Preview preview)
{
    m_preview = std::move(preview);
    m_report.reset();
    m_deed = Deed::WouldDo;
    Q_EMIT previewed();
    if (m_preview->trouble)
        Q_EMIT said(Tone::Bad, text::sentence(*m_preview->trouble));
    else if (m_isImportWanted && !mustWait())
        importNow();
    else
        rehearse();
}

/// Finds out what an import would do, each time anything has changed.
void ImportWork::rehearse()
{
    m_isRehearsing = true;
    Q_EMIT said(Tone::Faint, tr("Checking every row …"));
    m_services.tasks
        .run(Lane::Background, tr("Checking the order file"),
             [&desk = m_services.desk, file = m_file, plan = plan(orders::Mode::DryRun)](const LongCall& call) {
                 return orders::importFile(desk.store, desk.clock, file, plan, call);
             })
        .in(m_rehearsing)
        .then(this, [this](const Result<ImportReport>& report) {
            m_isRehearsing = false;
            if (report)
                return takeRehearsal(*report);
            m_isImportWanted = false;
            Q_EMIT said(Tone::Bad, text::sentence(report.error()));
        });
}

void ImportWork::takeRehearsal(const ImportReport& report)
{
    m_report = report;
    m_deed = Deed::WouldDo;
    m_deed = mustAsk() ? Deed::MustAsk : Deed::WouldDo;
    Q_EMIT reported();
    if (std::exchange(m_isImportWanted, false))
        importNow();
}

/// Whether somebody has to decide what becomes of the changed orders.
bool ImportWork::mustAsk() const
{
    return m_deed != Deed::HasDone && m_report && m_report->updated > 0 && !m_decision &&
           m_choices().duplicates == Duplicates::Ask;
}

/// Whether the file seems to be one that came in before, under another source: most of its new orders are here. A
/// reference that two shops happen to share is only advised on.
bool ImportWork::looksImported() const
{
    return m_deed != Deed::HasDone && m_report && m_report->alsoKnown > 0 &&
           m_report->alsoKnown * 2 >= m_report->added && !m_isAgainWanted;
}

/// Whether a rehearsal has to tell first which orders would change, or are here already.
bool ImportWork::mustWait() const
{
    return !m_report && !m_decision && !m_isAgainWanted;
}

bool ImportWork::canImport() const
{
    return m_preview && !m_preview->trouble && !m_isImporting && !m_choices().source.isEmpty();
}

void ImportWork::decide(Duplicates duplicates)
{
    m_decision = duplicates;
    rehearse();
}

void ImportWork::correct(qint64 row, int column, const QString& text, const QString& file)
{
    if (m_isImporting || !m_preview)
        return;
    QMap<int, QString>& cells = m_corrections[row];
    if (text == file)
        cells.remove(column);
    else
        cells.insert(column, text);
    if (cells.isEmpty())
        m_corrections.remove(row);
    Q_EMIT correctionsChanged();
    rehearse();
}

void ImportWork::forgetCorrections()
{
    m_corrections.clear();
    m_settled.clear();
}

void ImportWork::noteSaved(const tabular::Source& file, const orders::RejectedRows& saved)
{
    if (file.path != m_file.path)
        return;
    for (const orders::RowProblem& problem : saved.problems)
        m_settled.insert(problem.row, saved.corrections.value(problem.row));
}

void ImportWork::settleImported()
{
    orders::Corrections imported = m_corrections;
    for (const orders::RowProblem& problem : m_report->rejected)
        imported.remove(problem.row);
    m_settled.insert(imported);
}

int ImportWork::openCorrections() const
{
    int open = 0;
    for (auto row = m_corrections.cbegin(); row != m_corrections.cend(); ++row) {
        const QMap<int, QString> settled = m_settled.value(row.key());
        for (auto cell = row->cbegin(); cell != row->cend(); ++cell)
            if (!settled.contains(cell.key()) || settled.value(cell.key()) != *cell)
                ++open;
    }
    return open;
}

void ImportWork::importNow()
{
    m_isImportWanted = m_isReading || mustWait();
    if (canImport() && mustWait() && !m_isReading && !m_isRehearsing) // the last check was cancelled, or failed
        rehearse();
    if (!canImport() || m_isImportWanted)
        return;
    if (mustAsk())
        return Q_EMIT asked();
    if (looksImported())
        return Q_EMIT askedAgain(m_report->alsoKnown);
    startImport();
}

void ImportWork::importAgain()
{
    m_isAgainWanted = looksImported(); // what was asked about may be another file by now
    importNow();
}

void ImportWork::startImport()
{
    m_rehearsing.drop();
    m_isRehearsing = false;
    m_isImporting = true;
    const QString title = tr("Importing orders");
    Q_EMIT said(Tone::Faint, tr("Importing. Nothing is stored before the last row is read; Esc cancels."));
    Q_EMIT began(title);
    m_services.tasks
        .run(Lane::Background, title,
             [&desk = m_services.desk, file = m_file,
              order = orders::ImportOrder{.plan = plan(orders::Mode::Write),
                                          .policy = m_choices().duplicates,
                                          .header = m_preview->table.header,
                                          .unused = orders::unusedColumns(m_preview->mapping, m_preview->table)}](
                 const LongCall& call) { return orders::importAndRemember(desk.store, desk.clock, file, order, call); })
        .then(this, [this](const Result<ImportReport>& report) { takeImport(report); });
}

void ImportWork::takeImport(const Result<ImportReport>& report)
{
    m_isImporting = false;
    Q_EMIT ended();
    if (report) {
        m_report = *report;
        settleImported();
        m_deed = Deed::HasDone;
        m_likeness = orders::Likeness::Same;
        Q_EMIT reported();
        return Q_EMIT imported();
    }
    const bool isCancelled = report.error().kind == Error::Kind::Cancelled;
    Q_EMIT said(isCancelled ? Tone::Plain : Tone::Bad,
                isCancelled ? tr("Cancelled. No order was added or changed.") : text::sentence(report.error()));
}

} // namespace aviso::ui
