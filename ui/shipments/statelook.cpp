#include "ui/shipments/statelook.h"

#include "ui/icons.h"

namespace aviso::ui {

using namespace Qt::Literals::StringLiterals;

QIcon stateIcon(model::State state)
{
    switch (state) {
    case model::State::Draft:
        return icon(u"draft"_s, Tone::Faint);
    case model::State::Booking:
        return icon(u"booking"_s, Tone::Accent);
    case model::State::Unknown:
        return icon(u"unknown"_s, Tone::Warning);
    case model::State::Booked:
        return icon(u"booked"_s, Tone::Good);
    case model::State::Cancelled:
        break;
    }
    return icon(u"cancelled"_s, Tone::Faint);
}

QIcon statusIcon(std::optional<model::Status> status)
{
    if (!status)
        return icon(u"unknown"_s, Tone::Warning);
    switch (*status) {
    case model::Status::Announced:
        return icon(u"idle"_s, Tone::Faint);
    case model::Status::Moving:
        return icon(u"moving"_s, Tone::Accent);
    case model::Status::OutForDelivery:
        return icon(u"door"_s, Tone::Accent);
    case model::Status::ReadyToCollect:
        return icon(u"collect"_s, Tone::Warning);
    case model::Status::Delivered:
        return icon(u"good"_s, Tone::Good);
    case model::Status::Problem:
        return icon(u"refused"_s, Tone::Bad);
    case model::Status::Returning:
    case model::Status::Returned:
        return icon(u"reship"_s, Tone::Warning);
    case model::Status::Cancelled:
        break;
    }
    return icon(u"cancelled"_s, Tone::Faint);
}

} // namespace aviso::ui
