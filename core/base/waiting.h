#pragma once

#include <chrono>
#include <stop_token>

namespace aviso {

/// How those wait who must be patient; apart from `Clock`, because the hour of day may be set back. Any thread.
class Waiting
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    virtual ~Waiting() = default;
    virtual Moment now() const = 0;
    /// Blocks until that moment, or until stopped.
    virtual void until(Moment moment, std::stop_token stop) = 0;
};

class RealWaiting final : public Waiting
{
public:
    Moment now() const override { return std::chrono::steady_clock::now(); }
    void until(Moment moment, std::stop_token stop) override;
};

} // namespace aviso
