#pragma once

#include <QString>

namespace aviso {

/// An amount in the minor unit of its currency (rappen, öre, kopiyka); never a floating number.
struct Money
{
    qint64 minor = 0;
    QString currency = {}; ///< ISO 4217, e.g. "CHF"

    bool operator==(const Money&) const = default;
};

} // namespace aviso
