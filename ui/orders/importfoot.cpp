#include "ui/orders/importfoot.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using orders::ImportReport;

namespace {

constexpr int progressSteps = 1000; // QProgressBar counts in int

QString pictureOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Bad:
        return u"refused"_s;
    case Tone::Warning:
        return u"advice"_s;
    case Tone::Plain:
    case Tone::Faint:
    case Tone::Accent:
        break;
    }
    return u"idle"_s;
}

} // namespace

QString countsInWords(const ImportReport& report, Deed deed)
{
    const bool isDone = deed == Deed::HasDone;
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& words) {
        if (count > 0)
            parts.append(words.arg(QLocale().toString(count)));
    };
    add(report.added, isDone ? ImportFoot::tr("%1 added") : ImportFoot::tr("%1 new"));
    add(report.seen, isDone ? ImportFoot::tr("%1 seen before") : ImportFoot::tr("%1 known already"));
    add(report.updated, isDone ? ImportFoot::tr("%1 updated") : ImportFoot::tr("%1 changed"));
    add(report.kept, ImportFoot::tr("%1 kept as they were"));
    QSet<qint64> rejected; // a row may have several problems
    for (const orders::RowProblem& problem : report.rejected)
        rejected.insert(problem.row);
    add(rejected.size(), ImportFoot::tr("%1 rejected"));
    return parts.isEmpty() ? ImportFoot::tr("no order") : parts.join(u", "_s);
}

ImportFoot::ImportFoot(Tasks& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_picture(new QLabel(this)), m_words(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)), m_export(new QPushButton(this)),
      m_import(new QPushButton(this))
{
    m_words->setObjectName(u"import-counts"_s);
    m_cancel->setObjectName(u"cancel-import"_s);
    m_export->setObjectName(u"export-button"_s);
    m_import->setObjectName(u"import-button"_s);
    m_words->setWordWrap(true);
    m_progress->setMaximumWidth(24 * grid);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_export);
    row->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportFoot::cancel);
    connect(m_export, &QPushButton::clicked, this, &ImportFoot::exportAsked);
    connect(m_import, &QPushButton::clicked, this, &ImportFoot::importAsked);
    connect(&m_tasks, &Tasks::jobsChanged, this, &ImportFoot::showJob);
    showJob();
    retranslate();
}

void ImportFoot::say(Tone tone, const QString& words)
{
    const int size = m_words->fontMetrics().height();
    m_picture->setPixmap(icon(pictureOf(tone), tone).pixmap(size, size));
    m_words->setText(words);
}

void ImportFoot::show(const ImportReport& report, Deed deed)
{
    const bool isClean = report.rejected.isEmpty();
    const QString counts = countsInWords(report, deed);
    QString words;
    if (deed == Deed::HasDone)
        words = isClean ? tr("Imported: %1.").arg(counts)
                        : tr("Imported: %1. Save the rejected rows, put them right and import that file.").arg(counts);
    else
        words = isClean ? tr("Every row is good: %1.").arg(counts)
                        : tr("%1. Rejected rows are left out; the others can be imported.").arg(counts);
    say(isClean ? Tone::Good : Tone::Warning, words);
}

void ImportFoot::follow(const QString& jobTitle)
{
    m_job = jobTitle;
    showJob();
}

void ImportFoot::enable(bool canImport, bool canExport)
{
    m_import->setEnabled(canImport);
    m_export->setEnabled(canExport);
}

void ImportFoot::showJob()
{
    m_progress->setVisible(!m_job.isEmpty());
    m_cancel->setVisible(!m_job.isEmpty());
    for (const Job& job : m_tasks.jobs()) {
        if (job.title != m_job)
            continue;
        m_progress->setRange(0, job.total > 0 ? progressSteps : 0);
        m_progress->setValue(job.total > 0 ? static_cast<int>(job.done * progressSteps / job.total) : 0);
    }
}

void ImportFoot::cancel()
{
    for (const Job& job : m_tasks.jobs())
        if (job.title == m_job)
            m_tasks.cancel(job.id);
}

void ImportFoot::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImportFoot::retranslate()
{
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_cancel->setText(tr("Cancel"));
    m_export->setText(tr("Save the rejected rows …"));
    m_import->setText(tr("Import the good rows"));
}

} // namespace aviso::ui
