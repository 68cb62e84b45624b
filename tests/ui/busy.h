#pragma once

#include "core/storage/store.h"
#include "ui/tasks.h"

#include <QObject>

#include <memory>
#include <semaphore>
#include <thread>

namespace aviso::test {

/// Somebody writes into the store for as long as this lives: whoever else wants to write waits.
class LongWrite
{
public:
    explicit LongWrite(storage::Store& store)
        : m_writing([this, &store] {
              m_isWritten = store
                                .write({},
                                       [this](storage::Connection&) -> Result<bool> {
                                           m_begun.release();
                                           m_end.acquire();
                                           return true;
                                       })
                                .has_value();
          })
    {
        m_begun.acquire();
    }
    ~LongWrite() { m_end.release(); }
    LongWrite(const LongWrite&) = delete;
    LongWrite& operator=(const LongWrite&) = delete;

private:
    std::binary_semaphore m_begun{0};
    std::binary_semaphore m_end{0};
    bool m_isWritten = false;
    std::jthread m_writing; // last: it uses the others
};

/// All workers of a lane have something else to do for as long as this lives; if not said otherwise, of that which
/// reads for the pages.
class BusyReaders
{
public:
    explicit BusyReaders(ui::Tasks& tasks, ui::Lane lane = ui::Lane::Desk)
    {
        for (int i = 0; i < workers; ++i)
            tasks
                .run(lane,
                     [gate = m_gate] {
                         gate->acquire();
                         return true;
                     })
                .then(&m_page, [](bool) {});
    }
    ~BusyReaders() { m_gate->release(workers); }
    BusyReaders(const BusyReaders&) = delete;
    BusyReaders& operator=(const BusyReaders&) = delete;

private:
    static constexpr int workers = 3; // no lane has more
    std::shared_ptr<std::counting_semaphore<workers>> m_gate = std::make_shared<std::counting_semaphore<workers>>(0);
    QObject m_page;
};

} // namespace aviso::test
