#include "ui/printers/printstrip.h"

#include "core/text/printing.h"
#include "ui/commits.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mnemonics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;
using model::PrintJob;

namespace {

Result<void> retry(const printing::PrintRoom& room, const PrintJob& job)
{
    if (auto retried = room.spooler.retry(job.queue, job.number); !retried)
        return retried;
    const auto followed = printing::followPrintJobs(room);
    return followed ? Result<void>() : std::unexpected(followed.error());
}

} // namespace

PrintStrip::PrintStrip(const Services& services, QWidget* parent)
    : QFrame(parent), m_services(services), m_picture(new QLabel(this)), m_words(new QLabel(this)),
      m_retry(new QPushButton(this)), m_printed(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(u"print-strip"_s);
    m_words->setObjectName(u"print-trouble"_s);
    m_retry->setObjectName(u"print-retry"_s);
    m_printed->setObjectName(u"print-is-printed"_s);
    m_cancel->setObjectName(u"print-cancel"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->setSpacing(grid);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_retry, m_printed, m_cancel})
        row->addWidget(button);
    connect(m_retry, &QPushButton::clicked, this, [this] { act(&retry); });
    connect(m_printed, &QPushButton::clicked, this, [this] { act(&printing::confirmPrinted); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { act(&printing::takeBack); });
    whenCommitted(services.store(), storage::Topic::Documents, this, [this](storage::Topics) { load(); });
    hide();
    load();
}

void PrintStrip::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&model::openPrintJobs); })
        .in(m_loading)
        .then(this, [this](const Result<QList<PrintJob>>& jobs) {
            if (!jobs)
                return Q_EMIT failed(jobs.error());
            take(*jobs);
        });
}

void PrintStrip::take(const QList<PrintJob>& jobs)
{
    m_jobs = jobs;
    m_jobs.removeIf([](const PrintJob& job) { return text::sentence(job).isEmpty(); });
    retranslate();
}

void PrintStrip::act(const std::function<Result<void>(const printing::PrintRoom& room, const PrintJob& job)>& act)
{
    if (m_isActing || m_jobs.isEmpty())
        return;
    m_isActing = true;
    retranslate();
    m_services.tasks
        .run(Lane::Background,
             [&desk = m_services.desk, spooler = m_spooler, act, job = m_jobs.first()] {
                 return act({desk.store, desk.presence, desk.clock, *spooler}, job);
             })
        .then(this, [this](const Result<void>& done) {
            m_isActing = false;
            if (!done)
                Q_EMIT failed(done.error());
            load();
        });
}

void PrintStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PrintStrip::retranslate()
{
    setVisible(!m_jobs.isEmpty());
    if (m_jobs.isEmpty())
        return;
    const PrintJob& job = m_jobs.first();
    const bool isDoubted = job.state == PrintJob::State::Doubted;
    QString words = text::sentence(job);
    if (m_jobs.size() > 1)
        words += u' ' + tr("%n more job(s) wait.", nullptr, static_cast<int>(m_jobs.size()) - 1);
    m_words->setText(words);
    setAccessibleName(words);
    m_picture->setPixmap(
        icon(isDoubted ? u"unknown"_s : u"offline"_s, Tone::Warning).pixmap(QSize(2 * grid, 2 * grid)));
    m_retry->setText(tr("Try again"));
    m_printed->setText(tr("They are printed"));
    m_cancel->setText(isDoubted ? tr("They are not printed") : tr("Cancel this job"));
    m_retry->setVisible(!isDoubted);
    m_retry->setEnabled(!m_isActing && job.number != 0);
    m_printed->setEnabled(!m_isActing);
    m_cancel->setEnabled(!m_isActing && (isDoubted || job.number != 0));
    assignMnemonics(this);
}

} // namespace aviso::ui
