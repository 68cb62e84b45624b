#pragma once

#include "core/model/shipments.h"
#include "core/model/steps.h"
#include "ui/services.h"

#include <QList>
#include <QObject>

namespace aviso::ui {

class MessageBar;

/// Gives drafts up and takes them back. One is discarded at once, several after a question; that either can be undone
/// is told. A shipment that is no draft is named with the reason why it stays.
class Discarding : public QObject
{
    Q_OBJECT

public:
    /// Questions stand in `bar`.
    Discarding(const Services& services, MessageBar* bar, QObject* parent = nullptr);

    void discard(const QList<model::ShipmentLine>& lines);
    void takeBack(const QList<ShipmentId>& shipments);

Q_SIGNALS:
    void announced(const QString& sentence);
    void discarded(const QString& sentence, aviso::StepId step);
    void failed(const aviso::Error& error);

private:
    void carryOut(const QList<ShipmentId>& drafts);

    const Services& m_services;
    MessageBar* m_bar;
};

} // namespace aviso::ui
