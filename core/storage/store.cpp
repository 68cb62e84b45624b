#include "core/storage/store.h"

#include "core/base/threads.h"
#include "core/storage/opening.h"

#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace aviso::storage {

using namespace Qt::Literals::StringLiterals;

/// One connection per reader thread, opened when the thread first reads.
struct Store::Readers
{
    std::mutex mutex;
    std::map<std::thread::id, std::unique_ptr<Connection>> byThread;
};

Store::Store(QString file) : m_file(std::move(file)), m_connections(std::make_unique<Readers>()) {}

Store::~Store()
{
    m_writer.wait([this] {
        m_write.reset();
        return true;
    });
}

void Store::assertMayBlock()
{
    Q_ASSERT(!isGuiThread());
}

Result<std::unique_ptr<Store>> Store::open(const QString& file)
{
    std::unique_ptr<Store> store(new Store(file));
    auto opened = store->m_writer.wait([&]() -> Result<void> {
        auto connection = openOrCreate(file);
        if (!connection)
            return std::unexpected(connection.error());
        store->m_write = std::move(*connection);
        return {};
    });
    if (!opened)
        return std::unexpected(opened.error());
    return store;
}

Result<Connection*> Store::reader()
{
    const std::lock_guard lock(m_connections->mutex);
    std::unique_ptr<Connection>& connection = m_connections->byThread[std::this_thread::get_id()];
    if (!connection) {
        auto opened = Connection::open(m_file, Connection::Mode::ReadOnly);
        if (!opened)
            return std::unexpected(opened.error());
        connection = std::move(*opened);
    }
    return connection.get();
}

void Store::noticeOthers()
{
    assertMayBlock();
    const auto version = m_writer.wait([this]() -> Result<qint64> {
        auto rows = m_write->run(u"PRAGMA data_version"_s);
        if (!rows)
            return std::unexpected(rows.error());
        return rows->first().integer(0);
    });
    if (!version || *version == m_seenVersion)
        return;
    if (std::exchange(m_seenVersion, *version) != -1)
        Q_EMIT committed(Topic::Everything);
}

} // namespace aviso::storage
