#include "core/orders/rewriting.h"

#include "core/model/shipmentrow.h"

#include <algorithm>

namespace aviso::orders {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAmong(const QList<Difference>& found, QStringView field)
{
    return std::ranges::any_of(found, [&](const Difference& one) { return one.field == field; });
}

QString weightsAndContents(const model::Shipment& shipment)
{
    QStringList parcels;
    for (const model::Parcel& parcel : shipment.parcels)
        parcels << u"%1 g %2"_s.arg(parcel.weightGrams).arg(parcel.content).trimmed();
    return parcels.join(u" + "_s);
}

} // namespace

QList<Difference> differences(const model::Shipment& before, const model::Shipment& after,
                              const QMap<AccountId, QString>& accountNames)
{
    QList<Difference> found;
    const auto nameOf = [&](std::optional<AccountId> id) { return id ? accountNames.value(*id) : QString(); };
    if (before.account != after.account)
        found.append({u"account"_s, nameOf(before.account), nameOf(after.account)});
    found += differences(before, after);
    // What the fields of order files do not show: the weight of each parcel by itself, and where a message goes.
    if (weightsAndContents(before) != weightsAndContents(after) && !isAmong(found, u"weight") &&
        !isAmong(found, u"parcels") && !isAmong(found, u"content"))
        found.append({u"parcels"_s, weightsAndContents(before), weightsAndContents(after)});
    if (before.messages != after.messages && !isAmong(found, u"messages"))
        found.append({u"messages"_s, model::messagesText(before.messages), model::messagesText(after.messages)});
    return found;
}

QList<RewritePreview> previewOf(const QList<model::Shipment>& shipments, const model::Rewrite& rewrite,
                                const QMap<AccountId, QString>& accountNames)
{
    QList<RewritePreview> previews;
    for (const model::Shipment& before : shipments) {
        const model::Shipment after = rewrite(before);
        previews.append({before, after, differences(before, after, accountNames)});
    }
    return previews;
}

} // namespace aviso::orders
