#include "core/base/waiting.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace aviso {

void RealWaiting::until(Moment moment, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_until(lock, std::move(stop), moment, [] { return false; });
}

} // namespace aviso
