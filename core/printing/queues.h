#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace aviso::printing {

/// A queue of the system's print service, as it says itself.
struct Queue
{
    enum class State { Unknown, Idle, Printing, Stopped };

    QString name = {};
    State state = State::Unknown;
    bool isDefault = false;
    bool isAccepting = true;
    QStringList reasons = {}; ///< "media-empty-warning", … as IPP calls them; empty: none

    bool isReady() const { return isAccepting && state != State::Stopped; }
};

/// By name. Nothing is printed. Offline "no-print-service" when none answers. Blocks for seconds at the most; any
/// worker thread.
Result<QList<Queue>> queues();

} // namespace aviso::printing
