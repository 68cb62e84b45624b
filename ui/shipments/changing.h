#pragma once

#include "core/model/holds.h"
#include "core/shipping/handover.h"
#include "core/shipping/rewrite.h"
#include "core/shipping/undo.h"
#include "ui/services.h"
#include "ui/shipments/resultspanel.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace aviso::ui {

class MessageBar;

/// The shipments that were left out of something, to be read one by one.
QList<BatchResult> resultsOf(const QList<shipping::LeftOut>& left);

/// Holds shipments, wakes them, and makes new ones of them. After each of it, and of what others do, "Undo" is offered.
class Changing : public QObject
{
    Q_OBJECT

public:
    /// Offers stand in `bar`.
    Changing(const Services& services, MessageBar* bar, QObject* parent = nullptr);

    void hold(const QList<ShipmentId>& shipments, const model::Hold& hold);
    void release(const QList<ShipmentId>& shipments);
    void duplicate(const QList<ShipmentId>& shipments);
    void reship(const QList<ShipmentId>& shipments);

    /// The carrier has them, or has them not after all. Undo is offered for those of which it was noted now.
    void handOver(const QList<ShipmentId>& shipments);
    void takeBackHandover(const QList<ShipmentId>& shipments);
    void handOverAll(); ///< what is printed and was due before today

    /// Says what was done, with a button that takes it back.
    void offerUndo(const QString& sentence, StepId step);
    void report(const shipping::RewriteOutcome& outcome);

Q_SIGNALS:
    void made(const QList<aviso::ShipmentId>& shipments); ///< new ones
    void leftOut(const QString& title, const QList<aviso::ui::BatchResult>& results);
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

private:
    /// An undo that stands in the bar.
    struct Offer
    {
        StepId step = {};
        QString sentence = {};
    };

    void undo(StepId step);
    void lookAtOffer();
    void noteHandover(std::function<Result<shipping::HandoverNoted>()> act, QString (*sentence)(int count));
    void setHolds(std::function<Result<std::optional<StepId>>()> act, const QString& sentence);
    void copy(std::function<Result<QList<ShipmentId>>()> act, const QString& sentence);

    const Services& m_services;
    MessageBar* m_bar;
    std::optional<Offer> m_offer;
    Place m_looking;
};

} // namespace aviso::ui
