#pragma once

#include "core/base/workers.h"
#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <QFlags>
#include <QObject>
#include <QString>

#include <memory>

namespace aviso::storage {

/// What a transaction touched, so that pages know whether to read again.
enum class Topic {
    Shipments = 1,
    Accounts = 2,
    Documents = 4,
    Settings = 8,
    Outbox = 16,
    Health = 32,   ///< how accounts last went
    Tracking = 64, ///< where parcels are
    Everything = 127,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

/// The desk's database. All writing goes through one thread with one connection, all reading through a few others
/// (each sees the last commit), so a search never waits behind an import. Both calls block and may come from any
/// thread but the GUI's. Other programs may use the same file at the same time.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the file, migrating an older one after a verified backup beside it. Errors: Storage with
    /// "network-share" (H02), "restore-unfinished", "newer-database", "other-build", "not-ours" (args of these: the
    /// file), "corrupt", or what the disk says.
    static Result<std::unique_ptr<Store>> open(const QString& file);
    ~Store() override;

    /// Runs `f(Connection&) -> Result<T>` inside one BEGIN IMMEDIATE transaction, committed when `f` returns a value
    /// and rolled back when it returns an error. Emits committed(topics) after the commit, from the write thread.
    template <class F>
    auto write(Topics topics, F f) -> std::invoke_result_t<F, Connection&>
    {
        assertMayBlock();
        return m_writer.wait([&] {
            auto result = inTransaction(*m_write, f);
            if (result)
                Q_EMIT committed(topics);
            return result;
        });
    }

    /// Runs `f(Connection&) -> Result<T>` on a reader; what it reads is one consistent snapshot.
    template <class F>
    auto read(F f) -> std::invoke_result_t<F, Connection&>
    {
        assertMayBlock();
        return m_readers.wait([&]() -> std::invoke_result_t<F, Connection&> {
            auto connection = reader();
            if (!connection)
                return std::unexpected(connection.error());
            return inSnapshot(**connection, f);
        });
    }

    QString file() const { return m_file; }

    /// Emits committed(Everything) if another program has changed the database since the last call.
    void noticeOthers();

Q_SIGNALS:
    void committed(aviso::storage::Topics topics);

private:
    explicit Store(QString file);
    static void assertMayBlock();
    Result<Connection*> reader();

    template <class F>
    static auto inSnapshot(Connection& connection, F& f) -> std::invoke_result_t<F, Connection&>
    {
        if (auto begun = connection.run(QStringLiteral("BEGIN")); !begun)
            return std::unexpected(begun.error());
        auto result = f(connection);
        if (auto ended = connection.run(QStringLiteral("COMMIT")); !ended && result)
            return std::unexpected(ended.error());
        return result;
    }

    struct Readers;

    QString m_file;
    std::unique_ptr<Connection> m_write; // lives and dies on the write thread
    std::unique_ptr<Readers> m_connections;
    qint64 m_seenVersion = -1;
    Workers m_writer{1};
    Workers m_readers{3};
};

} // namespace aviso::storage
