#pragma once

#include <QTemporaryDir>

#include <memory>

namespace aviso::ui {

/// What a scan is answered with, told apart without looking.
enum class Sound {
    Done,      ///< two rising tones: it opened what it should
    Attention, ///< one middle tone: look at the screen
    Stop,      ///< two low buzzes: wrong
    WrongItem, ///< three harsh tones, falling: this does not belong into the parcel
};

/// Plays them over the desktop's sound service; where there is none, the system's own beep. GUI thread; returns at
/// once.
class Sounds
{
public:
    Sounds();
    ~Sounds();
    Sounds(const Sounds&) = delete;
    Sounds& operator=(const Sounds&) = delete;

    void play(Sound sound);

private:
    struct Player;

    std::unique_ptr<Player> m_player; ///< opened with the first sound
};

} // namespace aviso::ui
