#pragma once

#include "core/printing/spooler.h"

#include <QMap>

#include <mutex>

namespace aviso::test {

/// A print service with one printer that does what the test wants.
class FakeSpooler
{
public:
    FakeSpooler()
    {
        door.printers = [] { return QStringList{QStringLiteral("Counter"), QStringLiteral("Office")}; };
        door.trays = [](const QString&) -> Result<QList<printing::Tray>> {
            return QList<printing::Tray>{{.name = QStringLiteral("tray-1"), .words = QStringLiteral("Tray 1")},
                                         {.name = QStringLiteral("tray-2"), .words = QStringLiteral("Tray 2")}};
        };
        door.resolution = [this](const QString&) -> Result<int> {
            const std::lock_guard lock(m_mutex);
            return m_resolution;
        };
        door.print = [this](const printing::PrintJob& job) -> Result<int> {
            const std::lock_guard lock(m_mutex);
            if (m_refusal)
                return std::unexpected(*m_refusal);
            m_jobs.append(job);
            return static_cast<int>(m_jobs.size());
        };
        door.findJob = [this](const QString&, const QString& title) -> Result<std::optional<int>> {
            const std::lock_guard lock(m_mutex);
            for (qsizetype i = m_jobs.size(); i > 0; --i)
                if (m_jobs[i - 1].title == title)
                    return static_cast<int>(i);
            return m_found;
        };
        door.jobState = [this](const QString&, int job) -> Result<printing::JobReport> {
            const std::lock_guard lock(m_mutex);
            ++m_asked;
            if (m_isGone)
                return failure(Error::Kind::NotFound, QStringLiteral("print-job-gone"));
            return m_reports.value(job, m_report);
        };
        door.cancel = [this](const QString&, int job) -> Result<void> {
            const std::lock_guard lock(m_mutex);
            m_reports[job] = {.state = printing::JobReport::State::Cancelled};
            return {};
        };
        door.retry = [this](const QString&, int) -> Result<void> {
            const std::lock_guard lock(m_mutex);
            m_report.reasons.clear();
            return {};
        };
    }
    FakeSpooler(const FakeSpooler&) = delete;
    FakeSpooler& operator=(const FakeSpooler&) = delete;

    printing::Spooler door;

    void report(const printing::JobReport& report) ///< of every job from now on
    {
        const std::lock_guard lock(m_mutex);
        m_report = report;
    }
    void refuse(const std::optional<Error>& why)
    {
        const std::lock_guard lock(m_mutex);
        m_refusal = why;
    }
    void say(int resolution) ///< when a printer is asked for its dots an inch
    {
        const std::lock_guard lock(m_mutex);
        m_resolution = resolution;
    }
    void find(std::optional<int> number) ///< whatever title is sought
    {
        const std::lock_guard lock(m_mutex);
        m_found = number;
    }
    void forget() ///< every job
    {
        const std::lock_guard lock(m_mutex);
        m_isGone = true;
    }
    QList<printing::PrintJob> jobs() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs;
    }
    int asked() const ///< how often for the state of a job
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    mutable std::mutex m_mutex;
    QList<printing::PrintJob> m_jobs;
    QMap<int, printing::JobReport> m_reports;
    printing::JobReport m_report;
    std::optional<Error> m_refusal;
    std::optional<int> m_found;
    bool m_isGone = false;
    int m_asked = 0;
    int m_resolution = 0;
};

} // namespace aviso::test
