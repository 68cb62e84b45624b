#include "ui/shipments/shipmenthits.h"

#include "core/text/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHits = 6;

QString joined(QStringList words, const QString& by)
{
    words.removeAll(QString());
    return words.join(by);
}

} // namespace

Result<QList<model::ShipmentLine>> shipmentHits(storage::Connection& connection, const QString& words)
{
    return model::listShipments(connection, {.search = words}, mostHits);
}

QList<Command> commandsFor(const QList<model::ShipmentLine>& hits, const std::function<void(ShipmentId)>& open)
{
    QList<Command> commands;
    for (const model::ShipmentLine& line : hits) {
        const QString name = joined({line.reference, line.consignee, line.city}, u" · "_s);
        commands.append({.name = QCoreApplication::translate("aviso::ui::ShipmentsPage", "Shipment %1").arg(name),
                         .where = joined({text::stateName(line.state), line.number}, u" · "_s),
                         .act = [open, id = line.id] { open(id); }});
    }
    return commands;
}

} // namespace aviso::ui
