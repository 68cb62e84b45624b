#include "core/shipping/desk.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;

Lines::Lines(net::Transport& transport, settings::Secrets& secrets, const Clock& clock)
    : m_transport(transport), m_secrets(secrets), m_clock(clock)
{}

Result<std::shared_ptr<carriers::Session>> Lines::session(const model::Account& account, const QStringList& secretKeys)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<carriers::Session>& open = m_open[account.id];
    if (open && open->account() == account)
        return open;
    QMap<QString, QString> secrets;
    for (const QString& key : secretKeys) {
        auto secret = readSecret(account, key);
        if (secret)
            secrets.insert(key, *secret);
        else if (secret.error().kind != Error::Kind::NotFound)
            return std::unexpected(secret.error());
    }
    open = std::make_shared<carriers::Session>(account, std::move(secrets), m_transport, m_clock);
    return open;
}

Result<QString> Lines::readSecret(const model::Account& account, const QString& key)
{
    const QString variable = account.secretVariables.value(key);
    if (variable.isEmpty())
        return m_secrets.read(account.name, key);
    QString value = qEnvironmentVariable(variable.toLocal8Bit().constData());
    if (value.isEmpty())
        return failure(Error{.kind = Error::Kind::Unauthorised, .code = u"missing-variable"_s, .args = {variable}});
    return value;
}

void Lines::close(AccountId account)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(account);
}

std::optional<Underway::Guard> Underway::enter(ParcelId parcel)
{
    const std::lock_guard lock(m_mutex);
    if (!m_parcels.insert(parcel).second)
        return std::nullopt;
    return Guard(*this, parcel);
}

Underway::Guard::~Guard()
{
    if (!m_underway)
        return;
    const std::lock_guard lock(m_underway->m_mutex);
    m_underway->m_parcels.erase(m_parcel);
}

} // namespace aviso::shipping
