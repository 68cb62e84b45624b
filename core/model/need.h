#pragma once

#include <QString>

#include <optional>

namespace aviso::model {

/// Why somebody must see to a shipment, beyond the state in which it is.
enum class Need {
    Refused,        ///< a draft that a booking refused
    Overdue,        ///< a draft whose dispatch date is past, and that is not held
    Woken,          ///< a draft whose hold is over
    PerhapsPrinted, ///< of which nobody knows whether its label came out
    Unhanded,       ///< printed, due, and not handed over
    HandedOver,     ///< no need: what the carrier has
    Silent,         ///< handed over, and the carrier, who tells of others, has told nothing for days
    Untold,         ///< about which something could not leave the desk
};

/// "refused", "perhaps-printed", … and back.
QString needWord(Need need);
std::optional<Need> needFromWord(const QString& word);

/// After so many days without a word of the carrier a shipment is silent.
inline constexpr int silentAfterDays = 3;

} // namespace aviso::model
