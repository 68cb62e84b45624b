#include "core/shipping/twice.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;

std::optional<catalogue::Problem> adviceOnTwice(const model::Shipment& shipment,
                                                const std::optional<model::OtherOrder>& other)
{
    if (!other || other->reference != shipment.reference)
        return std::nullopt;
    QString reason = u"reference-twice"_s;
    QStringList args{other->reference};
    if (other->bookedAt) {
        reason = u"reference-booked"_s;
        args.append(u"@date/"_s + other->bookedAt->toLocalTime().date().toString(Qt::ISODate));
    }
    if (other->source.isEmpty())
        reason += u"-typed"_s;
    else
        args.append(other->source);
    return catalogue::Problem{.field = u"reference"_s,
                              .rule = reason,
                              .severity = catalogue::Severity::Advice,
                              .reason = reason,
                              .args = args};
}

} // namespace aviso::shipping
