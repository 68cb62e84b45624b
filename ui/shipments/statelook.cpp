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

} // namespace aviso::ui
