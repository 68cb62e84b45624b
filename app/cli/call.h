#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/workplace.h"
#include "core/base/progress.h"

#include <memory>
#include <stop_token>

namespace aviso::cli {

/// One call of a command: what was said, and the desk that it is about, opened when first asked for.
class Call
{
public:
    Call(Arguments arguments, Console& console, std::stop_token stop);

    const Arguments& arguments() const { return m_arguments; }

    /// Errors: those of Workplace::open; Invalid "database-not-supported" (args: its kind) for a database that this
    /// program cannot open.
    Result<app::Workplace*> open();

    /// Opens a desk of the caller's choice instead of the one that the options name.
    Result<app::Workplace*> open(const QString& dataFolder);

    /// Where the desk that the options name lies, whether it exists or not.
    Result<QString> databaseFile() const;

    /// Counts on standard error while a person watches, and stops when he presses Ctrl+C.
    LongCall longCall(const QString& doing);

    std::stop_token stop() const { return m_stop; }
    Console& console() { return m_console; }

private:
    QString dataFolder() const;

    const Arguments m_arguments;
    Console& m_console;
    const std::stop_token m_stop;
    std::unique_ptr<app::Workplace> m_workplace;
};

} // namespace aviso::cli
