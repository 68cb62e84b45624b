#pragma once

#include "core/catalogue/catalogue.h"
#include "core/model/trackingevents.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace aviso::tracking {

/// Where a parcel is by what its carrier told.
struct Standing
{
    std::optional<model::Status> status = {}; ///< none: nothing was told (`code` is empty), or the code is unknown
    QString code = {};                        ///< the carrier's, that says so
    QDateTime since = {};                     ///< UTC; invalid: not said
    bool isOver = false;                      ///< nothing more is to be expected

    bool operator==(const Standing&) const = default;
};

/// Pure. `events` in the order in which they happened, `summary` the carrier's code of the whole, or empty. The newest
/// event that says where the parcel is counts; a code that the catalogue does not have is never taken for anything
/// else. Where the newest one says nothing of it, is unknown or was revoked, the carrier's own summary counts before an
/// older event does. What is handed out after it was on its way back was handed back.
Standing standingOf(const catalogue::Entry& entry, const QList<model::TrackingEvent>& events, const QString& summary);

} // namespace aviso::tracking
