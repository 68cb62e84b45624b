#pragma once

#include <QLatin1StringView>

namespace aviso::orders {

// The orders that come with the program. Wherever they are imported they count as one source, so that each of them is
// known again.

inline constexpr QLatin1StringView samplesPath(":/samples/orders.csv");
inline constexpr QLatin1StringView samplesSource("demo");

} // namespace aviso::orders
