#pragma once

#include "core/model/presets.h"
#include "core/model/shipment.h"
#include "core/orders/fields.h"

#include <QList>
#include <QMap>
#include <QString>

namespace aviso::orders {

/// What a rewrite would make of one shipment.
struct RewritePreview
{
    model::Shipment before = {};
    model::Shipment after = {};
    QList<Difference> differences = {}; ///< `here`: before, `file`: after; none: it stays as it is

    bool operator==(const RewritePreview&) const = default;
};

/// Every field in which two states of a shipment differ, the account too (by its name).
QList<Difference> differences(const model::Shipment& before, const model::Shipment& after,
                              const QMap<AccountId, QString>& accountNames);

/// In the order of `shipments`. Pure; any thread.
QList<RewritePreview> previewOf(const QList<model::Shipment>& shipments, const model::Rewrite& rewrite,
                                const QMap<AccountId, QString>& accountNames);

} // namespace aviso::orders
