#include "ui/scan/tones.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace aviso::ui {

namespace {

constexpr int samplesPerSecond = 22050;
constexpr double fade = 0.008; // seconds at either end, so that no tone clicks

struct Tone
{
    double hertz = 0; ///< 0: silence
    double seconds = 0;
    double overtones = 0; ///< share of the odd ones: a buzz instead of a flute
};

std::vector<Tone> tonesOf(Sound sound)
{
    switch (sound) {
    case Sound::Done:
        return {{.hertz = 880, .seconds = 0.07}, {.hertz = 1318.5, .seconds = 0.11}};
    case Sound::Attention:
        return {{.hertz = 587.3, .seconds = 0.22}};
    case Sound::Stop:
        return {{.hertz = 165, .seconds = 0.16, .overtones = 0.6},
                {.seconds = 0.06},
                {.hertz = 165, .seconds = 0.2, .overtones = 0.6}};
    case Sound::WrongItem:
        return {{.hertz = 740, .seconds = 0.1, .overtones = 0.8},
                {.seconds = 0.03},
                {.hertz = 466.2, .seconds = 0.1, .overtones = 0.8},
                {.seconds = 0.03},
                {.hertz = 233.1, .seconds = 0.2, .overtones = 0.8}};
    }
    return {};
}

void append(std::vector<qint16>& samples, const Tone& tone)
{
    const auto count = static_cast<int>(tone.seconds * samplesPerSecond);
    for (int i = 0; i < count; ++i) {
        const double at = i / static_cast<double>(samplesPerSecond);
        const double phase = 2 * std::numbers::pi * tone.hertz * at;
        const double wave = std::sin(phase) + tone.overtones * (std::sin(3 * phase) / 3 + std::sin(5 * phase) / 5);
        const double loudness = std::min({1.0, at / fade, (tone.seconds - at) / fade});
        samples.push_back(static_cast<qint16>(std::lround(16000 * wave / (1 + tone.overtones) * loudness)));
    }
}

} // namespace

QByteArray wavOf(Sound sound)
{
    std::vector<qint16> samples;
    for (const Tone& tone : tonesOf(sound))
        append(samples, tone);
    const auto bytes = static_cast<quint32>(samples.size() * sizeof(qint16));
    QByteArray wav;
    QDataStream out(&wav, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const auto word = [&out](const char* text) { out.writeRawData(text, 4); };
    word("RIFF");
    out << quint32(36 + bytes);
    word("WAVE");
    word("fmt ");
    out << quint32(16) << quint16(1) << quint16(1) << quint32(samplesPerSecond) << quint32(samplesPerSecond * 2)
        << quint16(2) << quint16(16);
    word("data");
    out << bytes;
    for (const qint16 sample : samples)
        out << sample;
    return wav;
}

} // namespace aviso::ui
