#pragma once

#include "core/base/clock.h"

namespace aviso::practice {

/// A clock that starts now and runs `factor` times as fast as the real one. Any thread.
class FastClock final : public Clock
{
public:
    explicit FastClock(double factor) : m_factor(factor), m_start(QDateTime::currentDateTimeUtc()) {}
    QDateTime now() const override
    {
        const qint64 passed = m_start.msecsTo(QDateTime::currentDateTimeUtc());
        return m_start.addMSecs(static_cast<qint64>(static_cast<double>(passed) * m_factor));
    }

private:
    double m_factor;
    QDateTime m_start;
};

} // namespace aviso::practice
