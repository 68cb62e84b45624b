#pragma once

#include <stop_token>
#include <thread>

namespace aviso::app {

/// Ctrl+C, a closed terminal or the system's wish to end the program as a stop token: what is under way is finished and
/// stored, nothing new is begun. A second one ends the program at once.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::thread m_watcher;
};

} // namespace aviso::app
