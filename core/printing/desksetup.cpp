#include "core/printing/desksetup.h"

#include "core/base/wordtable.h"
#include "core/pages/geometry.h"
#include "core/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr WordTable<Paper, 4> papers{
    {{Paper::Label, "label"_L1}, {Paper::Sheet, "sheet"_L1}, {Paper::List, "list"_L1}, {Paper::Preview, "preview"_L1}}};
constexpr WordTable<Layout, 4> layouts{
    {{Layout::Own, "own"_L1}, {Layout::A6, "a6"_L1}, {Layout::A4Four, "a4-4"_L1}, {Layout::Thermal, "thermal"_L1}}};
constexpr WordTable<Order, 4> orders{{{Order::AsListed, "listed"_L1},
                                      {Order::Consignee, "consignee"_L1},
                                      {Order::Service, "service"_L1},
                                      {Order::Postcode, "postcode"_L1}}};

QString keyOf(Paper paper)
{
    return u"printing."_s + paperWord(paper);
}

/// Labels four on a sheet are what that kind of paper is; lists and messages have one size.
Layout possible(Paper paper, Layout layout)
{
    switch (paper) {
    case Paper::Sheet:
        return Layout::A4Four;
    case Paper::List:
    case Paper::Preview:
        return Layout::Own;
    case Paper::Label:
        break;
    }
    return layout;
}

} // namespace

QString paperWord(Paper paper)
{
    return papers.of(paper);
}

QString layoutWord(Layout layout)
{
    return layouts.of(layout);
}

Result<PrinterSetup> printerFor(Connection& connection, Paper paper)
{
    const auto kept = settings::value(connection, keyOf(paper));
    if (!kept)
        return std::unexpected(kept.error());
    const QJsonObject said = QJsonDocument::fromJson(kept->toUtf8()).object();
    return PrinterSetup{.queue = said[u"queue"_s].toString(),
                        .tray = said[u"tray"_s].toString(),
                        .layout = possible(paper, layouts.from(said[u"layout"_s].toString()).value_or(Layout::Own)),
                        .asks = said[u"asks"_s].toBool()};
}

Result<void> keepPrinterFor(Connection& connection, Paper paper, const PrinterSetup& setup)
{
    const QJsonObject said{{u"queue"_s, setup.queue},
                           {u"tray"_s, setup.tray},
                           {u"layout"_s, layoutWord(setup.layout)},
                           {u"asks"_s, setup.asks}};
    return settings::setValue(connection, keyOf(paper),
                              QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
}

QString sheetKey(const PrinterSetup& setup)
{
    return u"printing.field."_s + setup.queue + u'|' + setup.tray;
}

Result<int> nextField(Connection& connection, const PrinterSetup& setup)
{
    const auto kept = settings::value(connection, sheetKey(setup));
    if (!kept)
        return std::unexpected(kept.error());
    return std::clamp(kept->toInt(), 1, pages::positionsOnA4);
}

Result<void> keepNextField(Connection& connection, const PrinterSetup& setup, int field)
{
    return settings::setValue(connection, sheetKey(setup), QString::number(field));
}

Result<BatchHabits> batchHabits(Connection& connection)
{
    const auto order = settings::value(connection, u"printing.order"_s);
    if (!order)
        return std::unexpected(order.error());
    const auto separated = settings::value(connection, u"printing.separators"_s);
    if (!separated)
        return std::unexpected(separated.error());
    return BatchHabits{.order = orders.from(*order).value_or(Order::AsListed),
                       .areGroupsSeparated = *separated == "yes"_L1};
}

Result<void> keepBatchHabits(Connection& connection, const BatchHabits& habits)
{
    if (auto kept = settings::setValue(connection, u"printing.order"_s, orders.of(habits.order)); !kept)
        return kept;
    return settings::setValue(connection, u"printing.separators"_s, habits.areGroupsSeparated ? u"yes"_s : u"no"_s);
}

} // namespace aviso::printing
