#include "app/cli/console.h"

#include "app/cli/words.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace aviso::cli {

namespace {

bool isTerminal(FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

void put(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

/// Names and texts come from order files: what a terminal would obey, or what turns the direction of writing, is shown
/// as a replacement character.
QString harmless(QString line)
{
    const auto isObeyed = [](QChar c) {
        const char16_t code = c.unicode();
        const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
        const bool isTurn = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return isControl || isTurn;
    };
    for (QChar& c : line)
        if (isObeyed(c))
            c = QChar::ReplacementCharacter;
    return line;
}

void putLines(FILE* stream, const QStringList& lines)
{
    for (const QString& line : lines)
        put(stream, harmless(line).toUtf8() + '\n');
    std::fflush(stream);
}

} // namespace

Console::Console(Format format, Noise noise) : m_format(format), m_noise(noise), m_isTerminal(isTerminal(stderr)) {}

void Console::progress(const QString& doing, qint64 done, qint64 total)
{
    if (m_noise == Noise::Quiet)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (now < m_nextAt && done != total)
        return;
    m_nextAt = now + (m_isTerminal ? std::chrono::milliseconds(100) : std::chrono::milliseconds(1000));
    const QString line = total > 0 ? Words::tr("%1: %2 of %3").arg(doing).arg(done).arg(total)
                                   : Words::tr("%1: %2").arg(doing).arg(done);
    if (m_isTerminal)
        put(stderr, "\r\033[K" + line.toUtf8());
    else
        put(stderr, line.toUtf8() + '\n');
    std::fflush(stderr);
    m_isMidLine = m_isTerminal;
}

void Console::tell(const QString& line)
{
    if (m_noise == Noise::Quiet)
        return;
    const std::lock_guard lock(m_mutex);
    endProgress();
    putLines(stderr, {line});
}

void Console::endProgress()
{
    if (std::exchange(m_isMidLine, false))
        put(stderr, "\n");
}

bool Console::say(const Answer& answer)
{
    const std::lock_guard lock(m_mutex);
    endProgress();
    const bool isFailure = answer.exit != Exit::Done;
    if (m_format == Format::Json) {
        if (m_noise == Noise::Normal)
            putLines(stderr, answer.lines);
        put(stdout, QJsonDocument(answer.json).toJson(QJsonDocument::Indented));
        std::fflush(stdout);
    } else {
        putLines(stdout, answer.lines);
    }
    const bool isHeard = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (m_noise == Noise::Normal || isFailure)
        putLines(stderr, answer.remarks);
    return isHeard;
}

} // namespace aviso::cli
