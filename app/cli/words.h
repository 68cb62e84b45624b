#pragma once

#include <QCoreApplication>

namespace aviso::cli {

/// The words that only the command line says: help, progress and what is wrong with a command. Everything about
/// shipments and carriers is said by core/text.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace aviso::cli
