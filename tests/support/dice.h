#pragma once

#include <QList>
#include <QRandomGenerator>

namespace aviso::support {

/// Draws from one generator; what is called nasty happens rarely.
class Dice
{
public:
    Dice(QRandomGenerator& random, int nastyPerMille) : m_random(random), m_nastyPerMille(nastyPerMille) {}

    int below(qsizetype bound) { return static_cast<int>(m_random.bounded(static_cast<quint32>(bound))); }
    bool oneIn(int n) { return below(n) == 0; }
    bool isNasty() { return below(1000) < m_nastyPerMille; }

    template <class T>
    const T& of(const QList<T>& items)
    {
        return items.at(below(items.size()));
    }

private:
    QRandomGenerator& m_random;
    int m_nastyPerMille;
};

} // namespace aviso::support
