#pragma once

#include "core/tracking/mirror.h"
#include "core/tracking/ordering.h"
#include "ui/approval/approvalpanel.h"
#include "ui/models/tablemodel.h"
#include "ui/services.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace aviso::ui {

class ReasonLabel;
class WayFields;
class WayHead;

/// Where the parcels of a shipment are, and what sender and recipient can still do with each: until when, at what
/// price, and why not. Nothing is ordered before its price was shown.
class WayView final : public QWidget
{
    Q_OBJECT

public:
    explicit WayView(const Services& services, QWidget* parent = nullptr);

    void load(ShipmentId id); ///< 0 empties it
    void refresh();           ///< something was committed

Q_SIGNALS:
    void announced(const QString& sentence);
    void failed(const aviso::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    using Signature = std::optional<shipping::Signature>;

    QWidget* buildDesk();
    void take(const QList<tracking::Mirror>& mirrors);
    void showParcel();
    void showChoice();
    void showFields(const catalogue::Action* action);
    void showOffer();
    void enable();
    void askCarrier();
    void askPrice();
    void order(const Signature& signature);
    void takeBookingBack(const Signature& signature);
    void askToApprove(const Error& why, const ApprovalPanel::Signed& then);
    void takeBack();
    void giveUp(const Signature& signature);
    void takeOrdered(const Result<model::OrderedAction>& ordered);
    void forgetOffer();
    void openPage();
    const tracking::Mirror* parcel() const;
    const tracking::Choice* choice() const;
    tracking::Wish wish() const;
    void retranslate();

    const Services& m_services;
    ShipmentId m_shipment = {};
    QList<tracking::Mirror> m_mirrors;
    std::optional<tracking::Offer> m_offer; ///< for the choice that is shown, as its fields say
    bool m_isBusy = false;
    Place m_latest;
    Place m_asking;

    WayHead* m_head;
    TableModel<tracking::Choice> m_model;
    QTableView* m_table;
    QLabel* m_name;
    ReasonLabel* m_note;
    WayFields* m_fields;
    ReasonLabel* m_price;
    QPushButton* m_check;
    QPushButton* m_order;
    QPushButton* m_takeBack;
    QPushButton* m_giveUp;
    QLabel* m_bill;
};

} // namespace aviso::ui
