#include "core/model/drafts.h"
#include "core/orders/preview.h"

#include <QJsonObject>

#include <cstdlib>

// Any file through detection, suggestion and mapping: nothing may break, every row becomes an order or a
// problem, and an order keeps what its cells say.

using namespace aviso;
using namespace aviso::orders;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkOrder(const model::Order& order)
{
    const model::Consignee& consignee = order.shipment.consignee;
    require(!order.shipment.reference.isEmpty() && !consignee.city.isEmpty() && !consignee.postcode.isEmpty());
    require(!consignee.name.isEmpty() || !consignee.company.isEmpty());
    require(consignee.country.size() == 2);
    require(!order.shipment.parcels.isEmpty() && order.shipment.parcels.size() <= 99);
    const model::DraftRow row = model::DraftEncoder().row(order);
    require(row.texts == row.ends.size() && row.ends.back() == row.bytes.size());
    require(row.reference() == order.shipment.reference.toStdString());
    require(differences(order.shipment, order.shipment).isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, std::size_t size)
{
    const tabular::Source file{.bytes = QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)),
                               .limits = {.rowBytes = 1 << 16, .unpackedBytes = 1 << 20, .stringBytes = 1 << 20}};
    const QList<catalogue::PhonePlan> phones{{.country = QStringLiteral("CH"),
                                              .callingCode = QStringLiteral("41"),
                                              .trunk = QStringLiteral("0"),
                                              .mobile = {QStringLiteral("7")},
                                              .minimum = 9,
                                              .maximum = 9}};
    const auto found = preview(file, {.phones = phones, .rows = 100});
    if (!found)
        return 0;
    const auto again = mappingFromJson(toJson(found->mapping));
    require(again && *again == found->mapping);
    for (const model::Order& order : found->mapped.orders)
        checkOrder(order);
    if (!found->trouble)
        require(found->mapped.orders.size() + found->mapped.problems.size() >= found->table.rows.size());
    return 0;
}
