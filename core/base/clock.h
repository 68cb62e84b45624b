#pragma once

#include <QDateTime>

namespace aviso {

/// The one source of "now", so that tests can hold time still. Callable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< in UTC
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace aviso
