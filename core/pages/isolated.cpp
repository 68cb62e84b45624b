#include "core/pages/isolated.h"

#include "core/pages/framing.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QtEndian>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
// Runs between fork and exec: system calls only.
void limitChild(qint64 memoryBytes, std::chrono::seconds processorTime)
{
    const auto set = [](auto resource, rlim_t value) {
        const rlimit limit{.rlim_cur = value, .rlim_max = value};
        setrlimit(resource, &limit);
    };
#ifdef __SANITIZE_ADDRESS__
    static_cast<void>(memoryBytes); // AddressSanitizer reserves terabytes of address space
#else
    set(RLIMIT_AS, static_cast<rlim_t>(memoryBytes));
#endif
    set(RLIMIT_CPU, static_cast<rlim_t>(processorTime.count()));
    set(RLIMIT_FSIZE, 0);
    set(RLIMIT_CORE, 0);
    set(RLIMIT_NOFILE, 64);
}
#endif

/// What finding fonts and libraries needs, and nothing that may hold a secret.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString& name : own.keys())
        if (name == "PATH"_L1 || name == "HOME"_L1 || name == "LANG"_L1 || name == "TZ"_L1 ||
            name.startsWith("LC_"_L1) || name.startsWith("XDG_"_L1) || name.startsWith("FONTCONFIG_"_L1) ||
            name == "LD_LIBRARY_PATH"_L1 || name == "SystemRoot"_L1 || name.endsWith("SAN_OPTIONS"_L1))
            bare.insert(name, own.value(name));
    bare.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return bare;
}

/// One child process. Belongs to the thread that made it.
class Child
{
public:
    explicit Child(const IsolatedOptions& options) : m_options(options) {}
    ~Child() { end(); }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    Result<RenderedPage> ask(const RenderRequest& request)
    {
        if (!isRunning() && !start())
            return failure(Error::Kind::Refused, u"reader-not-started"_s, {}, m_process->errorString());
        const QDeadlineTimer deadline(m_options.patience);
        m_process->write(framed(request));
        const auto length = read(sizeof(quint32), deadline);
        if (!length)
            return abandoned(length.error());
        const auto bytes = qFromBigEndian<quint32>(length->constData());
        if (bytes > longestFrame)
            return abandoned(Error{.kind = Error::Kind::Refused, .code = u"reader-not-understood"_s});
        const auto body = read(bytes, deadline);
        if (!body)
            return abandoned(body.error());
        return answerOf(*body);
    }

private:
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    bool start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->setProcessEnvironment(bareEnvironment());
#ifdef Q_OS_UNIX
        m_process->setChildProcessModifier(
            [memory = m_options.memoryBytes, time = m_options.processorTime] { limitChild(memory, time); });
#endif
        m_process->start(m_options.program, m_options.arguments);
        return m_process->waitForStarted();
    }

    Result<QByteArray> read(qint64 bytes, const QDeadlineTimer& deadline)
    {
        while (m_process->bytesAvailable() < bytes) {
            if (deadline.hasExpired())
                return failure(Error::Kind::Refused, u"document-too-slow"_s);
            const bool hasNews = m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
            if (!hasNews && m_process->state() != QProcess::Running && m_process->bytesAvailable() < bytes)
                return failure(Error::Kind::Refused, u"document-killed-reader"_s);
        }
        return m_process->read(bytes);
    }

    std::unexpected<Error> abandoned(const Error& error)
    {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
        return failure(error);
    }

    void end()
    {
        if (!isRunning())
            return;
        m_process->closeWriteChannel();
        if (!m_process->waitForFinished(1000))
            abandoned({});
    }

    const IsolatedOptions& m_options;
    std::unique_ptr<QProcess> m_process;
};

} // namespace

/// One thread per child, because a QProcess belongs to a thread; they take requests from one queue.
class IsolatedRenderer::Children
{
public:
    explicit Children(IsolatedOptions options) : m_options(std::move(options))
    {
        if (m_options.program.isEmpty())
            m_options.program = QCoreApplication::applicationFilePath();
        for (int i = 0; i < std::max(1, m_options.children); ++i)
            m_threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }

    Result<RenderedPage> ask(RenderRequest request)
    {
        Job job{.request = std::move(request), .answer = {}};
        auto answer = job.answer.get_future();
        {
            const std::scoped_lock lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_arrived.notify_one();
        return answer.get();
    }

private:
    struct Job
    {
        RenderRequest request;
        std::promise<Result<RenderedPage>> answer;
    };

    void serve(const std::stop_token& stop)
    {
        Child child(m_options);
        while (true) {
            std::unique_lock lock(m_mutex);
            if (!m_arrived.wait(lock, stop, [this] { return !m_jobs.empty(); }))
                return;
            Job job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job.answer.set_value(child.ask(job.request));
        }
    }

    IsolatedOptions m_options;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Job> m_jobs;
    std::vector<std::jthread> m_threads; // last: they end before what they use
};

IsolatedRenderer::IsolatedRenderer(IsolatedOptions options) : m_children(std::make_unique<Children>(std::move(options)))
{}
IsolatedRenderer::~IsolatedRenderer() = default;

Result<RenderedPage> IsolatedRenderer::render(const QByteArray& pdf, int page, int dpi, Purpose purpose)
{
    return m_children->ask({.pdf = pdf, .page = page, .dpi = dpi, .purpose = purpose});
}

RenderPage IsolatedRenderer::function()
{
    return
        [this](const QByteArray& pdf, int page, int dpi, Purpose purpose) { return render(pdf, page, dpi, purpose); };
}

} // namespace aviso::pages
