#include "core/practice/novaposhta_methods.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace aviso::practice::novaposhta {

namespace {

constexpr double lockerMostKg = 20;
constexpr double lockerMostUah = 10000;

QList<Remark> lockerRemarks(const Waybill& waybill, const Point& point)
{
    QList<Remark> out;
    const auto add = [&](QStringView code) { out.append(remark(code.toString())); };
    if (waybill.places.isEmpty())
        add(u"20000200226");
    if (waybill.seats != 1 || waybill.places.size() > 1)
        add(u"20000200215");
    if (!waybill.places.isEmpty()) {
        const QJsonValue seat = waybill.places.first();
        QList<double> sides;
        for (const auto name : {"volumetricHeight"_L1, "volumetricWidth"_L1, "volumetricLength"_L1})
            sides.append(asNumber(asText(seat[name])).value_or(0));
        // A parcel may be turned: the sides count by size, and the longest is the length.
        std::ranges::sort(sides);
        if (sides[0] <= 0)
            add(u"20000200226");
        if (sides[0] > point.box.height)
            add(u"20000200181");
        if (sides[1] > point.box.width)
            add(u"20000200389");
        if (sides[2] > point.box.length)
            add(u"20000200212");
    }
    if (chargedWeight(waybill) > lockerMostKg)
        add(u"20000200380");
    if (waybill.cost > lockerMostUah)
        add(u"20000203297");
    if (std::max(waybill.moneyBack, waybill.paymentControl) > lockerMostUah)
        add(u"20000204015");
    if (!waybill.recipient.phone.isEmpty() && !isMobilePhone(waybill.recipient.phone))
        add(u"20000201660");
    if (waybill.payer == "Recipient"_L1 && point.payment == Point::Payment::NotTaken)
        add(u"20000201109");
    if (point.cells == Point::Cells::Full)
        add(u"20000203287");
    return out;
}

} // namespace

QList<Remark> pointRemarks(const Waybill& waybill, const Point& point)
{
    QList<Remark> out;
    if (!point.isWorking())
        out.append(remark(u"20000201797"_s));
    if (point.isLocker())
        return out + lockerRemarks(waybill, point);
    if (point.placeMost > 0 && waybill.weight / waybill.seats > point.placeMost)
        out.append(remark(u"20000201162"_s));
    return out;
}

} // namespace aviso::practice::novaposhta
