#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace aviso::model {

/// One line of a shipment's history: what the clerk, the program or the carrier did.
struct Event
{
    ShipmentId shipment = {};
    QDateTime at = {};  ///< UTC
    QString kind = {};  ///< "created", "imported", "updated", "changed", "discarded", "taken-back", "intent", "booked",
                        ///< "refused", "unknown", "burnt", "printed", "reprinted", "warning", …
    QString actor = {}; ///< "clerk", "import", "carrier", "program"
    QStringList args = {}; ///< what the sentence of `kind` needs, in its order

    bool operator==(const Event&) const = default;
};

} // namespace aviso::model
