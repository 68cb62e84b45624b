#include "app/keystore.h"

#include <qt6keychain/keychain.h>

#include <chrono>
#include <memory>
#include <optional>
#include <semaphore>
#include <type_traits>
#include <utility>

namespace aviso::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"aviso"_s;
constexpr std::chrono::seconds patience{60};

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString value = {};
};

/// Runs one job on the thread that has an event loop, and waits for it. Nothing when it did not end in time.
template <class Job, class Prepare>
std::optional<Outcome> runJob(QObject* context, const QString& name, const Prepare& prepare)
{
    struct Shared
    {
        Outcome outcome;
        std::binary_semaphore done{0};
    };
    const auto shared = std::make_shared<Shared>(); // outlives a caller that lost patience
    QMetaObject::invokeMethod(context, [context, name, prepare, shared] {
        auto* job = new Job(service);
        job->setKey(name);
        job->setInsecureFallback(false);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, context, [shared, job] {
            shared->outcome.error = job->error();
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                shared->outcome.value = job->textData();
            shared->done.release();
        });
        job->start();
    });
    if (!shared->done.try_acquire_for(patience))
        return std::nullopt;
    return shared->outcome;
}

} // namespace

Keystore::Keystore(QString desk) : m_desk(std::move(desk))
{
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.setObjectName(u"keystore"_s);
    m_thread.start();
}

Keystore::~Keystore()
{
    m_thread.quit();
    m_thread.wait();
}

QString Keystore::entryName(const QString& account, const QString& key) const
{
    return QStringList{m_desk, account, key}.join(u'/');
}

Result<QString> Keystore::read(const QString& account, const QString& key)
{
    const QString name = entryName(account, key);
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_session.constFind(name); known != m_session.constEnd())
            return *known;
    }
    const auto outcome = runJob<QKeychain::ReadPasswordJob>(m_context, name, [](auto&) {});
    if (!outcome || outcome->error == QKeychain::AccessDenied || outcome->error == QKeychain::AccessDeniedByUser)
        return failure(Error::Kind::Unauthorised, u"no-key-store"_s, key);
    if (outcome->error != QKeychain::NoError || outcome->value.isEmpty())
        return failure(Error::Kind::NotFound, u"missing-secret"_s, key);
    return outcome->value;
}

Result<void> Keystore::write(const QString& account, const QString& key, const QString& value)
{
    const QString name = entryName(account, key);
    const auto outcome =
        runJob<QKeychain::WritePasswordJob>(m_context, name, [value](auto& job) { job.setTextData(value); });
    const std::lock_guard lock(m_mutex);
    m_isLasting = outcome && outcome->error == QKeychain::NoError;
    // What the key store holds is read from there each time: another program may change it.
    if (m_isLasting)
        m_session.remove(name);
    else
        m_session.insert(name, value);
    return {};
}

Result<settings::Keeping> Keystore::keeping(const QString& account, const QString& key)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_session.contains(entryName(account, key)))
            return settings::Keeping::Session;
    }
    return Secrets::keeping(account, key);
}

Result<void> Keystore::erase(const QString& account, const QString& key)
{
    const QString name = entryName(account, key);
    {
        const std::lock_guard lock(m_mutex);
        m_session.remove(name);
    }
    const auto outcome = runJob<QKeychain::DeletePasswordJob>(m_context, name, [](auto&) {});
    if (!outcome || outcome->error == QKeychain::AccessDenied || outcome->error == QKeychain::AccessDeniedByUser)
        return failure(Error::Kind::Unauthorised, u"no-key-store"_s, key);
    return {}; // without a key store there is nothing left to erase
}

} // namespace aviso::app
