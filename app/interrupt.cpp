#include "app/interrupt.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace aviso::app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do little more than write: a pipe carries the wish to a thread.
int wishes[2] = {-1, -1};
constexpr std::array signalsOfEnd{SIGINT, SIGTERM, SIGHUP};

void passOn(int)
{
    const char wish = 's';
    [[maybe_unused]] const auto written = ::write(wishes[1], &wish, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(wishes, O_CLOEXEC) != 0)
        return; // then Ctrl+C ends the program as ever
    m_watcher = std::thread([this] {
        char wish = 0;
        while (::read(wishes[0], &wish, 1) == 1 && wish == 's')
            m_source.request_stop();
    });
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int number : signalsOfEnd) {
        struct sigaction before = {};
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) // as nohup leaves it
            ::sigaction(number, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    if (!m_watcher.joinable())
        return;
    for (const int number : signalsOfEnd)
        std::signal(number, SIG_DFL);
    const char wish = 'e';
    [[maybe_unused]] const auto written = ::write(wishes[1], &wish, 1);
    m_watcher.join();
    ::close(wishes[0]);
    ::close(wishes[1]);
}

#else

Interrupt::Interrupt() = default;
Interrupt::~Interrupt() = default;

#endif

} // namespace aviso::app
