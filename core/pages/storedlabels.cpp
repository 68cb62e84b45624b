#include "core/pages/storedlabels.h"

#include "core/model/accounts.h"
#include "core/model/documents.h"
#include "core/model/shipments.h"
#include "core/text/sentences.h"

namespace aviso::pages {

using namespace Qt::Literals::StringLiterals;
using storage::Connection;

namespace {

constexpr int usualDpi = 300; // what carriers' pictures are asked for when nothing else is said

int dpiOf(const model::Shipment& shipment, const model::Account& account)
{
    const QString own = shipment.service.values.value(u"resolution"_s);
    const int dpi = (own.isEmpty() ? account.settings.value(u"resolution"_s) : own).toInt();
    return dpi > 0 ? dpi : usualDpi;
}

} // namespace

Result<QList<StoredLabel>> storedLabels(Connection& connection, ShipmentId id, Copies copies)
{
    const auto shipment = model::loadShipment(connection, id);
    if (!shipment)
        return std::unexpected(shipment.error());
    const auto documents = model::labelsOf(connection, id);
    if (!documents)
        return std::unexpected(documents.error());
    QList<StoredLabel> labels;
    if (documents->isEmpty() || !shipment->account)
        return labels;
    const auto account = model::loadAccount(connection, *shipment->account);
    if (!account)
        return std::unexpected(account.error());
    for (const model::Document& label : *documents) {
        const bool isCopy = copies == Copies::Marked && label.printCount > 0;
        labels.append({.label = label,
                       .origin = account->isPractice ? StoredLabel::Origin::Practice : StoredLabel::Origin::Carrier,
                       .dpi = dpiOf(*shipment, *account),
                       .copyWords = isCopy ? text::copyMark(label.printCount) : QString()});
    }
    return labels;
}

} // namespace aviso::pages
