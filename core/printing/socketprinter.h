#pragma once

#include "core/base/result.h"
#include "core/printing/cups.h"

#include <QString>

#include <chrono>

namespace aviso::printing {

/// A printer that takes its commands on a port of its own, without a queue: "socket://192.168.1.20:9100".
struct SocketAddress
{
    QString host = {}; ///< a name or a number, IPv6 without brackets
    quint16 port = 9100;

    bool operator==(const SocketAddress&) const = default;
};

/// Whether a printer's name is such an address.
bool isSocketPrinter(const QString& printer);

/// Invalid "printer-address" (args: what was given) when there is no host, or a port that cannot be.
Result<SocketAddress> socketAddress(const QString& printer);

/// The number of every job that such a printer took: it is over with that.
inline constexpr int onlySocketJob = 1;

/// How long is waited.
struct SocketPatience
{
    std::chrono::milliseconds connecting{5'000};
    std::chrono::milliseconds standing{30'000}; ///< without a byte taken: it may be out of paper
    std::chrono::milliseconds closing{10'000};  ///< until the last bytes are acknowledged
};

/// Sends printer commands. Success means that the printer's side has acknowledged every byte; what it makes of them it
/// does not say. Errors: Invalid "printer-address"; Refused "printer-takes-commands" (args: the printer) for pages;
/// Offline "printer-unreachable" (args: the printer) when there was no connection; Refused "print-refused" (args: the
/// system's words) when it broke off before the end of a first label was sent, so that nothing comes out;
/// OutcomeUnknown "print-unknown" (args: the system's words) when it broke off, or stood, later. Blocks; any worker
/// thread.
Result<void> printToSocket(const PrintJob& job, const SocketPatience& patience = {});

/// The resolution that a printer of Zebra's language tells of itself (~HI): 152, 203, 305 or 610 dots an inch; 0 when
/// it says none within a second or two. Errors: Invalid "printer-address", Offline "printer-unreachable". Blocks; any
/// worker thread.
Result<int> socketDpi(const QString& printer, const SocketPatience& patience = {});

} // namespace aviso::printing
