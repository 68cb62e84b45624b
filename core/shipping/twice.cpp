#include "core/shipping/twice.h"

namespace aviso::shipping {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView twice("reference-twice");
constexpr QLatin1StringView booked("reference-booked");

} // namespace

bool isAboutTwice(const catalogue::Problem& problem)
{
    return problem.rule.startsWith(twice) || problem.rule.startsWith(booked);
}

std::optional<catalogue::Problem> adviceOnTwice(const model::Shipment& shipment,
                                                const std::optional<model::OtherOrder>& other)
{
    if (!other || other->reference != shipment.reference)
        return std::nullopt;
    QString reason = twice;
    QStringList args{other->reference};
    if (other->bookedAt) {
        reason = booked;
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
