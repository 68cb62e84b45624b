#pragma once

#include "core/settings/secrets.h"

#include <QMap>
#include <QThread>

#include <mutex>

namespace aviso::app {

/// Secrets in the operating system's key store. Without one (any error of it means "none"), a secret lasts for this
/// session only and stays in memory: never in a file. Blocks while the user is asked to unlock the store, for a
/// minute at the most.
class Keystore final : public settings::Secrets
{
public:
    /// The secrets of one desk, by its lineage: accounts of the same name on two desks have their own.
    explicit Keystore(QString desk);
    ~Keystore() override;

    Result<QString> read(const QString& account, const QString& key) override;
    Result<void> write(const QString& account, const QString& key, const QString& value) override;
    Result<void> erase(const QString& account, const QString& key) override;
    Result<settings::Keeping> keeping(const QString& account, const QString& key) override;

    /// False when the last write could only be kept for this session.
    bool isLasting() const { return m_isLasting; }

private:
    QString entryName(const QString& account, const QString& key) const;

    const QString m_desk;
    QThread m_thread; // the key store's jobs need an event loop
    QObject* m_context = nullptr;
    std::mutex m_mutex;
    QMap<QString, QString> m_session; // what no key store holds
    bool m_isLasting = true;
};

} // namespace aviso::app
