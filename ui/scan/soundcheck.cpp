#include "ui/scan/soundcheck.h"

#include <array>
#include <chrono>

namespace aviso::ui {

namespace {

constexpr std::chrono::milliseconds between{900};
constexpr std::array all{Sound::Done, Sound::Attention, Sound::Stop, Sound::WrongItem};

} // namespace

SoundCheck::SoundCheck()
{
    m_next.setInterval(between);
    QObject::connect(&m_next, &QTimer::timeout, &m_next, [this] { playNext(); });
}

void SoundCheck::begin()
{
    m_played = 0;
    m_next.start();
    playNext();
}

void SoundCheck::playNext()
{
    m_sounds.play(all[static_cast<std::size_t>(m_played)]);
    if (++m_played == static_cast<int>(all.size()))
        m_next.stop();
}

} // namespace aviso::ui
