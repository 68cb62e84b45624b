#pragma once

#include "core/base/result.h"
#include "core/pages/zplhead.h"
#include "core/printing/desksetup.h"
#include "core/storage/connection.h"

#include <QList>
#include <QString>

namespace aviso::printing {

/// What the desk knows of a printer's head; nothing said when it was never set.
Result<pages::ThermalHead> headOf(storage::Connection& connection, const QString& printer);
Result<void> keepHeadOf(storage::Connection& connection, const QString& printer, const pages::ThermalHead& head);

/// Whether printer commands (ZPL) go to this printer as they are, instead of pages.
bool takesCommands(const PrinterSetup& printer);

/// Printers without a queue that this desk knows by their address ("socket://HOST:9100"), sorted.
Result<QStringList> networkPrinters(storage::Connection& connection);

/// Each address once. Invalid "printer-address" (args: the one that is none): nothing is kept then.
Result<void> keepNetworkPrinters(storage::Connection& connection, QStringList printers);

} // namespace aviso::printing
