#include "app/cli/call.h"

#include "app/paths.h"

#include <QFileInfo>

#include <utility>

namespace aviso::cli {

using namespace Qt::Literals::StringLiterals;

Call::Call(Arguments arguments, Console& console, std::stop_token stop)
    : m_arguments(std::move(arguments)), m_console(console), m_stop(std::move(stop))
{}

QString Call::dataFolder() const
{
    return QFileInfo(m_arguments.value("data"_L1, app::defaultDataFolder())).absoluteFilePath();
}

Result<QString> Call::databaseFile() const
{
    return app::databaseFile(dataFolder(), m_arguments.value("database"_L1));
}

Result<app::Workplace*> Call::open()
{
    if (m_workplace)
        return m_workplace.get();
    const auto file = databaseFile();
    if (!file)
        return std::unexpected(file.error());
    auto workplace = app::Workplace::open(dataFolder(), *file);
    if (!workplace)
        return std::unexpected(workplace.error());
    m_workplace = std::move(*workplace);
    return m_workplace.get();
}

Result<app::Workplace*> Call::open(const QString& dataFolder)
{
    auto workplace = app::Workplace::open(dataFolder);
    if (!workplace)
        return std::unexpected(workplace.error());
    m_workplace = std::move(*workplace);
    return m_workplace.get();
}

LongCall Call::longCall(const QString& doing)
{
    return {.stop = m_stop,
            .progress = [this, doing](qint64 done, qint64 total) { m_console.progress(doing, done, total); }};
}

} // namespace aviso::cli
