#pragma once

#include "ui/scan/sounds.h"

#include <QTimer>

namespace aviso::ui {

/// Plays every sound once, one after the other, so that somebody can listen. GUI thread.
class SoundCheck final
{
public:
    SoundCheck();

    void begin(); ///< anew, if it goes on still

private:
    void playNext();

    Sounds m_sounds;
    QTimer m_next;
    int m_played = 0;
};

} // namespace aviso::ui
