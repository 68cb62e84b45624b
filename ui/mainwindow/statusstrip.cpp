#include "ui/mainwindow/statusstrip.h"

#include "core/model/shipments.h"
#include "core/text/printing.h"
#include "core/text/sentences.h"
#include "ui/icons.h"
#include "ui/language.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostLights = 4;

QString timeText(const QDateTime& utc)
{
    const QDateTime local = utc.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    return isToday ? QLocale().toString(local.time(), QLocale::ShortFormat) : localTime(utc);
}

/// A few are counted; of many, the share says more.
QString jobText(const Job& job)
{
    constexpr qint64 many = 1000;
    const QLocale locale;
    if (job.total <= 0)
        return job.title;
    if (job.total <= many)
        return StatusStrip::tr("%1: %2 of %3").arg(job.title, locale.toString(job.done), locale.toString(job.total));
    return StatusStrip::tr("%1: %2 %").arg(job.title, locale.toString(job.done * 100 / job.total));
}

} // namespace

StatusStrip::StatusStrip(const Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_lights(new QHBoxLayout), m_counts(new QLabel(this)),
      m_printing(new QToolButton(this)), m_news(new QLabel(this)), m_job(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    m_counts->setFont(figureFont());
    m_progress->setMaximumWidth(16 * grid);
    m_progress->setMaximumHeight(2 * grid);
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid, 2, grid, 2);
    row->setSpacing(grid * 2);
    row->addLayout(m_lights);
    row->addWidget(m_counts);
    row->addWidget(m_printing);
    m_printing->setObjectName(u"printing-state"_s);
    m_printing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_printing->setAutoRaise(true);
    connect(m_printing, &QToolButton::clicked, this, &StatusStrip::printingChosen);
    row->addWidget(m_news, 1);
    row->addWidget(m_job);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(&m_services.tasks, &Tasks::jobsChanged, this, &StatusStrip::showJobs);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        for (const Job& job : m_services.tasks.jobs())
            m_services.tasks.cancel(job.id);
    });
    show();
    showJobs();
}

Result<StatusStrip::Reading> StatusStrip::read(storage::Connection& connection)
{
    Reading reading;
    auto accounts = model::listAccounts(connection);
    if (!accounts)
        return std::unexpected(accounts.error());
    for (const model::Account& account : *accounts) {
        auto health = model::accountHealth(connection, account.id);
        if (!health)
            return std::unexpected(health.error());
        reading.lights.append({.name = account.name, .health = *health});
    }
    auto counts = model::countByState(connection, {model::State::Draft, model::State::Unknown});
    if (!counts)
        return std::unexpected(counts.error());
    reading.counts = *counts;
    auto printing = model::openPrintJobs(connection);
    if (!printing)
        return std::unexpected(printing.error());
    reading.printing = std::move(*printing);
    return reading;
}

void StatusStrip::load()
{
    m_services.tasks.run(Lane::Desk, [&store = m_services.store()] { return store.read(&StatusStrip::read); })
        .in(m_latest)
        .then(this, [this](Result<Reading> reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            m_reading = std::move(*reading);
            show();
        });
}

void StatusStrip::announce(const QString& sentence)
{
    constexpr int newsMilliseconds = 12'000;
    m_news->setText(sentence);
    QTimer::singleShot(newsMilliseconds, m_news, [news = m_news, sentence] {
        if (news->text() == sentence)
            news->clear();
    });
}

void StatusStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        show();
        showJobs();
    }
    QWidget::changeEvent(event);
}

void StatusStrip::show()
{
    showLights();
    const qint64 drafts = m_reading.counts.value(model::State::Draft);
    const qint64 unknown = m_reading.counts.value(model::State::Unknown);
    QString counts = tr("%Ln draft(s)", nullptr, static_cast<int>(drafts));
    if (unknown > 0)
        counts += u" · "_s + tr("%Ln unknown outcome(s)", nullptr, static_cast<int>(unknown));
    m_counts->setText(counts);
    showPrinting();
}

void StatusStrip::showPrinting()
{
    QString words = text::waitingAtPrinters(m_reading.printing);
    QString tip;
    for (const model::PrintJob& job : std::as_const(m_reading.printing))
        if (const QString trouble = text::sentence(job); !trouble.isEmpty() && tip.isEmpty())
            tip = trouble;
    const QFontMetrics metrics(m_printing->font());
    constexpr int widest = 44 * grid;
    m_printing->setIcon(tip.isEmpty() ? icon(u"print"_s) : icon(u"offline"_s, Tone::Warning));
    m_printing->setText(tip.isEmpty() ? words : metrics.elidedText(tip, Qt::ElideRight, widest));
    m_printing->setToolTip(tip.isEmpty() ? words : tip);
    m_printing->setAccessibleName(m_printing->toolTip());
    m_printing->setVisible(!words.isEmpty());
}

void StatusStrip::showLights()
{
    while (QLayoutItem* old = m_lights->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const AccountLight& light : m_reading.lights.first(std::min<qsizetype>(m_reading.lights.size(), mostLights))) {
        auto* button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        const bool failed = light.health.lastFailure.has_value();
        const bool worked = light.health.lastSuccess.isValid();
        const Tone tone = failed ? Tone::Bad : worked ? Tone::Good : Tone::Faint;
        button->setIcon(icon(failed ? u"refused"_s : worked ? u"good"_s : u"idle"_s, tone));
        button->setText(failed   ? tr("%1: last call failed").arg(light.name)
                        : worked ? tr("%1: worked at %2").arg(light.name, timeText(light.health.lastSuccess))
                                 : tr("%1: not used yet").arg(light.name));
        QString tip = worked ? tr("Last success: %1").arg(timeText(light.health.lastSuccess)) : tr("No success yet.");
        if (failed)
            tip += u'\n' + text::sentence(*light.health.lastFailure);
        button->setToolTip(tip);
        button->setAccessibleDescription(tip);
        connect(button, &QToolButton::clicked, this, &StatusStrip::accountChosen);
        m_lights->addWidget(button);
    }
}

void StatusStrip::showJobs()
{
    const QList<Job> jobs = m_services.tasks.jobs();
    const bool isBusy = !jobs.isEmpty();
    m_job->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    if (!isBusy)
        return;
    const Job& job = jobs.first();
    constexpr qint64 mostSteps = 10'000; // QProgressBar counts in int
    const qint64 scale = job.total > mostSteps ? job.total / mostSteps : 1;
    m_progress->setRange(0, static_cast<int>(job.total / scale));
    m_progress->setValue(static_cast<int>(job.done / scale));
    m_progress->setTextVisible(false);
    m_job->setText(jobText(job));
    m_cancel->setToolTip(tr("Cancel what is running"));
    m_cancel->setAccessibleName(tr("Cancel what is running"));
}

} // namespace aviso::ui
