#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QString>

namespace aviso::printing {

/// What a desk prints, each on a printer of its own if it likes.
enum class Paper { Label, Sheet, List, Preview };

inline constexpr Paper allPapers[] = {Paper::Label, Paper::Sheet, Paper::List, Paper::Preview};

QString paperWord(Paper paper); ///< "label", "sheet", "list", "preview": how the settings keep it

/// How labels lie on what the printer is loaded with.
enum class Layout {
    Own,     ///< as the carrier made them
    A6,      ///< each on an A6 page
    A4Four,  ///< four on an A4 sheet
    Thermal, ///< as the carrier made them; printer commands (ZPL) go through as they are
};

QString layoutWord(Layout layout); ///< "own", "a6", "a4-4", "thermal"

/// The printer of one kind of paper at this desk.
struct PrinterSetup
{
    QString queue = {}; ///< empty: none, the system's dialog is asked
    QString tray = {};  ///< empty: the printer's own choice
    Layout layout = Layout::Own;
    bool asks = false; ///< each time, by the system's dialog

    bool isSilent() const { return !queue.isEmpty() && !asks; }
    bool operator==(const PrinterSetup&) const = default;
};

Result<PrinterSetup> printerFor(storage::Connection& connection, Paper paper);
Result<void> keepPrinterFor(storage::Connection& connection, Paper paper, const PrinterSetup& setup);

/// The setting that counts the fields of the sheet of four in the printer's tray.
QString sheetKey(const PrinterSetup& setup);

/// The next free field of that sheet, 1 to 4; 1: a new one.
Result<int> nextField(storage::Connection& connection, const PrinterSetup& setup);
Result<void> keepNextField(storage::Connection& connection, const PrinterSetup& setup, int field);

/// In which order a batch comes out of the printer.
enum class Order { AsListed, Consignee, Service, Postcode };

inline constexpr Order allOrders[] = {Order::AsListed, Order::Consignee, Order::Service, Order::Postcode};

struct BatchHabits
{
    Order order = Order::AsListed;
    bool areGroupsSeparated = false; ///< by a page that names what follows

    bool operator==(const BatchHabits&) const = default;
};

Result<BatchHabits> batchHabits(storage::Connection& connection);
Result<void> keepBatchHabits(storage::Connection& connection, const BatchHabits& habits);

} // namespace aviso::printing
