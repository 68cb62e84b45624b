#pragma once

#include "core/shipping/standing.h"
#include "ui/services.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace aviso::ui {

/// Knows which drafts of the list can be booked. Looks at those that it is asked for, off the GUI thread, and remembers
/// each until it, an account or the day changes.
class ReadinessLook : public QObject
{
    Q_OBJECT

public:
    explicit ReadinessLook(const Services& services, QObject* parent = nullptr);

    /// What was seen last, perhaps of an older version; absent for what is no draft.
    std::optional<shipping::Readiness> known(const model::ShipmentLine& line) const;

    /// Looks at those that are drafts and not known as they are now.
    void look(const QList<model::ShipmentLine>& lines);

    /// All that is known, for whoever looks at many.
    shipping::KnownReadiness all() const { return m_seen; }

    /// Somebody else has looked at these.
    void remember(const shipping::KnownReadiness& seen);

    void doubtAll(); ///< an account changed: everything is to be looked at again

Q_SIGNALS:
    void learned();
    void failed(const aviso::Error& error);

private:
    QDate today() const;
    bool isFresh(const model::ShipmentLine& line) const;

    const Services& m_services;
    shipping::KnownReadiness m_seen;
    QDate m_day;
    Place m_latest;
};

} // namespace aviso::ui
