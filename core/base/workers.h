#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <semaphore>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace aviso {

/// A few threads that take jobs from one queue in order. Jobs still waiting when it is destroyed are run first.
class Workers
{
public:
    explicit Workers(int threads);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Any thread. `job` runs on one of the workers.
    void post(std::function<void()> job);

    /// Runs `f` on a worker and blocks the caller until it has returned. Never call it from one of the same workers.
    template <class F>
    auto wait(F f) -> std::invoke_result_t<F>
    {
        std::optional<std::invoke_result_t<F>> result;
        std::binary_semaphore done{0};
        post([&] {
            result.emplace(f());
            done.release();
        });
        done.acquire();
        return std::move(*result);
    }

private:
    void work(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::jthread> m_threads; // last: joined before the queue goes
};

} // namespace aviso
