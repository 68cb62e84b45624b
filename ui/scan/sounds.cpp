#include "ui/scan/sounds.h"

#include "ui/scan/tones.h"

#include <QApplication>
#include <QFile>
#include <QHash>

#include <utility>

#ifdef AVISO_CANBERRA
#include <canberra.h>
#endif

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

#ifdef AVISO_CANBERRA

struct Sounds::Player
{
    ca_context* context = nullptr;
    QTemporaryDir folder; // the sound service reads files
    QHash<int, QByteArray> files;

    Player()
    {
        if (ca_context_create(&context) != CA_SUCCESS)
            context = nullptr;
    }
    ~Player()
    {
        if (context)
            ca_context_destroy(context);
    }
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// The sound's file, written with its first use; empty when it cannot be.
    QByteArray file(Sound sound)
    {
        QByteArray& name = files[std::to_underlying(sound)];
        if (name.isEmpty()) {
            QFile file(folder.filePath(u"%1.wav"_s.arg(std::to_underlying(sound))));
            const QByteArray wav = wavOf(sound);
            if (file.open(QIODevice::WriteOnly) && file.write(wav) == wav.size() && file.flush())
                name = QFile::encodeName(file.fileName());
        }
        return name;
    }

    bool play(Sound sound)
    {
        const QByteArray name = file(sound);
        return context && !name.isEmpty() &&
               ca_context_play(context, 0, CA_PROP_MEDIA_FILENAME, name.constData(), CA_PROP_MEDIA_ROLE, "event",
                               CA_PROP_CANBERRA_CACHE_CONTROL, "permanent", nullptr) == CA_SUCCESS;
    }
};

#else

struct Sounds::Player
{
    bool play(Sound) { return false; }
};

#endif

Sounds::Sounds() = default;

Sounds::~Sounds() = default;

void Sounds::play(Sound sound)
{
    if (!m_player)
        m_player = std::make_unique<Player>();
    if (!m_player->play(sound) && sound != Sound::Done)
        QApplication::beep();
}

} // namespace aviso::ui
