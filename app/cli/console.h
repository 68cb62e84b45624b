#pragma once

#include "app/cli/answer.h"

#include <QString>

#include <chrono>
#include <mutex>

namespace aviso::cli {

/// Standard output and standard error. `progress` may be called from any thread, the rest from one.
class Console
{
public:
    enum class Format { Text, Json };
    enum class Noise { Normal, Quiet };

    Console(Format format, Noise noise);

    /// "Booking: 12 of 80", on one line that is written over when a terminal shows it, else at most once a second.
    void progress(const QString& doing, qint64 done, qint64 total);

    /// One line of what has happened just now, for people.
    void tell(const QString& line);

    /// Ends the progress line and says everything: with JSON, standard output is exactly the one document.
    bool say(const Answer& answer);

private:
    void endProgress();

    const Format m_format;
    const Noise m_noise;
    const bool m_isTerminal;
    std::mutex m_mutex;
    bool m_isMidLine = false;
    std::chrono::steady_clock::time_point m_nextAt = {};
};

} // namespace aviso::cli
