#include "core/printing/devices.h"

#include "core/printing/socketprinter.h"
#include "core/settings/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aviso::printing {

using namespace Qt::Literals::StringLiterals;
using pages::ThermalHead;
using storage::Connection;

namespace {

constexpr auto networkKey = "printing.network"_L1;

QString headKey(const QString& printer)
{
    return u"printing.head."_s + printer;
}

QString compact(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Result<ThermalHead> headOf(Connection& connection, const QString& printer)
{
    const auto kept = settings::value(connection, headKey(printer));
    if (!kept)
        return std::unexpected(kept.error());
    const QJsonObject said = QJsonDocument::fromJson(kept->toUtf8()).object();
    return ThermalHead{.dpi = pages::headDpi(said[u"dpi"_s].toInt()),
                       .otherLabels = said[u"otherLabels"_s].toString() == "scale"_L1
                                          ? ThermalHead::OtherLabels::Scale
                                          : ThermalHead::OtherLabels::Refuse,
                       .letters = said[u"letters"_s].toString() == "printer"_L1 ? ThermalHead::Letters::AsTheyStand
                                                                                : ThermalHead::Letters::Drawn};
}

Result<void> keepHeadOf(Connection& connection, const QString& printer, const ThermalHead& head)
{
    const bool isScaled = head.otherLabels == ThermalHead::OtherLabels::Scale;
    const bool areDrawn = head.letters == ThermalHead::Letters::Drawn;
    const QJsonObject said{{u"dpi"_s, head.dpi},
                           {u"otherLabels"_s, isScaled ? u"scale"_s : u"refuse"_s},
                           {u"letters"_s, areDrawn ? u"drawn"_s : u"printer"_s}};
    return settings::setValue(connection, headKey(printer), compact(QJsonDocument(said)));
}

bool takesCommands(const PrinterSetup& printer)
{
    return !printer.queue.isEmpty() && (printer.layout == Layout::Thermal || isSocketPrinter(printer.queue));
}

Result<QStringList> networkPrinters(Connection& connection)
{
    const auto kept = settings::value(connection, networkKey);
    if (!kept)
        return std::unexpected(kept.error());
    QStringList printers;
    for (const QJsonValue each : QJsonDocument::fromJson(kept->toUtf8()).array())
        if (socketAddress(each.toString()))
            printers.append(each.toString());
    return printers;
}

Result<void> keepNetworkPrinters(Connection& connection, QStringList printers)
{
    for (const QString& printer : printers)
        if (const auto address = socketAddress(printer); !address)
            return std::unexpected(address.error());
    printers.removeDuplicates();
    printers.sort();
    return settings::setValue(connection, networkKey, compact(QJsonDocument(QJsonArray::fromStringList(printers))));
}

} // namespace aviso::printing
