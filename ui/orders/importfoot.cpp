#include "ui/orders/importfoot.h"

#include "ui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
    add(report.advised, ImportFoot::tr("%1 worth a look"));
    return parts.isEmpty() ? ImportFoot::tr("no order") : parts.join(u", "_s);
}

namespace {

QString sentenceOf(const QString& counts, Deed deed, bool isClean)
{
    switch (deed) {
    case Deed::HasDone:
        return isClean ? ImportFoot::tr("Imported: %1.").arg(counts)
                       : ImportFoot::tr("Imported: %1. Save the rejected rows, put them right and import that file.")
                             .arg(counts);
    case Deed::MustAsk:
        return ImportFoot::tr("%1. Decide first what becomes of the changed orders: nothing is overwritten before.")
            .arg(counts);
    case Deed::WouldDo:
        break;
    }
    return isClean ? ImportFoot::tr("Every row is good: %1.").arg(counts)
                   : ImportFoot::tr("%1. Correct the rejected rows above (choose an error, then Enter) or leave them "
                                    "out; the others can be imported.")
                         .arg(counts);
}

} // namespace

ImportFoot::ImportFoot(Tasks& tasks, QWidget* parent)
    : QWidget(parent), m_tasks(tasks), m_picture(new QLabel(this)), m_words(new QLabel(this)),
      m_show(new QPushButton(this)), m_export(new QPushButton(this)), m_import(new QPushButton(this))
{
    m_words->setObjectName(u"import-counts"_s);
    m_show->setObjectName(u"show-imported"_s);
    m_export->setObjectName(u"export-button"_s);
    m_import->setObjectName(u"import-button"_s);
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_show, m_export, m_import}) {
        row->addWidget(button);
        button->setAutoDefault(true); // Enter presses what has the focus
    }
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, &ImportFoot::showAsked);
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
    m_show->setVisible(deed == Deed::HasDone && report.newest);
    say(isClean && deed != Deed::MustAsk ? Tone::Good : Tone::Warning, sentenceOf(counts, deed, isClean));
}

void ImportFoot::follow(const QString& jobTitle)
{
    m_job = jobTitle;
    if (!m_job.isEmpty())
        m_show->hide();
    showJob();
}

void ImportFoot::enable(bool canImport, bool canExport)
{
    m_import->setEnabled(canImport);
    m_export->setEnabled(canExport);
}

void ImportFoot::showJob()
{
    const QLocale locale;
    for (const Job& job : m_tasks.jobs())
        if (job.title == m_job && job.total > 0)
            say(Tone::Faint, tr("%1 rows read, %2 %. Nothing is stored before the last row is read; Esc cancels.")
                                 .arg(locale.toString(job.done), locale.toString(job.done * 100 / job.total)));
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
    m_show->setText(tr("Show them"));
    m_export->setText(tr("Save the rejected rows …"));
    m_import->setText(tr("Import the good rows"));
}

} // namespace aviso::ui
