#pragma once

#include "core/model/holds.h"
#include "core/model/reships.h"
#include "ui/services.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace aviso::ui {

/// A line below the head of a shipment: that it is on hold, and what it was sent instead of or again as, with a way
/// there. It is hidden while there is nothing to say.
class StandingStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StandingStrip(const Services& services, QWidget* parent = nullptr);

    void load(ShipmentId id); ///< 0 empties it

Q_SIGNALS:
    void shipmentAsked(aviso::ShipmentId shipment);
    void releaseAsked(aviso::ShipmentId shipment);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Standing
    {
        model::State state = model::State::Draft;
        std::optional<model::Hold> hold = {};
        model::Kinship kin = {};

        bool operator==(const Standing&) const = default;
    };

    /// One picture with its words and a button.
    struct Part
    {
        QWidget* whole = nullptr;
        QLabel* picture = nullptr;
        QLabel* words = nullptr;
        QPushButton* button = nullptr;
    };

    static Result<Standing> read(storage::Connection& connection, ShipmentId id);
    Part newPart(const QString& name, const QString& picture);
    void show();
    void showHold();
    void showKin(const Part& part, const std::optional<model::Kin>& kin, const QString& sentence);

    const Services& m_services;
    ShipmentId m_shipment = {};
    Standing m_standing;
    Place m_latest;
    Part m_hold;
    Part m_lost;
    Part m_next;
};

} // namespace aviso::ui
